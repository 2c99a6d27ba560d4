/** Any other language in Latin script, from Unicode's rules alone. */
import type {Figure, FigureValue} from '../types.js'
import {type DefinedLanguage, defineLanguage} from './define.js'

/**
 * A language that nothing is known of but its script: sentences and tokens by Unicode's character classes (UAX #29),
 * no abbreviations, no forms, figures as plain digits.
 *
 * @param code BCP 47, for example `de`.
 */
export function latin(code: string): DefinedLanguage {
  let name = code
  try {
    name = new Intl.DisplayNames(['en'], {type: 'language'}).of(code) ?? code
  } catch {
    throw new TypeError(
      `padanan: latin(${JSON.stringify(code)}): not a language code; give a BCP 47 tag such as "de"`,
    )
  }
  return defineLanguage({
    code,
    name,
    head: 'last',
    functionWords: '',
    antonymPrefixes: '',
    sentences: {
      abbreviations: {never: '', number: '', capital: '', starter: ''},
      starters: '',
      nameParts: '',
      letterNames: '',
      notInitials: '',
    },
    currencies: '',
    joins: () => true,
    spelling: {
      variants: new Map(),
      prefixes: new Set(),
      hyphenPrefixes: new Set(),
      acronyms: new Set(),
      respell: (word) => word,
    },
    forms: () => [],
    stem: (word) => [word],
    figures: plainNumbers,
    writeFigure,
  })
}

const number = /(?<![\p{L}\p{N}.,])\d+(?:\.\d+)?(?![\p{L}\p{N}]|[.,]\d)/gu

function plainNumbers(text: string): Figure[] {
  return [...text.matchAll(number)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: 'number',
    value: Number(match[0]),
  }))
}

function writeFigure(figure: FigureValue): string {
  switch (figure.kind) {
    case 'range':
      return `${writeFigure(figure.from)}–${writeFigure(figure.to)}`
    case 'percent':
      return `${figure.value}%`
    case 'money':
      return `${figure.currency} ${figure.value}`
    default:
      return String(figure.value)
  }
}
