/** The formatting of runs: which runs look alike, and what their look is called. */
import {type PlacedElement, placedAttributes} from '../../xml/index.js'
import {prefixes} from './names.js'

/** A run: the tags and properties that its text is written with. */
export interface Run {
  /** Its start tag, its properties and its end tag, as they are written. */
  open: string
  properties: string
  close: string
  /** The same for runs that look alike. */
  format: string
  /** Whether a blank in it can be seen: underlined, highlighted. */
  showsBlanks: boolean
  isHidden: boolean
}

/** Properties that readers don't see: who wrote it, checked it, in which language. */
const unseen = new Set(
  'lang noProof rPrChange webHidden specVanish ins del moveFrom moveTo snapToGrid'
    .split(' ')
    .map((name) => `w:${name}`),
)
/** Those of scripts that are written from right to left or joined. */
const complex = new Set(['w:szCs', 'w:bCs', 'w:iCs', 'w:cs', 'w:rtl'])
const complexScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const visibleOnBlanks = /^w:(?:u|strike|dstrike|highlight|shd|bdr)\b/

/** Which scripts a text has, beside the Latin. */
export function scriptsOf(text: string): string {
  // Most texts have neither.
  if (/^[\0-\u0590]*$/.test(text)) return ''
  return `${complexScript.test(text) ? 'c' : ''}${eastAsian.test(text) ? 'e' : ''}`
}

/** What a run of WordprocessingML looks like; `scripts` are those of its text. */
export function formatOf(text: string, properties: PlacedElement | undefined, scripts: string): string {
  const seen: string[] = []
  for (const property of properties?.children ?? []) {
    const {name} = property
    if (unseen.has(name) || (complex.has(name) && !scripts.includes('c'))) continue
    const attributes = [...placedAttributes(text, property, prefixes)]
      .filter(([attribute]) => name !== 'w:rFonts' || isFontSeen(attribute, scripts))
      .map(([attribute, {value}]) => `${attribute}=${value}`)
      .filter((attribute) => !/^w:val=(?:1|true|on)$/.test(attribute))
      .sort()
    if (name === 'w:rFonts' && attributes.length === 0) continue
    seen.push(
      `${name} ${attributes.join(' ')}${property.children.length ? text.slice(property.start, property.end) : ''}`,
    )
  }
  return seen.sort().join('\n')
}

function isFontSeen(attribute: string, scripts: string): boolean {
  if (attribute === 'w:hint') return false
  if (/^w:(?:cs|cstheme)$/i.test(attribute)) return scripts.includes('c')
  return /^w:eastAsia/.test(attribute) ? scripts.includes('e') : true
}

export function showsBlanks(format: string): boolean {
  return format
    .split('\n')
    .some((property) => visibleOnBlanks.test(property) && !/=(?:none|nil|0|false)\b/.test(property))
}

const names: [property: string, type: string, name: string][] = [
  ['w:b', 'xlf:b', 'bold'],
  ['w:i', 'xlf:i', 'italic'],
  ['w:u', 'xlf:u', 'underlined'],
  ['w:strike', '', 'struck through'],
  ['w:dstrike', '', 'struck through'],
  ['w:vertAlign', '', 'superscript or subscript'],
  ['w:smallCaps', '', 'small capitals'],
  ['w:caps', '', 'capitals'],
  ['w:highlight', '', 'highlighted'],
  ['w:color', '', 'colour'],
  ['w:rFonts', '', 'font'],
  ['w:sz', '', 'size'],
  ['w:rStyle', '', 'style'],
]

/** What a format does that the one around it doesn't, or the other way round: a name, and XLIFF's own type for it. */
export function nameOf(format: string, base: string): {name: string; subType?: string} {
  const [own, around] = [new Set(format.split('\n')), new Set(base.split('\n'))]
  const differing = new Set(
    [...own, ...around].filter((one) => own.has(one) !== around.has(one)).map((one) => one.split(' ')[0]!),
  )
  const found = names.filter(([property]) => differing.has(property))
  const said = [...new Set(found.map(([, , name]) => name))].join(', ') || 'format'
  const types = found.map(([, type]) => type).filter(Boolean)
  return {name: said, ...(types.length === 1 && {subType: types[0]})}
}
