/** What we call things: extraction, the glossary, checks. */
export {type CheckOptions, checkPairs, checkTerms} from './check.js'
export {
  type ExtractTermsAsyncOptions,
  type ExtractTermsOptions,
  extractTerms,
  extractTermsAsync,
} from './extract.js'
export {Glossary, type LookupOptions, type RecogniseOptions} from './glossary.js'
export type {MergeConflict, MergeReport} from './merge.js'
export type {TermMessage} from './message.js'
export {type Projection, projectTerm} from './project.js'
export {proposeConcepts} from './propose.js'
export {checkTerminology, type TerminologyOptions} from './terminology.js'
