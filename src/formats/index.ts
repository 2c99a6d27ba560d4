export {fromGlossaryCsv, toGlossaryCsv} from './csv.js'
export {fromXliff, toXliff} from './xliff/xliff.js'
