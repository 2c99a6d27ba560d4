/** The termbase that ships with padanan. */
import type {Concept} from '../src/types/index.js'
import data from './concepts.js'

/** The termbase of diplomacy and security; `new Glossary(concepts, …)` makes it searchable. */
export const concepts: readonly Concept[] = data
