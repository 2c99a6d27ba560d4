/** The simple types of XML Schema. */
import {NAME_CHARACTER, NAME as WHOLE_NAME} from './element.js'
import type {Grammar} from './schema.js'

/** Types of XML Schema (part 2) that the formats share. `\s` of JavaScript knows more white space than XML does. */

const SPACE = '[ \\t\\r\\n]'
const NAME = `[${NAME_CHARACTER}]+`
const LANGUAGE = `${SPACE}*[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*${SPACE}*`

/** Whether a value is of the pattern as a whole. */
export const matches = (pattern: string, flags = '') => {
  const whole = new RegExp(`^(?:${pattern})$`, flags)
  return (value: string) => whole.test(value)
}

/** Text without the white space around it. */
export function trimmed(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isSpace(value[start]!)) start++
  // By hand: a pattern for the end would begin again at each space of a long row.
  while (end > start && isSpace(value[end - 1]!)) end--
  return value.slice(start, end)
}
const isSpace = (character: string) => ' \t\r\n'.includes(character)

/** One of some words, white space around it aside. */
export function token(list: string): [(value: string) => boolean, string] {
  const words = list.split(/\s+/)
  return [(value) => words.includes(value) || words.includes(trimmed(value)), `one of ${words.join(', ')}`]
}

const DECIMAL = '[+-]?(\\d+(\\.\\d*)?|\\.\\d+)'
const forms = {
  decimal: matches(`${SPACE}*${DECIMAL}${SPACE}*`),
  double: matches(`${SPACE}*${DECIMAL}([eE][+-]?\\d+)?${SPACE}*`),
}

/** A number between two. */
export const between = (
  minimum: number,
  maximum: number,
  form: keyof typeof forms = 'decimal',
): [(value: string) => boolean, string] => [
  (value) => forms[form](value) && Number(value) >= minimum && Number(value) <= maximum,
  `a number from ${minimum} to ${maximum}`,
]

const DATE_TIME =
  /^-?(\d{4}|[1-9]\d{4,})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00(\.0+)?)(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))?$/

function isDateTime(value: string): boolean {
  const [, year, month, day] = DATE_TIME.exec(trimmed(value)) ?? []
  if (Number(year) === 0) return false
  // A year of the same length, of those that JavaScript knows: the calendar comes again after 400.
  return Number(day) <= new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
}

/** `%` begins an escape, and there is one fragment at most (RFC 3986); other characters are escaped by who uses it. */
const URI_TEXT = '([^%#[\\]]|%[\\da-f]{2})*'
const AUTHORITY = `//([^/?#@[\\]]*@)?(\\[[\\da-f:.v]+\\]|[^/?#@:[\\]]*)(:\\d{0,9})?(?=[/?#]|$)`
const URI = `([a-z][a-z\\d+.-]*:|(?![^/?#]*:))(${AUTHORITY}|(?!//))${URI_TEXT}(#${URI_TEXT})?`
const isUri = matches(URI, 'i')

/** Most names are, and this is told faster. */
const ASCII_NAME = /^[\w:.-]+$/
const isToken = matches(`${SPACE}*${NAME}${SPACE}*`, 'u')

export const XSD: Grammar['types'] = {
  token: [(value) => ASCII_NAME.test(value) || isToken(value), 'a name without spaces'],
  tokens: [matches(`${SPACE}*(${NAME}(${SPACE}+${NAME})*${SPACE}*)?`, 'u'), 'names without spaces'],
  /** `xml:id`. */
  id: [(value) => !value.includes(':') && WHOLE_NAME.test(trimmed(value)), 'a name without colon'],
  language: [matches(LANGUAGE), 'a language tag'],
  /** As XML itself has it: the empty one takes back that of the element around. */
  lang: [matches(`${LANGUAGE}|`), 'a language tag'],
  space: token('default preserve'),
  yesNo: ['yes', 'no'],
  positive: [matches(`${SPACE}*\\+?0*[1-9]\\d*${SPACE}*`), 'a whole number from 1'],
  /** Of notes: 1 is the highest. */
  priority: [matches(`${SPACE}*\\+?0*([1-9]|10)${SPACE}*`), 'a whole number from 1 to 10'],
  integer: [matches(`${SPACE}*[+-]?\\d+${SPACE}*`), 'a whole number'],
  dateTime: [isDateTime, 'a date and time such as 2022-01-31T12:00:00Z'],
  uri: [(value) => isUri(trimmed(value)), 'an address'],
}
