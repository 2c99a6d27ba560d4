/** What a translator needs to know of the elements and attributes of HTML. */
import type {Element, RootContent} from 'hast'
import {type CodeKind, hasWords} from './pieces.js'

type Role = [kind: CodeKind, subType?: string]

const roles: Record<string, Role> = {
  a: ['link'],
  b: ['fmt', 'xlf:b'],
  br: ['fmt', 'xlf:lb'],
  button: ['ui'],
  em: ['fmt', 'xlf:i'],
  i: ['fmt', 'xlf:i'],
  img: ['image'],
  input: ['ui'],
  label: ['ui'],
  select: ['ui'],
  strong: ['fmt', 'xlf:b'],
  u: ['fmt', 'xlf:u'],
}

/** Elements inside a line of text (HTML §4.5 and kin) that have no role above. */
const inline = new Set(
  (
    'abbr acronym audio bdi bdo big canvas cite code data del dfn embed font iframe ins kbd map mark math meter nobr ' +
    'noscript object output picture progress q rp rt ruby s samp script small span strike style sub sup svg template ' +
    'textarea textPath time tspan tt var video wbr'
  ).split(' '),
)

/** Elements that say nothing in a line, unless a reader sees what is inside in their place. */
const silent = new Set(
  'audio canvas embed iframe map noscript object script style svg template textarea video'.split(' '),
)

const opaque = new Set('iframe math script style svg template'.split(' '))

/** Whether the inside of elements of that name is no text of the line. */
export function isOpaqueName(name: string): boolean {
  return opaque.has(name)
}

/** Whether what is inside an element is a text beside the line that it stands in. */
export function isAside(node: Element): boolean {
  return silent.has(node.tagName) && !isFixed(node) && hasWordsInside(node)
}

function hasWordsInside(node: RootContent): boolean {
  if (node.type === 'text') return hasWords(node.value)
  return node.type === 'element' && !isFixed(node) && node.children.some(hasWordsInside)
}

/** Whether elements of that name stand inside a line of text. Those that a page or Word invents do, unless styled otherwise. */
export function isInlineName(name: string): boolean {
  return Object.hasOwn(roles, name) || inline.has(name) || /[-:]/.test(name)
}

/** What an element inside a line is to a translator. */
export function roleOf(name: string): Role {
  return Object.hasOwn(roles, name) ? roles[name]! : ['other']
}

/** Whether the inside of an element stays as it is. */
export function isFixed(node: Element): boolean {
  return isOpaqueName(node.tagName) || isKept(node) || isCode(node)
}

/** Whether an element says itself that it stays: by `translate`, by the class that machines heed, or as Word's list number. */
export function isKept({properties}: Element): boolean {
  const {translate, className, style} = properties
  if (translate !== undefined) return translate === 'no'
  return (Array.isArray(className) && className.includes('notranslate')) || isNumber(style)
}

const isNumber = (style: unknown) => /mso-list:\s*Ignore/i.test(String(style ?? ''))

/** Code stays, as in Markdown: in a line, and alone in preformatted text. */
function isCode({tagName, children}: Element): boolean {
  if (tagName !== 'pre') return tagName === 'code'
  const inside = children.filter((child) => child.type !== 'text' || child.value.trim())
  return inside.length === 1 && inside[0]!.type === 'element' && inside[0]!.tagName === 'code'
}

/** The text inside an element that stays as it is, for a translator to see; nothing where it is no text. */
export function fixedText(node: Element): string | undefined {
  if (isOpaqueName(node.tagName)) return undefined
  const texts = (child: RootContent): string =>
    child.type === 'text' ? child.value : 'children' in child ? child.children.map(texts).join('') : ''
  return texts(node).replace(/\s+/g, ' ')
}

/** Whether a node at the end of a line of text is no part of it. */
export function isOutside(node: RootContent): boolean {
  if (node.type === 'text') return !node.value.trim()
  return (
    node.type !== 'element' || isBreak(node) || silent.has(node.tagName) || isNumber(node.properties.style)
  )
}

export function isBreak(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

/** Attributes that a reader sees, wherever they stand. */
const visible = new Set(
  (
    'abbr alt ariaDescription ariaLabel ariaPlaceholder ariaRoleDescription ariaValueText label placeholder standby ' +
    'summary title'
  ).split(' '),
)
const metadata =
  /^(title|description|abstract|(news_)?keywords|headline|(og|twitter):(title|description|image:alt)|twitter:(label|data)\d)$/i

/** Whether an attribute needs translation; `name` as hast has it. */
export function isTranslatable({tagName, properties}: Element, name: string): boolean {
  if (tagName === 'meta') {
    const key = properties.name ?? properties.property ?? properties.itemProp
    return name === 'content' && metadata.test(String(key ?? ''))
  }
  if (tagName === 'input' && name === 'value') {
    return /^(button|submit|reset)$/i.test(String(properties.type))
  }
  return visible.has(name)
}

/** Why what an element holds is left to programs though readers may meet it; nothing where it isn't. */
export function reasonToSkip({tagName, properties, children}: Element, inside: string): string | undefined {
  if (tagName === 'script') return properties.type === 'application/ld+json' ? 'JSON-LD' : undefined
  if (tagName === 'template') return hasWords(inside.replace(/<[^>]*>/g, '')) ? 'a template' : undefined
  if (tagName === 'iframe' && properties.srcDoc) return 'a page in an attribute (srcdoc)'
  return tagName === 'math' && children.length && /<mtext/i.test(inside) ? 'text in a formula' : undefined
}
