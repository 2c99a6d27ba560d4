/** Word documents: blocks out of them, and translations back into them. */

import {textOf} from '../../content/index.js'
import {expectBytes} from '../../misuse.js'
import type {Content, Skipped, Span, WordBlock} from '../../types/index.js'
import {escapeXml, type PlacedElement, placedAttributes} from '../../xml/index.js'
import {type BlockTranslation, fingerprint} from '../document.js'
import {firstAtLeast} from '../pieces.js'
import {drawingDialect} from './drawing.js'
import {defaultLanguages, Localiser, withRegion} from './languages.js'
import {prefixes} from './names.js'
import {Package, type Part, refusal} from './package.js'
import {type DocxOptions, type PartPlace, PartReader, pairTwins} from './places.js'
import {type Dialect, writeParagraph} from './write.js'

export type {DocxOptions} from './places.js'

/**
 * Reads a Word document: .docx, .docm, .dotx, .dotm. Tracked changes are read as if they were accepted.
 *
 * @throws {VFileMessage} For a file that is none, is damaged, has a password or passes a limit: 256 MB a part, 1 GB and
 *   10,000 entries in all, elements nested 1,000 deep.
 *
 * @example
 * ```js
 * import {readFileSync} from 'node:fs'
 * import {fromDocx, textOf} from 'padanan'
 *
 * const document = fromDocx(readFileSync('nota.docx'))
 * for (const {id, content} of document.blocks) console.log(id, textOf(content))
 * ```
 */
export function fromDocx(bytes: Uint8Array, options: DocxOptions = {}): WordDocument {
  return new WordDocument(bytes, options)
}

/**
 * A Word document to translate: its bytes, and the blocks of it that carry language.
 *
 * @example
 * ```js
 * import {readFileSync, writeFileSync} from 'node:fs'
 * import {fromDocx} from 'padanan'
 *
 * const document = fromDocx(readFileSync('nota.docx'))
 * const [{id}] = document.blocks
 * writeFileSync('note.docx', document.fill(new Map([[id, {content: ['Note']}]]), 'en'))
 * ```
 */
export class WordDocument {
  /** Tells it from documents that are text. */
  readonly format = 'docx'
  /** Paragraphs, and what else is translated: alternative texts, titles, labels of charts. In the order of parts. */
  readonly blocks: WordBlock[] = []
  /** Codes of languages where the document names them; the ids are `language`, `language-2`, …. No translator sees them. */
  readonly languages: WordBlock[] = []
  /** What says something to readers and is in no block, and what was read over, and why. */
  readonly skipped: Skipped[]
  /** Whether the document has a digital signature, which any change breaks. */
  readonly isSigned: boolean
  readonly #package: Package
  readonly #places = new Map<Part, PartPlace[]>()
  readonly #ids = new Map<PartPlace, string>()

