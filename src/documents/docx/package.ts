/** The package of a Word document (ISO/IEC 29500-2): its parts, found by content types and relationships. */
import {VFileMessage} from 'vfile-message'
import type {Skipped} from '../../types/index.js'
import {type PlacedElement, placedAttributes, readPlaces} from '../../xml/index.js'
import {Archive} from '../../zip/index.js'
import {kindOfRelationship, mainTypes, prefixes} from './names.js'

/** A part that has been read; `text` is without its byte order mark. */
export interface Part {
  name: string
  /** By its relationship: `officeDocument header footnotes chart core-properties` and so on. */
  kind: string
  text: string
  encoding: Encoding
}

interface Encoding {
  name: 'utf-8' | 'utf-16le' | 'utf-16be'
  isMarked: boolean
}

interface Relationship {
  kind: string
  target: string
}

/** Where words are, and what says in which language: those parts that are read. */
const wanted: ReadonlySet<string> = new Set([
  ...'header footer footnotes endnotes comments chart diagramData diagramDrawing'.split(' '),
  ...'core-properties styles settings glossaryDocument'.split(' '),
])

/** The error for a file that can't be read as a Word document. */
export function refusal(reason: string, part?: string, cause?: unknown): VFileMessage {
  const message = new VFileMessage(part === undefined ? reason : `${part}: ${reason}`, {
    ...{ruleId: 'docx', source: 'padanan', cause: cause as Error | undefined},
  })
  message.fatal = true
  return message
}

export class Package {
  readonly parts: Part[] = []
  /** What was read over. */
  readonly skipped: Skipped[] = []
  /** Whether a signature breaks as soon as something changes. */
  isSigned = false
  readonly #archive: Archive
  #roots = new Map<Part, PlacedElement>()
  readonly #names = new Map<string, string>()

