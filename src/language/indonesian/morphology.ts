/**
 * Indonesian morphology in levels that never mix.
 *
 * A word is read from the outside in: particles and clitics and reduplication (`inflected`), then derivation
 * (`voice`, `related`). Words of the root list and names are never taken apart: *menteri* is not *teri*.
 */
import type {Form, FormLevel} from '../../types/index.js'
import {words} from '../abbreviations.js'
import {lexemes} from './compounds.js'
import {derivations, known, type Reading, step} from './derivation.js'
import {functionWords} from './function-words.js'
import {besideName, doubledWords} from './hyphens.js'
import {ambiguous, names} from './names.js'
import {antonyms, spelling} from './spelling.js'

const closed = new Set(words(functionWords))
const nameSet = new Set(words(names))
const lexemeSet = new Set(words(lexemes))
const antonymSet = new Set(words(antonyms))

const depth: Record<FormLevel, number> = {variant: 0, inflected: 1, voice: 2, related: 3}

/** Puts a step before the readings of the word it was taken from. */
function layer(base: string, rule: string, level: FormLevel): Reading[] {
  const first = step(base, level, rule)
  const inner = read(base)
  if (inner.length === 0) return [[first]]
  return inner.map((reading) => [
    first,
    ...reading.map((form) => (depth[form.level] < depth[level] ? {...form, level} : form)),
  ])
}

const isWord = (word: string): boolean =>
  known(word) !== undefined || closed.has(word) || derivations(word).length > 0 || clitics(word).length > 0

/** Particles and clitics: *-lah, -kah, -tah, -pun, -ku, -mu, -nya, ku-, kau-*. */
function clitics(word: string): Reading[] {
  for (const end of ['lah', 'kah', 'tah', 'pun', 'nya', 'ku', 'mu']) {
    const base = word.slice(0, -end.length)
    if (!word.endsWith(end) || base.length < 2) continue
    // Misspelt *keuanganya* for *keuangannya*.
    if (end === 'nya' && !isWord(base) && isWord(`${base}n`)) return layer(`${base}n`, '-nya', 'inflected')
    // A word that we do not know may still carry -nya: nothing else ends so.
    if (isWord(base) || (end === 'nya' && base.length > 3)) return layer(base, `-${end}`, 'inflected')
  }
  for (const start of ['ku', 'kau']) {
    const base = word.slice(start.length)
    if (!word.startsWith(start)) continue
    const verb = known(base) !== undefined || /(?:kan|i)$/.test(base) || base.startsWith('per')
    if (verb && isWord(base)) return layer(base, `${start}-`, 'inflected')
  }
  return []
}

/** All readings of a word in small letters, likeliest first. */
function read(word: string): Reading[] {
  const standard = spelling.variants.get(word)
  if (standard !== undefined) return layer(standard, 'spelling', 'variant')
  if (word.includes('-')) return opposite(word) ?? doubledWords(word, layer)
  const also = Object.hasOwn(ambiguous, word) ? ambiguous[word] : undefined
  if (also) return also.map(([lemma, level, rule]) => [step(lemma, level, rule)])
  if (known(word) === word || closed.has(word)) return []
  // sekutunya is sekutu with a clitic, no se-…-nya around kutu.
  if (word.endsWith('nya') && known(word.slice(0, -3)) === word.slice(0, -3)) return clitics(word)
  const readings = derivations(word)
  // sebaiknya is no sebaik with a clitic, membantah no memban with -tah.
  return readings.length > 0 ? readings : clitics(word)
}

/** *de-eskalasinya* is *de-eskalasi* with a clitic; nothing takes *de-* off. */
function opposite(word: string): Reading[] | undefined {
  const hyphen = word.indexOf('-')
  if (!antonymSet.has(word.slice(0, hyphen))) return undefined
  const clitic = clitics(word.slice(hyphen + 1))[0]?.[0]
  return clitic ? [[step(word.slice(0, hyphen + 1) + clitic.lemma, 'inflected', clitic.rule)]] : []
}

const memory = new Map<string, Reading[]>()
const REMEMBERED = 50_000
/** What is longer is no word. */
const LONGEST = 60

/** The readings of a word as it stands in a text. Words come again and again: they are remembered. */
function readings(word: string): Reading[] {
  let found = memory.get(word)
  if (found === undefined) {
    if (memory.size >= REMEMBERED) memory.clear()
    found = analyse(word)
    memory.set(word, found)
  }
  return found
}

const PLAIN = /^[a-z]{2,}$/

function analyse(input: string): Reading[] {
  if (input.length > LONGEST) return []
  // Nearly all words; the rest of this is for the others.
  if (PLAIN.test(input)) return read(input)
  const word = input.normalize('NFC').replace(/[\u2010\u2011]/g, '-')
  if (/-.*\p{Lu}|\p{Lu}{2}.*-/u.test(word)) {
    const beside = besideName(word)
    if (beside.length > 0) return beside
  }
  const lower = word.toLowerCase()
  const shorthand = /^(\p{L}{3,})2(nya)?$/u.exec(lower)
  if (shorthand) return layer(shorthand[1]!, 'reduplication', 'inflected')
  if (!/^\p{L}[\p{L}'’-]+$/u.test(lower) || (word !== lower && nameSet.has(lower))) return []
  const found = read(lower)
  // A capital may be a name that we do not know: then only what the root list vouches for.
  return word === lower ? found : found.filter((reading) => reading.length > 1 || known(reading[0]!.lemma))
}

/** The words that an Indonesian word may be a form of, nearest first. */
export function forms(word: string): Form[] {
  const found = readings(word)
  if (found.length === 0) return []
  if (found.length === 1 && found[0]!.length === 1) return found[0]!.slice()
  const nearest = new Map<string, Form>()
  for (const form of found.flat()) {
    const other = nearest.get(form.lemma)
    if (!other || depth[form.level] < depth[other.level]) nearest.set(form.lemma, form)
  }
  return [...nearest.values()].sort((a, b) => depth[a.level] - depth[b.level])
}

/** The roots that an Indonesian word may come from, likeliest first; the word itself when it has none. */
export function stem(word: string): string[] {
  const found = readings(word)
  const ends = found.map(
    (reading) => (reading.find((form) => lexemeSet.has(form.lemma)) ?? reading.at(-1)!).lemma,
  )
  const lower = word.toLowerCase()
  if (found.length === 0 || known(lower) === lower || lexemeSet.has(lower)) ends.unshift(word)
  return [...new Set(ends)]
}

/** Misspelt, *meneri* and *meteri* are made of roots that nobody meant: short ones, or with -i alone. */
const isProof = ({lemma, level, rule}: Form, word: string): boolean =>
  level === 'inflected' ||
  (lemma.length > 4 && !rule.startsWith('-') && !(rule === 'peN-…-an' && /^pe[^lmnrwy]/.test(word)))

/** Whether an Indonesian word is in our lists, or made of one that is. */
export function knows(word: string): boolean {
  const lower = word.toLowerCase()
  const isListed = (form: string) => known(form) === form || closed.has(form) || nameSet.has(form)
  return (
    isListed(lower) ||
    readings(lower).some(
      (reading) =>
        reading.every((form) => form.level !== 'variant' && isProof(form, lower)) &&
        isListed(reading.at(-1)!.lemma),
    )
  )
}
