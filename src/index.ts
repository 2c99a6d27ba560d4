/** padanan: bilingual terms and translation memory for Indonesian and English. */

// formats: glossaries
export {fromGlossaryCsv, toGlossaryCsv} from './formats/index.js'
// memory
export {Memory, type MatchOptions} from './memory/index.js'
export type * from './types.js'
// language
export {english, indonesian, latin} from './language/index.js'
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
// terms: pairs
export {type ExtractTermsOptions, extractTerms, type Projection, projectTerm} from './terms/index.js'

// terms: the glossary
export {Glossary, type LookupOptions, type RecogniseOptions} from './terms/index.js'
