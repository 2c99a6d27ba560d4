/** Both sentences of a pair, with the chances that their words translate each other. */
import type {Posterior} from '../align/index.js'
import type {PartOfSpeech} from '../types/index.js'
import {isCapital, type Sentence} from './extract-sentence.js'
import type {Classes, PartsOfSpeech} from './parts-of-speech.js'

/** How far from a link that supports it a word may stand, and how much of its chance it lends. */
const reach = {source: 2, target: 3}
const lent = 0.7

const same: Classes = new Set()

/** Whether a token says something. */
export function isWord({parts}: Sentence, i: number): boolean {
  return parts[i] !== 'joint' && parts[i] !== 'break'
}

export class LinkedPair {
  readonly I: number
  readonly J: number
  /** At `i * J + j` for source token i and target token j: 0 where one of them is no word. */
  private readonly chances: Float64Array
  /** Whether each token is one with the next: the first two words of *suku bunga*, of *Vladimir Putin*. */
  readonly bound: readonly [source: boolean[], target: boolean[]]
  /** Where lexicon or spelling say that two words translate each other. */
  private readonly known = new Map<number, Classes>()

  constructor(
    readonly source: Sentence,
    readonly target: Sentence,
    {I, J, forward, backward}: Posterior,
    private readonly classes: PartsOfSpeech,
  ) {
    this.I = I
    this.J = J
    this.chances = forward.map((chance, k) => (chance + backward[k]!) / 2)
    for (let i = 0; i < I; i++) {
      for (let j = 0; j < J; j++) {
        if (!isWord(source, i) || !isWord(target, j)) this.chances[i * J + j] = 0
        else if (source.lemmas[i] === target.lemmas[j]) this.known.set(i * J + j, same)
      }
    }
    const words = ({tokens}: Sentence) => tokens.map(({text}) => text)
    for (const [i, j, together] of classes.known(words(source), words(target))) {
      if (!isWord(source, i) || !isWord(target, j)) continue
      const before = this.known.get(i * J + j)
      if (!before?.size) this.known.set(i * J + j, together)
      else if (together.size) this.known.set(i * J + j, new Set([...before, ...together]))
    }
    const found = classes.knownPhrases(words(source), words(target))
    for (const [a, b, c, d, together] of found) {
      // Amerika Serikat, U.S.: all words are one.
      let support = 0
      for (let i = a; i <= b; i++) for (let j = c; j <= d; j++) support = Math.max(support, this.chance(i, j))
      for (let i = a; i <= b; i++) {
        for (let j = c; j <= d; j++) {
          if (!isWord(source, i) || !isWord(target, j)) continue
          if (!this.isKnown(i, j)) this.known.set(i * J + j, together)
          this.chances[i * J + j] = Math.max(this.chance(i, j), lent * support)
        }
      }
    }
    this.regroup()
    this.bound = [classes.boundIn(words(source), 0), classes.boundIn(words(target), 1)]
    this.bindNames()
  }

  /** Names of persons are not cut: two words in capitals that stand side by side in both, and in no lexicon. */
  private bindNames(): void {
    const sides = [this.source, this.target]
    sides.forEach(({tokens, parts}, side) => {
      tokens.forEach(({text}, i) => {
        // George W. Bush
        if (text === '.' && parts[i] === 'joint') this.bound[side]!.fill(true, i - 1, i + 1)
      })
    })
    for (let i = 0; i + 1 < this.I; i++) {
      for (let j = 0; j + 1 < this.J; j++) {
        const isSame = (k: number) =>
          isCapital(this.source.tokens[i + k]!) && this.source.lemmas[i + k] === this.target.lemmas[j + k]
        if (!isSame(0) || !isSame(1) || !(this.isPersonal(i, j) || this.isPersonal(i + 1, j + 1))) continue
        this.bound[0][i] = true
        this.bound[1][j] = true
      }
    }
  }

