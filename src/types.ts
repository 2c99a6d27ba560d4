/**
 * The vocabulary: every public shape, in the field's own words.
 *
 * Offsets are UTF-16 code units. Similarities and scores of matches run from 0 to 100.
 */

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
  /** One spelling for all spellings of a word or phrase: case, width, quotes, hyphens, known variants. */
  fold(text: string): string
  /** The words that a word may be a form of, nearest first; empty for a word that is only itself. */
  forms(word: string): Form[]
  /** Numbers, sums, dates and times, in order, not overlapping. */
  figures(text: string): Figure[]
  /** Writes a figure the way this language does. */
  writeFigure(figure: FigureValue): string
}

/** Word pairs known beforehand, as lemmas, many to many. Read backwards it serves the other direction. */
export interface Lexicon {
  /** BCP 47 codes of the first and second member of each pair. */
  readonly source: string
  readonly target: string
  readonly pairs: readonly (readonly [string, string])[]
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
 * `gapped` has one word inside that the term has not; `typo` is a guess at what was meant.
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
}

/** What a memory answers, in the words of XLIFF's matches module: `ice` in context, `tm` otherwise. */
export interface Match {
  type: 'ice' | 'tm'
  /** 0 to 100; 100 is the same text. */
  similarity: number
  /** Similarity less penalties, 0 to 100. */
  matchQuality: number
  source: string
  target: string
  unit: TranslationUnit
}

// ---------------------------------------------------------------- import

/** What an importer left out, and why. Nothing is dropped in silence. */
export interface Skipped {
  /** 1-based line of the input. */
  line: number
  text: string
  reason: string
}
