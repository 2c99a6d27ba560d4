export {documentFormatOf, InputError, readGlossary, readMemory} from './input.js'
