/** TMX 1.1 to 1.4b. */
import type {Content, OriginalData, XmlNode, XmlRest} from './content.js'

/** A TMX document. */
export interface Tmx extends XmlRest {
  version: string
  header: TmxHeader
  units: TmxUnit[]
  doctype?: string
  before?: XmlNode[]
  after?: XmlNode[]
}

/** Attributes under TMX's own names (`srclang`, `creationtool`, `segtype`, `adminlang`, …). */
export interface TmxHeader extends XmlRest {
  srclang: string
  notes?: TmxNote[]
  properties?: TmxProperty[]
}

/** A translation unit, `tu`. Dates and the like are in `attributes`, under TMX's own names. */
export interface TmxUnit extends XmlRest {
  id?: string
  srclang?: string
  notes?: TmxNote[]
  properties?: TmxProperty[]
  variants: TmxVariant[]
}

/** A translation unit variant, `tuv`. */
export interface TmxVariant extends XmlRest {
  /** BCP 47. */
  lang: string
  content: Content
  originalData?: OriginalData[]
  notes?: TmxNote[]
  properties?: TmxProperty[]
}

export interface TmxNote extends XmlRest {
  content: string
}

export interface TmxProperty extends XmlRest {
  type: string
  content: string
}
