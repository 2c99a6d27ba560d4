import type {Lexicon} from '../types.js'
import {skeleton, skeletonSimilarity} from './spelling.js'
import type {Units} from './units.js'

/** What is believed of word pairs before any text is read. */
export class Prior {
  private readonly known = new Map<string, Set<string>>()
  private readonly sourceSkeletons: string[] = []
  private readonly targetSkeletons: string[] = []

  constructor(
    private readonly source: Units,
    private readonly target: Units,
    lexicon?: Lexicon,
  ) {
    if (lexicon) this.learn(lexicon)
  }

  private learn(lexicon: Lexicon): void {
    const flip = lexicon.source !== this.source.language.code
    for (const pair of lexicon.pairs) {
      const source = words(this.source.language.fold(flip ? pair[1] : pair[0]))
      const target = words(this.target.language.fold(flip ? pair[0] : pair[1]))
      for (const s of source) {
        const set = this.known.get(s) ?? new Set()
        this.known.set(s, set)
        if (source.length === 1 || target.length === 1 || source.length === target.length) {
          for (const t of target) set.add(t)
        }
      }
    }
  }

  /** 0 to 1: how strongly unit `s` and unit `t` are held to translate each other. */
  weight(s: number, t: number): number {
    return Math.max(this.lexical(s, t), this.likeness(s, t))
  }

  private lexical(s: number, t: number): number {
    let best = 0
    this.source.lemmas[s]!.forEach((lemma, i) => {
      const known = this.known.get(lemma)
      if (!known) return
      this.target.lemmas[t]!.forEach((other, j) => {
        if (known.has(other)) best = Math.max(best, 1 / (1 + Math.max(i, j) * 0.25))
      })
    })
    return best
  }

  private likeness(s: number, t: number): number {
    const a = this.source.names[s]!
    const b = this.target.names[t]!
    if (a === b) return 1
    if (a[0] === '#' || b[0] === '#') return 0
    this.sourceSkeletons[s] ??= skeleton(a)
    this.targetSkeletons[t] ??= skeleton(b)
    const x = this.sourceSkeletons[s]
    const y = this.targetSkeletons[t]
    if (x.length < 3 || y.length < 3) return 0
    const similarity = skeletonSimilarity(x, y)
    return similarity > 0.6 ? (similarity - 0.6) / 0.4 : 0
  }
}

function words(phrase: string): string[] {
  return phrase.split(/\s+/).filter(Boolean)
}
