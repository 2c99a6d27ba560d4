/** The check of figures: each of one side stands in the other. */
import {weekdayOf} from '../language/calendar.js'
import {sameFigure} from '../language/figures.js'
import type {Figure, Language, Span, TermMatch} from '../types/index.js'
import type {CheckedPair} from './check.js'
import type {CheckedWord} from './check-words.js'
import {answersIn, type Part, type Side, sayBare, sideOf} from './figure-answers.js'
import {designationsOf, numeralsOf, romansOf, weekdaysOf} from './figure-words.js'
import {type TermMessage, termMessage} from './message.js'

/** Words after a figure that say what it counts. */
const CONTEXT = 3

/**
 * Figures of the source that the target lacks, the other way about, and dates of the target on a wrong weekday. What is
 * said in words as often as not (*two*, *doubled*, *noon*, a weekday) is told of only where another stands in its place.
 */
export function checkFigures(pair: CheckedPair): TermMessage[] {
  const {source, target, sourceLanguage, targetLanguage, sourceFigures, targetFigures} = pair
  const sourceSide = sideOf(source, sourceLanguage, sourceFigures)
  const targetSide = sideOf(target, targetLanguage, targetFigures)
  const [isInTarget, isInSource] = [answersIn(targetSide, sourceSide), answersIn(sourceSide, targetSide)]
  const missing = sourceSide.parts.filter((part) => isOutside(part, pair.sourceMatches) && !isInTarget(part))
  const added = targetSide.parts.filter((part) => isOutside(part, pair.targetMatches) && !isInSource(part))
  const messages: TermMessage[] = []
  for (const part of missing) {
    const isLoose = isInWords(part)
    const instead = added.findIndex((other) => areRivals(part, other))
    if (instead < 0 && (isLoose || isConversion(part, source))) continue
    const [other] = instead < 0 ? [] : added.splice(instead, 1)
    // Each language converts sums for its own readers.
    if (other && isConversion(part, source) && isConversion(other, target)) continue
    messages.push(missingMessage(part, other, targetLanguage, target))
  }
  for (const part of added) {
    if (isInWords(part) || isConversion(part, target)) continue
    const {text, start, end} = part.figure
    const reason = `Unexpected figure \`${text}\`, the source has none of its value`
    messages.push(termMessage('figure-added', reason, {actual: text, targetSpan: {start, end}}, target))
  }
  return [
    ...messages,
    ...checkSpoken(pair),
    ...checkSwapped(pair, sourceSide, targetSide),
    ...targetFigures.flatMap((figure) => checkWeekday(figure, target, targetLanguage)),
    ...targetFigures.flatMap((figure) => checkStyle(figure, target, targetLanguage)),
  ]
}

function missingMessage(
  {figure, value}: Part,
  instead: Part | undefined,
  language: Language,
  target: string,
): TermMessage {
  const {text, start, end} = figure
  const expected = [sayBare(value, text, language)]
  const gloss = expected[0] === text ? '' : ` (\`${expected[0]}\`)`
  if (!instead) {
    const reason = `Nothing in the target says \`${text}\`${gloss}`
    return termMessage('figure-missing', reason, {actual: text, expected, sourceSpan: {start, end}})
  }
  const {start: from, end: to, text: found} = instead.figure
  return termMessage(
    'figure-missing',
    `\`${found}\` stands for \`${text}\`${gloss}`,
    {actual: text, expected, sourceSpan: {start, end}, targetSpan: {start: from, end: to}},
    target,
  )
}

/** A figure in a term is the term's: the *Ten Principles* are *Dasasila*. */
const isOutside = ({figure}: Part, matches: readonly TermMatch[]): boolean =>
  !matches.some(({start, end}) => start <= figure.start && figure.end <= end)

/** *The second*, *kedua*, midnight, half and doubled are said otherwise as often as not; *100 persen* is all of it. */
function isInWords({figure: {text}, value}: Part): boolean {
  if (value.kind === 'percent') return value.value === 100
  if (/\d/.test(text)) return false
  if (value.kind === 'ordinal' || value.kind === 'number') return Number(value.value) < 10
  if (value.kind === 'approximate') return value.from < 100
  return value.kind === 'time' || value.kind === 'multiple' || value.kind === 'fraction'
}

/** Whether one of two figures may stand in the place of the other by mistake. */
function areRivals(a: Part, b: Part): boolean {
  const [one, other] = [a.value.kind, b.value.kind]
  const isLoose = isInWords(a) || isInWords(b)
  if (a.value.kind === 'number' && b.value.kind === 'number')
    // *Dua hari* and *five years* measure different things.
    return !isLoose || a.value.unit === b.value.unit || a.value.value === b.value.value
  if (one === other) return true
  const shares = ['percent', 'points', 'fraction']
  if (shares.includes(one) && shares.includes(other)) return true
  const amounts = ['number', 'money', 'ordinal', 'decade', 'percent', 'points']
  return !isLoose && amounts.includes(one) && amounts.includes(other)
}

