/** How long a translation may be, as the document says. */
import {textOf} from '../content/index.js'
import type {TermMessage} from '../terms/index.js'
import type {XliffFile, XliffUnit} from '../types/index.js'
import {message} from './message.js'

/** A limit, what it counts, and how. */
interface Limit {
  least: number
  most: number
  unit: string
  measure: (text: string) => number
}

const codePoints = (text: string) => [...text].length
const utf8 = new TextEncoder()
const bytes = (text: string) => utf8.encode(text).length

/** The standard profiles of XLIFF 2: what is counted, and how. */
const profiles: Readonly<Record<string, Pick<Limit, 'unit' | 'measure'>>> = {
  'xliff:codepoints': {unit: 'characters', measure: codePoints},
  'xliff:utf8': {unit: 'bytes in UTF-8', measure: bytes},
  'xliff:utf16': {unit: 'bytes in UTF-16', measure: (text) => 2 * text.length},
  'xliff:utf32': {unit: 'bytes in UTF-32', measure: (text) => 4 * codePoints(text)},
}

/** Units of `maxwidth` in XLIFF 1.2. Pixels, its default, are known to whoever draws the text. */
const widths: Readonly<Record<string, Pick<Limit, 'unit' | 'measure'>>> = {
  char: {unit: 'characters', measure: codePoints},
  byte: {unit: 'bytes in UTF-8', measure: bytes},
}

/**
 * Says that a unit's target is longer or shorter than the document allows: `slr:sizeRestriction` and
 * `slr:storageRestriction` under the standard profiles (XLIFF 2.1, section 5.7), `maxwidth`, `maxbytes` and the least of
 * them (XLIFF 1.2). What can't be measured here, such as pixels, is not checked.
 */
export function checkSize(unit: XliffUnit, file: XliffFile): TermMessage[] {
  const target = unit.segments.map((part) => textOf(part.target ?? [])).join('')
  const isWhole = unit.segments.every(({kind, target = []}) => kind === 'ignorable' || textOf(target).trim())
  return limitsOf(unit, file).flatMap(({least, most, unit: counted, measure}) => {
    const size = measure(target)
    if (size <= most && (size >= least || !isWhole)) return []
    const bound = size > most ? `at most ${most}` : `at least ${least}`
    return [
      message('size-restriction', `Expected ${bound} ${counted}, found ${size}`, {actual: String(size)}),
    ]
  })
}

function limitsOf({attributes = {}}: XliffUnit, file: XliffFile): Limit[] {
  const own = (name: string) => Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
  const declared = file.children
    ?.filter((child) => typeof child !== 'string')
    .find((child) => child.kind === 'element' && child.name.endsWith(':profiles'))
  const profile = declared?.kind === 'element' ? declared.attributes : {}
  const width = widths[attributes['size-unit'] ?? 'pixel']
  return [
    limit(own('sizeRestriction'), profiles[profile.generalProfile ?? '']),
    limit(own('storageRestriction'), profiles[profile.storageProfile ?? '']),
    limit(range(attributes.minwidth, attributes.maxwidth), width),
    limit(range(attributes.minbytes, attributes.maxbytes), widths.byte),
  ].filter((one) => one !== undefined)
}

const range = (least = '0', most = '*') => `${least},${most}`

/** A limit as XLIFF 2 writes it: `40`, `10,40`, `10,*`. */
function limit(
  value: string | undefined,
  counted: Pick<Limit, 'unit' | 'measure'> | undefined,
): Limit | undefined {
  const [, least, most] = /^\s*(?:(\d+)\s*,)?\s*(\d+|\*)\s*$/.exec(value ?? '') ?? []
  if (!counted || most === undefined) return undefined
  return {...counted, least: Number(least ?? 0), most: most === '*' ? Number.POSITIVE_INFINITY : Number(most)}
}
