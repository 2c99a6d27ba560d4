/** Text with codes and marks (XLIFF 2, section 4.7), and XML that is kept as it is. */

/** An element that the model has no field for, kept where it stood. Names are as written, prefix and all. */
export interface XmlElement {
  kind: 'element'
  /** As written, prefix and all. */
  name: string
  /** By name as written, declarations of namespaces too. */
  attributes: Record<string, string>
  /** Text and elements inside, in order. */
  children: XmlNode[]
}

/** A comment: `<!--value-->`. */
export interface XmlComment {
  kind: 'comment'
  /** What stands between its marks. */
  value: string
}

/** A processing instruction: `<?name value?>`. */
export interface XmlInstruction {
  kind: 'instruction'
  /** The target of the instruction. */
  name: string
  /** What follows the target. */
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
  /** Name of the element that the field holds, as written. */
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

/** A code, a mark, or XML that is kept as it is. */
export type Inline = Ph | Pc | Sc | Ec | Mrk | Sm | Em | XmlElement | XmlComment | XmlInstruction

/** What all codes share. */
export interface Code {
  /** Key in `originalData` of the unit (or match) around it. */
  dataRef?: string
  /** `fmt ui quote link image other`; in XLIFF 1.2 and TMX any word. */
  type?: string
  /** `prefix:value`, such as `xlf:b` for bold type. */
  subType?: string
  /** What translators are shown for the code. */
  disp?: string
  /** The text that stands for it when words are counted or compared. */
  equiv?: string
  /** Ids of units that hold text of this code, such as a title. */
  subFlows?: string
  /** `false`: there may be no second one. */
  canCopy?: boolean
  /** `false`: the translation must have it. */
  canDelete?: boolean
  /**
   * Whether it keeps its place among codes: `firstNo` starts a sequence that stays in order, `no` goes
   * on with it.
   */
  canReorder?: 'yes' | 'firstNo' | 'no'
  /** Id of the code that it is a copy of. */
  copyOf?: string
  /** Attributes without a field of their own, by name as written. */
  attributes?: Record<string, string>
}

/** A code that stands alone, such as a line break. */
export interface Ph extends Code {
  kind: 'ph'
  /** Unique in the unit, the same in source and target. */
  id: string
}

/** A code around content, such as bold type. */
export interface Pc extends Omit<Code, 'dataRef' | 'disp' | 'equiv' | 'subFlows'> {
  kind: 'pc'
  /** Unique in the unit, the same in source and target. */
  id: string
  /** What the code is around. */
  content: Content
  /** Key in `originalData` of the markup that starts it. */
  dataRefStart?: string
  /** Key in `originalData` of the markup that ends it. */
  dataRefEnd?: string
  /** What translators are shown for its start. */
  dispStart?: string
  /** What translators are shown for its end. */
  dispEnd?: string
  /** The text that stands for its start when words are counted or compared. */
  equivStart?: string
  /** The text that stands for its end when words are counted or compared. */
  equivEnd?: string
  /** Ids of units that hold text of its start. */
  subFlowsStart?: string
  /** Ids of units that hold text of its end. */
  subFlowsEnd?: string
  /** Whether it may overlap other codes. */
  canOverlap?: boolean
  /** Direction of the text inside. */
  dir?: Direction
}

/** The start of a code that overlaps another or ends in another segment. */
export interface Sc extends Code {
  kind: 'sc'
  /** Unique in the unit, the same in source and target. */
  id: string
  /** Whether the code may overlap others. */
  canOverlap?: boolean
  /** Direction of the text inside. */
  dir?: Direction
  /** Its end is in another unit. */
  isolated?: boolean
}

/** The end of a code: `startRef` names its start; an isolated one has an `id`. */
export interface Ec extends Code {
  kind: 'ec'
  /** Of one whose start is in another unit. */
  id?: string
  /** Id of its start. */
  startRef?: string
  /** Whether the code may overlap others. */
  canOverlap?: boolean
  /** Direction of the text inside. */
  dir?: Direction
  /** Its start is in another unit. */
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
  /** What it points to: `#` and an id, or an address. */
  ref?: string
  /** `false`: what it is around stays as it is. */
  translate?: boolean
  /** Attributes without a field of their own, by name as written. */
  attributes?: Record<string, string>
}

/** A mark around content: a term, a comment. */
export interface Mrk extends Annotation {
  kind: 'mrk'
  /** What the mark is around. */
  content: Content
}

/** The start of a mark that overlaps something. */
export interface Sm extends Annotation {
  kind: 'sm'
}

/** The end of that mark. */
export interface Em {
  kind: 'em'
  /** Id of its start. */
  startRef: string
  /** Attributes without a field of their own, by name as written. */
  attributes?: Record<string, string>
}

/** In which direction text runs; `auto` lets its first letter say so. */
export type Direction = 'ltr' | 'rtl' | 'auto'

/** The code of the original document that an inline element stands for. */
export interface OriginalData extends XmlRest {
  /** The key that codes refer to: unique in the unit. */
  id: string
  /** The markup. */
  content: string
  /** Direction of the markup. */
  dir?: Direction
  /** Text inside the code that is to be translated (`sub` in XLIFF 1.2 and TMX), in order. `at` is its place in `content`. */
  subs?: {at: number; content: Content; attributes?: Record<string, string>}[]
  /** Attributes without a field of their own, by name as written. */
  attributes?: Record<string, string>
  /** What stands in it beside text, as in `XmlRest`. */
  children?: XmlRest['children']
}
