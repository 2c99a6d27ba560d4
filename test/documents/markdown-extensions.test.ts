/** What site generators and note takers add to Markdown: not translated where it is no text, and kept byte for byte. */
import {describe, expect, test} from 'vitest'
import {fill, fromMarkdown, fromMdx} from '../../src/documents/index.js'
import {contents, shout} from './read.js'

describe('extensions of Markdown', () => {
  test.each<[name: string, markdown: string, blocks: string[], shouted: string]>([
    ['id of a heading', '# Judul {#a .b}\n', ['Judul'], '# JUDUL {#a .b}\n'],
    ['id of a heading with a line', 'Judul {#a}\n===\n', ['Judul <1/>'], 'JUDUL {#a}\n===\n'],
    ['directive', ':::caution Awas\nJangan.\n:::\n', ['Awas', 'Jangan.'], ':::caution AWAS\nJANGAN.\n:::\n'],
    [
      'directive with label and attributes',
      '::::note[Satu *dua*]{.x title="Tiga"}\nIsi.\n::::\n',
      ['Satu <1>dua</1>', 'Tiga', 'Isi.'],
      '::::note[SATU *DUA*]{.x title="TIGA"}\nISI.\n::::\n',
    ],
    ['div of pandoc', '::: {.a}\nIsi.\n:::\n', ['Isi.'], '::: {.a}\nISI.\n:::\n'],
    ['leaf directive', '::video[Pidato]{#a}\n', ['Pidato'], '::video[PIDATO]{#a}\n'],
    [
      'directive in a line',
      'Kata :abbr[PBB]{t="x"} itu.',
      ['Kata <1/>PBB<2/> itu.'],
      'KATA :abbr[PBB]{t="x"} ITU.',
    ],
    [
      'admonition',
      '!!! note "Catatan"\n\n    Isi.\n\n        kode\n',
      ['Catatan', 'Isi.'],
      '!!! note "CATATAN"\n\n    ISI.\n\n        kode\n',
    ],
    [
      'admonition in one',
      '??? tip\n    a\n\n    !!! x "y"\n        z\n',
      ['a', 'y', 'z'],
      '??? tip\n    A\n\n    !!! x "Y"\n        Z\n',
    ],
    ['tabs', '=== "Satu"\n\n    Isi.\n', ['Satu', 'Isi.'], '=== "SATU"\n\n    ISI.\n'],
    [
      'no admonition',
      '!!! Penting sekali\nTeks.',
      ['!!! Penting sekali Teks.'],
      '\\!!! PENTING SEKALI TEKS.',
    ],
    ['alert', '> [!NOTE]\n> Isi.\n', ['Isi.'], '> [!NOTE]\n> ISI.\n'],
    ['alert with a title', '> [!tip]- Judul\n> Isi.\n', ['Judul', 'Isi.'], '> [!tip]- JUDUL\n> ISI.\n'],
    [
      'definitions',
      'Apel\n: Buah.\n:   Pohon\n    itu.\n\nJeruk\n\n: Lagi.\n',
      ['Apel', 'Buah.', 'Pohon itu.', 'Jeruk', 'Lagi.'],
      'APEL\n: BUAH.\n:   POHON ITU.\n\nJERUK\n\n: LAGI.\n',
    ],
    [
      'formulas',
      'Satu $E = mc^2$, $x$ dan $$y$$.',
      ['Satu <1/>, <2/> dan <3/>.'],
      'SATU $E = mc^2$, $x$ DAN $$y$$.',
    ],
    [
      'sums of money',
      'US$5 dan $10, A$3 dan $4.',
      ['US$5 dan $10, A$3 dan $4.'],
      'US$5 DAN $10, A$3 DAN $4.',
    ],
    ['display', 'a\n\n$$\nb\n\nc\n$$\n\nd', ['a', 'd'], 'A\n\n$$\nb\n\nc\n$$\n\nD'],
    [
      'formulas of LaTeX',
      'Satu \\(a^2\\) dan \\(dua\\).',
      ['Satu <1/> dan (dua).'],
      'SATU \\(a^2\\) DAN (DUA).',
    ],
    [
      'wiki',
      'Lihat [[A]], [[B|teks]], ![[c.png]].',
      ['Lihat <1/>, <2/>teks<3/>, <4/>.'],
      'LIHAT [[A]], [[B|TEKS]], ![[c.png]].',
    ],
    [
      'attributes',
      '![a](b){width=5} [c]{.d}\n{: .e}\n',
      ['<1/><2/> <3/>c<4/>', 'a'],
      '![A](b){width=5} [C]{.d}\n{: .e}\n',
    ],
    ['note in a line', 'Satu^[dua *tiga*].', ['Satu<1/>dua <2>tiga</2><3/>.'], 'SATU^[DUA *TIGA*].'],
    ['citation', 'Kata [lihat @a, hlm. 3].', ['Kata <1/>.'], 'KATA [lihat @a, hlm. 3].'],
    [
      'emoji and times',
      'Satu :rocket: pukul 10:20:30.',
      ['Satu <1/> pukul 10:20:30.'],
      'SATU :rocket: PUKUL 10:20:30.',
    ],
    [
      'abbreviation',
      '*[PBB]: Perserikatan\n*[AS]: Amerika\n',
      ['Perserikatan', 'Amerika'],
      '*[PBB]: PERSERIKATAN\n*[AS]: AMERIKA\n',
    ],
    ['remark', '[//]: # (Catatan)\n', [], '[//]: # (Catatan)\n'],
    [
      'commands alone',
      'a\n\n\\newpage\n\n[TOC]\n\n--8<-- "a.md"\n',
      ['a'],
      'A\n\n\\newpage\n\n[TOC]\n\n--8<-- "a.md"\n',
    ],
    [
      'templates in a line',
      'Satu {{ a }}, {% b %}, <%= c %>, {{< d "e" >}}, {# f #}.',
      ['Satu <1/>, <2/>, <3/>, <4/>, <5/>.'],
      'SATU {{ a }}, {% b %}, <%= c %>, {{< d "e" >}}, {# f #}.',
    ],
    ['a soft line end in a template', 'a {{ b\nc }} d\n', ['a <1/> d'], 'A {{ b\nc }} D\n'],
    [
      'templates alone',
      '{{% alert title="Awas" %}}\nIsi.\n{{% /alert %}}\n- {% if a %}b{% endif %}\n',
      ['Awas', 'Isi.', '<1/>b<2/>'],
      '{{% alert title="AWAS" %}}\nISI.\n{{% /alert %}}\n- {% if a %}B{% endif %}\n',
    ],
    [
      'code in templates',
      '{% raw %}\na\n\nb\n{% endraw %}\nc\n',
      ['c'],
      '{% raw %}\na\n\nb\n{% endraw %}\nC\n',
    ],
    ['template in an address', '[a]({{< ref "b" >}} "c")', ['<1>a</1>', 'c'], '[A]({{< ref "b" >}} "C")'],
    [
      'in cells',
      '| a {{ b }} | $c$ |\n|--|--|\n| d$ | $e |\n',
      ['a <1/>', 'd$', '$e'],
      '| A {{ b }} | $c$ |\n|--|--|\n| D$ | $E |\n',
    ],
    ['in code', '`$a$` b\n\n```\n!!! c\n: d\n```\n', ['<1/> b'], '`$a$` B\n\n```\n!!! c\n: d\n```\n'],
    [
      'in HTML',
      '<div>\n: a {{ b }}\n</div>\n\n<pre>\n\n: c\n</pre>\n',
      [': a <1/>', ': c'],
      '<div>\n: A {{ b }}\n</div>\n\n<pre>\n\n: C\n</pre>\n',
    ],
    [
      'reference',
      '[a {{ b }}]\n\n[a {{ b }}]: c\n',
      ['<1>a <2/></1>'],
      '[A {{ b }}][a {{ b }}]\n\n[a {{ b }}]: c\n',
    ],
    [
      'modules',
      'import A from "b"\n\nexport const c = 1\n\nImpor naik.\n',
      ['Impor naik.'],
      'import A from "b"\n\nexport const c = 1\n\nIMPOR NAIK.\n',
    ],
    [
      'front matter of JSON',
      '{\n  "title": "Satu",\n  "a": "b"\n}\n\n# Dua\n',
      ['Satu', 'Dua'],
      '{\n  "title": "SATU",\n  "a": "b"\n}\n\n# DUA\n',
    ],
    [
      'paragraphs in front matter',
      '---\nsummary: |\n  Satu\n  dua.\n\n  Tiga.\n---\n',
      ['Satu dua.\n\nTiga.'],
      '---\nsummary: "SATU DUA.\\n\\nTIGA."\n---\n',
    ],
  ])('%s', (_, markdown, blocks, shouted) => {
    const document = fromMarkdown(markdown)
    expect(contents(document)).toEqual(blocks)
    expect(fill(document, new Map())).toBe(markdown)
    expect(shout(document)).toBe(shouted)
  })

  test('a text that looks like one is escaped', () => {
    const document = fromMarkdown('a\n\nb\n\nc\n')
    const texts = ['::: x', '$a_1$ {{ b }}', '[[a]] :b: ^[c]']
    const filled = fill(document, new Map(texts.map((text, at) => [`u${at + 1}`, {content: [text]}])))
    expect(contents(fromMarkdown(filled))).toEqual(texts)
  })
})

test('MDX: modules, expressions and elements stay', () => {
  const mdx =
    "import A from 'a'\nimport {\n  B,\n} from 'b'\n\n# Judul {x}\n\nTeks {/* y */} <Tag onClick={() => a > b}>isi</Tag>.\n\n<A.B c={`>`}>\n\nIsi <></>.\n\n</A.B>\n\n{a.map((b) => (\n  <li>{b}</li>\n))}\n"
  const document = fromMdx(mdx)
  expect(contents(document)).toEqual(['Judul <1/>', 'Teks <1/> <2>isi</2>.', 'Isi <1/><2/>.'])
  expect(fill(document, new Map())).toBe(mdx)
  expect(fill(document, new Map([['u3', {content: ['{a} < b']}]]))).toContain('\n\\{a} \\< b\n')
})
