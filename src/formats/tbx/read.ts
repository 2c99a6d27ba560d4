/** TBX read, versions 2 and 3, in either style. */
import type {VFileMessage} from 'vfile-message'
import type {
  AdministrativeStatus,
  Concept,
  GlossaryImport,
  GlossaryReadOptions,
  LanguageSection,
  Skipped,
  TermSection,
  XmlNode,
} from '../../types/index.js'
import {type Element, readXml, unreadable} from '../../xml/index.js'
import {nodeText} from '../../xml/writer.js'
import {type Canonical, canonical, childrenOf, isPlain, textOfElement} from './canonical.js'
import {CORE, fields, type Level, plainCategories, REST} from './categories.js'
import {checkTbx} from './faults.js'
import {readFrame} from './frame.js'
import {decoded, ownFields, readOwnText} from './own.js'

type Owner = Concept | LanguageSection | TermSection

/**
 * Reads a glossary from TBX: version 3 (Core, Min, Basic, in DCA and DCT style) and version 2 (`martif`).
 * What the model has no field for, markup inside texts too, is kept in `properties`, and what stands beside the entries
 * in `frame`: `toTbx` writes both again. The report tells of comments, which are not kept, and `messages` what breaks the
 * rules of that version, though it is read.
 * @throws VFileMessage with line and column where the text is not well-formed or no TBX.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, fromTbx, toTbx} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * const {concepts} = fromGlossaryCsv(csv)
 * fromTbx(toTbx(concepts)).concepts[0].languages[1].terms[0].term
 * // 'red line'
 * ```
 */
export function fromTbx(text: string, options: GlossaryReadOptions = {}): GlossaryImport {
  let messages: VFileMessage[] = []
  const {root, before} = readXml(text, () => {
    messages = []
    return checkTbx(text, (message) => messages.push(message))
  })
  const isMartif = root.local === 'martif' && (root.uri === '' || root.uri === CORE)
  if (!isMartif && (root.local !== 'tbx' || root.uri !== CORE)) {
    const expected = `a TBX document, \`tbx\` of ${CORE} or \`martif\``
    throw unreadable(`expected ${expected}, found \`${root.name}\``, root, 'tbx')
  }
  const found = new TbxReader(options).read(root as Element, before)
  for (const message of messages) message.fatal = false
  return messages.length > 0 ? {...found, messages} : found
}

class TbxReader {
  readonly #skipped: Skipped[] = []
  readonly #concepts = new Map<string, Concept>()
  /** The last number that entries of an id had to be told apart by. */
  readonly #numbers = new Map<string, number>()
  readonly #options: GlossaryReadOptions
  #read = 0
  #merged = 0

  constructor(options: GlossaryReadOptions) {
    this.#options = options
  }

