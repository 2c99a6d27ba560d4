/** Markdown, by remark: it knows what must be escaped where, and what emphasis needs beside it to be read as such. */
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import type {Block} from '../types/index.js'
import {asMarkup, escapeExtensions} from './markdown-extensions.js'
import type {Written, WrittenPair} from './written.js'

type Handlers = NonNullable<Options['handlers']>
type Handle = NonNullable<Handlers[keyof Handlers]>
type State = Parameters<Handle>[2]
type Info = Parameters<Handle>[3]
type Construct = Parameters<State['enter']>[0]

/** Where text stands: what it must not be mistaken for there, and the characters around it. */
const places: Record<string, {constructs: Construct[]; before: string; after: string}> = {
  line: {constructs: ['phrasing'], before: '\n', after: '\n'},
  heading: {constructs: ['headingAtx', 'phrasing'], before: ' ', after: '\n'},
  cell: {constructs: ['tableCell', 'phrasing'], before: ' ', after: ' '},
  firstCell: {constructs: ['tableCell', 'phrasing'], before: '\n', after: ' '},
  label: {constructs: ['tableCell', 'label', 'phrasing'], before: '[', after: ']'},
  title: {constructs: ['tableCell', 'titleQuote', 'phrasing'], before: '"', after: '"'},
}

/** What the tree for remark is made of. */
type Node = TextNode | RawNode | AttentionNode | PairNode

interface TextNode {
  type: 'text'
  value: string
  startsLine: boolean
}

interface RawNode {
  type: 'raw'
  value: string
}

/** Emphasis and kin: what is read as such depends on the characters around it. */
interface AttentionNode {
  type: 'attention'
  marker: string
  size: number
  children: Node[]
}

interface PairNode {
  type: 'pair'
  open: string
  close: string
  children: Node[]
}

interface PlaceNode {
  type: 'place'
  place: keyof typeof places
  children: Node[]
}

const attentions = ['emphasis', 'strong', 'strikethrough'] as Construct[]

/** Writes what stands in the constructs, where remark escapes what would end them. */
function inside(constructs: Construct[], state: State, write: () => string): string {
  const exits = constructs.map((construct) => state.enter(construct))
  const value = write()
  for (const exit of exits.reverse()) exit()
  return value
}

const handlers = {
  text: ({value, startsLine}: TextNode, _: unknown, state: State, info: Info) =>
    state.safe(value, {...info, ...(startsLine && {before: '\n'})}),
  raw: Object.assign(({value}: RawNode) => asMarkup(value), {peek: ({value}: RawNode) => value.charAt(0)}),
  attention: Object.assign(() => '', {
    attention: ({marker, size}: AttentionNode) => ({
      construct: attentions[marker === '~' ? 2 : size - 1],
      markers: marker === '~' ? ['~'] : marker === '*' ? ['*', '_'] : ['_', '*'],
      sizes: [size],
    }),
    peek: ({marker}: AttentionNode) => marker,
  }),
  pair: Object.assign(
    (node: PairNode, _: unknown, state: State, info: Info) => {
      const {open, close} = node
      const around = {...info, before: open.slice(-1) || info.before, after: close.charAt(0) || info.after}
      const inner = inside(open.endsWith('[') ? ['link', 'label'] : [], state, () =>
        state.containerPhrasing(node as never, around),
      )
      return asMarkup(open) + inner + asMarkup(close)
    },
    {peek: ({open}: PairNode) => open.charAt(0)},
  ),
  place: (node: PlaceNode, _: unknown, state: State, info: Info) => {
    const {constructs, before, after} = places[node.place]!
    return inside(constructs, state, () => state.containerPhrasing(node as never, {...info, before, after}))
  },
}

const writer = (unsafe: NonNullable<Options['unsafe']> = []) =>
  unified()
    // remark escapes `www.` before a word alone; it is read as an address before anything.
    .use(remarkStringify, {
      handlers: handlers as never,
      unsafe: [{character: '.', before: '[Ww]{3}', inConstruct: 'phrasing'}, ...unsafe],
    })
    .use(remarkGfm)
    .freeze()
const processor = writer()
/** In MDX a brace begins an expression, and `<` an element whatever follows. */
const mdxProcessor = writer([
  {character: '{', inConstruct: 'phrasing'},
  {character: '<', inConstruct: 'phrasing'},
])

