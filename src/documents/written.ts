/** A translation on its way back into a document: text, and the markup of its codes. */
import {bare} from '../content/index.js'
import type {Code, Content} from '../types/index.js'

/** Text to be written so that it reads as itself, and markup to be written as it is. */
export type Written = string | WrittenCode | WrittenPair

export interface WrittenCode {
  raw: string
}

export interface WrittenPair {
  open: string
  close: string
  children: Written[]
}

/** Finds the markup of a code: its start, its end, or the whole of one that stands alone. */
export type Markup = (end: 'start' | 'end', id: string | undefined, code: Code) => string

interface Step {
  type: 'text' | 'alone' | 'open' | 'close'
  id?: string
  value: string
}

/**
 * Puts content in the order of writing. Pairs are closed where their ends stand, however the translator's tool wrote
 * them; of two that cross, the inner is closed and opened again. An end without its other end is left out: alone it
 * would take the rest of the document with it.
 */
export function toWritten(content: Content, markup: Markup): Written[] {
  const list = steps(content, markup)
  const partners = pairUp(list)
  const root: Written[] = []
  const open: {id: string | undefined; close: string; pair: WrittenPair}[] = []
  const add = (node: Written) => {
    const siblings = open.at(-1)?.pair.children ?? root
    const last = siblings.at(-1)
    if (typeof node === 'string' && typeof last === 'string') siblings[siblings.length - 1] = last + node
    else siblings.push(node)
  }
  const enter = (id: string | undefined, start: string, close: string) => {
    const pair: WrittenPair = {open: start, close, children: []}
    add(pair)
    open.push({id, close, pair})
  }
  for (const [index, step] of list.entries()) {
    const partner = partners.get(index)
    if (step.type === 'text') add(step.value)
    else if (step.type === 'alone') add({raw: step.value})
    else if (partner !== undefined && step.type === 'open') enter(step.id, step.value, list[partner]!.value)
    else if (partner !== undefined) {
      const again = open.splice(open.findLastIndex(({id}) => id === step.id)).slice(1)
      for (const {id, close, pair} of again) enter(id, pair.open, close)
    }
  }
  return root
}

function steps(content: Content, markup: Markup): Step[] {
  // The end of a copy is a copy too: its start says of what.
  const copies = new Map<string, string | undefined>()
  return bare(content).flatMap((node): Step[] => {
    if (typeof node === 'string') return [{type: 'text', value: node}]
    if (node.kind === 'ph') return [{type: 'alone', value: markup('start', node.id, node)}]
    if (node.kind === 'sc') {
      copies.set(node.id, node.copyOf)
      return [{type: 'open', id: node.id, value: markup('start', node.id, node)}]
    }
    if (node.kind !== 'ec') return []
    const id = node.startRef ?? node.id
    const copyOf = node.copyOf ?? copies.get(id ?? '')
    return [{type: 'close', id, value: markup('end', id, {...node, copyOf})}]
  })
}

/** The other end of every end that has one. */
function pairUp(list: readonly Step[]): Map<number, number> {
  const partners = new Map<number, number>()
  const waiting = new Map<string | undefined, number[]>()
  for (const [index, step] of list.entries()) {
    if (step.type === 'text' || step.type === 'alone') continue
    const starts = waiting.get(step.id) ?? []
    waiting.set(step.id, starts)
    if (step.type === 'open') starts.push(index)
    else if (starts.length) {
      const start = starts.pop()!
      partners.set(start, index)
      partners.set(index, start)
    }
  }
  return partners
}