  read(element: Element, before: XmlNode[]): GlossaryImport {
    const root = canonical(element, (lost, line) => {
      if (lost.kind === 'comment')
        this.#skipped.push({
          line,
          text: lost.value,
          reason: 'a comment in an element that starts here is not kept',
        })
    })
    const entries = childrenOf(root, 'text')
      .flatMap((text) => childrenOf(text, 'body'))
      .flatMap((body) => childrenOf(body, 'conceptEntry', 'termEntry'))
    for (const entry of entries) {
      this.#readConcept(entry)
      this.#options.onProgress?.({stage: 'read', done: this.#read, total: entries.length})
    }
    const frame = readFrame(root, before)
    return {
      concepts: [...this.#concepts.values()],
      read: this.#read,
      merged: this.#merged,
      skipped: this.#skipped,
      ...(frame && {frame}),
    }
  }

  #skip({line}: Canonical, reason: string, text = ''): void {
    this.#skipped.push({line, text, reason})
  }

  #readConcept(entry: Canonical): void {
    this.#read++
    const concept: Concept = {id: this.#readId(entry), languages: []}
    for (const section of childrenOf(entry, 'langSec', 'langSet')) this.#readLanguage(section, concept)
    if (concept.languages.length === 0) {
      this.#skip(entry, 'expected a term in an entry', concept.id)
      return
    }
    this.#readFields(entry, 'concept', concept, ['langSec', 'langSet'])
    this.#concepts.set(concept.id, concept)
  }

  #readId(entry: Canonical): string {
    const id = entry.attributes.id === undefined ? `concept-${this.#read}` : fromId(entry.attributes.id)
    let free = id
    for (let number = this.#numbers.get(id) ?? 2; this.#concepts.has(free); number++) {
      free = `${id}-${number}`
      this.#numbers.set(id, number)
    }
    if (free !== id) this.#skip(entry, `expected an id that no other entry has; it is \`${free}\` now`, id)
    return free
  }

  #readLanguage(element: Canonical, concept: Concept): void {
    const lang = element.attributes['xml:lang'] ?? element.attributes.lang
    if (!lang) {
      this.#skip(element, 'expected `xml:lang`', textOfElement(element))
      return
    }
    const section = concept.languages.find((other) => other.lang === lang) ?? {lang, terms: []}
    const known = new Map(section.terms.map((term) => [term.term, term]))
    for (const element_ of childrenOf(element, 'termSec', 'tig', 'ntig')) {
      this.#readTerm(element_, section, known)
    }
    if (section.terms.length === 0) {
      this.#skip(element, 'expected a term in a language', lang)
      return
    }
    if (!concept.languages.includes(section)) concept.languages.push(section)
    this.#readFields(element, 'language', section, ['termSec', 'tig', 'ntig'])
  }

  /** `known` are the terms of the section by their text. */
  #readTerm(element: Canonical, section: LanguageSection, known: Map<string, TermSection>): void {
    // In version 2 a group may hold the term and its notes.
    const flat: Canonical = {
      ...element,
      children: element.children.flatMap((child) =>
        typeof child !== 'string' && child.name === 'termGrp' ? child.children : [child],
      ),
    }
    const [name] = childrenOf(flat, 'term')
    const term = name ? textOfElement(name) : ''
    if (!term) {
      this.#skip(element, 'expected a term')
      return
    }
    const read: TermSection = {term, status: 'admitted'}
    this.#readFields(flat, 'term', read, isPlain(name!) ? ['term'] : [])
    const twin = known.get(term)
    if (!twin) {
      section.terms.push(read)
      known.set(term, read)
    } else if (JSON.stringify(twin) === JSON.stringify(read)) this.#merged++
    else this.#skip(element, `\`${term}\` stands twice in a language, not the same`, term)
  }

  /** What an entry, language or term says beside its parts. */
  #readFields(element: Canonical, level: Level, owner: Owner, parts: readonly string[]): void {
    const set = new Set<string>()
    const rest: string[] = []
    if (level !== 'concept' && element.attributes.id !== undefined)
      addProperty(owner, 'id', fromId(element.attributes.id))
    for (const child of element.children) {
      if (typeof child === 'string' || parts.includes(child.name)) continue
      if (child.name === 'term') rest.push(nodeText(child))
      else if (child.name === 'note') this.#readNote(child, level, owner, rest)
      else if (level === 'term' && isDecision(child) && !set.has('decision')) {
        set.add('decision')
        readDecision(child, owner as TermSection)
      } else if (isBlank(child, level)) {
        this.#skip(child, 'expected a text', nodeText(child))
      } else if (this.#readCategory(child, level, owner, set)) {
        const hole = emptied(child)
        if (hole) rest.push(nodeText(hole))
      } else if (isPlainCategory(child) && owner.properties?.[child.attributes.type!] === undefined) {
        addProperty(owner, child.attributes.type!, textOfElement(child))
      } else rest.push(nodeText(child))
    }
    // The term and notes on it come first, as they must be written.
    const isOfTerm = (xml: string) => /^<term(?:Note)?\b/.test(xml)
    const sorted = [...rest.filter(isOfTerm), ...rest.filter((xml) => !isOfTerm(xml))]
    if (rest.length > 0) addProperty(owner, REST, sorted.join(''))
  }

  /** Reads an element, or a group by its first, into the field of its category; false when there is none for it. */
  #readCategory(element: Canonical, level: Level, owner: Owner, set: Set<string>): boolean {
    const [first] = element.name.endsWith('Grp') ? element.children : [element]
    if (!first || typeof first === 'string') return false
    const type = first.attributes.type ?? ''
    const field = Object.hasOwn(fields[level], type) ? fields[level][type] : undefined
    const value = field && fieldValue(field, textOfElement(first))
    if (!field || !value || set.has(field)) return false
    set.add(field)
    Object.assign(owner, {[field]: value})
    return true
  }

  #readNote(note: Canonical, level: Level, owner: Owner, rest: string[]): void {
    const text = textOfElement(note)
    const {name, value} = readOwnText(text) ?? {}
    if (name !== undefined && value !== undefined && readOwn(owner, level, name, value, rest)) return
    if (level === 'language' || (owner as Concept).note !== undefined || !isPlain(note))
      rest.push(nodeText(note))
    else if (text) (owner as Concept).note = text
  }
}

