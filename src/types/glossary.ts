/** Glossaries read and written. */
import type {VFileMessage} from 'vfile-message'
import type {XmlElement, XmlNode} from './content.js'
import type {Concept} from './terms.js'
import type {Progress} from './text.js'

/** What an importer left out, and why. Nothing is dropped in silence. */
export interface Skipped {
  /** 1-based line of the input. */
  line: number
  /** What was left out. */
  text: string
  /** Why. */
  reason: string
}

/** A glossary written in a format that can't hold all of it, with the report of what it can't. */
export interface GlossaryExport {
  /** The file. */
  text: string
  /** Rows written. */
  written: number
  /** Terms and concepts that have no place in the format. */
  skipped: {concept: string; term?: string; reason: string}[]
}

/** What a TBX file says beside its entries, in DCA style under the names of version 3; `toTbx` writes it again. */
export interface TbxFrame {
  /** The language of the document, BCP 47; `en` when it is missing. */
  lang?: string
  /**
   * Comments and instructions before the root, such as the schema to be used: of one kind of TBX (`TBX` for version 2,
   * `TBX-Basic dct`), and written with no other.
   */
  before?: {kind: string; nodes: XmlNode[]}
  /** `tbxHeader`. */
  header?: XmlElement
  /** `back`: objects that entries refer to. */
  back?: XmlElement
}

/** A glossary read from a file, with the report of what came of its rows or entries. */
export interface GlossaryImport {
  /** The concepts, in the order of the file. */
  concepts: Concept[]
  /** Rows or entries read, with those that were merged or skipped. */
  read: number
  /** Rows or entries that said again what another had said. */
  merged: number
  /** What was left out, and why. */
  skipped: Skipped[]
  /** Of a TBX file: what breaks the rules of its version, with its place. It is read all the same. */
  messages?: VFileMessage[]
  /** Of a TBX file: what stands beside the entries. */
  frame?: TbxFrame
}

/** How a glossary is read. */
export interface GlossaryReadOptions {
  /** Is told how far the reading has come. */
  onProgress?: (progress: Progress) => void
}
