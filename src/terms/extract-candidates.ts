/** Phrases that may be terms, and the phrases of the translation that their words are linked with. */
import type {Span} from '../types/index.js'
import {isWord, type LinkedPair} from './extract-links.js'
import type {Features} from './extract-score.js'
import {isCapital, type Sentence, spanOf} from './extract-sentence.js'
import type {Classes} from './parts-of-speech.js'

/** A term has at most this many words that say something, the name of a body more. */
const longest = 5
const longestName = 9
/** Tokens of a phrase at most. */
const widest = 12
/** Chance from which on a link counts. */
const likely = 0.3

/** Whether tokens a to b, both included, may be a term by their shape alone. */
export function isCandidate(sentence: Sentence, a: number, b: number): boolean {
  const {parts, tokens} = sentence
  const isEdge = (i: number) => parts[i] === 'content' || parts[i] === 'stop'
  if (b - a >= widest || !isEdge(a) || parts[head(sentence, a, b)] !== 'content') return false
  if (sentence.qualities[head(sentence, a, b)]) return false
  const isLast =
    isEdge(b) ||
    // Article 5, level 4.
    (parts[b] === 'figure' && b > a && isEdge(b - 1)) ||
    // Jaminan yang mengikat.
    (parts[b] === 'verb' && b > a)
  if (!isLast) return false
  // Not *posisi di belakang*.
  if (parts[b] === 'stop' && parts[b - 1] === 'joint') return false
  let content = 0
  let names = 0
  for (let i = a; i <= b; i++) {
    const part = parts[i]!
    if (part === 'break') return false
    if (part === 'joint' && parts[i - 1] === 'joint' && parts[i + 1] === 'joint') return false
    // A verb makes a clause, unless it tells what a thing does: *jaminan yang mengikat*.
    if (part === 'verb' && !(i > a && sentence.relatives[i - 1] && (i === b || parts[i + 1] === 'joint')))
      return false
    // Not *Joko Widodo berkuasa*, *pasukan untuk bergerak*.
    if (sentence.qualities[i] && i > a) {
      if (parts[i - 1] === 'joint' && !sentence.relatives[i - 1]) return false
      if (i - 1 > a && /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]!.text)) return false
    }
    if (part !== 'joint') content++
    if (part === 'content' && isCapital(tokens[i]!)) names++
  }
  return content <= longest || (content === names && content <= longestName)
}

/** All stretches that may be a term, first and last token. */
export function candidates(sentence: Sentence): [a: number, b: number][] {
  const found: [number, number][] = []
  for (let a = 0; a < sentence.tokens.length; a++) {
    for (let b = a; b < Math.min(sentence.tokens.length, a + widest); b++) {
      if (sentence.parts[b] === 'break') break
      if (isCandidate(sentence, a, b)) found.push([a, b])
    }
  }
  return found
}

/** A candidate and its equivalent: tokens a to b and c to d, ends included. */
export interface Occurrence {
  a: number
  b: number
  c: number
  d: number
  sourceSpan: Span
  targetSpan: Span
  features: Features
  /** How well the words of both are explained by each other: of several equivalents the best fits most. */
  fit: number
}

/** Candidates of both sides whose words are linked with each other and with none outside (after Och & Ney 2004). */
export function occurrences(pair: LinkedPair): Occurrence[] {
  const bestOfTarget = new Map<string, Occurrence>()
  for (const [a, b] of candidates(pair.source)) {
    if (isCut(pair.bound[0], a, b)) continue
    let best: Occurrence | undefined
    for (const [c, d] of equivalents(pair, a, b)) {
      const occurrence = describe(pair, a, b, c, d)
      if (!occurrence) continue
      if (!best || occurrence.fit > best.fit) best = occurrence
    }
    if (!best) continue
    const key = `${best.c}-${best.d}`
    const other = bestOfTarget.get(key)
    if (!other || best.fit > other.fit) bestOfTarget.set(key, best)
  }
  const found = [...bestOfTarget.values()]
  markParts(found, pair)
  return found.filter((one) => !one.features.apart || !isOfPlaces(one, found))
}

/** Whether a place or a body stands on one side of a grammar word: *Rusia dan Amerika Serikat*, *Ukraina dan keamanan*. */
function isOfPlaces({a, b}: Occurrence, found: readonly Occurrence[]): boolean {
  return found.some(
    (half) => half.features.properNoun && ((half.a === a && half.b < b) || (half.b === b && half.a > a)),
  )
}

