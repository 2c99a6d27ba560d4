/**
 * Acronyms: where a text says what one stands for, what the language knows of it, and pairs across languages.
 *
 * Letters are matched from the right as Schwartz and Hearst do (A Simple Algorithm for Identifying Abbreviation
 * Definitions in Biomedical Text, PSB 2003), initials before letters inside words. An acronym of another language
 * (*Organisasi Kesehatan Dunia (WHO)*) shares no letters: it goes with the name in capitals beside it.
 */
import type {Language, SentencePair, Span} from '../types/index.js'

export interface AcronymRules {
  /** Lines of `PBB = Perserikatan Bangsa-Bangsa | Pajak Bumi dan Bangunan`, likeliest sense first. */
  senses: string
}

/** A place where a text gives an acronym and its full form. */
export interface AcronymDefinition {
  /** The acronym: *KTT*. */
  acronym: string
  /** What it is short for: *konferensi tingkat tinggi*. */
  fullForm: string
  /** Where the acronym stands. */
  acronymSpan: Span
  /** Where its full form stands. */
  fullFormSpan: Span
}

/** Definitions that stood in a sentence and in its translation. */
export interface AcronymPair {
  /** In the source language. */
  source: {acronym: string; fullForm: string}
  /** In the target language. */
  target: {acronym: string; fullForm: string}
  /** In how many sentence pairs. */
  count: number
}

/** How far before its acronym a full form may begin. */
const REACH = 200
const BRACKETS = /\(([^()]{2,80})\)/g
/** One or two words without a small-letter word among capitals: *DK PBB, Menlu, rudal*. */
const ACRONYM = /^(?:\p{Lu}[\p{L}\p{N}&-]{1,11}(?: \p{Lu}[\p{L}\p{N}&-]{1,9})?|\p{Ll}{3,10})$/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/**
 * Finds `Nama Panjang (SINGKATAN)` and `SINGKATAN (Nama Panjang)` in a text of that language.
 *
 * @example
 * ```js
 * import {findAcronyms, indonesian} from 'padanan'
 *
 * findAcronyms('Konferensi Tingkat Tinggi (KTT) dibuka.', indonesian).map(({acronym, fullForm}) => [acronym, fullForm])
 * // [['KTT', 'Konferensi Tingkat Tinggi']]
 * ```
 */
export function findAcronyms(text: string, language: Language): AcronymDefinition[] {
  const found: AcronymDefinition[] = []
  for (const match of text.matchAll(BRACKETS)) {
    const from = Math.max(0, match.index - REACH)
    const near = text.slice(from, match.index + match[0].length)
    const inside = {start: match.index - from + 1, end: near.length - 1}
    const before = near.slice(0, match.index - from).trimEnd()
    const definition =
      acronymInside(near, before, inside, language) ?? acronymBefore(near, before, inside, language)
    if (!definition) continue
    const moved = ({start, end}: Span) => ({start: start + from, end: end + from})
    const {acronymSpan, fullFormSpan} = definition
    found.push({...definition, acronymSpan: moved(acronymSpan), fullFormSpan: moved(fullFormSpan)})
  }
  return found
}

function acronymInside(
  text: string,
  before: string,
  inside: Span,
  language: Language,
): AcronymDefinition | undefined {
  const acronym = text.slice(inside.start, inside.end).trim()
  if (!ACRONYM.test(acronym) || before === '') return undefined
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '')
  const words = [...before.matchAll(WORD)].slice(-Math.min(letters.length + 5, letters.length * 2))
  // Nothing but white space between words; a sentence or clause that ended is no part of a name.
  const last = words.findLastIndex(
    (word, index) => index > 0 && /[^\s]/.test(between(before, words[index - 1]!, word)),
  )
  const near = words.slice(Math.max(last, 0))
  const end = near.at(-1) ? near.at(-1)!.index + near.at(-1)![0].length : 0
  if (end !== before.length) return undefined
  const start = matchFrom(near, letters, acronym) ?? nameStart(near, acronym, language)
  if (start === undefined || text.slice(start, end) === acronym) return undefined
  return define(text, inside, {start, end})
}

function acronymBefore(
  text: string,
  before: string,
  inside: Span,
  language: Language,
): AcronymDefinition | undefined {
  const acronym = /(?:\p{Lu}[\p{L}\p{N}&-]+ )?[\p{L}\p{N}&-]+$/u.exec(before)?.[0] ?? ''
  const words = [...text.slice(inside.start, inside.end).matchAll(WORD)]
  if (words.length < 2) return undefined
  for (const candidate of [acronym, acronym.split(' ').at(-1)!]) {
    if (!ACRONYM.test(candidate)) continue
    const letters = candidate.replace(/[^\p{L}\p{N}]/gu, '')
    const matched = matchFrom(words, letters, candidate) === words[0]!.index
    if (matched || (nameStart(words, candidate, language) === words[0]!.index && areCapitalised(words))) {
      const span = {start: before.length - candidate.length, end: before.length}
      return define(text, span, inside)
    }
  }
  return undefined
}

function define(text: string, acronymSpan: Span, fullFormSpan: Span): AcronymDefinition {
  const slice = ({start, end}: Span) => text.slice(start, end)
  return {acronym: slice(acronymSpan), fullForm: slice(fullFormSpan), acronymSpan, fullFormSpan}
}

const between = (text: string, first: RegExpExecArray, second: RegExpExecArray) =>
  text.slice(first.index + first[0].length, second.index)

