/** Concepts and their terms (ISO 30042:2019, TBX), and terms found. */
import type {FormLevel, PartOfSpeech} from './language.js'
import type {Span} from './text.js'

/** Administrative status: TBX's `preferredTerm-admn-sts` and kin. */
export type AdministrativeStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded'

/** TBX's `termType`. `variant` is another spelling of the same term, `phrase` a turn of words that texts repeat and no term. */
export type TermType = 'fullForm' | 'acronym' | 'abbreviation' | 'shortForm' | 'variant' | 'phrase'

/** One term of one language: TBX's `termSec`. */
export interface TermSection {
  /** The term, as one writes it. */
  term: string
  /** What the house says of it. */
  status: AdministrativeStatus
  /** What kind of name it is; missing is a full form. */
  type?: TermType
  /** Its word class; of several words that of their head. */
  partOfSpeech?: PartOfSpeech
  /** Key of the text that the term is attested in. */
  source?: string
  /** A sentence that shows the term at work. */
  context?: string
  /** Advice on its use. */
  note?: string
  /** A decision of the house: since when (ISO date) and why. */
  since?: string
  /** Why the house decided so. */
  why?: string
  /** Whether case tells this term from another word. Unset: a term in capitals (*AS*) is, any other is not. */
  caseSensitive?: boolean
  /** Running text means the concept by this term only where it has another name of it too: a surname that many bear. */
  needsFullForm?: boolean
  /** BCP 47, where a term belongs to one region: `en-GB`, `en-US`. */
  region?: string
  /** How formal it is. */
  register?: Register
  /** A term without a singular: *peace talks*. */
  number?: 'plural'
  /** Anything else, by the name of its TBX data category, for example `grammaticalGender`. */
  properties?: Record<string, string>
}

/** How formal a term is: TBX's values of `register`, without their ending. */
export type Register =
  | 'colloquial'
  | 'neutral'
  | 'technical'
  | 'in-house'
  | 'bench-level'
  | 'slang'
  | 'vulgar'

/** What a concept is to another: *warship* is `broader` than *frigate*; `acronymOf` stands where the acronym has an entry of its own. */
export interface Relation {
  /** What the other concept is to this one. */
  type: 'broader' | 'narrower' | 'related' | 'opposite' | 'acronymOf'
  /** Id of the other concept. */
  concept: string
}

/** The terms of a concept in one language: TBX's `langSec`. */
export interface LanguageSection {
  /** BCP 47. */
  lang: string
  /** What the concept is, in this language. */
  definition?: string
  /** What it is called, in any order: `status` says which to use. */
  terms: TermSection[]
  /** Anything else, by the name of its TBX data category. */
  properties?: Record<string, string>
}

/** A concept and what it is called: TBX's `conceptEntry`. */
export interface Concept {
  /** Unique in a glossary. */
  id: string
  /** The field it belongs to. */
  subjectField?: string
  /** What it is, where no language has a definition of its own. */
  definition?: string
  /** Advice on the whole entry. */
  note?: string
  /** The terms stand in a translation as they are in the source. */
  doNotTranslate?: boolean
  /** How sure the entry is, from 1 (doubtful) to 4 (beyond doubt). */
  reliability?: 1 | 2 | 3 | 4
  /** What it is to other concepts. */
  relations?: Relation[]
  /** Anything else, by the name of its TBX data category. */
  properties?: Record<string, string>
  /** Its terms by language. */
  languages: LanguageSection[]
}

/**
 * How a term was found, best first. The tiers never mix:
 * `exact`, `variant`, `inflected`, `voice` and `related` are the levels of a `Form`;
 * `lexicon` is what the termbase lacks and the lexicon has; `composed` is a noun phrase put together from its parts, that nobody
 * has attested; `typo` is a guess at what was meant; `gapped` has one word inside that the term has not or, in look-up, lacks some
 * that the term has or has them in another order.
 */
export type TermTier = 'exact' | FormLevel | 'lexicon' | 'composed' | 'gapped' | 'typo'

/** A term found, and what to write for it. */
export interface TermHit {
  /** How it was found. */
  tier: TermTier
  /** What made the form, for example `-nya`, `meN-`, `spacing`, `expansion`. */
  rule: string
  /** What the tier is worth, 0 to 100. */
  score: number
  /** How alike the words and the term are spelt, 0 to 100. */
  similarity: number
  /** The concept; of `lexicon` and `composed` one made for the answer, that is in no glossary. */
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
  /** The words of the text. */
  text: string
  /** What they may mean, best first. */
  hits: TermHit[]
}
