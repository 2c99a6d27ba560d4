/** What all memories have in common. */
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import type {ConcordanceOptions} from './concordance.js'
import type {MatchOptions} from './ranking.js'

/** Any memory. `Memory` and the memory in a file answer at once, one on a server answers later: `await` does for all. */
export interface TranslationMemory {
  /** The language of the sources. */
  readonly source: Language
  /** The language of the targets. */
  readonly target: Language
  /** How many units it has. */
  readonly size: number | Promise<number>
  /** Adds units, and gives them ids where they have none. */
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] | Promise<string[]>
  /** The unit of an id. */
  get(id: string): TranslationUnit | undefined | Promise<TranslationUnit | undefined>
  /** Replaces the unit of an id. */
  change(id: string, changes: Partial<TranslationUnit>): boolean | Promise<boolean>
  /** Takes a unit out. */
  delete(id: string): boolean | Promise<boolean>
  /** Units whose source is like a text, best first. */
  match(text: string, options?: MatchOptions): Match[] | Promise<Match[]>
  /** Units that hold certain words, in any form. */
  concordance(query: string, options?: ConcordanceOptions): ConcordanceLine[] | Promise<ConcordanceLine[]>
  /** All units in the order in which they were added or last changed, where the memory is in the process. */
  [Symbol.iterator]?(): Iterator<TranslationUnit>
  /** The same, where it is elsewhere. */
  [Symbol.asyncIterator]?(): AsyncIterator<TranslationUnit>
}

/** The units of any memory, in the order in which they were added or last changed. */
export async function* unitsOf(memory: TranslationMemory): AsyncGenerator<TranslationUnit> {
  if (memory[Symbol.iterator]) yield* memory as Iterable<TranslationUnit>
  else yield* memory as AsyncIterable<TranslationUnit>
}
