/** The check of quotations: both sides quote, or neither. */
import type {Span} from '../types/index.js'
import {type TermMessage, termMessage} from './message.js'

/** Says when only one side quotes somebody. */
export function checkQuotations(source: string, target: string): TermMessage[] {
  const [sourceSpan] = quotations(source)
  const [targetSpan] = quotations(target)
  if (sourceSpan && !targetSpan) {
    const actual = source.slice(sourceSpan.start, sourceSpan.end)
    return [
      termMessage('quotation-missing', `Expected the quotation ${actual} in the target`, {
        actual,
        sourceSpan,
      }),
    ]
  }
  if (targetSpan && !sourceSpan) {
    const actual = target.slice(targetSpan.start, targetSpan.end)
    return [termMessage('quotation-added', `Unexpected quotation ${actual}`, {actual, targetSpan}, target)]
  }
  return []
}

/** What stands between double quotation marks, straight or curly, or between angle ones. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(/"[^"]+"|[“„][^”“]+[”“]|«[^»]+»/g)].map(({0: quoted, index}) => ({
    start: index,
    end: index + quoted.length,
  }))
}
