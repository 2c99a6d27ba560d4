/** Whether a figure of one text has one in the other that says the same. */
import {sameFigure} from '../language/figures.js'
import {sameMeasure, wholeUnit} from '../language/measures.js'
import type {Figure, FigureValue, Language, Token} from '../types/index.js'

/** A figure, or one of the two that a range is. */
export interface Part {
  figure: Figure
  value: Exclude<FigureValue, {kind: 'range'}>
}

/** One of two texts, with its figures. */
export interface Side {
  text: string
  language: Language
  parts: readonly Part[]
  /** The text without its figures, every offset as it was. */
  rest: string
}

/** A text with its figures. A range is two, and in *15 and 12 percent* both are shares. */
export function sideOf(text: string, language: Language, figures: readonly Figure[]): Side {
  const split = (value: FigureValue): Part['value'][] =>
    value.kind === 'range' ? [...split(value.from), ...split(value.to)] : [value]
  const {tokens, fold, functionWords} = language
  const isJoint = ({text: word, kind}: Token) => kind !== 'word' || functionWords.has(fold(word))
  const parts = figures.flatMap((figure, index) => {
    const next = figures[index + 1]
    const isShare =
      figure.kind === 'number' &&
      figure.unit === undefined &&
      next?.kind === 'percent' &&
      next.start - figure.end < 12 &&
      tokens(text.slice(figure.end, next.start)).every(isJoint)
    if (isShare) return [{figure, value: {kind: 'percent', value: figure.value} as const}]
    return split(figure).map((value) => ({figure, value}))
  })
  const pieces: string[] = []
  let at = 0
  for (const {start, end} of figures) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return {text, language, parts, rest: pieces.join('') + text.slice(at)}
}

/** `answers` for the figures of one side, each asked once: figures that are written and valued alike have one answer. */
export function answersIn(other: Side, own: Side): (part: Part) => boolean {
  const known = new Map<string, boolean>()
  return (part) => {
    // A value may be the figure itself, which has a place too.
    const key = JSON.stringify({...part.value, text: part.figure.text, start: 0, end: 0})
    const found = known.get(key) ?? answers(part, other, own)
    known.set(key, found)
    return found
  }
}

/** Whether a figure has its like among those of the other text, or in digits of it that are none by themselves. */
function answers({value, figure}: Part, other: Side, own: Side): boolean {
  if (other.parts.some((part) => areSame(value, part.value) || isCopied(figure, part.figure))) return true
  switch (value.kind) {
    case 'ordinal':
      return value.value < 10 && standsInWords(value.value, other)
    case 'number':
      return (
        standsInDigits(value.value, other) ||
        (value.value < 10 && standsInWords(value.value, other)) ||
        isOneOf(value, other) ||
        own.parts.some((part) => part.figure !== figure && isConvertedBy(value, part.value))
      )
    case 'date':
      return standsAsDay(value, other) || standsAsWeekday(value, other)
    default:
      return false
  }
}

/** Whether two figures say the same, as far as both say it: a date may leave out its year, a sum its currency. */
function areSame(a: Part['value'], b: Part['value']): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    const [long, short] = a.value.length < b.value.length ? [b.value, a.value] : [a.value, b.value]
    if (a.weekday && b.weekday && a.weekday !== b.weekday) return false
    return long.endsWith(short.replace(/^-/, '')) || (short.length === 7 && long.startsWith(short))
  }
  if (a.kind === 'money' && b.kind === 'number') return a.value === b.value && b.unit === undefined
  if (a.kind === 'number' && b.kind === 'money') return areSame(b, a)
  if (a.kind === 'number' && b.kind === 'number' && a.unit && b.unit && a.unit !== b.unit)
    return sameMeasure(a.value, a.unit, b.value, b.unit)
  if (a.kind === 'fraction' && b.kind === 'percent')
    return Math.abs((100 * a.numerator) / a.denominator - b.value) < 0.5
  if (a.kind === 'percent' && b.kind === 'fraction') return areSame(b, a)
  // The 80s are a decade or an age.
  if (a.kind === 'approximate' && b.kind === 'decade') return a.from === b.value % 100
  if (a.kind === 'decade' && b.kind === 'approximate') return areSame(b, a)
  // *12-an* and 12.
  if (a.kind === 'approximate' && b.kind === 'number') return a.from === b.value
  if (a.kind === 'number' && b.kind === 'approximate') return areSame(b, a)
  if (a.kind === 'date' && b.kind === 'number') return a.value.length === 4 && Number(a.value) === b.value
  return sameFigure(a, b)
}