/** Whether an element of a category that the model has a field for says nothing there. */
function isBlank(element: Canonical, level: Level): boolean {
  const [first] = element.name.endsWith('Grp') ? element.children : [element]
  if (!first || typeof first === 'string') return false
  return Object.hasOwn(fields[level], first.attributes.type ?? '') && textOfElement(first) === ''
}

const isPlainCategory = (element: Canonical): boolean =>
  (plainCategories as readonly string[]).includes(element.attributes.type ?? '') && isPlain(element)

function addProperty(owner: Owner, name: string, value: string): void {
  owner.properties = {...owner.properties, [name]: value}
}

/** The value of a field of the model; undefined when it has none such. */
function fieldValue(field: string, text: string): string | undefined {
  const known: Record<string, readonly string[]> = {
    type: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    partOfSpeech: ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'],
  }
  if (field === 'status') {
    const [, status] = /^(preferred|admitted|deprecated|superseded)(?:Term)?(?:-admn-sts)?$/.exec(text) ?? []
    // Words of other tools: what one forbids is never offered.
    if (/^(forbidden|prohibited|rejected|not ?allowed)$/i.test(text)) return 'deprecated'
    return status as AdministrativeStatus | undefined
  }
  return known[field] && !known[field].includes(text) ? undefined : text
}

/** The element without its value, or with all that is marked up in it; undefined when there is nothing but the value. */
function emptied(element: Canonical): Canonical | undefined {
  if (!element.name.endsWith('Grp')) return isPlain(element) ? undefined : withoutValue(element)
  const [first, ...others] = element.children as Canonical[]
  return {...element, children: [withoutValue(first!), ...others]}
}

const withoutValue = (element: Canonical): Canonical =>
  element.children.every((child) => typeof child === 'string') ? {...element, children: []} : element

/** A change with its date and a note, and nothing more: a decision of the house. */
function isDecision(element: Canonical): boolean {
  if (element.name !== 'transacGrp' || Object.keys(element.attributes).length > 0) return false
  const [first, ...others] = element.children
  const names = others.map((child) => (typeof child === 'string' ? '' : child.name)).join(' ')
  return (
    typeof first === 'object' &&
    textOfElement(first) === 'modification' &&
    ['date note', 'date', 'note'].includes(names) &&
    element.children.every((child) => typeof child !== 'string' && isPlain(child))
  )
}

function readDecision(element: Canonical, term: TermSection): void {
  for (const date of childrenOf(element, 'date')) term.since = textOfElement(date)
  for (const note of childrenOf(element, 'note')) term.why = textOfElement(note)
}

/** What the writer said in a note of its own; false when it is no such note after all. */
function readOwn(owner: Owner, level: Level, name: string, value: string, rest: string[]): boolean {
  if (Object.hasOwn(ownFields[level], name)) {
    const read = ownFields[level][name]!.read(value)
    if (read === undefined) return false
    Object.assign(owner, {[name]: read})
  } else if (name === 'rest') rest.push(value)
  else if (name.startsWith('property.')) addProperty(owner, decoded(name.slice(9)) ?? name.slice(9), value)
  else if (name === 'note' && level !== 'language') Object.assign(owner, {note: value})
  else if (name.startsWith('field.')) {
    const type = name.slice(6)
    const field = Object.hasOwn(fields[level], type) ? fields[level][type]! : undefined
    const known = field && fieldValue(field, value)
    if (!known) return false
    Object.assign(owner, {[field]: known})
  } else if (name === 'doNotTranslate' && level === 'concept') Object.assign(owner, {doNotTranslate: true})
  else if (level !== 'term') return false
  else if (name === 'caseSensitive' || name === 'needsFullForm')
    Object.assign(owner, {[name]: value === 'true'})
  else if (name === 'since' || name === 'why') Object.assign(owner, {[name]: value})
  else return false
  return true
}

/** An id is a name in XML: what may not stand in one is written `_x0020_`. */
function fromId(id: string): string {
  return id.replace(/_x([0-9A-F]{4,6})_/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
