/** English, assembled from what its folder knows. */
import {type DefinedLanguage, defineLanguage, type LanguageRules} from '../define.js'
import {acronyms} from './acronyms.js'
import {figures} from './figures.js'
import {functionWords} from './function-words.js'
import {joins} from './hyphens.js'
import {knownWords} from './lists.js'
import {morphology} from './morphology.js'
import {phrasesOfNouns} from './noun-phrases.js'
import {antonymPrefixes, opposites} from './opposites.js'
import {conjunctions, joints, relatives, stops} from './phrases.js'
import {sentences} from './sentences.js'
import {spelling} from './spelling.js'

/** What weighs, and not everyone needs. */
export interface Extras extends Pick<LanguageRules, 'furniture'> {
  /** A list of words that are rarer than the roots. */
  rareWords: string
}

/** English with as much as is asked for. */
export function defineEnglish({rareWords, ...rest}: Extras): DefinedLanguage {
  const known = knownWords(rareWords)
  const {analyses, knows} = morphology(known)
  return defineLanguage({
    code: 'en',
    name: 'English',
    head: 'last',
    functionWords,
    antonymPrefixes,
    opposites,
    sentences,
    currencies: 'Rp USD IDR EUR',
    joins: (left, right) => joins(left, right, known),
    spelling,
    analyses,
    knows,
    figures,
    nounPhrases: phrasesOfNouns,
    phrases: {joints, conjunctions, relatives, stops},
    ...rest,
    acronyms,
  })
}
