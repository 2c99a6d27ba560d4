/** Reads a noun phrase by the order of its language: every way it may be read, the likeliest first. */
import type {Language, NounPhrases} from '../types/index.js'
import {type Modifier, type NounPhrase, type Part, type Phrase, senseOf} from './compose-phrase.js'

/** What the words from a place up to another (half-open) may be as one part; undefined when nothing is known of them. */
export type Parts = (from: number, to: number) => Part | undefined

/** A reading and the place after its last word. */
type Read<T> = Generator<[T, number]>

/** Steps after which a phrase is given up: one that news has takes a few hundred. */
const STEPS = 20_000

export class PhraseReader {
  readonly #words: readonly string[]
  readonly #texts: readonly string[]
  readonly #rules: NounPhrases
  readonly #language: Language
  readonly #parts: Parts
  #steps = 0

  /**
   * @param texts the words of the phrase as they stand.
   * @param partOf what a word alone is, that may not stand in the phrase as such: the second part of *anti-government*.
   */
  constructor(
    texts: readonly string[],
    language: Language,
    parts: Parts,
    private readonly partOf: (word: string) => Part | undefined,
  ) {
    this.#texts = texts
    this.#words = texts.map((text) => language.fold(text))
    this.#language = language
    this.#rules = language.nounPhrases!
    this.#parts = parts
  }

  /** The ways to read all the words as one phrase. */
  *read(): Generator<Phrase> {
    for (const [phrase, to] of this.#phrase(0)) if (to === this.#words.length) yield phrase
  }

  *#phrase(from: number): Read<Phrase> {
    for (const [phrase, to] of this.#simple(from)) {
      yield [phrase, to]
      const coordinator = this.#rules.coordinators.get(this.#words[to] ?? '')
      if (!coordinator) continue
      for (const [other, end] of this.#phrase(to + 1)) {
        if (headKind(phrase) === headKind(other) && !this.#isNameShared(from, to)) {
          yield [{kind: 'coordination', coordinator, phrases: [phrase, other]}, end]
        }
      }
    }
  }

  /** Whether a name ends what a small word begins, and another follows: *pasukan AS dan Irak* are of both. */
  #isNameShared(from: number, to: number): boolean {
    const isCapital = (at: number) => /^\p{Lu}/u.test(this.#texts[at] ?? '')
    return to - from > 1 && !isCapital(from) && isCapital(to - 1) && isCapital(to + 1)
  }

