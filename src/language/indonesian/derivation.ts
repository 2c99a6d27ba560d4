/**
 * Indonesian derivation: what affixes make of a root.
 *
 * Verbs (meN-, di-, ter-, ber-, -kan, -i) are of the level `voice`; nouns and what else changes the sense
 * (peN-, -an, ke-…-an, per-…-an, se-, bound forms) are `related`. A reading counts when it ends at a known root.
 * (Sneddon et al., Indonesian: A Comprehensive Grammar, 2nd ed., chapter 1.)
 */
import type {Form, FormLevel} from '../../types/index.js'
import {words} from '../abbreviations.js'
import type {WordLists} from './lists.js'
import {boundForms} from './spelling.js'

/** A chain of words from the nearest to the root. */
export type Reading = Form[]

const NUMERAL =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sekian|berapa)$/

const BOUND = words(boundForms)

const isVowel = (letter: string | undefined) => letter !== undefined && 'aiueo'.includes(letter)
const oneSyllable = /^[^aiueo]*[aiueo][^aiueo]*(?:kan|i|an)?$/

/** What meN- or peN- may have been put before, likeliest first: *memukul* -> *pukul*. */
export function denasalise(word: string, prefix: 'me' | 'pe'): string[] {
  if (!word.startsWith(prefix)) return []
  const rest = word.slice(2)
  const first = rest[0] ?? ' '
  const cores: string[] = []
  /** The nasal stands for a letter that was dropped, or only before one that was kept. */
  const nasal = (letters: number, dropped: string, keepsNasal: boolean) => {
    const core = rest.slice(letters)
    if (!isVowel(core[0])) {
      cores.push(core)
      // Loans: memrotes, mengritik.
      if (core[0] === 'r' || core[0] === 'l') cores.push(dropped + core)
      return
    }
    if (keepsNasal) cores.push(rest, dropped + core)
    else cores.push(dropped + core, core)
  }
  if (rest.startsWith('ng')) {
    nasal(2, 'k', false)
    if (rest[2] === 'e' && oneSyllable.test(rest.slice(3))) cores.push(rest.slice(3))
    cores.push(rest)
  } else if (rest.startsWith('ny')) cores.push(rest, `s${rest.slice(2)}`, `sy${rest.slice(2)}`)
  else if (first === 'n') nasal(1, 't', true)
  else if (first === 'm') nasal(1, 'p', true)
  else if (prefix === 'pe' || 'lrwy'.includes(first)) cores.push(rest)
  return cores
}

/** A core with each of the suffixes taken off. */
export function cuts(core: string, suffixes: readonly string[]): [core: string, suffix: string][] {
  const found: [string, string][] = []
  for (const suffix of suffixes) {
    if (core.endsWith(suffix)) found.push([core.slice(0, core.length - suffix.length), suffix])
  }
  return found
}

const VERB = ['', 'kan', 'i'] as const
const NOUN = ['', 'an'] as const

export const step = (lemma: string, level: FormLevel, rule: string): Form => ({lemma, level, rule})
const affix = (prefix: string, suffix: string) =>
  suffix === '' ? prefix : prefix === '' ? `-${suffix}` : `${prefix}…-${suffix}`
const asRelated = (reading: Reading): Reading => reading.map((form) => ({...form, level: 'related'}))

/** What per- or ber- may have been put before; r is written once (*perebut, berebut*), er lets it go (*pekerja*). */
function without(prefix: 'per' | 'ber' | 'ter', word: string): string[] {
  const cores: string[] = []
  const short = prefix.slice(0, 2)
  if (word.startsWith(prefix)) cores.push(word.slice(3))
  if (word.startsWith(short) && (word[2] === 'r' || /^[^aiueo]er/.test(word.slice(2))))
    cores.push(word.slice(2))
  if (word.startsWith(`${short}lajar`)) cores.push(word.slice(3))
  return cores
}

/** What the words of a list, and those made of them, are derived from. */
export interface Derivation {
  /** The readings of a derived word in small letters, likeliest first; none for a word of the root list. */
  derivations(word: string): Reading[]
  /** *tidak pasti* comes of *pasti*, as far from it as its opposite. */
  denials(phrase: string): Reading[]
}

