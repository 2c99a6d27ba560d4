export {type MatchOptions, Memory} from './memory.js'
