/** padanan: bilingual terms and translation memory for Indonesian and English. */

// formats: glossaries
export {fromGlossaryCsv, toGlossaryCsv} from './formats/index.js'
// memory
export {Memory, type MatchOptions} from './memory/index.js'
export type * from './types.js'
// language
export {english, indonesian, latin} from './language/index.js'
