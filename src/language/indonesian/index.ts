/** Indonesian, assembled from its folder. */
import {type DefinedLanguage, defineLanguage} from '../define.js'
import {acronyms} from './acronyms.js'
import {figures} from './figures.js'
import {functionWords} from './function-words.js'
import {furniture} from './furniture.js'
import {joins} from './hyphens.js'
import {analyses, knows} from './morphology.js'
import {phrasesOfNouns} from './noun-phrases.js'
import {antonymPrefixes, opposites} from './opposites.js'
import {conjunctions, joints, relatives, stops} from './phrases.js'
import {respell} from './respelling.js'
import {sentences} from './sentences.js'
import {spelling} from './spelling.js'

/** Indonesian, Bahasa Indonesia. */
export const indonesian: DefinedLanguage = defineLanguage({
  code: 'id',
  name: 'Indonesian',
  head: 'first',
  functionWords,
  antonymPrefixes,
  opposites,
  sentences,
  currencies: 'Rp USD IDR EUR',
  joins,
  spelling: {...spelling, respell},
  analyses,
  knows,
  figures,
  nounPhrases: phrasesOfNouns,
  phrases: {joints, conjunctions, relatives, stops},
  furniture,
  acronyms,
})
