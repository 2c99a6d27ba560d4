/**
 * The vocabulary: every public shape, in the field's own words, a file for each audience.
 *
 * Offsets are UTF-16 code units. Similarities and scores of matches run from 0 to 100.
 */
export type * from './alignment.js'
export type * from './content.js'
export type * from './document.js'
export type * from './glossary.js'
export type * from './language.js'
export type * from './memory.js'
export type * from './phrases.js'
export type * from './terms.js'
export type * from './text.js'
export type * from './tmx.js'
export type * from './xliff.js'
