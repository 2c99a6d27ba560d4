/** Messages of ICU: a text for each number (`plural`, `selectordinal`) or each case (`select`). */
import {parse, type Select, type Token} from '@messageformat/parser'
import {choices} from '../documents/literals.js'
import type {SentencePair} from '../types/index.js'
import {oneOf, type TermMessage, termMessage} from './message.js'

/** Whether a text is a message that chooses between texts. */
export const isMessage = (text: string) => choices.test(text)

/** What a message is made of: its arguments by name, and its choices by argument and kind. */
interface Parts {
  arguments: Map<string, Token>
  choices: Map<string, Select>
}

/**
 * Arguments of one side only, and forms that a choice lacks or that never come: each language has its own plural forms
 * (Unicode CLDR), Indonesian `other` alone. A language may do without a choice: *dia* is he and she.
 */
export function checkMessages({source, target}: SentencePair, targetTag: string | undefined): TermMessage[] {
  const wanted = partsOf(source)
  if (wanted instanceof Error) return []
  const found = partsOf(target)
  if (found instanceof Error) {
    // The parser quotes the lines around the place.
    const [fault = ''] = found.message.split('\n')
    const span = {start: 0, end: target.length}
    return [
      termMessage(
        'message-syntax',
        `Expected a message that a program can read: ${fault}`,
        {targetSpan: span},
        target,
      ),
    ]
  }
  const isDispensable = (name: string) => wanted.choices.has(`${name} select`)
  const missing = [...wanted.arguments].filter(([name]) => !found.arguments.has(name) && !isDispensable(name))
  const added = [...found.arguments].filter(([name]) => !wanted.arguments.has(name))
  return [
    ...missing.map(([name, {ctx}]) =>
      termMessage('placeholder-missing', `Expected placeholder \`{${name}}\``, {
        actual: `{${name}}`,
        expected: [`{${name}}`],
        sourceSpan: {start: ctx.offset, end: ctx.offset + ctx.text.length},
      }),
    ),
    ...added.map(([name, {ctx}]) =>
      termMessage(
        'placeholder-added',
        `Unexpected placeholder \`{${name}}\`, the source has none`,
        {actual: `{${name}}`, targetSpan: {start: ctx.offset, end: ctx.offset + ctx.text.length}},
        target,
      ),
    ),
    ...[...found.choices].flatMap(([key, choice]) => [
      ...checkForms(choice, wanted.choices.get(key), target, targetTag),
      ...checkNumber(choice, wanted.choices.get(key), target),
    ]),
  ]
}

function partsOf(text: string): Parts | Error {
  const parts: Parts = {arguments: new Map(), choices: new Map()}
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (!('arg' in token)) continue
      if (!parts.arguments.has(token.arg)) parts.arguments.set(token.arg, token)
      if (!('cases' in token)) continue
      const key = `${token.arg} ${token.type}`
      if (!parts.choices.has(key)) parts.choices.set(key, token)
      for (const {tokens} of token.cases) walk(tokens)
    }
  }
  try {
    walk(parse(text, {strictPluralKeys: false}))
    return parts
  } catch (error) {
    return error as Error
  }
}

const keysOf = (choice: Select | undefined) => choice?.cases.map(({key}) => key) ?? []

/** Forms that the target's language needs or the source has, and those that it has no use for. */
function checkForms(
  choice: Select,
  original: Select | undefined,
  target: string,
  tag: string | undefined,
): TermMessage[] {
  const keys = keysOf(choice)
  const targetSpan = {start: choice.ctx.offset, end: choice.ctx.offset + choice.ctx.text.length}
  const say = (form: string, reason: string, isWrong: boolean) => {
    const found = termMessage('message-form', reason, {actual: form, targetSpan}, target)
    if (!isWrong) found.fatal = undefined
    return found
  }
  if (choice.type === 'select') {
    const wanted = keysOf(original)
    if (!original) return []
    return [
      ...wanted
        .filter((key) => !keys.includes(key))
        .map((key) => say(key, `Expected form \`${key}\` of \`${choice.arg}\`, as in the source`, true)),
      ...keys
        .filter((key) => !wanted.includes(key))
        .map((key) =>
          say(key, `Unexpected form \`${key}\` of \`${choice.arg}\`, the source has ${oneOf(wanted)}`, true),
        ),
    ]
  }
  const exact = keysOf(original).filter((key) => key.startsWith('=') && key !== '=1' && !keys.includes(key))
  const messages = exact.map((key) =>
    say(key, `Expected form \`${key}\` of \`${choice.arg}\`, as in the source`, true),
  )
  if (tag === undefined) return messages
  const rules = new Intl.PluralRules(tag, {type: choice.type === 'plural' ? 'cardinal' : 'ordinal'})
  const forms: readonly string[] = rules.resolvedOptions().pluralCategories
  const named = `${new Intl.DisplayNames('en', {type: 'language'}).of(tag)} has ${oneOf(forms)}`
  const {pluralOffset = 0} = choice
  const used = new Set<string>(['other'])
  for (let number = 0; number <= LARGEST; number++)
    if (!keys.includes(`=${number}`)) used.add(rules.select(Math.max(0, number - pluralOffset)))
  return [
    ...messages,
    ...[...used]
      .filter((form) => !keys.includes(form))
      .map((form) => say(form, `Expected form \`${form}\` of \`${choice.arg}\`: ${named}`, true)),
    ...keys
      .filter((key) => !key.startsWith('=') && !forms.includes(key))
      .map((key) => say(key, `Unexpected form \`${key}\` of \`${choice.arg}\`: ${named}`, false)),
  ]
}

/** Numbers up to here show which forms whole numbers take: the rules of all languages repeat by hundreds. */
const LARGEST = 200

/** A form for many says how many. */
function checkNumber(choice: Select, original: Select | undefined, target: string): TermMessage[] {
  const hasMany = keysOf(choice).includes('other')
  if (!hasMany || !original || !saysNumber(original) || saysNumber(choice)) return []
  const targetSpan = {start: choice.ctx.offset, end: choice.ctx.offset + choice.ctx.text.length}
  const reason = `Expected \`#\` in form \`other\` of \`${choice.arg}\`, as in the source`
  return [termMessage('placeholder-missing', reason, {actual: '#', expected: ['#'], targetSpan}, target)]
}

function saysNumber({arg, type, cases}: Select): boolean {
  const other = cases.find(({key}) => key === 'other')
  return (
    type !== 'select' &&
    !!other?.tokens.some((token) => token.type === 'octothorpe' || ('arg' in token && token.arg === arg))
  )
}
