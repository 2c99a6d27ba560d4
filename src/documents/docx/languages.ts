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
export function defaultLanguages({kind, text}: Part, root: PlacedElement): PlacedAttribute[] {
  const elements = kind === 'settings' ? root.children.filter(({name}) => name === 'w:themeFontLang') : []
  const walk = (element: PlacedElement): void => {
    if (element.name === 'w:lang') elements.push(element)
    else element.children.forEach(walk)
  }
  if (kind === 'styles') root.children.filter(({name}) => name === 'w:docDefaults').forEach(walk)
  return elements.flatMap((element) => placedAttributes(text, element, prefixes).get('w:val') ?? [])
}

/** Scripts that run from right to left, of those that languages are written in today (UAX 24). */
const rightToLeft = new Set('Arab Aran Hebr Thaa Syrc Nkoo Adlm Rohg Mand Samr Yezi'.split(' '))
/** Scripts whose letters Word takes for complex, and for East Asian ones. */
const complex = new Set([
  ...rightToLeft,
  ...'Thai Laoo Khmr Mymr Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt'.split(' '),
])
const eastAsian = new Set('Hans Hant Hani Jpan Kore Bopo'.split(' '))

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

/** Properties of runs and paragraphs in the language of a translation, and in its direction. */
export class Localiser {
  readonly #isLeftwards: boolean
  /** The attribute of `lang` for its script (17.3.2.20). */
  readonly #attribute: 'val' | 'bidi' | 'eastAsia'
  /** What has been written, by what stood there: a document has few different runs. */
  readonly #written = new Map<string, string>()

  /** @param tag With a region. */
  constructor(private readonly tag: string) {
    const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
    this.#isLeftwards = rightToLeft.has(script)
    this.#attribute = complex.has(script) ? 'bidi' : eastAsian.has(script) ? 'eastAsia' : 'val'
  }

  /** The properties of a run of WordprocessingML. */
  wordRun({open, properties}: Run): string {
    return this.#once(`r${open}\0${properties}`, () => {
      const notation = notationOf(open, properties)
      const {element: prefix, attribute: own} = notation
      if (!own) return properties
      const change = switched('rtl', notation, this.#isLeftwards, false)
      return withProperty(
        withProperty(properties, 'rPr', 'rtl', notation, change),
        'rPr',
        'lang',
        notation,
        (found) => {
          const said = `${own}${this.#attribute}="${escapeXml(this.tag)}"`
          if (found === undefined) return `<${prefix}lang ${said}/>`
          const value = new RegExp(`(\\s)${own}${this.#attribute}\\s*=\\s*(?:"[^"]*"|'[^']*')`)
          return value.test(found)
            ? found.replace(value, `$1${said}`)
            : `<${prefix}lang ${said}${found.slice(prefix.length + 5)}`
        },
      )
    })
  }

  /** The properties of a paragraph of WordprocessingML (17.3.1.6), whose text ran as it did. */
  wordParagraph(properties: string, text: string, {open}: Run): string {
    const isTurned = leftwards.test(strong.exec(text)?.[0] ?? '') !== this.#isLeftwards
    return this.#once(`p${isTurned}${open}\0${properties}`, () => {
      const notation = notationOf(open, properties)
      const change = switched('bidi', notation, this.#isLeftwards, isTurned)
      return withProperty(properties, 'pPr', 'bidi', notation, change)
    })
  }

  /** The properties of a run of DrawingML. */
  drawingRun({open, properties}: Run): string {
    const prefix = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
    const language = ` lang="${escapeXml(this.tag)}"`
    if (!properties) return `<${prefix}rPr${language}/>`
    const end = properties.indexOf('>')
    const said = /\slang\s*=\s*(?:"[^"]*"|'[^']*')/
    const element = properties.slice(0, end)
    const changed = said.test(element)
      ? element.replace(said, language)
      : `<${prefix}rPr${language}${element.slice(prefix.length + 4)}`
    return changed + properties.slice(end)
  }

  /** The properties of a paragraph of DrawingML (21.1.2.2.7). */
  drawingParagraph(properties: string, {open}: Run): string {
    const prefix = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
    const said = /^([^>]*?\srtl\s*=\s*)(?:"[^"]*"|'[^']*')/
    if (said.test(properties)) return properties.replace(said, `$1"${this.#isLeftwards ? 1 : 0}"`)
    if (!this.#isLeftwards) return properties
    if (!properties) return `<${prefix}pPr rtl="1"/>`
    const at = prefix.length + 4
    return `${properties.slice(0, at)} rtl="1"${properties.slice(at)}`
  }

  #once(key: string, write: () => string): string {
    let written = this.#written.get(key)
    if (written === undefined) {
      written = write()
      this.#written.set(key, written)
    }
    return written
  }
}
