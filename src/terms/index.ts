export {type ExtractTermsOptions, extractTerms} from './extract.js'
export {Glossary, type LookupOptions, type RecogniseOptions} from './glossary.js'
export {type Projection, projectTerm} from './project.js'
