/** The shape of what finds figures: a pattern and what it says. */
import type {FigureValue} from '../types/index.js'

export type Groups = Record<string, string | undefined>

/** `null`: it looks like a date and is in no calendar, so it is nothing else either. `undefined`: another reader's. */
export type Read = FigureValue | null | undefined

export interface Reader {
  pattern: RegExp
  /** A line without it has none of these: it is looked for first where the pattern takes long. */
  needs?: RegExp
  read(groups: Groups): Read
}
