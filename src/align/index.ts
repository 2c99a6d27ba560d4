/** Mathematics of alignment: sentences to beads, words to links. */
export {fromPharaoh, toPharaoh} from './pharaoh.js'
export type {Posterior} from './posterior.js'
export {
  type AlignSentencesAsyncOptions,
  type AlignSentencesOptions,
  alignSentences,
  alignSentencesAsync,
} from './sentences.js'
export {type SymmetrisationMethod, symmetrise} from './symmetrise.js'
export {
  type AlignWordsAsyncOptions,
  type AlignWordsOptions,
  alignWords,
  alignWordsAsync,
  type SavedWordModel,
  WordModel,
} from './words.js'
