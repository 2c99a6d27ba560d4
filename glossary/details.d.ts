/** Written by `build.ts`. */
import type {Details} from './split.js'

declare const data: Details[]
export default data
