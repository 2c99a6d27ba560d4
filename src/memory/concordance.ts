/** Where words stand in a memory, in whatever form, with their counterparts. */
import {alignWords, type WordModel} from '../align/words.js'
import {writeRows} from '../formats/table.js'
import {expectEach, expectNumber, expectOneOf, expectOptions, expectText, optionsOf} from '../misuse.js'
import type {
  ConcordanceLine,
  Language,
  Lexicon,
  SentencePair,
  Span,
  Token,
  TranslationUnit,
} from '../types/index.js'
import {Forms} from './forms.js'
import type {Segments} from './segments.js'
import {type Item, placedItems} from './similarity.js'

/** How units are searched for words. */
export interface ConcordanceOptions {
  /** The language of the words. Default `source`. */
  side?: 'source' | 'target'
  /** `phrase`: the words one after the other. `any`: all of them, anywhere. Default `phrase`. */
  order?: 'phrase' | 'any'
  /** The most lines. Default 20. */
  limit?: number
  /** Which units to consider. */
  where?: (unit: TranslationUnit) => boolean
  /** What finds the counterparts: a model that was learnt before, or else one learnt from the lines, helped by the lexicon. */
  model?: WordModel
  /** Word pairs that help to find the counterparts. */
  lexicon?: Lexicon
}

const optionNames = optionsOf<ConcordanceOptions>({
  ...{side: true, order: true, limit: true, where: true, model: true, lexicon: true},
})

/** @throws TypeError for words that are none, or options that there aren't. */
export function expectConcordance(query: string, options: ConcordanceOptions): void {
  expectText('the query', query)
  expectOptions(options, optionNames, '{side, order, limit}')
  const {side = 'source', order = 'phrase', limit = 20} = options
  expectOneOf('side', side, ['source', 'target'])
  expectOneOf('order', order, ['phrase', 'any'])
  expectNumber('limit', limit, 1)
}

/** A concordance of one side of a memory. */
export class Concordance {
  readonly #segments: Segments
  readonly #forms: Forms

  constructor(segments: Segments) {
    this.#segments = segments
    this.#forms = new Forms(segments.vocabulary)
  }

