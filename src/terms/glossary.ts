/** The glossary: concepts, found by any form of what they are called. */
import {
  expectConcepts,
  expectEach,
  expectGlossary,
  expectNumber,
  expectOptions,
  expectText,
  expectThat,
  isConcept,
  optionsOf,
} from '../misuse.js'
import {isSameLanguage, type LanguageName, languageOf, tagOf} from '../tag.js'
import type {Concept, Language, Lexicon, TermHit, TermMatch} from '../types/index.js'
import {compact, Layer} from './layers.js'
import {LexiconIndex} from './lexicon-index.js'
import {Lookup} from './lookup.js'
import {Counterparts, type MergeReport, mergeConcept} from './merge.js'
import {recognise} from './recognise.js'
import type {Searchable} from './search.js'
import {tierScores} from './tiers.js'

export interface GlossaryOptions {
  /** Words that look-up falls back on where the termbase has none, and puts phrases together from. */
  lexicon?: Lexicon | undefined
}

/** How `Glossary#lookup` answers. */
export interface LookupOptions {
  /** Language of the query; default any. */
  source?: LanguageName
  /** Language of the equivalents; a region may be asked for (`en-GB`). Default any but the query's. */
  target?: LanguageName
  /** At most so many hits; default 50. */
  limit?: number
  /** What answers where the termbase can't, in the place of the glossary's own lexicon. */
  lexicon?: Lexicon | undefined
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
 * A term of more than 100 words is looked up as it is spelt, and not recognised in a text.
 *
 * A glossary never changes. `with` and `without` return another that shares all it can with this one,
 * so that an edit costs about as much as the concepts it touches.
 *
 * @example
 * ```js
 * import {english, Glossary, indonesian} from 'padanan'
 *
 * const concept = {
 *   id: 'red-line',
 *   languages: [
 *     {lang: 'id', terms: [{term: 'garis merah', status: 'preferred'}]},
 *     {lang: 'en', terms: [{term: 'red line', status: 'preferred'}]},
 *   ],
 * }
 * const glossary = new Glossary([concept], [indonesian, english])
 * glossary.lookup('garis merahnya', {source: 'id', target: 'en'}).map(({tier, equivalents}) => [tier, equivalents[0].term])
 * // [['inflected', 'red line']]
 * ```
 */
export class Glossary {
  readonly #languages: ReadonlyMap<string, Language>
  #layers: readonly Layer[]
  readonly #lexicon: Lexicon | undefined
  /** The lexicon by the language that is looked up. */
  readonly #lexicons = new Map<string, LexiconIndex>()
  readonly #others = new WeakMap<Lexicon, Glossary>()

