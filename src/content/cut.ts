/** Content cut at offsets of its text, and pieces that stand alone. */
import type {Content} from '../types/index.js'
import {assemble, type Step, steps, visibleText} from './steps.js'

/** Cuts content at offsets of its text, ascending: n offsets make n + 1 pieces. A pair that is cut becomes `sc` and `ec`. */
export function cut(content: Content, offsets: readonly number[]): Content[] {
  const pieces: Step[][] = [[]]
  let at = 0
  let isAfterSpace = false
  const next = () => offsets[pieces.length - 1]
  for (const step of steps(content)) {
    const text = visibleText(step)
    // At a cut, what closes stays with the text before it and what opens goes with the text after it; so does what stands
    // alone, if white space parts it from the text before.
    const opens =
      step.type === 'open' ||
      (step.type === 'alone' && (/^s[cm]$/.test(step.node.kind) || (step.node.kind === 'ph' && isAfterSpace)))
    if (text) isAfterSpace = /\s$/.test(text)
    if (text || opens) while (next() === at) pieces.push([])
    if (step.type !== 'text') {
      pieces.at(-1)!.push(step)
      at += text.length
      continue
    }
    let from = 0
    while (next() !== undefined && next()! < at + text.length) {
      const to = next()! - at
      if (to > from) pieces.at(-1)!.push({type: 'text', value: text.slice(from, to)})
      pieces.push([])
      from = to
    }
    if (from < text.length) pieces.at(-1)!.push({type: 'text', value: text.slice(from)})
    at += text.length
  }
  while (pieces.length <= offsets.length) pieces.push([])
  return pieces.map(assemble)
}

/** Content that stands alone: ends of codes whose other end is elsewhere say so, by the id of the code. */
export function isolate(content: Content): Content {
  const known = {sc: new Set<string>(), ec: new Set<string | undefined>()}
  const note = (nodes: Content): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      if (node.kind === 'sc') known.sc.add(node.id)
      else if (node.kind === 'ec') known.ec.add(node.startRef)
      else if (node.kind === 'pc' || node.kind === 'mrk') note(node.content)
    }
  }
  note(content)
  const walk = (nodes: Content): Content =>
    nodes.map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc' || node.kind === 'mrk') return {...node, content: walk(node.content)}
      if (node.kind === 'sc' && !known.ec.has(node.id)) return {...node, isolated: true}
      if (node.kind !== 'ec' || node.startRef === undefined || known.sc.has(node.startRef)) return node
      const {startRef, ...rest} = node
      return {...rest, id: startRef, isolated: true}
    })
  return walk(content)
}
