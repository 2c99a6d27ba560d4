/** What stands in a paragraph, in order: text, things between the text, and what is around it. */
import type {Span} from '../../types/index.js'
import {type PlacedElement, placedAttributes, placedText} from '../../xml/index.js'
import {type FieldItem, fieldName, resolveFields} from './fields.js'
import {formatOf, type Run, type Script, scriptsOf, showsBlanks} from './format.js'
import {prefixes} from './names.js'

/** A stretch of a part; inside a run where one is named. */
export interface Atom extends Span {
  run?: Run
}

export type Item = TextItem | CodeItem | EndItem | HiddenItem

export interface TextItem {
  type: 'text'
  value: string
  run: Run
  atoms: Atom[]
}

/** Something that the reader sees or that does something. */
export interface CodeItem {
  type: 'code'
  atoms: Atom[]
  /** What it is, for the translator. */
  name: string
  kind: 'fmt' | 'image' | 'link' | 'ui' | 'other'
  subType?: string
  /** What the reader sees in its place. */
  equiv: string
  /** Whether it may be left out or doubled without harm: a tab, a line break. */
  isLight?: true
  hasBlocks?: true
}

/** One end of something around text; a `soft` one says nothing to who translates. */
export interface EndItem {
  type: 'open' | 'close'
  pair: {name: string; kind: 'link' | 'fmt' | 'other'; isSoft: boolean}
  atoms: Atom[]
}

/** What the reader doesn't see, and what stays in its place: a bookmark, a deletion. */
export interface HiddenItem {
  type: 'hidden'
  atoms: Atom[]
}

/** What is known of the part around a paragraph. */
export interface Story {
  text: string
  /** Fields that are open: within their instruction or their result. They may begin in an earlier paragraph. */
  fields: ('instruction' | 'result')[]
  takesHidden: boolean
  takesPlaceholders: boolean
  /** Whether tracked changes are read as if they were rejected. */
  rejects: boolean
  runs: Map<string, Run>
}

/** Names of the things that can stand in a run. */
const inRun: Record<string, Omit<CodeItem, 'type' | 'atoms'>> = {
  'w:tab': {name: 'tab', kind: 'fmt', equiv: '\t', isLight: true},
  'w:ptab': {name: 'tab', kind: 'fmt', equiv: '\t', isLight: true},
  'w:cr': {name: 'line break', kind: 'fmt', subType: 'xlf:lb', equiv: '\n', isLight: true},
  'w:footnoteReference': {name: 'footnote', kind: 'other', equiv: ''},
  'w:endnoteReference': {name: 'endnote', kind: 'other', equiv: ''},
  'w:footnoteRef': {name: 'note number', kind: 'other', equiv: ''},
  'w:endnoteRef': {name: 'note number', kind: 'other', equiv: ''},
  'w:drawing': {name: 'image', kind: 'image', equiv: '', hasBlocks: true},
  'w:pict': {name: 'image', kind: 'image', equiv: '', hasBlocks: true},
  'w:object': {name: 'object', kind: 'image', equiv: '', hasBlocks: true},
  'mc:AlternateContent': {name: 'image', kind: 'image', equiv: '', hasBlocks: true},
  'w:sym': {name: 'symbol', kind: 'other', equiv: ''},
  'w:pgNum': {name: 'page number', kind: 'ui', equiv: ''},
}

const characters: Record<string, string> = {'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00AD'}

/** Marks that stay in place and say nothing to who translates. */
const marks =
  /^w:(?:bookmark(?:Start|End)|perm(?:Start|End)|comment(?:RangeStart|RangeEnd|Reference)|annotationRef|proofErr|moveFromRange\w+|moveToRange\w+|customXml\w+Range\w+|delInstrText|separator|continuationSeparator)$/
const dropped = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:fldData',
])
const deletions = new Set(['w:del', 'w:moveFrom'])
const insertions = new Set(['w:ins', 'w:moveTo'])

/** The items of a paragraph of WordprocessingML. */
export function itemsOf(paragraph: PlacedElement, story: Story): Item[] {
  const reader = new ParagraphReader(story)
  reader.readAll(paragraph.children)
  return resolveFields(reader.items)
}

class ParagraphReader {
  readonly items: (Item | FieldItem)[] = []
  constructor(private readonly story: Story) {}

  readAll(elements: readonly PlacedElement[]): void {
    for (const element of elements) this.#read(element)
  }

