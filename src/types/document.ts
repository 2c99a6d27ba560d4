/** Source documents. */
import type {Content, OriginalData} from './content.js'
import type {Skipped} from './glossary.js'
import type {Span} from './text.js'

/** A document to translate: its text, and the blocks of it that carry language. The rest is its skeleton. */
export interface SourceDocument {
  /** The notation it is written in. */
  format: TextFormat
  /** The whole document. */
  text: string
  /** What carries language, in order. */
  blocks: Block[]
  /** Codes of languages where the document names them; the ids are `language`, `language-2`, …. No translator sees them. */
  languages: Block[]
  /** What says something to readers and is in no block, in order, and why. */
  skipped: Skipped[]
}

/**
 * The kinds of documents that are read and filled. `wrapped` is text whose lines are as long as a page or a wire allows: a
 * paragraph ends at an empty line. In `text` each line is one. `po` is bilingual: its blocks may have a target already.
 */
export type DocumentFormat =
  | 'text'
  | 'wrapped'
  | 'markdown'
  | 'mdx'
  | 'html'
  | 'docx'
  | 'srt'
  | 'vtt'
  | 'json'
  | 'properties'
  | 'strings'
  | 'android'
  | 'po'

/** Formats of documents that are text; the others are bytes. */
export type TextFormat = Exclude<DocumentFormat, 'docx'>

/** A paragraph, heading, attribute and so on: what becomes a unit. The span is what its translation replaces. */
export interface Block extends Span {
  /** `u1`, `u2`, … in the order of the document. */
  id: string
  /** `label` is an alternative text that names the image's address too (`![map]`). */
  kind:
    | 'paragraph'
    | 'heading'
    | 'cell'
    | 'attribute'
    | 'bareAttribute'
    | 'label'
    | 'title'
    | 'frontMatter'
    | 'language'
  /** The notation of the block, where it isn't the document's: HTML inside Markdown. */
  format?: TextFormat
  /** What it says, with codes for its markup. */
  content: Content
  /** Its translation, in a bilingual document that has one. */
  target?: Content
  /** Whether the document says that its translation is not finished. */
  isFuzzy?: boolean
  /** What the document says of it to translators. */
  notes?: readonly BlockNote[]
  /** The markup that the codes stand for. */
  originalData: BlockMarkup[]
}

/** A remark on a block, and of what kind: `context`, `developer`, `translator`, `plural`. */
export interface BlockNote {
  /** Its kind. */
  category: string
  /** What it says. */
  content: string
}

/** Markup of a document; the span is where it stands. */
export interface BlockMarkup extends OriginalData, Span {
  /** What stands there when the block is translated, where that isn't the same: `[map]` becomes `[peta][map]`. */
  translatedAs?: string
}

/** A paragraph, alternative text, label and so on of a Word document: what becomes a unit. */
export interface WordBlock extends Pick<Block, 'id' | 'kind' | 'content'> {
  /** The part of the package that it stands in: `word/document.xml`. */
  part: string
  /** What the codes stand for; long markup is cut, for the document has it whole. */
  originalData: OriginalData[]
}
