/** Markdown in pieces says what it says as a whole. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {MarkdownReader, Prose} from '../../src/serve/lsp-text.js'
import {chunksOf} from '../../src/serve/markdown-chunks.js'

test.each<[string, string, number]>([
  ['two paragraphs', 'Satu.\n\nDua.\n', 2],
  ['one of two lines', 'Satu.\nDua.', 1],
  ['what is indented goes with the list before it', '- satu\n\n  dua\n\ntiga', 2],
  ['fenced code', 'a\n\n```\nb\n\nc\n```\n\nd', 3],
  ['a fence is closed by one as long', '~~~~\nb\n\n~~~\n\nc\n~~~~\n\nd', 2],
  ['front matter', '---\na: b\n\nc: d\n---\n\nTeks.', 2],
  ['a thematic break is no front matter', 'a\n\n---\n\nb\n---', 3],
  ['references may be anywhere', '[a][b]\n\nc\n\n[b]: d', 1],
  ['comments go over blank lines', 'a\n\n<!-- b\n\nc -->\n\nd', 1],
])('%s', (_, text, count) => {
  const chunks = chunksOf(text)
  expect(chunks.join('')).toBe(text)
  expect(chunks).toHaveLength(count)
})

const line = fc.constantFrom(
  ...[
    '',
    '',
    'Kiev *dan* Kyiv',
    '# Judul',
    '- satu',
    '  dua',
    '    kode',
    '> kutip',
    '```',
    '```js',
    '~~~',
    '---',
    '1. x',
  ],
  ...[
    '| a | b |',
    '| - | - |',
    '<div>',
    '</div>',
    '<!-- x',
    '-->',
    '[a]: b',
    '[a]',
    '  ```',
    '- ```',
    '&amp; \\* `k`',
    '\t```',
    '===',
  ],
)

test('as the whole, whatever it is made of, and after every key', () => {
  fc.assert(
    fc.property(fc.array(line, {maxLength: 14}), fc.array(line, {maxLength: 3}), (before, after) => {
      const reader = new MarkdownReader()
      for (const lines of [before, [...before, ...after], before.slice(1)]) {
        const text = lines.join('\n')
        const [read, whole] = [reader.read(text), new Prose(text, 'markdown')]
        expect(read.text.trim()).toBe(whole.text.trim())
        for (let at = 0; at < whole.text.trim().length; at++) {
          const span = {start: at, end: at + 1}
          expect(read.toDocument(span)).toEqual(whole.toDocument(span))
        }
        for (let at = 0; at <= text.length; at++) expect(read.toProse(at)).toBe(whole.toProse(at))
      }
    }),
    {numRuns: 300},
  )
})