/** Whether a stretch begins or ends between words that are one. */
function isCut(bound: readonly boolean[], a: number, b: number): boolean {
  return bound[a - 1] === true || bound[b] === true
}

/** Phrases of the target that may translate tokens a to b: what the words are linked with, and free words beside it. */
function equivalents(pair: LinkedPair, a: number, b: number): [c: number, d: number][] {
  const {target, J} = pair
  const found = new Map<string, [number, number]>()
  for (const onlyKnown of [false, true]) {
    const links: [chance: number, i: number, j: number][] = []
    for (let i = a; i <= b; i++) {
      for (let j = 0; j < J; j++) {
        const chance = pair.chance(i, j)
        if (chance >= likely && (!onlyKnown || pair.isKnown(i, j))) links.push([chance, i, j])
      }
    }
    if (links.length === 0) continue
    // Of the links of a word the one that is nearest to the surest link of all.
    const [, , middle] = links.reduce((best, link) => (link[0] > best[0] ? link : best))
    let c = middle
    let d = middle
    for (let i = a; i <= b; i++) {
      const places = links.filter((link) => link[1] === i).map((link) => link[2])
      if (places.length === 0) continue
      const nearest = places.reduce((best, j) => (Math.abs(j - middle) < Math.abs(best - middle) ? j : best))
      c = Math.min(c, nearest)
      d = Math.max(d, nearest)
    }
    if (d - c >= widest) continue
    const isFree = (j: number) => !isWord(target, j) || pair.ofTarget(j, a, b)[1] < likely
    for (let from = c; from >= 0 && from >= c - 2 && (from === c || isFree(from)); from--) {
      for (let to = d; to < J && to <= d + 2 && (to === d || isFree(to)); to++) {
        if (isCandidate(target, from, to) && !isCut(pair.bound[1], from, to))
          found.set(`${from}-${to}`, [from, to])
      }
    }
  }
  return [...found.values()]
}

const isEnd = (s: Sentence, a: number, b: number) => s.parts[a] === 'stop' || s.parts[b] === 'stop'

/** The word that a phrase is about: the first or last, by language, of those before a grammar word. */
function head(sentence: Sentence, a: number, b: number): number {
  if (sentence.language.head === 'first') return a
  for (let i = a; i < b; i++) {
    if (sentence.parts[i] === 'content' && isPreposition(sentence, i + 1)) return i
  }
  return b
}

/** Whether a token is a grammar word that joins a phrase to another: no *and*, no hyphen. */
function isPreposition({parts, tokens, conjunctions}: Sentence, i: number): boolean {
  return parts[i] === 'joint' && tokens[i]!.kind === 'word' && !conjunctions[i]
}

