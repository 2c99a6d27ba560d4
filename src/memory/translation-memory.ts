/** What all memories have in common. */
import type {ConcordanceLine, Language, Match, TranslationUnit} from '../types/index.js'
import type {ConcordanceOptions} from './concordance.js'
import type {MatchOptions} from './ranking.js'

/** Any memory. `Memory` and the memory in a file answer at once, one on a server answers later: `await` does for all. */
export interface TranslationMemory {
  readonly source: Language
  readonly target: Language
  readonly size: number | Promise<number>
  add(units: TranslationUnit | Iterable<TranslationUnit>): string[] | Promise<string[]>
  get(id: string): TranslationUnit | undefined | Promise<TranslationUnit | undefined>
  change(id: string, changes: Partial<TranslationUnit>): boolean | Promise<boolean>
  delete(id: string): boolean | Promise<boolean>
  match(text: string, options?: MatchOptions): Match[] | Promise<Match[]>
  concordance(query: string, options?: ConcordanceOptions): ConcordanceLine[] | Promise<ConcordanceLine[]>
  [Symbol.iterator]?(): Iterator<TranslationUnit>
  [Symbol.asyncIterator]?(): AsyncIterator<TranslationUnit>
}

/** The units of any memory, in the order in which they were added or last changed. */
export async function* unitsOf(memory: TranslationMemory): AsyncGenerator<TranslationUnit> {
  if (memory[Symbol.iterator]) yield* memory as Iterable<TranslationUnit>
  else yield* memory as AsyncIterable<TranslationUnit>
}
