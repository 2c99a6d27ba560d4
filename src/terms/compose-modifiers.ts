/** Reads what is said of a noun beside it, one thing at a time. */
import {type Modifier, type Part, senseOf} from './compose-phrase.js'
import type {PhraseWords, Read} from './compose-words.js'

export class ModifierReader {
  readonly #words: PhraseWords

  constructor(words: PhraseWords) {
    this.#words = words
  }

  /** One thing said of the head before it. */
  *modifier(from: number): Read<Modifier> {
    if (!this.#words.goOn()) return
    const word = this.#words.folded[from]
    if (word === undefined) return
    const {relatives, degrees, agencies, measures, ordinals, units} = this.#words.rules
    const isRelative = relatives.has(word)
    const at = isRelative ? from + 1 : from
    const degree = degrees.get(this.#words.folded[at] ?? '')
    if (isRelative || degree) {
      for (const start of degree ? [at, at + 1] : [at]) {
        for (const [part, to] of this.#words.partsAt(start)) {
          // *Lebih lanjut* is one word to *further*.
          if (degree && start === at && to === at + 1 && !isRelative) continue
          const given = start > at ? degree : undefined
          if (senseOf(part, 'adjective')) yield [{kind: 'relative', part, ...(given && {degree: given})}, to]
          else if (!given && isRelative) yield* this.#participle(part, to)
        }
      }
      if (isRelative) return
    }
    const ordinal = ordinals.get(word)
    if (ordinal) yield [{kind: 'ordinal', key: ordinal}, from + 1]
    if (this.#words.isYear(from)) yield [{kind: 'year', text: this.#words.texts[from]!}, from + 1]
    const quantity = this.#words.numberAt(from)
    const unit = units.get(this.#words.folded[from + 1] ?? '')
    if (quantity !== undefined && unit) yield [{kind: 'count', quantity, unit}, from + 2]
    else if (this.#words.language.head === 'first') yield* this.#words.label(from)
    const agency = agencies.get(word)
    if (agency) {
      for (const [part, to] of this.#words.partsAt(from + 1)) {
        if (senseOf(part, 'name') || agency === 'owned') yield [{kind: 'agency', key: agency, part}, to]
      }
    }
    for (const [part, to] of this.#words.partsAt(from)) {
      for (const kind of ['name', 'adjective', 'noun'] as const) {
        if (!senseOf(part, kind)) continue
        if (kind === 'adjective' && part.degree) yield [{kind: 'relative', part, degree: part.degree}, to]
        else yield [{kind, part}, to]
        break
      }
    }
    const measure = measures.get(word)
    if (measure) {
      for (const [part, to] of this.#words.partsAt(from + 1)) {
        if (senseOf(part, 'adjective')) yield [{kind: 'measure', key: measure, part}, to]
      }
    }
    if (this.#words.language.head === 'last') {
      for (const [part, to] of this.#words.partsAt(from)) {
        if (part.senses.every(({kind}) => kind === 'verb')) yield* this.#participle(part, to)
      }
    }
    const prefixed = this.#prefixed(this.#words.texts[from]!)
    if (prefixed) yield [prefixed, from + 1]
  }

  *premodifier(from: number): Read<Modifier> {
    const word = this.#words.folded[from]
    if (word === undefined) return
    const compound = this.#compound(this.#words.texts[from]!)
    if (compound) yield [compound, from + 1]
    yield* this.modifier(from)
  }

  /** What a verb says of the head, and who does it where that follows: *yang diduduki Rusia*. */
  *#participle(part: Part, to: number): Read<Modifier> {
    const {voice} = part
    if (!voice || !senseOf(part, 'verb')) return
    if (voice === 'passive' && this.#words.language.head === 'first') {
      const at = this.#words.rules.prepositions.get(this.#words.folded[to] ?? '') === 'agent' ? to + 1 : to
      for (const [agent, end] of this.#words.partsAt(at)) {
        if (senseOf(agent, 'name') || (at > to && senseOf(agent, 'noun'))) {
          yield [{kind: 'participle', part, voice, agent}, end]
        }
      }
    }
    yield [{kind: 'participle', part, voice}, to]
  }

  /** *Anti-pemerintah*, *non-military*. */
  #prefixed(text: string): Modifier | undefined {
    for (const [prefix, key] of this.#words.rules.prefixes) {
      if (!text.toLowerCase().startsWith(prefix)) continue
      const rest = text.slice(prefix.length).replace(/^[-‐‑]/, '')
      const part = rest.length > 2 ? this.#words.partOf(rest) : undefined
      const kind = (['name', 'adjective', 'noun'] as const).find((each) => part && senseOf(part, each))
      if (part && kind) return {kind, part, prefix: key}
    }
    return undefined
  }

  /** *Russian-made*, *short-range*. */
  #compound(text: string): Modifier | undefined {
    const cut = text.lastIndexOf('-')
    if (cut < 1) return undefined
    const part = this.#words.partOf(text.slice(0, cut))
    const last = this.#words.language.fold(text.slice(cut + 1))
    const {agencies, measures, units} = this.#words.rules
    const quantity = this.#words.numeralOf(text.slice(0, cut))
    const unit = units.get(last)
    if (quantity !== undefined && unit) return {kind: 'count', quantity, unit}
    const [agency, measure] = [agencies.get(last), measures.get(last)]
    if (part && agency && (senseOf(part, 'name') || agency === 'owned'))
      return {kind: 'agency', key: agency, part}
    if (part && measure && senseOf(part, 'adjective')) return {kind: 'measure', key: measure, part}
    const act = this.#words.partOf(last)
    if (part && act?.voice === 'passive' && (senseOf(part, 'name') || senseOf(part, 'noun')))
      return {kind: 'participle', part: act, voice: 'passive', agent: part}
    return undefined
  }
}
