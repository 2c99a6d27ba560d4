/** The same knowledge as plugins for unified: parsers, marks on terms, warnings. */
export {retextEnglish, retextIndonesian} from './parsers.js'
export {type RetextRepetitionOptions, retextRepetition} from './repetition.js'
export {retextTerminology} from './terminology.js'
export {type RetextTermsOptions, retextTerms} from './terms.js'