/** Writes a block into the document `text`. */
export function writeMarkdown(nodes: readonly Written[], block: Block, text: string, isMdx: boolean): string {
  const {kind, start, end} = block
  if (kind === 'language') {
    const quote = /^["']?/.exec(text.slice(start, end))![0]
    return quote + nodes.join('') + quote
  }
  // A string of JSON is one of YAML and of TOML.
  if (kind === 'frontMatter') return JSON.stringify(nodes.join('').trim())
  const write = (place: keyof typeof places) => {
    const children = toNodes(nodes, true)
    trimEnds(children)
    const tree = {type: 'root', children: [{type: 'place', place, children}]}
    const written = (isMdx ? mdxProcessor : processor).stringify(tree as never as Root).replace(/\n$/, '')
    return escapeExtensions(written, isMdx, place)
  }
  if (kind === 'attribute') return write('label')
  if (kind === 'title') return `"${write('title')}"`
  if (kind === 'label') {
    const label = text.slice(start, end).replace(/\](\[\])?$/, '')
    return `${write('label')}][${label}]`
  }
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (kind === 'cell') return write(/\|[ \t]*$/.test(before) ? 'cell' : 'firstCell')
  return write(/#[ \t]*$/.test(before) ? 'heading' : 'line')
}

/** The tree, with the white space at the ends of emphasis outside it: inside it would be no emphasis. */
function toNodes(written: readonly Written[], isWhole = false): Node[] {
  const nodes: Node[] = []
  const text = (value: string) => {
    const last = nodes.at(-1)
    if (last?.type === 'text') last.value += value
    // A hard break is a line end too.
    else if (value)
      nodes.push({type: 'text', value, startsLine: last?.type === 'raw' && /\n[ \t>]*$/.test(last.value)})
  }
  for (const node of written) {
    if (typeof node === 'string') text(node.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' '))
    else if ('raw' in node) nodes.push({type: 'raw', value: node.raw})
    else {
      const {before, pair, after} = toPair(node)
      text(before)
      if (pair) nodes.push(pair)
      text(after)
    }
  }
  // A marker that may turn into another stands around nodes that are not the whole block.
  const end = isWhole ? '' : '*'
  const textOf = (node: Node | undefined) => (node?.type === 'text' ? node.value : node ? '*' : end)
  return nodes.map((node, at) =>
    node.type === 'raw' ? setApart(node, textOf(nodes[at - 1]), textOf(nodes[at + 1])) : node,
  )
}

/** An address without brackets takes in what touches it: it gets brackets there, or space. */
function setApart(node: RawNode, before: string, after: string): RawNode {
  if (!/^(?:(?:https?:\/\/|www\.)[^\s<]+|[\w.+:-]+@[\w./-]+)$/i.test(node.value)) return node
  if (/(^|[\s(])$/.test(before) && /^["'),.:?!]*(\s|$)/.test(after)) return node
  const address = node.value.replace(/^www/i, 'http://$&').replace(/>/g, '%3E')
  return {type: 'raw', value: /@.*_/.test(address) ? ` ${address} ` : `<${address}>`}
}

/** White space at the ends of a block is not part of it. */
function trimEnds(nodes: readonly Node[]): void {
  takeFrom(nodes[0], /^[ \t\f]+/)
  takeFrom(nodes.at(-1), /[ \t\f]+$/)
}

/** Takes what the pattern finds out of a text. */
function takeFrom(node: Node | undefined, pattern: RegExp): string {
  if (node?.type !== 'text') return ''
  const found = pattern.exec(node.value)?.[0] ?? ''
  node.value = node.value.replace(pattern, '')
  return found
}

function toPair({open, close, children}: WrittenPair): {before: string; pair?: Node; after: string} {
  const nodes = toNodes(children)
  if (open !== close || !/^([*_]{1,2}|~{1,2})$/.test(open)) {
    return {before: '', pair: {type: 'pair', open, close, children: nodes}, after: ''}
  }
  const before = takeFrom(nodes[0], /^\s+/)
  const after = takeFrom(nodes.at(-1), /\s+$/)
  const inner = nodes.filter((node) => node.type !== 'text' || node.value)
  if (!inner.length) return {before, after}
  return {before, pair: {type: 'attention', marker: open[0]!, size: open.length, children: inner}, after}
}
