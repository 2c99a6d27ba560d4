/** What a folder knows of the figures of its language. Lists are words between spaces, with `_` for a space within one. */
import type {NumeralRules} from './number-words.js'

/** When of the day an hour of twelve is: *pagi*, *siang*, *sore*, *malam*. */
export type DayPart = 'morning' | 'midday' | 'afternoon' | 'night'

export interface FigureRules extends NumeralRules {
  decimal: ',' | '.'
  group: ',' | '.'
  /** Letters for powers of ten that only mean that in a sum of money: *Rp2 M*. */
  moneyScales: Readonly<Record<string, number>>
  /** Letters for powers of ten that mean that right after a figure: *4.4m people*. */
  attachedScales: Readonly<Record<string, number>>
  /** What stands before a sum -> ISO 4217. */
  currencySigns: Readonly<Record<string, string>>
  /** What stands after a sum -> ISO 4217. */
  currencyNames: Readonly<Record<string, string>>
  percent: string
  /** Percentage points, and hundredths of them. */
  points: string
  basisPoints: string
  /** What stands after a number -> the symbol of the unit; the first label of each is how it is written. */
  units: Readonly<Record<string, string>>
  /** Words before a number below zero. */
  minus: string
  /** Twelve lines of month names, the name in full first. */
  months: string
  /** Month names in full that are common words too, which alone tell nothing: *May*, *March*. */
  commonMonths: string
  /** Words before a month, after which such a name is one: *in May*. */
  monthWords: string
  /** Seven lines of weekday names from Monday, the name in full first. */
  weekdays: string
  /** Whether the day comes before the month in figures (22/12/2021) or after it. */
  dayFirst: boolean
  /** Whether hours are counted to twelve with a.m. and p.m. */
  halfDays: boolean
  /** Words after an hour of twelve: *malam*, *in the morning*. */
  dayParts: Readonly<Record<string, DayPart>>
  /** Words that are a time: *noon*. */
  namedTimes: Readonly<Record<string, string>>
  /** Words before a clock time, with which a full stop may part hours and minutes. */
  clock: string
  /** Words after an hour: *o'clock*. */
  hourWords: string
  /** The word that takes half an hour off the one it stands before: *setengah delapan*. */
  halfHour: string
  /** Time zones -> offset. */
  zones: Readonly<Record<string, string>>
  /** Words between the ends of a range. */
  rangeWords: string
  /** Words before the ends of a range when *and* stands between them. */
  betweenWords: string
  /** Words between the last two of several: *and*. */
  andWords: string
  /** Words between the day and the month, or before the day: *the 31st of December*. */
  ofWords: string
  theWords: string
  /** An ordinal, its number in the group `number`. */
  ordinal: RegExp
  /** Ordinals in words, each a word of its own: *pertama*, *third*. */
  ordinalWords: Readonly<Record<string, number>>
  /** What makes an ordinal of a number in words: *ke* in *ketiga*. */
  ordinalPrefix: string
  /** Words before or after the number of a century. */
  centuryBefore: string
  centuryAfter: string
  /** What stands after the first year of a decade: *-an*, *s*. */
  decadeEnds: string
  /** What stands after a number that is rounded down: *-an*, *-odd*. */
  roundEnds: string
  /** Words for so many or more, or for a span. */
  approximate: Readonly<Record<string, readonly [from: number, to?: number]>>
  /** A fraction in words, with groups `numerator` and `denominator`; what a group lacks is 1. */
  fraction: RegExp
  /** Words in those groups. */
  fractionWords: Readonly<Record<string, number>>
  /** Words for a multiple: *doubled*. */
  multiples: Readonly<Record<string, number>>
  /** What makes a multiple of a number: *kali lipat*, *fold*. */
  multipleEnds: string
  /** Whether two numbers below ten that follow each other are a range: *dua tiga hari*. */
  pairsAreRanges: boolean
  writeOrdinal(number: number): string
  writeCentury(number: number): string
  writeDate(date: {year?: number; month: number; day?: number; weekday?: number}): string
  writeTime(hour: number, minute: number, zone?: string): string
}
