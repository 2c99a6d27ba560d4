import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  type BlockTranslation,
  fill,
  fromHtml,
  fromMarkdown,
  fromPlainText,
} from '../../src/documents/index.js'
import type {Content, SourceDocument} from '../../src/types.js'

/** `<1>bold</1>` for pairs, `<1/>` for codes that stand alone. */
function show(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc') return `<${node.id}>${show(node.content)}</${node.id}>`
      return node.kind === 'ph' ? `<${node.id}/>` : `?${node.kind}`
    })
    .join('')
}

const contents = (document: SourceDocument) => document.blocks.map((block) => show(block.content))

/** Upper-cases the text of every block and keeps the codes. */
function shout(document: SourceDocument): string {
  const upper = (content: Content): Content =>
    content.map((node) => {
      if (typeof node === 'string') return node.toUpperCase()
      return node.kind === 'pc' ? {...node, content: upper(node.content)} : node
    })
  return fill(document, new Map(document.blocks.map((block) => [block.id, {content: upper(block.content)}])))
}

/** The source as its own translation, codes pulled apart into starts and ends as CAT tools do. */
function echo(document: SourceDocument): string {
  const apart = (content: Content): Content =>
    content.flatMap((node): Content => {
      if (typeof node === 'string' || node.kind !== 'pc') return [node]
      return [{kind: 'sc', id: node.id}, ...apart(node.content), {kind: 'ec', startRef: node.id}]
    })
  return fill(document, new Map(document.blocks.map((block) => [block.id, {content: apart(block.content)}])))
}

describe('fromPlainText', () => {
  test('each line is a block, without the white space around it', () => {
    const document = fromPlainText('\uFEFFJudul\r\n\r\n  Satu baris. \n\tDua.\n')
    expect(contents(document)).toEqual(['Judul', 'Satu baris.', 'Dua.'])
    expect(shout(document)).toBe('\uFEFFJUDUL\r\n\r\n  SATU BARIS. \n\tDUA.\n')
  })

  test('a line end in a translation does not make a new line', () => {
    const document = fromPlainText('Satu.\nDua.')
    expect(fill(document, new Map([['u1', {content: ['One,\nmore.']}]]))).toBe('One, more.\nDua.')
  })
})

