/** A noun phrase between two languages: what says what of what, and how each part may be rendered. */
import type {CaseRole, PartOfSpeech, Voice} from '../types/index.js'

/** A way to render a part in the target language. */
export interface Rendering {
  term: string
  partOfSpeech: PartOfSpeech
  number?: 'plural'
}

/** What a part may be, with the renderings it then has, the likeliest first. */
export interface PartSense {
  kind: 'name' | 'noun' | 'adjective' | 'verb'
  renderings: readonly Rendering[]
}

/** Words of the source phrase that the termbase or the lexicon has as a whole. */
export interface Part {
  /** Folded. */
  text: string
  senses: readonly PartSense[]
  /** Whether the words are an acronym: it is rendered by one. */
  isAcronym: boolean
  /** Whether they are a term of several words of the termbase. */
  isTerm?: boolean
  /** Whether nothing is known but that it is a name. */
  isUnknown?: boolean
  /** The degree that the form of an adjective says: *stronger*. */
  degree?: string
  /** Whether a verb stands in a form that says of a thing that it acts (*competing*) or is acted upon (*occupied*). */
  voice?: Voice
}

/** What says more of a noun. `key` is one that the tables of all languages share. */
export type Modifier =
  | {kind: 'name' | 'noun' | 'adjective'; part: Part; prefix?: string}
  /** How a thing is rather than of what kind: *yang lebih kuat*. */
  | {kind: 'relative'; part: Part; degree?: string}
  | {kind: 'agency'; key: string; part: Part}
  | {kind: 'measure'; key: string; part: Part}
  | {kind: 'ordinal'; key: string}
  /** What a thing does or what is done to it, and by whom: *yang bersaing*, *yang diduduki Rusia*. */
  | {kind: 'participle'; part: Part; voice: Voice; agent?: Part}
  /** How many units it has: *30-day*, *enam pihak*. */
  | {kind: 'count'; quantity: number; unit: string}
  | {kind: 'year'; text: string}
  /** The number that tells it from others: *Resolution 2231*. */
  | {kind: 'label'; text: string}
  | {kind: 'coordination'; coordinator: 'and' | 'or'; modifiers: [Modifier, Modifier]}

export interface NounPhrase {
  kind: 'noun phrase'
  qualifiers: string[]
  /** A number, or the key of a quantity. */
  quantity?: number | string
  head: Part
  /** Nearest to the head first. */
  modifiers: Modifier[]
  /** `isGoverned` where the head asks for its preposition, whatever that says elsewhere: *attack on*. */
  complements: {role: CaseRole; isGoverned: boolean; phrase: Phrase}[]
}

export type Phrase = NounPhrase | {kind: 'coordination'; coordinator: 'and' | 'or'; phrases: [Phrase, Phrase]}

/** The sense of a part as a kind of word. */
export const senseOf = (part: Part, kind: PartSense['kind']): PartSense | undefined =>
  part.senses.find((sense) => sense.kind === kind)
