export {english} from './english/index.js'
export {indonesian} from './indonesian/index.js'
export {latin} from './latin.js'
