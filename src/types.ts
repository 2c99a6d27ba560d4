/**
 * The vocabulary: every public shape, in the field's own words.
 *
 * Offsets are UTF-16 code units. Similarities and scores of matches run from 0 to 100.
 */

import type {VFileMessage} from 'vfile-message'

// ---------------------------------------------------------------- text

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** A word, number, mark of punctuation or symbol. White space is not a token: it is what lies between. */
export interface Token extends Span {
  text: string
  kind: 'word' | 'number' | 'punctuation' | 'symbol'
}

/** How far long work has come. `total` is missing while it is unknown. */
export interface Progress {
  stage: string
  done: number
  total?: number
}

// ---------------------------------------------------------------- language

/**
 * How far a form stands from the word it comes from. The levels never mix:
 * - `variant`: the same word spelt otherwise (case, width, hyphen, *izin/ijin*);
 * - `inflected`: clitic, particle, plain reduplication; English plural, possessive, tense;
 * - `voice`: voice and valency of a verb (meN-/di-/ter-, -kan/-i);
 * - `related`: nominal derivation (peN-…-an, ke-…-an, per-…-an). A hint, never the same term.
 */
export type FormLevel = 'variant' | 'inflected' | 'voice' | 'related'

/** A word that a form may come from, and the rule that says so. */
export interface Form {
  lemma: string
  level: FormLevel
  rule: string
}

/** A number, sum, date, time or the like in a text, with its value. */
export type Figure = Span & {text: string} & FigureValue

/** What a figure says, whatever the language it is written in. */
export type FigureValue =
  | {kind: 'number' | 'percent' | 'ordinal'; value: number}
  /** `currency` is ISO 4217: IDR, USD, EUR. */
  | {kind: 'money'; value: number; currency: string}
  /** ISO 8601, as much as the text says: `2021-12-22`, `2021-12`, `--12-22`. `weekday` is 1 (Monday) to 7. */
  | {kind: 'date'; value: string; weekday?: number}
  /** `19:30`. `zone` is an offset such as `+07:00`. */
  | {kind: 'time'; value: string; zone?: string}
  | {kind: 'range'; from: FigureValue; to: FigureValue}

/**
 * A language as a value: passed in, never sniffed, never global.
 * A third language is a new folder in `language/` and no edit elsewhere.
 */
export interface Language {
  /** BCP 47, for example `id`. */
  readonly code: string
  /** The language's English name. */
  readonly name: string
  /** Where the head of a noun phrase stands: Indonesian first, English last. */
  readonly head: 'first' | 'last'
  /** Words that carry grammar, not meaning, folded. */
  readonly functionWords: ReadonlySet<string>
  /** Prefixes that turn a word into its opposite (*de-eskalasi*, *non-NATO*), folded, without hyphen. */
  readonly antonymPrefixes: ReadonlySet<string>
  /** Sentences in order. Between two there is nothing but white space. */
  sentences(text: string): Span[]
  /** Tokens in order. Between two there is nothing but white space. */
  tokens(text: string): Token[]
  /**
   * One spelling for all spellings of a word or phrase: case, width, quotes, hyphens, known variants.
   * An acronym that would be mistaken for a word keeps its capitals (*AS*, *US*).
   */
  fold(text: string): string
  /** The words that a word may be a form of, nearest first; empty for a word that is only itself. */
  forms(word: string): Form[]
  /** Whether a word is spelt right: it is in the language's list of words, or a form of one there. Missing without a list. */
  knows?(word: string): boolean
  /** The words for one to nine, folded, which alone are no figures. */
  readonly numerals: ReadonlyMap<string, number>
  /** Numbers, sums, dates and times, in order, not overlapping; in words from ten on. */
  figures(text: string): Figure[]
  /** Writes a figure the way this language does. */
  writeFigure(figure: FigureValue): string
}

/** What a word is in its sentence: TBX's `partOfSpeech`, where `function` is a word that carries grammar. */
export type WordClass =
  | 'noun'
  | 'properNoun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'numeral'
  | 'function'

/** Two words that translate each other, and what both are where they do: *kata, say, verb*; *kata, word, noun*. */
export type LexiconPair = readonly [source: string, target: string, partOfSpeech?: WordClass]

