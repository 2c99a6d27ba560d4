/** Word documents: read, and written back. */
export {type DocxOptions, fromDocx, WordDocument} from './document.js'
