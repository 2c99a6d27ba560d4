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
// documents
export {type BlockTranslation, fill, fromHtml, fromMarkdown, fromPlainText} from './documents/index.js'
// formats
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
  textOf,
  toGlossaryCsv,
  toTmx,
  toXliff,
  type XliffStreamed,
} from './formats/index.js'
// job
export {
  type AnalyseOptions,
  type Analysis,
  analyse,
  type Band,
  bands,
  type CheckJobOptions,
  check,
  type EnrichOptions,
  type ExtractOptions,
  enrich,
  extract,
  type HarvestOptions,
  harvest,
  type Matcher,
  type MergedDocument,
  type MergeOptions,
  merge,
  readDocument,
  type SegmentMessage,
} from './job/index.js'
// language
export {
  type AcronymDefinition,
  type AcronymPair,
  acronymPairs,
  acronymSenses,
  type BlockRole,
  type DefinedLanguage,
  english,
  findAcronyms,
  fromSrx,
  indonesian,
  type LanguageRules,
  latin,
  type NewsBlock,
  newsBlocks,
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
  withExceptions,
} from './language/index.js'
// memory
export {
  type ConcordanceOptions,
  edits,
  fromTmxUnit,
  type MatchOptions,
  Memory,
  type PenaltyPoints,
  similarity,
  toConcordanceCsv,
  toTmxDocument,
  toTmxUnit,
} from './memory/index.js'
// terms
export {
  type CheckOptions,
  checkPairs,
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
  proposeConcepts,
  type RecogniseOptions,
  type TerminologyOptions,
  type TermMessage,
} from './terms/index.js'
export type * from './types.js'
