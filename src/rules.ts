/** What checks are called, how grave their messages are, and how a caller turns them off or raises them. */

/** From what may have been done on purpose to what must not go out. */
export type Severity = 'info' | 'warning' | 'error'

/** What a rule is set to: how grave all of its messages are, or that there are none. */
export type RuleSetting = 'off' | Severity

/** Every rule, and what it says. */
export const rules = {
  term: 'Here stands a term.',
  'term-missing': 'A term of the source has no equivalent in the target.',
  'term-deprecated': 'The glossary advises against this term.',
  'term-spelling': 'The glossary spells this term otherwise.',
  'term-inconsistent': 'One concept goes by two names in a text.',
  'term-first-mention': 'An acronym comes before the name that it is short for.',
  'name-spelling': 'A name is spelt otherwise than before.',
  'name-missing': 'Another name stands for one of the source, or the same in another spelling.',
  'negation-missing': 'Only the source negates.',
  'negation-added': 'Only the target negates.',
  'word-opposite': 'A word says the opposite of the one that it stands for.',
  'figure-missing': 'The target lacks a number, sum, date or time of the source.',
  'figure-added': 'The target has a figure of a value that the source has not.',
  'figure-weekday': 'The date was another day of the week.',
  'figure-style': 'A figure is written as the source language does.',
  'quotation-missing': 'Only the source quotes somebody.',
  'quotation-added': 'Only the target quotes somebody.',
  'placeholder-missing': 'The target lacks a placeholder of the source.',
  'placeholder-added': 'The target has a placeholder that the source has not.',
  'placeholder-order': 'A placeholder without a number stands for another argument than in the source.',
  'message-syntax': 'A program can not read the message.',
  'message-form': 'A plural form or a case is missing, or is never used.',
  'markup-missing': 'The target lacks a tag that stands in the text of the source.',
  'markup-added': 'The target has a tag in its text that the source has not.',
  'markup-order': 'Tags in the text cross, or one is not closed.',
  'address-missing': 'The target lacks a web or e-mail address of the source.',
  'address-added': 'The target has a web or e-mail address that the source has not.',
  'end-differs': 'Source and target end with different marks.',
  'space-doubled': 'Two spaces stand where one should.',
  'space-before-mark': 'A space stands before a punctuation mark.',
  'word-repeated': 'A word stands twice in a row.',
  'target-copied': 'A sentence of the source stands in the target untranslated.',
  'sentence-doubled': 'A sentence stands twice in the target.',
  'length-unlikely': 'The target is much longer or shorter than the source.',
  'size-restriction': 'The target is longer or shorter than the document allows.',
  'reading-speed': 'A subtitle is longer than viewers read in its time.',
  'line-length': 'A subtitle is longer than its lines.',
  'target-missing': 'A segment has no translation.',
  'state-early': 'A segment has a translation and the state `initial`.',
  'code-missing': 'An inline code of the source is not in the target.',
  'code-added': 'An inline code of the target is not in the source.',
  'code-order': 'A code ends before it starts, or stands where it may not.',
  'space-missing': 'Only the source has white space at an end.',
  'space-added': 'Only the target has white space at an end.',
} as const

/** The name of a rule, which is the `ruleId` of its messages. */
export type RuleId = keyof typeof rules

/** Rules by name; what isn't named stays as it is. */
export type RuleSettings = {readonly [rule in RuleId]?: RuleSetting}

/** What a rule may be set to. */
export const ruleSettings: readonly RuleSetting[] = ['off', 'info', 'warning', 'error']

/** Severities, the mildest first. */
export const severities: readonly Severity[] = ['info', 'warning', 'error']

/**
 * `fatal` of a `VFileMessage` as a word.
 *
 * @example
 * ```js
 * import {checkTerms, english, Glossary, indonesian, severityOf} from 'padanan'
 *
 * const options = {glossary: new Glossary([], [indonesian, english]), source: 'id', target: 'en'}
 * checkTerms('Ada 12 kapal.', 'There are 21 ships.', options).map(severityOf)
 * // ['warning']
 * ```
 */
export function severityOf({fatal}: {fatal?: boolean | null | undefined}): Severity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

/** Whether a message is as grave as `least`, or graver. */
export function isAtLeast(message: {fatal?: boolean | null | undefined}, least: Severity): boolean {
  return severities.indexOf(severityOf(message)) >= severities.indexOf(least)
}

/** @throws {TypeError} For a rule that there isn't, and for what a rule can't be set to. */
export function expectRules(settings: RuleSettings): void {
  for (const [rule, setting] of Object.entries(settings)) {
    if (!Object.hasOwn(rules, rule))
      throw new TypeError(
        `padanan: there is no rule ${JSON.stringify(rule)}; pass some of ${Object.keys(rules).join(', ')}`,
      )
    if (!ruleSettings.includes(setting))
      throw new TypeError(
        `padanan: rule \`${rule}\` is ${JSON.stringify(setting)}; pass one of ${ruleSettings.join(', ')}`,
      )
  }
}

/** Leaves out the messages of rules that are off, and makes those of others as grave as was asked for. */
export function applyRules<T extends {ruleId?: string | undefined; fatal?: boolean | null | undefined}>(
  messages: readonly T[],
  settings: RuleSettings,
): T[] {
  return messages.filter((message) => {
    const setting = settings[message.ruleId as RuleId]
    if (setting !== undefined && setting !== 'off') message.fatal = fatalOf[setting]
    return setting !== 'off'
  })
}

const fatalOf: Readonly<Record<Severity, boolean | undefined>> = {
  info: undefined,
  warning: false,
  error: true,
}
