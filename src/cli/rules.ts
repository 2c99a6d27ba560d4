/** Options of commands that check: which rules, and how grave a message makes the command fail. */
import {InvalidArgumentError, Option} from 'commander'
import {
  isAtLeast,
  type RuleId,
  type RuleSettings,
  ruleSettings,
  rules,
  type Severity,
  severities,
} from '../rules.js'

/** What `--fail-on` may be. */
export type FailOn = Severity | 'never'

export const failOnOption = (least: FailOn) =>
  new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
    .choices([...severities, 'never'])
    .default(least)

export const ruleOption = new Option(
  '--rule <rule=severity>',
  `turn a rule off, or make its messages graver or milder: ${ruleSettings.join(', ')}; may be given several times`,
).argParser((text, before: RuleSettings = {}): RuleSettings => {
  const [, rule = text, setting] = /^(.*)=(.*)$/.exec(text) ?? []
  if (!Object.hasOwn(rules, rule))
    throw new InvalidArgumentError(`Expected a rule: ${Object.keys(rules).join(', ')}.`)
  const known = ruleSettings.find((one) => one === setting)
  if (known === undefined)
    throw new InvalidArgumentError(`Expected ${rule}= with one of ${ruleSettings.join(', ')}.`)
  return {...before, [rule as RuleId]: known}
})

/** Whether a command that found these messages has failed. */
export function hasFailed(
  messages: readonly {fatal?: boolean | null | undefined}[],
  failOn: FailOn,
): boolean {
  return failOn !== 'never' && messages.some((message) => isAtLeast(message, failOn))
}