  #read(element: PlacedElement): void {
    const {name} = element
    if (dropped.has(name)) return
    const {rejects} = this.story
    if (marks.test(name)) this.#hide(element)
    else if ((rejects ? insertions : deletions).has(name)) {
      this.#passFields(element)
      this.#hide(element)
    } else if (deletions.has(name)) this.readAll(element.children)
    else if (name === 'w:r') this.#readRun(element)
    else if (name === 'w:hyperlink') this.#around(element, element.children, 'link', 'link')
    else if (name === 'w:ins' || name === 'w:moveTo' || name === 'w:smartTag')
      this.#around(element, element.children, name.slice(2), 'other', true)
    else if (name === 'w:customXml' || name === 'w:dir' || name === 'w:bdo')
      this.#around(element, element.children, name.slice(2), 'other')
    else if (name === 'w:sdt') this.#readControl(element)
    else if (name === 'w:fldSimple') this.#readSimpleField(element)
    else if (name === 'm:oMath' || name === 'm:oMathPara')
      this.#code(element, {name: 'formula', kind: 'other', equiv: shownIn(element, this.story.text)})
    else if (name === 'mc:AlternateContent')
      this.#code(element, {name: 'image', kind: 'image', equiv: '', hasBlocks: true})
    else this.#code(element, {name: name.replace(/^.*:/, ''), kind: 'other', equiv: ''})
  }

  #hide(element: PlacedElement, run?: Run): void {
    this.items.push({type: 'hidden', atoms: [{start: element.start, end: element.end, run}]})
  }

  #code(element: PlacedElement, what: Omit<CodeItem, 'type' | 'atoms'>, run?: Run): void {
    this.items.push({type: 'code', atoms: [{start: element.start, end: element.end, run}], ...what})
  }

  /** What is around other things: its tags, with its properties, are the two ends. */
  #around(
    {start, innerStart, innerEnd, end, children: [first]}: PlacedElement,
    inside: readonly PlacedElement[],
    name: string,
    kind: 'link' | 'other',
    isSoft = false,
  ): void {
    const pair = {name, kind, isSoft}
    const isProperties = first !== undefined && /Pr$/.test(first.name)
    this.items.push({type: 'open', pair, atoms: [{start, end: isProperties ? first.end : innerStart}]})
    this.readAll(inside)
    this.items.push({type: 'close', pair, atoms: [{start: innerEnd, end}]})
  }

  /** A content control. One with a placeholder shows what to write into it. */
  #readControl(element: PlacedElement): void {
    const content = element.children.find(({name}) => name === 'w:sdtContent')
    const properties = element.children.find(({name}) => name === 'w:sdtPr')
    const isPlaceholder = properties?.children.some(({name}) => name === 'w:showingPlcHdr')
    if (!content || (isPlaceholder && !this.story.takesPlaceholders)) {
      this.#code(element, {name: 'placeholder', kind: 'ui', equiv: shownIn(element, this.story.text)})
      return
    }
    const before = this.items.length
    const pair = {name: 'content control', kind: 'other' as const, isSoft: false}
    this.items.push({type: 'open', pair, atoms: [{start: element.start, end: content.innerStart}]})
    this.readAll(content.children)
    this.items.push({type: 'close', pair, atoms: [{start: content.innerEnd, end: element.end}]})
    const inside = this.items.slice(before)
    if (inside.some(({type}) => type === 'text' || type === 'begin' || type === 'separate' || type === 'end'))
      return
    this.items.length = before
    const equiv = inside.map((item) => (item.type === 'code' ? item.equiv : '')).join('')
    this.#code(element, {name: 'content control', kind: 'ui', equiv, hasBlocks: true})
  }

  #readSimpleField(element: PlacedElement): void {
    const instruction = placedAttributes(this.story.text, element, prefixes).get('w:instr')?.value ?? ''
    const word = fieldName(instruction)
    if (word === 'HYPERLINK') this.#around(element, element.children, 'link', 'link')
    else
      this.#code(element, {
        name: `field ${word}`,
        kind: 'ui',
        subType: 'xlf:var',
        equiv: shownIn(element, this.story.text),
      })
  }

  #readRun(element: PlacedElement): void {
    const {text, fields} = this.story
    const properties = element.children.find(({name}) => name === 'w:rPr')
    const isShown = (name: string) => name === 'w:t' || (this.story.rejects && name === 'w:delText')
    const shown = element.children
      .flatMap((child) => (isShown(child.name) ? this.#textOf(child) : []))
      .join('')
    const run = this.#runOf(element, properties, scriptsOf(shown))
    for (const child of element.children) {
      const {name} = child
      const atoms = [{start: child.start, end: child.end, run}]
      if (name === 'w:fldChar') {
        const type = placedAttributes(text, child, prefixes).get('w:fldCharType')?.value
        if (type === 'begin') fields.push('instruction')
        else if (type === 'end') fields.pop()
        else if (fields.length > 0) fields[fields.length - 1] = 'result'
        if (type === 'begin' || type === 'separate' || type === 'end')
          this.items.push({type, atoms, value: ''})
        continue
      }
      if (dropped.has(name)) continue
      if (name === 'w:instrText' || fields.includes('instruction')) {
        const value = name === 'w:instrText' ? placedText(text, child) : ''
        this.items.push({type: 'instruction', atoms, value})
      } else if (
        marks.test(name) ||
        (name === 'w:delText' && !this.story.rejects) ||
        (run.isHidden && !this.story.takesHidden)
      )
        this.#hide(child, run)
      else if (isShown(name)) {
        const value = this.#textOf(child)
        if (value) this.#text(value, run, atoms)
      } else if (characters[name]) this.#text(characters[name], run, atoms)
      else if (name === 'w:br') {
        const kind = placedAttributes(text, child, prefixes).get('w:type')?.value
        const isPage = kind === 'page' || kind === 'column'
        const what = isPage
          ? {name: `${kind} break`, subType: 'xlf:pb'}
          : {name: 'line break', subType: 'xlf:lb'}
        this.#code(child, {...what, kind: 'fmt', equiv: '\n', ...(!isPage && {isLight: true as const})}, run)
      } else
        this.#code(
          child,
          inRun[name] ?? {name: name.replace(/^.*:/, ''), kind: 'other', equiv: shownIn(child, text)},
          run,
        )
    }
  }

  #text(value: string, run: Run, atoms: Atom[]): void {
    this.items.push({type: 'text', value, run, atoms})
  }

  /** Fields within a deletion count too, so that those around it end where they do. */
  #passFields(element: PlacedElement): void {
    const {text, fields} = this.story
    for (const child of element.children) {
      if (child.name !== 'w:fldChar') this.#passFields(child)
      else {
        const type = placedAttributes(text, child, prefixes).get('w:fldCharType')?.value
        if (type === 'begin') fields.push('instruction')
        else if (type === 'end') fields.pop()
        else if (fields.length > 0) fields[fields.length - 1] = 'result'
      }
    }
  }

  /** Word trims a text at both ends unless it is told not to, and takes other white space for blanks. */
  #textOf(element: PlacedElement): string {
    const text = placedText(this.story.text, element).replace(/[\t\n]/g, ' ')
    return element.keepsSpace ? text : text.replace(/^[ ]+|[ ]+$/g, '')
  }

  #runOf(element: PlacedElement, properties: PlacedElement | undefined, used: readonly Script[]): Run {
    const {text, runs} = this.story
    const open = text.slice(element.start, element.innerStart).replace(/\s*\/>$/, '>')
    const raw = properties ? text.slice(properties.start, properties.end) : ''
    const key = `${open}\0${raw}\0${used.join()}`
    const known = runs.get(key)
    if (known) return known
    const {format, scripts} = formatOf(text, properties)
    const isHidden =
      properties?.children.some(
        (child) =>
          child.name === 'w:vanish' &&
          !/^(?:0|false|off)$/.test(placedAttributes(text, child, prefixes).get('w:val')?.value ?? ''),
      ) ?? false
    const close = `</${/^<([^\s>]+)/.exec(open)![1]}>`
    const run = {
      open,
      properties: raw,
      close,
      format,
      scripts,
      used,
      showsBlanks: showsBlanks(format),
      isHidden,
    }
    runs.set(key, run)
    return run
  }
}

/** What readers see of something that stays as it is. */
function shownIn(element: PlacedElement, text: string): string {
  if (element.name === 'w:t' || element.name === 'm:t' || element.name === 'a:t')
    return placedText(text, element)
  if (/^w:(?:del|moveFrom|instrText|txbxContent)$/.test(element.name)) return ''
  return element.children.map((child) => shownIn(child, text)).join('')
}
