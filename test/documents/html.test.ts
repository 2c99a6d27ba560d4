/** HTML read to blocks. */
import {describe, expect, test} from 'vitest'
import {fill, fromHtml} from '../../src/documents/index.js'
import {contents, echo, rewrite, shout} from './read.js'

describe('fromHtml', () => {
  test.each<[name: string, html: string, blocks: string[], shouted: string]>([
    [
      'paragraphs',
      '<p> Satu <b>dua</b> tiga. </p>\n<p>Empat',
      ['Satu <1>dua</1> tiga.', 'Empat'],
      '<p> SATU <b>DUA</b> TIGA. </p>\n<p>EMPAT',
    ],
    ['line break', '<p>satu<br>dua<br></p>', ['satu<1/>dua'], '<p>SATU<br>DUA<br></p>'],
    [
      'two line breaks part paragraphs',
      '<p>a<br> <br>b<br>c</p>',
      ['a', 'b<1/>c'],
      '<p>A<br> <br>B<br>C</p>',
    ],
    [
      'entities',
      '<p>a &amp; b&nbsp;c &lt;d&copy;</p>',
      ['a & b\u00A0c <d©'],
      '<p>A &amp; B&nbsp;C &lt;D©</p>',
    ],
    ['an entity after white space at the start', '\n&quot;a&quot;', ['"a"'], '\n"A"'],
    ['an entity and its sign', '\n&quot;"a', ['""a'], '\n""A'],
    ['white space that is dropped', '&#32;a', ['a'], '&#32;A'],
    [
      'an entity before a line end that is dropped',
      '<p>a &amp; b</p><pre>\n c</pre><textarea>\n d</textarea>',
      ['a & b', 'c', 'd'],
      '<p>A &amp; B</p><pre>\n C</pre><textarea>\n D</textarea>',
    ],
    ['a no-break space at the end', '<p>&nbsp;a&nbsp;</p>', ['\u00A0a\u00A0'], '<p>&nbsp;A&nbsp;</p>'],
    [
      'attributes',
      '<p title="Judul &quot;x&quot;">a <img alt=peta src=a.png> b</p><p aria-label=\'c\'></p>',
      ['Judul "x"', 'a <1/> b', 'peta', 'c'],
      '<p title="JUDUL &quot;X&quot;">A <img alt="PETA" src=a.png> B</p><p aria-label=\'C\'></p>',
    ],
    [
      'text beside blocks',
      '<div>satu<p>dua</p>tiga</div>',
      ['satu', 'dua', 'tiga'],
      '<div>SATU<p>DUA</p>TIGA</div>',
    ],
    [
      'scripts and styles',
      '<script>var a="b"</script><style>p{}</style><p>a<script>x</script>b<script>y</script></p>',
      ['a<1/>b'],
      '<script>var a="b"</script><style>p{}</style><p>A<script>x</script>B<script>y</script></p>',
    ],
    [
      'what says no reader anything',
      '<p>a<template>b</template><iframe title=e>c</iframe></p><script type="application/ld+json">{"headline":"h"}</script>',
      ['a', 'e'],
      '<p>A<template>b</template><iframe title="E">c</iframe></p><script type="application/ld+json">{"headline":"h"}</script>',
    ],
    [
      'what stands in the place of something',
      '<p>a<noscript>b <i>c</i></noscript></p><video><track label=d>e</video><object><p>f</p></object><canvas>g</canvas>',
      ['a', 'b <1>c</1>', 'd', 'e', 'f', 'g'],
      '<p>A<noscript>B <i>C</i></noscript></p><video><track label="D">E</video><object><p>F</p></object><canvas>G</canvas>',
    ],
    [
      'an image for pages without scripts',
      '<p>a <noscript><img alt="b"></noscript> c <video src=x></video></p>',
      ['a <1><2/></1> c', 'b'],
      '<p>A <noscript><img alt="B"></noscript> C <video src=x></video></p>',
    ],
    [
      'a text of several lines',
      '<textarea>a\n <b></textarea>',
      ['a\n <b>'],
      '<textarea>A\n &lt;B&gt;</textarea>',
    ],
    [
      'texts of a drawing',
      '<p>a <svg><title>b</title><g><desc>c</desc><text>d <tspan>e</tspan></text></g><style>f</style></svg> g</p>',
      ['a <1/> g', 'b', 'c', 'd <1>e</1>'],
      '<p>A <svg><title>B</title><g><desc>C</desc><text>D <tspan>E</tspan></text></g><style>f</style></svg> G</p>',
    ],
    [
      'translate="yes" inside translate="no"',
      '<p translate="no">a <b translate="yes" title="c">d</b></p><p>e <i translate="no">f <u translate="yes">g</u></i> h</p>',
      ['c', 'd', 'e <1/> h', 'g'],
      '<p translate="no">a <b translate="yes" title="C">D</b></p><p>E <i translate="no">f <u translate="yes">G</u></i> H</p>',
    ],
    [
      'translate="no"',
      '<p>a <span translate="no">b</span> c</p><p translate="no">d</p>',
      ['a <1/> c'],
      '<p>A <span translate="no">b</span> C</p><p translate="no">d</p>',
    ],
    [
      'head',
      '<title>a <b></title><meta name="description" content="b"><meta property=og:title content=c><meta name="viewport" content="x">',
      ['a <b>', 'b', 'c'],
      '<title>A &lt;B&gt;</title><meta name="description" content="B"><meta property=og:title content="C"><meta name="viewport" content="x">',
    ],
    [
      'table',
      '<table><caption>k<tr><th>a<td>b</table>',
      ['k', 'a', 'b'],
      '<table><caption>K<tr><th>A<td>B</table>',
    ],
    [
      'lists',
      '<dl><dt>a<dd>b</dl><ul><li>c<ul><li>d</ul></ul>',
      ['a', 'b', 'c', 'd'],
      '<dl><dt>A<dd>B</dl><ul><li>C<ul><li>D</ul></ul>',
    ],
    [
      'details and select',
      '<details><summary>a</summary>b</details><select><optgroup label=c><option>d</select>',
      ['a', 'b', 'c', 'd'],
      '<details><summary>A</summary>B</details><select><optgroup label="C"><option>D</select>',
    ],
    [
      'ruby and elements of the page',
      '<p><ruby>a<rp>(</rp><rt>b</rt></ruby> <x-y>c</x-y></p>',
      ['<1>a<2>(</2><3>b</3></1> <4>c</4>'],
      '<p><ruby>A<rp>(</rp><rt>B</rt></ruby> <x-y>C</x-y></p>',
    ],
    ['link around a heading', '<a href="x"><h2>a</h2></a>', ['a'], '<a href="x"><h2>A</h2></a>'],
    [
      'button',
      '<input type="submit" value="a"><input value="x">',
      ['a'],
      '<input type="submit" value="A"><input value="x">',
    ],
    ['pre', '<pre>\na\n  b</pre>', ['a\n  b'], '<pre>\nA\n  B</pre>'],
    ['comment', '<p>a<!-- x -->b</p><!-- y -->', ['a<1/>b'], '<p>A<!-- x -->B</p><!-- y -->'],
    [
      'stray end tags',
      '<p>a</i>b</td>c</p>d</div>e',
      ['a<1/>b<2/>c', 'd<1/>e'],
      '<p>A</i>B</td>C</p>D</div>E',
    ],
    [
      'cells without a table',
      '<tr><td>a</td><td>b</td></tr>',
      ['a<1/><2/>b'],
      '<tr><td>A</td><td>B</td></tr>',
    ],
    [
      'a no-break space in an attribute',
      '<img alt=\u00A0"a">',
      ['\u00A0"a"'],
      '<img alt="&nbsp;&quot;A&quot;">',
    ],
    ['an open comment', '<p><b>a<!-- b', ['<1/>a<2/>'], '<p><b>A<!-- b'],
    ['an open element', '<p>a <b>b<p>c', ['a <1/>b', 'c'], '<p>A <b>B<p>C'],
    [
      'misnested tags',
      '<p>a <b>b <i>c</b> d</i> e</p>',
      ['a <1>b <2/>c</1> d<3/> e'],
      '<p>A <b>B <i>C</b> D</i> E</p>',
    ],
    ['an element that the parser copies', '<a title=t><div>a', ['t', 'a'], '<a title="T"><div>A'],
  ])('%s', (_, html, blocks, shouted) => {
    const document = fromHtml(html)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(html)
    expect(shout(document)).toBe(shouted)
  })

  test('says what it leaves to programs', () => {
    const {skipped} = fromHtml(
      '<p>a</p>\n<script type="application/ld+json">{"headline":"b"}</script>\r\n<template><p>c</p></template>\n' +
        '<iframe srcdoc="<p>d</p>"></iframe><script>e</script><template><br></template><template translate=no>f</template>',
    )
    expect(skipped).toEqual([
      {
        ...{line: 2, reason: 'JSON-LD'},
        text: '<script type="application/ld+json">{"headline":"b"}</script>',
      },
      {line: 3, text: '<template><p>c</p></template>', reason: 'a template'},
      {line: 4, text: '<iframe srcdoc="<p>d</p>"></iframe>', reason: 'a page in an attribute (srcdoc)'},
    ])
  })

  test('what a translator writes is text, not markup', () => {
    const document = fromHtml('<p title="a">a</p>')
    expect(rewrite(document, () => '"<b>" &amp;')).toBe(
      '<p title="&quot;&lt;b&gt;&quot; &amp;amp;">"&lt;b&gt;" &amp;amp;</p>',
    )
  })

  test('the language of the page is known', () => {
    const document = fromHtml('<html lang=id><p lang="jv">a')
    expect(contents(document)).toEqual(['a'])
    expect(document.languages).toMatchObject([
      {id: 'language', content: ['id']},
      {id: 'language-2', content: ['jv']},
    ])
    expect(fill(document, new Map([['language', {content: ['en']}]]))).toBe('<html lang=en><p lang="jv">a')
  })

  test('so is that of its parts, but not within a line', () => {
    const document = fromHtml(
      '<html lang="id" xml:lang=id><body><div lang="id-ID"><p>a <i lang="id">b</i><td hreflang="id">c',
    )
    const english = new Map(document.languages.map(({id}) => [id, {content: ['en']}]))
    expect(fill(document, english)).toBe(
      '<html lang="en" xml:lang=en><body><div lang="en"><p>a <i lang="id">b</i><td hreflang="id">c',
    )
  })
})