function describe(pair: LinkedPair, a: number, b: number, c: number, d: number): Occurrence | undefined {
  const {source, target} = pair
  const words: number[] = []
  let inside = 0
  let leak = 0
  let known = 0
  let same = 0
  let personal = 0
  let capitals = 0
  let verbs = 0
  let stops = 0
  const free: [number, number] = [0, 0]
  const taken = new Set<number>()
  const look = (side: 0 | 1, [here, elsewhere]: [number, number]) => {
    inside += here
    if (elsewhere > here + 0.2) leak += elsewhere - here
    if (here < likely) free[side]++
  }
  for (let i = a; i <= b; i++) {
    if (!isWord(source, i)) continue
    words.push(i)
    look(0, pair.ofSource(i, c, d))
    if (source.parts[i] === 'stop') stops++
    if (isCapital(source.tokens[i]!)) capitals++
    const j = pair.best(i, c, d)
    if (pair.chance(i, j) < likely) continue
    const isSame = source.lemmas[i] === target.lemmas[j]
    if (isSame) same++
    if (pair.isPersonal(i, j)) personal++
    if (taken.has(j) && !pair.isKnown(i, j)) free[0]++
    else if (taken.has(j) && source.lemmas.slice(a, i).includes(source.lemmas[i]!)) return undefined
    taken.add(j)
    known += pair.knowledge(i, j)
    if (pair.isVerb(i, j) && source.parts[i - 1] !== 'joint') verbs++
  }
  let targetWords = 0
  for (let j = c; j <= d; j++) {
    if (!isWord(target, j)) continue
    targetWords++
    look(1, pair.ofTarget(j, a, b))
  }
  const count = words.length + targetWords
  const [h, k] = [head(source, a, b), head(target, c, d)]
  const headClasses = pair.classesOf(h, pair.best(h, c, d))
  const single = words.length === 1 && targetWords === 1
  // Not *economic and social*.
  if (!single && target.language.head === 'last' && pair.isOnly(d, 'adjective')) return undefined
  if (has(target.owners, c, d - 1) && goesOn(pair, a, b, d)) return undefined
  // Not *dokumen yang menuntut*, *documents demanding*.
  if (source.parts[b] === 'verb' && pair.best(b, c, d) === d) return undefined
  const crossed = !single && isCrossed(pair, h, k, [a, b, c, d])
  if (crossed && joints(source, a, b) > 0 && !has(source.conjunctions, a, b)) return undefined
  if (verbs > 0 || (isEnd(source, a, b) && isEnd(target, c, d))) return undefined
  if (!single && isOnly(headClasses, 'adjective', 'adverb') && capitals < words.length) return undefined
  return {
    a,
    b,
    c,
    d,
    sourceSpan: spanOf(source, a, b),
    targetSpan: spanOf(target, c, d),
    fit: inside - leak - 0.5 * count + 0.6 * Math.min(...free),
    features: {
      words: Math.min(3, words.length),
      single: Number(single),
      known: known / words.length,
      heads: pair.chance(h, k),
      crossed: Number(crossed),
      free: Number(free[0] + free[1] > 0),
      noun: pair.nounhood(h, pair.best(h, c, d)),
      adjective: Number(single && isOnly(headClasses, 'adjective')),
      properNoun: Number(single && headClasses.has('properNoun')),
      name: Number(capitals === words.length),
      personal: Number(personal > 0),
      same: Number(same === words.length),
      stops: stops / words.length,
      joints: Math.min(4, joints(source, a, b) + joints(target, c, d)),
      relative: Number(has(source.relatives, a, b) || has(target.relatives, c, d)),
      and: Number(has(source.conjunctions, a, b)),
      apart: 0,
      shorter: 0,
      modifier: 0,
      piece: 0,
    },
  }
}

/** Whether what an owner has stands behind: not *Moscow’s security* of *Moscow’s security demands*. */
function goesOn(pair: LinkedPair, a: number, b: number, d: number): boolean {
  const {source, target} = pair
  if (target.parts[d + 1] !== 'content') return false
  return [a - 1, b + 1].some((i) => source.parts[i] === 'content' && pair.chance(i, d + 1) >= likely)
}

const joints = ({parts, tokens}: Sentence, from: number, to: number) =>
  tokens.slice(from, to + 1).filter(({kind}, k) => kind === 'word' && parts[from + k] === 'joint').length

const has = (answers: readonly boolean[], from: number, to: number) =>
  answers.slice(from, to + 1).some(Boolean)

/** Whether the two phrases are about different things: the head of each is linked with another word of the other. */
function isCrossed(
  pair: LinkedPair,
  h: number,
  k: number,
  [a, b, c, d]: readonly [number, number, number, number],
): boolean {
  if (pair.chance(h, k) >= likely) return false
  return pair.ofSource(h, c, d)[0] >= likely && pair.ofTarget(k, a, b)[0] >= likely
}

function isOnly(classes: Classes, ...wanted: string[]): boolean {
  return classes.size > 0 && [...classes].every((one) => wanted.includes(one))
}

/** Notes which pairs are parts of longer ones, and which can be taken apart at a grammar word. */
function markParts(found: readonly Occurrence[], {source, target}: LinkedPair): void {
  for (const {a, b, c, d, features} of found) {
    for (const whole of found) {
      if (whole.features === features || whole.features.free || whole.features.joints > features.joints)
        continue
      if (whole.a > a || whole.b < b || whole.c > c || whole.d < d) continue
      const isSameHead =
        (source.language.head === 'first' ? whole.a === a : whole.b === b) &&
        (target.language.head === 'first' ? whole.c === c : whole.d === d)
      features[isSameHead ? 'shorter' : 'modifier'] = 1
    }
    features.piece = features.modifier * (1 - features.single)
    const within = found.filter((one) => one.a >= a && one.b <= b && one.c >= c && one.d <= d)
    const isApart = within.some(
      (one) =>
        one.a === a &&
        source.conjunctions[one.b + 1] &&
        within.some(
          (other) =>
            other.b === b && other.a === one.b + 2 && (other.c === one.d + 2 || one.c === other.d + 2),
        ),
    )
    features.apart = Number(isApart)
  }
}
