/** Terms of a source carried over to the words of its translation. */
import type {Posterior, WordModel} from '../align/index.js'
import {expectPairs, expectThat} from '../misuse.js'
import type {SentencePair, Span, Token} from '../types/index.js'

/** Where a term and its equivalent stand. Spans are UTF-16 code units. */
export interface Projection {
  /** Where the words stand in the source. */
  sourceSpan: Span
  /** Where their counterpart stands in the target. */
  targetSpan: Span
  /** The equivalent as it stands. */
  text: string
  /** How surely the two belong together, 0 to 100. */
  score: number
}

/** Chance below which none counts. */
const least = 0.01
/** How well a word without a link fits inside the equivalent, and how well outside. */
const freeInside = 0.15
const freeOutside = 0.5
/** How likely two heads are to belong together when neither has a link, against chance. */
const freeHeads = 5
/** Log odds from which on an equivalent is held to be there. */
const present = -1

/**
 * Finds the equivalent of a term in the translation of its sentence: the stretch of target words that, with the term on the
 * one side and all other words on the other, best agrees with both directions of the word links (after phrase extraction as
 * sentence splitting, Vogel 2005). It begins and ends with words that carry meaning.
 *
 * @param term the term as it stands in the source sentence, or where it stands.
 * @returns nothing when the translation leaves the term out.
 * @throws TypeError when the term doesn't stand in the sentence.
 *
 * @example
 * ```js
 * import {english, indonesian, projectTerm, WordModel} from 'padanan'
 *
 * const pair = {source: 'Ada garis merah di sana.', target: 'There is a red line there.'}
 * const lexicon = {source: 'id', target: 'en', pairs: [['garis', 'line'], ['merah', 'red']]}
 * const found = projectTerm('garis merah', pair, new WordModel({source: indonesian, target: english, lexicon}))
 * pair.target.slice(found.targetSpan.start, found.targetSpan.end)
 * // 'red line'
 * ```
 */
export function projectTerm(
  term: string | Span,
  pair: SentencePair,
  model: WordModel,
): Projection | undefined {
  expectPairs([pair])
  expectThat(typeof model?.posteriors === 'function', 'model', model, 'a `WordModel`')
  const sourceSpan = typeof term === 'string' ? find(term, pair.source) : term
  const sourceTokens = model.source.tokens(pair.source)
  const targetTokens = model.target.tokens(pair.target)
  const a = sourceTokens.findIndex((token) => token.end > sourceSpan.start && token.start < sourceSpan.end)
  const b = sourceTokens.findLastIndex(
    (token) => token.end > sourceSpan.start && token.start < sourceSpan.end,
  )
  if (a < 0) {
    const {start, end} = sourceSpan
    throw new TypeError(
      `padanan: projectTerm: no word stands at ${start}-${end} of ${JSON.stringify(pair.source)}; give the span of a term`,
    )
  }
  const [posterior] = model.posteriors([pair])
  const found = projectTokens(a, b, targetTokens, posterior!, model)
  if (!found) return
  const [c, d, score] = found
  const targetSpan = {start: targetTokens[c]!.start, end: targetTokens[d]!.end}
  return {sourceSpan, targetSpan, text: pair.target.slice(targetSpan.start, targetSpan.end), score}
}

/**
 * The same for tokens: a to b of the source, both included.
 *
 * @returns first and last target token, and the score.
 */
export function projectTokens(
  a: number,
  b: number,
  targetTokens: readonly Token[],
  posterior: Posterior,
  model: WordModel,
): [c: number, d: number, score: number] | undefined {
  const {I, J, forward, backward} = posterior
  const within = (i: number) => i >= a && i <= b
  // What each target word says: chance of coming from the term, from another word, from none.
  const inside = new Float64Array(J)
  const outside = new Float64Array(J)
  const linked = new Float64Array(I)
  for (let i = 0; i < I; i++) {
    const side = within(i) ? inside : outside
    for (let j = 0; j < J; j++) {
      side[j]! += forward[i * J + j]!
      linked[i]! += backward[i * J + j]!
    }
  }
  const free = inside.map((chance, j) => Math.max(0, 1 - chance - outside[j]!))
  const carries = targetTokens.map((token) => token.kind !== 'punctuation' && !isGrammar(token, model))
  const sourceHead = model.source.head === 'first' ? a : b
  const freeHead = Math.max(0, 1 - linked[sourceHead]!)
  let best = Number.NEGATIVE_INFINITY
  let found: [number, number] | undefined
  for (let c = 0; c < J; c++) {
    if (!carries[c]) continue
    // What each source word says: chance of being linked to words c to d.
    const reached = new Float64Array(I)
    let sum = 0
    for (let d = c; d < Math.min(J, c + 3 * (b - a + 1) + 4); d++) {
      sum += Math.log(
        (inside[d]! + freeInside * free[d]! + least) / (outside[d]! + freeOutside * free[d]! + least),
      )
      for (let i = 0; i < I; i++) reached[i]! += backward[i * J + d]!
      if (!carries[d]) continue
      let value = sum
      for (let i = 0; i < I; i++) {
        const loose = Math.max(0, 1 - linked[i]!)
        value += Math.log(
          (within(i) ? reached[i]! + freeOutside * loose : Math.max(0, linked[i]! - reached[i]!) + loose) +
            least,
        )
      }
      if (c < d) value += Math.log(1 + freeHeads * freeHead * free[model.target.head === 'last' ? d : c]!)
      if (value > best) {
        best = value
        found = [c, d]
      }
    }
  }
  if (!found) return
  let absent = 0
  for (let i = 0; i < I; i++) {
    const loose = Math.max(0, 1 - linked[i]!)
    absent += Math.log((within(i) ? freeOutside * loose : 1) + least)
  }
  if (best < absent + present) return
  return [...found, agreement(a, b, ...found, posterior)]
}

/** Share of the chances of all words of the two stretches that stays within them, 0 to 100. */
function agreement(a: number, b: number, c: number, d: number, {J, forward, backward}: Posterior): number {
  let kept = 0
  for (let i = a; i <= b; i++) {
    for (let j = c; j <= d; j++) kept += forward[i * J + j]! + backward[i * J + j]!
  }
  return Math.round((100 * kept) / (b - a + 1 + d - c + 1))
}

function isGrammar(token: Token, model: WordModel): boolean {
  return model.target.functionWords.has(model.target.fold(token.text))
}

/** Where a term stands as words of its own, or else as the beginning of a word: *keamanan* in *keamanannya*. */
function find(term: string, text: string): Span {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = `(?<![\\p{L}\\p{N}])${escaped}`
  for (const behind of ['(?![\\p{L}\\p{N}])', '']) {
    for (const flags of ['u', 'iu']) {
      const match = term === '' ? undefined : new RegExp(before + behind, flags).exec(text)
      if (match) return {start: match.index, end: match.index + match[0].length}
    }
  }
  throw new TypeError(
    `padanan: projectTerm: ${JSON.stringify(term)} doesn't stand in ${JSON.stringify(text)}; ` +
      'give the term as it is written there, or its span',
  )
}
