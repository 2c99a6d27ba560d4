/** Written by `build.ts`. */
import type {Lexicon} from '../src/types/index.js'

declare const data: Lexicon
export default data
