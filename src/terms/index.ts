export {type ExtractTermsOptions, extractTerms} from './extract.js'
export {type Projection, projectTerm} from './project.js'
