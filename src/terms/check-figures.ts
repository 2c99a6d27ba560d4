/** The check of figures: each of the source stands in the target. */
import {weekdayOf} from '../language/calendar.js'
import {sameFigure} from '../language/figures.js'
import type {Figure, FigureValue, Language, TermMatch, Token} from '../types/index.js'
import type {CheckedPair} from './check.js'
import {type TermMessage, termMessage} from './message.js'

interface Part {
  figure: Figure
  value: FigureValue
}

/** Figures of the source that the target lacks, the other way about, and dates of the target on a wrong weekday. */
export function checkFigures(pair: CheckedPair): TermMessage[] {
  const {source, target, sourceLanguage, targetLanguage} = pair
  const sourceParts = sourceLanguage.figures(source).flatMap(parts)
  const targetFigures = targetLanguage.figures(target)
  const targetParts = targetFigures.flatMap(parts)
  const missing = sourceParts.filter(
    (part) =>
      !isLoose(part.figure) &&
      isOutside(part, pair.sourceMatches) &&
      !stands(part.value, targetParts, target, targetLanguage),
  )
  const added = targetParts.filter(
    (part) =>
      !isLoose(part.figure) &&
      isOutside(part, pair.targetMatches) &&
      !stands(part.value, sourceParts, source, sourceLanguage),
  )
  return [
    ...missing.map(({figure: {text, start, end}, value}) => {
      const expected = [targetLanguage.writeFigure(value)]
      const fields = {actual: text, expected, sourceSpan: {start, end}}
      return termMessage('figure-missing', `Expected \`${expected[0]}\` for \`${text}\``, fields)
    }),
    ...added.map(({figure: {text, start, end}}) => {
      const reason = `Unexpected figure \`${text}\`, the source has none of its value`
      return termMessage('figure-added', reason, {actual: text, targetSpan: {start, end}}, target)
    }),
    ...targetFigures.flatMap((figure) => checkWeekday(figure, target, targetLanguage)),
  ]
}

/** A figure in a term is the term's: the *Ten Principles* are *Dasasila*. */
const isOutside = ({figure}: Part, matches: readonly TermMatch[]): boolean =>
  !matches.some(({start, end}) => start <= figure.start && figure.end <= end)

/** *The second*, *kedua*, midnight and doubled are said otherwise as often as not. */
function isLoose({kind, text, ...value}: Figure): boolean {
  if (/\d/.test(text)) return false
  return (
    kind === 'time' ||
    kind === 'multiple' ||
    (kind === 'ordinal' && 'value' in value && Number(value.value) < 10)
  )
}

/** A range is two figures. */
function parts(figure: Figure): Part[] {
  const split = (value: FigureValue): FigureValue[] =>
    value.kind === 'range' ? [...split(value.from), ...split(value.to)] : [value]
  return split(figure).map((value) => ({figure, value}))
}

/** Whether a figure stands among others, or in the text beside a word (*13-point*, *mid-1991*) or as one (*two*). */
function stands(value: FigureValue, others: readonly Part[], text: string, language: Language): boolean {
  if (others.some((other) => areSame(value, other.value)) || isOnlyWeekday(value, text, language)) return true
  if (value.kind !== 'number') return false
  const isNumeral = ({text}: Token) => language.numerals.get(language.fold(text)) === value.value
  return (
    text.split(/[^\d.,]+/).includes(language.writeFigure(value)) ||
    (value.value < 10 && language.tokens(text).some(isNumeral))
  )
}

/** Whether two figures say the same, as far as both say it: a date may leave out its year, a sum its currency. */
function areSame(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    const [long, short] = a.value.length < b.value.length ? [b.value, a.value] : [a.value, b.value]
    return long.endsWith(short.replace(/^-/, '')) || (short.length === 7 && long.startsWith(short))
  }
  if (a.kind === 'money' && b.kind === 'number') return a.value === b.value
  if (a.kind === 'number' && b.kind === 'money') return a.value === b.value
  return sameFigure(a, b)
}

/** News gives a date in brackets after the day of the week, or the day alone. */
function isOnlyWeekday(value: FigureValue, text: string, language: Language): boolean {
  if (value.kind !== 'date' || value.weekday === undefined) return false
  const [weekday] = language.tokens(language.writeFigure(value))
  return language.tokens(text).some((token) => token.text.startsWith(weekday!.text))
}

function checkWeekday(figure: Figure, target: string, language: Language): TermMessage[] {
  const {text, start, end} = figure
  if (figure.kind !== 'date' || figure.weekday === undefined) return []
  const weekday = weekdayOf(figure.value)
  if (weekday === undefined || weekday === figure.weekday) return []
  const expected = [language.writeFigure({kind: 'date', value: figure.value, weekday})]
  const fields = {actual: text, expected, targetSpan: {start, end}}
  return [
    termMessage(
      'figure-weekday',
      `Unexpected weekday in \`${text}\`, it was \`${expected[0]}\``,
      fields,
      target,
    ),
  ]
}