export function derivation({known, isRoot, isRare, isShy, isFused}: WordLists): Derivation {
  /** *desakan* is of *desak* with -an, not of *desa* with -kan. */
  const isCutShort = (core: string, suffix: string) =>
    suffix === 'kan' && isRoot(`${core}k`) && !isShy(`${core}k`)

  /** Readings of a verb stem with its suffix: a root, or one with per- or ber- before it. */
  function verbStems(stem: string, prefix: string): Reading[] {
    const readings: Reading[] = []
    // *membeli* is of *beli*, not of *bel* with -i.
    const suffixes = prefix !== '' && known(stem) ? ['', 'kan'] : VERB
    for (const [core, suffix] of cuts(stem, suffixes)) {
      if (prefix === '' && isCutShort(core, suffix)) continue
      const root = prefix + suffix === '' ? undefined : known(core)
      if (root) readings.push([step(root, 'voice', affix(prefix, suffix))])
    }
    if (readings.length > 0) return readings
    for (const inner of without('per', stem)) {
      for (const [core, suffix] of cuts(inner, VERB)) {
        const root = prefix === '' && isCutShort(core, suffix) ? undefined : known(core)
        if (!root) continue
        const chain = [step(root, 'related', affix('per-', suffix))]
        readings.push(prefix === '' ? chain : [step(stem, 'voice', prefix), ...chain])
      }
    }
    if (prefix === '') return readings
    for (const [core, suffix] of cuts(stem, ['kan', 'i', ''])) {
      const inner = berVerbs(core)
      for (const reading of inner)
        readings.push([step(core, 'voice', affix(prefix, suffix)), ...asRelated(reading)])
      if (inner.length > 0) break
    }
    return readings
  }

  /** ber-, be-, bel-: *berunding, bekerja, belajar, berpendidikan, berdasarkan, bertentangan*. */
  function berVerbs(word: string): Reading[] {
    const cores = without('ber', word)
    const readings: Reading[] = []
    for (const core of cores) {
      for (const [base, suffix] of cuts(core, ['', 'kan', 'an'])) {
        const root = isCutShort(base, suffix) ? undefined : known(base)
        if (root) readings.push([step(root, 'voice', affix('ber-', suffix))])
      }
    }
    if (readings.length > 0) return readings
    for (const core of cores) {
      for (const [base, suffix] of cuts(core, ['', 'kan'])) {
        for (const noun of nouns(base)) readings.push([step(base, 'voice', affix('ber-', suffix)), ...noun])
      }
    }
    return readings
  }

  /** meN-, di-, ter-, ber-, bare -kan and -i. */
  function verbs(word: string): Reading[] {
    const readings = denasalise(word, 'me').flatMap((stem) => verbStems(stem, 'meN-'))
    if (word.startsWith('di')) readings.push(...verbStems(word.slice(2), 'di-'))
    for (const core of without('ter', word)) readings.push(...verbStems(core, 'ter-'))
    if (word.startsWith('tep')) readings.push(...verbStems(word.slice(2), 'ter-'))
    readings.push(...verbStems(word, ''), ...berVerbs(word))
    return readings
  }

  /** Nominal derivation: -an, ke-…-an, peN-…-an, pe-…-an, per-…-an. */
  function nouns(word: string): Reading[] {
    const readings: Reading[] = []
    const add = (core: string, prefix: string, suffixes: readonly string[]) => {
      const parts = cuts(core, suffixes)
      const roots = parts.flatMap(([base, suffix]) => {
        const root = known(base)
        return root ? [[step(root, 'related', affix(prefix, suffix))]] : []
      })
      readings.push(...roots)
      if (roots.length > 0 || prefix === '') return
      const [base, suffix] = parts.at(-1) ?? ['', '']
      for (const reading of innerWords(base)) {
        readings.push([step(base, 'related', affix(prefix, suffix)), ...asRelated(reading)])
      }
    }
    add(word, '', ['an'])
    for (const [base, suffix] of cuts(word, ['wan', 'wati'])) {
      if (isRoot(base)) readings.push([step(base, 'related', `-${suffix}`)])
    }
    // reruntuhan, pepohonan: the first letter once more, with e
    if (/^([^aiueo])e\1/.test(word)) add(word.slice(2), '', ['an'])
    if (word.startsWith('ke')) {
      const core = word.slice(2)
      add(core, 'ke-', ['an'])
      if (NUMERAL.test(core)) readings.push([step(core, 'related', 'ke-')])
      const not = /^(tidak|tak)(.+)an$/.exec(core)
      if (not && (known(not[2]!) || innerWords(not[2]!).length > 0)) {
        const phrase = `${not[1]} ${not[2]}`
        for (const denied of denials(phrase)) readings.push([step(phrase, 'related', 'ke-…-an'), ...denied])
      }
    }
    for (const core of without('per', word)) add(core, 'per-', NOUN)
    const cores = denasalise(word, 'pe')
    // *pengawasan* is of *awas* with -an, not of *kawasan*.
    const wrapped =
      word.endsWith('an') &&
      cores.some((core) => core.length > 5 && known(core.slice(0, -2)) && !isShy(core.slice(0, -2)))
    for (const core of cores) add(core, 'peN-', wrapped ? ['an'] : NOUN)
    // pe- may come without a nasal, and then begins like one that has it: pemain, perawat.
    if (/^pe[mnr]/.test(word) && readings.length === 0) add(word.slice(2), 'pe-', NOUN)
    return readings
  }

  /** *tidak pasti* comes of *pasti*, as far from it as its opposite. */
  function denials(phrase: string): Reading[] {
    const denied = /^(tidak|tak) ([a-z]+)$/.exec(phrase)
    if (!denied) return []
    const [, not, word] = denied
    const inner = derivations(word!)
    const first = step(word!, 'related', not!)
    return inner.length > 0 ? inner.map((reading) => [first, ...asRelated(reading)]) : [[first]]
  }

  /** What a noun may be made of besides a root: *pem-berlaku-an, ke-terlibat-an, ke-pemimpin-an*. */
  function innerWords(base: string): Reading[] {
    const readings = berVerbs(base)
    for (const prefix of ['ter', 'se', 'per']) {
      const root = base.startsWith(prefix) ? known(base.slice(prefix.length)) : undefined
      if (root) readings.push([step(root, 'related', `${prefix}-`)])
    }
    for (const [prefix, rule] of [
      ['pe', 'peN-'],
      ['me', 'meN-'],
    ] as const) {
      for (const core of denasalise(base, prefix)) {
        const root = known(core)
        if (root) readings.push([step(root, 'related', rule)])
      }
    }
    return readings
  }

  /** se-, and forms that are bound to the word after them: *senilai, sebaiknya, antarnegara, pascaperang*. */
  function boundWords(word: string): Reading[] {
    const readings: Reading[] = []
    if (word.startsWith('se')) {
      const core = word.endsWith('nya') ? word.slice(2, -3) : word.slice(2)
      const root = known(core)
      const rule = word.endsWith('nya') ? 'se-…-nya' : 'se-'
      if (root) readings.push([step(root, 'related', rule)])
      else if (rule === 'se-')
        for (const noun of nouns(core)) readings.push([step(core, 'related', rule), ...noun])
    }
    for (const form of BOUND) {
      if (!word.startsWith(form) || word.length < form.length + 3) continue
      const core = word.slice(form.length)
      const root = known(core)
      if (root) readings.push([step(root, 'related', `${form}-`)])
      else
        for (const reading of derivations(core))
          readings.push([step(core, 'related', `${form}-`), ...asRelated(reading)])
    }
    return readings
  }

  /** The readings of a derived word in small letters, likeliest first; none for a word of the root list. */
  function derivations(word: string): Reading[] {
    if (word.length < 4 || isRoot(word) || isFused(word)) return []
    const ofVerbs = verbs(word)
    const ofNouns = nouns(word)
    // *pencari* is of *cari* with peN-, not of *pencar* with -i.
    const readings = [
      ...(ofNouns.length > 0 ? ofVerbs.filter(([form]) => form!.rule !== '-i') : ofVerbs),
      ...ofNouns,
    ]
    if (readings.length === 0) readings.push(...boundWords(word))
    const end = (reading: Reading) => reading.at(-1)!.lemma
    const common = readings.filter((reading) => !isRare(end(reading)) && !isShy(end(reading)))
    // *gulai* is in the list of rare words, and no *gula* with -i.
    if (isRare(word)) return common.filter((reading) => reading.every(({rule}) => rule !== '-i'))
    if (common.length > 0) return common
    const likely = readings.filter((reading) => !isShy(end(reading)))
    return likely.length > 0 ? likely : readings
  }

  return {derivations, denials}
}