  /** Whether two words are the same name, one that the lexicon doesn't know: a person's. */
  isPersonal(i: number, j: number): boolean {
    const [one, other] = [this.source.tokens[i]!, this.target.tokens[j]!]
    return (
      this.source.lemmas[i] === this.target.lemmas[j] &&
      isCapital(one) &&
      isCapital(other) &&
      isWord(this.source, i) &&
      !/^\p{Lu}{2}/u.test(one.text) &&
      this.classesOf(i, j).size === 0
    )
  }

  /** Of a word that stands more than once the one beside the translation of its neighbour may be meant as well. */
  private regroup(): void {
    const {I, J} = this
    const before = this.chances.slice()
    for (const at of this.known.keys()) {
      const [i, j] = [Math.floor(at / J), at % J]
      let support = 0
      for (let k = Math.max(0, i - reach.source); k <= Math.min(I - 1, i + reach.source); k++) {
        for (let l = Math.max(0, j - reach.target); l <= Math.min(J - 1, j + reach.target); l++) {
          if (k !== i && l !== j) support = Math.max(support, before[k * J + l]!)
        }
      }
      this.chances[at] = Math.max(before[at]!, lent * support)
    }
  }

  chance(i: number, j: number): number {
    return this.chances[i * this.J + j]!
  }

  /** Whether lexicon or spelling say that two words translate each other. */
  isKnown(i: number, j: number): boolean {
    return this.known.has(i * this.J + j)
  }

  /** What two words are that translate each other: both, or else either. */
  classesOf(i: number, j: number): Classes {
    const both = this.known.get(i * this.J + j)
    if (both?.size) return both
    const one = this.classes.of(this.source.tokens[i]!.text, 0)
    const other = this.classes.of(this.target.tokens[j]!.text, 1)
    const common = new Set([...one].filter((partOfSpeech) => other.has(partOfSpeech)))
    return common.size ? common : one.size ? one : other
  }

  /** How far lexicon or spelling vouch for a link, 0 to 1; without a lexicon, how sure it is. */
  knowledge(i: number, j: number): number {
    if (this.isKnown(i, j)) return 1
    return this.classes.isEmpty ? this.chance(i, j) : 0
  }

  /** How likely a word with its translation is to be a noun, 0 to 1; one half when no classes are known. */
  nounhood(i: number, j: number): number {
    return this.classes.isSilent ? 0.5 : Number(this.classesOf(i, j).has('noun'))
  }

  /** Whether two words that translate each other are verbs, and the first is nothing else: *desak, urge*. */
  isVerb(i: number, j: number): boolean {
    const alone = this.classes.of(this.source.tokens[i]!.text, 0)
    const classes = this.classesOf(i, j)
    return alone.has('verb') && !alone.has('noun') && classes.size === 1 && classes.has('verb')
  }

  /** Whether the lexicon has a target word as this alone. */
  isOnly(j: number, partOfSpeech: PartOfSpeech): boolean {
    const classes = this.classes.of(this.target.tokens[j]!.text, 1)
    return classes.size === 1 && classes.has(partOfSpeech)
  }

  /** The greatest chance of a source token among target tokens c to d, and among all others. */
  ofSource(i: number, c: number, d: number): [inside: number, outside: number] {
    let [inside, outside] = [0, 0]
    for (let j = 0; j < this.J; j++) {
      if (j >= c && j <= d) inside = Math.max(inside, this.chance(i, j))
      else outside = Math.max(outside, this.chance(i, j))
    }
    return [inside, outside]
  }

  /** The greatest chance of a target token among source tokens a to b, and among all others. */
  ofTarget(j: number, a: number, b: number): [inside: number, outside: number] {
    let [inside, outside] = [0, 0]
    for (let i = 0; i < this.I; i++) {
      if (i >= a && i <= b) inside = Math.max(inside, this.chance(i, j))
      else outside = Math.max(outside, this.chance(i, j))
    }
    return [inside, outside]
  }

  /** The likeliest link of a source token among target tokens c to d. */
  best(i: number, c: number, d: number): number {
    let best = c
    for (let j = c + 1; j <= d; j++) if (this.chance(i, j) > this.chance(i, best)) best = j
    return best
  }
}
