/** Which words of Indonesian are known, and as what. */
import {words} from '../abbreviations.js'
import {readWords} from '../word-list.js'
import {compounds, doubled, stems} from './compounds.js'
import {roots, shyRoots} from './roots.js'
import {spelling} from './spelling.js'

export interface WordLists {
  /** The root or compound that a core stands for, in whichever spelling it has. */
  known(core: string): string | undefined
  /** Whether a word is in the list of roots, spelt as there. */
  isRoot(word: string): boolean
  /** Whether a word is in the list of rarer words, spelt as there. */
  isRare(word: string): boolean
  /** Whether a word is in one of the two, spelt as there. */
  isListed(word: string): boolean
  /** Whether a word is in the list of foreign words that are written as they are. */
  isForeign(word: string): boolean
  /** Whether a root takes few affixes. */
  isShy(root: string): boolean
  /** Whether a word is a compound or a doubled word written as one. */
  isFused(word: string): boolean
  /** Whether a word is doubled by nature, as it stands. */
  isDoubled(word: string): boolean
}

/** The lists as sets. */
interface Sets {
  roots: ReadonlySet<string>
  rare: ReadonlySet<string>
  foreign: ReadonlySet<string>
  shy: ReadonlySet<string>
  /** Compound or doubled word written as one -> as it is written. */
  fused: ReadonlyMap<string, string>
}

/** Lists beside the roots, which not everyone needs. */
export interface MoreWords {
  /** Words that are rarer than the roots. */
  rareWords: string
  /** Foreign words that are written as they are. */
  foreignWords: string
}

const readSets = ({rareWords, foreignWords}: MoreWords): Sets => ({
  roots: new Set(readWords(roots)),
  rare: new Set(readWords(rareWords)),
  foreign: new Set(readWords(foreignWords)),
  shy: new Set(readWords(shyRoots)),
  fused: new Map<string, string>([
    ...compounds.split(',').map((compound) => [compound.replaceAll(/\s+/g, ''), compound.trim()] as const),
    ...words(doubled).map((word) => [word.replaceAll('-', ''), word] as const),
    ...stems,
  ]),
})

/** The roots and what is made of two words, with more words beside them. They are read when a word is first asked for. */
export function wordLists(more: MoreWords): WordLists {
  let made: Sets | undefined
  const sets = () => {
    made ??= readSets(more)
    return made
  }
  const isListed = (word: string) => sets().roots.has(word) || sets().rare.has(word)
  return {
    known: (core) => {
      if (core.length < 3) return undefined
      const {roots, rare, fused} = sets()
      if (roots.has(core) || (core.length > 3 && rare.has(core))) return core
      const compound = fused.get(core)
      if (compound) return compound
      const standard = spelling.variants.get(core)
      return standard !== undefined && isListed(standard) ? core : undefined
    },
    isRoot: (word) => sets().roots.has(word),
    isRare: (word) => sets().rare.has(word),
    isListed,
    isForeign: (word) => sets().foreign.has(word),
    isShy: (root) => sets().shy.has(root),
    isFused: (word) => sets().fused.has(word),
    isDoubled: (word) => word.includes('-') && sets().fused.get(word.replaceAll('-', '')) === word,
  }
}
