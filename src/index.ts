/** padanan: bilingual terms and translation memory for Indonesian and English. */

// align
export {
  type AlignSentencesOptions,
  type AlignWordsOptions,
  alignSentences,
  alignWords,
  fromPharaoh,
  type Posterior,
  type SavedWordModel,
  type SymmetrisationMethod,
  symmetrise,
  toPharaoh,
  WordModel,
} from './align/index.js'
// formats: glossaries
// formats: bilingual files
export {
  type Chunks,
  decode,
  fromGlossaryCsv,
  fromTmx,
  fromXliff,
  type Report,
  type StreamOptions,
  streamTmx,
  streamXliff,
  type TmxStreamed,
  toGlossaryCsv,
  toTmx,
  toXliff,
  type XliffStreamed,
} from './formats/index.js'
// language
export {
  type DefinedLanguage,
  english,
  fromSrx,
  indonesian,
  type LanguageRules,
  latin,
  ParseEnglish,
  ParseIndonesian,
  ParseLanguage,
  type SrxDocument,
  type SrxRule,
  sameFigure,
  srxBreaker,
  srxRulesFor,
  toSrx,
  weekdayOf,
} from './language/index.js'
// memory
export {type MatchOptions, Memory} from './memory/index.js'
// terms: pairs
// terms: the glossary
export {
  type CheckOptions,
  checkTerminology,
  checkTerms,
  type ExtractTermsOptions,
  extractTerms,
  Glossary,
  type LookupOptions,
  type MergeConflict,
  type MergeReport,
  type Projection,
  projectTerm,
  type RecogniseOptions,
  type TerminologyOptions,
  type TermMessage,
} from './terms/index.js'
export type * from './types.js'
