/** What we said before: the memory, retrieval, similarity, concordance. */
export {Concordance, type ConcordanceOptions, toConcordanceCsv} from './concordance.js'
export {edits} from './edits.js'
export {exportTmx, type ImportOptions, type ImportReport, importTmx} from './exchange.js'
export {Memory} from './memory.js'
export {type MatchOptions, type PenaltyPoints, Ranking} from './ranking.js'
export {Segments} from './segments.js'
export {items, similarity} from './similarity.js'
export {fromTmxUnit, toTmxDocument, toTmxUnit} from './tmx.js'
export {type TranslationMemory, unitsOf} from './translation-memory.js'
export {
  changedUnit,
  checkLanguages,
  checkUnit,
  codesText,
  type KeptUnit,
  keptUnit,
  propertyText,
  sameText,
  sameUnit,
  unitFields,
  unitsIn,
} from './unit.js'
