/** What a text says that is no figure by itself: days of the week, small numbers, Roman numerals, S-300. */
import type {Figure, FigureValue, Language, Span} from '../types/index.js'

/** A value in a text. */
export interface Spoken extends Span {
  value: number | string
}

/** What a text says of a kind, and what it may be understood to say: what the other says of it has an answer there. */
export interface Heard {
  said: Spoken[]
  heard: ReadonlySet<number | string>
  write(value: number | string): string
}

/** Any Wednesday; a date that names none may be one. */
const A_WEEK = [
  '2022-09-19',
  '2022-09-20',
  '2022-09-21',
  '2022-09-22',
  '2022-09-23',
  '2022-09-24',
  '2022-09-25',
]

/** Days of the week, in dates and alone. */
export function weekdaysOf(text: string, language: Language, figures: readonly Figure[]): Heard {
  const names = A_WEEK.map(
    (value, index) =>
      language.tokens(language.writeFigure({kind: 'date', value, weekday: index + 1}))[0]!.text,
  )
  const said: Spoken[] = []
  const heard = new Set<number>()
  for (const figure of figures) {
    if (figure.kind === 'date' && figure.weekday !== undefined) heard.add(figure.weekday)
    if (figure.kind === 'range')
      for (const end of [figure.from, figure.to])
        if (end.kind === 'date' && end.weekday !== undefined) heard.add(end.weekday)
  }
  for (const token of language.tokens(text)) {
    const value = names.findIndex((name) => token.text === name || token.text === name.toUpperCase()) + 1
    if (value === 0) continue
    heard.add(value)
    if (!figures.some(({start, end}) => start <= token.start && token.end <= end))
      said.push({value, start: token.start, end: token.end})
  }
  return {said, heard, write: (value) => names[Number(value) - 1]!}
}

/** Numbers from two to nine in words. */
export function numeralsOf(text: string, language: Language, figures: readonly Figure[]): Heard {
  const {tokens, fold, numerals, forms} = language
  const said: Spoken[] = []
  const heard = new Set<number>()
  for (const figure of figures) for (const value of valuesOf(figure)) heard.add(value)
  for (const {text: word, start, end} of tokens(text)) {
    const value = numerals.get(fold(word))
    if (value !== undefined) {
      heard.add(value)
      const isInFigure = figures.some((figure) => figure.start <= start && end <= figure.end)
      if (value > 1 && !isInFigure) said.push({value, start, end})
      continue
    }
    for (const part of fold(word).split('-')) heard.add(numerals.get(part) ?? 0)
    for (const {lemma} of forms(word)) heard.add(numerals.get(fold(lemma)) ?? 0)
  }
  const words = new Map<number | string, string>([...numerals].map(([word, value]) => [value, word]))
  return {said, heard, write: (value) => words.get(value) ?? String(value)}
}

function valuesOf(figure: FigureValue): number[] {
  switch (figure.kind) {
    case 'range':
      return [...valuesOf(figure.from), ...valuesOf(figure.to)]
    case 'fraction':
      return [figure.numerator, figure.denominator]
    case 'approximate':
      return [figure.from]
    case 'date':
    case 'time':
      return []
    default:
      return [figure.value]
  }
}

const ROMAN = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/

/** Roman numerals from two on: *Perang Dunia II*. */
export function romansOf(text: string, language: Language, figures: readonly Figure[]): Heard {
  const said: Spoken[] = []
  const heard = new Set(numeralsOf(text, language, figures).heard)
  let previous = ''
  for (const {text: word, start, end} of language.tokens(text)) {
    // *I* is a numeral after a name.
    const isNumeral = ROMAN.test(word) || (word === 'I' && /^\p{Lu}\p{Ll}/u.test(previous))
    previous = word
    if (!isNumeral) continue
    const value = roman(word)
    heard.add(value)
    said.push({value, start, end})
  }
  return {said, heard, write: (value) => String(value)}
}

function roman(text: string): number {
  const values: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10}
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const value = values[text[index]!]!
    total += value < (values[text[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

/** What things are called with a number: *S-300*, *F-16*, *G7*. A hyphen is no difference. */
export function designationsOf(text: string): Heard {
  const said = [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{1,3}-?\d{1,4}(?![\p{L}\p{N}])/gu)].map(
    ({0: value, index}) => ({value, start: index, end: index + value.length}),
  )
  const heard = said.flatMap(({value}) => [value.replace('-', ''), value.replace(/^(\p{L}+)-?/u, '$1-')])
  return {said, heard: new Set(heard), write: String}
}
