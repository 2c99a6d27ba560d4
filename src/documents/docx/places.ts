/** Where a part holds words: paragraphs, attributes and texts that are to be translated, those in others too. */
import type {Block, Skipped, Span} from '../../types/index.js'
import {type PlacedElement, placedAttributes, placedText} from '../../xml/index.js'
import {hasWords} from '../pieces.js'
import {type Taken, take} from './content.js'
import {drawingItems} from './drawing.js'
import {type Item, itemsOf, type Story} from './items.js'
import {prefixes} from './names.js'
import type {Part} from './package.js'

/** What of a document is taken; by default what a reader of the document sees. */
export interface DocxOptions {
  /** Takes text that is formatted as hidden. */
  hidden?: boolean
  /** Takes what content controls show until something is written into them; by default `true`. */
  placeholders?: boolean
  /** Takes the building blocks of the document's glossary part. */
  glossary?: boolean
  /**
   * How tracked changes are read: as if they were `accepted`, the default, or `rejected`. A document with any is
   * `refused`. Deletions stay in the document all the same.
   */
  changes?: 'accepted' | 'rejected' | 'refused'
}

/** A place of words; `span` is what a translation replaces. */
export interface PartPlace {
  part: Part
  span: Span
  kind: Block['kind']
  /** How a translation is written. */
  notation: 'word' | 'drawing' | 'text'
  /** Of a paragraph: its words, and its own properties as they are written, which the span has before them. */
  taken?: Taken
  properties: string
  text: string
  /** The place whose translation this one gets too. */
  twinOf?: PartPlace
}

/** Parts that are stories: paragraphs of WordprocessingML. */
const stories = new Set(
  'officeDocument header footer footnotes endnotes comments glossaryDocument'.split(' '),
)

export class PartReader {
  readonly places: PartPlace[] = []
  readonly skipped: Skipped[] = []
  readonly #story: Story
  readonly #shared = new Map<string, PartPlace>()
  #line = 1
  #counted = 0

