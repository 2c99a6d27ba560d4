/** A language as a value. */
import type {NounPhrases} from './phrases.js'
import type {Span, Token} from './text.js'

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
  /** The word. */
  lemma: string
  /** How far the form stands from it. */
  level: FormLevel
  /** The affix or change, for example `meN-`, `-nya`. */
  rule: string
}

/** A number, sum, date, time or the like in a text, with its value. */
export type Figure = Span & {text: string} & FigureValue

/** What a figure says, whatever the language it is written in. */
export type FigureValue =
  /** `unit` is its symbol: `km`, `km2`, `degC`. */
  | {kind: 'number'; value: number; unit?: string}
  /** `points` are percentage points; a `decade` is its first year (1990), a `century` its number (21); `multiple` 2 is doubled. */
  | {kind: 'percent' | 'points' | 'ordinal' | 'century' | 'decade' | 'multiple'; value: number}
  | {kind: 'fraction'; numerator: number; denominator: number}
  /** So many or more (*ratusan*, hundreds), or between two numbers (*belasan*, 11 to 19); with an ISO 4217 `currency` a sum. */
  | {kind: 'approximate'; from: number; to?: number; currency?: string}
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
  /** Words that negate what they stand with (*tidak*, *never*, *isn't*), folded. */
  readonly negations: ReadonlySet<string>
  /** Words that deny without negating (*fail*, *unless*, *gagal*), folded: a translation may have one for a negation. */
  readonly denials: ReadonlySet<string>
  /**
   * Whether one of two words negates or reverses the other, in whatever form: *naik* and *turun*, *legal* and *ilegal*,
   * *menyerang* and *diserang*. The order doesn't matter; a word is no opposite of itself.
   */
  opposes(a: string, b: string): boolean
  /** Sentences in order. Between two there is nothing but white space. */
  sentences(text: string): Span[]
  /** Tokens in order. Between two there is nothing but white space. */
  tokens(text: string): Token[]
  /**
   * One spelling for all spellings of a word or phrase: case, width, quotes, hyphens, known variants.
   * An acronym that would be mistaken for a word keeps its capitals (*AS*, *US*).
   */
  fold(text: string): string
  /**
   * What a word may be a form of, the likeliest analysis first. Each is a chain from the nearest word to the root
   * (*serangannya*: *serangan*, *serang*); an empty one stands for the word itself beside what it also may be
   * (*beruang*: the bear; *uang*; *ruang*). None for a word that is only itself.
   */
  analyses(word: string): Form[][]
  /** The likeliest analysis: nearest word first, the root last; empty for a word that is only itself. */
  forms(word: string): Form[]
  /** Whether a word is spelt right: it is in the language's list of words, or a form of one there. Missing without a list. */
  knows?(word: string): boolean
  /** The words for one to nine, folded, which alone are no figures. */
  readonly numerals: ReadonlyMap<string, number>
  /** Numbers, sums, dates and times, in order, not overlapping; in words from ten on. */
  figures(text: string): Figure[]
  /** Writes a figure the way this language does. */
  writeFigure(figure: FigureValue): string
  /** How its noun phrases are built; missing when nothing is known of it. */
  readonly nounPhrases?: NounPhrases
  /**
   * Whether each block or sentence of a page, in its order, is furniture: *Baca Juga:*, bylines, share buttons. Missing
   * when nothing is known of it.
   */
  furniture?(texts: readonly string[]): boolean[]
}

/** TBX's `partOfSpeech`. */
export type PartOfSpeech = 'noun' | 'properNoun' | 'verb' | 'adjective' | 'adverb' | 'other'

/** Two words that translate each other, and what both are where they do: *kata, say, verb*; *kata, word, noun*. */
export type LexiconPair = readonly [source: string, target: string, partOfSpeech?: PartOfSpeech]

/**
 * Word pairs known beforehand, as lemmas, many to many. Read backwards it serves the other direction. The order may mean
 * something: of a word's pairs, in either direction, the first met is its commonest rendering.
 */
export interface Lexicon {
  /** BCP 47 codes of the first and second member of each pair. */
  readonly source: string
  /** BCP 47 code of the second member of each pair. */
  readonly target: string
  /** The pairs; of a word's pairs the first is its commonest rendering. */
  readonly pairs: readonly LexiconPair[]
}
