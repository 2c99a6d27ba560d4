/** What each ingredient of the aligner gives: it is taken out, and everything is measured again. */
import {lexicon} from '../glossary/lexicon.js'
import {Directions} from '../src/align/directions.js'
import {alignSentences, WordModel} from '../src/align/index.js'
import {LengthModel} from '../src/align/length.js'
import {Prior} from '../src/align/prior.js'
import {Scorer} from '../src/align/scorer.js'
import {Sounds} from '../src/align/spelling.js'
import {Table} from '../src/align/table.js'
import type {Language, Lexicon} from '../src/types/index.js'
import {
  type Article,
  answered,
  articles,
  beadScore,
  errorRate,
  germanFrench,
  isThere,
  type Languages,
  linkedPairs,
  news,
  ownArticles,
  ownPairs,
  ownQueries,
  pair,
  queries,
} from './align-gold.js'
import {scoreStories, stories, storiesAreThere} from './align-real.js'

/** An aligner with something left out. */
interface Variant {
  name: string
  lexicon?: Lexicon
  /** What the languages are made of it. */
  change?: (language: Language) => Partial<Language>
  /** Takes a method out, and says how to put it back. */
  patch?: () => () => void
}

/** Puts another function in the place of a method until it is put back. */
function replaced<T extends object, K extends keyof T>(owner: T, name: K, method: T[K]): () => void {
  const before = owner[name]
  owner[name] = method
  return () => {
    owner[name] = before
  }
}

const nothing = () => {}
const likeness = Sounds.prototype.likeness
const estimate = Table.prototype.estimate

const common: Variant[] = [
  {name: 'everything', lexicon},
  {name: 'no lexicon'},
  {name: 'no forms of words', lexicon, change: () => ({analyses: () => [], forms: () => []})},
  {name: 'no values of figures', lexicon, change: () => ({figures: () => []})},
  {
    name: 'no likeness of spelling',
    lexicon,
    patch: () =>
      replaced(Sounds.prototype, 'likeness', function (this: Sounds, ...words) {
        return likeness.apply(this, words) === 1 ? 1 : 0
      }),
  },
]

const forWords: Variant[] = [
  {
    name: 'no word order (HMM)',
    lexicon,
    patch: () => replaced(Directions.prototype, 'ordered', Directions.prototype.unordered),
  },
  {
    name: 'no agreement of the directions',
    lexicon,
    patch: () => replaced(Directions.prototype, 'agree', nothing),
  },
  {
    name: 'no variational Bayes',
    lexicon,
    patch: () =>
      replaced(Table.prototype, 'estimate', function (this: Table) {
        estimate.call(this, false)
      }),
  },
  {name: 'no phrases of the lexicon', lexicon, patch: () => replaced(Prior.prototype, 'blocks', () => [])},
]

const forSentences: Variant[] = [
  {name: 'no lengths', lexicon, patch: () => replaced(LengthModel.prototype, 'score', () => 0)},
  {name: 'nothing learnt of words', lexicon, patch: () => replaced(WordModel.prototype, 'learnt', nothing)},
  {
    name: 'nothing measured on the first beads',
    lexicon,
    patch: () => replaced(Scorer.prototype, 'measure', nothing),
  },
]

function changed(languages: Languages, change: Variant['change']): Languages {
  if (!change) return languages
  const {source, target} = languages
  return {source: {...source, ...change(source)}, target: {...target, ...change(target)}}
}

/** One row for each variant, one cell for each measure. */
function rows(variants: readonly Variant[], measures: ((variant: Variant) => number)[]): string[][] {
  return variants.map((variant) => {
    const putBack = variant.patch?.()
    const cells = measures.map((measure) => measure(variant).toFixed(3))
    putBack?.()
    return [variant.name, ...cells]
  })
}

export function sentenceAblation(): string[][] {
  const measure = (articles: Article[]) => (variant: Variant) =>
    beadScore(articles, changed(pair, variant.change), variant.lexicon)
  const variants = [...common, ...forSentences]
  if (!isThere) return [['', 'corpus'], ...rows(variants, [measure(ownArticles())])]
  const textberg = articles('textberg-dev', 'de', 'fr')
  const real = storiesAreThere ? stories() : []
  return [
    ['', 'id-en', 'id-en, moved', 'de-fr, no lexicon', 'real stories'],
    ...rows(variants, [
      measure(articles('sentences-dev-easy', 'id', 'en')),
      measure(articles('sentences-dev-hard', 'id', 'en')),
      (variant) => beadScore(textberg, changed(germanFrench, variant.change)),
      (variant) => {
        const options = {...changed(pair, variant.change), lexicon: variant.lexicon}
        return scoreStories(
          real,
          real.map(({source, target}) => alignSentences(source, target, options)),
        ).strict
      },
    ]),
  ]
}

export function wordAblation(): string[][] {
  const pairs = isThere ? news('int') : ownPairs()
  const asked = isThere ? queries(pairs) : ownQueries(pairs)
  const own = [...new Set(asked.map((query) => query.pair))]
  const measure = (pairs: typeof own) => (variant: Variant) => {
    const model = new WordModel({...changed(pair, variant.change), lexicon: variant.lexicon})
    model.learn(pairs)
    return answered(asked, model)
  }
  const variants = [...common, ...forWords]
  const alone = [measure([]), measure(own)]
  if (!isThere) return [['', 'one pair', 'the corpus'], ...rows(variants, alone)]
  const linked = linkedPairs()
  return [
    ['', 'one pair', `${own.length} pairs`, 'int', 'en-fr, AER'],
    ...rows(variants, [...alone, measure(pairs), () => errorRate(linked)]),
  ]
}