  constructor(
    /** The file as it was read. */
    readonly bytes: Uint8Array,
    options: DocxOptions,
  ) {
    expectBytes('the document', bytes)
    this.#package = new Package(bytes)
    this.isSigned = this.#package.isSigned
    // The elements of a long document take more memory than all else, and aren't wanted any more once it is read.
    const roots = this.#package.takeRoots()
    if (options.changes === 'refused') refuseChanges(roots)
    this.skipped = [...this.#package.skipped]
    const drawings: PartPlace[][] = []
    const diagrams: PartPlace[] = []
    for (const [part, root] of roots) {
      const {places, skipped} = new PartReader(part, root, options).read()
      this.#places.set(part, places)
      for (const one of skipped) this.skipped.push(one)
      if (part.kind === 'diagramData') diagrams.push(...places)
      if (part.kind === 'diagramDrawing') drawings.push(places)
    }
    for (const places of drawings) pairTwins(diagrams, places)
    for (const places of this.#places.values())
      for (const place of places) if (!place.twinOf) this.#ids.set(place, `u${this.#ids.size + 1}`)
    for (const [part, places] of this.#places) this.#addBlocks(part, places)
    for (const [part, root] of roots) this.#addLanguages(part, root)
  }

  /**
   * The document with translations in the place of blocks. A block without one, or whose translation is its own content,
   * stays as it stands; a document in which none is translated is the same file. Codes are known by their ids; a note, an
   * image or a field that a translation lacks stands at the block's end, and is there once.
   *
   * @param translations Translations by the id of the block, those of `languages` too.
   * @param language The language of what is translated, BCP 47: its runs say so, and
   *   its paragraphs follow its direction.
   * @throws {TypeError} For a translation of a block that the document has not.
   */
  fill(translations: ReadonlyMap<string, BlockTranslation>, language?: string): Uint8Array {
    const known = new Set([...this.blocks, ...this.languages].map(({id}) => id))
    for (const id of translations.keys()) {
      if (!known.has(id))
        throw new TypeError(
          `padanan: the document has no block \`${id}\`; merge into the document that was extracted`,
        )
    }
    const contents = new Map(this.blocks.map(({id, content}) => [id, content]))
    const changed = new Map<string, Content>()
    for (const [id, {content}] of translations) {
      const own = contents.get(id)
      if (!own || fingerprint(own) !== fingerprint(content)) changed.set(id, content)
    }
    const texts = new Map<string, string>()
    const localiser = language === undefined ? undefined : new Localiser(withRegion(language))
    for (const [part, places] of this.#places) {
      const filled = new PartWriter(part, places, this.#ids, changed, localiser).write()
      if (filled !== part.text) texts.set(part.name, filled)
    }
    return texts.size > 0 ? this.#package.replace(texts) : this.bytes
  }

  #addBlocks(part: Part, places: readonly PartPlace[]): void {
    const starts = places.map(({span}) => span.start)
    const idsIn = ({start, end}: Span): string[] => {
      const ids: string[] = []
      for (let at = firstAtLeast(starts, start); at < places.length && starts[at]! < end; at++) {
        const id = this.#ids.get(places[at]!)
        if (id !== undefined) ids.push(id)
      }
      return ids
    }
    for (const place of places) {
      const id = this.#ids.get(place)
      if (id === undefined) continue
      const {kind, taken, text} = place
      if (taken) {
        const codes = [...taken.meanings]
        const flows = new Map<string, string>()
        for (const [code, meaning] of codes)
          if (meaning.type === 'code' && meaning.item.hasBlocks) {
            const inside = meaning.item.atoms.flatMap(idsIn)
            if (inside.length > 0) flows.set(code, inside.join(' '))
          }
        const content = flows.size > 0 ? withSubFlows(taken.content, flows) : taken.content
        this.blocks.push({id, kind, part: part.name, content, originalData: taken.originalData})
      } else this.blocks.push({id, kind, part: part.name, content: [text], originalData: []})
    }
  }

  #addLanguages(part: Part, root: PlacedElement): void {
    for (const {value, start, end} of defaultLanguages(part, root)) {
      const count = this.languages.length + 1
      const id = count === 1 ? 'language' : `language-${count}`
      const span = {start, end}
      const place: PartPlace = {part, span, properties: '', kind: 'language', notation: 'text', text: value}
      this.#ids.set(place, id)
      this.#places.get(part)!.push(place)
      this.languages.push({id, kind: 'language', part: part.name, content: [value], originalData: []})
    }
  }
}

function refuseChanges(roots: ReadonlyMap<Part, PlacedElement>): void {
  const found = [...roots].flatMap(([part, root]) => changesIn(part, root))
  if (found.length === 0) return
  const more = found.length > 5 ? ` and ${found.length - 5} more` : ''
  throw refusal(`expected a document without tracked changes, found ${found.slice(0, 5).join(', ')}${more}`)
}

/** The tracked changes of a part: what and by whom. */
function changesIn({name: part, text}: Part, root: PlacedElement): string[] {
  const found: string[] = []
  const walk = (element: PlacedElement): void => {
    if (/^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|\w+Change)$/.test(element.name)) {
      const author = placedAttributes(text, element, prefixes).get('w:author')?.value ?? 'somebody'
      found.push(`\`${element.name.slice(2)}\` by ${author} in ${part}`)
    }
    element.children.forEach(walk)
  }
  walk(root)
  return found
}

function withSubFlows(content: Content, flows: ReadonlyMap<string, string>): Content {
  return content.map((node) => {
    if (typeof node === 'string') return node
    if (node.kind === 'pc') return {...node, content: withSubFlows(node.content, flows)}
    return node.kind === 'ph' && flows.has(node.id) ? {...node, subFlows: flows.get(node.id)} : node
  })
}

/** Writes a part anew: what is translated, and all else as it is. */
class PartWriter {
  readonly #starts: number[]

  constructor(
    private readonly part: Part,
    private readonly places: readonly PartPlace[],
    private readonly ids: ReadonlyMap<PartPlace, string>,
    private readonly changed: ReadonlyMap<string, Content>,
    private readonly localiser: Localiser | undefined,
  ) {
    this.#starts = places.map(({span}) => span.start)
  }

  write(): string {
    const isChanged = this.places.some((place) => this.#translationOf(place))
    return isChanged ? this.#render({start: 0, end: this.part.text.length}, 0) : this.part.text
  }

  #translationOf(place: PartPlace): Content | undefined {
    return this.changed.get(this.ids.get(place.twinOf ?? place)!)
  }

  #render(span: Span, from: number): string {
    const {text} = this.part
    const out: string[] = []
    let at = span.start
    for (let index = Math.max(from, firstAtLeast(this.#starts, at)); index < this.places.length; index++) {
      const place = this.places[index]!
      if (place.span.start >= span.end) break
      if (place.span.start < at) continue
      const translation = this.#translationOf(place)
      // Without one, what is inside it has its turn.
      if (!translation) continue
      out.push(text.slice(at, place.span.start), this.#write(place, index, translation))
      at = place.span.end
    }
    out.push(text.slice(at, span.end))
    return out.join('')
  }

  #write({taken, properties, text, notation, kind}: PartPlace, index: number, content: Content): string {
    if (!taken) {
      const translation = textOf(content)
      return escapeXml(kind === 'language' ? withRegion(translation) : translation)
    }
    const {localiser} = this
    const isWord = notation === 'word'
    const local = !localiser
      ? properties
      : isWord
        ? localiser.wordParagraph(properties, text, taken.run)
        : localiser.drawingParagraph(properties, taken.run)
    const inside = writeParagraph(taken, content, {
      dialect: isWord ? wordDialect : drawingDialect,
      render: (atom) => this.#render(atom, index + 1),
      localise: (run) => {
        if (!localiser) return run.properties
        return isWord ? localiser.wordRun(run) : localiser.drawingRun(run)
      },
    })
    return local + inside
  }
}

const elements: Record<string, string> = {
  '\t': 'tab',
  '\n': 'br',
  '\u2011': 'noBreakHyphen',
  '\u00AD': 'softHyphen',
}

const wordDialect: Dialect = {
  isSingle: false,
  text(value, {open}) {
    const prefix = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
    return value
      .split(/([\t\n\u2011\u00AD])/)
      .map((part) => {
        if (!part) return ''
        if (elements[part]) return `<${prefix}${elements[part]}/>`
        const space = /^\s|\s$| {2}/.test(part) ? ' xml:space="preserve"' : ''
        return `<${prefix}t${space}>${escapeXml(part)}</${prefix}t>`
      })
      .join('')
  },
}
