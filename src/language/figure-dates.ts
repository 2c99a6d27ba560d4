/** Dates and times as a language writes them. */
import {words} from './abbreviations.js'
import {isoDate} from './calendar.js'
import {anyCase, anyOf, byWord, cased, DASH, phrases, plain, SPACE} from './figure-patterns.js'
import type {Value} from './figure-ranges.js'
import type {Groups, Read, Reader} from './figure-reader.js'
import type {DayPart, FigureRules} from './figure-rules.js'
import type {NumberWords} from './number-words.js'
import type {OrdinalWords} from './ordinal-words.js'

/** One line for each name in order -> name in small letters without stop -> 1, 2, 3 … */
function numbered(lines: string): Map<string, number> {
  const rows = lines.trim().split('\n')
  return new Map(rows.flatMap((row, index) => words(row).map((name) => [plain(name), index + 1] as const)))
}

/** The name in full of each line, with other spellings of it. */
const inFull = (lines: string) =>
  lines.split('\n').flatMap((row) => words(row).filter((name, index) => index === 0 || name.length > 5))

/** A year of two figures is of this century, or of the last one when it would be far ahead. */
export const fullYear = (year: string) =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 60 ? 2000 : 1900)

export function dateReaders(
  rules: FigureRules,
  compile: (pattern: string) => RegExp,
  ordinals: OrdinalWords,
): Reader[] {
  const months = numbered(rules.months)
  const weekdays = numbered(rules.weekdays)
  const monthOf = (name: string) => months.get(plain(name).replace(/\.$/, ''))!

  function date(
    year: string | undefined,
    month: number,
    day: string | undefined,
    name?: string,
  ): Value | null {
    const value = isoDate(
      year === undefined ? undefined : fullYear(year),
      month,
      day === undefined ? undefined : dayNumber(day),
    )
    if (value === undefined) return null
    const weekday = name === undefined ? undefined : weekdays.get(plain(name))
    return weekday === undefined ? {kind: 'date', value} : {kind: 'date', value, weekday}
  }
  const dayNumber = (day: string) => (/^\d/.test(day) ? Number.parseInt(day, 10) : ordinals.read(day))
  const readDate = ({day, month, year, weekday}: Groups) => date(year, monthOf(month!), day, weekday)

  /** Selasa-Rabu (8-9/2) */
  function readDays({weekday, weekday2, a, b, part, year}: Groups): Read {
    const from = date(year, Number(part), a, weekday)
    const to = date(year, Number(part), b, weekday2)
    return from && to ? {kind: 'range', from, to} : null
  }

  function readDigits({weekday: name, a, b, year}: Groups): Read {
    const [first, second] = [Number(a), Number(b)]
    // A number above twelve is no month, whatever the habit of the language.
    const dayIsFirst = second > 12 ? false : first > 12 ? true : rules.dayFirst
    return date(year, dayIsFirst ? second : first, dayIsFirst ? a : b, name)
  }

  const month = `(?<month>${cased(rules.months)})\\.?`
  const name = `(?:${cased(rules.weekdays)})`
  const weekdayName = `(?<weekday>${cased(rules.weekdays)})\\.?,?${SPACE}+(?<open>\\()?`
  const weekday = `(?:${weekdayName})?`
  const of = rules.ofWords === '' ? '' : `(?:(?:${anyOf(phrases(rules.ofWords))})${SPACE}+)?`
  const the = rules.theWords === '' ? '' : `(?:(?:${anyOf(phrases(rules.theWords))})${SPACE}+)?`
  const digits = '\\d{1,2}(?:st|nd|rd|th)?'
  const day = `(?<day>${digits})`
  const year = '(?<year>[12]\\d{3})'
  const gap = `,?${SPACE}+`
  const monthNames = inFull(rules.months).filter((full) => !words(rules.commonMonths).includes(full))

  return [
    // 22 Desember 2021; Rabu, 22 Des. 2021; the 31st of December 2021
    {pattern: compile(`${weekday}${day}${SPACE}+${of}${month}(?:${gap}${year})?`), read: readDate},
    // the eighth of May
    {
      pattern: compile(
        `${weekday}(?<day>${ordinals.pattern})${SPACE}+${of === '' ? '(?!)' : of.slice(0, -1)}${month}(?:${gap}${year})?`,
      ),
      read: readDate,
    },
    // December 22, 2021; Wednesday (Dec. 22)
    {pattern: compile(`${weekday}${month}${SPACE}+${the}${day}(?:${gap}${year})?`), read: readDate},
    // May eighth
    {
      pattern: compile(`${weekday}${month}${SPACE}+${the}(?<day>${ordinals.pattern})(?:${gap}${year})?`),
      read: readDate,
    },
    // Desember 2021
    {pattern: compile(`${month}${gap}${of}${year}`), read: readDate},
    // Juni; in May, May–June, April and May
    {
      pattern: compile(
        `(?<month>${cased(monthNames.join(' '))}|(?<=(?:${anyCase(phrases(rules.monthWords))}|(?:${cased(monthNames.join(' '))})${SPACE}(?:${anyCase(words(rules.andWords))}))${SPACE})(?:${cased(rules.commonMonths)})|(?:${cased(rules.commonMonths)})(?=${DASH}(?:${cased(rules.months)})))`,
      ),
      read: readDate,
    },
    // 2021-12-22, 2021/12/31
    {
      pattern: compile(`${year}(?<part>[-/])(?<digits>\\d{1,2})\\k<part>(?<day>\\d{1,2})`),
      read: ({year: yearDigits, digits: number, day: dayDigits}) =>
        date(yearDigits, Number(number), dayDigits),
    },
    // Selasa-Rabu (8-9/2)
    {
      pattern: compile(
        `(?<weekday>${name})${DASH}(?<weekday2>${name})${SPACE}+(?<open>\\()(?<a>\\d{1,2})${DASH}(?<b>\\d{1,2})/(?<part>\\d{1,2})(?:/(?<year>[12]\\d{3}|\\d{2}))?(?=\\))`,
      ),
      read: readDays,
    },
    // Rabu (22/12/2021), 22-12-2021, 31.12.2021
    {
      pattern: compile(
        `${weekday}(?<a>\\d{1,2})(?<part>[/.-])(?<b>\\d{1,2})\\k<part>(?<year>[12]\\d{3}|(?<!\\.)\\d{2})`,
      ),
      read: readDigits,
    },
    // Rabu (22/12)
    {pattern: compile(`${weekdayName}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?=\\))`), read: readDigits},
  ]
}

