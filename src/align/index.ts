export {fromPharaoh, toPharaoh} from './pharaoh.js'
export {type AlignSentencesOptions, alignSentences} from './sentences.js'
export {type SymmetrisationMethod, symmetrise} from './symmetrise.js'
export {type AlignWordsOptions, alignWords, type Posterior, type SavedWordModel, WordModel} from './words.js'
