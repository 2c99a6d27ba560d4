/** Translations put into documents of text. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {article} from '../../corpus/index.js'
import {textOf} from '../../src/content/index.js'
import {fill, fromHtml, fromMarkdown, fromPlainText} from '../../src/documents/index.js'
import type {Content} from '../../src/types/index.js'
import {contents, echo, mapText, shout} from './read.js'

describe('reading', () => {
  test.each([
    ['HTML', () => fromHtml('<div>'.repeat(20_000))],
    ['Markdown', () => fromMarkdown(`x ${'<b>'.repeat(5000)}a${'</b>'.repeat(5000)}`)],
  ])('%s that is nested too deep ends in one error', (_, read) => {
    expect(read).toThrow('expected a document that is nested less deep')
  })
})

test('a byte order mark is no part of what is read', () => {
  const text = '---\ntitle: Satu\n---\n\nDua **tiga** [a](b "c") ![d](e)\n'
  const [plain, marked] = [fromMarkdown(text), fromMarkdown(`\uFEFF${text}`)]
  expect(contents(marked)).toEqual(contents(plain))
  expect(shout(marked)).toBe(`\uFEFF${shout(plain)}`)
  expect(contents(fromHtml('\uFEFFSatu <b>dua</b>'))).toEqual(['Satu <1>dua</1>'])
  expect(contents(fromPlainText('\uFEFF\uFEFFSatu'))).toEqual(['Satu'])
})

describe('fill', () => {
  test('refuses a translation of a block that is not there', () => {
    expect(() => fill(fromPlainText('Satu.'), new Map([['u2', {content: ['x']}]]))).toThrow(
      /^padanan: the document has no block `u2`/,
    )
  })

  test('a code says what stands in its place', () => {
    const [block] = fromMarkdown('a `b` *c* <!-- d --> ![e](f)').blocks
    const codes = block!.content.filter((node) => typeof node !== 'string')
    expect(codes).toMatchObject([
      {kind: 'ph', equiv: 'b'},
      {kind: 'pc', equivStart: '', equivEnd: ''},
      {kind: 'ph', equiv: ''},
      {kind: 'ph', equiv: 'e'},
    ])
  })

  test('a code of the source that holds text names the unit of that text', () => {
    const [block] = fromMarkdown('a ![b](c) [d](e "f")').blocks
    expect(block!.content[1]).toMatchObject({kind: 'ph', type: 'image', subFlows: 'u2', equiv: 'b'})
    expect(block!.content[3]).toMatchObject({kind: 'pc', subFlowsStart: 'u3', subFlowsEnd: 'u3'})
  })

  const sc = (id: string): Content[number] => ({kind: 'sc', id})
  const ec = (startRef: string): Content[number] => ({kind: 'ec', startRef})
  test.each<[name: string, content: Content, html: string]>([
    ['pairs in another order', [sc('2'), 'x', ec('2'), sc('1'), 'y', ec('1')], '<i>x</i><b>y</b>'],
    ['pairs that cross', [sc('1'), 'x', sc('2'), 'y', ec('1'), 'z', ec('2')], '<b>x<i>y</i></b><i>z</i>'],
    ['a start without its end', ['x', sc('1'), 'y'], 'xy'],
    ['an end without its start', ['x', ec('1'), sc('2'), 'y', ec('2')], 'x<i>y</i>'],
    ['an end before its start', [ec('1'), 'x', sc('1')], 'x'],
    ['a copy', [{kind: 'pc', id: '7', copyOf: '1', content: ['x']}], '<b>x</b>'],
    [
      'marks',
      [
        {kind: 'mrk', id: 'm', content: ['x']},
        {kind: 'sm', id: 'n'},
        {kind: 'em', startRef: 'n'},
      ],
      'x',
    ],
  ])('writes %s', (_, content, html) => {
    expect(fill(fromHtml('<p><b>a</b> <i>b</i></p>'), new Map([['u1', {content}]]))).toBe(`<p>${html}</p>`)
  })

  const readers = [
    ['text', fromPlainText],
    ['markdown', fromMarkdown],
    ['html', fromHtml],
  ] as const

  const pieces = [
    ...[
      'a',
      'Kyiv ',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '\f',
      '\0',
      '\u00A0',
      '"',
      '&amp;',
      '&nbsp;',
      '<',
      '>',
    ],
    ...[
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '](x)',
      '](x "y z")',
      '![',
      '[x]',
      '\n[x]: y\n',
      '#',
      '> ',
      '- ',
      '1. ',
    ],
    ...['| ', '\n|---|\n', '\\', '---\n', '~~', '  \n', 'www.b.id ', '[^1]', '\n[^1]: '],
    ...[
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '<i title="x">',
      '</i>',
      '<td>',
      '<table>',
      '</table>',
      '<pre>',
    ],
    ...['<div>', '</div>', '<!-- x -->', '<svg>', '<option>', '<title>', '</html>', '<a href=x>', '<rt>'],
  ]
  const documents = fc.array(fc.constantFrom(...pieces), {maxLength: 25}).map((parts) => parts.join(''))

  const page = `<!DOCTYPE html>\r\n<html lang="id">
<head><meta charset="utf-8"><title>Judul &amp; isi</title><meta name="description" content='Uraian "x"'>
<script>let a = "<p>x</p>"</script><style>p{}</style></head>
<body><nav><a href="/">Beranda</a> <button title=Cari>Cari</button></nav>
<h1>Satu\tdua 😀</h1><p>Teks <b>tebal <i>miring</b></i> lagi.<br>Baris&nbsp;dua<br><br>Lalu <img src=a alt="peta">
<table><tr><td>a<th>b</table><ul><li>x<li>y</ul><pre>\n a\n  b</pre><svg><title>Ikon</title></svg>
<noscript>Aktifkan</noscript><p translate="no">Tetap <b translate=yes>ubah</b></p><textarea>Isi\nlain</textarea>
<input placeholder='Nama' type=submit value="Kirim"><select><option>Satu<option selected>Dua</select></body></html>
`
  const inserted = [
    ...['<', '>', '"', '</p>', '<b>', '\r\n', '\r', '\t', '\u00A0', '😀', '\uD83D', '\uFEFF', '`', '*', '['],
    ...[']', '(', '\\', '|', '\n\n', '&', '&#', '<!--', '-->', '<svg>', '</svg>', '<table>', '<template>'],
    ...['</template>', '<![CDATA[', '\0', '\f', '\u2028', '\u0085', '---\n', '\n'],
  ]
  /** A document that something was cut out of, doubled in or put into, at several places. */
  const mutated = fc
    .record({
      whole: fc.constantFrom(page, article),
      changes: fc.array(
        fc.record({at: fc.nat(2000), length: fc.nat(40), text: fc.constantFrom('', 'copy', ...inserted)}),
        {maxLength: 6},
      ),
      mark: fc.constantFrom('', '\uFEFF'),
    })
    .map(({whole, changes, mark}) =>
      changes.reduce((text, {at, length, text: put}) => {
        const from = at % text.length
        if (put === 'copy') return text.slice(0, from + length) + text.slice(from)
        return text.slice(0, from) + put + text.slice(put ? from : from + length)
      }, mark + whole),
    )

  test.each(readers)('with the source as target %s returns byte for byte', (_, read) => {
    fc.assert(
      fc.property(fc.oneof(documents, mutated), (text) => {
        const document = read(text)
        expect(echo(document)).toBe(text)
        let end = 0
        for (const block of document.blocks) {
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.start).toBeGreaterThanOrEqual(text.startsWith('\uFEFF') ? 1 : 0)
          // A block begins after the one before, or stands inside it.
          expect(block.start >= end || block.end <= end).toBe(true)
          end = Math.max(end, block.end)
        }
      }),
      {seed: 1, numRuns: 500},
    )
  })

  const signs = [
    ...[
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '#',
      '# ',
      '> ',
      '- ',
      '1. ',
      '|',
      '\\',
      '~',
      '=',
      '+ ',
    ],
    ...['&amp;', '&', '<', '>', '<b>', '</p>', '"', "'", 'www.', 'b.id', '@', 'http://', '[^1]', '\n', ' '],
    ...['\u00A0', 'One', 'two', '.', ':', '---', '$'],
    ...['$x_1$', '{{', '}}', '[[', ']]', '^[', ':a[', ':::', '!!! ', '{#a}', '[@b]'],
  ]
  const translations = fc.array(
    fc.array(fc.constantFrom(...signs), {maxLength: 5}).map((parts) => `${parts.join('')}z`),
    {minLength: 1, maxLength: 5},
  )

  /** The texts of the blocks, as far as white space is kept. */
  const texts = (blocks: readonly {content: Content}[]) =>
    blocks.map(({content}) => textOf(content).replace(/\s+/g, ' ').trim())

  test.each(readers)('what is put into %s is read out again', (_, read) => {
    fc.assert(
      fc.property(fc.oneof(documents, mutated), translations, (text, words) => {
        const document = read(text)
        let count = 0
        const translated = document.blocks.map(({id, content}) => ({
          id,
          content: mapText(content, () => words[count++ % words.length]!),
        }))
        const filled = fill(document, new Map(translated.map(({id, content}) => [id, {content}])))
        expect(texts(read(filled).blocks)).toEqual(texts(translated))
      }),
      {seed: 1, numRuns: 700},
    )
  })

  test('takes time in proportion to the document', () => {
    const text = 'a **b** [c](d "e") ![f](g)\n\n'.repeat(3000)
    const document = fromMarkdown(text)
    expect(document.blocks).toHaveLength(9000)
    const start = performance.now()
    expect(contents(fromMarkdown(fill(document, new Map([['u9000', {content: ['x']}]])))).at(-1)).toBe('x')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
