/** The form of a translation, which is right or wrong whatever its words mean: what translators of software check. */
import type {SentencePair} from '../types/index.js'
import {checkCopies, Lengths} from './check-copies.js'
import {checkAddresses, checkMarkup, type FormLanguages} from './check-inserts.js'
import {checkMessages, isMessage} from './check-messages.js'
import {checkPlaceholders} from './check-placeholders.js'
import {checkEnd, checkRepetition, checkSpacing} from './check-wording.js'
import type {TermMessage} from './message.js'

/**
 * Checks the form of each pair. Languages as values are needed for what was left untranslated or put in twice, the
 * target's tag for plural forms.
 */
export function checkForms(pairs: readonly SentencePair[], languages: FormLanguages): TermMessage[][] {
  const lengths = new Lengths(pairs)
  return pairs.map((pair) => {
    // The forms of a message are one text each, as many as their language needs.
    const hasForms = isMessage(pair.source) || isMessage(pair.target)
    return [
      ...(hasForms ? checkMessages(pair, languages.targetTag) : checkPlaceholders(pair)),
      ...checkMarkup(pair, !hasForms),
      ...checkAddresses(pair, languages),
      ...(hasForms ? [] : [...checkEnd(pair), ...lengths.check(pair)]),
      ...checkSpacing(pair),
      ...checkRepetition(pair),
      ...checkCopies(pair, languages),
    ]
  })
}
