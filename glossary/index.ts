/** The data that ships with padanan: the curated termbase and the base lexicon. */
import type {Concept, Lexicon} from '../src/types.js'
import data from './data.json' with {type: 'json'}

/** The termbase of diplomacy and security; `new Glossary(concepts, …)` makes it searchable. */
export const concepts = data.concepts as Concept[]

/** Everyday and news words, lemma to lemma, Indonesian to English: what the aligner knows beforehand. */
export const lexicon = data.lexicon as unknown as Lexicon
