/** Look-up of a query in one direction: the termbase first, then the lexicon, then what can be put together or guessed. */
import type {Language, TermHit, Token} from '../types/index.js'
import {compose} from './compose.js'
import {partOf} from './compose-parts.js'
import type {Part} from './compose-phrase.js'
import {commonestFirst, isAllowed, nearestOfEach, type Sense, sensesOf, toHit, unattestedHit} from './hits.js'
import type {Layer} from './layers.js'
import type {LexiconFind, LexiconIndex} from './lexicon-index.js'
import {Guesser} from './lookup-guesses.js'
import {isBare, textAt, textOf, waysToRead} from './lookup-query.js'
import {type Searchable, type SearchOptions, search} from './search.js'
import type {Entry} from './term-index.js'
import {rankOf, tierScores} from './tiers.js'
import {isAcronym} from './vocabulary.js'

/** How much a term in which a query stands is worth, at most and at least, and one that has its words in another order. */
const CONTAINED = 45
const LEAST_CONTAINED = 31
const REORDERED = 78

/** What a glossary looks up in, from one language to another. */
export interface Direction {
  source: Language
  target: Language
  /** The tag that equivalents are wanted in: of the target, or of a region of it. */
  wanted: string
  layers: readonly Layer[]
  /** The lexicon read from the source, when it is needed. */
  lexicon(): LexiconIndex | undefined
}

const isNear = ({tier}: Sense) => rankOf(tier) <= rankOf('voice')

/**
 * Whether a term that was found is what the words mean. A term in a form of its words, or one that needs its full form, is not where
 * the lexicon has the words as they stand: *elected* is *terpilih*.
 */
function isSureOf({tier, entry}: Sense, find: () => LexiconFind | undefined): boolean {
  if (rankOf(tier) > rankOf('inflected')) return false
  const isPlain = tier !== 'inflected' && !entry.term.needsFullForm
  return isPlain || find()?.level !== 'exact'
}

const behindLexicon = (sense: Sense): Sense =>
  sense.score > tierScores.lexicon && isNear(sense) ? {...sense, score: tierScores.lexicon - 1} : sense

export class Lookup {
  readonly #source: Language
  readonly #target: Language
  readonly #wanted: string
  readonly #indexes: readonly Searchable[]
  readonly #lexicon: Direction['lexicon']
  readonly #guesser: Guesser