  /** A head with what stands around it. */
  *#simple(from: number): Read<NounPhrase> {
    for (const [start, at] of this.#beginning(from)) {
      const cores = this.#language.head === 'first' ? this.#headFirst(start, at) : this.#headLast(start, at)
      for (const [core, to] of cores) yield* this.#withComplements(core, to)
    }
  }

  /** Qualifiers and quantities: *mantan*, *dua*, *thousands of*. */
  *#beginning(from: number): Read<Pick<NounPhrase, 'qualifiers' | 'quantity'> & {ordinal?: string}> {
    if (++this.#steps > STEPS) return
    const word = this.#words[from]
    if (word === undefined) return
    const {determiners, qualifiers, quantities, ordinals} = this.#rules
    if (determiners.has(word)) yield* this.#beginning(from + 1)
    const more = function* (
      rest: Read<Pick<NounPhrase, 'qualifiers' | 'quantity'> & {ordinal?: string}>,
      add: (start: Pick<NounPhrase, 'qualifiers' | 'quantity'>) => object,
    ): Read<Pick<NounPhrase, 'qualifiers' | 'quantity'> & {ordinal?: string}> {
      for (const [start, to] of rest) yield [{...start, ...add(start)}, to]
    }
    const qualifier = qualifiers.get(word)
    if (qualifier) {
      yield* more(this.#beginning(from + 1), (start) => ({qualifiers: [qualifier, ...start.qualifiers]}))
    }
    for (const length of [2, 1]) {
      const text = this.#words.slice(from, from + length).join(' ')
      const quantity = quantities.get(text)
      if (quantity) yield* more(this.#beginning(from + length), () => ({quantity}))
    }
    const number = this.#isYear(from) ? undefined : this.#numberAt(from)
    if (number !== undefined) yield* more(this.#beginning(from + 1), () => ({quantity: number}))
    const ordinal = this.#language.head === 'last' ? ordinals.get(word) : undefined
    if (ordinal) yield* more(this.#beginning(from + 1), () => ({ordinal}))
    yield [{qualifiers: []}, from]
  }

  #numberAt(at: number): number | undefined {
    return this.#numeralOf(this.#texts[at]!)
  }

  #numeralOf(text: string): number | undefined {
    const numeral = this.#language.numerals.get(this.#language.fold(text))
    if (numeral !== undefined) return numeral
    const [figure] = this.#language.figures(text)
    return figure?.kind === 'number' && figure.text === text ? figure.value : undefined
  }

  #isYear(at: number): boolean {
    return /^(?:19|20)\d\d$/.test(this.#texts[at] ?? '')
  }

  *#headFirst(start: Pick<NounPhrase, 'qualifiers' | 'quantity'>, from: number): Read<NounPhrase> {
    yield* this.#partOfPlace(start, from)
    for (const [head, at] of this.#partsAt(from)) {
      if (head.isUnknown || (!senseOf(head, 'noun') && !senseOf(head, 'name'))) continue
      for (const [modifiers, to] of this.#after(at)) {
        if (this.#isFigurative(head, modifiers)) continue
        yield [{kind: 'noun phrase', ...start, head, modifiers, complements: []}, to]
      }
    }
  }

  /** The part of a place that a word before its name says: *tenggara Turki*. */
  *#partOfPlace(start: Pick<NounPhrase, 'qualifiers' | 'quantity'>, from: number): Read<NounPhrase> {
    for (const length of [2, 1]) {
      const at = from + length
      if (!this.#rules.compass.has(this.#words.slice(from, at).join(''))) continue
      const part = this.#parts(from, at)
      if (!part || !senseOf(part, 'adjective')) continue
      for (const [head, to] of this.#partsAt(at)) {
        if (!senseOf(head, 'name')) continue
        const modifiers: Modifier[] = [{kind: 'adjective', part}]
        yield [{kind: 'noun phrase', ...start, head, modifiers, complements: []}, to]
      }
    }
  }

  /** What stands after a head up to a preposition or the end, the nearest first. */
  *#after(from: number): Read<Modifier[]> {
    if (++this.#steps > STEPS) return
    const word = this.#words[from]
    if (word === undefined || this.#isBoundary(word)) {
      yield [[], from]
      if (word === undefined) return
    }
    const {determiners, coordinators} = this.#rules
    if (word !== undefined && determiners.has(word)) yield* this.#after(from + 1)
    for (const [modifier, at] of this.#modifier(from)) {
      const coordinator = coordinators.get(this.#words[at] ?? '')
      if (coordinator && this.#canCoordinate(modifier)) {
        for (const [other, end] of this.#modifier(at + 1)) {
          if (other.kind !== modifier.kind && !(modifier.kind === 'relative' && other.kind === 'adjective'))
            continue
          const joined: Modifier = {kind: 'coordination', coordinator, modifiers: [modifier, other]}
          for (const [rest, to] of this.#after(end)) yield [[joined, ...rest], to]
        }
      }
      for (const [rest, to] of this.#after(at)) yield [[modifier, ...rest], to]
    }
  }

  #canCoordinate({kind}: Modifier): boolean {
    return kind === 'name' || kind === 'adjective' || kind === 'relative'
  }

  /** One thing said of the head before it. */
  *#modifier(from: number): Read<Modifier> {
    if (++this.#steps > STEPS) return
    const word = this.#words[from]
    if (word === undefined) return
    const {relatives, degrees, agencies, measures, ordinals, units} = this.#rules
    const isRelative = relatives.has(word)
    const at = isRelative ? from + 1 : from
    const degree = degrees.get(this.#words[at] ?? '')
    if (isRelative || degree) {
      const starts = degree ? [at + 1, ...(isRelative ? [at] : [])] : [at]
      for (const start of starts) {
        for (const [part, to] of this.#partsAt(start)) {
          const given = start > at ? degree : undefined
          if (senseOf(part, 'adjective')) yield [{kind: 'relative', part, ...(given && {degree: given})}, to]
          else if (!given && isRelative) yield* this.#participle(part, to)
        }
      }
      if (isRelative) return
    }
    const ordinal = ordinals.get(word)
    if (ordinal) yield [{kind: 'ordinal', key: ordinal}, from + 1]
    if (this.#isYear(from)) yield [{kind: 'year', text: this.#texts[from]!}, from + 1]
    const quantity = this.#numberAt(from)
    const unit = units.get(this.#words[from + 1] ?? '')
    if (quantity !== undefined && unit) yield [{kind: 'count', quantity, unit}, from + 2]
    else if (this.#language.head === 'first') yield* this.#label(from)
    const agency = agencies.get(word)
    if (agency) {
      for (const [part, to] of this.#partsAt(from + 1)) {
        if (senseOf(part, 'name') || agency === 'owned') yield [{kind: 'agency', key: agency, part}, to]
      }
    }
    for (const [part, to] of this.#partsAt(from)) {
      for (const kind of ['name', 'adjective', 'noun'] as const) {
        if (!senseOf(part, kind)) continue
        if (kind === 'adjective' && part.degree) yield [{kind: 'relative', part, degree: part.degree}, to]
        else yield [{kind, part}, to]
        break
      }
    }
    const measure = measures.get(word)
    if (measure) {
      for (const [part, to] of this.#partsAt(from + 1)) {
        if (senseOf(part, 'adjective')) yield [{kind: 'measure', key: measure, part}, to]
      }
    }
    if (this.#language.head === 'last') {
      for (const [part, to] of this.#partsAt(from)) {
        if (part.senses.every(({kind}) => kind === 'verb')) yield* this.#participle(part, to)
      }
    }
    const prefixed = this.#prefixed(this.#texts[from]!)
    if (prefixed) yield [prefixed, from + 1]
  }

  /** What a verb says of the head, and who does it where that follows: *yang diduduki Rusia*. */
  *#participle(part: Part, to: number): Read<Modifier> {
    const {voice} = part
    if (!voice || !senseOf(part, 'verb')) return
    if (voice === 'passive' && this.#language.head === 'first') {
      const at = this.#rules.prepositions.get(this.#words[to] ?? '') === 'agent' ? to + 1 : to
      for (const [agent, end] of this.#partsAt(at)) {
        if (senseOf(agent, 'name') || (at > to && senseOf(agent, 'noun'))) {
          yield [{kind: 'participle', part, voice, agent}, end]
        }
      }
    }
    yield [{kind: 'participle', part, voice}, to]
  }

  /** The number after a thing that tells it from others. */
  *#label(at: number): Read<Modifier & {kind: 'label'}> {
    if (/^\d{1,4}$/.test(this.#texts[at] ?? '') && !this.#isYear(at)) {
      yield [{kind: 'label', text: this.#texts[at]!}, at + 1]
    }
  }

  /** *Anti-pemerintah*, *non-military*. */
  #prefixed(text: string): Modifier | undefined {
    for (const [prefix, key] of this.#rules.prefixes) {
      if (!text.toLowerCase().startsWith(prefix)) continue
      const rest = text.slice(prefix.length).replace(/^[-‐‑]/, '')
      const part = rest.length > 2 ? this.partOf(rest) : undefined
      const kind = (['name', 'adjective', 'noun'] as const).find((each) => part && senseOf(part, each))
      if (part && kind) return {kind, part, prefix: key}
    }
    return undefined
  }

  *#headLast(
    {ordinal, ...start}: Pick<NounPhrase, 'qualifiers' | 'quantity'> & {ordinal?: string},
    from: number,
  ): Read<NounPhrase> {
    for (const [before, at] of this.#before(from)) {
      const isOfName = before.every(
        (each) =>
          each.kind === 'adjective' || (each.kind === 'noun' && this.#rules.compass.has(each.part.text)),
      )
      for (const [head, after] of this.#partsAt(at)) {
        if (head.isUnknown || (!senseOf(head, 'noun') && !(senseOf(head, 'name') && isOfName))) continue
        const [label] = this.#label(after)
        const to = label?.[1] ?? after
        const next = this.#words[to]
        if (next !== undefined && !this.#isBoundary(next)) continue
        const modifiers = before.toReversed()
        if (label) modifiers.unshift(label[0])
        if (ordinal) modifiers.push({kind: 'ordinal', key: ordinal})
        if (this.#isFigurative(head, modifiers)) continue
        yield [{kind: 'noun phrase', ...start, head, modifiers, complements: []}, to]
      }
    }
  }

  /** What stands before a head, the farthest first: the fewest words first, so that the head is as long as can be. */
  *#before(from: number): Read<Modifier[]> {
    yield [[], from]
    for (const [modifier, at] of this.#premodifier(from)) {
      const coordinator = this.#rules.coordinators.get(this.#words[at] ?? '')
      if (coordinator && this.#canCoordinate(modifier)) {
        for (const [other, end] of this.#premodifier(at + 1)) {
          if (other.kind !== modifier.kind) continue
          const joined: Modifier = {kind: 'coordination', coordinator, modifiers: [modifier, other]}
          for (const [rest, to] of this.#before(end)) yield [[joined, ...rest], to]
        }
      }
      for (const [rest, to] of this.#before(at)) yield [[modifier, ...rest], to]
    }
  }

  *#premodifier(from: number): Read<Modifier> {
    const word = this.#words[from]
    if (word === undefined) return
    const compound = this.#compound(this.#texts[from]!)
    if (compound) yield [compound, from + 1]
    yield* this.#modifier(from)
  }

  /** *Russian-made*, *short-range*. */
  #compound(text: string): Modifier | undefined {
    const cut = text.lastIndexOf('-')
    if (cut < 1) return undefined
    const part = this.partOf(text.slice(0, cut))
    const last = this.#language.fold(text.slice(cut + 1))
    const {agencies, measures, units} = this.#rules
    const quantity = this.#numeralOf(text.slice(0, cut))
    const unit = units.get(last)
    if (quantity !== undefined && unit) return {kind: 'count', quantity, unit}
    const [agency, measure] = [agencies.get(last), measures.get(last)]
    if (part && agency && (senseOf(part, 'name') || agency === 'owned'))
      return {kind: 'agency', key: agency, part}
    if (part && measure && senseOf(part, 'adjective')) return {kind: 'measure', key: measure, part}
    const act = this.partOf(last)
    if (part && act?.voice === 'passive' && (senseOf(part, 'name') || senseOf(part, 'noun')))
      return {kind: 'participle', part: act, voice: 'passive', agent: part}
    return undefined
  }

  *#withComplements(core: NounPhrase, from: number): Read<NounPhrase> {
    const preposition = this.#words[from] ?? ''
    const role = this.#rules.prepositions.get(preposition)
    if (role) {
      const isGoverned = this.#governs(core.head, preposition)
      for (const [phrase, to] of this.#phrase(from + 1)) {
        const complements = [...core.complements, {role, isGoverned, phrase}]
        yield* this.#withComplements({...core, complements}, to)
      }
    }
    yield [core, from]
  }

  /** Whether a head asks for a preposition. */
  #governs({text}: Part, preposition: string): boolean {
    const {government} = this.#rules
    const last = text.split(' ').at(this.#language.head === 'first' ? 0 : -1)!
    return (government.get(text) ?? government.get(last)) === preposition
  }

  #isGrammar(word: string): boolean {
    return this.#rules.relatives.has(word) || this.#rules.determiners.has(word) || this.#isBoundary(word)
  }

  #isBoundary(word: string): boolean {
    return this.#rules.prepositions.has(word) || this.#rules.coordinators.has(word)
  }

  /** What the words from a place on may be, the most words first. */
  *#partsAt(from: number): Read<Part> {
    for (let to = this.#words.length; to > from; to--) {
      if (++this.#steps > STEPS) return
      // *Putaran kedua* is a runoff, but *putaran kedua pembicaraan* is a second round.
      const next = this.#words[to]
      const isCounted = to > from + 1 && this.#rules.ordinals.has(this.#words[to - 1]!)
      if (isCounted && next !== undefined && !this.#isBoundary(next)) continue
      const part = to === from + 1 && this.#isGrammar(this.#words[from]!) ? undefined : this.#parts(from, to)
      if (part) yield [part, to]
    }
  }

  /** Whether a phrase of two plain words is likely to mean something else than its words do: *buah tangan*, *red tape*. */
  #isFigurative({text}: Part, [modifier, another]: readonly Modifier[]): boolean {
    if (!modifier || another || (modifier.kind !== 'noun' && modifier.kind !== 'adjective')) return false
    // A long word means what it says: *jalan perdamaian*.
    if (modifier.part.text.length > 8) return false
    return this.#rules.figurative.has(text)
  }
}

/** Whether a phrase is a name by its head: a thing and a name are no equals (*pasukan AS dan Irak*). */
function headKind(phrase: Phrase): 'name' | 'noun' {
  if (phrase.kind === 'coordination') return headKind(phrase.phrases[1])
  return senseOf(phrase.head, 'name') ? 'name' : 'noun'
}
