/** How an XLIFF file says what its document's format is. */
import type {DocumentFormat, XliffFile, XliffMetaGroup} from '../types/index.js'

/** What the attribute `datatype` of XLIFF 1.2 calls the formats. */
export const datatypes: Record<DocumentFormat, string> = {
  text: 'plaintext',
  wrapped: 'x-wrapped',
  markdown: 'x-markdown',
  mdx: 'x-mdx',
  html: 'html',
  docx: 'x-docx',
  srt: 'x-srt',
  vtt: 'x-vtt',
  json: 'x-json',
  properties: 'javapropertyresourcebundle',
  strings: 'x-strings',
  android: 'x-android',
  po: 'po',
}

/** The format as metadata, and what tells the document from others, for XLIFF 2: it has no place of its own for them. */
export function formatMetadata(format: DocumentFormat, fingerprint?: string): XliffMetaGroup {
  return {
    kind: 'metaGroup',
    category: 'padanan',
    entries: [
      {kind: 'meta', type: 'format', content: format},
      ...(fingerprint === undefined ? [] : [{kind: 'meta' as const, type: 'crc', content: fingerprint}]),
    ],
  }
}

/** What tells the document from others: in our metadata, or where XLIFF 1.2 has it (`crc` of the skeleton). */
export function fingerprintOf(file: XliffFile): string | undefined {
  return metaOf(file, 'crc') ?? file.skeleton?.attributes?.crc
}

function metaOf(file: XliffFile, type: string): string | undefined {
  const group = file.metadata?.find(({category}) => category === 'padanan')
  const entry = group?.entries.find((entry) => entry.kind === 'meta' && entry.type === type)
  return entry?.kind === 'meta' ? entry.content : undefined
}

/** The format that a file was extracted from: in our metadata, or as XLIFF 1.2 says it. */
export function formatOf(file: XliffFile): DocumentFormat | undefined {
  const formats = Object.keys(datatypes) as DocumentFormat[]
  const said = metaOf(file, 'format')
  return said === undefined
    ? formats.find((format) => datatypes[format] === file.attributes?.datatype)
    : formats.find((format) => format === said)
}
