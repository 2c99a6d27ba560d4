export {fromGlossaryCsv, toGlossaryCsv} from './csv.js'
