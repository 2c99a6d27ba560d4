/** A paragraph's items as content for a translator: the commonest format bare, edges left out, the rest as codes. */
import type {Content, OriginalData} from '../../types/index.js'
import {lookOf, looksLike, nameOf, type Run} from './format.js'
import type {Atom, CodeItem, EndItem, HiddenItem, Item, TextItem} from './items.js'

/** What a code stands for. */
export type Meaning =
  | {type: 'format'; run: Run}
  | {type: 'pair'; open: Atom[]; close: Atom[]; run: Run | undefined}
  | {type: 'code'; item: CodeItem}

/** Something hidden and its place: beside an end of a code, or in the text. */
export interface Hidden {
  atoms: Atom[]
  /** `<1`, `1>` or `1`, the code right before or right behind. */
  after?: string
  before?: string
  offset: number
}

/** A paragraph taken apart. */
export interface Taken {
  content: Content
  originalData: OriginalData[]
  /** What stands before and after the content and is written as it is. */
  before: Item[]
  after: Item[]
  /** The run of the text that is in no code. */
  run: Run
  meanings: Map<string, Meaning>
  hidden: Hidden[]
  /** The text of the content, codes left out. */
  text: string
}

/** Takes a paragraph apart; nothing where it shows no text. `sliceOf` is the markup of an atom. */
export function take(all: readonly Item[], sliceOf: (atom: Atom) => string): Taken | undefined {
  const items = all.flatMap(splitBlanks)
  const isText = (item: Item) => item.type === 'text' && /\S/.test(item.value)
  const first = items.findIndex(isText)
  if (first < 0) return undefined
  const range = rangeOf(items, first, items.findLastIndex(isText))
  const inner = items.slice(range.from, range.to).filter((item) => !isSoft(item))
  const edges = {before: items.slice(0, range.from), after: items.slice(range.to)}
  dropHalves(edges)
  return {...new Taker(inner, sliceOf).taken(), ...edges}
}

const isSoft = (item: Item) => (item.type === 'open' || item.type === 'close') && item.pair.isSoft

/** White space at the ends of a text apart, so that it can stay outside. */
function splitBlanks(item: Item): Item[] {
  if (item.type !== 'text') return [item]
  const {value} = item
  const start = value.length - value.trimStart().length
  if (start === value.length) return [item]
  const end = value.trimEnd().length
  if (start === 0 && end === value.length) return [item]
  const part = (from: number, to: number): Item[] =>
    from < to ? [{...item, value: value.slice(from, to), atoms: []}] : []
  return [...part(0, start), ...part(start, end), ...part(end, value.length)]
}

/** The least range around the text in which every pair has both its ends or none. */
function rangeOf(items: readonly Item[], first: number, last: number): {from: number; to: number} {
  const partners = new Map<number, number>()
  const open: number[] = []
  items.forEach((item, at) => {
    if (item.type === 'open') open.push(at)
    else if (item.type === 'close') {
      const start = open.pop()!
      partners.set(start, at)
      partners.set(at, start)
    }
  })
  let [from, to] = [first, last]
  // Pairs nest: going outwards, an end whose other end is inside comes inside, and what it passes with it.
  let [left, right] = [first, last]
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false
    for (let at = left - 1; at >= 0; at--) {
      const other = partners.get(at)
      if (other === undefined || isSoft(items[at]!) || other < from || other > to) continue
      from = at
      isGrowing = true
    }
    for (let at = right + 1; at < items.length; at++) {
      const other = partners.get(at)
      if (other === undefined || isSoft(items[at]!) || other > to || other < from) continue
      to = at
      isGrowing = true
    }
    ;[left, right] = [from, to]
  }
  return {from, to: to + 1}
}

