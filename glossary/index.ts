/** The data that ships with padanan: the curated termbase and the base lexicon. */
import type {Concept, Lexicon} from '../src/types/index.js'
import data from './data.js'

/** The termbase of diplomacy and security; `new Glossary(concepts, …)` makes it searchable. */
export const concepts: readonly Concept[] = data.concepts

/** Everyday and news words, lemma to lemma, Indonesian to English: what the aligner knows beforehand. */
export const lexicon: Lexicon = data.lexicon
