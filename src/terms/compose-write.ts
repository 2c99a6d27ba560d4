/** Writes a noun phrase by the order of a language. */
import type {CaseRole, Language, NounPhrases} from '../types/index.js'
import {type Modifier, type NounPhrase, type Phrase, senseOf} from './compose-phrase.js'
import {type Choice, nameOf, PartWriter} from './compose-wording.js'

/**
 * How what says more of a noun stands to it: beside it (*Finnish border*, *northern Gaza*, *hasil cepat*), as a possessive or
 * the noun that it is (*Finland's border*, *north Gaza*), or with a word between (*border of Finland*, *hasil yang cepat*).
 */
export type Style = 'plain' | 'possessive' | 'analytic'

/** Where a modifier stands before a head that is last, from the left. */
const places = {
  possessive: -1,
  ordinal: 0,
  count: 1,
  year: 1,
  relative: 2,
  participle: 2,
  agency: 3,
  name: 4,
  measure: 5,
  kind: 6,
} as const

export class PhraseWriter {
  readonly #language: Language
  readonly #rules: NounPhrases
  readonly #parts: PartWriter
  readonly #style: Style
  /** Writes what stands inside: only the outermost noun has what says more of it behind it. */
  readonly #inner: PhraseWriter

  constructor(language: Language, choice: Choice, style: Style) {
    this.#language = language
    this.#rules = language.nounPhrases!
    this.#parts = new PartWriter(language, choice)
    this.#style = style
    const isOuter = style === 'analytic' && language.head === 'last'
    this.#inner = isOuter ? new PhraseWriter(language, choice, 'plain') : this
  }

