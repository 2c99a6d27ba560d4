/** padanan: bilingual terms and translation memory for Indonesian and English. */

// formats: glossaries
export {fromGlossaryCsv, toGlossaryCsv} from './formats/index.js'
export type * from './types.js'
