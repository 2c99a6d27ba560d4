export {type DocxOptions, fromDocx, WordDocument} from './document.js'
