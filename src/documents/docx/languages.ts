/** The language of a Word document: of its runs, its defaults and its theme. */
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

/** The properties of a run of WordprocessingML in another language. */
export function localRun({open, properties}: Run, tag: string): string {
  const prefix = /^<([^\s>/]*:)?/.exec(open)![1] ?? ''
  // An attribute has no default namespace.
  const own = prefix || (/\s([\w.-]+:)(?:val|rsid\w+)\s*=/.exec(open + properties)?.[1] ?? '')
  if (!own) return properties
  const language = `<${prefix}lang ${own}val="${escapeXml(tag)}"/>`
  if (!properties) return `<${prefix}rPr>${language}</${prefix}rPr>`
  const change = properties.indexOf(`<${prefix}rPrChange`)
  const end = change < 0 ? properties.length : change
  const said = properties.indexOf(`<${prefix}lang`)
  if (said >= 0 && said < end && /[\s/>]/.test(properties[said + prefix.length + 5]!)) {
    const close = properties.indexOf('>', said)
    const element = properties.slice(said, close)
    const value = new RegExp(`(\\s${own}val\\s*=\\s*)("[^"]*"|'[^']*')`)
    const changed = value.test(element)
      ? element.replace(value, `$1"${escapeXml(tag)}"`)
      : `<${prefix}lang ${own}val="${escapeXml(tag)}"${element.slice(prefix.length + 5)}`
    return properties.slice(0, said) + changed + properties.slice(close)
  }
  if (/\/>$/.test(properties) && !properties.includes('<', 1))
    return `<${prefix}rPr>${language}</${prefix}rPr>`
  // The last of them but for those of East Asian layout.
  const after = new RegExp(
    `<${prefix}(?:eastAsianLayout|specVanish|oMath|rPrChange)[\\s/>]|</${prefix}rPr\\s*>$`,
  )
  const at = properties.search(after)
  return properties.slice(0, at) + language + properties.slice(at)
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
