import {expect, it} from 'vitest'
import {fromMarkdown} from '../../src/documents/index.js'
import {checkLimits} from '../../src/documents/markdown-limits.js'

const nested = 'at most 100 quotations and lists in one another'
const links = (count: number) => Array.from({length: count}, (_, i) => `- [tautan ${i}](https://a.id/${i})`)

it.each([
  ['quotations', '>'.repeat(100), '>'.repeat(101), nested],
  ['items', '- '.repeat(99), '1. '.repeat(101), nested],
  ['items set in', `${' '.repeat(200)}- a`, `${' '.repeat(202)}- a`, nested],
  ['emphasis', '_a*'.repeat(2500), '_a*'.repeat(2501), 'at most 5000 marks of emphasis'],
  ['struck out', '~a'.repeat(5000), `a\n${'~a\n'.repeat(5001)}`, 'at most 5000 marks of emphasis'],
  ['open brackets', '!['.repeat(500), `${'['.repeat(250)}\n${'!['.repeat(251)}`, 'at most 500 open brackets'],
  ['links', links(40_000).join('\n'), links(40_001).join('\n'), 'at most 40000 links and images'],
])('reads %s up to a limit, and refuses more with the line', (_, most, more, reason) => {
  expect(() => checkLimits(most)).not.toThrow()
  expect(() => checkLimits(`Halo.\n\n${more}`)).toThrow(reason)
  expect(() => fromMarkdown(more)).toThrow(reason)
})

it.each([
  ['paragraphs by themselves', Array.from({length: 60}, () => '_a* '.repeat(100)).join('\n\n')],
  ['items by themselves', Array.from({length: 60}, () => `- ${'_a* '.repeat(100)}`).join('\n')],
  ['code', `\`\`\`\n${'[*_'.repeat(9000)}\n\`\`\``],
  ['a rule', '* '.repeat(80)],
])('counts %s apart', (_, text) => {
  expect(() => checkLimits(text)).not.toThrow()
})

it('tells the line', () => {
  expect(() => checkLimits(`a\n\n${'>'.repeat(40_000)}`)).toThrow(
    expect.objectContaining({line: 3, ruleId: 'markdown'}),
  )
})
