/** The formatting of runs: which runs look alike, and what their look is called. */
import {type PlacedElement, placedAttributes} from '../../xml/index.js'
import {prefixes} from './names.js'

/** A run: the tags and properties that its text is written with. */
export interface Run {
  /** Its start tag, its properties and its end tag, as they are written. */
  open: string
  properties: string
  close: string
  /** How it looks, whatever the script. */
  format: string
  /** How each script looks in it, and the scripts of its text. */
  scripts: Readonly<Record<Script, string>>
  used: readonly Script[]
  /** Whether a blank in it can be seen: underlined, highlighted. */
  showsBlanks: boolean
  isHidden: boolean
}

/** Properties that readers don't see: who wrote it, checked it, in which language. */
const unseen = new Set(
  'lang noProof kern rPrChange webHidden specVanish ins del moveFrom moveTo snapToGrid'
    .split(' ')
    .map((name) => `w:${name}`),
)
/** Those of scripts that are written from right to left or joined. */
const complex = new Set(['w:szCs', 'w:bCs', 'w:iCs', 'w:cs', 'w:rtl'])
const complexScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]+/gu
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30FF\uFF00-\uFFEF]+/gu
const visibleOnBlanks = /^w:(?:u|strike|dstrike|highlight|shd|bdr)\b/

/** Scripts that Word formats apart: complex ones, East Asian ones, all others. */
export type Script = 'complex' | 'eastAsian' | 'other'

/** Which scripts a text has. */
export function scriptsOf(text: string): Script[] {
  // Most texts have no other.
  if (!/[\u0590-\uFFFF]/.test(text)) return /[a-z0-9]/i.test(text) ? ['other'] : []
  const notComplex = text.replace(complexScript, '')
  const others = notComplex.replace(eastAsian, '')
  const used: Script[] = []
  if (notComplex.length < text.length) used.push('complex')
  if (others.length < notComplex.length) used.push('eastAsian')
  if (/[\p{L}\p{N}]/u.test(others)) used.push('other')
  return used
}

/** Whether text of the second run looks the same when it is written with the first. */
export function looksLike(one: Run, other: Run): boolean {
  return (
    one.format === other.format && other.used.every((script) => one.scripts[script] === other.scripts[script])
  )
}

/** All that is seen of a run. */
export function lookOf({format, scripts, used}: Run): string {
  return [format, ...used.map((script) => scripts[script])].filter(Boolean).join('\n')
}

/** What runs of WordprocessingML look like. */
export function formatOf(
  text: string,
  properties: PlacedElement | undefined,
): Pick<Run, 'format' | 'scripts'> {
  const seen: string[] = []
  const scripts: Record<Script, string[]> = {complex: [], eastAsian: [], other: []}
  for (const property of properties?.children ?? []) {
    const {name} = property
    if (unseen.has(name)) continue
    const attributes = [...placedAttributes(text, property, prefixes)]
      .map(([attribute, {value}]) => `${attribute}=${value}`)
      .filter((attribute) => !/^w:val=(?:1|true|on)$/.test(attribute))
      .sort()
    if (name === 'w:rFonts') {
      for (const attribute of attributes) {
        if (attribute.startsWith('w:hint')) continue
        const script = /^w:cs/.test(attribute)
          ? 'complex'
          : /^w:eastAsia/.test(attribute)
            ? 'eastAsian'
            : 'other'
        scripts[script].push(`${name} ${attribute}`)
      }
      continue
    }
    if (name === 'w:spacing' && isFit(attributes[0])) continue
    const inside = property.children.length > 0 ? text.slice(property.start, property.end) : ''
    const line = `${name} ${attributes.join(' ')}${inside}`
    if (complex.has(name)) scripts.complex.push(line)
    else seen.push(line)
  }
  const joined = (lines: string[]) => lines.sort().join('\n')
  return {
    format: joined(seen),
    scripts: {
      complex: joined(scripts.complex),
      eastAsian: joined(scripts.eastAsian),
      other: joined(scripts.other),
    },
  }
}

/** Characters moved by less than a point fit these words into their line; the translation has others. */
function isFit(attribute = ''): boolean {
  return Math.abs(Number(attribute.replace('w:val=', ''))) < 20
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
