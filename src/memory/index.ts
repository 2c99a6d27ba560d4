export {type MatchOptions, Memory} from './memory.js'
export {fromTmxUnit, toTmxDocument, toTmxUnit} from './tmx.js'
