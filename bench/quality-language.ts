/**
 * Sentence splitting, measured: consecutive lines of line-aligned news are joined by a space and split again.
 * A boundary counts when it falls exactly where a line ended. Many lines hold several sentences, or end without a mark,
 * or go on in small letters: `marked` is the recall over the boundaries that a mark and a capital show.
 *
 *     npx tsx bench/quality-language.ts [--errors]
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {english, indonesian} from '../src/language/index.js'
import type {Language} from '../src/types/index.js'

const folder = join(process.env.PADANAN_SHARED ?? '../shared', 'eval/data')
/** Lines to a text: as many as a news article has. */
const LINES = 20
const MARK = /[.?!…]["'”’)\]]*$/
const CAPITAL = /^\s*["'“‘([]*[\p{Lu}\p{N}]/u

interface Score {
  gold: number
  predicted: number
  hits: number
  marked: number
  markedHits: number
}

function measure(
  language: Language,
  lines: string[],
  onError?: (kind: string, context: string) => void,
): Score {
  const score: Score = {gold: 0, predicted: 0, hits: 0, marked: 0, markedHits: 0}
  for (let first = 0; first < lines.length; first += LINES) {
    const text = lines.slice(first, first + LINES).join(' ')
    const gold = new Set<number>()
    let end = -1
    for (const line of lines.slice(first, first + LINES - 1)) {
      end += line.length + 1
      if (end < text.length) gold.add(end)
    }
    const predicted = new Set(
      language
        .sentences(text)
        .slice(0, -1)
        .map((sentence) => sentence.end),
    )
    for (const place of predicted) if (gold.has(place)) score.hits++
    for (const place of gold) {
      if (!MARK.test(text.slice(0, place)) || !CAPITAL.test(text.slice(place))) continue
      score.marked++
      if (predicted.has(place)) score.markedHits++
    }
    score.gold += gold.size
    score.predicted += predicted.size
    if (!onError) continue
    const show = (place: number) => `${text.slice(place - 40, place)}|${text.slice(place, place + 30)}`
    for (const place of gold) if (!predicted.has(place)) onError('missed', show(place))
    for (const place of predicted) if (!gold.has(place)) onError('added', show(place))
  }
  return score
}

if (!existsSync(folder)) {
  console.log(`sentence splitting: no data in ${folder}`)
} else {
  const errors = process.argv.includes('--errors')
  console.log('sentence splitting   boundaries  precision    recall        F1    marked')
  for (const language of [indonesian, english]) {
    for (const domain of ['int', 'eco', 'sci', 'spo']) {
      const file = join(folder, `bppt-${domain}.${language.code}`)
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
      const score = measure(
        language,
        lines,
        errors ? (kind, context) => console.log(kind, context) : undefined,
      )
      const precision = score.hits / score.predicted
      const recall = score.hits / score.gold
      const f1 = (2 * precision * recall) / (precision + recall)
      const cells = [precision, recall, f1, score.markedHits / score.marked].map((value) =>
        value.toFixed(4).padStart(9),
      )
      console.log(
        `  ${language.code} ${domain.padEnd(16)} ${String(score.gold).padStart(8)} ${cells.join(' ')}`,
      )
    }
  }
}
