import type {Language} from '../../types.js'
import {defineLanguage} from '../define.js'
import {latin} from '../latin.js'
import {antonymPrefixes, functionWords} from './function-words.js'
import {forms} from './morphology.js'
import {sentences} from './sentences.js'
import {joins, spelling} from './spelling.js'

const plain = latin('id')

/** Indonesian, Bahasa Indonesia. */
export const indonesian: Language = defineLanguage({
  code: 'id',
  name: 'Indonesian',
  head: 'first',
  functionWords,
  antonymPrefixes,
  sentences,
  currencies: 'Rp USD IDR EUR',
  joins,
  spelling,
  forms,
  figures: plain.figures,
  writeFigure: plain.writeFigure,
})
