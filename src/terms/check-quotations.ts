/** The check of quotations: both sides quote, or neither. */
import type {SentencePair, Span} from '../types/index.js'
import {type TermMessage, termMessage} from './message.js'

/**
 * Says for each pair when only one side quotes somebody. A side quotes with whatever marks: they may be mixed, nested or
 * single. A quotation may begin in one pair and end in another: what stands within it needs no marks of its own.
 */
export function checkQuotations(pairs: readonly SentencePair[]): TermMessage[][] {
  const [sourceIsOpen, targetIsOpen] = [
    openIn(pairs.map(({source}) => source)),
    openIn(pairs.map(({target}) => target)),
  ]
  return pairs.map(({source, target}, index) => {
    const [sourceSpan] = quotations(source)
    const [targetSpan] = quotations(target)
    if (sourceSpan && !hasMark(target) && !targetIsOpen[index]) {
      const actual = source.slice(sourceSpan.start, sourceSpan.end)
      const reason = `Expected the quotation ${actual} in the target`
      return [termMessage('quotation-missing', reason, {actual, sourceSpan})]
    }
    if (targetSpan && !hasMark(source) && !sourceIsOpen[index]) {
      const actual = target.slice(targetSpan.start, targetSpan.end)
      return [termMessage('quotation-added', `Unexpected quotation ${actual}`, {actual, targetSpan}, target)]
    }
    return []
  })
}

/** What stands between two double marks, curly, straight or angled, also where they are mixed. */
export function quotations(text: string): Span[] {
  return [...text.matchAll(/["“”„«»][^"“”„«»]+["“”„«»]/g)].map(({0: quoted, index}) => ({
    start: index,
    end: index + quoted.length,
  }))
}

/** A mark of any kind; a single one where it is no apostrophe inside a word. */
const mark = /["“”„«»‹›]|(?<![\p{L}\p{N}])['‘`‚]+(?=[\p{L}\p{N}])|''/u

const hasMark = (text: string) => mark.test(text)

/** Most pairs that one quotation goes over: a mark that was forgotten must not silence the rest of the text. */
const LONGEST = 8

/** Of each text, whether a quotation that was begun before is still open there. */
function openIn(texts: readonly string[]): boolean[] {
  let since: number | undefined
  return texts.map((text, index) => {
    if (since !== undefined && index - since > LONGEST) since = undefined
    const isOpen = since !== undefined
    for (const [sign] of text.matchAll(/["“”„«»]/g)) {
      const opens = sign === '"' ? since === undefined : '“„«'.includes(sign)
      since = opens ? index : undefined
    }
    return isOpen
  })
}
