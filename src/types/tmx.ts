/** TMX 1.1 to 1.4b. */
import type {Content, OriginalData, XmlNode, XmlRest} from './content.js'

/** A TMX document. */
export interface Tmx extends XmlRest {
  /** `1.1` to `1.4`. */
  version: string
  /** What holds for the whole file. */
  header: TmxHeader
  /** Its translation units, in order. */
  units: TmxUnit[]
  /** The inside of `<!DOCTYPE …>`. */
  doctype?: string
  /** Comments and instructions before the root element. */
  before?: XmlNode[]
  /** Comments and instructions after the root element. */
  after?: XmlNode[]
}

/** Attributes under TMX's own names (`srclang`, `creationtool`, `segtype`, `adminlang`, …). */
export interface TmxHeader extends XmlRest {
  /** BCP 47, or `*all*` where any variant may be the source. */
  srclang: string
  /** Notes on the file. */
  notes?: TmxNote[]
  /** Properties of the file. */
  properties?: TmxProperty[]
}

/** A translation unit, `tu`. Dates and the like are in `attributes`, under TMX's own names. */
export interface TmxUnit extends XmlRest {
  /** `tuid`. */
  id?: string
  /** BCP 47, where it differs from the header's. */
  srclang?: string
  /** Notes on the unit. */
  notes?: TmxNote[]
  /** Properties of the unit. */
  properties?: TmxProperty[]
  /** What it says in each language. */
  variants: TmxVariant[]
}

/** A translation unit variant, `tuv`. */
export interface TmxVariant extends XmlRest {
  /** BCP 47. */
  lang: string
  /** The segment, with its codes. */
  content: Content
  /** The markup that codes stand for. */
  originalData?: OriginalData[]
  /** Notes on the variant. */
  notes?: TmxNote[]
  /** Properties of the variant. */
  properties?: TmxProperty[]
}

/** A note of a file, unit or variant. */
export interface TmxNote extends XmlRest {
  /** The note's text. */
  content: string
}

/** A property of a file, unit or variant, `prop`: tools keep there what TMX has no place for. */
export interface TmxProperty extends XmlRest {
  /** The property's name. */
  type: string
  /** The property's value. */
  content: string
}