export function timeReaders(
  rules: FigureRules,
  compile: (pattern: string) => RegExp,
  spelt: NumberWords,
): Reader[] {
  const offsets = byWord(rules.zones)
  const parts = byWord(rules.dayParts)
  const named = byWord(rules.namedTimes)
  const halfHour = anyCase(phrases(rules.halfHour))

  function readTime({hour, minute, half, part, early, ...zones}: Groups): Read {
    const [zone, offset] = [zones.zone ?? zones.zone2, zones.offset ?? zones.offset2]
    let hours = /^\d/.test(hour!) ? Number(hour) : spelt.read(hour!)
    let minutes = minute ?? '00'
    if (early) {
      if (hours < 1 || hours > 12) return undefined
      hours = hours === 1 ? 12 : hours - 1
      minutes = '30'
    }
    if (half) {
      if (hours < 1 || hours > 12) return undefined
      hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    } else if (part) hours = hourIn(hours, parts.get(plain(part))!)
    if (!Number.isInteger(hours) || hours > 24 || Number(minutes) > 59) return undefined
    const value = `${String(hours).padStart(2, '0')}:${minutes}`
    const sign = /^([+−-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset ?? '')
    if (sign) {
      const zoneValue = `${sign[1] === '+' ? '+' : '-'}${sign[2]!.padStart(2, '0')}:${sign[3] ?? '00'}`
      return {kind: 'time', value, zone: zoneValue}
    }
    const known = zone === undefined ? undefined : offsets.get(plain(zone))
    return known ? {kind: 'time', value, zone: known} : {kind: 'time', value}
  }

  const half = rules.halfDays ? `(?:${SPACE}?(?<half>[apAP])\\.?[mM]\\b\\.?)` : '(?<half>(?!))'
  const zoneName = `(?:(?:UTC|GMT)(?<offset>[+−-]\\d{1,2}(?::?\\d{2})?)|(?<zone>${anyOf(Object.keys(rules.zones))}))`
  const inBrackets = zoneName.replace('<offset>', '<offset2>').replace('<zone>', '<zone2>')
  const zone = `(?:${SPACE}*(?:${zoneName}|\\(${inBrackets}\\)))`
  const part = `(?:${SPACE}+(?<part>${anyOf(Object.keys(rules.dayParts))}))`
  const clock = `(?:${anyCase(words(rules.clock))})\\.?${SPACE}+`
  const hourWord = `${SPACE}+(?:${anyOf(phrases(rules.hourWords))})`
  const hourMinute = '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?'
  const spoken = `(?<hour>${spelt.pattern})`

  return [
    // pukul 1930, pukul 0700 WIB
    {pattern: compile(`${clock}(?<hour>[012]\\d)(?<minute>[0-5]\\d)${zone}?`), read: readTime},
    // pukul 19.30 WIB, pkl. 15.00, pukul 7 malam
    {pattern: compile(`${clock}${hourMinute}(?:${half}|${part})?${zone}?`), read: readTime},
    // pukul tujuh malam, pukul setengah delapan
    {
      pattern: compile(`${clock}(?:(?<early>${halfHour})${SPACE}+)?${spoken}${part}?${zone}?`),
      read: readTime,
    },
    // 19.30 WIB
    {pattern: compile(`(?<hour>\\d{1,2})[.:](?<minute>\\d{2})${half}?${zone}`), read: readTime},
    // 1930 GMT
    {pattern: compile(`(?<hour>[012]\\d)(?<minute>[0-5]\\d)${zone}`), read: readTime},
    // 7:30 p.m., 7 pm
    {pattern: compile(`${hourMinute}${half}${zone}?`), read: readTime},
    // 7 o'clock in the evening, seven in the morning
    {pattern: compile(`(?<hour>\\d{1,2})${hourWord}${part}?${zone}?`), read: readTime},
    {
      pattern: compile(`${spoken}${hourWord}${part}?${zone}?`),
      needs: new RegExp(hourWord, 'u'),
      read: readTime,
    },
    {
      pattern: compile(`${spoken}${part}${zone}?`),
      needs: new RegExp(part, 'u'),
      read: rules.hourWords === '' ? () => undefined : readTime,
    },
    {
      pattern: compile(`(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${part}`),
      read: rules.hourWords === '' ? () => undefined : readTime,
    },
    // 19:30
    {pattern: compile('(?<hour>\\d{1,2}):(?<minute>\\d{2})'), read: readTime},
    // noon, tengah malam
    {
      pattern: compile(`(?<name>${anyCase(Object.keys(rules.namedTimes))})`),
      read: ({name}) => ({kind: 'time', value: named.get(plain(name!))!}),
    },
  ]
}

/** 7 *malam* is 19, 1 *malam* is 1, 12 *siang* is 12. */
function hourIn(hour: number, part: DayPart): number {
  if (hour < 1 || hour > 12) return hour
  if (part === 'morning') return hour % 12
  if (part === 'midday') return hour < 9 ? hour + 12 : hour
  if (part === 'afternoon') return (hour % 12) + 12
  return hour === 12 ? 0 : hour < 6 ? hour : hour + 12
}
