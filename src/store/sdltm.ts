/** Translation memories of Trados Studio (`.sdltm`), SQLite files: read, never written. */
import Database from 'libsql'
import {isSameLanguage} from '../tag.js'
import type {Language, Skipped, TranslationUnit} from '../types/index.js'
import {type Element, readXml} from '../xml/index.js'

interface Row {
  id: number
  source: string | Uint8Array
  target: string | Uint8Array
  created: string | null
  changed: string | null
  author: string | null
}

/**
 * Reads the units in a pair of languages, in either direction; their codes are left out.
 *
 * @throws Error for a file that is no memory of Trados.
 */
export function readSdltm(
  path: string,
  {source, target}: {source: Language; target: Language},
): {units: TranslationUnit[]; skipped: Skipped[]} {
  const database = new Database(path, {readonly: true})
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'translation_units'")
      .all()
    if (tables.length === 0) throw new Error('expected a memory of Trados: a table translation_units')
    const units: TranslationUnit[] = []
    const skipped: Skipped[] = []
    const rows = database
      .prepare(
        'SELECT id, source_segment AS source, target_segment AS target, creation_date AS created, ' +
          'change_date AS changed, change_user AS author FROM translation_units ORDER BY id',
      )
      .iterate() as Iterable<Row>
    for (const row of rows) {
      const [one, other] = [segmentOf(row.source), segmentOf(row.target)]
      const skip = (reason: string) =>
        skipped.push({line: Number(row.id), text: `${one.text} | ${other.text}`.slice(0, 100), reason})
      const isIn = (tag: string, {code}: Language) => !tag || isSameLanguage(tag, code)
      const isTurned = isIn(one.language, target) && isIn(other.language, source) && one.language !== ''
      if (!isTurned && !(isIn(one.language, source) && isIn(other.language, target)))
        skip(`expected text in ${source.code} and ${target.code}; found ${one.language}, ${other.language}`)
      else if (!one.text || !other.text) skip('expected text on both sides')
      else {
        const [first, second] = isTurned ? [other, one] : [one, other]
        units.push({
          source: first.text,
          target: second.text,
          ...(row.created && {created: dateOf(row.created)}),
          ...(row.changed && {changed: dateOf(row.changed)}),
          ...(row.author && {author: row.author}),
        })
      }
    }
    return {units, skipped}
  } finally {
    database.close()
  }
}

/** The text of a segment, `<Segment><Elements><Text><Value>…`, and its language, `<CultureName>`. */
function segmentOf(xml: string | Uint8Array): {text: string; language: string} {
  const {root} = readXml(typeof xml === 'string' ? xml : new TextDecoder().decode(xml))
  const texts: string[] = []
  let language = ''
  const walk = (element: Element, parent: string): void => {
    const {local} = element
    const text = () => element.children.filter((child) => typeof child === 'string').join('')
    if (local === 'CultureName') language = text()
    else if (local === 'Value' && parent === 'Text') texts.push(text())
    else
      for (const child of element.children)
        if (typeof child !== 'string' && child.kind === 'element') walk(child as Element, local)
  }
  walk(root, '')
  return {text: texts.join('').trim(), language}
}

/** Dates are those of SQLite: `2024-01-31 12:00:00`. */
const dateOf = (text: string) => text.replace(/^(\S+) (\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/, '$1T$2Z')