describe('fromMarkdown', () => {
  const cases: [name: string, markdown: string, blocks: string[], shouted: string][] = [
    [
      'emphasis',
      'Ini **penting** dan *miring*.',
      ['Ini <1>penting</1> dan <2>miring</2>.'],
      'INI **PENTING** DAN *MIRING*.',
    ],
    ['headings', '# Judul #\n\nSub\n---\n', ['Judul', 'Sub'], '# JUDUL #\n\nSUB\n---\n'],
    ['soft line ends', 'Baris satu\nbaris dua.', ['Baris satu baris dua.'], 'BARIS SATU BARIS DUA.'],
    ['quotation', '> Kata dia\n> lagi.', ['Kata dia lagi.'], '> KATA DIA LAGI.'],
    ['list', '1. satu\n2. dua\n   - tiga\n', ['satu', 'dua', 'tiga'], '1. SATU\n2. DUA\n   - TIGA\n'],
    ['link', '[di sini](http://a.id "Judul")', ['<1>di sini</1>', 'Judul'], '[DI SINI](http://a.id "JUDUL")'],
    [
      'image',
      'Lihat ![peta [1] ini](a.png).',
      ['Lihat <1/>.', 'peta [1] ini'],
      'LIHAT ![PETA \\[1] INI](a.png).',
    ],
    ['image alone', '![peta](a.png)', ['peta'], '![PETA](a.png)'],
    [
      'code',
      'Ketik `npm i` saja.\n\n```\nx\n```\n',
      ['Ketik <1/> saja.'],
      'KETIK `npm i` SAJA.\n\n```\nx\n```\n',
    ],
    [
      'address',
      'Lihat <http://a.id> atau www.b.id ya.',
      ['Lihat <1/> atau <2/> ya.'],
      'LIHAT <http://a.id> ATAU www.b.id YA.',
    ],
    ['entities', 'A &amp; B \\* C', ['A & B * C'], 'A & B \\* C'],
    [
      'table',
      '| a | b |\n|---|---|\n| x | **y** |\n',
      ['a', 'b', 'x', '<1>y</1>'],
      '| A | B |\n|---|---|\n| X | **Y** |\n',
    ],
    [
      'front matter',
      '---\ntitle: "Judul: satu"\nslug: x\n---\n\nIsi.\n',
      ['Judul: satu', 'Isi.'],
      '---\ntitle: "JUDUL: SATU"\nslug: x\n---\n\nISI.\n',
    ],
    [
      'folded front matter',
      '---\ntitle: >\n  Judul\n  panjang\nslug: x\n---\n',
      ['Judul panjang'],
      '---\ntitle: JUDUL PANJANG\nslug: x\n---\n',
    ],
    ['hard break', 'satu  \ndua', ['satu<1/>dua'], 'SATU  \nDUA'],
    ['raw HTML', 'a <b>b</b>\n\n<div>x</div>\n', ['a <1/>b<2/>'], 'A <b>B</b>\n\n<div>x</div>\n'],
    [
      'definition',
      '[x][1]\n\n[1]: http://a.id "Judul"\n',
      ['<1>x</1>', 'Judul'],
      '[X][1]\n\n[1]: http://a.id "JUDUL"\n',
    ],
    ['strikethrough', 'a ~~b~~', ['a <1>b</1>'], 'A ~~B~~'],
    ['footnote', 'a[^1]\n\n[^1]: Catatan.\n', ['a<1/>', 'Catatan.'], 'A[^1]\n\n[^1]: CATATAN.\n'],
  ]
  test.each(cases)('%s', (_, markdown, blocks, shouted) => {
    const document = fromMarkdown(markdown)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(markdown)
    if (contents(document).join() !== contents(document).join().toUpperCase())
      expect(shout(document)).toBe(shouted)
  })

  test('what a translator writes is text, not markup', () => {
    const document = fromMarkdown('Satu *dua*.\n\n| a |\n|---|\n| b |\n')
    const target = (content: Content) => ({content})
    const filled = fill(
      document,
      new Map<string, BlockTranslation>([
        ['u1', target(['# *1* [x](y) <b> '])],
        ['u3', target(['a | b'])],
      ]),
    )
    const again = fromMarkdown(filled)
    expect(contents(again)).toEqual(['# *1* [x](y) <b>', 'a', 'a | b'])
  })

  test('a code may be moved, and a new one brings its own markup', () => {
    const document = fromMarkdown('Satu **dua** tiga.')
    const content: Content = [
      {kind: 'pc', id: '1', content: ['Two']},
      ' one ',
      {kind: 'ph', id: '9', dataRef: 'x'},
      '.',
    ]
    const originalData = [{id: 'x', content: '`three`'}]
    expect(fill(document, new Map([['u1', {content, originalData}]]))).toBe('**Two** one `three`.')
  })
})