/** Where the words begin that the letters come from; `undefined` when they don't. */
function matchFrom(words: RegExpExecArray[], letters: string, acronym: string): number | undefined {
  const capitals = acronym === acronym.toUpperCase()
  return (capitals ? byInitials(words, letters) : undefined) ?? byLetters(words, letters)
}

/** Each letter begins a word or a part of one (*Bangsa-Bangsa*); words in small letters may be passed over. */
function byInitials(words: RegExpExecArray[], letters: string): number | undefined {
  const parts = words.flatMap((word) =>
    word[0].split('-').map((part) => ({part, start: word.index, inner: part !== word[0].split('-')[0]})),
  )
  let index = parts.length - 1
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const wanted = letters[letter]!.toLowerCase()
    while (index >= 0 && parts[index]!.part[0]!.toLowerCase() !== wanted) {
      if (/^\p{Lu}/u.test(parts[index]!.part)) return undefined
      index--
    }
    if (index < 0) return undefined
    if (letter === 0) return parts[index]!.start
    index--
  }
  return undefined
}

/** Letters in order, from the right; the first one begins a word (*peluru kendali (rudal)* excepted: of capitals). */
function byLetters(words: RegExpExecArray[], letters: string): number | undefined {
  const wanted = letters.toLowerCase()
  const lowerCase = letters === wanted
  let letter = wanted.length - 1
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]![0].toLowerCase()
    let used = false
    for (let place = word.length - 1; place >= 0 && letter >= 0; place--) {
      if (word[place] !== wanted[letter] || (letter === 0 && place > 0 && !lowerCase)) continue
      letter--
      used = true
    }
    // A syllable word takes something of every word: Menteri Luar Negeri is Menlu by way of *Lu*.
    if (!used && index < words.length - 1 && lowerCase) return undefined
    if (letter < 0) return index === words.length - 1 && words.length > 1 ? undefined : words[index]!.index
  }
  return undefined
}

/** Where the name in capitals begins that an acronym of another language stands for: at least two words. */
function nameStart(words: RegExpExecArray[], acronym: string, language: Language): number | undefined {
  if (acronym !== acronym.toUpperCase()) return undefined
  let index = words.length
  while (index > 0 && isCapital(words[index - 1]!)) index--
  // A sentence begins with a capital: *Menurut Badan Energi Atom*.
  if (words[index] && language.functionWords.has(language.fold(words[index][0]))) index++
  return words.length - index > 1 ? words[index]!.index : undefined
}

const isCapital = (word: RegExpExecArray) => /^\p{Lu}/u.test(word[0])
const areCapitalised = (words: RegExpExecArray[]) => words.every(isCapital)

const tables = new WeakMap<AcronymRules, Map<string, string[]>>()

/**
 * What an acronym may stand for, likeliest sense first; case counts: *AS* is a country, *as* is an axle.
 *
 * @example
 * ```js
 * import {acronymSenses, indonesian} from 'padanan'
 *
 * acronymSenses('PM', indonesian)
 * // ['perdana menteri', 'polisi militer']
 * ```
 */
export function acronymSenses(
  acronym: string,
  language: {readonly rules: {readonly acronyms?: AcronymRules}},
): string[] {
  const rules = language.rules.acronyms
  if (!rules) return []
  let table = tables.get(rules)
  if (!table) {
    const lines = rules.senses.split('\n').filter((line) => line.includes('='))
    table = new Map(
      lines.map((line) => {
        const [name, senses] = line.split('=') as [string, string]
        return [name.trim(), senses.split('|').map((sense) => sense.trim())]
      }),
    )
    tables.set(rules, table)
  }
  return table.get(acronym)?.slice() ?? []
}

/**
 * Learns which acronyms translate each other from sentences and their translations. A pair counts where both sides
 * define as many acronyms; several in one sentence go together in their order.
 *
 * @returns Pairs, most frequent first.
 *
 * @example
 * ```js
 * import {acronymPairs, english, indonesian} from 'padanan'
 *
 * const source = 'Perserikatan Bangsa-Bangsa (PBB) bersidang.'
 * const target = 'The United Nations (UN) met.'
 * acronymPairs([{source, target}], {source: indonesian, target: english})[0]
 * // {
 * //   source: {acronym: 'PBB', fullForm: 'Perserikatan Bangsa-Bangsa'},
 * //   target: {acronym: 'UN', fullForm: 'United Nations'},
 * //   count: 1
 * // }
 * ```
 */
export function acronymPairs(
  pairs: Iterable<SentencePair>,
  {source, target}: {source: Language; target: Language},
): AcronymPair[] {
  const learnt = new Map<string, AcronymPair>()
  for (const pair of pairs) {
    const [first, second] = [findAcronyms(pair.source, source), findAcronyms(pair.target, target)]
    if (first.length !== second.length) continue
    for (const [index, {acronym, fullForm}] of first.entries()) {
      const other = second[index]!
      const key = [acronym, source.fold(fullForm), other.acronym, target.fold(other.fullForm)].join('\n')
      const known = learnt.get(key)
      if (known) known.count++
      else {
        const {acronym: targetAcronym, fullForm: targetForm} = other
        learnt.set(key, {
          source: {acronym, fullForm},
          target: {acronym: targetAcronym, fullForm: targetForm},
          count: 1,
        })
      }
    }
  }
  return [...learnt.values()].sort((a, b) => b.count - a.count)
}