/** A sum or measure in brackets says in other units what stands before it: *80 km (50 miles)*. */
function isConversion({figure, value}: Part, text: string): boolean {
  if (value.kind !== 'money' && (value.kind !== 'number' || value.unit === undefined)) return false
  const isOpen = text.lastIndexOf('(', figure.start) > text.lastIndexOf(')', figure.start)
  const [open, close] = [text.indexOf('(', figure.end), text.indexOf(')', figure.end)]
  return isOpen && close >= 0 && (open < 0 || close < open)
}

/** Days of the week, small numbers and Roman numerals that stand in the place of others. */
function checkSpoken(pair: CheckedPair): TermMessage[] {
  const {source, target, sourceLanguage, targetLanguage, sourceFigures, targetFigures} = pair
  return [weekdaysOf, numeralsOf, romansOf, designationsOf].flatMap((read) => {
    const here = read(source, sourceLanguage, sourceFigures)
    const there = read(target, targetLanguage, targetFigures)
    const missing = here.said.filter(({value}) => !there.heard.has(value))
    const added = there.said.filter(({value}) => !here.heard.has(value))
    return missing.slice(0, added.length).map((one, index) => {
      const other = added[index]!
      const actual = source.slice(one.start, one.end)
      const expected = there.write(one.value)
      const gloss = expected === actual ? '' : ` (\`${expected}\`)`
      return termMessage(
        'figure-missing',
        `\`${target.slice(other.start, other.end)}\` stands for \`${actual}\`${gloss}`,
        {actual, expected: [expected], sourceSpan: span(one), targetSpan: span(other)},
        target,
      )
    })
  })
}

/** Figures that have changed places: *10 killed, 20 hurt* for *20 tewas, 10 terluka*. */
function checkSwapped({words, target}: CheckedPair, here: Side, there: Side): TermMessage[] {
  const contextOf = (list: readonly CheckedWord[], {parts, text}: Side, {figure}: Part) => {
    const next = parts.find((other) => other.figure.start > figure.start)?.figure.start ?? text.length
    return list
      .filter(({start, isContent}) => isContent && figure.end <= start && start < next)
      .slice(0, CONTEXT)
  }
  const isNear = (ours: readonly CheckedWord[], theirs: readonly CheckedWord[]) =>
    ours.some(({links}) => links.some((link) => theirs.includes(words.target[link]!)))
  for (const [index, a] of here.parts.entries()) {
    const b = here.parts[index + 1]
    if (!b || a.value.kind !== b.value.kind) continue
    const [a2, b2] = [a, b].map(({value}) => there.parts.find((part) => sameFigure(value, part.value)))
    if (!a2 || !b2 || a2.figure.start <= b2.figure.start) continue
    const [ofA, ofB] = [a, b].map((part) => contextOf(words.source, here, part))
    const [ofA2, ofB2] = [a2, b2].map((part) => contextOf(words.target, there, part))
    const isSwapped =
      isNear(ofA!, ofB2!) && isNear(ofB!, ofA2!) && !isNear(ofA!, ofA2!) && !isNear(ofB!, ofB2!)
    if (!isSwapped) continue
    const {text, start, end} = a.figure
    return [
      termMessage(
        'figure-missing',
        `\`${a2.figure.text}\` and \`${b2.figure.text}\` have changed places`,
        {actual: text, sourceSpan: {start, end}, targetSpan: span(b2.figure)},
        target,
      ),
    ]
  }
  return []
}

const span = ({start, end}: Span): Span => ({start, end})

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

/** A measure, share or sum with the other language's decimal mark: *1,5 metres*. */
function checkStyle(figure: Figure, target: string, language: Language): TermMessage[] {
  const {text, start, end} = figure
  const isMeasured = figure.kind === 'number' && figure.unit !== undefined && figure.unit !== 'hour'
  if (!isMeasured && figure.kind !== 'percent' && figure.kind !== 'money') return []
  const mark = language.writeFigure({kind: 'number', value: 0.5})[1]
  const foreign = /\d([.,])(?:\d{1,2}|\d{4,})(?![\d.,]*\d)/.exec(text)
  if (!foreign || foreign[1] === mark || /[.,]\d*[.,]/.test(text)) return []
  const expected = [language.writeFigure(figure)]
  return [
    termMessage(
      'figure-style',
      `\`${text}\` is written \`${expected[0]}\` in ${language.name}`,
      {actual: text, expected, targetSpan: {start, end}},
      target,
    ),
  ]
}
