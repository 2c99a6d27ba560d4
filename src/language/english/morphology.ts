/** English morphology: plural, possessive, tense and comparison (`inflected`), derivation (`related`). */
import type {Form} from '../../types/index.js'
import {words} from '../abbreviations.js'
import {bases, known} from './derivation.js'
import {compoundParts} from './hyphens.js'
import {compared, irregular, unchanged} from './irregular.js'
import {spelling} from './spelling.js'

const unchangedSet = new Set(words(unchanged))
const comparedSet = new Set(words(compared))

/** Form -> its bases. */
const irregularBases = new Map<string, string[]>()
/** Verbs whose past is irregular take no -ed. */
const irregularVerbs = new Set<string>()
for (const line of irregular.trim().split('\n')) {
  const [base, ...others] = words(line)
  irregularVerbs.add(base!)
  for (const other of others) irregularBases.set(other, [...(irregularBases.get(other) ?? []), base!])
}

const VOWEL = /[aeiouy]/

/** *carries* -> *carry*, *watches* -> *watch*. */
function singulars(word: string): string[] {
  if (!word.endsWith('s') || /(?:ss|is|us)$/.test(word)) return []
  const cut: string[] = []
  if (/[^aeiou]ies$/.test(word) && word.length > 4) cut.push(`${word.slice(0, -3)}y`)
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) cut.push(word.slice(0, -2))
  cut.push(word.slice(0, -1))
  const found = cut.filter(known)
  if (found.length > 0 || known(word)) return found
  if (/as$/.test(word)) return []
  // "foes", but "cargoes"
  return /^.{0,2}oes$/.test(word) ? cut.slice(-1) : cut.slice(0, 1)
}

/** *planned* -> *plan*, *making* -> *make*, *tried* -> *try*. */
function verbBases(word: string, ending: 'ed' | 'ing'): string[] {
  const stem = word.slice(0, -ending.length)
  if (!word.endsWith(ending) || stem.length < 2 || !VOWEL.test(stem)) return []
  const cut: string[] = []
  const doubled = /([bdfgklmnprstvz])\1$/.test(stem)
  if (ending === 'ed' && stem.endsWith('i')) cut.push(`${stem.slice(0, -1)}y`)
  if (ending === 'ing' && stem.endsWith('y')) cut.push(`${stem.slice(0, -1)}ie`)
  if (/ck$/.test(stem)) cut.push(stem.slice(0, -1))
  cut.push(`${stem}e`, stem)
  if (doubled) cut.push(stem.slice(0, -1))
  const found = cut.filter((base) => known(base) && !(ending === 'ed' && irregularVerbs.has(base)))
  if (found.length > 0) return found
  if (known(word)) return []
  if (ending === 'ed' && stem.endsWith('i')) return [`${stem.slice(0, -1)}y`]
  if (doubled && !/(?:ll|ss|zz|ff)$/.test(stem)) return [stem.slice(0, -1)]
  return [/(?:[^aeiou][aeiou][^aeiouwxy]|[aeiou][cgsvz]|u|[^aeiou]l)$/.test(stem) ? `${stem}e` : stem]
}

/** *larger* -> *large*, *happiest* -> *happy*. */
function positives(word: string): string[] {
  const stem = word.replace(/(?:er|est)$/, '')
  if (stem === word) return []
  const cut = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : '']
  return cut.filter((base) => comparedSet.has(base))
}

/** People of a country are many though their name is none that we know: *Palestinians, Israelis*. */
const DEMONYM =
  /^[a-z]{3,}(?:[ei]an|ican)s$|^(?:israel|iraq|pakistan|saud|yemen|bangladesh|qatar|kuwait|emirat)is$/

const inflected =
  (rule: string) =>
  (lemma: string): Form => ({lemma, level: 'inflected', rule})

function inflections(word: string): Form[] {
  const lower = word.toLowerCase()
  const found = (irregularBases.get(lower) ?? []).map(inflected('irregular'))
  if (unchangedSet.has(lower)) return found
  const acronyms = /^(\p{Lu}[\p{Lu}\p{N}]+)s$/u.exec(word)
  if (acronyms) return [inflected('plural')(acronyms[1]!)]
  // A name that we do not know is not taken apart.
  const vouched = word === lower ? () => true : known
  const irregularForm = irregularBases.has(lower)
  const singular = DEMONYM.test(lower)
    ? [lower.slice(0, -1)]
    : singulars(lower).filter(irregularForm ? known : vouched)
  found.push(...singular.map(inflected('-s')))
  if (irregularForm) return found
  for (const form of [lower, ...singular.filter((base) => base.endsWith('ing'))]) {
    if (unchangedSet.has(form)) continue
    found.push(
      ...verbBases(form, 'ed').filter(vouched).map(inflected('-ed')),
      ...verbBases(form, 'ing').filter(vouched).map(inflected('-ing')),
    )
  }
  return [...found, ...positives(lower).map(inflected('comparison'))]
}

const memory = new Map<string, Form[]>()
const REMEMBERED = 50_000
/** What is longer is no word. */
const LONGEST = 60

/** The words that an English word may be a form of, nearest first. */
export function forms(word: string): Form[] {
  let found = memory.get(word)
  if (found === undefined) {
    if (memory.size >= REMEMBERED) memory.clear()
    found = analyse(word)
    memory.set(word, found)
  }
  return found.slice()
}

function analyse(input: string): Form[] {
  if (input.length > LONGEST) return []
  const word = input.replace(/[’ʼ]/g, "'").replace(/[\u2010\u2011]/g, '-')
  const possessive = /^(.+?)(?:'s|(?<=s)')$/i.exec(word)
  if (possessive) return unique([inflected('possessive')(possessive[1]!), ...analyse(possessive[1]!)])
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) {
    const last = inflections(word.slice(hyphen + 1))
    const whole = last.map((form) => ({...form, lemma: word.slice(0, hyphen + 1) + form.lemma}))
    return unique([...variant(word), ...whole, ...compoundParts(word)])
  }
  if (!/^\p{L}+$/u.test(word)) return []
  const found = inflections(word)
  const lemmas = found.length > 0 ? found.map((form) => form.lemma) : [word.toLowerCase()]
  const derived = lemmas.filter((lemma) => !unchangedSet.has(lemma)).flatMap((lemma) => bases(lemma))
  return unique([...variant(word), ...found, ...derived])
}

/** The British spelling of an American word. */
function variant(word: string): Form[] {
  const lower = word.toLowerCase()
  const standard = spelling.variants.get(lower) ?? spelling.respell(lower)
  return standard === lower ? [] : [{lemma: standard, level: 'variant', rule: 'spelling'}]
}

function unique(forms: Form[]): Form[] {
  const seen = new Set<string>()
  return forms.filter(({lemma}) => !seen.has(lemma) && seen.add(lemma))
}

/** The words that an English word may be inflected from, likeliest first; the word itself when it has none. */
export function stem(word: string): string[] {
  const found = forms(word).filter(({level}) => level === 'inflected')
  return found.length > 0 ? found.map(({lemma}) => lemma) : [word]
}

/** Whether an English word is in our lists, as it is or inflected. */
export function knows(word: string): boolean {
  const lower = word.toLowerCase()
  return known(lower) || forms(lower).some(({lemma, level}) => level === 'inflected' && known(lemma))
}
