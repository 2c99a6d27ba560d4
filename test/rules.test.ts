/** Messages with the settings of their rules: off, weaker, stronger. */
import {expect, test} from 'vitest'
import {applyRules, expectRules, isAtLeast, type RuleSettings, rules, severityOf} from '../src/rules.js'

const messages = () => [
  {ruleId: 'term-missing', fatal: false as boolean | undefined},
  {ruleId: 'term-missing', fatal: undefined},
  {ruleId: 'figure-missing', fatal: false},
]

test.each<[string, RuleSettings, string[]]>([
  ['as they are', {}, ['term-missing warning', 'term-missing info', 'figure-missing warning']],
  ['off', {'term-missing': 'off'}, ['figure-missing warning']],
  [
    'milder',
    {'figure-missing': 'info'},
    ['term-missing warning', 'term-missing info', 'figure-missing info'],
  ],
  [
    'graver',
    {'term-missing': 'error'},
    ['term-missing error', 'term-missing error', 'figure-missing warning'],
  ],
])('%s', (_, settings, expected) => {
  const found = applyRules(messages(), settings)
  expect(found.map((message) => `${message.ruleId} ${severityOf(message)}`)).toEqual(expected)
})

test.each<[boolean | null | undefined, string]>([
  [true, 'info warning error'],
  [false, 'info warning'],
  [undefined, 'info'],
  [null, 'info'],
])('fatal %s is at least %s', (fatal, expected) => {
  const least = (['info', 'warning', 'error'] as const).filter((one) => isAtLeast({fatal}, one))
  expect(least.join(' ')).toBe(expected)
})

test.each<[object, string]>([
  [{'term-mising': 'off'}, 'there is no rule "term-mising"; pass some of term, term-missing'],
  [{toString: 'off'}, 'there is no rule "toString"'],
  [{'term-missing': 'warn'}, 'rule `term-missing` is "warn"; pass one of off, info, warning, error'],
])('%j is refused', (settings, fault) => {
  expect(() => expectRules(settings)).toThrow(TypeError)
  expect(() => expectRules(settings)).toThrow(fault)
})

test('every rule says what it is about in a sentence', () => {
  for (const said of Object.values(rules)) expect(said).toMatch(/^[A-Z].*\.$/)
})