  /**
   * @param concepts are frozen: to change one, put a new one in its place by `with`.
   * @param languages the languages that are searched; terms in others are kept.
   * @param options the lexicon that look-up falls back on.
   * @throws TypeError when two concepts share an id.
   */
  constructor(concepts: Iterable<Concept>, languages: readonly Language[], options: GlossaryOptions = {}) {
    expectThat(
      isList(concepts),
      'concepts',
      concepts,
      'concepts: those of `padanan/glossary`, or of a file that was read',
    )
    expectThat(Array.isArray(languages), 'languages', languages, 'an array of them: [indonesian, english]')
    expectOptions(options, ['lexicon'], '{lexicon}')
    const {lexicon} = options
    expectThat(
      !lexicon || typeof lexicon.source === 'string',
      'lexicon',
      lexicon,
      'that of `padanan/lexicon`',
    )
    this.#languages = new Map(languages.map((language) => [languageOf(language, 'languages').code, language]))
    this.#layers = [makeLayer(concepts)]
    this.#lexicon = lexicon
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

  /** The lexicon that look-up falls back on. */
  get lexicon(): Lexicon | undefined {
    return this.#lexicon
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
    expectEach('ids', ids, (id) => typeof id === 'string', 'the id of a concept')
    const gone = new Set(ids)
    return this.#derive(this.#layers.map((layer) => layer.hiding(gone)))
  }

  /**
   * Both glossaries as one: where they answer as well, this one comes first, and a concept of the other with an id of this one
   * is not seen. The lexicon is that of this one, if it has one.
   *
   * @throws {TypeError} When the other was given another language.
   */
  before(other: Glossary): Glossary {
    expectGlossary(other)
    for (const {code} of other.languages) this.language(code)
    const ids = new Set([...this.concepts()].map(({id}) => id))
    const ranks = 1 + Math.max(0, ...this.#layers.map(({rank}) => rank))
    const behind = other.#layers.map((layer) => layer.hiding(ids).behind(ranks))
    return this.#derive([...this.#layers, ...behind], this.#lexicon ?? other.#lexicon)
  }

  /**
   * Joins other concepts to these. A concept is the same when it has the id and a term of one of ours, or shares a
   * term with it in two languages; another concept with an id of ours gets a new id. Where both say a thing,
   * ours stays, and the report tells of it.
   */
  merge(others: Iterable<Concept>): {glossary: Glossary; report: MergeReport} {
    const added = isList(others) ? [...others] : others
    expectConcepts(added)
    const report: MergeReport = {added: [], changed: [], conflicts: []}
    const counterparts = new Counterparts(this.concepts())
    const edits = new Map<string, Concept>()
    for (const other of added) {
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
   * Look-up is lenient where recognition is strict: it takes *pbb* for *PBB*, leaves punctuation and articles aside, guesses
   * at typing errors, finds terms by one of their words, and hints at words with the same root. What the termbase lacks the
   * lexicon answers (tier `lexicon`), or it is put together from its parts (tier `composed`). Without `source` the query is
   * looked up in every language, without `target` the equivalents are of every other language.
   * @throws TypeError for a language that the glossary was not given.
   */
  lookup(query: string, options: LookupOptions = {}): TermHit[] {
    expectText('the query', query)
    expectLookup(options)
    const {lexicon, ...rest} = options
    if (lexicon && lexicon !== this.#lexicon) return this.#with(lexicon).lookup(query, rest)
    const hits = this.#lookups(options).flatMap((lookup) => lookup.hits(query))
    return firstOfEach(hits).slice(0, options.limit ?? 50)
  }

  /**
   * Terms that start with what has been typed so far, the shortest first; the score is how much of the term that is. Where
   * none does, those that nearly do (tier `typo`).
   * @throws TypeError for a language that the glossary was not given.
   */
  complete(prefix: string, options: LookupOptions = {}): TermHit[] {
    expectText('the prefix', prefix)
    expectLookup(options)
    const {limit = 50, lexicon, ...rest} = options
    if (lexicon && lexicon !== this.#lexicon) return this.#with(lexicon).complete(prefix, {limit, ...rest})
    const hits = this.#lookups(options).flatMap((lookup) => lookup.completions(prefix, limit))
    const exact = hits.filter(({tier}) => tier === 'exact')
    return (exact.length > 0 ? exact : hits).sort((a, b) => b.score - a.score).slice(0, limit)
  }

  /**
   * Finds the terms of a running text, longest first where they overlap. Every match has a hit for each concept
   * that its words may mean. Acronyms are told from words by their capitals.
   * @throws TypeError for a language that the glossary was not given.
   */
  recognise(text: string, options: RecogniseOptions): TermMatch[] {
    expectText('the text', text)
    expectOptions(options, recogniseOptions, '{language}')
    const {language: name, target, gapped = true, overlapping = false} = options
    const language = this.language(name)
    const wanted = target === undefined ? undefined : this.#wanted(target)
    return recognise(text, language, this.#indexes(language), {wanted, gapped, overlapping})
  }

  #indexes(language: Language): Searchable[] {
    return this.#layers.map((layer) => ({
      index: layer.terms(language),
      hidden: layer.hidden,
      rank: layer.rank,
    }))
  }

  /** Look-ups in the directions that are asked for. */
  #lookups({source, target}: LookupOptions): Lookup[] {
    const sources = source === undefined ? this.languages : [this.language(source)]
    const targets = target === undefined ? this.languages : [this.language(target)]
    const wanted = target === undefined ? undefined : this.#wanted(target)
    return sources.flatMap((from) =>
      targets
        .filter((to) => to !== from || sources.length === 1)
        .map(
          (to) =>
            new Lookup({
              source: from,
              target: to,
              wanted: wanted ?? to.code,
              layers: this.#layers,
              lexicon: () => this.#lexiconOf(from, to),
            }),
        ),
    )
  }

  /** The lexicon read in one direction, made when it is first asked for; undefined when it is of other languages. */
  #lexiconOf(source: Language, target: Language): LexiconIndex | undefined {
    const lexicon = this.#lexicon
    if (!lexicon) return undefined
    const speaks = (a: string, b: string) =>
      isSameLanguage(lexicon.source, a) && isSameLanguage(lexicon.target, b)
    if (!speaks(source.code, target.code) && !speaks(target.code, source.code)) return undefined
    let index = this.#lexicons.get(source.code)
    if (!index) {
      index = new LexiconIndex(lexicon, source)
      this.#lexicons.set(source.code, index)
    }
    return index
  }

  /** The same with another lexicon, made once for each. */
  #with(lexicon: Lexicon): Glossary {
    const known = this.#others.get(lexicon) ?? this.#derive(this.#layers, lexicon)
    this.#others.set(lexicon, known)
    return known
  }

  #derive(layers: readonly Layer[], lexicon = this.#lexicon): Glossary {
    const glossary = new Glossary([], this.languages, {lexicon})
    glossary.#layers = compact(layers)
    return glossary
  }
}

const lookupOptions = optionsOf<LookupOptions>({
  ...{source: true, target: true, limit: true, lexicon: true},
})
const recogniseOptions = optionsOf<RecogniseOptions>({
  ...{language: true, target: true, gapped: true, overlapping: true},
})

const isList = (value: Iterable<Concept>) =>
  typeof value === 'object' && typeof value?.[Symbol.iterator] === 'function'

function expectLookup(options: LookupOptions): void {
  expectOptions(options, lookupOptions, '{source, target, limit}')
  if (options.limit !== undefined) expectNumber('limit', options.limit, 0)
}

/**
 * Hits of several directions, best first; a concept that is found in both stands where it is nearest. Where one language has
 * the words, the other guesses nothing.
 */
function firstOfEach(hits: TermHit[]): TermHit[] {
  const seen = new Set<string>()
  const isKnown = hits.some(({score}) => score > tierScores.typo)
  // What no glossary has is named by its word, which may be one of both languages: *air*.
  const keyOf = ({tier, concept}: TermHit) =>
    tier === 'lexicon' || tier === 'composed' ? `${concept.id} ${concept.languages[0]!.lang}` : concept.id
  return hits
    .filter(({tier}) => !isKnown || tier !== 'typo')
    .sort((a, b) => b.score - a.score)
    .filter((hit) => !seen.has(keyOf(hit)) && seen.add(keyOf(hit)))
}

function makeLayer(concepts: Iterable<Concept>): Layer {
  const byId = new Map<string, Concept>()
  for (const concept of concepts) {
    expectThat(isConcept(concept), 'a concept', concept, '{id, languages: [{lang, terms}]}')
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
