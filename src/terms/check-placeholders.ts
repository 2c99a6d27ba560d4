/** Placeholders that a program fills in, in the notations of the common frameworks. */
import type {SentencePair} from '../types/index.js'
import {addressesOf, compareInserts, type Insert, insertsOf} from './check-inserts.js'
import {type TermMessage, termMessage} from './message.js'

/** `{{count}}`, `${x}`, `#{x}`, `%{x}`, `$t(key)`, `{name}`, `{when, date, short}`. */
const braced =
  /\{\{[^{}]*\}\}|[$#%]\{[^{}]*\}|\$t\([^()]*\)|\{\s?[\w.$-]+\s?(?:,\s*(?:number|date|time|spellout|ordinal|duration)\b[^{}]*)?\}/
/** `%(name)s` of Python, `%count%` of Symfony, `%1` and `%L1` of Qt. */
const named = /%\([^()\s]{1,64}\)[a-zA-Z]|%[A-Za-z_][\w.]{1,64}%|%L?\d{1,2}(?![\d.,%$\w])/
/** `%d`, `%1$s`, `%-5.2f`, `%@`: C, Java, PHP, Objective-C. */
const printf =
  /%(?:\d{1,2}\$)?[-+0#]*\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|q|z|j)?[sSdiuoxXfFeEgGcn@](?!\p{L}{3})/u

/** After a figure the sign says per cent; two of them are the sign itself. */
const placeholder = new RegExp(
  `%%|${braced.source}|(?<![\\d%]|\\d\\s)(?:${named.source}|${printf.source})`,
  'gu',
)

/** The placeholders of a text. Those of addresses (`%d0`) are none. */
function placeholdersOf(text: string): Insert[] {
  const addresses = text.includes('%') ? addressesOf({text}) : []
  let place = 0
  return insertsOf(text, placeholder, (found) => found)
    .filter(
      ({text, start}) => text !== '%%' && !addresses.some((one) => one.start <= start && start < one.end),
    )
    .map((one) => {
      if (!isPrintf(one.text)) return {...one, key: one.text.replace(/\s/g, '').replace(/,.*/, '}')}
      const [, number, type] = /^%(?:(\d+)\$)?.*?([a-zA-Z@]+)$/.exec(one.text)!
      return {...one, key: `%${number ?? ++place}$${type}`}
    })
}

const isPrintf = (text: string) => new RegExp(`^${printf.source}$`, 'u').test(text)

/**
 * Placeholders of one side only. Those without a name stand for one argument after the other: where they change places
 * they have to be numbered.
 */
export function checkPlaceholders({source, target}: SentencePair): TermMessage[] {
  const [wanted, found] = [placeholdersOf(source), placeholdersOf(target)]
  const messages = compareInserts('placeholder', target, [wanted, found])
  if (!messages.length) return []
  const written = (inserts: readonly Insert[]) => inserts.map(({text}) => text).sort()
  if (written(wanted).join('\n') !== written(found).join('\n')) return messages
  const {text, start, end} = found.find(({key}, index) => key !== wanted[index]!.key)!
  const number = wanted.find((one) => one.text === text)!.key
  return [
    termMessage(
      'placeholder-order',
      `Expected \`${number}\` for \`${text}\`: here it stands for another argument than in the source`,
      {actual: text, expected: [number], targetSpan: {start, end}},
      target,
    ),
  ]
}