  constructor({source, target, wanted, layers, lexicon}: Direction) {
    this.#source = source
    this.#target = target
    this.#wanted = wanted
    this.#indexes = layers.map((layer) => ({
      index: layer.terms(source),
      hidden: layer.hidden,
      rank: layer.rank,
    }))
    this.#lexicon = lexicon
    this.#guesser = new Guesser(source, layers, this.#indexes)
  }

  /** What a query may mean, best first. */
  hits(query: string): TermHit[] {
    const ways = waysToRead(query, this.#source)
    if (ways.length === 0) return []
    let senses: Sense[] = []
    for (const tokens of ways) {
      senses = this.#sensesOf(tokens)
      if (senses.some(isNear)) break
    }
    if (!senses.some(isNear)) senses.push(...this.#reordered(ways.at(-1)!))
    const tokens = ways.at(-1)!
    const text = textOf(tokens)
    const isFound = senses.some(isNear)
    // It takes time to read the lexicon, and most terms need none.
    const find = () => this.#lexicon()?.find(text)
    const isSure = senses.some((sense) => isSureOf(sense, find))
    const found = isSure ? undefined : find()
    const lexical = found ? this.#lexical(text, found) : []
    // A term that says so only beside its full form says less than the word does by itself: *member*, *source*.
    if (lexical.length > 0) senses = senses.map(behindLexicon)
    const hasKin = senses.some(({tier}) => tier === 'related')
    senses.push(...this.#containing(tokens))
    let composed: TermHit[] = []
    if (!isFound) {
      senses.push(...this.#withOmission(tokens))
      const guesses = lexical.length > 0 ? [] : this.#guesser.typos(text, tokens)
      senses.push(...guesses)
      const isRight = this.#guesser.areWordsAndNames(tokens, guesses)
      if (lexical.length === 0 && isRight && !hasKin) composed = this.#composed(tokens)
    }
    const attested = nearestOfEach(senses.filter((sense) => !this.#guesser.lacksNegation(sense, tokens)))
    const ordered = commonestFirst(attested, find, this.#wanted)
    const hits = [...ordered.map((sense) => toHit(sense, this.#wanted, text)), ...lexical, ...composed]
    return hits.sort((a, b) => b.score - a.score)
  }

  /** Terms that begin with what was typed so far, nearly so when none does exactly. */
  completions(prefix: string, limit: number): TermHit[] {
    const typed = prefix.trim()
    if (typed === '') return []
    const exact = this.#seen(({index}) => index.starting(prefix))
      .sort(
        ({entry: a}, {entry: b}) => a.surface.length - b.surface.length || (a.surface < b.surface ? -1 : 1),
      )
      .slice(0, limit)
      .map(({entry, rank}) => {
        const score = Math.min(100, Math.round((100 * typed.length) / entry.surface.length))
        const sense: Sense = {entry, tier: 'exact', rule: 'prefix', score, isSpelt: false, rank}
        return toHit(sense, this.#wanted, typed)
      })
    if (exact.length > 0) return exact
    return this.#guesser
      .beginnings(typed)
      .slice(0, limit)
      .map((sense) => toHit(sense, this.#wanted, typed))
  }

  /** What the termbase says of words in any form, in capitals or small letters, and with another negation. */
  #sensesOf(tokens: readonly Token[]): Sense[] {
    const senses = [...this.#whole(tokens), ...this.#inCapitals(tokens)]
    if (senses.length > 0) return senses
    // A capital may be of a name that nothing is known of, but it may also be for no reason.
    senses.push(...this.#whole(tokens.map((token) => ({...token, text: token.text.toLowerCase()}))))
    return senses.length > 0 ? senses : [...this.#respelt(tokens), ...this.#denied(tokens)]
  }

  /** What is meant by words of which one is spelt as no word should be, by itself: *sangsi*, which is *sanksi*. */
  #respelt(tokens: readonly Token[]): Sense[] {
    if (tokens.length < 2) return []
    return tokens.flatMap((token, at) =>
      this.#whole([token])
        .filter(({entry: {term}, tier}) => tier === 'exact' && (term.type === 'variant' || !isAllowed(term)))
        .flatMap(({entry: {preferred}}) => this.#whole(tokens.with(at, {...token, text: preferred.term})))
        .filter(isNear)
        .map((sense): Sense => ({...sense, tier: 'variant', rule: 'spelling', score: tierScores.variant})),
    )
  }

  /** What is meant by words with another negation: *anggota tak tetap*. */
  #denied(tokens: readonly Token[]): Sense[] {
    const {negations} = this.#source
    const at = tokens.findIndex(({text}) => negations.has(text.toLowerCase()))
    if (at < 0) return []
    return [...negations].flatMap((negation) =>
      this.#whole(tokens.with(at, {...tokens[at]!, text: negation}))
        .filter(isNear)
        .map((sense): Sense => ({...sense, tier: 'variant', rule: 'negation', score: tierScores.variant})),
    )
  }

  /** What all the words may mean as one term. */
  #whole(tokens: readonly Token[]): Sense[] {
    const found = search(textAt(tokens), tokens, this.#indexes, {gapped: true, loose: true})
    const long = this.#seen(({index}) => index.spelt(tokens)).map(
      ({entry, rank}): Sense => ({
        entry,
        rank,
        tier: 'exact',
        rule: 'exact',
        score: tierScores.exact,
        isSpelt: true,
      }),
    )
    return [...sensesOf(found.filter(({from, to}) => from === 0 && to === tokens.length)), ...long]
  }

  /** What words may mean when they are acronyms that were typed in small letters. */
  #inCapitals(tokens: readonly Token[]): Sense[] {
    const capitals = tokens.map((token) => {
      const text = token.text.toUpperCase()
      return this.#indexes.some(({index}) => index.hasAcronym(text)) ? {...token, text} : token
    })
    if (capitals.every(({text}, place) => text === tokens[place]!.text)) return []
    return this.#whole(capitals).map((sense) =>
      sense.tier === 'exact' ? {...sense, tier: 'variant', rule: 'case', score: tierScores.variant} : sense,
    )
  }

  /** Terms that a query means when it leaves a word out (*Dewan PBB*). */
  #withOmission(tokens: readonly Token[]): Sense[] {
    return this.#seen(({index}) => index.omitting(tokens)).map(({entry, rank}) => ({
      entry,
      rank,
      tier: 'gapped',
      rule: 'omission',
      score: tierScores.gapped,
      isSpelt: false,
    }))
  }

  /** Terms that have the words of a query in another order, or with other words of grammar between: *sanctions of Russia*. */
  #reordered(tokens: readonly Token[]): Sense[] {
    // A number says which of them is meant.
    if (tokens.length < 2 || !isBare(tokens, this.#source) || tokens.some(({kind}) => kind === 'number'))
      return []
    return this.#having(tokens)
      .filter(({left}) => left === 0)
      .map(({entry, rank}) => ({
        entry,
        rank,
        tier: 'variant',
        rule: 'order',
        score: REORDERED,
        isSpelt: false,
      }))
  }

  /** Terms that have the words of a query among others (*merah*: *garis merah*). */
  #containing(tokens: readonly Token[]): Sense[] {
    return this.#having(tokens)
      .filter(({left}) => left > 0)
      .map(({entry, left, rank}) => {
        const share = tokens.length / (tokens.length + left)
        return {
          entry,
          rank,
          tier: 'gapped',
          rule: 'contains',
          score: Math.round(LEAST_CONTAINED + share * (CONTAINED - LEAST_CONTAINED)),
          isSpelt: false,
        }
      })
  }

  #having(tokens: readonly Token[]): {entry: Entry; left: number; rank: number}[] {
    return this.#indexes.flatMap(({index, hidden, rank}) =>
      index
        .containing(tokens)
        .filter(({entry}) => !hidden.has(entry.concept.id))
        .map((found) => ({...found, rank})),
    )
  }

  #lexical(text: string, found: LexiconFind): TermHit[] {
    const rule = found.rule === 'exact' ? 'lexicon' : found.rule
    const {lemma, renderings} = found
    const kind = {tier: 'lexicon', rule, score: tierScores.lexicon} as const
    return [unattestedHit(text, lemma, kind, [this.#source.code, this.#wanted], renderings)]
  }

  /** What a noun phrase is by its parts. */
  #composed(tokens: readonly Token[]): TermHit[] {
    if (tokens.length < 2 && !/-|\p{L}{9}/u.test(tokens[0]!.text)) return []
    const options: SearchOptions = {gapped: false, loose: true}
    const found = search(textAt(tokens), tokens, this.#indexes, options)
    const parts = (from: number, to: number) => {
      // The whole would have been found.
      if (from === 0 && to === tokens.length) return undefined
      const here = sensesOf(found.filter((item) => item.from === from && item.to === to))
      return this.#part(tokens.slice(from, to), here)
    }
    const alone = (word: string) => {
      const inner = this.#source.tokens(word)
      return this.#part(inner, [...this.#whole(inner), ...this.#inCapitals(inner)])
    }
    const texts = tokens.map(({text}) => text)
    const renderings = compose(texts, this.#source, this.#target, parts, alone)
    if (renderings.length === 0) return []
    const kind = {tier: 'composed', rule: 'parts', score: tierScores.composed} as const
    const terms = renderings.map((term) => ({term, partOfSpeech: 'noun'}) as const)
    const text = textOf(tokens)
    return [unattestedHit(text, text, kind, [this.#source.code, this.#wanted], terms)]
  }

  #part(tokens: readonly Token[], senses: readonly Sense[]): Part | undefined {
    const text = textOf(tokens)
    const found: LexiconFind | undefined = this.#lexicon()?.find(text)
    const ordered = commonestFirst(senses, () => found, this.#wanted)
    return partOf(text, this.#source, ordered, found, this.#wanted) ?? this.#name(tokens)
  }

  /** What is no word of the language and has capitals is a name, the same in both. */
  #name(tokens: readonly Token[]): Part | undefined {
    const {knows} = this.#source
    const isUnknownName = ({text}: Token) => /^\p{Lu}/u.test(text) && knows?.(text.toLowerCase()) === false
    if (!tokens.every(isUnknownName)) return undefined
    const text = textOf(tokens)
    return {
      text: this.#source.fold(text),
      senses: [{kind: 'name', renderings: [{term: text, partOfSpeech: 'properNoun'}]}],
      isAcronym: isAcronym(text),
      isUnknown: true,
    }
  }

  #seen(find: (index: Searchable) => readonly Entry[]): {entry: Entry; rank: number}[] {
    return this.#indexes.flatMap((each) =>
      find(each)
        .filter(({concept}) => !each.hidden.has(concept.id))
        .map((entry) => ({entry, rank: each.rank})),
    )
  }
}
