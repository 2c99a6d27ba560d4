/** An XML document as elements that know where they stand in its text, for who changes a little and keeps the rest. */
import {UNHOLDABLE_ALL} from './characters.js'
import {type Place, unreadable} from './element.js'
import {readXml} from './reader.js'

/** An element; all places are offsets in the text. Namespaces are known by the names that the reader was given. */
export interface PlacedElement {
  /** `prefix:local`, the prefix being the one that the reader was told for the namespace; else the namespace itself. */
  name: string
  parent: PlacedElement | undefined
  children: readonly PlacedElement[]
  start: number
  /** Behind the start tag; before the end tag: the same as `end` for an element that has none. */
  innerStart: number
  innerEnd: number
  end: number
  /** What `xml:space` says here. */
  keepsSpace: boolean
  /** Namespaces of prefixes. */
  scope: ReadonlyMap<string, string>
}

/** An attribute; the span is its value, between the quotes. */
export interface PlacedAttribute {
  value: string
  start: number
  end: number
}

/**
 * Reads a document.
 *
 * @param prefixes What to call the namespaces.
 * @throws {VFileMessage} Where it is not well-formed, passes a limit of the reader or has a document type.
 */
export function readPlaces(text: string, prefixes: ReadonlyMap<string, string>): PlacedElement {
  // The reader says whether it is XML: from here on it is.
  const {doctype} = readXml(text, () => ({close: () => true}))
  if (doctype !== undefined) {
    const before = text.slice(0, text.indexOf('<!DOCTYPE')).split('\n')
    const place: Place = {line: before.length, column: before.at(-1)!.length + 1}
    throw unreadable('expected XML without a document type', place, 'xml')
  }
  const names = new Map<ReadonlyMap<string, string>, Map<string, string>>()
  const nameIn = (scope: ReadonlyMap<string, string>, written: string) => {
    const known = names.get(scope) ?? new Map<string, string>()
    names.set(scope, known)
    let name = known.get(written)
    if (name === undefined) {
      name = canonical(written, scope, prefixes, true)
      known.set(written, name)
    }
    return name
  }
  let root: PlacedElement | undefined
  let parent: PlacedElement | undefined
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const code = text.charCodeAt(at + 1)
    if (code === 0x21 || code === 0x3f) {
      const close = text.startsWith('<!--', at) ? '-->' : code === 0x3f ? '?>' : ']]>'
      at = text.indexOf(close, at + 2) + close.length
    } else if (code === 0x2f) {
      const end = text.indexOf('>', at) + 1
      parent!.innerEnd = at
      parent!.end = end
      parent = parent!.parent
      at = end
    } else {
      const end = tagEnd(text, at)
      const isEmpty = text.charCodeAt(end - 2) === 0x2f
      let nameEnd = at + 1
      while (!' \t\r\n/>'.includes(text[nameEnd]!)) nameEnd++
      let scope = parent?.scope ?? none
      let keepsSpace = parent?.keepsSpace ?? false
      if (end - nameEnd > 6) {
        const tag = text.slice(nameEnd, end)
        if (tag.includes('xmlns')) scope = declared(tag, scope)
        const space = tag.includes('xml:space') && /\sxml:space\s*=\s*["'](\w+)/.exec(tag)?.[1]
        if (space) keepsSpace = space === 'preserve'
      }
      const name = nameIn(scope, text.slice(at + 1, nameEnd))
      const [start, children] = [at, childless]
      const element = {name, parent, children, start, innerStart: end, innerEnd: end, end, keepsSpace, scope}
      if (!parent) root = element
      else if (parent.children === childless) parent.children = [element]
      else (parent.children as PlacedElement[]).push(element)
      if (!isEmpty) parent = element
      at = end
    }
  }
  return root!
}

/** The attributes of an element, by names like those of elements; one without prefix is `local`. */
export function placedAttributes(
  text: string,
  {start, innerStart, scope}: PlacedElement,
  prefixes: ReadonlyMap<string, string>,
): Map<string, PlacedAttribute> {
  const attributes = new Map<string, PlacedAttribute>()
  const tag = text.slice(start, innerStart)
  for (const found of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [whole, name, double, single = ''] = found
    const raw = double ?? single
    const end = start + found.index + whole.length - 1
    const value = unescapeXml(raw.replace(/\r\n|[\t\r\n]/g, ' '))
    attributes.set(canonical(name!, scope, prefixes, false), {value, start: end - raw.length, end})
  }
  return attributes
}

/** The text directly inside an element: without comments and instructions. */
export function placedText(text: string, {innerStart, innerEnd}: PlacedElement): string {
  const raw = text.slice(innerStart, innerEnd).replace(/\r\n?/g, '\n')
  if (!raw.includes('<')) return unescapeXml(raw)
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((part) => {
      if (part.startsWith('<![CDATA[')) return part.slice(9, -3)
      return part.startsWith('<') ? '' : unescapeXml(part)
    })
    .join('')
}

/** Text as XML writes it, in elements and in attributes with either kind of quotes; what it can't hold is U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNHOLDABLE_ALL, '\uFFFD').replace(/[&<>"'\r]/g, (character) => escapes[character]!)
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
}

/** Most elements have no children: one list serves them all. */
const childless: readonly PlacedElement[] = []
const none: ReadonlyMap<string, string> = new Map([['xml', 'xml']])
const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** Text of XML, its references read; those to entities that XML doesn't know stay. */
export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, digits, name) => {
    if (name) return entities[name] ?? whole
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(digits))
  })
}

function tagEnd(text: string, at: number): number {
  for (let code = text.charCodeAt(at); code !== 0x3e; code = text.charCodeAt(++at))
    if (code === 0x22 || code === 0x27) at = text.indexOf(text[at]!, at + 1)
  return at + 1
}

function declared(tag: string, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const scope = new Map(outer)
  for (const [, prefix, double, single] of tag.matchAll(
    /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    scope.set(prefix ?? '', unescapeXml(double ?? single ?? ''))
  return scope
}

function canonical(
  written: string,
  scope: ReadonlyMap<string, string>,
  prefixes: ReadonlyMap<string, string>,
  hasDefault: boolean,
): string {
  const colon = written.indexOf(':')
  if (colon < 0 && !hasDefault) return written
  const uri = scope.get(colon < 0 ? '' : written.slice(0, colon)) ?? ''
  return `${prefixes.get(uri) ?? uri}:${written.slice(colon + 1)}`
}
