/** Names that no glossary lists, compared across the languages. */
import type {CheckedPair} from './check.js'
import type {CheckedWord} from './check-words.js'
import {editDistance} from './edit-distance.js'
import {type TermMessage, termMessage} from './message.js'
import {isAcronym} from './vocabulary.js'

/** Letters of a name for each that may differ in another transliteration or by a slip. */
const PER_DIFFERENCE = 3

/** How far apart in their sentences, as a share, a name and the one that stands for it may be. */
const ASIDE = 0.35

/**
 * Names of the source for which the target has another name, or the same in another spelling. What is spelt as
 * transliterations differ (*Iskandariya*, *Iskandariyah*) is one name.
 */
export function checkForeignNames(pair: CheckedPair): TermMessage[] {
  const {source, target} = pair.words
  const theirs = target.filter(mayBeName)
  const rest = source.filter(mayBeName).filter((name) => {
    const same = theirs.findIndex((other) => isSameName(name.text, other.text))
    if (same >= 0) theirs.splice(same, 1)
    return same < 0
  })
  const found: TermMessage[] = []
  for (const isNear of [isAlike, isInPlace]) {
    for (const name of [...rest]) {
      const place = theirs.findIndex((other) => areRivals(name, other) && isNear(name, other, pair))
      if (place < 0) continue
      const [other] = theirs.splice(place, 1)
      rest.splice(rest.indexOf(name), 1)
      found.push(message(name, other!, isNear === isAlike, pair))
    }
  }
  return found
}

function message(name: CheckedWord, other: CheckedWord, isSlip: boolean, {target}: CheckedPair): TermMessage {
  const {start, end, text} = name
  return termMessage(
    'name-missing',
    isSlip
      ? `\`${other.text}\` is spelt \`${text}\` in the source`
      : `\`${other.text}\` stands for \`${text}\``,
    {
      actual: text,
      expected: [text],
      sourceSpan: {start, end},
      targetSpan: {start: other.start, end: other.end},
    },
    target,
  )
}

/** A word that nothing on the other side accounts for, and that is a name or at least has a capital like one. */
const mayBeName = ({isName, isCapital, isContent, isExplained}: CheckedWord) =>
  isContent && !isExplained && (isName || isCapital)

/** Whether one of two may stand for the other: one is a name for sure, and they are no two terms, of which the glossary knows. */
const areRivals = (a: CheckedWord, b: CheckedWord) =>
  (a.isName || b.isName) && !(a.isTerm && b.isTerm) && isAcronym(a.text) === isAcronym(b.text)

/** Whether two names stand in the same part of their sentences. */
const isInPlace = (a: CheckedWord, b: CheckedWord, {source, target}: CheckedPair) =>
  [a, b].every(({isName, isTerm}) => isName || isTerm) &&
  Math.abs(a.start / source.length - b.start / target.length) < ASIDE

/** Whether two spellings are one name as languages write it, or one is an adjective of the other. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [sounds(a), sounds(b)]
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // *Yong Byon* and *Yongbyon*; *Maois* and *Maoists*.
  if (short.length >= 4 && (long.endsWith(short) || ENDING.test(long.replace(short, '')))) return true
  // *Iskandriya* and *Iskandariya*: vowels come and go, consonants stay.
  return one.length > 6 && consonants(one) === consonants(other) && editDistance(one, other) < 2
}

const ENDING =
  /^(?:land|ns|an|ian|nian|n|is|i|ia|nia|a|s|ist|ists|t|ts|isme|ism|m|isasi|isation|sation|tion|ation)$/

const consonants = (sounds: string) => sounds.replace(/[aeiou]/g, '')

const isAlike = ({text: a}: CheckedWord, {text: b}: CheckedWord) =>
  editDistance(a.toLowerCase(), b.toLowerCase()) <= Math.max(a.length, b.length) / PER_DIFFERENCE

/** A name without what transliterations differ in. */
function sounds(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’]s$|(?<=[aeiou])s$|i[sz]a(?:tion|si)$/u, '')
    .replace(/x/g, 'ks')
    .replace(/[^\p{L}]/gu, '')
    .replace(/ou|oe|u|oo/g, 'o')
    .replace(/[ieyj]+/g, 'i')
    .replace(/kh|q|ck|c(?=[aoukl])/g, 'k')
    .replace(/sh|sy|sch/g, 's')
    .replace(/(?<=[bcdgkpstz])h|h(?=h)|h$/g, '')
    .replace(/dz|z/g, 's')
    .replace(/ph/g, 'f')
}
