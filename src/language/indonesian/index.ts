/** Indonesian for those who look after the weight of a page. */
import type {DefinedLanguage} from '../define.js'
import {defineIndonesian} from './define.js'

/**
 * Indonesian, Bahasa Indonesia, on its roots alone. Rarer words, which the whole language of `padanan` and `padanan/language` has too, are
 * unknown to it: it doesn't read their forms, and `knows` refuses them. It doesn't know the furniture of news pages either.
 */
export const indonesian: DefinedLanguage = defineIndonesian({rareWords: '', foreignWords: ''})
