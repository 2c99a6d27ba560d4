/** The language of a Word document, of its runs, its defaults and its theme, and the direction that follows from it. */
import {escapeXml, type PlacedAttribute, type PlacedElement, placedAttributes} from '../../xml/index.js'
import type {Run} from './format.js'
import {prefixes} from './names.js'
import type {Part} from './package.js'

/** A tag as Word knows languages, with a region: `id` is `id-ID` (likely subtags, UTS 35). */
export function withRegion(tag: string): string {
  const {language, region} = new Intl.Locale(tag).maximize()
  return tag.includes('-') || !region ? tag : `${language}-${region}`
}

/** Where a part names the language of what names none itself. */
export function defaultLanguages({kind, root, text}: Part): PlacedAttribute[] {
  const elements = kind === 'settings' ? root.children.filter(({name}) => name === 'w:themeFontLang') : []
  const walk = (element: PlacedElement): void => {
    if (element.name === 'w:lang') elements.push(element)
    else element.children.forEach(walk)
  }
  if (kind === 'styles') root.children.filter(({name}) => name === 'w:docDefaults').forEach(walk)
  return elements.flatMap((element) => placedAttributes(text, element, prefixes).get('w:val') ?? [])
}

/** Scripts that run from right to left, of those that languages are written in today (UAX 24). */
const rightToLeft = new Set([
  'Arab',
  'Aran',
  'Hebr',
  'Thaa',
  'Syrc',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
  'Yezi',
])
const eastAsian = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore', 'Bopo'])
/** Scripts of neighbours whose letters Word takes for complex ones, too. */
const complex = new Set([
  ...rightToLeft,
  ...'Thai Laoo Khmr Mymr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt'.split(' '),
])

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script ?? 'Latn'
const runsLeft = (tag: string) => rightToLeft.has(scriptOf(tag))

/** A letter that says in which direction a text runs (UAX 9, rule P2). */
const strong = /\p{L}/u
const leftwards =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u

/** Elements of properties, and those that come behind them in the order of the schema. */
const behind = {
  bidi: 'adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rtl: 'cs em lang eastAsianLayout specVanish oMath rPrChange',
  lang: 'eastAsianLayout specVanish oMath rPrChange',
}
/** What holds properties of something else, or of another time. */
const nested = {pPr: 'rPr|sectPr|pPrChange', rPr: 'rPrChange'}

/** How a document writes names of WordprocessingML: elements, and attributes, which have no default namespace. */
interface Notation {
  element: string
  attribute: string
}

function notationOf(open: string, properties: string): Notation {
  const element = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
  return {
    element,
    attribute: element || (/\s([\w.-]+:)(?:val|rsid\w+)\s*=/.exec(open + properties)?.[1] ?? ''),
  }
}

/** Properties in which one is what `change` makes of it; it gets nothing where there is none, and may leave it so. */
function withProperty(
  properties: string,
  parent: 'pPr' | 'rPr',
  name: keyof typeof behind,
  {element: prefix}: Notation,
  change: (element: string | undefined) => string | undefined,
): string {
  const [open, close] = [`<${prefix}${parent}>`, `</${prefix}${parent}>`]
  if (!properties || (/\/>$/.test(properties) && !properties.includes('<', 1))) {
    const made = change(undefined)
    return made === undefined ? properties : open + made + close
  }
  const inner = properties.indexOf('>') + 1
  const other = properties.slice(inner).search(new RegExp(`<${prefix}(?:${nested[parent]})[\\s/>]`))
  const end = other < 0 ? properties.length : inner + other
  const found = new RegExp(`<${prefix}${name}(?=[\\s/>])[^>]*>(?:(?<!/>)\\s*</${prefix}${name}\\s*>)?`).exec(
    properties.slice(0, end),
  )
  const made = change(found?.[0])
  if (made === undefined) return properties
  if (found) return properties.slice(0, found.index) + made + properties.slice(found.index + found[0].length)
  const next = new RegExp(
    `<${prefix}(?:${behind[name].replaceAll(' ', '|')})[\\s/>]|</${prefix}${parent}\\s*>$`,
  )
  const at = properties.search(next)
  return properties.slice(0, at) + made + properties.slice(at)
}

/** A property that is on or off (17.17.4), as it should be; `false` is said only where something says otherwise. */
function switched(name: string, {element, attribute}: Notation, isOn: boolean, isSaid: boolean) {
  return (found: string | undefined): string | undefined => {
    const was = found !== undefined && !/val\s*=\s*["'](?:0|false|off)["']/.test(found)
    if (was === isOn && (found !== undefined || !isSaid)) return undefined
    if (isOn) return `<${element}${name}/>`
    return attribute ? `<${element}${name} ${attribute}val="0"/>` : undefined
  }
}

/** The properties of a run of WordprocessingML in another language, and in its direction (17.3.2.20, 17.3.2.30). */
export function localWordRun({open, properties}: Run, tag: string): string {
  const notation = notationOf(open, properties)
  const {element: prefix, attribute: own} = notation
  if (!own) return properties
  const script = scriptOf(tag)
  const name = complex.has(script) ? 'bidi' : eastAsian.has(script) ? 'eastAsia' : 'val'
  const turned = withProperty(
    properties,
    'rPr',
    'rtl',
    notation,
    switched('rtl', notation, runsLeft(tag), false),
  )
  return withProperty(turned, 'rPr', 'lang', notation, (found) => {
    const said = `${own}${name}="${escapeXml(tag)}"`
    if (found === undefined) return `<${prefix}lang ${said}/>`
    const value = new RegExp(`(\\s)${own}${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)
    return value.test(found)
      ? found.replace(value, `$1${said}`)
      : `<${prefix}lang ${said}${found.slice(prefix.length + 5)}`
  })
}

/**
 * The properties of a paragraph of WordprocessingML whose text is now in that language: they follow its direction
 * (17.3.1.6) where the paragraph's own or its text's was another.
 */
export function localWordParagraph(properties: string, text: string, {open}: Run, tag: string): string {
  const notation = notationOf(open, properties)
  const isOther = leftwards.test(strong.exec(text)?.[0] ?? '') !== runsLeft(tag)
  return withProperty(properties, 'pPr', 'bidi', notation, switched('bidi', notation, runsLeft(tag), isOther))
}

/** The properties of a paragraph of DrawingML in the direction of that language (21.1.2.2.7). */
export function localDrawingParagraph(properties: string, _text: string, {open}: Run, tag: string): string {
  const prefix = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
  const isOn = runsLeft(tag)
  const said = /^([^>]*?\srtl\s*=\s*)(?:"[^"]*"|'[^']*')/
  if (said.test(properties)) return properties.replace(said, `$1"${isOn ? 1 : 0}"`)
  if (!isOn) return properties
  if (!properties) return `<${prefix}pPr rtl="1"/>`
  const at = prefix.length + 4
  return `${properties.slice(0, at)} rtl="1"${properties.slice(at)}`
}

/** The properties of a run of DrawingML in another language. */
export function localDrawingRun({open, properties}: Run, tag: string): string {
  const prefix = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
  const language = ` lang="${escapeXml(tag)}"`
  if (!properties) return `<${prefix}rPr${language}/>`
  const end = properties.indexOf('>')
  const said = /\slang\s*=\s*(?:"[^"]*"|'[^']*')/
  const element = properties.slice(0, end)
  const changed = said.test(element)
    ? element.replace(said, language)
    : `<${prefix}rPr${language}${element.slice(prefix.length + 4)}`
  return changed + properties.slice(end)
}
