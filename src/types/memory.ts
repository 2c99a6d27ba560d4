/** Translation memories (TMX 1.4b). */
import type {SentencePair} from './alignment.js'
import type {Content, OriginalData} from './content.js'
import type {Span} from './text.js'

/** A segment and its translation, as a memory keeps it. */
export interface TranslationUnit extends SentencePair {
  /** Unique in a memory, which makes one where it is missing. */
  id?: string
  /** The segments before and after, for in-context matches. */
  previous?: string
  /** The segment after. */
  next?: string
  /** ISO 8601. */
  created?: string
  /** When it was last changed, ISO 8601. */
  changed?: string
  /** Who translated it. */
  author?: string
  /** Where the unit comes from: a text, a file, a machine. */
  origin?: string
  /** Anything else, as TMX's `prop`. */
  properties?: Record<string, string>
  /** The two sides with their inline codes; missing where neither has any. */
  codes?: {source: Coded; target: Coded}
}

/** Content with inline codes, and the markup that they stand for. */
export interface Coded {
  /** Text with codes. */
  content: Content
  /** The markup, by the keys that codes refer to. */
  originalData?: OriginalData[]
}

/** What a memory answers, in the words of XLIFF's matches module (its `type`): `icm` in context, `tm` otherwise. */
export interface Match {
  /** Whether the segments around it are the same too. */
  type: 'icm' | 'tm'
  /** 0 to 100; 100 is the same text. */
  similarity: number
  /** Similarity less penalties, 0 to 100. */
  matchQuality: number
  /** The unit's source. */
  source: string
  /** The unit's target, adapted where `adapted` says so. */
  target: string
  /** The unit as the memory has it. */
  unit: TranslationUnit
  /** What turns the source of the match into the text that was looked up. */
  edits: Edit[]
  /** What `matchQuality` is less than `similarity` for. */
  penalties: Penalty[]
  /** Which parts of the target follow the text that was looked up. Empty: the target is the unit's own. */
  adapted: Adaptation[]
}

/** A word, figure or mark that differs: put in, left out or replaced. */
export interface Edit {
  /** What is done to the source of the match. */
  kind: 'insert' | 'delete' | 'replace'
  /** Where, in the source of the match. Empty for `insert`. */
  source: Span
  /** Where, in the text that was looked up. Empty for `delete`. */
  text: Span
}

/** Points taken off a match: a machine made it, nobody approved it, it is of another domain, others translate otherwise. */
export interface Penalty {
  /** Why. */
  reason: 'machine' | 'unapproved' | 'domain' | 'ambiguous'
  /** How many, 0 to 100. */
  points: number
}

/** A figure or name in the target of a match that was replaced because the source differs there. */
export interface Adaptation {
  /** Where it stands in the text that was looked up. */
  text: Span
  /** Where it stands in the adapted target. */
  target: Span
  /** What the unit's target has there, and what the adapted one has. */
  from: string
  /** What the adapted target has there. */
  to: string
}

/** A unit that holds the words looked for. The spans show them on their side and their counterparts on the other. */
export interface ConcordanceLine {
  /** The unit. */
  unit: TranslationUnit
  /** Where the words stand in its source, if it is the side that was searched; else their counterparts. */
  source: Span[]
  /** The same in its target. */
  target: Span[]
}
