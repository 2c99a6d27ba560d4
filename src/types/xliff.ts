/** XLIFF, 1.2 and 2.x in one model under 2.x's words. */
import type {Content, Direction, OriginalData, XmlNode, XmlRest} from './content.js'

/** The versions of XLIFF that are read and written. */
export type XliffVersion = '1.0' | '1.1' | '1.2' | '2.0' | '2.1' | '2.2'

/** An XLIFF document. */
export interface Xliff extends XmlRest {
  /** The version it was read in; `toXliff` writes that one unless told otherwise. */
  version: XliffVersion
  /** BCP 47. */
  srcLang: string
  /** BCP 47; missing where no target is chosen yet. */
  trgLang?: string
  /** `xml:space` of the root: whether white space counts in all that says nothing of its own. */
  space?: 'default' | 'preserve'
  /** XLIFF 2.2. */
  notes?: XliffNote[]
  /** Module `metadata`, at the document: XLIFF 2.2. */
  metadata?: XliffMetaGroup[]
  /** The source documents, at least one. */
  files: XliffFile[]
  /** What stands before and after the root element: comments, instructions, the inside of `<!DOCTYPE …>`. */
  doctype?: string
  /** Comments and instructions before the root element. */
  before?: XmlNode[]
  /** Comments and instructions after the root element. */
  after?: XmlNode[]
}

/** One source document. XLIFF 1.2: `body` holds what is beside the units there, `header` the header. */
export interface XliffFile extends XmlRest {
  /** Unique in the document; `original` in XLIFF 1.2, which has no ids of files. */
  id: string
  /** Path or address of the source document. */
  original?: string
  /** Only in XLIFF 1.2, where the files of a document differ in language. */
  srcLang?: string
  /** Only in XLIFF 1.2, where the files of a document differ in language. */
  trgLang?: string
  /** `false`: its text is not for translation. */
  translate?: boolean
  /** Direction of the source text. */
  srcDir?: Direction
  /** Direction of the target text. */
  trgDir?: Direction
  /** `xml:space`: whether white space counts. */
  space?: 'default' | 'preserve'
  /** Whether segments may be joined and split. */
  canResegment?: boolean
  /** What is left of the source document. */
  skeleton?: XliffSkeleton
  /** Notes on the whole file. */
  notes?: XliffNote[]
  /** Module `metadata`, at the file. */
  metadata?: XliffMetaGroup[]
  /** Units and groups of them, in the order of the document. */
  units: (XliffGroup | XliffUnit)[]
}

/** What is left of the source document when its text is taken out: here (`content`) or elsewhere (`href`). */
export interface XliffSkeleton {
  /** Where it is kept, relative to the XLIFF document. */
  href?: string
  /** It itself: text, or elements of any namespace. */
  content?: XmlNode[]
  /** Attributes without a field of their own, by name as written. */
  attributes?: Record<string, string>
}

/** Units that belong together, and what holds for all of them unless they say otherwise. */
export interface XliffGroup extends XmlRest {
  kind: 'group'
  /** May be missing in XLIFF 1.2 only. */
  id?: string
  /** Name of the resource, such as a key. */
  name?: string
  /** `prefix:value`; in XLIFF 1.2 `restype`. */
  type?: string
  /** `false`: its text is not for translation. */
  translate?: boolean
  /** Direction of the source text. */
  srcDir?: Direction
  /** Direction of the target text. */
  trgDir?: Direction
  /** `xml:space`: whether white space counts. */
  space?: 'default' | 'preserve'
  /** Whether segments may be joined and split. */
  canResegment?: boolean
  /** Notes on the group. */
  notes?: XliffNote[]
  /** Module `metadata`, at the group. */
  metadata?: XliffMetaGroup[]
  /** Units and groups inside, in order. */
  units: (XliffGroup | XliffUnit)[]
}

/** A unit of translation: `unit`, in XLIFF 1.2 `trans-unit`. */
export interface XliffUnit extends XmlRest {
  kind: 'unit'
  /** Unique in the file. */
  id: string
  /** Name of the resource, such as a key; in XLIFF 1.2 `resname`. */
  name?: string
  /** `prefix:value`; in XLIFF 1.2 `restype`. */
  type?: string
  /** `false`: its text is not for translation. */
  translate?: boolean
  /** Direction of the source text. */
  srcDir?: Direction
  /** Direction of the target text. */
  trgDir?: Direction
  /** `xml:space`: whether white space counts. */
  space?: 'default' | 'preserve'
  /** Whether its segments may be joined and split. */
  canResegment?: boolean
  /** Segments and what stands between them, in the order of the source. */
  segments: (XliffSegment | XliffIgnorable)[]
  /** Notes on the unit, or on a segment or mark of it (`appliesTo`, `ref`). */
  notes?: XliffNote[]
  /** The markup that codes of the unit stand for. */
  originalData?: OriginalData[]
  /** Candidates for translation: module `matches`, in XLIFF 1.2 `alt-trans`. */
  matches?: XliffMatch[]
  /** Module `glossary`: the terms of this unit. */
  glossary?: XliffGlossaryEntry[]
  /** Module `metadata`, at the unit. */
  metadata?: XliffMetaGroup[]
}

/**
 * How far a segment is (XLIFF 2, section 4.3.1.30). A state of XLIFF 1.2 is one of these and keeps its
 * own word in `subState`.
 */
