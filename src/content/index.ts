/** Text with codes and marks: flattened, cut, folded back, changed. */
export {type Annotation, annotate} from './annotate.js'
export {bare, type CodeEnd, codesOf, idsIn, marksOf, withoutCodes} from './codes.js'
export {cut, isolate} from './cut.js'
export {foldMarks, joinTexts, mapContent, type Skip} from './map.js'
export {defined, endOf, foldEnds, pairOf, startOf} from './pairs.js'
export {replaceSpans, replaceText} from './replace.js'
export {assemble, half, type Step, steps, visibleText} from './steps.js'
export {isLineBreak, textOf} from './text-of.js'