/** Soft ends whose other end isn't at an edge are left out. */
function dropHalves(edges: {before: Item[]; after: Item[]}): void {
  const ends = new Map<EndItem['pair'], number>()
  for (const item of [...edges.before, ...edges.after])
    if (item.type === 'open' || item.type === 'close') ends.set(item.pair, (ends.get(item.pair) ?? 0) + 1)
  const isWhole = (item: Item) => (item.type !== 'open' && item.type !== 'close') || ends.get(item.pair) === 2
  edges.before = edges.before.filter(isWhole)
  edges.after = edges.after.filter(isWhole)
}

/** What has no end of its own, and what is in a pair. */
type Node = TextItem | CodeItem | HiddenItem | {type: 'pair'; open: EndItem; close: EndItem; nodes: Node[]}

class Taker {
  readonly #sliceOf: (atom: Atom) => string
  readonly #nodes: Node[]
  readonly #first: Run
  readonly #originalData: OriginalData[] = []
  readonly #dataIds = new Map<string, string>()
  readonly #meanings = new Map<string, Meaning>()
  readonly #hidden: Hidden[] = []
  /** Hidden things with nothing visible after them yet. */
  #waiting: Hidden[] = []
  #text = ''
  #last: string | undefined
  #codes = 0

  constructor(items: readonly Item[], sliceOf: (atom: Atom) => string) {
    this.#sliceOf = sliceOf
    this.#nodes = nest(items)
    this.#first = items.find((item) => item.type === 'text')!.run
  }

