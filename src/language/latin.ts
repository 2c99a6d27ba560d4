/** Any other language in Latin script, from Unicode's rules alone. */
import {isoDate} from './calendar.js'
import {type DefinedLanguage, defineLanguage} from './define.js'
import type {FigureRules} from './figure-rules.js'

/**
 * A language that nothing is known of but its script: sentences and tokens by Unicode's character classes (UAX #29),
 * no abbreviations, no forms, figures as plain digits.
 *
 * @param code BCP 47, for example `de`.
 *
 * @example
 * ```js
 * import {latin} from 'padanan'
 *
 * latin('de').sentences('Er ging. Sie blieb.').length
 * // 2
 * ```
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
      written: new Map(),
      prefixes: new Set(),
      hyphenPrefixes: new Set(),
      acronyms: new Set(),
      respell: (word) => word,
    },
    analyses: () => [],
    figures: plainFigures,
  })
}

/** Digits, ISO dates and clock times: what needs no words. Numbers have a point before decimals and no groups. */
const plainFigures: FigureRules = {
  decimal: '.',
  group: ',',
  scales: {},
  moneyScales: {},
  attachedScales: {},
  numerals: {},
  multipliers: {},
  beforeScale: {},
  point: '',
  zero: '',
  minus: '',
  currencySigns: {},
  currencyNames: {},
  percent: '%',
  points: '%-points',
  basisPoints: '',
  units: {},
  months: '',
  commonMonths: '',
  monthWords: '',
  weekdays: '',
  dayFirst: true,
  halfDays: false,
  dayParts: {},
  namedTimes: {},
  clock: '',
  hourWords: '',
  halfHour: '',
  zones: {},
  rangeWords: '',
  betweenWords: '',
  andWords: '',
  ofWords: '',
  theWords: '',
  ordinal: /(?!)/,
  ordinalWords: {},
  ordinalPrefix: '',
  centuryBefore: '',
  centuryAfter: '',
  decadeEnds: '',
  roundEnds: '',
  approximate: {},
  fraction: /(?!)/,
  fractionWords: {},
  multiples: {},
  multipleEnds: '',
  pairsAreRanges: false,
  writeCentury: (number) => `${number}. c.`,
  writeOrdinal: (number) => `${number}.`,
  writeDate: ({year, month, day}) => isoDate(year, month, day) ?? '',
  writeTime: (hour, minute, zone) =>
    `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zone ? ` UTC${zone}` : ''}`,
}
