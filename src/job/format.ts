/** How an XLIFF file says what its document's format is. */
import type {DocumentFormat, XliffFile, XliffMetaGroup} from '../types/index.js'

/** What the attribute `datatype` of XLIFF 1.2 calls the formats. */
export const datatypes: Record<DocumentFormat, string> = {
  text: 'plaintext',
  markdown: 'x-markdown',
  html: 'html',
}

/** The format as metadata, for XLIFF 2: it has no place of its own for it. */
export function formatMetadata(format: DocumentFormat): XliffMetaGroup {
  return {
    kind: 'metaGroup',
    category: 'padanan',
    entries: [{kind: 'meta', type: 'format', content: format}],
  }
}

/** The format that a file was extracted from: in our metadata, or as XLIFF 1.2 says it. */
export function formatOf(file: XliffFile): DocumentFormat | undefined {
  const group = file.metadata?.find(({category}) => category === 'padanan')
  const entry = group?.entries.find((entry) => entry.kind === 'meta' && entry.type === 'format')
  const formats = Object.keys(datatypes) as DocumentFormat[]
  return entry?.kind === 'meta'
    ? formats.find((format) => format === entry.content)
    : formats.find((format) => datatypes[format] === file.attributes?.datatype)
}
