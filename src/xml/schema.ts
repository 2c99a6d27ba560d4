/** Elements checked against a grammar while they are read. */
import type {VFileMessage} from 'vfile-message'
import {
  attributeNamespace,
  type Element,
  type ElementRule,
  NONE,
  type Place,
  unreadable,
  type XmlVisitor,
} from './element.js'
import {keyOf, type Reading} from './shape.js'

/**
 * What a format allows where, as a table.
 *
 * A rule is `attributes => content`. Attributes: `id!` must be there, `state:state` has that type, `other` allows
 * attributes of other namespaces, `any` all. Content: `source target? (note|prop)* other*` in that order, where
 * `other` is an element of another namespace and `any` any element at all; `text` allows text. Of `(other|file!)+` the
 * last is a `file`.
 */
export interface Grammar {
  elements: Record<string, string>
  /** The values of a type: words, or a test and what it expects. */
  types: Record<string, readonly string[] | [test: (value: string) => boolean, expected: string]>
  /** Types of attributes that have a prefix, wherever they stand. */
  attributes?: Record<string, string>
  /** Whether elements that we know are checked inside those we don't. */
  lax?: boolean
  /** Whether it is a DTD, which knows nothing of namespaces and of attributes that tell them. */
  isDtd?: boolean
}

/** Told what breaks the rules, with its place. */
export type Report = (message: VFileMessage) => void

interface Type {
  test(value: string): boolean
  expected: string
}

const ANY: Type = {test: () => true, expected: 'anything'}

interface Particle {
  keys: ReadonlySet<string>
  /** What the last of them has to be. */
  last: string | undefined
  minOccurs: number
  maxOccurs: number
  text: string
}

interface Rule extends ElementRule {
  attributes: ReadonlyMap<string, Type>
  required: readonly string[]
  others: 'none' | 'other' | 'any'
  content: readonly Particle[]
}

const SEPARATOR = ' => '
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
/** What may stand anywhere: namespaces, and hints to the schema. */
const HINT = /^xmlns(:|$)|:(type|schemaLocation|noNamespaceSchemaLocation)$/

const schemas = new Map<Grammar, Schema>()

/** How a document is checked: by no grammar where there is none, and by `also` beside it. */
export interface Choice {
  grammar: Grammar | undefined
  reading: Reading
  also?: {
    open(element: Element, ancestors: readonly Element[]): void
    close(element: Element, ancestors: readonly Element[]): void
  }
}

/** Follows a document by the grammar that its root asks for. */
export function bySchema(choose: (root: Element) => Choice, report: Report): XmlVisitor {
  let check: Check | undefined
  let also: Choice['also']
  return {
    open(element, ancestors) {
      if (ancestors.length === 0) {
        const choice = choose(element)
        also = choice.also
        check = choice.grammar && new Check(schemaOf(choice.grammar), choice.reading, report)
      }
      check?.open(element, ancestors)
      also?.open(element, ancestors)
    },
    close(element, ancestors) {
      check?.close(element)
      also?.close(element, ancestors)
      return false
    },
    text: (text, parent, place) => check?.text(text, parent, place) ?? true,
  }
}

function schemaOf(grammar: Grammar): Schema {
  const schema = schemas.get(grammar) ?? new Schema(grammar)
  schemas.set(grammar, schema)
  return schema
}

/** Does something about each element when it is complete, after the visitor has seen it. */
export function whenComplete(
  visitor: XmlVisitor,
  act: (element: Element, ancestors: readonly Element[]) => void,
): XmlVisitor {
  return {
    ...visitor,
    close(element, ancestors) {
      visitor.close?.(element, ancestors)
      act(element, ancestors)
      return false
    },
  }
}

/** The first broken rule is thrown. */
export const strict: Report = (message) => {
  throw message
}

/** A grammar with its rules taken apart. */
class Schema {
  readonly rules = new Map<string, Rule>()
  /** Types of attributes that have a prefix. */
  readonly attributes = new Map<string, Type>()

  constructor(readonly grammar: Grammar) {
    const types = new Map<string, Type>()
    for (const [name, entry] of Object.entries(grammar.types)) {
      const [test, expected] = entry
      types.set(
        name,
        typeof test === 'function'
          ? {test, expected: expected!}
          : {test: (value) => (entry as string[]).includes(value), expected: `one of ${entry.join(', ')}`},
      )
    }
    const typeOf = (name: string | undefined): Type => {
      const type = name === undefined ? ANY : types.get(name)
      if (!type) throw new Error(`padanan: unknown type ${name} in a grammar`)
      return type
    }
    for (const [key, rule] of Object.entries(grammar.elements)) {
      this.rules.set(key, compile(key, rule, typeOf))
    }
    for (const [key, type] of Object.entries(grammar.attributes ?? {})) this.attributes.set(key, typeOf(type))
  }
}

/** Follows the reader of a document and checks each element as it comes. */
class Check {
  constructor(
    private readonly schema: Schema,
    private readonly reading: Reading,
    private readonly report: Report,
  ) {}

  open(element: Element, ancestors: readonly Element[]): void {
    const parent = ancestors[ancestors.length - 1]
    const {type} = element
    const above = parent?.rule as Rule | undefined
    if (type.rule === undefined) type.rule = this.schema.rules.get(keyOf(element, this.reading)) ?? null
    const isNamed = above !== undefined && this.#step(above, parent!, type.key!, element)
    if (parent && !isNamed && !this.schema.grammar.lax) return
    const rule = type.rule as Rule | null
    if (!rule) return
    element.rule = rule
    if (element.attributes !== NONE || rule.required.length > 0) this.#checkAttributes(rule, element)
  }

