/** Indonesian, assembled from what its folder knows. */
import {type DefinedLanguage, defineLanguage, type LanguageRules} from '../define.js'
import {acronyms} from './acronyms.js'
import {derivation} from './derivation.js'
import {figures} from './figures.js'
import {functionWords} from './function-words.js'
import {hyphens} from './hyphens.js'
import {type MoreWords, wordLists} from './lists.js'
import {morphology} from './morphology.js'
import {phrasesOfNouns} from './noun-phrases.js'
import {antonymPrefixes, opposites} from './opposites.js'
import {conjunctions, joints, relatives, stops} from './phrases.js'
import {respeller} from './respelling.js'
import {sentences} from './sentences.js'
import {spelling} from './spelling.js'

/** What weighs, and not everyone needs. */
export type Extras = MoreWords & Pick<LanguageRules, 'furniture'>

/** Indonesian with as much as is asked for. */
export function defineIndonesian({furniture, ...more}: Extras): DefinedLanguage {
  const lists = wordLists(more)
  const {doubledWords, joins} = hyphens(lists)
  const {analyses, knows} = morphology(lists, derivation(lists), {doubledWords, joins})
  return defineLanguage({
    code: 'id',
    name: 'Indonesian',
    head: 'first',
    functionWords,
    antonymPrefixes,
    opposites,
    sentences,
    currencies: 'Rp USD IDR EUR',
    joins,
    spelling: {...spelling, respell: respeller(lists)},
    analyses,
    knows,
    figures,
    nounPhrases: phrasesOfNouns({analyses}),
    phrases: {joints, conjunctions, relatives, stops},
    ...(furniture && {furniture}),
    acronyms,
  })
}
