/** Small Word documents for tests. */
import {createArchive} from '../../src/zip/index.js'

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export interface Parts {
  /** Relationships of the main part: kind, target. */
  relationships?: [kind: string, target: string][]
  /** Further parts, or others in the place of these. */
  parts?: Record<string, string | Uint8Array>
  /** The content type of the main part. */
  type?: string
}

/** A document whose body is that markup. */
export function docx(body: string, {relationships = [], parts = {}, type}: Parts = {}): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text)
  const rels = (list: [string, string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([kind, target], at) => `<Relationship Id="r${at}" Type="${office}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type ?? `${word}.document.main+xml`}"/></Types>`,
    '_rels/.rels': rels([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(relationships),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    ...parts,
  }
  return createArchive(
    new Map(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? encode(part) : part]),
    ),
  )
}

/** A paragraph of that markup. */
export const p = (inside: string) => `<w:p>${inside}</w:p>`
/** A run of that text. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
