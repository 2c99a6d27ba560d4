import type {Figure, FigureValue, Language} from '../types.js'
import {type TermMessage, termMessage} from './message.js'

/** Figures of the source that the target lacks, and the other way about, by value. */
export function checkFigures(source: string, target: string, from: Language, to: Language): TermMessage[] {
  const sourceFigures = from.figures(source).flatMap(parts)
  const added = to.figures(target).flatMap(parts)
  const missing = sourceFigures.filter((figure) => {
    const place = added.findIndex((other) => isSame(figure.value, other.value))
    if (place >= 0) added.splice(place, 1)
    return place < 0
  })
  return [
    ...missing.map(({figure, value}) => {
      const expected = [to.writeFigure(value)]
      const reason = `Expected \`${expected[0]}\` for \`${figure.text}\``
      const {start, end} = figure
      return termMessage('figure-missing', reason, {actual: figure.text, expected, sourceSpan: {start, end}})
    }),
    ...added.map(({figure}) => {
      const {start, end} = figure
      const reason = `Unexpected figure \`${figure.text}\`, the source has none of its value`
      return termMessage('figure-added', reason, {actual: figure.text, targetSpan: {start, end}}, target)
    }),
  ]
}

/** A range is two figures. */
function parts(figure: Figure): {figure: Figure; value: FigureValue}[] {
  const split = (value: FigureValue): FigureValue[] =>
    value.kind === 'range' ? [...split(value.from), ...split(value.to)] : [value]
  return split(figure).map((value) => ({figure, value}))
}

/** Whether two figures say the same, as far as both say it: a date without its year fits any year. */
function isSame(a: FigureValue, b: FigureValue): boolean {
  if (a.kind === 'date' && b.kind === 'date')
    return a.value.endsWith(b.value.replace(/^-/, '')) || b.value.endsWith(a.value.replace(/^-/, ''))
  if (a.kind === 'time' && b.kind === 'time')
    return a.value === b.value && (!a.zone || !b.zone || a.zone === b.zone)
  if (a.kind === 'money' && b.kind === 'money') return a.value === b.value && a.currency === b.currency
  return a.kind === b.kind && 'value' in a && 'value' in b && a.value === b.value
}
