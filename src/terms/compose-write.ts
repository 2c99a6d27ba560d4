/** Writes a noun phrase by the order of a language. */
import type {CaseRole, Language, NounPhrases} from '../types/index.js'
import {
  type Modifier,
  type NounPhrase,
  type Part,
  type Phrase,
  type Rendering,
  senseOf,
} from './compose-phrase.js'

/** Which of its renderings a part gets, from 0; past the last it gets the first. */
export interface Choices {
  rendering(part: Part): number
  style: Style
}

/**
 * How what says more of a noun stands to it: beside it (*Finnish border*, *northern Gaza*, *hasil cepat*), as a possessive or
 * the noun that it is (*Finland's border*, *north Gaza*), or with a word between (*border of Finland*, *hasil yang cepat*).
 */
export type Style = 'plain' | 'possessive' | 'analytic'

/** Where a modifier stands before a head that is last, from the left. */
const places = {
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
  readonly #choices: Choices

  constructor(language: Language, choices: Choices) {
    this.#language = language
    this.#rules = language.nounPhrases!
    this.#choices = choices
  }

  /** The phrase in words; undefined when a part has no rendering that could stand where it must. */
  write(phrase: Phrase): string | undefined {
    if (phrase.kind === 'coordination') {
      const [first, second] = phrase.phrases.map((part) => this.write(part))
      return join([first, this.#word('coordinators', phrase.coordinator), second])
    }
    const isPlural = phrase.quantity !== undefined && phrase.quantity !== 1 && phrase.quantity !== 'every'
    const head = this.#noun(phrase.head, nameOf(phrase.head))
    if (!head) return undefined
    const core =
      this.#language.head === 'first' ? this.#headFirst(phrase, head) : this.#headLast(phrase, head, isPlural)
    const isBare = (role: CaseRole) => role === 'place' && this.#isAnalytic && this.#language.head === 'first'
    const complements = phrase.complements.map(({role, isGoverned, phrase: complement}) => {
      const text = this.write(complement)
      const preposition = isBare(role) ? '' : this.#preposition(role, isGoverned, head)
      return text && join([preposition, this.#article(complement, text) + text])
    })
    return join([core, ...complements])
  }

  #headFirst(phrase: NounPhrase, head: string): string | undefined {
    const before = [
      this.#quantity(phrase.quantity),
      ...phrase.qualifiers.map((key) => this.#word('qualifiers', key)),
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
        return join([first, this.#word('coordinators', modifier.coordinator), second])
      }
      case 'ordinal':
        return this.#word('ordinals', modifier.key)
      case 'agency':
        return join([this.#word('agencies', modifier.key), this.#noun(modifier.part, nameOf(modifier.part))])
      case 'measure':
        return join([this.#word('measures', modifier.key), this.#adjective(modifier.part)])
      case 'year':
      case 'label':
        return modifier.text
      case 'count':
        return join([this.#quantity(modifier.quantity), this.#word('units', modifier.unit)])
      case 'participle': {
        const [relative = ''] = this.#rules.relatives
        const agent = modifier.agent ? this.#noun(modifier.agent, nameOf(modifier.agent)) : ''
        return join([relative, this.#participle(modifier), agent])
      }
      case 'relative': {
        const adjective = this.#adjective(modifier.part)
        if (!adjective) return undefined
        const [relative] = this.#rules.relatives
        const text = modifier.degree ? this.#rules.compare(adjective, modifier.degree) : adjective
        return relative && (modifier.degree || this.#isAnalytic) ? `${relative} ${text}` : text
      }
      default: {
        const text =
          modifier.kind === 'adjective'
            ? this.#adjective(modifier.part)
            : this.#noun(modifier.part, modifier.kind)
        const whole = text && this.#prefix(modifier.prefix, text, '')
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
    return this.#choices.style === 'analytic'
  }

  #participle({part, voice}: Modifier & {kind: 'participle'}): string | undefined {
    const verb = this.#chosen(part, senseOf(part, 'verb')?.renderings ?? [])
    return verb && this.#rules.participle(verb, voice)
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
      ...placed.filter(({place}) => place === places.ordinal).map(({text}) => text),
      this.#quantity(phrase.quantity),
      ...phrase.qualifiers.map((key) => this.#word('qualifiers', key)),
      ...placed.filter(({place}) => place !== places.ordinal).map(({text}) => text),
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
    const singular = this.write(noun)
    const text =
      singular &&
      (count === 'many'
        ? this.#rules.plural(singular)
        : count === 'some'
          ? this.#rules.collective(singular)
          : this.#article(noun, singular) + singular)
    return {text: join([this.#word('prepositions', 'genitive'), text]), left: others.slice(own.length)}
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
    const preposition = this.#word('prepositions', isEvent ? 'place' : 'genitive')
    return {text: join([preposition, this.#noun(name.part, 'name')]), left: modifiers.slice(0, at)}
  }

  #placeOf(modifier: Modifier): number {
    const {kind} = modifier
    if (kind === 'coordination') return this.#placeOf(modifier.modifiers[0])
    if (kind !== 'name' && kind !== 'adjective' && kind !== 'noun') return kind === 'label' ? 0 : places[kind]
    if (modifier.prefix) return places.kind
    if (kind === 'name') return places.name
    const adjective = kind === 'adjective' ? this.#adjective(modifier.part) : undefined
    return adjective && !this.#rules.isRelational(adjective) ? places.relative : places.kind
  }

  #modifierBefore(modifier: Modifier): string | undefined {
    switch (modifier.kind) {
      case 'coordination': {
        const [first, second] = modifier.modifiers.map((each) => this.#modifierBefore(each))
        return join([first, this.#word('coordinators', modifier.coordinator), second])
      }
      case 'ordinal':
        return this.#word('ordinals', modifier.key)
      case 'agency': {
        const key = this.#word('agencies', modifier.key)
        const name = this.#attribute(modifier.part)
        return key && name && `${name.replaceAll(' ', '-')}-${key}`
      }
      case 'measure': {
        const [adjective, key] = [this.#adjective(modifier.part), this.#word('measures', modifier.key)]
        return adjective && key && `${adjective}-${key}`
      }
      case 'year':
      case 'label':
        return modifier.text
      case 'count': {
        const [quantity, unit] = [this.#quantity(modifier.quantity), this.#word('units', modifier.unit)]
        return quantity && unit && `${quantity}-${unit}`
      }
      case 'participle': {
        const participle = this.#participle(modifier)
        const agent = modifier.agent && this.#attribute(modifier.agent)
        return modifier.agent
          ? participle && agent && `${agent.replaceAll(' ', '-')}-${participle}`
          : participle
      }
      case 'relative': {
        const adjective = this.#adjective(modifier.part)
        return adjective && (modifier.degree ? this.#rules.compare(adjective, modifier.degree) : adjective)
      }
      case 'name': {
        const name = this.#noun(modifier.part, 'name')
        if (modifier.prefix) {
          const text = this.#attribute(modifier.part)
          return text && this.#prefix(modifier.prefix, text, '-')
        }
        return this.#choices.style === 'possessive'
          ? name && this.#rules.possessive(name)
          : this.#attribute(modifier.part)
      }
      case 'adjective': {
        const noun = this.#choices.style === 'possessive' ? this.#noun(modifier.part, 'noun') : undefined
        const text = noun && this.#rules.compass.has(noun) ? noun : this.#adjective(modifier.part)
        return text && this.#prefix(modifier.prefix, text, '-')
      }
      default: {
        const text = this.#attribute(modifier.part)
        return text && this.#prefix(modifier.prefix, text, '-')
      }
    }
  }

  #prefix(key: string | undefined, text: string, hyphen: string): string | undefined {
    if (!key) return text
    const prefix = this.#word('prefixes', key)
    return prefix && prefix + (hyphen || (/^\p{Lu}/u.test(text) ? '-' : '')) + text
  }

  /** What a part is as a noun or a name; as a name where it is one rather than a noun. */
  #noun(part: Part, kind: 'noun' | 'name' = senseOf(part, 'noun') ? 'noun' : 'name'): string | undefined {
    const sense = senseOf(part, kind)
    if (!sense) return this.#adjective(part)
    const {renderings} = sense
    return this.#chosen(
      part,
      kind === 'name'
        ? this.#names(renderings)
        : renderings.filter(({partOfSpeech}) => partOfSpeech === 'noun' || partOfSpeech === 'properNoun'),
    )
  }

  /** What a part is as an adjective. */
  #adjective(part: Part): string | undefined {
    const renderings = senseOf(part, 'adjective')?.renderings ?? []
    const adjectives = renderings.filter(({partOfSpeech}) => partOfSpeech === 'adjective')
    return this.#chosen(part, adjectives.length > 0 ? adjectives : renderings)
  }

  /** What a part is before a noun: the adjective of a name, else the noun itself. */
  #attribute(part: Part): string | undefined {
    const name = senseOf(part, 'name')
    if (name) {
      const names = this.#names(name.renderings)
      const demonyms = name.renderings.filter((rendering) => !names.includes(rendering))
      // An acronym stands before a noun as it is: *US troops*.
      return this.#chosen(part, demonyms.length > 0 && !part.isAcronym ? demonyms : names)
    }
    const noun = this.#noun(part)
    return noun && (this.#rules.adjectives.get(noun) ?? noun)
  }

  /** Of the renderings of a name those that are no adjectives of it. */
  #names(renderings: readonly Rendering[]): readonly Rendering[] {
    const names = renderings.filter(({partOfSpeech}) => partOfSpeech === 'properNoun')
    const first = names[0]
    return first ? names.filter(({term}) => !this.#rules.isDemonym(term, first.term)) : renderings
  }

  #chosen(part: Part, renderings: readonly Rendering[]): string | undefined {
    return (renderings[this.#choices.rendering(part)] ?? renderings[0])?.term
  }

  #quantity(quantity: number | string | undefined): string | undefined {
    if (quantity === undefined) return ''
    if (typeof quantity === 'string') return this.#word('quantities', quantity)
    for (const [word, value] of this.#language.numerals) if (value === quantity) return word
    return this.#language.writeFigure({kind: 'number', value: quantity})
  }

  #preposition(role: CaseRole, isGoverned: boolean, head: string): string | undefined {
    const {government, prepositions} = this.#rules
    if (role === 'object' || role === 'goal' || isGoverned) {
      const own =
        government.get(head) ?? government.get(head.split(' ').at(this.#language.head === 'first' ? 0 : -1)!)
      if (own) return own
    }
    for (const [word, known] of prepositions) if (known === role) return word
    // A language without a word for it puts one noun after the other.
    return role === 'genitive' ? '' : undefined
  }

  /** The article of a thing of which there is but one. */
  #article(phrase: Phrase, text: string): string {
    if (phrase.kind === 'coordination' || this.#language.head === 'first') return ''
    const [article] = this.#rules.determiners
    const isBare = phrase.quantity === undefined && senseOf(phrase.head, 'noun') !== undefined
    return isBare && article && this.#rules.unique.has(text.split(' ').at(-1)!) ? `${article} ` : ''
  }

  #word(
    table:
      | 'coordinators'
      | 'prepositions'
      | 'qualifiers'
      | 'quantities'
      | 'ordinals'
      | 'agencies'
      | 'measures'
      | 'units'
      | 'prefixes',
    key: string,
  ): string | undefined {
    for (const [word, known] of this.#rules[table]) if (known === key) return word
    return undefined
  }
}

/** A part that may be a name is one. */
const nameOf = (part: Part) => (senseOf(part, 'name') ? 'name' : 'noun')

/** Words with a space between; undefined when one is missing. An empty one is left out. */
function join(words: readonly (string | undefined)[]): string | undefined {
  return words.includes(undefined) ? undefined : words.filter(Boolean).join(' ')
}