  /** Checks that nothing is missing. */
  close(element: Element): void {
    const rule = element.rule as Rule | undefined
    if (!rule) return
    for (let at = element.step; at < rule.content.length; at++) {
      const {minOccurs, text} = rule.content[at]!
      if ((at === element.step ? element.count : 0) < minOccurs) {
        this.#fail(`expected ${text} in <${element.name}>, found its end`, element)
        return
      }
    }
  }

  text(text: string, parent: Element, place: Place): boolean {
    const {content, dropsSpace} = parent.rule as Rule
    if (content.length > 0 && !/[^ \t\r\n]/.test(text)) return !dropsSpace
    const found = (text.trim() || text).slice(0, 40)
    this.#fail(`expected no text in <${parent.name}>, found ${JSON.stringify(found)}`, place)
    return true
  }

  #fail(reason: string, place: Place): void {
    this.report(unreadable(reason, place, 'schema'))
  }

  #checkAttributes(rule: Rule, element: Element): void {
    const {attributes} = element
    for (const name in attributes) {
      let type = rule.attributes.get(name)
      if (type === undefined) {
        const uri = name.startsWith('xmlns') ? XSI : attributeNamespace(element, name)
        if (uri === XSI && HINT.test(name) && !this.schema.grammar.isDtd) continue
        const foreign = uri !== '' && uri !== element.uri
        const isNil = uri === XSI && name.endsWith(':nil')
        if (isNil || rule.others === 'none' || (rule.others === 'other' && !foreign)) {
          this.#fail(`expected no attribute "${name}" on <${element.name}>`, element)
          continue
        }
        const prefix = foreign ? this.reading.modules.get(uri) : undefined
        type = prefix ? this.schema.attributes.get(`${prefix}${name.slice(name.indexOf(':'))}`) : undefined
      }
      const value = attributes[name]!
      if (type && !type.test(value)) {
        this.#fail(
          `expected ${type.expected} for attribute "${name}" of <${element.name}>, found ${JSON.stringify(value.slice(0, 80))}`,
          element,
        )
      }
    }
    for (const name of rule.required) {
      if (attributes[name] === undefined) {
        this.#fail(`expected attribute "${name}" on <${element.name}>`, element)
      }
    }
  }

  /** Takes a child into account. Returns whether it is allowed by its name, not as any other element would be. */
  #step(rule: Rule, parent: Element, key: string, child: Element): boolean {
    const {content} = rule
    const isOther = child.uri !== '' && child.uri !== parent.uri
    const from = parent.step
    for (let at = from; at < content.length; at++) {
      const {keys, last, maxOccurs, minOccurs} = content[at]!
      const count = at === from ? parent.count : 0
      const isNamed = keys.has(key)
      if (count < maxOccurs && (isNamed || keys.has('any') || (keys.has('other') && isOther))) {
        parent.step = at
        parent.count = last === undefined || last === key ? count + 1 : 0
        return isNamed
      }
      if (count < minOccurs) break
    }
    const rest = content
      .slice(from)
      .filter((particle, index) => index > 0 || parent.count < particle.maxOccurs)
    const needed = rest.findIndex(
      ({minOccurs}, index) => (index === 0 && rest[0] === content[from] ? parent.count : 0) < minOccurs,
    )
    const possible = rest.slice(0, needed < 0 ? rest.length : needed + 1).map(({text}) => text)
    const expected = possible.length > 0 ? possible.join(' or ') : 'no further element'
    this.#fail(`expected ${expected} in <${parent.name}>, found <${child.name}>`, child)
    return true
  }
}

function compile(key: string, text: string, typeOf: (name: string | undefined) => Type): Rule {
  const [attributePart = '', contentPart = ''] = text.split(SEPARATOR)
  const attributes = new Map<string, Type>()
  const required: string[] = []
  let others: Rule['others'] = 'none'
  for (const word of attributePart.split(/\s+/).filter(Boolean)) {
    if (word === 'other' || word === 'any') others = word
    else {
      const [, name, must, type] = /^((?:xml:)?[^:!]+)(!?)(?::(.+))?$/.exec(word)!
      attributes.set(name!, typeOf(type))
      if (must) required.push(name!)
    }
  }
  const words = contentPart.split(/\s+/).filter(Boolean)
  const content = words
    .filter((word) => word !== 'text')
    .map((word): Particle => {
      const [, marked, quantity] = /^\(?([^)?*+]+)\)?([?*+]?)$/.exec(word)!
      const keys = marked!.replace('!', '')
      return {
        keys: new Set(keys.split('|')),
        last: /([^|]+)!/.exec(marked!)?.[1],
        minOccurs: quantity === '' || quantity === '+' ? 1 : 0,
        maxOccurs: quantity === '*' || quantity === '+' ? Number.POSITIVE_INFINITY : 1,
        text: keys
          .split('|')
          .map((key) => (key === 'other' ? 'an extension' : `<${key}>`))
          .join(' or '),
      }
    })
  const holdsText = words.includes('text')
  // White space in an extension may mean something to somebody; where nothing may stand, it may not either.
  const dropsSpace = !holdsText && content.length > 0 && !key.includes(':')
  return {attributes, required, others, content, text: holdsText, dropsSpace}
}