/** Word pairs known beforehand, as lemmas, many to many. Read backwards it serves the other direction. */
export interface Lexicon {
  /** BCP 47 codes of the first and second member of each pair. */
  readonly source: string
  readonly target: string
  readonly pairs: readonly LexiconPair[]
}

// ---------------------------------------------------------------- alignment

/** Sentences that translate each other (Gale & Church 1993): 0-based indices, either side may be empty. */
export interface Bead {
  source: number[]
  target: number[]
  /** How sure the aligner is, 0 to 100. */
  score: number
}

/** Two words that translate each other: 0-based token indices, `i-j` in the Pharaoh format. */
export interface Link {
  source: number
  target: number
}

/** A sentence and its translation. */
export interface SentencePair {
  source: string
  target: string
}

/** A sentence pair that shows a term pair at work; spans are those of the terms. */
export interface Evidence extends SentencePair {
  /** Index of the pair in the input. */
  pair: number
  sourceSpan: Span
  targetSpan: Span
}

/** A term, its equivalent, and the sentences that prove it. */
export interface TermPair {
  source: string
  target: string
  /** Other forms met in the texts, most frequent first. */
  sourceVariants: string[]
  targetVariants: string[]
  /** How often the two stood together, and each side at all. */
  count: number
  sourceCount: number
  targetCount: number
  /** 0 to 100. */
  score: number
  evidence: Evidence[]
}

// ---------------------------------------------------------------- terms (ISO 30042:2019, TBX)

/** Administrative status: TBX's `preferredTerm-admn-sts` and kin. */
export type AdministrativeStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded'

/** TBX's `termType`. `variant` is another spelling of the same term. */
export type TermType = 'fullForm' | 'acronym' | 'abbreviation' | 'shortForm' | 'variant'

/** One term of one language: TBX's `termSec`. */
export interface TermSection {
  term: string
  status: AdministrativeStatus
  type?: TermType
  partOfSpeech?: 'noun' | 'properNoun' | 'verb' | 'adjective' | 'adverb' | 'other'
  /** Key of the text that the term is attested in. */
  source?: string
  /** A sentence that shows the term at work. */
  context?: string
  note?: string
  /** A decision of the house: since when (ISO date) and why. */
  since?: string
  why?: string
  /** Whether case tells this term from another word. Unset: a term in capitals (*AS*) is, any other is not. */
  caseSensitive?: boolean
  /** Running text means the concept by this term only where it has another name of it too: a surname that many bear. */
  needsFullForm?: boolean
  /** Anything else, by the name of its TBX data category, for example `grammaticalGender`. */
  properties?: Record<string, string>
}

/** The terms of a concept in one language: TBX's `langSec`. */
export interface LanguageSection {
  /** BCP 47. */
  lang: string
  definition?: string
  terms: TermSection[]
  properties?: Record<string, string>
}

/** A concept and what it is called: TBX's `conceptEntry`. */
export interface Concept {
  id: string
  subjectField?: string
  definition?: string
  note?: string
  /** The terms stand in a translation as they are in the source. */
  doNotTranslate?: boolean
  properties?: Record<string, string>
  languages: LanguageSection[]
}

/**
 * How a term was found, best first. The tiers never mix:
 * `exact`, `variant`, `inflected`, `voice` and `related` are the levels of a `Form`;
 * `gapped` has one word inside that the term has not or, in look-up, lacks one that the term has; `typo` is a guess at what was meant.
 */
export type TermTier = 'exact' | FormLevel | 'gapped' | 'typo'

/** A term found, and what to write for it. */
export interface TermHit {
  tier: TermTier
  /** What made the form, for example `-nya`, `meN-`, `spacing`, `expansion`. */
  rule: string
  /** 0 to 100. */
  score: number
  concept: Concept
  /** The term that was found. */
  term: TermSection
  /** What the glossary prefers in the language of `term`. */
  preferred: TermSection
  /** Preferred and admitted terms of the target language, best first; empty without a target. */
  equivalents: TermSection[]
  /** Deprecated and superseded terms of the target language. */
  avoid: TermSection[]
}

