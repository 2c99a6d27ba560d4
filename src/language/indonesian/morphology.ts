/**
 * Indonesian morphology in levels that never mix.
 *
 * A word is read from the outside in: particles and clitics and reduplication (`inflected`), then derivation
 * (`voice`, `related`). Words of the root list and names are never taken apart: *menteri* is not *teri*.
 */
import type {Form, FormLevel} from '../../types/index.js'
import {words} from '../abbreviations.js'
import {givenForms} from './compounds.js'
import {type Derivation, type Reading, step} from './derivation.js'
import {functionWords} from './function-words.js'
import {besideName, type Hyphens} from './hyphens.js'
import type {WordLists} from './lists.js'
import {names} from './names.js'
import {antonyms, spelling} from './spelling.js'

const closed = new Set(words(functionWords))
const nameSet = new Set(words(names))
const antonymSet = new Set(words(antonyms))

const depth: Record<FormLevel, number> = {variant: 0, inflected: 1, voice: 2, related: 3}

let table: Map<string, Reading[]> | undefined

/** What is said of single words. */
function given(): Map<string, Reading[]> {
  table ??= new Map(
    givenForms
      .trim()
      .split('\n')
      .map((line) => {
        const [word, ...analyses] = line.trim().split(/\s*=\s*/)
        const chains = analyses.map((analysis) =>
          words(analysis).map((form) => {
            const [lemma, level, rule] = form.split(':') as [string, FormLevel, string]
            return step(lemma, level, rule)
          }),
        )
        return [word!, chains] as const
      }),
  )
  return table
}