  constructor(
    private readonly part: Part,
    private readonly root: PlacedElement,
    private readonly options: DocxOptions,
  ) {
    const {hidden = false, placeholders = true, changes} = options
    this.#story = {
      ...{text: part.text, fields: [], runs: new Map()},
      ...{takesHidden: hidden, takesPlaceholders: placeholders, rejects: changes === 'rejected'},
    }
  }

  read(): this {
    const {root} = this
    const {kind} = this.part
    if (stories.has(kind)) {
      if (kind !== 'glossaryDocument' || this.options.glossary) this.#walkAll(root.children)
    } else if (kind === 'chart') this.#walkChart(root)
    else if (kind === 'diagramData' || kind === 'diagramDrawing') this.#walkAll(root.children)
    else if (kind === 'core-properties') {
      for (const child of root.children) {
        const isTitle = child.name === 'dc:title' || child.name === 'dc:subject'
        if (isTitle) this.#element(child, 'title')
      }
    }
    return this
  }

  #walkAll(elements: readonly PlacedElement[]): void {
    for (const element of elements) this.#walk(element)
  }

  #walk(element: PlacedElement): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element)
        break
      case 'a:p':
        this.#drawingParagraph(element)
        return
      case 'mc:AlternateContent':
        this.#walkAlternatives(element)
        return
      case 'w:del':
      case 'w:moveFrom':
        if (!this.#story.rejects) return
        break
      case 'w:ins':
      case 'w:moveTo':
        if (this.#story.rejects) return
        break
      case 'w:tr':
        if (isMarked(element, 'w:trPr', this.#story.rejects ? 'w:ins' : 'w:del')) return
        break
      case 'w:tc':
        if (isMarked(element, 'w:tcPr', this.#story.rejects ? 'w:cellIns' : 'w:cellDel')) return
        break
      case 'w:sdt':
        if (!this.#story.takesPlaceholders && isMarked(element, 'w:sdtPr', 'w:showingPlcHdr')) {
          this.#skip(element, 'the placeholder of a content control')
          this.#walkAll(element.children.filter(({name}) => name === 'w:sdtPr'))
          return
        }
        break
      case 'w:altChunk':
        this.#skip(element, 'a part in another format')
        return
      case 'w:r':
        // Most runs hold nothing more.
        if (element.children.every(({children}) => children.length === 0)) return
        break
      case 'w:listItem':
        this.#attribute(element, 'w:displayText')
        return
      case 'w:listEntry':
      case 'w:tblCaption':
      case 'w:tblDescription':
        this.#attribute(element, 'w:val')
        return
      case 'wp:docPr':
      case 'pic:cNvPr':
      case 'wps:cNvPr':
      case 'wpg:cNvPr':
        this.#attribute(element, 'title', 'descr')
        break
      case 'v:textpath':
        this.#attribute(element, 'string')
        return
      default:
        if (element.name.startsWith('v:')) this.#attribute(element, 'alt')
    }
    this.#walkAll(element.children)
  }

  /** What programs of different age show of one thing: a text of the second is the same text of the first. */
  #walkAlternatives(element: PlacedElement): void {
    const before = this.places.length
    const {fields} = this.#story
    const state = [...fields]
    element.children.forEach((branch, index) => {
      const from = this.places.length
      fields.splice(0, fields.length, ...state)
      this.#walkAll(branch.children)
      if (index > 0) pairTwins(this.places.slice(before, from), this.places.slice(from))
    })
  }

  #paragraph(element: PlacedElement): void {
    const {text} = this.part
    const items = itemsOf(element, this.#story)
    const properties = element.children[0]?.name === 'w:pPr' ? element.children[0] : undefined
    const taken = take(items, ({start, end}) => text.slice(start, end))
    if (taken)
      this.#add({
        ...{kind: kindOf(element, text), notation: 'word', taken, text: taken.text},
        ...withProperties(element, properties, text, element.innerEnd),
      })
    this.#tellHidden(element, items)
  }

  #tellHidden(element: PlacedElement, items: readonly Item[]): void {
    const hidden = items.flatMap((item) => (item.type === 'hidden' ? item.atoms : []))
    const isText = hidden.some(
      ({run, start}) =>
        run?.isHidden && this.part.text.startsWith(`${/^<[^\s>]*:|^</.exec(run.open)![0]}t`, start),
    )
    if (isText) this.#skip(element, 'hidden text')
    if (items.some((item) => item.type === 'code' && item.name === 'placeholder'))
      this.#skip(element, 'the placeholder of a content control')
  }

  #drawingParagraph(element: PlacedElement): void {
    const {text} = this.part
    const {children} = element
    const properties = children[0]?.name === 'a:pPr' ? children[0] : undefined
    const end = children.at(-1)?.name === 'a:endParaRPr' ? children.at(-1)!.start : element.innerEnd
    const taken = take(drawingItems(element, text), (atom) => text.slice(atom.start, atom.end))
    if (taken)
      this.#add({
        ...{kind: 'paragraph', notation: 'drawing', taken, text: taken.text},
        ...withProperties(element, properties, text, end),
      })
  }

  #walkChart(element: PlacedElement): void {
    if (element.name === 'a:p') this.#drawingParagraph(element)
    else if (element.name === 'c:strCache')
      for (const point of element.children)
        for (const value of point.children) if (value.name === 'c:v') this.#element(value, 'attribute', true)
    for (const child of element.children) this.#walkChart(child)
  }

  /** The text of an element; the same text again in the part is the same. */
  #element(element: PlacedElement, kind: Block['kind'], isShared = false): void {
    const text = placedText(this.part.text, element)
    if (!hasWords(text)) return
    const twinOf = isShared ? this.#shared.get(text) : undefined
    this.#add({
      kind,
      span: {start: element.innerStart, end: element.innerEnd},
      notation: 'text',
      text,
      twinOf,
    })
    if (isShared && !twinOf) this.#shared.set(text, this.places.at(-1)!)
  }

  #attribute(element: PlacedElement, ...names: string[]): void {
    const attributes = placedAttributes(this.part.text, element, prefixes)
    for (const name of names) {
      const attribute = attributes.get(name)
      if (!attribute || !hasWords(attribute.value)) continue
      const {value: text, start, end} = attribute
      // A picture says again what the drawing around it says.
      const twinOf =
        element.name === 'wp:docPr'
          ? undefined
          : this.places
              .slice(-4)
              .find((place) => place.kind === 'attribute' && place.text === text && !place.twinOf)
      this.#add({kind: 'attribute', span: {start, end}, notation: 'text', text, twinOf})
    }
  }

  #add(place: Omit<PartPlace, 'part' | 'properties'> & {properties?: string}): void {
    this.places.push({part: this.part, properties: '', ...place})
  }

  #skip(element: PlacedElement, reason: string): void {
    const {text, name} = this.part
    for (; this.#counted < element.start; this.#counted++) if (text[this.#counted] === '\n') this.#line++
    const shown = shownText(element, text).trim()
    if (!hasWords(shown)) return
    const short = shown.length > 100 ? `${shown.slice(0, 100)}…` : shown
    this.skipped.push({line: this.#line, text: short, reason: `${reason} in ${name}: ${short}`})
  }
}

/** Gives places that say the same as others, in the same order, these as their twins. */
export function pairTwins(originals: readonly PartPlace[], copies: readonly PartPlace[]): void {
  const waiting = new Map<string, PartPlace[]>()
  for (const place of originals) {
    const key = `${place.kind === 'attribute'}${place.text}`
    waiting.set(key, [...(waiting.get(key) ?? []), place.twinOf ?? place])
  }
  for (const copy of copies) {
    const found = waiting.get(`${copy.kind === 'attribute'}${copy.text}`)
    if (!found || copy.twinOf) continue
    copy.twinOf = found[0]
    if (found.length > 1) found.shift()
  }
}

/** Where the inside of a paragraph is, and its properties, before which no other element stands. */
function withProperties(
  paragraph: PlacedElement,
  properties: PlacedElement | undefined,
  text: string,
  end: number,
): Pick<PartPlace, 'span' | 'properties'> {
  const start = properties?.start ?? paragraph.innerStart
  return {span: {start, end}, properties: text.slice(start, properties?.end ?? start)}
}

function isMarked(element: PlacedElement, properties: string, mark: string): boolean {
  return element.children.some(
    ({name, children}) => name === properties && children.some((child) => child.name === mark),
  )
}

function kindOf(paragraph: PlacedElement, text: string): Block['kind'] {
  const [properties] = paragraph.children
  const style = properties?.name === 'w:pPr' && properties.children.find(({name}) => name === 'w:pStyle')
  const name = style && placedAttributes(text, style, prefixes).get('w:val')?.value
  if (name && /^(?:heading|judul|title)/i.test(name)) return 'heading'
  return paragraph.parent?.name === 'w:tc' ? 'cell' : 'paragraph'
}

function shownText(element: PlacedElement, text: string): string {
  if (element.name === 'w:t') return placedText(text, element)
  return element.children.map((child) => shownText(child, text)).join('')
}
