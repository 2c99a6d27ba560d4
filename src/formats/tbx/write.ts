/** TBX written, versions 2 and 3, in either style. */
import {expectConcepts, expectOptions} from '../../misuse.js'
import type {Concept, LanguageSection, TbxFrame, TermSection, XmlElement} from '../../types/index.js'
import {readXml} from '../../xml/index.js'
import {attributeText, escapeText, nodeText} from '../../xml/writer.js'
import {type Canonical, canonical, childrenOf, element, textOfElement, texts} from './canonical.js'
import {CORE, categories, fields, type Level, MODULES, plainCategories, REST} from './categories.js'
import {kindOf, writeFrame} from './frame.js'
import {isNative, isNativeTerm, type Target} from './native.js'
import {isClean, ownFields, ownText} from './own.js'

type Owner = Concept | LanguageSection | TermSection
type Fields = Record<string, string>

/** How a glossary is written as TBX. */
export interface TbxOptions {
  /** Version of TBX: 3, the Basic dialect (default), or 2 (`martif`). */
  version?: 2 | 3
  /** Style of version 3: data categories as attributes (`dca`, default) or as tags (`dct`). */
  style?: 'dca' | 'dct'
  /** What stands beside the entries, as `fromTbx` read it. */
  frame?: TbxFrame
}

/**
 * Writes a glossary as TBX. What the dialect has no category for stands in notes, `padanan:name=value`, so that
 * `fromTbx` gives the same glossary back.
 * @throws TypeError for a language without terms, for version 2 without concepts, and for what XML can't hold.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toTbx} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * toTbx(fromGlossaryCsv(csv).concepts).includes('<term>red line</term>')
 * // true
 * ```
 */
export function toTbx(concepts: readonly Concept[], options: TbxOptions = {}): string {
  expectConcepts(concepts)
  expectOptions(options, ['version', 'style', 'frame'], '{version, style}')
  const {version = 3, style = 'dca', frame = {}} = options
  if (version === 2 && concepts.length === 0) {
    throw new TypeError('padanan: TBX version 2 has no empty glossary; write version 3 or add a concept')
  }
  const names = version === 3 ? names3 : names2
  const entryIds = new Set(concepts.map(({id}) => toId(id)))
  const {header, back, ids} = writeFrame(frame, version, entryIds)
  const writer = new TbxWriter(names, {version, ids: new Set([...entryIds, ...ids])})
  const entries = concepts.map((concept) => writer.concept(concept))
  const isTagged = style === 'dct' && version === 3
  const body = entries.length > 0 ? [element('body', {}, isTagged ? entries.map(tagged) : entries)] : []
  const text = element('text', {}, [...body, ...(back ? [back] : [])])
  const root = element(names.root, rootAttributes(version, style, frame.lang ?? 'en'), [header, text])
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  if (version === 2) lines.push('<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">')
  if (frame.before?.kind === kindOf(root)) for (const node of frame.before.nodes) lines.push(nodeText(node))
  return `${lines.join('\n')}\n${indented(root, '')}`
}

const names3 = {
  root: 'tbx',
  concept: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
}
const names2 = {
  root: 'martif',
  concept: 'termEntry',
  language: 'langSet',
  term: 'tig',
}

function rootAttributes(version: 2 | 3, style: 'dca' | 'dct', lang: string): Record<string, string> {
  if (version === 2) return {type: 'TBX', 'xml:lang': lang}
  const core = {type: 'TBX-Basic', style, 'xml:lang': lang, xmlns: CORE}
  return style === 'dca' ? core : {...core, 'xmlns:min': MODULES.min, 'xmlns:basic': MODULES.basic}
}

class TbxWriter {
  readonly #names: typeof names3
  readonly #target: Target

  constructor(names: typeof names3, target: Target) {
    this.#names = names
    this.#target = target
  }

