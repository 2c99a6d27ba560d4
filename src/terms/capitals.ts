/** Capitals, where they tell a term from another word: *Barat* (the West) from *barat*, *web* from *Web*. */
import type {TermSection, Token} from '../types/index.js'
import {isAcronym} from './vocabulary.js'

/** Whether a term's capitals say more than its atoms do: it is told by case, and it is no acronym, whose atoms say it. */
export const isCaseSensitive = ({caseSensitive, term}: TermSection): boolean =>
  caseSensitive === true && !isAcronym(term)

/** Whether a term is a proper noun with a capital: in small letters it is another word. */
export const isProperName = ({partOfSpeech, term}: TermSection): boolean =>
  partOfSpeech === 'properNoun' && /\p{Lu}/u.test(term)

/** Whether any of the words has a capital. */
export const haveCapital = (words: readonly Token[]): boolean => words.some(({text}) => /\p{Lu}/u.test(text))

/**
 * Whether words of a text have the capitals of a term that is told by case; a word more may stand inside.
 * At the start of a sentence a capital says nothing.
 */
export function haveCapitalsOf({term}: TermSection, words: readonly Token[], isFirst: boolean): boolean {
  const ofTerm = term.split(/\s+/)
  const ofText = joined(words)
  let place = 0
  for (const [index, text] of ofText.entries()) {
    if (place < ofTerm.length && agree(ofTerm[place]!, text, isFirst && index === 0)) place++
  }
  // Words written together (*ujicoba*) are as the first of them is.
  return place >= Math.min(ofTerm.length, ofText.length)
}

/** Words as spaces part them: a hyphen between two names is a token of its own (*Bosnia-Herzegovina*). */
function joined(words: readonly Token[]): string[] {
  const texts: string[] = []
  for (const [at, {text, start}] of words.entries()) {
    if (words[at - 1]?.end === start) texts.push(texts.pop()! + text)
    else texts.push(text)
  }
  return texts
}

function agree(ofTerm: string, ofText: string, isFirst: boolean): boolean {
  if (!/\p{Lu}/u.test(ofTerm)) return !/\p{Lu}/u.test(isFirst ? ofText.slice(1) : ofText)
  // Capitals inside a word make its shape.
  if (/\p{Lu}/u.test(ofTerm.slice(1))) return ofText.includes(ofTerm)
  return /(?:^|-)\p{Lu}(?:\P{Lu}|$)/u.test(ofText)
}
