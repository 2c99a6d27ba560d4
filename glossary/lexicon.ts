/** The base lexicon that ships with padanan. */
import type {Lexicon, LexiconPair} from '../src/types/index.js'
import data from './words.js'

let pairs: readonly LexiconPair[] | undefined

/** Everyday and news words, lemma to lemma, Indonesian to English; of a word's renderings the commonest in news comes first. */
export const lexicon: Lexicon = {
  source: 'id',
  target: 'en',
  get pairs() {
    pairs ??= JSON.parse(data) as LexiconPair[]
    return pairs
  },
}
