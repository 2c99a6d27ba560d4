/** XML read, at once or in pieces. */
import {type SaxesOptions, SaxesParser} from 'saxes'
import {VFileMessage} from 'vfile-message'
import {expectText} from '../misuse.js'
import {MAX_TEXT, XmlBuilder} from './builder.js'
import {NONE, unreadable, type XmlDocument, type XmlVisitor} from './element.js'
import {scan} from './scanner.js'

const SLICE = 1 << 16

const OPTIONS = {
  xmlns: false,
  position: true,
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
} satisfies SaxesOptions

/**
 * Reads an XML 1.0 document with namespaces. `visit` makes a visitor; it is asked for another where the document turns
 * out to need the slower reader, and the first one's work is to be forgotten.
 *
 * @throws VFileMessage where the text is not well-formed or passes a limit.
 */
export function readXml(text: string, visit: () => XmlVisitor = () => ({})): XmlDocument {
  expectText('the document', text)
  return scan(text, new XmlBuilder(visit())) ?? new XmlReader(visit()).write(text).end()
}

function isEmpty(attributes: Record<string, string>): boolean {
  for (const _ in attributes) return false
  return true
}

/**
 * Reads XML chunk by chunk. No entity is expanded but XML's own five, and nothing outside the text is ever
 * opened, whatever a document type declares.
 */
export class XmlReader {
  readonly #parser = new SaxesParser(OPTIONS)
  readonly #builder: XmlBuilder
  /** Characters given to the parser, and how many of them have been handed on. */
  #given = 0
  #settled = 0

  constructor(visitor: XmlVisitor = {}) {
    const builder = new XmlBuilder(visitor)
    const parser = this.#parser
    this.#builder = builder
    // An eighth handler would make V8 keep the parser's fields in a hash table, five times slower: so none for errors.
    parser.on('opentag', (tag) => {
      const attributes = tag.attributes as Record<string, string>
      builder.open(tag.name, isEmpty(attributes) ? NONE : attributes)
      this.#settle()
    })
    parser.on('closetag', () => {
      builder.close()
      this.#settle()
    })
    parser.on('text', (text) => {
      builder.text(text)
      this.#settle()
      // The parser has seen the "<" after it.
      if (builder.column > 1) builder.column--
    })
    parser.on('cdata', (text) => {
      builder.text(text)
      this.#settle()
    })
    parser.on('comment', (value) => {
      builder.add({kind: 'comment', value})
      this.#settle()
      // The parser has yet to see the ">".
      builder.column++
    })
    parser.on('processinginstruction', ({target, body}) => {
      builder.add({kind: 'instruction', name: target, value: body})
      this.#settle()
    })
    parser.on('doctype', (doctype) => {
      builder.doctype = doctype
      this.#settle()
    })
  }

  write(chunk: string): this {
    const text = this.#given === 0 && chunk.charCodeAt(0) === 0xfeff ? chunk.slice(1) : chunk
    if (this.#given === 0) this.#skipDeclaration(text)
    for (let at = 0; at < text.length; at += SLICE) {
      const slice = text.length <= SLICE ? text : text.slice(at, at + SLICE)
      this.#parse(() => this.#parser.write(slice))
      this.#given += slice.length
      if (this.#given - this.#settled > MAX_TEXT + SLICE) {
        this.#builder.fail(`expected a text of at most ${MAX_TEXT} characters`)
      }
    }
    return this
  }

  /** The parser says nothing of the XML declaration. */
  #skipDeclaration(text: string): void {
    const [declaration] = /^<\?xml[\s][^>]*\?>/.exec(text) ?? []
    if (!declaration) return
    const lines = declaration.split(/\r\n?|\n/)
    this.#builder.line = lines.length
    this.#builder.column = lines.at(-1)!.length + 1
  }

  end(): XmlDocument {
    this.#parse(() => this.#parser.close())
    return this.#builder.end()
  }

  #parse(step: () => void): void {
    try {
      step()
    } catch (error) {
      // saxes writes `line:column: reason`, with its own count of columns.
      const reason = error instanceof Error ? /^\d+:\d+: (.*?)\.?$/s.exec(error.message)?.[1] : undefined
      if (reason === undefined || error instanceof VFileMessage) throw error
      const {line, columnIndex} = this.#parser
      // It has read the character that does not fit.
      throw unreadable(reason, {line, column: Math.max(1, columnIndex)}, 'xml')
    }
  }

  /** The line that it has come to. */
  get line(): number {
    return this.#builder.line
  }

  /** Everything up to here has been handed on. */
  #settle(): void {
    const {line, columnIndex, position} = this.#parser
    this.#settled = position
    this.#builder.line = line
    this.#builder.column = columnIndex + 1
  }
}