  taken(): Omit<Taken, 'before' | 'after'> {
    settleBlanks(this.#nodes)
    // All text may be in pairs.
    const run = commonest(this.#nodes) ?? this.#first
    const content = this.#content(this.#nodes, run)
    return {
      ...{content, run, originalData: this.#originalData, meanings: this.#meanings},
      ...{hidden: this.#hidden, text: this.#text},
    }
  }

  #content(nodes: readonly Node[], base: Run | undefined): Content {
    const content: Content = []
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at]!
      if (node.type === 'hidden') this.#hide(node)
      else if (node.type === 'code') content.push(this.#alone(node))
      else if (node.type === 'pair') content.push(this.#pair(node))
      else if (!base || looksLike(base, node.run)) this.#add(content, node.value)
      else {
        const end = stretch(nodes, at)
        content.push(this.#formatted(nodes.slice(at, end), node.run, base))
        at = end - 1
      }
    }
    return content
  }

  #add(content: Content, text: string): void {
    if (typeof content.at(-1) === 'string') content[content.length - 1] += text
    else content.push(text)
    this.#text += text
    this.#last = undefined
    this.#waiting = []
  }

  #hide({atoms}: HiddenItem): void {
    const hidden: Hidden = {atoms, after: this.#last, offset: this.#text.length}
    this.#hidden.push(hidden)
    this.#waiting.push(hidden)
  }

  /** Notes that an end of a code stands here. */
  #pass(end: string): void {
    for (const hidden of this.#waiting) if (hidden.after === undefined) hidden.before = end
    this.#waiting = []
    this.#last = end
  }

  #alone(item: CodeItem): Content[number] {
    const id = String(++this.#codes)
    this.#meanings.set(id, {type: 'code', item})
    this.#pass(id)
    const {name, kind: type, subType, equiv, atoms} = item
    const dataRef = this.#data(atoms.map(this.#sliceOf).join(''))
    return {kind: 'ph', id, type, ...(subType && {subType}), disp: name, equiv, dataRef}
  }

  #pair({open, close, nodes}: Extract<Node, {type: 'pair'}>): Content[number] {
    const run = commonest(nodes)
    const meaning: Meaning = {type: 'pair', open: open.atoms, close: close.atoms, run}
    const {name, kind} = open.pair
    const [start, end] = [open, close].map(({atoms}) => atoms.map(this.#sliceOf).join(''))
    return this.#around(meaning, {name, type: kind, start: start!, end: end!}, () =>
      this.#content(nodes, run),
    )
  }

  #formatted(nodes: readonly Node[], run: Run, base: Run): Content[number] {
    const {name, subType} = nameOf(lookOf(run), lookOf(base))
    const [start, end] = [run.properties || run.open, run.close]
    return this.#around({type: 'format', run}, {name, type: 'fmt', subType, start, end}, () =>
      this.#content(nodes, run),
    )
  }

  #around(
    meaning: Meaning,
    {
      name,
      type,
      subType,
      start,
      end,
    }: {name: string; type: EndItem['pair']['kind']; subType?: string; start: string; end: string},
    inside: () => Content,
  ): Content[number] {
    const id = String(++this.#codes)
    this.#meanings.set(id, meaning)
    this.#pass(`<${id}`)
    const refs = {dataRefStart: this.#data(start), dataRefEnd: this.#data(end)}
    const content = inside()
    this.#pass(`${id}>`)
    const shown = {dispStart: name, equivStart: '', equivEnd: ''}
    return {kind: 'pc', id, type, ...(subType && {subType}), ...shown, ...refs, content}
  }

  /** The whole markup is in the skeleton: here the beginning says what it is. */
  #data(markup: string): string {
    const content =
      markup.length > mostData ? `${markup.slice(0, markup.indexOf('>') + 1).slice(0, mostData)}…` : markup
    const known = this.#dataIds.get(content)
    if (known) return known
    const id = `d${this.#originalData.length + 1}`
    this.#originalData.push({id, content})
    this.#dataIds.set(content, id)
    return id
  }
}

const mostData = 200

function nest(items: readonly Item[]): Node[] {
  const levels: {open?: EndItem; nodes: Node[]}[] = [{nodes: []}]
  for (const item of items) {
    if (item.type === 'open') levels.push({open: item, nodes: []})
    else if (item.type === 'close') {
      const {open, nodes} = levels.pop()!
      levels.at(-1)!.nodes.push({type: 'pair', open: open!, close: item, nodes})
    } else levels.at(-1)!.nodes.push(item as Node)
  }
  return levels[0]!.nodes
}

/** A blank that looks like neither of its neighbours looks like the first, where nothing of its own look can be seen. */
function settleBlanks(nodes: Node[]): void {
  const texts = nodes.flatMap((node, at) => (node.type === 'text' ? at : []))
  const runOf = (at: number | undefined) => (at === undefined ? undefined : (nodes[at] as TextItem).run)
  let next = 0
  texts.forEach((at, index) => {
    const node = nodes[at] as TextItem
    if (/\S/.test(node.value) || (node.run.showsBlanks && node.value.length > 2)) return
    // The one before has been settled, and the next that is no blank stays.
    next = Math.max(next, index + 1)
    while (next < texts.length && !/\S/.test((nodes[texts[next]!] as TextItem).value)) next++
    const [before, after] = [runOf(texts[index - 1]), runOf(texts[next])]
    const {format} = node.run
    if (before?.format !== format && after?.format !== format)
      nodes[at] = {...node, run: before ?? after ?? node.run}
  })
  for (const node of nodes) if (node.type === 'pair') settleBlanks(node.nodes)
}

/** The run of the format that most of the text right here has. */
function commonest(nodes: readonly Node[]): Run | undefined {
  const counts = new Map<string, {run: Run; count: number}>()
  for (const node of nodes) {
    if (node.type !== 'text') continue
    const {run, value} = node
    const look = [run.format, ...Object.values(run.scripts)].join('\n')
    const count = counts.get(look) ?? {run, count: 0}
    count.count += value.length
    counts.set(look, count)
  }
  let most: {run: Run; count: number} | undefined
  for (const count of counts.values()) if (!most || count.count > most.count) most = count
  return most?.run
}

/** Where a stretch of one format ends: what stands alone within it belongs to it. */
function stretch(nodes: readonly Node[], from: number): number {
  const {run} = nodes[from] as TextItem
  let end = from + 1
  for (let at = end; at < nodes.length; at++) {
    const node = nodes[at]!
    if (node.type === 'pair' || (node.type === 'text' && !looksLike(run, node.run))) break
    if (node.type === 'text') end = at + 1
  }
  return end
}
