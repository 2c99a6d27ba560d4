/** Subtitles that go too fast, or are too long. */
import {expect, test} from 'vitest'
import {check, extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import type {XliffUnit} from '../../src/types/index.js'

const told = (times: string, target: string, source = 'Satu.') => {
  const text = `1\n${times}\n${source}\n`
  const job = extract(text, {source: indonesian, target: english, format: 'srt', original: 'a.srt'})
  const unit = job.files[0]!.units[0] as XliffUnit
  unit.segments[0] = {...unit.segments[0]!, target: [target], state: 'translated'} as XliffUnit['segments'][0]
  const rules = ['reading-speed', 'line-length']
  return check(job).flatMap(({ruleId, reason}) => (rules.includes(ruleId!) ? [`${ruleId}: ${reason}`] : []))
}

test.each([
  ['00:00:01,000 --> 00:00:02,000', 'x'.repeat(17), []],
  [
    '00:00:01,000 --> 00:00:02,000',
    'x'.repeat(18),
    ['reading-speed: Expected at most 17 characters a second, found 18'],
  ],
  ['00:59:59,500 --> 01:00:01,500', 'x'.repeat(34), []],
  ['00:00:01,000 --> 00:00:11,000', `${'x'.repeat(42)} ${'y'.repeat(41)}`, []],
  [
    '00:00:01,000 --> 00:00:11,000',
    `${'x'.repeat(42)} ${'y'.repeat(42)}`,
    ['line-length: Expected at most 84 characters, found 85'],
  ],
])('%s %s', (times, target, expected) => {
  expect(told(times, target)).toEqual(expected)
})