  concept(concept: Concept): XmlElement {
    if (concept.languages.length === 0 || concept.languages.some(({terms}) => terms.length === 0)) {
      throw new TypeError(
        `padanan: concept \`${concept.id}\` has a language without terms; give it one first`,
      )
    }
    const children = this.#fields(concept, 'concept')
    const languages = concept.languages.map((section) => this.#language(section))
    return element(this.#names.concept, {id: toId(concept.id)}, [...children, ...languages])
  }

  #language(section: LanguageSection): XmlElement {
    const terms = section.terms.map((term) => {
      const children = this.#fields(term, 'term')
      // Notes on the term come before all else that is said of it.
      const isTermNote = ({name}: XmlElement) => name.startsWith('termNote')
      const notes = children.filter(isTermNote)
      const others = children.filter((child) => !isTermNote(child))
      // With its markup, when there is any.
      const isTerm = ({name}: XmlElement) => name === 'term'
      const name = children.find(isTerm) ?? element('term', {}, [term.term])
      return element(this.#names.term, {}, [name, ...notes, ...others.filter((child) => !isTerm(child))])
    })
    const children = [...this.#fields(section, 'language'), ...terms]
    return element(this.#names.language, {'xml:lang': section.lang}, children)
  }

  /** What an owner says beside its parts. */
  #fields(owner: Owner, level: Level): XmlElement[] {
    const values = this.#values(owner, level)
    const kept = parse(owner.properties?.[REST] ?? '').flatMap((element) =>
      element.name === 'term'
        ? this.#keepTerm(element, owner as TermSection)
        : this.#keep(element, level, values),
    )
    const simple = Object.entries(values).flatMap(([type, value]) =>
      this.#category(type, value, level, 'field'),
    )
    const decision = this.#decision(owner as TermSection, level)
    const {note, caseSensitive, needsFullForm, doNotTranslate} = owner as Partial<Concept & TermSection>
    const notes = [
      ...(note === undefined
        ? []
        : [isClean(note) && !note.startsWith('padanan:') ? plainNote(note) : own('note', note)]),
      ...(caseSensitive === undefined ? [] : [own('caseSensitive', String(caseSensitive))]),
      ...(needsFullForm === undefined ? [] : [own('needsFullForm', String(needsFullForm))]),
      ...(doNotTranslate ? [own('doNotTranslate', 'true')] : []),
      ...Object.entries(ownFields[level]).flatMap(([field, {write}]) => {
        const value = (owner as unknown as Record<string, unknown>)[field]
        return value === undefined ? [] : [own(field, write(value))]
      }),
    ]
    const properties = Object.entries(owner.properties ?? {}).flatMap(([name, value]) => {
      if (name === REST) return []
      const isCategory = (plainCategories as readonly string[]).includes(name)
      return isCategory
        ? this.#category(name, value, level, 'property')
        : [own(`property.${encodeURIComponent(name).replaceAll('*', '%2A')}`, value)]
    })
    return [...simple, ...decision, ...notes, ...properties, ...kept]
  }

  /** A category and its value, as they are where the dialect has both there, else in a note. */
  #category(type: string, value: string, level: Level, kind: 'field' | 'property'): XmlElement[] {
    const simple = category(type, value)
    if (isClean(value) && isNative(simple, level, this.#target)) return [simple]
    const said = own(`${kind}.${type}`, value)
    // The dialect knows no proper nouns: for other readers it is a noun.
    return value === 'properNoun' ? [category(type, 'noun'), said] : [said]
  }

  /** What was kept of another file, with the value put back that was taken out of it; nothing when that is no more. */
  #keep(kept: Canonical, level: Level, values: Fields): XmlElement[] {
    const [first, ...others] = kept.name.endsWith('Grp') ? (kept.children as Canonical[]) : [kept]
    const type = first?.attributes.type ?? ''
    const isField = Object.hasOwn(fields[level], type)
    const isMarked = first?.children.some((child) => typeof child !== 'string')
    // Markup is of the value that it was in, and of no other.
    if (isField && isMarked && textOfElement(first!) === values[type]) {
      if (!isNative(kept, level, this.#target)) return [own('rest', nodeText(kept))]
      delete values[type]
      return [kept]
    }
    if (!isField || !first || (first.children.length > 0 && !isMarked)) {
      return isNative(kept, level, this.#target) ? [kept] : [own('rest', nodeText(kept))]
    }
    const value = values[type]
    if (value === undefined) return []
    const whole = {...first, children: [value]}
    const full = first === kept ? whole : {...kept, children: [whole, ...others]}
    if (!isClean(value) || !isNative(full, level, this.#target)) return [own('rest', nodeText(kept))]
    delete values[type]
    return [full]
  }

  /** A term with markup in it, as long as it is that term. */
  #keepTerm(kept: Canonical, {term}: TermSection): XmlElement[] {
    if (textOfElement(kept) !== term) return []
    return [isNativeTerm(kept, this.#target) ? kept : own('rest', nodeText(kept))]
  }

  /** A decision of the house is a transaction; where its date is not whole, it is in notes. */
  #decision({since, why}: Partial<TermSection>, level: Level): XmlElement[] {
    if (since === undefined && why === undefined) return []
    const decision = element('transacGrp', {}, [
      category('transactionType', 'modification'),
      ...(since === undefined ? [] : [element('date', {}, [since])]),
      ...(why === undefined ? [] : [plainNote(why)]),
    ])
    if (isClean(why ?? '') && isNative(decision, level, this.#target)) return [decision]
    return [
      ...(since === undefined ? [] : [own('since', since)]),
      ...(why === undefined ? [] : [own('why', why)]),
    ]
  }

  /** Fields of the model by their category, as TBX spells their values. */
  #values(owner: Owner, level: Level): Fields {
    const values: Fields = {}
    for (const [type, field] of Object.entries(fields[level])) {
      const value = (owner as unknown as Partial<Fields>)[field]
      if (value !== undefined)
        values[type] = type === 'administrativeStatus' ? `${value}Term-admn-sts` : value
    }
    return values
  }
}

const plainNote = (text: string): XmlElement => element('note', {}, [text])

/** A note that says what the dialect has no place for. */
const own = (name: string, value: string): XmlElement => plainNote(ownText(name, value))

const parse = (xml: string): Canonical[] =>
  xml === '' ? [] : childrenOf(canonical(readXml(`<x>${xml}</x>`).root), ...KEPT)

const KEPT = [
  ...['admin', 'adminGrp', 'descrip', 'descripGrp', 'note', 'ref', 'termNote', 'termNoteGrp', 'transacGrp'],
  ...['term', 'termCompList', 'transac', 'xref'],
]

const category = (type: string, value: string): XmlElement =>
  element(categories[type]!.element, {type}, [value])

/** An element in DCT style: `<descrip type="definition">` becomes `<basic:definition>`. */
function tagged(node: XmlElement): XmlElement {
  const {type, ...others} = node.attributes
  const children = node.children.map((child) =>
    typeof child !== 'string' && child.kind === 'element' ? tagged(child) : child,
  )
  const known =
    type !== undefined && Object.hasOwn(categories, type) && categories[type]!.element === node.name
      ? categories[type]
      : undefined
  return known ? element(`${known.module}:${type}`, others, children) : {...node, children}
}

/** Elements within elements each on a line of its own. */
function indented(node: XmlElement, indent: string): string {
  const tag = node.name + attributeText(node.attributes)
  if (node.children.length === 0) return `${indent}<${tag}/>\n`
  // In DCT style the names of categories have a prefix.
  const isText = texts.includes(node.name) || node.name.includes(':')
  if (isText || node.children.some((child) => typeof child === 'string')) {
    const inner = node.children.map((child) =>
      typeof child === 'string' ? escapeText(child) : nodeText(child),
    )
    return `${indent}<${tag}>${inner.join('')}</${node.name}>\n`
  }
  const inner = node.children.map((child) => indented(child as XmlElement, `${indent}  `))
  return `${indent}<${tag}>\n${inner.join('')}${indent}</${node.name}>\n`
}

/**
 * An id as a name in XML: what may not stand in one is written `_x0020_`. Validators differ in the letters that they
 * know, for XML 1.0 had fewer of them before its fifth edition: Latin ones are in all.
 */
export function toId(id: string): string {
  const written = (character: string) =>
    `_x${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}_`
  return id
    .replace(/_x(?=[0-9A-F]{4,6}_)/g, () => `${written('_')}x`)
    .replace(/[^A-Za-z0-9_.\-À-ÖØ-öø-ÿ]/gu, written)
    .replace(/^[0-9.-]/, written)
}
