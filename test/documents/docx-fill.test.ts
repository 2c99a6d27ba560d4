/** Translations put into Word documents. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {fromDocx} from '../../src/documents/index.js'
import type {Content} from '../../src/types/index.js'
import {Archive} from '../../src/zip/index.js'
import {docx, p, r} from './word.js'

/** The body after the first block has been given that content. */
function filled(body: string, translate: (content: Content) => Content, language?: string): string {
  const document = fromDocx(docx(body))
  const {id, content} = document.blocks[0]!
  const bytes = document.fill(new Map([[id, {content: translate(content)}]]), language)
  const text = new TextDecoder().decode(new Archive(bytes).read('word/document.xml'))
  return /<w:body>(.*)<w:sectPr\/>/s.exec(text)![1]!
}

const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`
const link = (inside: string) => `<w:hyperlink w:anchor="x">${inside}</w:hyperlink>`

describe('a translation', () => {
  test.each<[string, string, (content: Content) => Content, string]>([
    [
      'stands in the first run',
      '<w:pPr><w:jc/></w:pPr><w:r w:rsidR="1"><w:t>Sa</w:t></w:r><w:r w:rsidR="2"><w:t>tu</w:t></w:r>',
      () => ['One'],
      '<w:pPr><w:jc/></w:pPr><w:r w:rsidR="1"><w:t>One</w:t></w:r>',
    ],
    [
      'keeps its format',
      r('Satu ') + r('dua', '<w:b/>'),
      ([a, b]) => [{...(b as object), content: ['Two ']} as Content[number], a!],
      `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Two </w:t></w:r>${r('Satu ')}`,
    ],
    [
      'is escaped',
      r('Satu'),
      () => ['a < b & "c"\u0001'],
      '<w:r><w:t>a &lt; b &amp; &quot;c&quot;\uFFFD</w:t></w:r>',
    ],
    [
      'has hyphens, tabs and breaks as elements',
      r('Satu'),
      () => ['a\u2011b\tc\nd\u00AD'],
      '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:softHyphen/></w:r>',
    ],
    [
      'leaves edges in place',
      `<w:r><w:tab/></w:r>${r(' Satu ')}${note}`,
      () => ['One'],
      `<w:r><w:tab/><w:t xml:space="preserve"> </w:t><w:t>One</w:t><w:t xml:space="preserve"> </w:t><w:footnoteReference w:id="2"/></w:r>`,
    ],
    [
      'keeps bookmarks and deletions',
      `${r('Satu ')}<w:bookmarkStart w:id="1"/>${r('Budi')}<w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del>${r(' dua')}`,
      () => ['One, Budi, two'],
      '<w:r><w:t xml:space="preserve">One, </w:t></w:r><w:bookmarkStart w:id="1"/><w:r><w:t xml:space="preserve">Budi, </w:t></w:r><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>two</w:t></w:r>',
    ],
    [
      'keeps a bookmark beside its link',
      `${r('Satu ')}<w:bookmarkStart w:id="1"/>${link(r('ini'))}<w:bookmarkEnd w:id="1"/>${r(' dua')}`,
      ([, b]) => [b!, ' one'],
      `<w:bookmarkStart w:id="1"/>${link('<w:r><w:t>ini</w:t></w:r>')}<w:bookmarkEnd w:id="1"/><w:r><w:t xml:space="preserve"> one</w:t></w:r>`,
    ],
    [
      'with a lost note has it at its end',
      `${r('Satu')}${note}${r(' dua')}`,
      () => ['One two'],
      `<w:r><w:t>One two</w:t><w:footnoteReference w:id="2"/></w:r>`,
    ],
    [
      'with a lost tab goes without',
      '<w:r><w:t>Satu</w:t><w:tab/><w:t>dua</w:t></w:r>',
      () => ['One two'],
      '<w:r><w:t>One two</w:t></w:r>',
    ],
    [
      'with a doubled note has it once',
      `${r('Satu')}${note}${r(' dua')}`,
      ([, b]) => [b!, 'One', b!],
      `<w:r><w:footnoteReference w:id="2"/><w:t>One</w:t></w:r>`,
    ],
    [
      'with half a code has the text',
      r('Satu ') + r('dua', '<w:b/>'),
      () => ['One ', {kind: 'sc', id: '1'}, 'two'],
      '<w:r><w:t>One two</w:t></w:r>',
    ],
    [
      'with codes that cross is nested',
      `${r('Satu ')}${link(r('ini'))}${r(' dua ')}${bold('tiga')}`,
      () => [
        {kind: 'sc', id: '1'},
        'one ',
        {kind: 'sc', id: '2'},
        'two',
        {kind: 'ec', startRef: '1'},
        ' three',
        {kind: 'ec', startRef: '2'},
      ],
      `${link('<w:r><w:t xml:space="preserve">one </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>two</w:t></w:r>')}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> three</w:t></w:r>`,
    ],
    [
      'with a code of nobody has the text',
      r('Satu'),
      () => ['One ', {kind: 'pc', id: '9', content: ['two']}, {kind: 'ph', id: '8'}],
      '<w:r><w:t xml:space="preserve">One </w:t><w:t>two</w:t></w:r>',
    ],
  ])('%s', (_, inside, translate, expected) => {
    expect(filled(p(inside), translate)).toBe(p(expected))
  })

  test('inside another stands there', () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(r('Kotak'))}</w:txbxContent></w:pict></w:r>`
    const document = fromDocx(docx(p(r('Satu') + box + r(' dua'))))
    const [outer, inner] = document.blocks
    const content = outer!.content.map((node) => (node === 'Satu' ? 'One' : node))
    const bytes = document.fill(
      new Map([
        [outer!.id, {content}],
        [inner!.id, {content: ['Box']}],
      ]),
    )
    expect(fromDocx(bytes).blocks.map(({content}) => textOf(content))).toEqual(['One dua', 'Box'])
  })
})

