/** A translation as the inside of a paragraph. */
import type {Content} from '../../types/index.js'
import {toWritten, type Written} from '../written.js'
import type {Hidden, Taken} from './content.js'
import type {Run} from './format.js'
import type {Atom, Item} from './items.js'

/** How a kind of paragraph writes its runs. */
export interface Dialect {
  /** Text in a run: one run's inside. */
  text(value: string, run: Run): string
  /** Whether a run holds one text alone. */
  isSingle: boolean
}

export interface Writing {
  dialect: Dialect
  /** The markup of an atom, with the blocks inside it filled. */
  render(atom: Atom): string
  /** The properties of a run whose text has been translated. */
  localise(run: Run): string
}

/** The inside of a paragraph, between its properties and its end. */
export function writeParagraph(taken: Taken, content: Content, writing: Writing): string {
  return new Writer(taken, writing).write(content)
}

class Writer {
  #out = ''
  #run = ''
  #close = ''
  readonly #anchored = new Map<string, {before: Hidden[]; after: Hidden[]}>()
  readonly #floating: {hidden: Hidden; at: number}[] = []
  readonly #used = new Set<string>()
  #at = 0

  constructor(
    private readonly taken: Taken,
    private readonly writing: Writing,
  ) {}

  write(content: Content): string {
    const nodes = toWritten(content, (end, id, {copyOf}) => {
      const known = [id, copyOf].find((name) => name !== undefined && this.taken.meanings.has(name))
      return known === undefined ? '' : end === 'start' ? known : `${known}>`
    })
    this.#placeHidden(nodes)
    for (const item of this.taken.before) this.#item(item)
    this.#nodes(nodes, this.taken.run)
    this.#flush(Number.POSITIVE_INFINITY)
    this.#restore()
    for (const item of this.taken.after) this.#item(item)
    this.#end()
    return this.#out
  }

  #nodes(nodes: readonly Written[], run: Run): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#translated(node, run)
      else if ('raw' in node) this.#code(node.raw)
      else this.#pair(node.open, node.children, run)
    }
  }

  #pair(id: string, children: readonly Written[], run: Run): void {
    const meaning = this.taken.meanings.get(id)
    this.#beside(`<${id}`, 'before')
    if (meaning?.type === 'pair') this.#atoms(meaning.open)
    this.#beside(`<${id}`, 'after')
    this.#nodes(children, (meaning && meaning.type !== 'code' && meaning.run) || run)
    this.#beside(`${id}>`, 'before')
    if (meaning?.type === 'pair') this.#atoms(meaning.close)
    this.#beside(`${id}>`, 'after')
  }

  /** A code that stands alone. Of one that does something there is one. */
  #code(id: string): void {
    const meaning = this.taken.meanings.get(id)
    if (meaning?.type !== 'code' || (this.#used.has(id) && !meaning.item.isLight)) return
    this.#used.add(id)
    this.#beside(id, 'before')
    this.#atoms(meaning.item.atoms)
    this.#beside(id, 'after')
  }

  /** Codes that a translator has lost: a note, an image, a field is there all the same. */
  #restore(): void {
    for (const [id, meaning] of this.taken.meanings)
      if (meaning.type === 'code' && !meaning.item.isLight) this.#code(id)
  }

  #item(item: Item): void {
    if (item.type === 'text' && item.atoms.length === 0) this.#text(item.value, item.run, item.run.properties)
    else this.#atoms(item.atoms)
  }

  #translated(text: string, run: Run): void {
    let from = 0
    while (this.#floating.length > 0 && this.#floating[0]!.at < this.#at + text.length) {
      const to = this.#floating[0]!.at - this.#at
      if (to > from) this.#text(text.slice(from, to), run, this.writing.localise(run))
      from = Math.max(from, to)
      this.#atoms(this.#floating.shift()!.hidden.atoms)
    }
    this.#text(text.slice(from), run, this.writing.localise(run))
    this.#at += text.length
  }

  #flush(to: number): void {
    while (this.#floating.length > 0 && this.#floating[0]!.at <= to)
      this.#atoms(this.#floating.shift()!.hidden.atoms)
  }

  #text(text: string, run: Run, properties: string): void {
    if (!text) return
    this.#enter(run, properties)
    this.#out += this.writing.dialect.text(text, run)
    if (this.writing.dialect.isSingle) this.#end()
  }

  #atoms(atoms: readonly Atom[]): void {
    for (const atom of atoms) {
      if (atom.run) this.#enter(atom.run, atom.run.properties)
      else this.#end()
      this.#out += this.writing.render(atom)
    }
  }

  #enter(run: Run, properties: string): void {
    const tags = run.open + properties
    if (this.#close && this.#run === tags) return
    this.#end()
    this.#out += tags
    this.#run = tags
    this.#close = run.close
  }

  #end(): void {
    this.#out += this.#close
    this.#close = ''
  }

  #beside(end: string, side: 'before' | 'after'): void {
    const anchored = this.#anchored.get(end)
    if (!anchored) return
    for (const {atoms} of anchored[side].splice(0)) this.#atoms(atoms)
  }

  /** Finds a place for everything hidden: beside the code it stood beside, else at the same part of the text. */
  #placeHidden(nodes: readonly Written[]): void {
    const {hidden, text} = this.taken
    if (hidden.length === 0) return
    const ends = new Set<string>()
    let target = ''
    const walk = (list: readonly Written[]): void => {
      for (const node of list) {
        if (typeof node === 'string') target += node
        else if ('raw' in node) ends.add(node.raw)
        else {
          ends.add(`<${node.open}`).add(`${node.open}>`)
          walk(node.children)
        }
      }
    }
    walk(nodes)
    const at = offsets(text, target)
    for (const one of hidden) {
      const [end, side] =
        one.after !== undefined ? ([one.after, 'after'] as const) : ([one.before, 'before'] as const)
      if (end !== undefined && ends.has(end)) {
        const anchored = this.#anchored.get(end) ?? {before: [], after: []}
        anchored[side].push(one)
        this.#anchored.set(end, anchored)
      } else this.#floating.push({hidden: one, at: at(one.offset)})
    }
    this.#floating.sort((a, b) => a.at - b.at)
  }
}

/**
 * Where a place in a text is in its translation. What stands right before or behind it may stand there too: a name, a
 * figure, a segment that isn't translated. Else it goes by length, to the nearest word.
 */
function offsets(source: string, target: string): (offset: number) => number {
  return (offset) => {
    if (offset <= 0) return 0
    if (offset >= source.length) return target.length
    const at = Math.round((offset * target.length) / source.length)
    const from = Math.max(0, at - nearby)
    const window = target.slice(from, at + nearby)
    const before = source.slice(Math.max(0, offset - telling), offset)
    const after = source.slice(offset, offset + telling)
    const [end, start] = [window.lastIndexOf(before, nearby), window.indexOf(after)]
    if (before.length === telling && end >= 0) return from + end + telling
    if (after.length === telling && start >= 0) return from + start
    let [left, right] = [at, at]
    while (left > 0 && target[left - 1] !== ' ') left--
    while (right < target.length && target[right - 1] !== ' ') right++
    return right - at < at - left ? right : left
  }
}

/** How many characters tell a place, and how far from where it should be. */
const telling = 8
const nearby = 200
