import {expect, it} from 'vitest'
import {ambiguousPart} from '../../src/formats/srx/ambiguous.js'
import {srxBreaker} from '../../src/index.js'

it.each([
  ['(a+)+$', '(a+)+'],
  ['x(?:a*)*', '(?:a*)*'],
  ['(a|a)*b', '(a|a)*'],
  ['(a|ab)+', '(a|ab)+'],
  ['(?:a?){20}', '(?:a?){20}'],
  ['(\\w+\\s?)*\\.', '(\\w+\\s?)*'],
  ['([a-z.]+\\.)+', '([a-z.]+\\.)+'],
  ['((?:ab)+)+', '((?:ab)+)+'],
  ['(?=(a+)+$)', '(a+)+'],
  ['[(]((x|[^y])+)?(.*,){9}', '(x|[^y])+'],
  ['(){3,}', '(){3,}'],
])('%s is ambiguous', (expression, part) => {
  expect(ambiguousPart(expression)).toBe(part)
  expect(() => srxBreaker([{break: true, before: expression, after: ''}])).toThrow(`: ${part} can match`)
})

it.each([
  '[.?!]+\\s*',
  '(?:\\p{Lu}\\.)+',
  '(?:\\.\\p{Lu}+)*',
  '(?:\\p{Lu}+\\.)*',
  '(?:Dr|Prof|Ir)\\.',
  '(?:a|b|\\.)+',
  '(\\d+)?',
  '(a+){2}',
  '(?i)(?<!\\w+)x{3}[()+*]+',
  '\\((a\\)+|b)\\)?',
])('%s is not', (expression) => {
  expect(ambiguousPart(expression)).toBeUndefined()
})
