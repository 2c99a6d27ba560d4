/** Written by `build.ts`. */
import type {Concept, Lexicon} from '../src/types/index.js'

declare const data: {concepts: Concept[]; lexicon: Lexicon}
export default data
