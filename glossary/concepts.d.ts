/** Written by `build.ts`. */
import type {Concept} from '../src/types/index.js'

declare const data: Concept[]
export default data
