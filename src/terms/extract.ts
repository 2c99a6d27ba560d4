import {alignWords, type WordModel} from '../align/index.js'
import type {Evidence, Language, Lexicon, Progress, SentencePair, Span, TermPair, Token} from '../types.js'

export interface ExtractTermsOptions {
  source: Language
  target: Language
  /** Word pairs known beforehand, in either direction. */
  lexicon?: Lexicon
  /** A model to link the words with. Default: one trained on the pairs. */
  model?: WordModel
  /** How often a pair must be met. Default: 2. */
  minimum?: number
  /** How many evidence sentences each pair keeps. Default: 3. */
  evidence?: number
  onProgress?: (progress: Progress) => void
}

const longest = 4

interface Met {
  source: string
  target: string
  forms: [Map<string, number>, Map<string, number>]
  count: number
  evidence: Evidence[]
}

/**
 * Finds term pairs: phrases of up to four words whose links stay within each other (Och & Ney 2004), that begin and end
 * with words that carry meaning, scored by how exclusively they stand together.
 *
 * @returns pairs, best first.
 */
export function extractTerms(pairs: readonly SentencePair[], options: ExtractTermsOptions): TermPair[] {
  const {source, target, minimum = 2, evidence = 3} = options
  const links = options.model ? options.model.align(pairs) : alignWords(pairs, options).links
  const met = new Map<string, Met>()
  const sourceCounts = new Map<string, number>()
  const targetCounts = new Map<string, number>()
  pairs.forEach((pair, n) => {
    const sourceTokens = source.tokens(pair.source)
    const targetTokens = target.tokens(pair.target)
    for (const [a, b] of phrases(sourceTokens, source)) add(sourceCounts, key(sourceTokens, a, b, source))
    for (const [a, b] of phrases(targetTokens, target)) add(targetCounts, key(targetTokens, a, b, target))
    for (const [a, b] of phrases(sourceTokens, source)) {
      const reached = links[n]!.filter((link) => link.source >= a && link.source <= b)
      if (reached.length === 0) continue
      const c = Math.min(...reached.map((link) => link.target))
      const d = Math.max(...reached.map((link) => link.target))
      if (
        links[n]!.some((link) => link.target >= c && link.target <= d && (link.source < a || link.source > b))
      )
        continue
      if (!reached.some((link) => link.source === a) || !reached.some((link) => link.source === b)) continue
      if (!isPhrase(targetTokens, c, d, target)) continue
      const sourceSpan = {start: sourceTokens[a]!.start, end: sourceTokens[b]!.end}
      const targetSpan = {start: targetTokens[c]!.start, end: targetTokens[d]!.end}
      const sourceKey = key(sourceTokens, a, b, source)
      const targetKey = key(targetTokens, c, d, target)
      const id = `${sourceKey}\t${targetKey}`
      let entry = met.get(id)
      if (!entry) {
        entry = {source: sourceKey, target: targetKey, forms: [new Map(), new Map()], count: 0, evidence: []}
        met.set(id, entry)
      }
      entry.count++
      add(entry.forms[0], text(pair.source, sourceSpan))
      add(entry.forms[1], text(pair.target, targetSpan))
      if (entry.evidence.length < evidence) entry.evidence.push({...pair, pair: n, sourceSpan, targetSpan})
    }
    options.onProgress?.({stage: 'extract terms', done: n + 1, total: pairs.length})
  })
  return [...met.values()]
    .filter((entry) => entry.count >= minimum)
    .map((entry) => {
      const [term, ...sourceVariants] = byFrequency(entry.forms[0])
      const [equivalent, ...targetVariants] = byFrequency(entry.forms[1])
      const sourceCount = sourceCounts.get(entry.source)!
      const targetCount = targetCounts.get(entry.target)!
      return {
        source: term!,
        target: equivalent!,
        sourceVariants,
        targetVariants,
        count: entry.count,
        sourceCount,
        targetCount,
        score: Math.round((100 * (2 * entry.count)) / (sourceCount + targetCount + 2)),
        evidence: entry.evidence,
      }
    })
    .sort(
      (a, b) =>
        b.score - a.score || b.count - a.count || compare(a.source, b.source) || compare(a.target, b.target),
    )
}

function* phrases(tokens: Token[], language: Language): Iterable<[number, number]> {
  for (let a = 0; a < tokens.length; a++) {
    for (let b = a; b < Math.min(tokens.length, a + longest); b++) {
      if (tokens[b]!.kind !== 'word') break
      if (isPhrase(tokens, a, b, language)) yield [a, b]
    }
  }
}

/** Words only, and both ends carry meaning. */
function isPhrase(tokens: Token[], a: number, b: number, language: Language): boolean {
  if (b - a >= longest) return false
  for (let i = a; i <= b; i++) if (tokens[i]!.kind !== 'word') return false
  return [a, b].every((i) => !language.functionWords.has(language.fold(tokens[i]!.text)))
}

function key(tokens: Token[], a: number, b: number, language: Language): string {
  return tokens
    .slice(a, b + 1)
    .map(
      ({text}) =>
        language.forms(text).find((form) => form.level === 'inflected')?.lemma ?? language.fold(text),
    )
    .join(' ')
}

function text(sentence: string, span: Span): string {
  return sentence.slice(span.start, span.end)
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Most frequent first; on a tie lower case goes before capitals. */
function byFrequency(counts: Map<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || compare(b[0], a[0])).map(([name]) => name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