  /** The phrase in words; undefined when a part has no rendering that could stand where it must. */
  write(phrase: Phrase): string | undefined {
    if (phrase.kind === 'coordination') {
      const [first, second] = phrase.phrases.map((part) => this.write(part))
      return join([first, this.#parts.word('coordinators', phrase.coordinator), second])
    }
    const isPlural = phrase.quantity !== undefined && phrase.quantity !== 1 && phrase.quantity !== 'every'
    const head = this.#parts.noun(phrase.head, nameOf(phrase.head))
    if (!head) return undefined
    const core =
      this.#language.head === 'first' ? this.#headFirst(phrase, head) : this.#headLast(phrase, head, isPlural)
    const isBare = (role: CaseRole) => role === 'place' && this.#isAnalytic && this.#language.head === 'first'
    const complements = phrase.complements.map(({role, isGoverned, phrase: complement}) => {
      const text = this.#inner.write(complement)
      const preposition = isBare(role) ? '' : this.#parts.preposition(role, isGoverned, head)
      return text && join([preposition, this.#parts.article(complement, text) + text])
    })
    return join([core, ...complements])
  }

  #headFirst(phrase: NounPhrase, head: string): string | undefined {
    const before = [
      this.#parts.quantity(phrase.quantity),
      ...phrase.qualifiers.map((key) => this.#parts.word('qualifiers', key)),
    ]
    // Of what kind a thing is stands next to it, a name after that, how it is and which last.
    const place = (modifier: Modifier) => {
      const {kind} = modifier.kind === 'coordination' ? modifier.modifiers[0] : modifier
      if (kind === 'label') return -1
      if (kind === 'year') return 3
      return kind === 'ordinal' || kind === 'relative' || kind === 'participle'
        ? 2
        : kind === 'name' || kind === 'agency'
          ? 1
          : 0
    }
    const hasName = phrase.modifiers.some((modifier) => place(modifier) === 1)
    const after = phrase.modifiers
      .toSorted((a, b) => (hasName ? Math.min(1, place(a)) - Math.min(1, place(b)) : place(a) - place(b)))
      .map((modifier) => this.#modifierAfter(modifier))
    return join([...before, head, ...after])
  }

  #modifierAfter(modifier: Modifier): string | undefined {
    switch (modifier.kind) {
      case 'coordination': {
        const [first, second] = modifier.modifiers.map((each) => this.#modifierAfter(each))
        return join([first, this.#parts.word('coordinators', modifier.coordinator), second])
      }
      case 'ordinal':
        return this.#parts.word('ordinals', modifier.key)
      case 'agency':
        return join([
          this.#parts.word('agencies', modifier.key),
          this.#parts.noun(modifier.part, nameOf(modifier.part)),
        ])
      case 'measure':
        return join([this.#parts.word('measures', modifier.key), this.#parts.adjective(modifier.part)])
      case 'year':
      case 'label':
        return modifier.text
      case 'count':
        return join([this.#parts.quantity(modifier.quantity), this.#parts.word('units', modifier.unit)])
      case 'participle': {
        const [relative = ''] = this.#rules.relatives
        const agent = modifier.agent ? this.#parts.noun(modifier.agent, nameOf(modifier.agent)) : ''
        return join([relative, this.#parts.participle(modifier), agent])
      }
      case 'relative': {
        const adjective = this.#parts.adjective(modifier.part)
        if (!adjective) return undefined
        const [relative] = this.#rules.relatives
        const text = modifier.degree ? this.#rules.compare(adjective, modifier.degree) : adjective
        return relative && (modifier.degree || this.#isAnalytic) ? `${relative} ${text}` : text
      }
      default: {
        const text =
          modifier.kind === 'adjective'
            ? this.#parts.adjective(modifier.part)
            : this.#parts.noun(modifier.part, modifier.kind)
        const whole = text && this.#parts.prefix(modifier.prefix, text, '')
        const [relative] = this.#rules.relatives
        const isLong = this.#isAnalytic && this.#isQuality(modifier, text)
        return whole && isLong && relative ? `${relative} ${whole}` : whole
      }
    }
  }

  /** Whether an adjective says how a thing is. */
  #isQuality(modifier: Modifier, text: string | undefined): boolean {
    if (modifier.kind !== 'adjective' || !text || this.#rules.isRelational(text)) return false
    const {renderings = []} = senseOf(modifier.part, 'adjective') ?? {}
    return renderings.some(({term, partOfSpeech}) => term === text && partOfSpeech === 'adjective')
  }

  get #isAnalytic(): boolean {
    return this.#style === 'analytic'
  }

  #headLast(phrase: NounPhrase, head: string, isPlural: boolean): string | undefined {
    const {partitives} = this.#rules
    const count = partitives.get(head) ?? partitives.get(head.split(' ').at(-1)!)
    const before = phrase.modifiers.filter(({kind}) => kind === 'ordinal')
    const others = phrase.modifiers.filter(({kind}) => kind !== 'ordinal' && kind !== 'label')
    const nearest = others[0]
    // *Gelombang serangan* is a wave of attacks, but *anggota NATO* a NATO member.
    const isPartitive = count !== undefined && nearest?.kind === 'noun' && !nearest.prefix
    const behind = isPartitive
      ? this.#genitive(others, count)
      : this.#isAnalytic
        ? this.#behind(others, head)
        : {text: '', left: others}
    if (behind.text === undefined) return undefined
    const modifiers = [...before, ...behind.left].toReversed()
    const label = phrase.modifiers.find((modifier) => modifier.kind === 'label')
    const placed = modifiers
      .map((modifier) => ({place: this.#placeOf(modifier), text: this.#modifierBefore(modifier)}))
      .sort((a, b) => a.place - b.place)
    return join([
      ...placed.filter(({place}) => place <= places.ordinal).map(({text}) => text),
      this.#parts.quantity(phrase.quantity),
      ...phrase.qualifiers.map((key) => this.#parts.word('qualifiers', key)),
      ...placed.filter(({place}) => place > places.ordinal).map(({text}) => text),
      isPlural ? this.#rules.plural(head) : head,
      label ? label.text : '',
      behind.text,
    ])
  }

  /** The nearest modifier, and names that say more of it, as a phrase after *of*. */
  #genitive(
    [nearest, ...others]: readonly Modifier[],
    count: 'one' | 'many' | 'some',
  ): {text: string | undefined; left: readonly Modifier[]} {
    if (nearest?.kind !== 'noun') return {text: undefined, left: []}
    const used = others.findIndex(({kind}) => kind === 'relative' || kind === 'adjective')
    const own = used < 0 ? others : others.slice(0, used)
    const noun: NounPhrase = {
      kind: 'noun phrase',
      qualifiers: [],
      head: nearest.part,
      modifiers: own,
      complements: [],
    }
    const singular = this.#inner.write(noun)
    const text =
      singular &&
      (count === 'many'
        ? this.#rules.plural(singular)
        : count === 'some'
          ? this.#rules.collective(singular)
          : this.#parts.article(noun, singular) + singular)
    return {text: join([this.#parts.word('prepositions', 'genitive'), text]), left: others.slice(own.length)}
  }

  /** What may stand behind the head with a word between: the nearest noun with its own (*list of hostages*), or a name. */
  #behind(
    modifiers: readonly Modifier[],
    head: string,
  ): {text: string | undefined; left: readonly Modifier[]} {
    if (modifiers[0]?.kind === 'noun' && !modifiers[0].prefix) return this.#genitive(modifiers, 'some')
    const at = modifiers.findIndex(({kind}) => kind === 'name')
    const name = modifiers[at]
    if (name?.kind !== 'name' || name.prefix || modifiers.length > at + 1) return {text: undefined, left: []}
    const isEvent = this.#rules.events.has(head.split(' ').at(-1)!)
    const preposition = this.#parts.word('prepositions', isEvent ? 'place' : 'genitive')
    return {text: join([preposition, this.#parts.noun(name.part, 'name')]), left: modifiers.slice(0, at)}
  }

  #placeOf(modifier: Modifier): number {
    const {kind} = modifier
    if (kind === 'coordination') return this.#placeOf(modifier.modifiers[0])
    if (kind !== 'name' && kind !== 'adjective' && kind !== 'noun') return kind === 'label' ? 0 : places[kind]
    if (modifier.prefix) return places.kind
    if (kind === 'name') return this.#style === 'possessive' ? places.possessive : places.name
    const adjective = kind === 'adjective' ? this.#parts.adjective(modifier.part) : undefined
    return adjective && !this.#rules.isRelational(adjective) ? places.relative : places.kind
  }

  #modifierBefore(modifier: Modifier): string | undefined {
    switch (modifier.kind) {
      case 'coordination': {
        const [first, second] = modifier.modifiers.map((each) => this.#modifierBefore(each))
        return join([first, this.#parts.word('coordinators', modifier.coordinator), second])
      }
      case 'ordinal':
        return this.#parts.word('ordinals', modifier.key)
      case 'agency': {
        const key = this.#parts.word('agencies', modifier.key)
        const name = this.#parts.attribute(modifier.part)
        return key && name && `${name.replaceAll(' ', '-')}-${key}`
      }
      case 'measure': {
        const [adjective, key] = [
          this.#parts.adjective(modifier.part),
          this.#parts.word('measures', modifier.key),
        ]
        return adjective && key && `${adjective}-${key}`
      }
      case 'year':
      case 'label':
        return modifier.text
      case 'count': {
        const [quantity, unit] = [
          this.#parts.quantity(modifier.quantity),
          this.#parts.word('units', modifier.unit),
        ]
        return quantity && unit && `${quantity}-${unit}`
      }
      case 'participle': {
        const participle = this.#parts.participle(modifier)
        const agent = modifier.agent && this.#parts.attribute(modifier.agent)
        return modifier.agent
          ? participle && agent && `${agent.replaceAll(' ', '-')}-${participle}`
          : participle
      }
      case 'relative': {
        const adjective = this.#parts.adjective(modifier.part)
        return adjective && (modifier.degree ? this.#rules.compare(adjective, modifier.degree) : adjective)
      }
      case 'name': {
        const name = this.#parts.noun(modifier.part, 'name')
        if (modifier.prefix) {
          const text = this.#parts.attribute(modifier.part)
          return text && this.#parts.prefix(modifier.prefix, text, '-')
        }
        return this.#style === 'possessive'
          ? name && this.#rules.possessive(name)
          : this.#parts.attribute(modifier.part)
      }
      case 'adjective': {
        const noun = this.#style === 'possessive' ? this.#parts.noun(modifier.part, 'noun') : undefined
        const text = noun && this.#rules.compass.has(noun) ? noun : this.#parts.adjective(modifier.part)
        return text && this.#parts.prefix(modifier.prefix, text, '-')
      }
      default: {
        const text = this.#parts.attribute(modifier.part)
        return text && this.#parts.prefix(modifier.prefix, text, '-')
      }
    }
  }
}

/** Words with a space between; undefined when one is missing. An empty one is left out. */
function join(words: readonly (string | undefined)[]): string | undefined {
  return words.includes(undefined) ? undefined : words.filter(Boolean).join(' ')
}
