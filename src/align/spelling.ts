/**
 * How alike two words sound, 0 to 1, whatever the spelling: loans and names (*diplomasi*, *diplomacy*).
 * Longest common subsequence of the two skeletons over the length of the longer (Melamed 1999, LCSR).
 */
export function spellingSimilarity(a: string, b: string): number {
  return commonShare(skeleton(a), skeleton(b))
}

/** A word without what languages spell differently: marks, double letters, `ph`, `c`, `y`, `z` and the like. */
export function skeleton(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ph/g, 'f')
    .replace(/ti(?=[ao])|c(?=[eiy])|z/g, 's')
    .replace(/sh|sch|sy/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/kh|h(?=k)/g, 'k')
    .replace(/(?<=[tdgr])h/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'u')
    .replace(/(.)\1+/gu, '$1')
}

/** Likeness from which on it says anything. */
const least = 0.6

/** The sounds of many words, kept so that comparing two is quick. */
export class Sounds {
  private readonly skeletons: string[] = []
  private readonly letters: number[] = []

  constructor(private readonly words: readonly string[]) {}

  /** 0 (chance) to 1 (the same word): how surely word `a` of these and word `b` of `other` are one loan or name. */
  likeness(a: number, other: Sounds, b: number): number {
    if (this.words[a] === other.words[b]) return 1
    const x = this.at(a)
    const y = other.at(b)
    if (x.length < 3 || y.length < 3 || x[0] !== y[0]) return 0
    const shared = bits(this.letters[a]! & other.letters[b]!)
    if (shared < least * Math.max(bits(this.letters[a]!), bits(other.letters[b]!))) return 0
    return Math.max(0, (commonShare(x, y) - least) / (1 - least))
  }

  /** Words by what comes first: of those with a sound its first letter, of others the whole. */
  byFirst(): Map<string, number[]> {
    const found = new Map<string, number[]>()
    this.words.forEach((_, word) => {
      const first = this.first(word)
      const words = found.get(first)
      if (words) words.push(word)
      else found.set(first, [word])
    })
    return found
  }

  /** Words of others, `byFirst`, that may be like one of these. */
  alike(word: number, byFirst: ReadonlyMap<string, readonly number[]>): readonly number[] {
    return byFirst.get(this.first(word)) ?? []
  }

  private first(word: number): string {
    const sound = this.at(word)
    return sound ? sound[0]! : `=${this.words[word]}`
  }

  /** Numbers and marks have no sound: they are equal or nothing. */
  private at(word: number): string {
    if (this.skeletons[word] === undefined) {
      const text = this.words[word]!
      const bare = /^\p{L}/u.test(text) ? skeleton(text) : ''
      this.skeletons[word] = bare
      this.letters[word] = letters(bare)
    }
    return this.skeletons[word]!
  }
}

/** Which letters a skeleton has, as bits; letters beyond a to z share six. */
function letters(skeleton: string): number {
  let mask = 0
  for (let i = 0; i < skeleton.length; i++) {
    const code = skeleton.charCodeAt(i)
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return mask
}

function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

function commonShare(a: string, b: string): number {
  if (a === b) return a.length > 0 ? 1 : 0
  const longer = Math.max(a.length, b.length)
  if (2 * Math.min(a.length, b.length) < longer) return 0
  return commonSubsequence(a, b) / longer
}

const row = new Int32Array(256)

function commonSubsequence(a: string, b: string): number {
  const width = Math.min(b.length, row.length - 1)
  row.fill(0, 0, width + 1)
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0
    for (let j = 0; j < width; j++) {
      const above = row[j + 1]!
      if (a.charCodeAt(i) === b.charCodeAt(j)) row[j + 1] = diagonal + 1
      else if (row[j]! > above) row[j + 1] = row[j]!
      diagonal = above
    }
  }
  return row[width]!
}
