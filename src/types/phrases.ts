/** What a language knows of its noun phrases, so that they can be read and put together from their parts. */

/** What a preposition says of the noun after it, whatever the language. */
export type CaseRole =
  /** What an act is done to: *serangan **terhadap** Iran*, *attack **on** Iran*. */
  | 'object'
  | 'place'
  | 'goal'
  | 'source'
  | 'benefit'
  | 'company'
  | 'topic'
  | 'agent'
  | 'between'
  | 'without'
  /** Of whatever kind: English *of*, where Indonesian puts one noun after the other. */
  | 'genitive'

/** Whether a thing acts or is acted upon. */
export type Voice = 'active' | 'passive'

/**
 * Noun phrases of a language. Every table leads from a word of the language, folded, to a key that all languages share;
 * where several words have one key, the first is the one to write.
 */
export interface NounPhrases {
  /** Words that point or count as one, and that another language may leave out: *the*, *sebuah*, *itu*. */
  readonly determiners: ReadonlySet<string>
  /** Words that join phrases: *dan*, *or*. */
  readonly coordinators: ReadonlyMap<string, 'and' | 'or'>
  /** Prepositions, and what each says of the noun after it. */
  readonly prepositions: ReadonlyMap<string, CaseRole>
  /** The preposition that a noun takes before its object: *attack on*, *tanggung jawab atas*. */
  readonly government: ReadonlyMap<string, string>
  /** Words before a noun that say it is not quite so, or no more: *mantan*, *former*. */
  readonly qualifiers: ReadonlyMap<string, string>
  /** Words of number that are no figures: *puluhan*, *dozens of*. */
  readonly quantities: ReadonlyMap<string, string>
  /** Words that number things: *pertama*, *third*. */
  readonly ordinals: ReadonlyMap<string, string>
  /** Words that compare the adjective after them: *lebih*, *more*. */
  readonly degrees: ReadonlyMap<string, string>
  /** Words between what was made, led or backed and who did it: *buatan Rusia*, *Russian-made*. */
  readonly agencies: ReadonlyMap<string, string>
  /** Nouns that make an adjective together with one: *jarak pendek*, *short-range*. */
  readonly measures: ReadonlyMap<string, string>
  /** Nouns of which a thing is said to have so many: *six-party*, *30 hari*. */
  readonly units: ReadonlyMap<string, string>
  /** Words that, before the name of a place, say which part of it: *tenggara Turki*. */
  readonly compass: ReadonlySet<string>
  /** Nouns of what happens at a place: *war in Ukraine*. */
  readonly events: ReadonlySet<string>
  /** Prefixes that take a whole word after them: *anti-*. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Words that join an adjective to its noun: *yang*. */
  readonly relatives: ReadonlySet<string>
  /** Words after which no noun can stand but a verb: *will*, *they*. */
  readonly beforeVerbs: ReadonlySet<string>
  /** Words that only what a verb does is done to, so that what stands before them is one: *us*. */
  readonly afterVerbs: ReadonlySet<string>
  /** Nouns and adjectives that mean something else in a phrase than by themselves: *buah tangan*, *red tape*. */
  readonly figurative: ReadonlySet<string>
  /** Nouns that take a genitive after them rather than a noun before, of one or of many: *lack of food*, *wave of attacks*. */
  readonly partitives: ReadonlyMap<string, 'one' | 'many'>
  /** Nouns of which there is but one where they stand after a preposition: *meeting with the president*. */
  readonly unique: ReadonlySet<string>
  /** The adjective to use before a noun: *presiden* is *president*, but *presidential election*. */
  readonly adjectives: ReadonlyMap<string, string>
  /** Whether an adjective says of what kind a thing is (*nuclear*), not how it is (*new*), and so stands nearest to it. */
  isRelational(adjective: string): boolean
  /** Whether a word is the adjective of a name: *Somali* of *Somalia*. */
  isDemonym(word: string, name: string): boolean
  /** A noun in the plural, as one writes it. */
  plural(noun: string): string
  /** A name that owns something: *Russia's*. */
  possessive(name: string): string
  /** A noun after one that it says more of: *list of hostages*, but *threat of war*. */
  collective(noun: string): string
  /** What is said of a thing that does what a verb says, or to which it is done: *competing*, *diduduki*. */
  participle(verb: string, voice: Voice): string | undefined
  /** The voice in which a form stands that was read by a rule (see `Form`); undefined for one that says nothing of a thing. */
  voiceOf(form: string, rule: string): Voice | undefined
  /** An adjective in a degree: *stronger*, *lebih kuat*. */
  compare(adjective: string, degree: string): string
}
