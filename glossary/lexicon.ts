/** The base lexicon that ships with padanan. */
import type {Lexicon} from '../src/types/index.js'
import data from './words.js'

/** Everyday and news words, lemma to lemma, Indonesian to English; of a word's renderings the commonest in news comes first. */
export const lexicon: Lexicon = data
