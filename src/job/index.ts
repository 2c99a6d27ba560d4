/** One translation job, from the source document to the finished one. */
export {
  type AnalyseOptions,
  type Analysis,
  type AnalysisCounts,
  analyse,
  type Band,
  bands,
} from './analyse.js'
export {type CheckJobOptions, check, type SegmentMessage} from './check.js'
export {addToXliff} from './client.js'
export {type EnrichOptions, enrich, type Matcher} from './enrich.js'
export {type ExtractOptions, extract, furnitureReason, readDocument} from './extract.js'
export {formatOf} from './format.js'
export {
  type Harvest,
  type HarvestOptions,
  type HarvestTermsOptions,
  harvest,
  harvestTerms,
  type SkippedSegment,
} from './harvest.js'
export {toKit} from './kit.js'
export {type MergedDocument, type MergeOptions, merge} from './merge.js'
export {toPlain} from './plain.js'
