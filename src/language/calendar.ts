/** Dates as ISO 8601 says them, as much as a text gives: `2021-12-22`, `2021-12`, `--12-22`. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const pad = (number: number, length: number) => String(number).padStart(length, '0')

/** The ISO form of a date; `undefined` for one that is in no calendar (31 April, month 13). */
export function isoDate(year: number | undefined, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined
  if (day !== undefined) {
    const february29 = month === 2 && day === 29
    if (day < 1 || day > DAYS[month - 1]! || (february29 && year !== undefined && !isLeap(year)))
      return undefined
  }
  const start = year === undefined ? '-' : pad(year, 4)
  return day === undefined ? `${start}-${pad(month, 2)}` : `${start}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The parts of an ISO date. */
export function dateParts(iso: string): {year?: number; month: number; day?: number} {
  const parts = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  if (!parts)
    throw new TypeError(`padanan: ${JSON.stringify(iso)} is no date; give 2021-12-22, 2021-12 or --12-22`)
  const [, year, month, day] = parts
  return {
    month: Number(month),
    ...(year !== undefined && {year: Number(year)}),
    ...(day !== undefined && {day: Number(day)}),
  }
}

/**
 * The day of the week that a date falls on, 1 (Monday) to 7; `undefined` when year or day is missing.
 * 22 December 2021 is a 3: a text that calls it a Thursday is wrong.
 *
 * @example
 * ```js
 * import {weekdayOf} from 'padanan'
 *
 * weekdayOf('2021-12-22')
 * // 3
 * ```
 */
export function weekdayOf(iso: string): number | undefined {
  const {year, month, day} = dateParts(iso)
  if (isoDate(year, month, day) === undefined)
    throw new TypeError(`padanan: ${JSON.stringify(iso)} is in no calendar; give a day that there is`)
  if (year === undefined || day === undefined) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCDay() || 7
}
