import {isSameLanguage, type LanguageName, languageOf, tagOf} from '../tag.js'
import type {Concept, Language, TermHit, TermMatch, Token} from '../types/index.js'
import {nearestOfEach, type Sense, sensesOf, toHit} from './hits.js'
import {compact, Layer} from './layers.js'
import {Counterparts, type MergeReport, mergeConcept} from './merge.js'
import {groupByPlace, resolveOverlaps} from './overlap.js'
import {type SearchOptions, type Shelf, search} from './search.js'
import {rankOf, tierScores} from './tiers.js'

/** How `Glossary#lookup` answers. */
export interface LookupOptions {
  /** Language of the query. */
  source: LanguageName
  /** Language of the equivalents; a region may be asked for (`en-GB`). */
  target: LanguageName
  /** At most so many hits; default 20. */
  limit?: number
}

/** How `Glossary#recognise` answers. */
export interface RecogniseOptions {
  /** Language of the text. */
  language: LanguageName
  /** Language of the equivalents; a region may be asked for (`en-GB`). Without it hits have none. */
  target?: LanguageName
  /** Whether one word may stand inside a term (*ekspansi pakta NATO*); default true. */
  gapped?: boolean
  /** Whether terms inside longer terms are reported too; default false. */
  overlapping?: boolean
}

/**
 * Concepts and what they are called, found by any of their words' forms.
 *
 * A glossary never changes. `with` and `without` return another that shares all it can with this one,
 * so that an edit costs about as much as the concepts it touches.
 */
export class Glossary {
  readonly #languages: ReadonlyMap<string, Language>
  #layers: readonly Layer[]

  /**
   * @param concepts are frozen: to change one, put a new one in its place by `with`.
   * @param languages the languages that are searched; terms in others are kept.
   * @throws TypeError when two concepts share an id.
   */
  constructor(concepts: Iterable<Concept>, languages: readonly Language[]) {
    this.#languages = new Map(languages.map((language) => [languageOf(language, 'languages').code, language]))
    this.#layers = [makeLayer(concepts)]
  }

