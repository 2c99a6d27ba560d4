/** XLIFF, 1.2 and 2.x in one model under 2.x's words. */
import type {Content, Direction, OriginalData, XmlNode, XmlRest} from './content.js'

export type XliffVersion = '1.0' | '1.1' | '1.2' | '2.0' | '2.1' | '2.2'

/** An XLIFF document. */
export interface Xliff extends XmlRest {
  version: XliffVersion
  /** BCP 47. */
  srcLang: string
  trgLang?: string
  space?: 'default' | 'preserve'
  /** XLIFF 2.2. */
  notes?: XliffNote[]
  metadata?: XliffMetaGroup[]
  files: XliffFile[]
  /** What stands before and after the root element: comments, instructions, the inside of `<!DOCTYPE …>`. */
  doctype?: string
  before?: XmlNode[]
  after?: XmlNode[]
}

/** One source document. XLIFF 1.2: `body` holds what is beside the units there, `header` the header. */
export interface XliffFile extends XmlRest {
  id: string
  original?: string
  /** Only in XLIFF 1.2, where the files of a document differ in language. */
  srcLang?: string
  trgLang?: string
  translate?: boolean
  srcDir?: Direction
  trgDir?: Direction
  space?: 'default' | 'preserve'
  canResegment?: boolean
  skeleton?: XliffSkeleton
  notes?: XliffNote[]
  metadata?: XliffMetaGroup[]
  units: (XliffGroup | XliffUnit)[]
}

/** What is left of the source document when its text is taken out: here (`content`) or elsewhere (`href`). */
export interface XliffSkeleton {
  href?: string
  content?: XmlNode[]
  attributes?: Record<string, string>
}

export interface XliffGroup extends XmlRest {
  kind: 'group'
  /** May be missing in XLIFF 1.2 only. */
  id?: string
  name?: string
  type?: string
  translate?: boolean
  srcDir?: Direction
  trgDir?: Direction
  space?: 'default' | 'preserve'
  canResegment?: boolean
  notes?: XliffNote[]
  metadata?: XliffMetaGroup[]
  units: (XliffGroup | XliffUnit)[]
}

/** A unit of translation: `unit`, in XLIFF 1.2 `trans-unit`. */
export interface XliffUnit extends XmlRest {
  kind: 'unit'
  id: string
  name?: string
  type?: string
  translate?: boolean
  srcDir?: Direction
  trgDir?: Direction
  space?: 'default' | 'preserve'
  canResegment?: boolean
  segments: (XliffSegment | XliffIgnorable)[]
  notes?: XliffNote[]
  originalData?: OriginalData[]
  /** Candidates for translation: module `matches`, in XLIFF 1.2 `alt-trans`. */
  matches?: XliffMatch[]
  glossary?: XliffGlossaryEntry[]
  metadata?: XliffMetaGroup[]
}

export type XliffState = 'initial' | 'translated' | 'reviewed' | 'final'

/** A segment and its translation. */
export interface XliffSegment extends XmlRest {
  kind: 'segment'
  id?: string
  state?: XliffState
  /** `prefix:value`. XLIFF 1.2's own word for the state is `xliff12:needs-review-translation` and so on. */
  subState?: string
  canResegment?: boolean
  source: Content
  target?: Content
  /** Place of the target among the targets of the unit, from 1, where it differs from the source's. */
  order?: number
}

/** What stands between segments, white space mostly. */
export interface XliffIgnorable extends XmlRest {
  kind: 'ignorable'
  id?: string
  source: Content
  target?: Content
  order?: number
}

export interface XliffNote extends XmlRest {
  content: string
  id?: string
  category?: string
  /** 1 (highest) to 10. */
  priority?: number
  appliesTo?: 'source' | 'target'
}

export interface XliffMatch extends XmlRest {
  /** What it is a match of: `#` and the id of a segment or mark of the unit. */
  ref?: string
  id?: string
  /** `am icm idm mt tb tm other`. */
  type?: string
  subType?: string
  /** 0 to 100. */
  matchQuality?: number
  matchSuitability?: number
  similarity?: number
  origin?: string
  /** The target is in another language, for reference. */
  reference?: boolean
  /** May be missing in XLIFF 1.2: the unit's own. */
  source?: Content
  target: Content
  originalData?: OriginalData[]
  metadata?: XliffMetaGroup[]
}

export interface XliffGlossaryEntry extends XmlRest {
  id?: string
  /** `#` and the id of a mark of the unit. */
  ref?: string
  term: XliffTerm
  translations: XliffTerm[]
  definition?: XliffTerm
}

/** A term, translation or definition of the glossary module. */
export interface XliffTerm extends XmlRest {
  content: string
  id?: string
  ref?: string
  /** Where it comes from. */
  source?: string
}

export interface XliffMetaGroup extends XmlRest {
  kind: 'metaGroup'
  id?: string
  category?: string
  appliesTo?: 'source' | 'target' | 'ignorable'
  entries: (XliffMetaGroup | XliffMeta)[]
}

export interface XliffMeta extends XmlRest {
  kind: 'meta'
  type: string
  content: string
}

/** Text, or text with inline elements such as `{Standalone: {id: '1'}}` and `{Span: {id: '2', contents: …}}`. */
export type ResourceValue = string | object | (string | object)[]

export interface Resource {
  source: ResourceValue
  target?: ResourceValue
  note?: string | string[]
  additionalAttributes?: Record<string, string>
}

export interface ResourceGroup {
  groupUnits: Record<string, Resource | ResourceGroup>
  additionalAttributes?: Record<string, string>
}

/** What the `xliff` package reads and writes: `resources` by file id, then by unit id. */
export interface Resources {
  sourceLanguage: string
  targetLanguage?: string
  /** Missing for 2.0 and 1.2. */
  xliffVersion?: string
  resources: Record<string, Record<string, Resource | ResourceGroup>>
}
