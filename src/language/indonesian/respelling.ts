/**
 * Indonesian spelling by rule, for words that no list has: deprecated spellings inside their affixes (*diijinkan*,
 * *mempraktekkan*, *beresiko*), initials that meN- and peN- should have taken away (*mensukseskan*, *penterjemah*), and
 * letters of older or foreign spelling (*produktip*, *kwalifikasi*, *netto*).
 */
import {cuts, denasalise} from './derivation.js'
import type {WordLists} from './lists.js'
import {spelling} from './spelling.js'

const REMEMBERED = 50_000
/** What is longer is no word. */
const LONGEST = 60

let standards: ReadonlySet<string> | undefined
const isStandard = (text: string) => {
  standards ??= new Set(spelling.variants.values())
  return standards.has(text)
}

const isVowel = (letter: string | undefined) => letter !== undefined && 'aiueo'.includes(letter)

/** Roots of one syllable that are never found with mem-, men-. */
const TAKES_MENGE = /^(?:bom|bor|cat|cek|gol|lap|las|lem|pel|rem|tes)$/

/** Puts meN- or peN- before a root. */
export function withNasal(prefix: 'me' | 'pe', root: string): string {
  const first = root[0]!
  const drops = isVowel(root[1])
  if (TAKES_MENGE.test(root)) return `${prefix}nge${root}`
  if (prefix === 'pe' && /^p[rl]/.test(root)) return `pem${root.slice(1)}`
  if (/^(?:[lrmnwy])/.test(root)) return prefix + root
  if ('pbfv'.includes(first)) return `${prefix}m${first === 'p' && drops ? root.slice(1) : root}`
  if (first === 's' && drops) return `${prefix}ny${root.slice(1)}`
  if ('tdcjzs'.includes(first)) return `${prefix}n${first === 't' && drops ? root.slice(1) : root}`
  return `${prefix}ng${first === 'k' && drops ? root.slice(1) : root}`
}

/** Words that keep their initial after meN-: *mempunyai*, *mengkaji* beside *mengaji*; and what per- makes look so. */
const KEEPS = /^(?:mempunyai|[mp]engkaji(?:an)?|penglihatan)$|^memper(?!caya|kosa|kara|gok|tahankan)/

const PREFIXES = ['', 'di', 'ter', 'ber', 'be', 'se', 'ke', 'per', 'memper', 'diper', 'ku', 'me', 'pe']
const SUFFIXES = ['', 'kan', 'i', 'an', 'nya', 'annya', 'kannya', 'inya', 'lah', 'kah']

/** *diijinkan* -> *diizinkan*, *detilnya* -> *detailnya*, *beresiko* -> *berisiko*. */
function affixed(word: string): string | undefined {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix)) continue
    for (const [core, suffix] of cuts(word.slice(prefix.length), SUFFIXES)) {
      if (core.length < 4 || prefix + suffix === '') continue
      const standard = spelling.variants.get(core)
      if (standard === undefined || (/^(?:be|me|pe)$/.test(prefix) && !/^[lrmnwy]/.test(core))) continue
      // *ditandatangani* is written as one.
      if (standard.includes(' ') && (prefix !== '' || !/^(?:nya|lah|kah)$/.test(suffix))) continue
      return prefix + standard + suffix
    }
  }
  return undefined
}

/** Older and foreign letters -> the letters of today. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/([bdfgklmnprst])\1/, '$1'],
  [/kw(?=[aeio])/, 'ku'],
  [/x/, 'ks'],
  [/ph/, 'f'],
  [/th|dh/, 't'],
  [/dh/, 'd'],
  [/dz/, 'z'],
  [/gh/, 'g'],
  [/sy/, 's'],
  [/sh/, 's'],
  [/kh/, 'k'],
  [/ck/, 'k'],
  [/qu/, 'ku'],
  [/q/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/ip(?=$|itas$)/, 'if'],
  [/f(?=itas)/, 'v'],
  [/([aio])f(?=[aeiou])/, '$1v'],
  [/([rsn])t$/, '$1'],
  [/(?<=[rlnmk])s?$/, 's'],
  [/y(?=[aeou])/, 'i'],
  [/iy(?=[aeou])/, 'i'],
  [/(?<=[aeiou])y$/, 'i'],
  [/i(?=[rs]$)/, 'e'],
  [/il$/, 'al'],
  [/ngg(?=r)/, 'ng'],
  [/^([pbkgsctdj])(?=[rl].{6})/, '$1e'],
  [/(?<=[st])e(?=r[aiu])/, ''],
  [/nj(?=$)/, 'ny'],
  [/tj/, 'c'],
  [/dj/, 'j'],
  [/oe/, 'u'],
  [/v/, 'f'],
]

/** The spelling that stands for a word in small letters; the word itself when it is in a list or nothing is known. */
export function respeller({isDoubled, isListed, isRoot}: WordLists): (word: string) => string {
  const memory = new Map<string, string>()

  function respell(word: string): string {
    if (word.length < 4 || word.length > LONGEST || isListed(word)) return word
    let found = memory.get(word)
    if (found === undefined) {
      if (memory.size >= REMEMBERED) memory.clear()
      found = word.includes('-')
        ? unhyphenated(word)
        : (nasalised(word) ?? affixed(word) ?? respelt(word) ?? word)
      memory.set(word, found)
    }
    return found
  }

  /** *sapu-tangan*, *tolak-ukur*: words that are written as one or apart. */
  function unhyphenated(word: string): string {
    const joined = word.replaceAll('-', '')
    const apart = word.replaceAll('-', ' ')
    const {variants} = spelling
    const known = variants.get(joined) ?? variants.get(apart)
    if (known !== undefined) return known
    if (isRoot(joined) && !isDoubled(word)) return joined
    if (isStandard(apart)) return apart
    // praktek-praktek, aktifitas-aktifitasnya
    return word
      .split('-')
      .map((part) => variants.get(part) ?? respell(part))
      .join('-')
  }

  /** *mensukseskan* -> *menyukseskan*, *menelpon* -> *menelepon*. */
  function nasalised(word: string): string | undefined {
    const nasal = /^(me|pe)[mn]/.exec(word)
    if (!nasal || KEEPS.test(word)) return undefined
    const prefix = nasal[1] as 'me' | 'pe'
    let found: string | undefined
    for (const stem of denasalise(word, prefix)) {
      // pemain: pe- without a nasal
      if (stem === word.slice(2)) continue
      for (const [core, suffix] of cuts(stem, prefix === 'me' ? ['', 'kan', 'i'] : ['', 'an'])) {
        const standard = isRoot(core) ? core : spelling.variants.get(core)
        if (!standard || standard.includes(' ')) continue
        const whole = withNasal(prefix, standard) + suffix
        if (whole === word || `${prefix}nge${standard}${suffix}` === word) return undefined
        found ??= whole
      }
    }
    return found
  }

  /** A listed word that one change of letters makes of an unknown one. */
  function respelt(word: string): string | undefined {
    // What is shorter may be a name: *Amman* is not *aman*.
    if (word.length < 7) return undefined
    for (const [old, today] of LETTERS) {
      if (!old.test(word)) continue
      const changed = word.replace(old, today)
      if (changed !== word && changed.length > 3 && isRoot(changed)) return changed
    }
    return undefined
  }

  return respell
}
