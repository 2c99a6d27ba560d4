/** Written by `build.ts`: the pairs of the lexicon, as JSON. */
declare const data: string
export default data
