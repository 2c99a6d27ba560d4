/** padanan: bilingual terms and translation memory for Indonesian and English. */
export type * from './types.js'
