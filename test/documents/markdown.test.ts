/** Markdown read to blocks. */
import {describe, expect, test} from 'vitest'
import {type BlockTranslation, fill, fromMarkdown} from '../../src/documents/index.js'
import type {Content} from '../../src/types/index.js'
import {contents, echo, rewrite, shout} from './read.js'

describe('fromMarkdown', () => {
  test.each<[name: string, markdown: string, blocks: string[], shouted: string]>([
    [
      'emphasis',
      'Ini **penting** dan *miring*.',
      ['Ini <1>penting</1> dan <2>miring</2>.'],
      'INI **PENTING** DAN *MIRING*.',
    ],
    ['headings', '# Judul #\n\nSub\n---\n', ['Judul', 'Sub'], '# JUDUL #\n\nSUB\n---\n'],
    [
      'soft line ends',
      'Baris satu\nbaris dua\rtiga.',
      ['Baris satu baris dua tiga.'],
      'BARIS SATU BARIS DUA TIGA.',
    ],
    ['line ends of Windows', 'a\r\nb\r\n\r\nc\r\n', ['a b', 'c'], 'A B\r\n\r\nC\r\n'],
    ['quotation', '> Kata dia\n> lagi.', ['Kata dia lagi.'], '> KATA DIA LAGI.'],
    [
      'list',
      '1. satu\n2. dua\n   - tiga\n\n     empat\n- [ ] lima\n',
      ['satu', 'dua', 'tiga', 'empat', 'lima'],
      '1. SATU\n2. DUA\n   - TIGA\n\n     EMPAT\n- [ ] LIMA\n',
    ],
    ['link', '[di sini](http://a.id "Judul")', ['<1>di sini</1>', 'Judul'], '[DI SINI](http://a.id "JUDUL")'],
    [
      'image',
      'Lihat ![peta [1] `]` ini](a.png).',
      ['Lihat <1/>.', 'peta [1] ] ini'],
      'LIHAT ![PETA \\[1\\] \\] INI](a.png).',
    ],
    ['image alone', '![peta](a.png)', ['peta'], '![PETA](a.png)'],
    ['image in a link', '[![peta](a.png)](b)', ['peta'], '[![PETA](a.png)](b)'],
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
    ['address glued to a word', 'awww.b.id', ['awww.b.id'], 'AWWW\\.B.ID'],
    ['entities', 'a &amp; b \\* c&nbsp;', ['a & b * c\u00A0'], 'A & B \\* C\u00A0'],
    [
      'table',
      '| a | b |\n|---|---|\n| x \\| z | **y** |\n',
      ['a', 'b', 'x | z', '<1>y</1>'],
      '| A | B |\n|---|---|\n| X \\| Z | **Y** |\n',
    ],
    ['hard break', 'satu  \ndua', ['satu<1/>dua'], 'SATU  \nDUA'],
    ['hard break in a quotation', '> satu\\\n> dua', ['satu<1/>dua'], '> SATU\\\n> DUA'],
    [
      'strikethrough and footnote',
      'a ~~b~~[^1]\n\n[^1]: Catatan.\n',
      ['a <1>b</1><2/>', 'Catatan.'],
      'A ~~B~~[^1]\n\n[^1]: CATATAN.\n',
    ],
    [
      'definition',
      "[x][1]\n\n[1]: http://a.id 'Judul'\n",
      ['<1>x</1>', 'Judul'],
      '[X][1]\n\n[1]: http://a.id "JUDUL"\n',
    ],
    [
      'references by their own text keep their label',
      '[a], [b *c*][] ![d] ![e][]\n\n[a]: x\n[b *c*]: x\n[d]: x\n[e]: x\n',
      ['<1>a</1>, <2>b <3>c</3></2> <4/> <5/>', 'd', 'e'],
      '[A][a], [B *C*][b *c*] ![D][d] ![E][e]\n\n[a]: x\n[b *c*]: x\n[d]: x\n[e]: x\n',
    ],
  ])('%s', (_, markdown, blocks, shouted) => {
    const document = fromMarkdown(markdown)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(markdown)
    expect(shout(document)).toBe(shouted)
  })

  test.each<[name: string, markdown: string, blocks: string[], shouted: string]>([
    [
      'elements in a line',
      'a <b>b</b> H<sub>2</sub>O<br>c <img alt="peta"> </i>',
      ['a <1>b</1> H<2>2</2>O<3/>c <4/> <5/>', 'peta'],
      'A <b>B</b> H<sub>2</sub>O<br>C <img alt="PETA"> </i>',
    ],
    [
      'nested elements',
      '<span>a <span>b</span></span>',
      ['<1>a <2>b</2></1>'],
      '<span>A <span>B</span></span>',
    ],
    [
      'what is not for readers',
      'a <span translate="no">b</span> <code>c</code> <script>d</script>',
      ['a <1/> <2>c</2> <3/>'],
      'A <span translate="no">b</span> <code>C</code> <script>d</script>',
    ],
    [
      'blocks of HTML',
      '<div>\nx <b>y</b>\n</div>\n\n<details>\n<summary>Judul</summary>\n\n*isi*\n\n</details>\n',
      ['x <1>y</1>', 'Judul', '<1>isi</1>'],
      '<div>\nX <b>Y</b>\n</div>\n\n<details>\n<summary>JUDUL</summary>\n\n*ISI*\n\n</details>\n',
    ],
    ['a tag alone on its line', '<b>  \na*b*', ['<1/>a*b*'], '<b>  \nA*B*'],
    ['HTML that a quotation runs through stays', '> <div>\n> x</div>\n\ny', ['y'], '> <div>\n> x</div>\n\nY'],
  ])('HTML: %s', (_, markdown, blocks, shouted) => {
    const document = fromMarkdown(markdown)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(markdown)
    expect(shout(document)).toBe(shouted)
  })

  test.each<[name: string, markdown: string, blocks: string[]]>([
    ['its blocks stay', '<div translate="no">\n\na *b*\n\n- c\n\n</div>\n\nd', ['d']],
    [
      'with others of its name inside',
      '<div translate=no>\n\n<div>\n\na\n\n</div>\n\nb\n\n</div>\n\nc',
      ['c'],
    ],
    ['in a list', '- <div translate="no">\n\n  a\n\n  </div>\n\n  b\n- c', ['b', 'c']],
    ['closed at once', '<div translate="no">a</div>\n\nb', ['b']],
    ['never closed', '<p translate="no">a\n\nb\n\n<p translate="no">c\n\nd', ['b', 'd']],
    ['in a comment', '<!-- <div translate="no"> -->\n\na\n\n</div>', ['a']],
    ['around what is marked for translation', '<div translate="yes">\n\na\n\n</div>', ['a']],
  ])('HTML that runs over Markdown and is marked `translate="no"`: %s', (_, markdown, blocks) => {
    const document = fromMarkdown(markdown)
    expect(contents(document)).toEqual(blocks)
  })

  test.each<[name: string, matter: string, blocks: string[], translated: string]>([
    [
      'YAML',
      '---\ntitle: "Judul: satu"\nslug: x\n---\n',
      ['Judul: satu'],
      '---\ntitle: "B \\"c\\""\nslug: x\n---\n',
    ],
    [
      'folded',
      '---\r\ntitle: >\r\n  Judul\r\n  panjang\r\nslug: x\r\n---\r\n',
      ['Judul panjang'],
      '---\r\ntitle: "B \\"c\\""\r\nslug: x\r\n---\r\n',
    ],
    [
      'YAML in maps and lists',
      '---\nimage:\n  src: a.png\n  alt: Peta\n  imageCaption: |\n    Satu\n    dua\nseo: {meta_title: Judul, robots: x}\nkeywords: [satu, "dua"]\ntags: [a]\nparams:\n  lang: x\n---\n',
      ['Peta', 'Satu dua', 'Judul', 'satu', 'dua'],
      '---\nimage:\n  src: a.png\n  alt: "B \\"c\\""\n  imageCaption: "B \\"c\\""\nseo: {meta_title: "B \\"c\\"", robots: x}\nkeywords: ["B \\"c\\"", "B \\"c\\""]\ntags: [a]\nparams:\n  lang: x\n---\n',
    ],
    [
      'not what YAML refers to',
      '---\ntitle: &a x\nsummary: *a\n---\n',
      [],
      '---\ntitle: &a x\nsummary: *a\n---\n',
    ],
    ['line ends of old Macs', '---\rtitle: Satu\r---\r', ['Satu'], '---\rtitle: "B \\"c\\""\r---\r'],
    ['not broken YAML', '---\ntitle: [a\n---\n', [], '---\ntitle: [a\n---\n'],
    [
      'TOML',
      '+++\ntitle = "Judul \\"satu\\""\nsummary = \'isi\'\n[params]\ntitle = "x"\n+++\n',
      ['Judul "satu"', 'isi'],
      '+++\ntitle = "B \\"c\\""\nsummary = "B \\"c\\""\n[params]\ntitle = "x"\n+++\n',
    ],
  ])('front matter: %s', (_, markdown, blocks, translated) => {
    const document = fromMarkdown(markdown)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(markdown)
    expect(rewrite(document, () => 'B "c"')).toBe(translated)
  })

  test.each([
    ['---\nlang: id\nlanguage: x\n---\n', '---\nlang: en\nlanguage: x\n---\n'],
    ["---\nlang: 'id'\n---\n", "---\nlang: 'en'\n---\n"],
    ['+++\nlanguage = "id"\n+++\n', '+++\nlanguage = "en"\n+++\n'],
    ['a <div lang="id">b</div> c\n', 'a <div lang="en">b</div> c\n'],
    ['<section lang="id">\n\na\n\n</section>\n', '<section lang="en">\n\na\n\n</section>\n'],
  ])('the language of the document is known', (markdown, expected) => {
    const document = fromMarkdown(markdown)
    expect(document.blocks.filter(({kind}) => kind === 'frontMatter')).toEqual([])
    expect(document.languages).toMatchObject([{id: 'language', content: ['id']}])
    expect(fill(document, new Map([['language', {content: ['en']}]]))).toBe(expected)
  })

  test.each([
    ['title: !shout Satu', []],
    ['title: &judul Satu', []],
    ['title: !!str Satu', []],
    ['title: Satu', ['Satu']],
  ])('a scalar of front matter with a tag or an anchor is no text alone: %s', (line, expected) => {
    const {blocks} = fromMarkdown(`---\n${line}\n---\n`)
    expect(blocks.flatMap(({content}) => content)).toEqual(expected)
  })

  test.each<[name: string, markdown: string, translation: string, written: string]>([
    ['a number at the start', 'a', '1. One', '1\\. One'],
    ['a number in a heading stays', '## 1. a', '1. One', '## 1. One'],
    ['a number sign at the end of a heading', '# a', 'C #', '# C \\#'],
    ['markers of lists and quotations', '- a', '- > + b', '- \\- > + b'],
    ['a line under a line', 'a\\\nb', '===', '\\===\\\n\\==='],
    ['white space at the ends', 'a', '    One \n\n two ', 'One two'],
    ['brackets in a link', '[a](x)', 'b]c', '[b\\]c](x)'],
    ['an exclamation mark before a link', 'a[b](x)', 'Go!', 'Go\\![Go!](x)'],
    ['white space at the ends of emphasis', 'a**b**c', ' x', 'x **x** x'],
    ['signs at the ends of emphasis', 'a**b**c', '(x)', '(x)**(x)**(x)'],
    ['a quotation mark in a title', '[a](b "c")', 'x "y" \\', '[x "y" \\\\](b "x \\"y\\" \\\\")'],
    ['cells', '| a |\n|-|\n', '- x | y', '| - x \\| y |\n|-|\n'],
    ['cells at the start of a line', 'a | b\n-|-\n', '- x', '\\- x | - x\n-|-\n'],
    ['an address that something touches', 'a www.b.id c', '-nya', '-nya<http://www.b.id>-nya'],
    ['what would be an address', 'a', 'www. x', 'www\\. x'],
    [
      'in HTML',
      '<div title="a">\na</div>',
      'x\n\n"<y>" | `z`',
      '<div title="x&#10;&#10;&quot;&lt;y&gt;&quot; &#124; &#96;z&#96;">\nx&#10;&#10;"&lt;y&gt;" &#124; &#96;z&#96;</div>',
    ],
  ])('what a translator writes is text: %s', (_, markdown, translation, written) => {
    expect(rewrite(fromMarkdown(markdown), () => translation)).toBe(written)
  })

  test('says what it can not take', () => {
    expect(fromMarkdown('---\ntitle: [a\n---\n\n> <div>\n> x</div>\n\n> <div>\n> </div>\n').skipped).toEqual([
      {line: 1, text: '--- title: [a ---', reason: 'expected front matter in YAML'},
      {line: 5, text: '<div> > x</div>', reason: 'HTML that the markup of a list or quotation runs through'},
    ])
  })

  test('signs at the ends of emphasis beside letters', () => {
    const content: Content = ['kata', {kind: 'pc', id: '1', content: ['(x)']}, 'nya']
    const written = fill(fromMarkdown('a **b** c'), new Map([['u1', {content}]]))
    expect(contents(fromMarkdown(written))).toEqual(['kata<1>(x)</1>nya'])
  })

  test('a code may be moved, and a new one brings its own markup', () => {
    const content: Content = [
      {kind: 'pc', id: '1', content: ['Two']},
      ' one ',
      {kind: 'ph', id: '9', dataRef: 'x'},
      '.',
    ]
    const translation: BlockTranslation = {content, originalData: [{id: 'x', content: '`three`'}]}
    expect(fill(fromMarkdown('Satu **dua** tiga.'), new Map([['u1', translation]]))).toBe(
      '**Two** one `three`.',
    )
  })
})
