/** Indonesian with all that is known of it. */
import type {DefinedLanguage} from '../define.js'
import {defineIndonesian} from './define.js'
import {furniture} from './furniture.js'
import {foreignWords, rareWords} from './words.js'

/** Indonesian, Bahasa Indonesia. */
export const indonesian: DefinedLanguage = defineIndonesian({rareWords, foreignWords, furniture})
