/** English with all that is known of it. */
import type {DefinedLanguage} from '../define.js'
import {defineEnglish} from './define.js'
import {furniture} from './furniture.js'
import {rareWords} from './words.js'

/** English. */
export const english: DefinedLanguage = defineEnglish({rareWords, furniture})