  /** Languages that can be searched. */
  get languages(): Language[] {
    return [...this.#languages.values()]
  }

  /**
   * The language of a name, whatever its region: `en-GB` is answered by `english`.
   * @throws TypeError when the glossary was not given it.
   */
  language(name: LanguageName): Language {
    const tag = tagOf(name, 'language')
    const language =
      this.#languages.get(tag) ?? this.languages.find((language) => isSameLanguage(language.code, tag))
    if (language) return language
    const known = [...this.#languages.keys()].join(', ')
    throw new TypeError(`padanan: no language \`${tag}\` in this glossary; it was given ${known}`)
  }

  /** The tag of a language that equivalents are wanted in. */
  #wanted(name: LanguageName): string {
    this.language(name)
    return tagOf(name, 'target')
  }

  /** How many concepts there are. */
  get size(): number {
    return this.#layers.reduce((sum, layer) => sum + layer.size, 0)
  }

  /** All concepts, oldest first. */
  *concepts(): Generator<Concept> {
    for (const layer of this.#layers) yield* layer.seen()
  }

  /** The concept of an id. */
  get(id: string): Concept | undefined {
    for (const layer of this.#layers) {
      const concept = layer.get(id)
      if (concept) return concept
    }
    return undefined
  }

  /** A glossary in which these concepts stand in the place of those with their ids, or beside the others. */
  with(...concepts: Concept[]): Glossary {
    const layer = makeLayer(concepts)
    const ids = new Set(layer.concepts.keys())
    return this.#derive([...this.#layers.map((other) => other.hiding(ids)), layer])
  }

  /** A glossary without the concepts of these ids. */
  without(...ids: string[]): Glossary {
    const gone = new Set(ids)
    return this.#derive(this.#layers.map((layer) => layer.hiding(gone)))
  }

  /**
   * Joins other concepts to these. A concept is the same when it has the id and a term of one of ours, or shares a
   * term with it in two languages; another concept with an id of ours gets a new id. Where both say a thing,
   * ours stays, and the report tells of it.
   */
  merge(others: Iterable<Concept>): {glossary: Glossary; report: MergeReport} {
    const report: MergeReport = {added: [], changed: [], conflicts: []}
    const counterparts = new Counterparts(this.concepts())
    const edits = new Map<string, Concept>()
    for (const other of others) {
      const own = counterparts.of(other)
      const id = own?.id ?? counterparts.freeId(other.id)
      if (!own && id !== other.id) {
        report.conflicts.push({concept: other.id, field: 'id', ours: other.id, theirs: id})
      }
      const merged = own ? mergeConcept(own, other, report.conflicts) : {...other, id}
      if (merged === own) continue
      edits.set(id, merged)
      counterparts.add(merged)
      if (!own) report.added.push(id)
      else if (!report.added.includes(id) && !report.changed.includes(id)) report.changed.push(id)
    }
    return {glossary: edits.size === 0 ? this : this.with(...edits.values()), report}
  }

  /**
   * Finds a term by the words of a query, in whatever form they stand: one hit for each concept, best first.
   * Look-up is lenient where recognition is strict: it takes *pbb* for *PBB*, guesses at typing errors, and hints at
   * words with the same root.
   * @throws TypeError for a language that the glossary was not given.
   */
  lookup(query: string, {source, target: name, limit = 20}: LookupOptions): TermHit[] {
    const language = this.language(source)
    const target = this.#wanted(name)
    const tokens = language.tokens(query)
    if (tokens.length === 0) return []
    const options = {gapped: true, loose: true}
    const senses = [
      ...this.#sensesOf(query, tokens, language, options),
      ...this.#sensesInCapitals(query, tokens, language, options),
    ]
    if (senses.length === 0) {
      // A capital may be of a name that nothing is known of, but it may also be for no reason.
      const inSmall = tokens.map((token) => ({...token, text: token.text.toLowerCase()}))
      senses.push(...this.#sensesOf(query, inSmall, language, options))
    }
    // Guessing is for a query of which nothing can be made as it stands, or not without leaving a word out.
    if (senses.every(({tier}) => tier === 'gapped')) {
      const whole = this.#sensesWithOmission(tokens, language)
      const isGuess = whole.length === 0 && !this.#isSpeltRight(tokens, language)
      senses.push(...(isGuess ? this.#typos(query, language) : whole))
    }
    return nearestOfEach(senses)
      .map((sense) => toHit(sense, target))
      .slice(0, limit)
  }

  /**
   * Terms that start with what has been typed so far, the shortest first; the score is how much of the term that is.
   * @throws TypeError for a language that the glossary was not given.
   */
  complete(prefix: string, {source, target: name, limit = 20}: LookupOptions): TermHit[] {
    const language = this.language(source)
    const target = this.#wanted(name)
    if (prefix.trim() === '') return []
    const entries = this.#shelves(language).flatMap(({index, hidden}) =>
      index.starting(prefix).filter(({concept}) => !hidden.has(concept.id)),
    )
    return entries
      .sort((a, b) => a.surface.length - b.surface.length || (a.surface < b.surface ? -1 : 1))
      .slice(0, limit)
      .map((entry) => {
        const score = Math.min(100, Math.round((100 * prefix.trim().length) / entry.surface.length))
        return toHit({entry, tier: 'exact', rule: 'prefix', score, isSpelt: false}, target)
      })
  }

  /**
   * Finds the terms of a running text, longest first where they overlap. Every match has a hit for each concept
   * that its words may mean. Acronyms are told from words by their capitals.
   * @throws TypeError for a language that the glossary was not given.
   */
  recognise(text: string, options: RecogniseOptions): TermMatch[] {
    const {language: name, target: wanted, gapped = true, overlapping = false} = options
    const language = this.language(name)
    const target = wanted === undefined ? undefined : this.#wanted(wanted)
    const tokens = language.tokens(text)
    const found = search(text, tokens, this.#shelves(language), {gapped, loose: false})
    const groups = groupByPlace(found)
    const places = (overlapping ? groups : resolveOverlaps(groups)).map((group) => {
      const all = sensesOf(group).filter(({tier}) => tier !== 'related')
      // A word that is a term as it stands is not also a looser form of another.
      const isClose = ({tier}: Sense) => rankOf(tier) <= rankOf('variant')
      return {first: group[0]!, senses: all[0] && isClose(all[0]) ? all.filter(isClose) : all}
    })
    const needsNoMore = ({entry}: Sense) => !entry.term.needsFullForm
    const named = new Set(
      places.flatMap(({senses}) => senses.filter(needsNoMore).map(({entry}) => entry.concept)),
    )
    return places.flatMap(({first: {from, to}, senses}) => {
      const meant = senses.filter((sense) => needsNoMore(sense) || named.has(sense.entry.concept))
      if (meant.length === 0) return []
      const {start} = tokens[from]!
      const {end} = tokens[to - 1]!
      return {start, end, text: text.slice(start, end), hits: meant.map((sense) => toHit(sense, target))}
    })
  }

  /** What all the words of a query may mean. */
  #sensesOf(query: string, tokens: readonly Token[], language: Language, options: SearchOptions): Sense[] {
    const found = search(query, tokens, this.#shelves(language), options)
    return sensesOf(found.filter(({from, to}) => from === 0 && to === tokens.length))
  }

  #shelves(language: Language): Shelf[] {
    return this.#layers.map((layer) => ({index: layer.terms(language), hidden: layer.hidden}))
  }

  /** Terms that a query means when it leaves a word out (*Dewan PBB*). */
  #sensesWithOmission(tokens: readonly Token[], language: Language): Sense[] {
    return this.#shelves(language)
      .flatMap(({index, hidden}) => index.omitting(tokens).filter(({concept}) => !hidden.has(concept.id)))
      .map((entry) => ({entry, tier: 'gapped', rule: 'omission', score: tierScores.gapped, isSpelt: false}))
  }

  /** Whether all words are in the language's lists or in terms. */
  #isSpeltRight(tokens: readonly Token[], language: Language): boolean {
    const shelves = this.#shelves(language)
    return tokens.every(
      (token) =>
        language.knows?.(token.text) ||
        language.knows?.(language.fold(token.text)) ||
        shelves.some(
          ({index}) =>
            index.hasAcronym(token.text.toUpperCase()) ||
            index.word(token).loose.all.some(({level}) => level === 'exact'),
        ),
    )
  }

  #typos(query: string, language: Language): Sense[] {
    return this.#layers
      .flatMap((layer) =>
        layer
          .typos(language)
          .search(query)
          .filter(({entry}) => layer.get(entry.concept.id)),
      )
      .map(({entry, score}): Sense => ({entry, tier: 'typo', rule: 'typo', score, isSpelt: false}))
  }

  /** What a query may mean when its words are acronyms that were typed in small letters. */
  #sensesInCapitals(
    query: string,
    tokens: readonly Token[],
    language: Language,
    options: SearchOptions,
  ): Sense[] {
    const shelves = this.#shelves(language)
    const capitals = tokens.map((token) => {
      const text = token.text.toUpperCase()
      return shelves.some(({index}) => index.hasAcronym(text)) ? {...token, text} : token
    })
    if (capitals.every(({text}, place) => text === tokens[place]!.text)) return []
    return this.#sensesOf(query, capitals, language, options).map((sense) =>
      sense.tier === 'exact' ? {...sense, tier: 'variant', rule: 'case', score: tierScores.variant} : sense,
    )
  }

  #derive(layers: readonly Layer[]): Glossary {
    const glossary = new Glossary([], this.languages)
    glossary.#layers = compact(layers)
    return glossary
  }
}

function makeLayer(concepts: Iterable<Concept>): Layer {
  const byId = new Map<string, Concept>()
  for (const concept of concepts) {
    if (byId.has(concept.id)) {
      throw new TypeError(`padanan: two concepts with the id \`${concept.id}\`; merge them or rename one`)
    }
    byId.set(concept.id, freeze(concept))
  }
  return new Layer(byId)
}

function freeze(concept: Concept): Concept {
  for (const section of concept.languages) {
    for (const term of section.terms) freezeOwner(term)
    Object.freeze(section.terms)
    freezeOwner(section)
  }
  Object.freeze(concept.languages)
  return freezeOwner(concept)
}

function freezeOwner<T extends {properties?: Record<string, string>}>(owner: T): T {
  if (owner.properties) Object.freeze(owner.properties)
  return Object.freeze(owner)
}