  /** The lines of a concordance. `unitOf` gives the unit of a segment, or nothing when it is gone. */
  lines(
    query: string,
    options: ConcordanceOptions,
    languages: {source: Language; target: Language},
    unitOf: (segment: number) => TranslationUnit | undefined,
  ): ConcordanceLine[] {
    const {side = 'source', order = 'phrase', limit = 20, where} = options
    const lines: {unit: TranslationUnit; hits: Span[]}[] = []
    for (const segment of this.find(query, order)) {
      const unit = unitOf(segment)
      if (!unit || (where && !where(unit))) continue
      lines.push({unit, hits: this.#spans(unit[side], query, order)})
      if (lines.length >= limit) break
    }
    return withCounterparts(lines, languages, options)
  }

  /** The segments that hold the words, in whatever form, the newest first. */
  *find(query: string, order: 'phrase' | 'any' = 'phrase'): Generator<number> {
    const wanted = this.#segments.vocabulary
      .read(query)
      .filter(({kind}) => kind !== 'mark')
      .map(({text}) => this.#forms.find(text))
    if (wanted.length === 0 || wanted.some((forms) => forms.size === 0)) return
    const rarest = wanted.reduce((a, b) => (this.#segments.places(a) <= this.#segments.places(b) ? a : b))
    for (const segment of this.#segments.having(rarest)) {
      const words = this.#segments.itemNumbers(segment).filter((number) => !this.#segments.isMark(number))
      if (holds(words, wanted, order)) yield segment
    }
  }

  /** Where the words stand in a text. A phrase is one span. */
  #spans(text: string, query: string, order: 'phrase' | 'any'): Span[] {
    const {language} = this.#segments.vocabulary
    const isWord = ({kind}: Item) => kind !== 'mark'
    const wanted = placedItems(query, language)
      .filter(isWord)
      .map(({text}) => this.#forms.find(text))
    const tokens = placedItems(text, language).filter(isWord)
    const numbers = tokens.map((token) => this.#segments.vocabulary.numberOf(token))
    const size = order === 'phrase' ? wanted.length : 1
    return tokens.flatMap((token, at) =>
      stands(numbers, at, wanted, order) ? [{start: token.start, end: tokens[at + size - 1]!.end}] : [],
    )
  }
}

function holds(
  numbers: Uint32Array,
  wanted: readonly ReadonlySet<number>[],
  order: 'phrase' | 'any',
): boolean {
  return order === 'phrase'
    ? numbers.some((_, at) => stands(numbers, at, wanted, order))
    : wanted.every((forms) => numbers.some((number) => forms.has(number)))
}

/** Whether the phrase begins at a place, or any of the words stands there. */
function stands(
  numbers: ArrayLike<number | undefined>,
  at: number,
  wanted: readonly ReadonlySet<number>[],
  order: 'phrase' | 'any',
): boolean {
  return order === 'phrase'
    ? wanted.every((forms, i) => forms.has(numbers[at + i] ?? -1))
    : wanted.some((forms) => forms.has(numbers[at] ?? -1))
}

/** Marks the counterparts of the hits in the other side, by links between words. */
function withCounterparts(
  lines: readonly {unit: TranslationUnit; hits: Span[]}[],
  languages: {source: Language; target: Language},
  {side = 'source', model, lexicon}: ConcordanceOptions,
): ConcordanceLine[] {
  const pairs: SentencePair[] = lines.map(({unit: {source, target}}) => ({source, target}))
  const links = model ? model.align(pairs) : alignWords(pairs, {...languages, lexicon}).links
  const other = side === 'source' ? 'target' : 'source'
  return lines.map(({unit, hits}, i) => {
    const here = languages[side].tokens(unit[side])
    const there = languages[other].tokens(unit[other])
    const counterparts = new Set(
      links[i]!.filter((link) =>
        hits.some(({start, end}) => here[link[side]]!.start < end && start < here[link[side]]!.end),
      ).map((link) => link[other]),
    )
    const spans = joined(
      [...counterparts].sort((a, b) => a - b),
      there,
    )
    return side === 'source' ? {unit, source: hits, target: spans} : {unit, source: spans, target: hits}
  })
}

/** Tokens as spans, those that follow each other as one. */
function joined(numbers: readonly number[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  for (const [i, number] of numbers.entries()) {
    const {start, end} = tokens[number]!
    if (i > 0 && numbers[i - 1] === number - 1) spans.at(-1)!.end = end
    else spans.push({start, end})
  }
  return spans
}

/**
 * A concordance as CSV for a spreadsheet: both sides with the words and their counterparts in brackets, then id and origin.
 *
 * @example
 * ```js
 * import {english, indonesian, Memory, toConcordanceCsv} from 'padanan'
 *
 * const memory = new Memory({source: indonesian, target: english})
 * memory.add([{id: 'a', source: 'Ada garis merah.', target: 'There is a red line.'}])
 * toConcordanceCsv(memory.concordance('merah')).split('\n')[1]
 * // 'Ada garis [merah].,There is a red [line].,a,'
 * ```
 */
export function toConcordanceCsv(lines: readonly ConcordanceLine[]): string {
  expectEach('lines', lines, (line) => typeof line?.unit === 'object', 'a line of `concordance`')
  return writeRows([
    ['source', 'target', 'id', 'origin'],
    ...lines.map(({unit, source, target}) => [
      bracketed(unit.source, source),
      bracketed(unit.target, target),
      unit.id ?? '',
      unit.origin ?? '',
    ]),
  ])
}

function bracketed(text: string, spans: readonly Span[]): string {
  let marked = ''
  let done = 0
  for (const {start, end} of spans) {
    marked += `${text.slice(done, start)}[${text.slice(start, end)}]`
    done = end
  }
  return marked + text.slice(done)
}
