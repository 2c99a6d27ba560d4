/** Text with codes and marks (XLIFF 2, section 4.7), and XML that is kept as it is. */

/** An element that the model has no field for, kept where it stood. Names are as written, prefix and all. */
export interface XmlElement {
  kind: 'element'
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

export interface XmlComment {
  kind: 'comment'
  value: string
}

/** A processing instruction: `<?name value?>`. */
export interface XmlInstruction {
  kind: 'instruction'
  name: string
  value: string
}

/** A string is text. */
export type XmlNode = string | XmlElement | XmlComment | XmlInstruction

/**
 * Stands in `children` where a field's element stood, and keeps what that element has beside the field:
 * `{kind: 'field', name: 'target', attributes: {'xml:lang': 'en'}}`.
 */
export interface XmlField extends XmlRest {
  kind: 'field'
  name: string
}

/** What an element has beside its fields. Missing when there is nothing beside them. */
export interface XmlRest {
  /** Attributes without a field of their own, by name as written. */
  attributes?: Record<string, string>
  /**
   * The children in order, where the fields alone don't tell it: nodes that no field holds, and the places of the fields among them.
   * A field that isn't named here is written where the standard wants it. In elements of text alone: the text, with what stood in it.
   */
  children?: (XmlField | XmlNode)[]
}

/**
 * Text with codes and marks: strings are text, the rest is inline elements under XLIFF 2's names.
 * Characters that XML can't hold are ordinary characters here; XLIFF 2 writes them as `<cp/>`.
 */
export type Content = (string | Inline)[]

export type Inline = Ph | Pc | Sc | Ec | Mrk | Sm | Em | XmlElement | XmlComment | XmlInstruction

/** What all codes share. */
export interface Code {
  /** Key in `originalData` of the unit (or match) around it. */
  dataRef?: string
  /** `fmt ui quote link image other`; in XLIFF 1.2 and TMX any word. */
  type?: string
  subType?: string
  disp?: string
  equiv?: string
  /** Ids of units that hold text of this code, such as a title. */
  subFlows?: string
  canCopy?: boolean
  canDelete?: boolean
  canReorder?: 'yes' | 'firstNo' | 'no'
  copyOf?: string
  attributes?: Record<string, string>
}

/** A code that stands alone, such as a line break. */
export interface Ph extends Code {
  kind: 'ph'
  id: string
}

/** A code around content, such as bold type. */
export interface Pc extends Omit<Code, 'dataRef' | 'disp' | 'equiv' | 'subFlows'> {
  kind: 'pc'
  id: string
  content: Content
  dataRefStart?: string
  dataRefEnd?: string
  dispStart?: string
  dispEnd?: string
  equivStart?: string
  equivEnd?: string
  subFlowsStart?: string
  subFlowsEnd?: string
  canOverlap?: boolean
  dir?: Direction
}

/** The start of a code that overlaps another or ends in another segment. */
export interface Sc extends Code {
  kind: 'sc'
  id: string
  canOverlap?: boolean
  dir?: Direction
  /** Its end is in another unit. */
  isolated?: boolean
}

/** The end of a code: `startRef` names its start; an isolated one has an `id`. */
export interface Ec extends Code {
  kind: 'ec'
  id?: string
  startRef?: string
  canOverlap?: boolean
  dir?: Direction
  isolated?: boolean
}

/** What marks share. */
interface Annotation {
  /** May be missing in XLIFF 1.2 and TMX only. */
  id?: string
  /** `generic comment term`, or `prefix:value`; in XLIFF 1.2 any word. */
  type?: string
  /** The comment; for a term, its definition. */
  value?: string
  ref?: string
  translate?: boolean
  attributes?: Record<string, string>
}

/** A mark around content: a term, a comment. */
export interface Mrk extends Annotation {
  kind: 'mrk'
  content: Content
}

/** The start of a mark that overlaps something. */
export interface Sm extends Annotation {
  kind: 'sm'
}

/** The end of that mark. */
export interface Em {
  kind: 'em'
  startRef: string
  attributes?: Record<string, string>
}

export type Direction = 'ltr' | 'rtl' | 'auto'

/** The code of the original document that an inline element stands for. */
export interface OriginalData extends XmlRest {
  id: string
  content: string
  dir?: Direction
  /** Text inside the code that is to be translated (`sub` in XLIFF 1.2 and TMX), in order. `at` is its place in `content`. */
  subs?: {at: number; content: Content; attributes?: Record<string, string>}[]
  attributes?: Record<string, string>
  children?: XmlRest['children']
}