/** The same digits, though one of the languages would write them otherwise. */
function isCopied(a: Figure, b: Figure): boolean {
  const digits = ({text}: Figure) => text.replace(/[^\d.,]/g, '')
  return a.kind === 'number' && b.kind === 'number' && /\d[.,]\d/.test(digits(a)) && digits(a) === digits(b)
}

/** Digits that are no figure: *RW 03/05*, *mid-1991*. */
function standsInDigits(value: number, side: Side): boolean {
  const digits = side.language.writeFigure({kind: 'number', value})
  const runs = side.rest.split(/[^\d.,]+/)
  return runs.some((run) => run.replace(/^0+(?=\d)|[.,]+$/g, '') === digits)
}

function standsInWords(value: number, side: Side): boolean {
  const {tokens, numerals, fold} = side.language
  return tokens(side.rest).some((token) => numerals.get(fold(token.text)) === value)
}

/** *The past day* is 24 hours. */
function isOneOf({value, unit}: Extract<FigureValue, {kind: 'number'}>, {text, language}: Side): boolean {
  const whole = unit === undefined ? undefined : wholeUnit(value, unit)
  if (whole === undefined) return false
  const {tokens, fold, forms, writeFigure} = language
  const lemma = (word: string) => fold(forms(word)[0]?.lemma ?? word)
  const name = tokens(writeFigure({kind: 'number', value: 1, unit: whole})).at(-1)!.text
  return tokens(text).some((token) => lemma(token.text) === lemma(name))
}

/** 2.5 km (1.5 miles): one of the two measures is for readers of one language alone. */
const isConvertedBy = (a: Extract<FigureValue, {kind: 'number'}>, b: Part['value']) =>
  a.unit !== undefined &&
  b.kind === 'number' &&
  b.unit !== undefined &&
  a.unit !== b.unit &&
  sameMeasure(a.value, a.unit, b.value, b.unit)

/** 9/11 for 11 September. */
function standsAsDay({value}: Extract<FigureValue, {kind: 'date'}>, other: Side): boolean {
  const [, month, day] = /-(\d\d)-(\d\d)$/.exec(value) ?? []
  if (month === undefined) return false
  const [m, d] = [Number(month), Number(day)]
  return [...other.rest.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/g)].some(
    ([, a, b]) => (Number(a) === m && Number(b) === d) || (Number(a) === d && Number(b) === m),
  )
}

/** News gives a date in brackets after the day of the week, or the day alone. */
function standsAsWeekday(
  value: Extract<FigureValue, {kind: 'date'}>,
  {text, language, parts}: Side,
): boolean {
  if (value.weekday === undefined) return false
  const [weekday] = language.tokens(language.writeFigure(value))
  return language
    .tokens(text)
    .some(
      ({text, start}) =>
        text.startsWith(weekday!.text) &&
        !parts.some(({figure}) => figure.start <= start && start < figure.end),
    )
}

/** How a figure is written in a language: without a unit that the text has not beside it. */
export function sayBare(value: Part['value'], text: string, language: Language): string {
  if (value.kind === 'number' && value.unit !== undefined && !/\p{L}/u.test(text))
    return language.writeFigure({kind: 'number', value: value.value})
  return language.writeFigure(value)
}
