/** What of a TBX document breaks the rules: it is read all the same. */
import type {VFileMessage} from 'vfile-message'
import {type Element, NAME, unreadable, type XmlVisitor} from '../../xml/index.js'
import {bySchema} from '../../xml/schema.js'
import {CORE, categories, MODULES} from './categories.js'
import {grammarOf} from './schema.js'

const LINGUIST = 'http://www.tbxinfo.net/ns/linguist'

/** The namespaces that a public dialect has in DCT style. */
const dialects: Readonly<Record<string, readonly string[]>> = {
  'TBX-Min': [MODULES.min],
  'TBX-Basic': [MODULES.min, MODULES.basic],
  'TBX-Linguist': [MODULES.min, MODULES.basic, LINGUIST],
}

/** A name without a prefix, which NAME might have. */
const NCNAME = {test: (value: string) => NAME.test(value.trim()) && !value.includes(':')}
const DATE = /^\s*-?\d{4,}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?\s*$/

/** Follows a document by the DTD of version 2 or the core schema of version 3, its modules and its ids. */
export function checkTbx(text: string, report: (message: VFileMessage) => void): XmlVisitor {
  return bySchema((root) => {
    const reading = {core: root.uri, modules: new Map<string, string>()}
    if (root.local !== 'martif' && root.local !== 'tbx') return {grammar: undefined, reading}
    const [doctype] = /<!DOCTYPE[^>[]*/.exec(text.slice(0, 4096)) ?? []
    const expect = (reason: string, element: Element) => report(unreadable(reason, element, 'schema'))
    return {grammar: grammarOf(root.local, doctype), reading, also: new Rules(root, expect)}
  }, report)
}

/** What the table of elements can't say. */
class Rules {
  readonly #isNew: boolean
  /** The namespaces that may stand beside the core; any where it is nobody's public dialect in DCT style. */
  readonly #namespaces: readonly string[] | undefined
  /** Whether what has an id is an entry. */
  readonly #ids = new Map<string, boolean>()
  readonly #references: [id: string, from: Element][] = []

  constructor(
    private readonly root: Element,
    private readonly expect: (reason: string, element: Element) => void,
  ) {
    const {type = '', style} = root.attributes
    this.#isNew = root.local === 'tbx'
    if (this.#isNew && style === 'dct' && Object.hasOwn(dialects, type)) this.#namespaces = dialects[type]
  }

  open(element: Element, ancestors: readonly Element[]): void {
    const isCore = element.uri === this.root.uri
    if (isCore) this.#checkIds(element)
    else if (this.#namespaces) this.#checkModule(element, this.#namespaces)
    const parent = ancestors.at(-1)
    if (this.#namespaces && parent && parent.uri !== this.root.uri)
      this.expect(`expected text alone in <${parent.name}>, found <${element.name}>`, element)
  }

  close(element: Element): void {
    const {uri, local} = element
    const text = () => element.children.filter((child) => typeof child === 'string').join('')
    if (uri === CORE && local === 'date' && this.#isNew && !DATE.test(text()))
      this.expect(`expected a date such as 2022-01-31 in <date>, found ${JSON.stringify(text())}`, element)
    const values = this.#namespaces && uri !== CORE ? categoryOf(element)?.values : undefined
    if (values && !values.includes(text().trim())) {
      const list = values.join(', ')
      this.expect(`expected one of ${list} in <${element.name}>, found ${JSON.stringify(text())}`, element)
    }
    if (element === this.root) {
      for (const [id, from] of this.#references)
        if (!this.#ids.has(id))
          this.expect(`expected an element with the id "${id}", which <${from.name}> names`, from)
    }
  }

  /** An id is a name of one element, and what refers to it says so; a link has its target elsewhere. */
  #checkIds(element: Element): void {
    const {attributes, local} = element
    const {id, target, startRef} = attributes
    if (id !== undefined) {
      // Entries of one id are told apart when they are read.
      const isEntry = local === 'conceptEntry' || local === 'termEntry'
      const isName = (this.#isNew ? NCNAME : NAME).test(id.trim())
      if (!isName)
        this.expect(`expected a name for attribute "id" of <${element.name}>, found "${id}"`, element)
      else if (this.#ids.has(id) && !(isEntry && this.#ids.get(id)))
        this.expect(`expected an id of its own for <${element.name}>, found "${id}" once more`, element)
      else this.#ids.set(id, isEntry)
    }
    const reference = local === 'ec' ? startRef : local === 'xref' ? undefined : target
    if (reference !== undefined) this.#references.push([reference, element])
  }

  /** An element of a module is known there and holds text alone, and a target where it is a link. */
  #checkModule(element: Element, namespaces: readonly string[]): void {
    const {uri, name, attributes} = element
    const {type} = this.root.attributes
    const category = categoryOf(element)
    const isKnown = namespaces.includes(uri) && (category || uri === LINGUIST)
    if (!isKnown) this.expect(`expected an element of ${type}, found <${name}>`, element)
    const isLink = category?.element === 'xref'
    const mayPoint = isLink || category?.element === 'ref' || element.local === 'responsibility'
    for (const key in attributes) {
      if (!(key === 'target' && (mayPoint || !category)) && !key.startsWith('xmlns'))
        this.expect(`expected no attribute "${key}" on <${name}>`, element)
    }
    const {target} = attributes
    if (target === undefined) {
      if (category?.element.endsWith('ref')) this.expect(`expected attribute "target" on <${name}>`, element)
    } else if (mayPoint && !(isLink ? /^\s*https?:\/\/./ : NCNAME).test(target)) {
      const expected = isLink ? 'an address' : 'an id'
      this.expect(`expected ${expected} for attribute "target" of <${name}>, found "${target}"`, element)
    }
  }
}

function categoryOf({uri, local}: Element) {
  const category = Object.hasOwn(categories, local) ? categories[local]! : undefined
  return category && MODULES[category.module] === uri ? category : undefined
}