describe('what stays as it is', () => {
  test('is seen by the translator, by attribute, class or element', () => {
    const html =
      '<p>Kata <span translate="no">Padanan</span>, <b class="x notranslate">Y</b> dan <code>npm i</code>.</p><div class=notranslate>a</div><pre><code>b = 1</code></pre>'
    const document = fromHtml(html)
    expect(contents(document)).toEqual(['Kata <1/>, <2/> dan <3/>.'])
    expect(document.blocks[0]!.content.filter((node) => typeof node !== 'string')).toMatchObject([
      {equiv: 'Padanan'},
      {equiv: 'Y'},
      {equiv: 'npm i'},
    ])
    expect(shout(document)).toBe(html.replace('Kata', 'KATA').replace(' dan ', ' DAN '))
  })

  test("Word's own: list numbers, smart tags, a language on every run", () => {
    const html =
      '<body lang=IN><p class=MsoNormal><![if !supportLists]><span style=\'mso-list:Ignore\'>1.<span>&nbsp; </span></span><![endif]><span lang=IN>Di <st1:place w:st="on">Jakarta</st1:place><o:p></o:p></span> <span lang=EN-US>ini</span></p></body>'
    const document = fromHtml(html)
    expect(contents(document)).toEqual(['<1>Di <2>Jakarta</2><3/></1> <4>ini</4>'])
    expect(document.languages.map(({content}) => content)).toEqual([['IN'], ['IN'], ['EN-US']])
    const filled = fill(
      document,
      new Map(document.languages.slice(0, 2).map(({id}) => [id, {content: ['en']}])),
    )
    expect(filled).toBe(html.replaceAll('lang=IN', 'lang=en'))
  })
})
