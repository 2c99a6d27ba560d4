/** Pages to look at: values in, HTML out. The workbench draws its rows with the same functions as the reports. */
export {band} from './band.js'
export {type BeadOptions, bead, type DrawnBead} from './bead.js'
export {checkedSegments} from './checked.js'
export {concept, conceptDetails, sectionOf, status} from './concept.js'
export {Html, html, type Part} from './html.js'
export {faulty, highlighted, markedText, marks, type TextMark} from './marked-text.js'
export {
  type DrawnMessage,
  kindOf,
  kinds,
  type MessageKind,
  message,
  severityOf,
  wordsOf,
} from './message.js'
export {
  alignmentReport,
  analysisReport,
  checkReport,
  concordanceLine,
  concordanceReport,
  type ReportOptions,
  termReport,
} from './pages.js'
export {score, similarity, stepOf} from './score.js'
export {
  type CheckedSegment,
  checkedSegment,
  type Languages,
  type ProposedSegment,
  segment,
} from './segment.js'
export {style} from './style.js'
export {
  counted,
  figure,
  languageNames,
  phrases,
  relationNames,
  type Said,
  say,
  sureness,
  tierNames,
} from './words.js'
