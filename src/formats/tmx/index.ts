/** TMX 1.1 to 1.4b, read and written whole or in pieces. */
export {streamTmx, type TmxStreamed} from './stream.js'
export {fromTmx, toTmx} from './tmx.js'
