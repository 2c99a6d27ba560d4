export {retextTerminology} from './terminology.js'
export {type RetextTermsOptions, retextTerms} from './terms.js'
