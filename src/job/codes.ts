/** The codes of units of a memory, and of segments that look like them. */

import {assemble, isLineBreak, isolate, replaceSpans, type Step, steps, textOf} from '../content/index.js'
import type {Coded, Content, Inline, Match, OriginalData, TranslationUnit} from '../types/index.js'

/** A code that stands alone, or one end of a code around something. */
interface CodeStep {
  end: 'start' | 'end' | 'alone'
  /** What the two ends have in common, and the codes of the source and the target: TMX's `x` before the id. */
  key: string
  step: Exclude<Step, {type: 'text'}>
}

/** The text and the codes of content in reading order, without marks. */
function partsOf(content: Content): (string | CodeStep)[] {
  const keys = new Map<string | undefined, string>()
  return steps(content).flatMap((step): (string | CodeStep)[] => {
    if (step.type === 'text') return [step.value]
    const {node} = step
    if (node.kind !== 'pc' && node.kind !== 'ph' && node.kind !== 'sc' && node.kind !== 'ec') return []
    if (node.kind === 'ec') {
      const id = node.startRef ?? node.id
      return [{end: 'end', key: keys.get(id) ?? `${id}`, step}]
    }
    const key = node.attributes?.x ?? node.id
    keys.set(node.id, key)
    if (node.kind === 'ph') return [{end: 'alone', key: `alone ${key}`, step}]
    return [{end: step.type === 'close' ? 'end' : 'start', key, step}]
  })
}

const isCode = (part: string | CodeStep): part is CodeStep => typeof part !== 'string'

const contentOf = (parts: readonly (string | CodeStep)[]): Content =>
  assemble(parts.map((part) => (isCode(part) ? part.step : {type: 'text', value: part})))

/** The markup that the codes of contents stand for, as the field of what holds them. */
export function dataOf(
  contents: readonly Content[],
  originalData: readonly OriginalData[] = [],
): {originalData?: OriginalData[]} {
  const used = new Set(
    contents
      .flatMap((content) => steps(content))
      .flatMap((step) => {
        if (step.type === 'text') return []
        if (step.node.kind === 'pc') return [step.node.dataRefStart, step.node.dataRefEnd]
        return 'dataRef' in step.node ? [step.node.dataRef] : []
      }),
  )
  const data = originalData.filter(({id}) => used.has(id))
  return data.length > 0 ? {originalData: data} : {}
}

/** What a memory and TMX keep of a code; how it is shown and what may be done with it is the segment's affair. */
const kept = 'kind id startRef isolated type dataRef dataRefStart dataRefEnd'.split(' ')

function plain(part: string | CodeStep): string | CodeStep {
  if (!isCode(part)) return part
  const node = Object.fromEntries(Object.entries(part.step.node).filter(([field]) => kept.includes(field)))
  // What a break shows is white space: TMX tells by the type.
  if (isLineBreak(part.step.node as Inline)) node.type = 'lb'
  // What the start says, its end need not say again: TMX has no place for it.
  if (node.startRef !== undefined) {
    delete node.id
    delete node.type
  }
  return {...part, step: {...part.step, node} as CodeStep['step']}
}

/** The two sides of a segment for a memory, half codes isolated, without marks; nothing where neither has a code. */
export function codesOfPair(
  source: Content,
  target: Content,
  originalData: readonly OriginalData[] = [],
): TranslationUnit['codes'] {
  const parts = [source, target].map((side) => partsOf(isolate(side)).map(plain))
  if (!parts.flat().some(isCode)) return undefined
  const [coded, translated] = parts.map((side): Coded => {
    const content = contentOf(side)
    return {content, ...dataOf([content], originalData)}
  })
  return {source: coded!, target: translated!}
}

/**
 * The codes of a match, with the figures and names in the target that were adapted.
 *
 * @returns nothing where its unit has no codes, and where one stands within what was adapted.
 */
export function codesOfMatch({unit, target, adapted}: Match): TranslationUnit['codes'] {
  if (!unit.codes || adapted.length === 0) return unit.codes
  const {content} = unit.codes.target
  const text = textOf(content)
  // Places are those of the adapted target, which has no white space around it.
  let shift = text.length - text.trimStart().length
  const changes = adapted.map(({target: {start, end}, from, to}) => {
    const change = {start: start + shift, end: start + shift + from.length, to}
    shift += from.length - (end - start)
    return change
  })
  const changed = replaceSpans(content, changes)
  if (!changed || textOf(changed).trim() !== target) return undefined
  return {...unit.codes, target: {...unit.codes.target, content: changed}}
}

/** Both sides of a unit with the codes of a segment in the place of their own. */
export interface AdoptedCodes {
  source: Content
  target: Content
  /** The source is the segment's in text and codes, and the target has all of these. */
  isWhole: boolean
}

/**
 * Writes a unit of a memory with the codes of a segment, first for first, second for second.
 *
 * @returns nothing where the two sources have other codes, and where the target has codes that its source has not.
 */
export function adoptCodes(
  unit: NonNullable<TranslationUnit['codes']>,
  segment: Content,
): AdoptedCodes | undefined {
  const own = partsOf(segment)
  const source = partsOf(unit.source.content)
  const target = partsOf(unit.target.content)
  const codes = own.filter(isCode)
  const replaced = source.filter(isCode)
  const keys = new Map(replaced.map(({key}, i) => [key, codes[i]?.key]))
  const isLike = replaced.every(({end, key}, i) => codes[i]?.end === end && codes[i].key === keys.get(key))
  if (!isLike || replaced.length !== codes.length) return undefined
  const named = new Map<string, CodeStep>()
  for (const code of codes) {
    const name = `${code.end} ${code.key}`
    if (!named.has(name)) named.set(name, code)
  }
  const adopt = (part: string | CodeStep) => {
    if (!isCode(part)) return part
    const key = keys.get(part.key)
    return key === undefined ? undefined : named.get(`${part.end} ${key}`)
  }
  const [newSource, newTarget] = [source.map(adopt), target.map(adopt)]
  const inTarget = newTarget.filter((part) => typeof part !== 'string')
  if (inTarget.includes(undefined) || new Set(inTarget).size < inTarget.length) return undefined
  const shape = (parts: readonly (string | CodeStep)[]) =>
    parts.map((part) => (isCode(part) ? `\u0000${part.end}` : part)).join('')
  return {
    source: contentOf(newSource as (string | CodeStep)[]),
    target: contentOf(newTarget as (string | CodeStep)[]),
    isWhole: shape(source).trim() === shape(own).trim() && inTarget.length === codes.length,
  }
}