/** One reading of each chain of words, whichever rules lead to it. */
function distinct(found: Reading[]): Reading[] {
  if (found.length < 2) return found
  const seen = new Set<string>()
  return found.filter((reading) => {
    const key = reading.map(({lemma}) => lemma).join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

const PLAIN = /^[a-z]{2,}$/

const REMEMBERED = 50_000
/** What is longer is no word. */
const LONGEST = 60

/** Roots that are met with *-i* alone: commands, and verbs after *saya, kami, mereka*. */
const TAKES_I =
  /^(?:alam|amat|atas|awas|batas|biaya|cinta|curiga|dampak|damping|datang|dekat|diam|duduk|dasar|gaul|ganda|garis|hadap|hadir|harga|hasut|hindar|hormat|hubung|huni|ikut|isi|jalan|jauh|kawal|kenal|kepala|kunjung|kurang|kuasa|lalu|latar|layan|lengkap|lewat|lindung|lucut|luka|lumur|lampau|maaf|masuk|milik|minat|mula|nama|naung|nikmat|patuh|penuh|pengaruh|perang|punya|sadar|sakit|sayang|sepakat|setuju|sirat|suka|tanda|tandatangan|tanda tangan|tanggap|tangis|taat|tangan|tekun|teman|temu|terang|tutup|ulang|usia|wakil|warna|waris|waspada|yakin|jaga|serta|percaya|hitung|cermat|cicip|telusur|dua|rangkap|selimut|bumbu|beban|banjir|amin|lunas|baharu|baru|perbaru|perbaik|baik|ketahu|tahu|sesuai|sudah|akhir|setubuh|junjung|jelajah|telaten|layar|tempat|tepat|dahulu|belakang|hidup|lahir|angkat|kulit|sisik|bulu|siram|sinar|susu|surat|gaji|bekal|modal|kirim|ampun|tawar|sukses|restu|imam)$/

/** *nonfiksi, anti-korupsi*: what has the opposite is a word. */
const OPPOSED = /^(?:anti|non|nir|kontra)-?(.{4,})$/

export interface Morphology {
  /** What an Indonesian word may be a form of, the likeliest first; each a chain from the nearest word to the root. */
  analyses(word: string): Reading[]
  /** Whether an Indonesian word is in our lists, or made of one that is, and spelt as it should be. */
  knows(word: string): boolean
}

export function morphology(
  {known, isDoubled, isForeign, isListed, isRoot, isShy}: WordLists,
  {denials, derivations}: Derivation,
  {doubledWords}: Hyphens,
): Morphology {
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
      if (end === 'nya' && !base.startsWith('ku') && !isWord(base) && isWord(`${base}n`))
        return layer(`${base}nnya`, 'spelling', 'variant')
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
    if (standard !== undefined) {
      const inner = read(standard)
      const first = step(standard, 'variant', 'spelling')
      return known(word) === word ? inner : inner.map((reading) => [first, ...reading])
    }
    const written = spelling.written.get(word)
    if (written) return [[step(written, 'variant', 'spelling')]]
    const own = given().get(word)
    if (own) return own
    if (word.includes('-')) return opposite(word) ?? doubledWords(word, layer)
    if (isRoot(word) || closed.has(word)) return []
    // sekutunya is sekutu with a clitic, no se-…-nya around kutu.
    if (word.endsWith('nya') && isListed(word.slice(0, -3))) return clitics(word)
    const readings = derivations(word)
    // sebaiknya is no sebaik with a clitic, membantah no memban with -tah.
    if (readings.length > 0 || isListed(word)) return readings
    const bare = clitics(word)
    // Misspelt *menunjukan* for *menunjukkan*.
    const full = `${word.slice(0, -3)}kkan`
    return bare.length === 0 && /[aiu]kan$/.test(word) && derivations(full).length > 0
      ? layer(full, 'spelling', 'variant')
      : bare
  }

  /** *de-eskalasinya* is *de-eskalasi* with a clitic; nothing takes *de-* off. */
  function opposite(word: string): Reading[] | undefined {
    const hyphen = word.indexOf('-')
    if (!antonymSet.has(word.slice(0, hyphen))) return undefined
    const clitic = clitics(word.slice(hyphen + 1))[0]?.[0]
    return clitic ? [[step(word.slice(0, hyphen + 1) + clitic.lemma, 'inflected', clitic.rule)]] : []
  }

  const memory = new Map<string, Reading[]>()
  /** The readings of a word as it stands in a text. Words come again and again: they are remembered. */
  function readings(word: string): Reading[] {
    let found = memory.get(word)
    if (found === undefined) {
      if (memory.size >= REMEMBERED) memory.clear()
      found = distinct(analyse(word))
      memory.set(word, found)
    }
    return found
  }

  function analyse(input: string): Reading[] {
    if (input.length > LONGEST) return []
    // Nearly all words; the rest of this is for the others.
    if (PLAIN.test(input)) return read(input)
    if (input.includes(' ')) return denials(input.toLowerCase())
    const word = input.normalize('NFC').replace(/[\u2010\u2011]/g, '-')
    if (/-.*\p{Lu}|\p{Lu}{2}.*-/u.test(word)) {
      const beside = besideName(word)
      if (beside.length > 0) return beside
    }
    // Menlu-Menlu: nobody says a name twice but for many of it.
    const twice = /^(\p{Lu}\p{L}+)-\1(?:nya)?$/u.exec(word)
    if (twice && known(twice[1]!.toLowerCase()) === undefined)
      return [[step(twice[1]!, 'inflected', 'reduplication')]]
    // Ukrainanya: nothing but a clitic ends so after a long name.
    const named = /^(\p{Lu}\p{Ll}{4,})nya$/u.exec(word)
    if (named && !isWord(named[1]!.toLowerCase()) && !nameSet.has(word.toLowerCase()))
      return [[step(named[1]!, 'inflected', '-nya')]]
    const lower = word.toLowerCase()
    const shorthand = /^(\p{L}{3,})2(nya)?$/u.exec(lower)
    if (shorthand) return layer(shorthand[1]!, 'reduplication', 'inflected')
    if (!/^\p{L}[\p{L}'’-]+$/u.test(lower) || (word !== lower && nameSet.has(lower))) return []
    const found = read(lower)
    // A capital may be a name that we do not know: then only what the root list vouches for.
    return word === lower
      ? found
      : found.filter((reading) => reading.length !== 1 || known(reading[0]!.lemma))
  }

  const analyses = (word: string): Reading[] => readings(word).map((reading) => reading.slice())

  /**
   * Misspelt, *mentri*, *dami* and *pejanjian* are made of roots that nobody meant: a short one takes *menge-* (*mengecat*)
   * *-i* without a prefix is put to few (*hormati*, no *meteri*), and peN-…-an has its nasal.
   */
  const isUnlikely = ({lemma, rule}: Form, word: string): boolean =>
    (/^[mp]eN-$/.test(rule) && /^[^aiueo]..$/.test(lemma) && !/^[mp]enge/.test(word)) ||
    (rule === 'meN-' && isShy(lemma)) ||
    (rule === '-i' && !TAKES_I.test(lemma)) ||
    (rule === 'peN-…-an' && /^pe[^lmnrwy]/.test(word))

  function knows(word: string): boolean {
    const lower = word.toLowerCase()
    const isKnown = (form: string) =>
      isListed(form) || closed.has(form) || nameSet.has(form) || isForeign(form)
    if (isKnown(lower)) return true
    if (spelling.variants.has(lower)) return false
    const opposed = OPPOSED.exec(lower)
    if (opposed && knows(opposed[1]!)) return true
    return (
      isDoubled(lower) ||
      readings(lower).some(
        (reading) =>
          reading.every(({level}) => level !== 'variant') &&
          !reading.slice(-1).some((root) => isUnlikely(root, lower)) &&
          words(reading.at(-1)?.lemma.replaceAll('-', ' ') ?? '-').every(isKnown),
      )
    )
  }

  return {analyses, knows}
}