test.each([
  [r('Satu'), '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>One</w:t></w:r>'],
  [
    r('Satu', '<w:b/><w:lang w:val="id-ID" w:bidi="ar"/>'),
    '<w:r><w:rPr><w:b/><w:lang w:val="en-US" w:bidi="ar"/></w:rPr><w:t>One</w:t></w:r>',
  ],
  [
    r('Satu', '<w:lang w:bidi="ar"/>'),
    '<w:r><w:rPr><w:lang w:val="en-US" w:bidi="ar"/></w:rPr><w:t>One</w:t></w:r>',
  ],
  [
    r('Satu', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'),
    '<w:r><w:rPr><w:b/><w:lang w:val="en-US"/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>One</w:t></w:r>',
  ],
])('runs say their language: %s', (inside, expected) => {
  expect(filled(p(inside), () => ['One'], 'en')).toBe(p(expected))
})

describe('the direction is that of the language', () => {
  const arabic = 'اتفاق'
  const rtl = '<w:rPr><w:rtl/><w:lang w:bidi="ar-EG"/></w:rPr>'
  test.each<[string, string, string, string]>([
    [
      'to the left, in its place among the properties',
      `<w:pPr><w:keepNext/><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr>${r('Satu', '<w:b/><w:cs/>')}`,
      'ar',
      '<w:pPr><w:keepNext/><w:bidi/><w:jc w:val="left"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/><w:rtl/><w:cs/><w:lang w:bidi="ar-EG"/></w:rPr><w:t>X</w:t></w:r>',
    ],
    [
      'to the left without properties',
      r('Satu'),
      'ar',
      `<w:pPr><w:bidi/></w:pPr><w:r>${rtl}<w:t>X</w:t></w:r>`,
    ],
    [
      'to the left in an empty element',
      `<w:pPr/>${r('Satu')}`,
      'ar',
      `<w:pPr><w:bidi/></w:pPr><w:r>${rtl}<w:t>X</w:t></w:r>`,
    ],
    [
      'to the left where it was said to be off',
      `<w:pPr><w:bidi w:val="0"/></w:pPr>${r('Satu')}`,
      'ar',
      `<w:pPr><w:bidi/></w:pPr><w:r>${rtl}<w:t>X</w:t></w:r>`,
    ],
    [
      'to the right',
      `<w:pPr><w:bidi></w:bidi><w:pPrChange w:id="1"><w:pPr><w:bidi/></w:pPr></w:pPrChange></w:pPr>${r(arabic, '<w:rtl/>')}`,
      'id',
      '<w:pPr><w:bidi w:val="0"/><w:pPrChange w:id="1"><w:pPr><w:bidi/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rtl w:val="0"/><w:lang w:val="id-ID"/></w:rPr><w:t>X</w:t></w:r>',
    ],
    [
      'to the right where a style has it run to the left',
      `<w:pPr><w:pStyle w:val="x"/></w:pPr>${r(arabic)}`,
      'id',
      '<w:pPr><w:pStyle w:val="x"/><w:bidi w:val="0"/></w:pPr><w:r><w:rPr><w:lang w:val="id-ID"/></w:rPr><w:t>X</w:t></w:r>',
    ],
    [
      'still to the left',
      `<w:pPr><w:bidi/></w:pPr>${r(arabic, '<w:rtl w:val="true"/>')}`,
      'fa',
      '<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl w:val="true"/><w:lang w:bidi="fa-IR"/></w:rPr><w:t>X</w:t></w:r>',
    ],
    [
      'the same as before: nothing is said',
      `<w:pPr><w:jc/></w:pPr>${r('Satu')}`,
      'ja',
      '<w:pPr><w:jc/></w:pPr><w:r><w:rPr><w:lang w:eastAsia="ja-JP"/></w:rPr><w:t>X</w:t></w:r>',
    ],
  ])('%s', (_, inside, language, expected) => {
    expect(filled(p(inside), () => ['X'], language)).toBe(p(expected))
  })

  test.each([
    ['', 'ar', '<a:pPr rtl="1"/>'],
    ['<a:pPr algn="l"/>', 'he', '<a:pPr rtl="1" algn="l"/>'],
    ['<a:pPr rtl="1"><a:buNone/></a:pPr>', 'en', '<a:pPr rtl="0"><a:buNone/></a:pPr>'],
    ['<a:pPr algn="l"/>', 'en', '<a:pPr algn="l"/>'],
  ])('in a drawing: %s, %s', (properties, language, expected) => {
    const drawing = (inside: string) => `<w:r><w:drawing><a:p>${inside}</a:p></w:drawing></w:r>`
    const body = filled(p(drawing(`${properties}<a:r><a:t>Satu</a:t></a:r>`)), () => ['X'], language)
    expect(/<a:p>(.*?)<a:r>/.exec(body)![1]).toBe(expected)
  })
})

test('what is not translated, or translated as it is, is the same file', () => {
  const bytes = docx(p(r('Satu ') + r('dua', '<w:b/>')) + p(r('Tiga')))
  const document = fromDocx(bytes)
  expect(document.fill(new Map())).toBe(bytes)
  const same = document.blocks.map(({id, content}) => [id, {content: structuredClone(content)}] as const)
  expect(document.fill(new Map(same), 'en')).toBe(bytes)
})

test('a translation of a block that is not there is a mistake of the caller', () => {
  expect(() => fromDocx(docx(p(r('Satu')))).fill(new Map([['u2', {content: ['x']}]]))).toThrow(TypeError)
})

test('whatever the runs, brackets round each block are all that is new', () => {
  const properties = fc.constantFrom(
    '',
    '<w:b/>',
    '<w:i/>',
    '<w:lang w:val="id-ID"/>',
    '<w:b/><w:color w:val="FF0000"/>',
  )
  const text = fc.stringMatching(/^[a-z .\-\u2011]{1,8}$/)
  const run = fc.tuple(text, properties).map(([text, properties]) => r(text, properties))
  const other = fc.constantFrom(
    note,
    '<w:r><w:tab/></w:r>',
    '<w:bookmarkStart w:id="1"/>',
    '<w:r><w:br/></w:r>',
    '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>',
  )
  const around = fc
    .tuple(
      fc.constantFrom(
        ['<w:hyperlink w:anchor="x">', '</w:hyperlink>'],
        ['<w:ins w:id="3">', '</w:ins>'],
        ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ),
      fc.array(run, {maxLength: 3}),
    )
    .map(([[open, close], runs]) => open! + runs.join('') + close!)
  const paragraph = fc
    .array(fc.oneof({weight: 4, arbitrary: run}, other, around), {maxLength: 8})
    .map((parts) => p(parts.join('')))
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 4}), (paragraphs) => {
      const document = fromDocx(docx(paragraphs.join('')))
      const marked = new Map(document.blocks.map(({id, content}) => [id, {content: ['[', ...content, ']']}]))
      const again = fromDocx(document.fill(marked))
      expect(again.blocks.map(({content}) => textOf(content))).toEqual(
        document.blocks.map(({content}) => `[${textOf(content)}]`),
      )
      const count = (bytes: Uint8Array, pattern: RegExp) =>
        new TextDecoder().decode(new Archive(bytes).read('word/document.xml')).match(pattern)?.length ?? 0
      for (const pattern of [
        /<w:footnoteReference/g,
        /<w:bookmarkStart/g,
        /<w:del /g,
        /<w:sdt>/g,
        /<w:hyperlink/g,
      ])
        expect(count(again.bytes, pattern)).toBe(count(document.bytes, pattern))
    }),
    {numRuns: 100},
  )
})
