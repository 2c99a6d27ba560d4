/** Reports that are dropped on the page: they open where they were left. */
import type {CheckedSegment, DrawnBead} from '../report/index.js'
import {isSameLanguage} from '../tag.js'
import type {TermPair} from '../types/index.js'
import {reopen as reopenAlignment} from './activities/align.js'
import {reopen as reopenCheck} from './activities/check.js'
import {lookUp} from './activities/look.js'
import type {GivenFile} from './engine/names.js'
import {go} from './page.js'

/** What a report keeps of what it was made of (see `page` of the reports). */
type Left = {subject: string; source: string; target: string} & (
  | {kind: 'alignment'; beads: DrawnBead[]}
  | {kind: 'terms'; pairs: TermPair[]}
  | {kind: 'check'; segments: CheckedSegment[]}
  | {kind: 'concordance'}
  | {kind: 'analysis'}
)

/** What was left in a report; nothing where the file is none. */
export function reportIn({name, bytes}: GivenFile): Left | undefined {
  if (!/\.html?$/i.test(name)) return undefined
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('<meta name="generator" content="padanan">')) return undefined
  // No `<` stands in the data itself: see `jsonIn`. To have the browser read the page would apply its styles.
  const [, data] = /<script type="application\/json" id="padanan">([^<]*)<\/script>/.exec(text) ?? []
  return data === undefined ? undefined : JSON.parse(data)
}

/**
 * Opens it in its activity.
 *
 * @throws Error for an analysis, which has nothing to go on with.
 */
export async function reopen(left: Left): Promise<void> {
  if (left.kind === 'check') {
    go('check')
    return reopenCheck(left)
  }
  if (left.kind === 'concordance') {
    go('look')
    return lookUp(left.subject)
  }
  if (left.kind === 'analysis')
    throw new Error('An analysis is only to be read; drop the article itself to prepare it.')
  // The page has the Indonesian side first.
  const isTurned = isSameLanguage(left.source, 'en')
  go('align')
  if (left.kind === 'alignment') {
    const turned = ({source, target, sourceSpans, targetSpans, ...bead}: DrawnBead): DrawnBead => ({
      ...bead,
      source: target,
      target: source,
      ...(targetSpans && {sourceSpans: targetSpans}),
      ...(sourceSpans && {targetSpans: sourceSpans}),
    })
    return reopenAlignment(isTurned ? left.beads.map(turned) : left.beads, left.subject)
  }
  return reopenAlignment([], left.subject, isTurned ? left.pairs.map(turnedPair) : left.pairs)
}

function turnedPair(pair: TermPair): TermPair {
  return {
    ...pair,
    source: pair.target,
    target: pair.source,
    sourceVariants: pair.targetVariants,
    targetVariants: pair.sourceVariants,
    sourceCount: pair.targetCount,
    targetCount: pair.sourceCount,
    evidence: pair.evidence.map((one) => ({
      ...one,
      source: one.target,
      target: one.source,
      sourceSpan: one.targetSpan,
      targetSpan: one.sourceSpan,
    })),
  }
}
