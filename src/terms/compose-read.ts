/** Reads a noun phrase by the order of its language: every way it may be read, the likeliest first. */
import {ModifierReader} from './compose-modifiers.js'
import {type Modifier, type NounPhrase, type Part, type Phrase, senseOf} from './compose-phrase.js'
import type {PhraseWords, Read} from './compose-words.js'

export class PhraseReader {
  readonly #words: PhraseWords
  readonly #modifiers: ModifierReader

  constructor(words: PhraseWords) {
    this.#words = words
    this.#modifiers = new ModifierReader(words)
  }

  /** The ways to read all the words as one phrase. */
  *read(): Generator<Phrase> {
    for (const [phrase, to] of this.#phrase(0)) if (to === this.#words.folded.length) yield phrase
  }

  *#phrase(from: number): Read<Phrase> {
    for (const [phrase, to] of this.#simple(from)) {
      yield [phrase, to]
      const coordinator = this.#words.rules.coordinators.get(this.#words.folded[to] ?? '')
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
    const isCapital = (at: number) => /^\p{Lu}/u.test(this.#words.texts[at] ?? '')
    return to - from > 1 && !isCapital(from) && isCapital(to - 1) && isCapital(to + 1)
  }

  /** A head with what stands around it. */
  *#simple(from: number): Read<NounPhrase> {
    for (const [start, at] of this.#beginning(from)) {
      const cores =
        this.#words.language.head === 'first' ? this.#headFirst(start, at) : this.#headLast(start, at)
      for (const [core, to] of cores) yield* this.#withComplements(core, to)
    }
  }

  /** Qualifiers and quantities: *mantan*, *dua*, *thousands of*. */
  *#beginning(from: number): Read<Pick<NounPhrase, 'qualifiers' | 'quantity'> & {ordinal?: string}> {
    if (!this.#words.goOn()) return
    const word = this.#words.folded[from]
    if (word === undefined) return
    const {determiners, qualifiers, quantities, ordinals} = this.#words.rules
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
      const text = this.#words.folded.slice(from, from + length).join(' ')
      const quantity = quantities.get(text)
      if (quantity) yield* more(this.#beginning(from + length), () => ({quantity}))
    }
    const number = this.#words.isYear(from) ? undefined : this.#words.numberAt(from)
    if (number !== undefined) yield* more(this.#beginning(from + 1), () => ({quantity: number}))
    const ordinal = this.#words.language.head === 'last' ? ordinals.get(word) : undefined
    if (ordinal) yield* more(this.#beginning(from + 1), () => ({ordinal}))
    yield [{qualifiers: []}, from]
  }

  *#headFirst(start: Pick<NounPhrase, 'qualifiers' | 'quantity'>, from: number): Read<NounPhrase> {
    yield* this.#partOfPlace(start, from)
    for (const [head, at] of this.#words.partsAt(from)) {
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
      if (!this.#words.rules.compass.has(this.#words.folded.slice(from, at).join(''))) continue
      const part = this.#words.parts(from, at)
      if (!part || !senseOf(part, 'adjective')) continue
      for (const [head, to] of this.#words.partsAt(at)) {
        if (!senseOf(head, 'name')) continue
        const modifiers: Modifier[] = [{kind: 'adjective', part}]
        yield [{kind: 'noun phrase', ...start, head, modifiers, complements: []}, to]
      }
    }
  }

  /** What stands after a head up to a preposition or the end, the nearest first. */
  *#after(from: number): Read<Modifier[]> {
    if (!this.#words.goOn()) return
    const word = this.#words.folded[from]
    if (word === undefined || this.#words.isBoundary(word)) {
      yield [[], from]
      if (word === undefined) return
    }
    const {determiners, coordinators} = this.#words.rules
    if (word !== undefined && determiners.has(word)) yield* this.#after(from + 1)
    for (const [modifier, at] of this.#modifiers.modifier(from)) {
      const coordinator = coordinators.get(this.#words.folded[at] ?? '')
      if (coordinator && this.#canCoordinate(modifier)) {
        for (const [other, end] of this.#modifiers.modifier(at + 1)) {
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

  *#headLast(
    {ordinal, ...start}: Pick<NounPhrase, 'qualifiers' | 'quantity'> & {ordinal?: string},
    from: number,
  ): Read<NounPhrase> {
    for (const [before, at] of this.#before(from)) {
      const isOfName = before.every(
        (each) =>
          each.kind === 'adjective' ||
          (each.kind === 'noun' && this.#words.rules.compass.has(each.part.text)),
      )
      for (const [head, after] of this.#words.partsAt(at)) {
        if (head.isUnknown || (!senseOf(head, 'noun') && !(senseOf(head, 'name') && isOfName))) continue
        const [label] = this.#words.label(after)
        const to = label?.[1] ?? after
        const next = this.#words.folded[to]
        if (next !== undefined && !this.#words.isBoundary(next)) continue
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
    for (const [modifier, at] of this.#modifiers.premodifier(from)) {
      const coordinator = this.#words.rules.coordinators.get(this.#words.folded[at] ?? '')
      if (coordinator && this.#canCoordinate(modifier)) {
        for (const [other, end] of this.#modifiers.premodifier(at + 1)) {
          if (other.kind !== modifier.kind) continue
          const joined: Modifier = {kind: 'coordination', coordinator, modifiers: [modifier, other]}
          for (const [rest, to] of this.#before(end)) yield [[joined, ...rest], to]
        }
      }
      for (const [rest, to] of this.#before(at)) yield [[modifier, ...rest], to]
    }
  }

  *#withComplements(core: NounPhrase, from: number): Read<NounPhrase> {
    const preposition = this.#words.folded[from] ?? ''
    const role = this.#words.rules.prepositions.get(preposition)
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
    const {government} = this.#words.rules
    const last = text.split(' ').at(this.#words.language.head === 'first' ? 0 : -1)!
    return (government.get(text) ?? government.get(last)) === preposition
  }

  /** Whether a phrase of two plain words is likely to mean something else than its words do: *buah tangan*, *red tape*. */
  #isFigurative({text}: Part, [modifier, another]: readonly Modifier[]): boolean {
    if (!modifier || another || (modifier.kind !== 'noun' && modifier.kind !== 'adjective')) return false
    // A long word means what it says: *jalan perdamaian*.
    if (modifier.part.text.length > 8) return false
    return this.#words.rules.figurative.has(text)
  }
}

/** Whether a phrase is a name by its head: a thing and a name are no equals (*pasukan AS dan Irak*). */
function headKind(phrase: Phrase): 'name' | 'noun' {
  if (phrase.kind === 'coordination') return headKind(phrase.phrases[1])
  return senseOf(phrase.head, 'name') ? 'name' : 'noun'
}
