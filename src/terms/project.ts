import type {WordModel} from '../align/index.js'
import type {SentencePair, Span} from '../types.js'

/** Where a term and its equivalent stand. Spans are UTF-16 code units. */
export interface Projection {
  sourceSpan: Span
  targetSpan: Span
  /** The equivalent as it stands. */
  text: string
  /** 0 to 100. */
  score: number
}

/**
 * Finds the equivalent of a term in the translation of its sentence: the stretch of target words that the term's words
 * are linked to and no others.
 *
 * @param term the term as it stands in the source sentence, or where it stands.
 * @returns nothing when the translation leaves the term out.
 * @throws TypeError when the term doesn't stand in the sentence.
 */
export function projectTerm(
  term: string | Span,
  pair: SentencePair,
  model: WordModel,
): Projection | undefined {
  const sourceSpan = typeof term === 'string' ? find(term, pair.source) : term
  const sourceTokens = model.source.tokens(pair.source)
  const targetTokens = model.target.tokens(pair.target)
  const [posterior] = model.posteriors([pair])
  const {J} = posterior!
  const inside = sourceTokens.map((token) => token.start < sourceSpan.end && token.end > sourceSpan.start)
  const gain = new Float64Array(J)
  const link = new Float64Array(J)
  for (let j = 0; j < J; j++) {
    let outside = 0
    inside.forEach((within, i) => {
      const p = Math.sqrt(posterior!.forward[i * J + j]! * posterior!.backward[i * J + j]!)
      if (within) link[j]! += p
      else outside += p
    })
    gain[j] = Math.min(1, link[j]!) - Math.min(1, outside) - 0.1
  }
  let best = 0
  let from = -1
  let to = -1
  for (let c = 0; c < J; c++) {
    let sum = 0
    for (let d = c; d < J; d++) {
      sum += gain[d]!
      if (sum > best) {
        best = sum
        from = c
        to = d
      }
    }
  }
  if (from < 0) return
  const edge = (j: number) =>
    targetTokens[j]!.kind === 'punctuation' ||
    (link[j]! < 0.3 && model.target.functionWords.has(model.target.fold(targetTokens[j]!.text)))
  while (from < to && edge(from)) from++
  while (to > from && edge(to)) to--
  const targetSpan = {start: targetTokens[from]!.start, end: targetTokens[to]!.end}
  return {
    sourceSpan,
    targetSpan,
    text: pair.target.slice(targetSpan.start, targetSpan.end),
    score: Math.round((100 * best) / (to - from + 1)),
  }
}

function find(term: string, text: string): Span {
  let start = text.indexOf(term)
  if (start < 0) start = text.toLowerCase().indexOf(term.toLowerCase())
  if (start < 0) {
    throw new TypeError(
      `padanan: projectTerm: ${JSON.stringify(term)} doesn't stand in ${JSON.stringify(text)}; give the term as it is written there, or its span`,
    )
  }
  return {start, end: start + term.length}
}
