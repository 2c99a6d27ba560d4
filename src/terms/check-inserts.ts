/**
 * What must stand in a translation as it stands in the source: placeholders that a program fills in, tags written as text,
 * web and e-mail addresses.
 */
import type {Language, SentencePair, Span} from '../types/index.js'
import {type TermMessage, termMessage} from './message.js'

/** What is known of the languages of two texts: their tags (BCP 47), and the languages as values. */
export interface FormLanguages {
  sourceTag?: string | undefined
  targetTag?: string | undefined
  sourceLanguage?: Language | undefined
  targetLanguage?: Language | undefined
}

/** Something found, and what makes it the same as another. */
export interface Insert extends Span {
  text: string
  key: string
}

/** The inserts that the others have not; without `counted` one is enough for all of its kind. */
function minus(inserts: readonly Insert[], others: readonly Insert[], counted: boolean): Insert[] {
  const left = new Map<string, number>()
  for (const {key} of others) left.set(key, counted ? (left.get(key) ?? 0) + 1 : Number.POSITIVE_INFINITY)
  return inserts.filter(({key}) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

/** Says which inserts stand on one side only: rules `KIND-missing` and `KIND-added`. */
export function compareInserts(
  kind: 'placeholder' | 'markup' | 'address',
  target: string,
  [wanted, found]: readonly [readonly Insert[], readonly Insert[]],
  {counted = true}: {counted?: boolean} = {},
): TermMessage[] {
  const names = {placeholder: 'placeholder', markup: 'tag', address: 'address'}
  return [
    ...minus(wanted, found, counted).map(({text, start, end}) =>
      termMessage(`${kind}-missing`, `Expected ${names[kind]} \`${text}\``, {
        actual: text,
        expected: [text],
        sourceSpan: {start, end},
      }),
    ),
    ...minus(found, wanted, counted).map(({text, start, end}) => {
      const reason = `Unexpected ${names[kind]} \`${text}\`, the source has none`
      return termMessage(`${kind}-added`, reason, {actual: text, targetSpan: {start, end}}, target)
    }),
  ]
}

/** Matches of a pattern as inserts. */
export function insertsOf(text: string, pattern: RegExp, keyOf: (found: string) => string): Insert[] {
  return [...text.matchAll(pattern)].map(({0: found, index}) => ({
    text: found,
    key: keyOf(found),
    start: index,
    end: index + found.length,
  }))
}

const address =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»{}|\\^`]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu

/** Web and e-mail addresses, without the marks of the sentence behind them. */
export function addressesOf({
  text,
  tags = [],
}: {
  text: string
  tags?: readonly (string | undefined)[]
}): Insert[] {
  return insertsOf(text, address, (found) => found).map(({text: whole, start}) => {
    const found = withoutMarks(whole)
    return {text: found, key: addressKey(found, tags), start, end: start + found.length}
  })
}

/** A full stop or a bracket that was not opened belongs to the sentence. */
function withoutMarks(address: string): string {
  let end = address.length
  const count = (sign: string) => address.slice(0, end).split(sign).length
  for (; end > 0; end--) {
    const last = address[end - 1]!
    if (last === ')' && count(')') <= count('(')) break
    if (!/[.,;:!?)'’\]*]/.test(last)) break
  }
  return address.slice(0, end)
}

/** Two addresses are one when they differ in how they are written, or in the language of the page alone. */
function addressKey(address: string, tags: readonly (string | undefined)[]): string {
  if (!/^(?:[a-z]+:|www\.)/i.test(address)) return address.toLowerCase()
  const known = new Set(
    tags.flatMap((tag) => (tag ? [tag.toLowerCase(), tag.split('-')[0]!.toLowerCase()] : [])),
  )
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
    .split(/([/.=?&])/)
    .filter((part) => !known.has(part.replace('_', '-')))
    .join('')
    .replace(/[/.](?=[/.])/g, '')
    .replace(/^[/.]|[/.]$/g, '')
}

/** Addresses of one side only. */
export function checkAddresses(
  {source, target}: SentencePair,
  {sourceTag, targetTag}: FormLanguages,
): TermMessage[] {
  const tags = [sourceTag, targetTag]
  const sides = [addressesOf({text: source, tags}), addressesOf({text: target, tags})] as const
  return compareInserts('address', target, sides, {counted: false})
}

/** A tag of HTML or XML, and the numbered ones of React: `<b>`, `</b>`, `<br/>`, `<0>`. */
const tag = /<\/?(?:[a-zA-Z][\w:.-]*(?:\s[^<>]*)?|\d+)\s?\/?>/g

const tagKey = (found: string) => /^<\/?[\w:.-]+/.exec(found)![0].toLowerCase()

export const tagsOf = (text: string) => insertsOf(text, tag, tagKey)

/** Elements of HTML that have no end. */
const isVoid = (name: string) => /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name)

/** The first tag that is closed where it isn't open, or never. */
function firstUnpaired(tags: readonly Insert[]): Insert | undefined {
  const open: Insert[] = []
  for (const one of tags) {
    const name = one.key.replace(/^<\/?/, '')
    if (isVoid(name) || one.text.endsWith('/>')) continue
    if (!one.key.startsWith('</')) open.push(one)
    else if (open.pop()?.key !== `<${name}`) return one
  }
  return open[0]
}

/** Tags of one side only, and tags of the target that cross where those of the source don't. */
export function checkMarkup({source, target}: SentencePair, counted: boolean): TermMessage[] {
  const sides = [tagsOf(source), tagsOf(target)] as const
  const messages = compareInserts('markup', target, sides, {counted})
  const unpaired = messages.length || firstUnpaired(sides[0]) ? undefined : firstUnpaired(sides[1])
  if (!unpaired) return messages
  const {text, start, end} = unpaired
  const reason = `Expected tag \`${text}\` in a pair, as in the source`
  return [termMessage('markup-order', reason, {actual: text, targetSpan: {start, end}}, target)]
}
