/** English, assembled from its folder. */
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
import {sentences} from './sentences.js'
import {spelling} from './spelling.js'

/** English. */
export const english: DefinedLanguage = defineLanguage({
  code: 'en',
  name: 'English',
  head: 'last',
  functionWords,
  antonymPrefixes,
  opposites,
  sentences,
  currencies: 'Rp USD IDR EUR',
  joins,
  spelling,
  analyses,
  knows,
  figures,
  nounPhrases: phrasesOfNouns,
  phrases: {joints, conjunctions, relatives, stops},
  furniture,
  acronyms,
})