/** Terms found at a place of a text: one hit for each concept that the words may mean, best first. */
export interface TermMatch extends Span {
  text: string
  hits: TermHit[]
}

// ---------------------------------------------------------------- memory (TMX 1.4b)

/** A segment and its translation, as a memory keeps it. */
export interface TranslationUnit extends SentencePair {
  id?: string
  /** The segments before and after, for in-context matches. */
  previous?: string
  next?: string
  /** ISO 8601. */
  created?: string
  changed?: string
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
  content: Content
  originalData?: OriginalData[]
}

/** What a memory answers, in the words of XLIFF's matches module (its `type`): `icm` in context, `tm` otherwise. */
export interface Match {
  type: 'icm' | 'tm'
  /** 0 to 100; 100 is the same text. */
  similarity: number
  /** Similarity less penalties, 0 to 100. */
  matchQuality: number
  source: string
  /** The unit's target, adapted where `adapted` says so. */
  target: string
  unit: TranslationUnit
  /** What turns the source of the match into the text that was looked up. */
  edits: Edit[]
  penalties: Penalty[]
  /** Which parts of the target follow the text that was looked up. Empty: the target is the unit's own. */
  adapted: Adaptation[]
}

/** A word, figure or mark that differs: put in, left out or replaced. */
export interface Edit {
  kind: 'insert' | 'delete' | 'replace'
  /** Where, in the source of the match. Empty for `insert`. */
  source: Span
  /** Where, in the text that was looked up. Empty for `delete`. */
  text: Span
}

/** Points taken off a match: a machine made it, nobody approved it, it is of another domain, others translate otherwise. */
export interface Penalty {
  reason: 'machine' | 'unapproved' | 'domain' | 'ambiguous'
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
  to: string
}

/** A unit that holds the words looked for. The spans show them on their side and their counterparts on the other. */
export interface ConcordanceLine {
  unit: TranslationUnit
  source: Span[]
  target: Span[]
}

// ---------------------------------------------------------------- XML kept as it is

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

// ---------------------------------------------------------------- inline content (XLIFF 2, section 4.7)

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

// ---------------------------------------------------------------- source documents

/** A document to translate: its text, and the blocks of it that carry language. The rest is its skeleton. */
export interface SourceDocument {
  format: DocumentFormat
  text: string
  blocks: Block[]
  /** Codes of languages where the document names them; the ids are `language`, `language-2`, …. No translator sees them. */
  languages: Block[]
  /** What says something to readers and is in no block, in order, and why. */
  skipped: Skipped[]
}

export type DocumentFormat = 'text' | 'markdown' | 'html'

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
  format?: DocumentFormat
  content: Content
  /** The markup that the codes stand for. */
  originalData: BlockMarkup[]
}

/** Markup of a document; the span is where it stands. */
export interface BlockMarkup extends OriginalData, Span {
  /** What stands there when the block is translated, where that isn't the same: `[map]` becomes `[peta][map]`. */
  translatedAs?: string
}

// ---------------------------------------------------------------- XLIFF (1.2 and 2.x in one model, 2.x's words)

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

// ---------------------------------------------------------------- resource objects of the `xliff` package

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

// ---------------------------------------------------------------- TMX 1.1 to 1.4b

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

// ---------------------------------------------------------------- import

/** What an importer left out, and why. Nothing is dropped in silence. */
export interface Skipped {
  /** 1-based line of the input. */
  line: number
  text: string
  reason: string
}

/** A glossary written in a format that can't hold all of it, with the report of what it can't. */
export interface GlossaryExport {
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
  concepts: Concept[]
  /** Rows or entries read, with those that were merged or skipped. */
  read: number
  /** Rows or entries that said again what another had said. */
  merged: number
  skipped: Skipped[]
  /** Of a TBX file: what breaks the rules of its version, with its place. It is read all the same. */
  messages?: VFileMessage[]
  /** Of a TBX file: what stands beside the entries. */
  frame?: TbxFrame
}

/** How a glossary is read. */
export interface GlossaryReadOptions {
  onProgress?: (progress: Progress) => void
}