  /** @throws {VFileMessage} For bytes that are no Word document, a damaged one, or one that passes a limit. */
  constructor(bytes: Uint8Array) {
    this.#archive = open(bytes)
    for (const name of this.#archive.names) this.#names.set(keyOf(name), name)
    if (!this.#names.has('[content_types].xml'))
      throw refusal('expected a Word document, found another zip archive')
    const types = this.#contentTypes()
    if (!this.#names.has('_rels/.rels')) throw refusal('expected a Word document, found no _rels/.rels')
    const relationships = this.#relationships('')
    const main = relationships.find(({kind}) => kind === 'officeDocument')
    if (!main) throw refusal('expected a Word document: no relationship names its main part')
    const type = types(main.target)
    if (type !== undefined && !mainTypes.has(type))
      throw refusal(`expected a Word document, found a main part of type ${type}`)
    if (!this.#names.has(keyOf(main.target)))
      throw refusal(`expected a Word document: its main part ${main.target} is missing`)
    const document = this.#readPart(main.target, main.kind)
    if (document.name !== 'w:document')
      throw refusal('expected `document` of WordprocessingML as the root', main.target)
    this.isSigned = relationships.some(({kind}) => kind === 'origin')
    this.#follow([...this.#relationships(main.target), ...relationships])
  }

  /** The bytes of the document with other text in parts, by the parts' names. */
  replace(texts: ReadonlyMap<string, string>): Uint8Array {
    const contents = new Map<string, Uint8Array>()
    for (const {name, encoding} of this.parts) {
      const text = texts.get(name)
      if (text !== undefined) contents.set(this.#names.get(keyOf(name))!, encode(text, encoding))
    }
    return this.#archive.replace(contents)
  }

  #follow(relationships: readonly Relationship[]): void {
    for (const {kind, target} of relationships) {
      if (!wanted.has(kind) || this.parts.some(({name}) => name === target)) continue
      if (!this.#names.has(keyOf(target))) {
        this.skipped.push({line: 1, text: target, reason: `${target} is named and missing`})
        continue
      }
      this.#readPart(target, kind)
      this.#follow(this.#relationships(target))
    }
  }

  /** The roots of the parts, once: who has read them lets go of them. */
  takeRoots(): ReadonlyMap<Part, PlacedElement> {
    const roots = this.#roots
    this.#roots = new Map()
    return roots
  }

  #readPart(name: string, kind: string): PlacedElement {
    const {text, root, encoding} = this.#read(name)
    const part = {name, kind, text, encoding}
    this.parts.push(part)
    this.#roots.set(part, root)
    return root
  }

  #read(name: string): Pick<Part, 'text' | 'encoding'> & {root: PlacedElement} {
    const bytes = this.#archive.read(this.#names.get(keyOf(name))!)
    const encoding = encodingOf(bytes)
    try {
      const text = new TextDecoder(encoding.name, {fatal: true}).decode(bytes)
      const said = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8'
      if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(said))
        throw refusal(`expected text in UTF-8 or UTF-16, found ${said}`, name)
      return {text, root: readPlaces(text, prefixes), encoding}
    } catch (error) {
      if (error instanceof VFileMessage)
        throw error.ruleId === 'docx' ? error : refusal(String(error), name, error)
      throw refusal(`expected text in ${encoding.name}`, name, error)
    }
  }

  /** The relationships of a part, or of the whole package; targets outside the package are none. */
  #relationships(source: string): Relationship[] {
    const cut = source.lastIndexOf('/') + 1
    const name = `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`
    if (!this.#names.has(keyOf(name))) return []
    const {text, root} = this.#read(name)
    return root.children.flatMap((element) => {
      const attributes = placedAttributes(text, element, prefixes)
      const target = attributes.get('Target')?.value
      if (target === undefined || attributes.get('TargetMode')?.value === 'External') return []
      return {
        kind: kindOfRelationship(attributes.get('Type')?.value ?? ''),
        target: resolve(source.slice(0, cut), target),
      }
    })
  }

  #contentTypes(): (name: string) => string | undefined {
    const {text, root} = this.#read('[Content_Types].xml')
    const [parts, extensions] = [new Map<string, string>(), new Map<string, string>()]
    for (const element of root.children) {
      const attributes = placedAttributes(text, element, prefixes)
      const type = attributes.get('ContentType')?.value ?? ''
      const part = attributes.get('PartName')?.value
      if (part !== undefined) parts.set(keyOf(part.replace(/^\//, '')), type)
      else extensions.set((attributes.get('Extension')?.value ?? '').toLowerCase(), type)
    }
    return (name) => parts.get(keyOf(name)) ?? extensions.get(keyOf(name).replace(/^.*\./, ''))
  }
}

function open(bytes: Uint8Array): Archive {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head === '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')
    throw refusal(
      'expected a .docx document, found one with a password or of Word 97; save it as .docx without',
    )
  return new Archive(bytes)
}

/** Names of parts are the same in capitals and small letters (part 2, section 6.2.2). */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

function resolve(folder: string, target: string): string {
  const path: string[] = []
  const whole = target.startsWith('/') ? target.slice(1) : folder + target
  for (const step of whole.replace(/[?#].*$/, '').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step) path.push(step)
  }
  try {
    return decodeURI(path.join('/'))
  } catch {
    return path.join('/')
  }
}

/** Parts are in UTF-8 or UTF-16 (part 2, section 6.2.5). */
function encodingOf([a, b, c]: Uint8Array): Encoding {
  if (a === 0xff && b === 0xfe) return {name: 'utf-16le', isMarked: true}
  if (a === 0xfe && b === 0xff) return {name: 'utf-16be', isMarked: true}
  if (a === 0x3c && b === 0) return {name: 'utf-16le', isMarked: false}
  if (a === 0 && b === 0x3c) return {name: 'utf-16be', isMarked: false}
  return {name: 'utf-8', isMarked: a === 0xef && b === 0xbb && c === 0xbf}
}

function encode(text: string, {name, isMarked}: Encoding): Uint8Array {
  const marked = isMarked ? `\uFEFF${text}` : text
  if (name === 'utf-8') return new TextEncoder().encode(marked)
  const bytes = new Uint8Array(marked.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), name === 'utf-16le')
  return bytes
}