export type XliffState = 'initial' | 'translated' | 'reviewed' | 'final'

/** A segment and its translation. */
export interface XliffSegment extends XmlRest {
  kind: 'segment'
  /** Unique in the unit. */
  id?: string
  /** How far it is; missing is `initial`. */
  state?: XliffState
  /** `prefix:value`. XLIFF 1.2's own word for the state is `xliff12:needs-review-translation` and so on. */
  subState?: string
  /** Whether it may be joined with others and split. */
  canResegment?: boolean
  /** The text to translate, with its codes. */
  source: Content
  /** The translation; missing while there is none. */
  target?: Content
  /** Place of the target among the targets of the unit, from 1, where it differs from the source's. */
  order?: number
}

/** What stands between segments, white space mostly. */
export interface XliffIgnorable extends XmlRest {
  kind: 'ignorable'
  /** Unique in the unit. */
  id?: string
  /** What stands there in the source. */
  source: Content
  /** What stands there in the target; missing: the same. */
  target?: Content
  /** Place of the target among the targets of the unit, from 1, where it differs from the source's. */
  order?: number
}

/** A note to whoever works on the file. */
export interface XliffNote extends XmlRest {
  /** The note's text. */
  content: string
  /** Unique among the notes of its element. */
  id?: string
  /** What kind of note; in XLIFF 1.2 `from`, its author. */
  category?: string
  /** 1 (highest) to 10. */
  priority?: number
  /** Whether it is about the source or the target; missing: about both. */
  appliesTo?: 'source' | 'target'
}

/** A candidate for translation: XLIFF 2's module `matches`, XLIFF 1.2's `alt-trans`. */
export interface XliffMatch extends XmlRest {
  /** What it is a match of: `#` and the id of a segment or mark of the unit. */
  ref?: string
  /** Unique among the matches of the unit. */
  id?: string
  /** `am icm idm mt tb tm other`. */
  type?: string
  /** `prefix:value`, as in `type` only closer. */
  subType?: string
  /** 0 to 100. */
  matchQuality?: number
  /** How well it fits in the eyes of who made it, 0 to 100; orders matches. */
  matchSuitability?: number
  /** How alike its source and the unit's are, 0 to 100. */
  similarity?: number
  /** Tool, memory or engine that it comes from. */
  origin?: string
  /** The target is in another language, for reference. */
  reference?: boolean
  /** May be missing in XLIFF 1.2: the unit's own. */
  source?: Content
  /** The translation that it offers. */
  target: Content
  /** The markup that codes of the match stand for. */
  originalData?: OriginalData[]
  /** Module `metadata`, at the match. */
  metadata?: XliffMetaGroup[]
}

/** An entry of XLIFF 2's module `glossary`. */
export interface XliffGlossaryEntry extends XmlRest {
  /** Unique in the unit's glossary. */
  id?: string
  /** `#` and the id of a mark of the unit. */
  ref?: string
  /** The term in the source language. */
  term: XliffTerm
  /** Its equivalents, the preferred one first. */
  translations: XliffTerm[]
  /** What it means. */
  definition?: XliffTerm
}

/** A term, translation or definition of the glossary module. */
export interface XliffTerm extends XmlRest {
  /** The words. */
  content: string
  /** Unique in the unit's glossary. */
  id?: string
  /** `#` and the id of a mark of the unit. */
  ref?: string
  /** Where it comes from. */
  source?: string
}

/** A group of module `metadata`. */
export interface XliffMetaGroup extends XmlRest {
  kind: 'metaGroup'
  /** Unique among the metadata of its element. */
  id?: string
  /** What the entries are about. */
  category?: string
  /** Which part of the element it is about. */
  appliesTo?: 'source' | 'target' | 'ignorable'
  /** Its entries, and groups inside. */
  entries: (XliffMetaGroup | XliffMeta)[]
}

/** An entry of module `metadata`: a name and a value. */
export interface XliffMeta extends XmlRest {
  kind: 'meta'
  /** The entry's name. */
  type: string
  /** The entry's value. */
  content: string
}

/** Text, or text with inline elements such as `{Standalone: {id: '1'}}` and `{Span: {id: '2', contents: …}}`. */
export type ResourceValue = string | object | (string | object)[]

/** A unit as the `xliff` package has it. */
export interface Resource {
  /** The text to translate. */
  source: ResourceValue
  /** Its translation; missing while there is none. */
  target?: ResourceValue
  /** A note, or several. */
  note?: string | string[]
  /** Other attributes of the unit, by name. */
  additionalAttributes?: Record<string, string>
}

/** A group as the `xliff` package has it. */
export interface ResourceGroup {
  /** Units and groups inside, by id. */
  groupUnits: Record<string, Resource | ResourceGroup>
  /** Attributes of the group, by name. */
  additionalAttributes?: Record<string, string>
}

/** What the `xliff` package reads and writes: `resources` by file id, then by unit id. */
export interface Resources {
  /** BCP 47. */
  sourceLanguage: string
  /** BCP 47. */
  targetLanguage?: string
  /** Missing for 2.0 and 1.2. */
  xliffVersion?: string
  /** Units and groups by the id of their file, then by their own. */
  resources: Record<string, Record<string, Resource | ResourceGroup>>
}