describe('fromHtml', () => {
  const cases: [name: string, html: string, blocks: string[], shouted: string][] = [
    [
      'paragraphs',
      '<p> Satu <b>dua</b> tiga. </p>\n<p>Empat',
      ['Satu <1>dua</1> tiga.', 'Empat'],
      '<p> SATU <b>DUA</b> TIGA. </p>\n<p>EMPAT',
    ],
    ['line break', '<p>satu<br>dua</p>', ['satu<1/>dua'], '<p>SATU<br>DUA</p>'],
    ['entities', '<p>a &amp; b&nbsp;c &lt;d</p>', ['a & b\u00A0c <d'], '<p>A &amp; B\u00A0C &lt;D</p>'],
    [
      'attributes',
      '<p title="Judul &quot;x&quot;">a <img alt=peta src=a.png> b</p>',
      ['Judul "x"', 'a <1/> b', 'peta'],
      '<p title="JUDUL &quot;X&quot;">A <img alt="PETA" src=a.png> B</p>',
    ],
    [
      'text beside blocks',
      '<div>satu<p>dua</p>tiga</div>',
      ['satu', 'dua', 'tiga'],
      '<div>SATU<p>DUA</p>TIGA</div>',
    ],
    [
      'script and style',
      '<script>var a="b"</script><style>p{}</style><p>a<script>x</script></p>',
      ['a<1/>'],
      '<script>var a="b"</script><style>p{}</style><p>A<script>x</script></p>',
    ],
    [
      'translate="no"',
      '<p>a <span translate="no">b</span></p><p translate="no">c</p>',
      ['a <1/>'],
      '<p>A <span translate="no">b</span></p><p translate="no">c</p>',
    ],
    [
      'head',
      '<title>Judul</title><meta name="description" content="Isi"><meta name="viewport" content="width=1">',
      ['Judul', 'Isi'],
      '<title>JUDUL</title><meta name="description" content="ISI"><meta name="viewport" content="width=1">',
    ],
    ['table', '<table><tr><td>a<td>b</table>', ['a', 'b'], '<table><tr><td>A<td>B</table>'],
    ['link around a heading', '<a href="x"><h2>Judul</h2></a>', ['Judul'], '<a href="x"><h2>JUDUL</h2></a>'],
    [
      'button',
      '<input type="submit" value="Kirim"><input value="x">',
      ['Kirim'],
      '<input type="submit" value="KIRIM"><input value="x">',
    ],
    ['pre', '<pre>a\n  b</pre>', ['a\n  b'], '<pre>A\n  B</pre>'],
    ['comment', '<p>a<!-- x -->b</p><!-- y -->', ['a<1/>b'], '<p>A<!-- x -->B</p><!-- y -->'],
    [
      'misnested tags',
      '<p>a <b>b <i>c</b> d</i> e</p>',
      ['a', 'b', 'c', 'd', 'e'],
      '<p>A <b>B <i>C</b> D</i> E</p>',
    ],
  ]
  test.each(cases)('%s', (_, html, blocks, shouted) => {
    const document = fromHtml(html)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(html)
    expect(shout(document)).toBe(shouted)
  })
})

describe('fill', () => {
  test('refuses a translation of a block that is not there', () => {
    const document = fromPlainText('Satu.')
    expect(() => fill(document, new Map([['u2', {content: ['x']}]]))).toThrow(
      /^padanan: the document has no block `u2`/,
    )
  })

  test('a code of the source that holds text names the unit of that text', () => {
    const [block] = fromMarkdown('a ![b](c) d').blocks
    expect(block!.content[1]).toMatchObject({kind: 'ph', type: 'image', subFlows: 'u2', equiv: 'b'})
  })

  const markup = fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'Kyiv ',
          ' ',
          '\n',
          '\n\n',
          '*',
          '**',
          '_',
          '`',
          '[',
          '](x)',
          '![',
          '#',
          '> ',
          '- ',
          '1. ',
          '| ',
          '&amp;',
          '\\',
          '<',
          '>',
        ],
        ...[
          '<b>',
          '</b>',
          '<p>',
          '</p>',
          '<br>',
          '<i title="x">',
          '</i>',
          '---\n',
          '<td>',
          '<table>',
          '</table>',
          '"',
          '\r\n',
          '~~',
        ],
      ),
      {maxLength: 40},
    )
    .map((parts) => parts.join(''))

  test.each([
    ['text', fromPlainText],
    ['markdown', fromMarkdown],
    ['html', fromHtml],
  ])('with the source as target %s returns byte for byte', (_, read) => {
    fc.assert(
      fc.property(markup, (text) => {
        const document = read(text)
        expect(echo(document)).toBe(text)
        for (const block of document.blocks) expect(block.end).toBeGreaterThan(block.start)
      }),
      {seed: 1, numRuns: 1000},
    )
  })
})
