/** Word documents read to blocks. */
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {type DocxOptions, fromDocx} from '../../src/documents/index.js'
import type {Content} from '../../src/types/index.js'
import {docx, namespaces, p, r} from './word.js'

/** Content with its codes as `<bold>…</bold>` and `{tab}`. */
function shown(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc') return `<${node.dispStart}>${shown(node.content)}</>`
      return node.kind === 'ph' ? `{${node.disp}${node.equiv?.trim() ? ` ${node.equiv}` : ''}}` : '?'
    })
    .join('')
}

const blocks = (bytes: Uint8Array, options?: DocxOptions) =>
  fromDocx(bytes, options).blocks.map(({content}) => shown(content))
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('a paragraph is one block', () => {
  test.each([
    ['revision ids', '<w:r w:rsidR="1"><w:t>Pen</w:t></w:r><w:r w:rsidR="2"><w:t>uh</w:t></w:r>', 'Penuh'],
    ['proofing', `${r('Satu ')}<w:proofErr w:type="spellStart"/>${r('dua')}`, 'Satu dua'],
    ['language', r('Sa', '<w:lang w:val="id-ID"/>') + r('tu', '<w:lang w:val="en-US"/>'), 'Satu'],
    ['font hints', r('Sa', '<w:rFonts w:hint="eastAsia"/>') + r('tu'), 'Satu'],
    ['fonts of other scripts', r('Sa', '<w:rFonts w:cs="Arial"/><w:szCs w:val="9"/>') + r('tu'), 'Satu'],
    ['fine spacing', r('Sa', '<w:spacing w:val="-4"/>') + r('tu'), 'Satu'],
    ['wide spacing', r('Satu ', '<w:spacing w:val="60"/>') + r('dua tiga'), '<format>Satu </>dua tiga'],
    ['a page break hint', `<w:r><w:t>Sa</w:t><w:lastRenderedPageBreak/><w:t>tu</w:t></w:r>`, 'Satu'],
    [
      'a bookmark',
      `${r('Sa')}<w:bookmarkStart w:id="1" w:name="x"/>${r('tu')}<w:bookmarkEnd w:id="1"/>`,
      'Satu',
    ],
    ['bold', r('Satu ') + r('dua', '<w:b/>') + r(' tiga'), 'Satu <bold>dua</> tiga'],
    ['values of properties', r('Sa', '<w:b w:val="true"/>') + r('tu', '<w:b/>'), 'Satu'],
    [
      'the commonest format bare',
      r('Satu ', '<w:b/>') + r('i', '<w:b/><w:i/>') + r(' dua', '<w:b/>'),
      'Satu <italic>i</> dua',
    ],
    ['a blank like its neighbour', r('Satu', '<w:b/>') + r(' ') + r('dua', '<w:b/>'), 'Satu dua'],
    ['a tab', '<w:r><w:t>Satu</w:t><w:tab/><w:t>dua</w:t></w:r>', 'Satu{tab}dua'],
    ['a line break', '<w:r><w:t>Satu</w:t><w:br/><w:t>dua</w:t></w:r>', 'Satu{line break}dua'],
    [
      'hyphens',
      '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>',
      'a\u2011b\u00ADc',
    ],
    ['space that Word trims', `<w:r><w:t> Satu </w:t></w:r>${r(' dua')}`, 'Satu dua'],
    [
      'a link',
      `${r('Lihat ')}<w:hyperlink w:anchor="x">${r('ini', '<w:u w:val="single"/>')}</w:hyperlink>.`,
      'Lihat <link>ini</>',
    ],
    ['a link all round', `<w:hyperlink w:anchor="x">${r('ini')}</w:hyperlink>`, 'ini'],
    ['a field', `${r('Hal. ')}${field(' PAGE ', '7')}${r(' dari')}`, 'Hal. {field PAGE 7} dari'],
    [
      'a link as a field',
      `${r('Lihat ')}${field(' HYPERLINK "x" ', 'ini')}${r(' ya')}`,
      'Lihat <link>ini</> ya',
    ],
    [
      'an index entry',
      `${r('Sa')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r('tu')}`,
      'Satu',
    ],
    ['a note', `${r('Satu')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' dua')}`, 'Satu{footnote} dua'],
    [
      'codes at its edges',
      `<w:r><w:tab/></w:r>${r('Satu')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      'Satu',
    ],
    [
      'insertions and deletions',
      `${r('Satu ')}<w:ins w:id="1">${r('baru')}</w:ins><w:del w:id="2"><w:r><w:delText>lama</w:delText></w:r></w:del>${r(' dua')}`,
      'Satu baru dua',
    ],
    ['hidden text', r('Satu ') + r('rahasia', '<w:vanish/>') + r('dua'), 'Satu dua'],
    ['what looks like a tag', r('a &lt;t0/&gt; b'), 'a <t0/> b'],
    ['a smart tag', `${r('Ke ')}<w:smartTag w:element="place">${r('Eropa')}</w:smartTag>`, 'Ke Eropa'],
    ['CDATA and references', '<w:r><w:t><![CDATA[a <b>]]>&amp;&#x20;&#99;<!-- x --></w:t></w:r>', 'a <b>& c'],
    [
      'a formula',
      `${r('Luas ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x+1</m:t></m:r></m:oMath>${r(' meter')}`,
      'Luas {formula x+1} meter',
    ],
  ])('%s', (_, inside, expected) => {
    expect(blocks(docx(p(inside)))).toEqual([expected])
  })

  test('without text it is none', () => {
    expect(blocks(docx(p('') + p(r('   ')) + p('<w:r><w:tab/></w:r>')))).toEqual([])
  })

  test('a field over several paragraphs leaves their text', () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    expect(blocks(docx(p(begin + r('Satu')) + p(r('Dua') + end)))).toEqual(['Satu', 'Dua'])
  })
})

describe('words elsewhere', () => {
  const textBox = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
  test('a text box is one block, and its fallback the same', () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" name="x" descr="Peta Jawa"/>${textBox('Kotak')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape alt="Peta Jawa">${textBox('Kotak')}</v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    const document = fromDocx(docx(p(`${r('Satu')}<w:r>${box}</w:r>${r(' dua')}`)))
    expect(document.blocks.map(({content}) => shown(content))).toEqual([
      'Satu{image} dua',
      'Peta Jawa',
      'Kotak',
    ])
    expect(document.blocks[0]!.content[1]).toMatchObject({subFlows: 'u2 u3'})
    const filled = fromDocx(document.fill(new Map([['u3', {content: ['Box']}]])))
    expect(filled.blocks.map(({content}) => shown(content))).toEqual(['Satu{image} dua', 'Peta Jawa', 'Box'])
  })

  test('parts are found by their relationships, alternative texts, titles and lists too', () => {
    const bytes = docx(
      `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Ya" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p(r('Isi'))}</w:sdtContent></w:sdt>`,
      {
        relationships: [
          ['header', 'kepala.xml'],
          ['footnotes', '/word/f.xml'],
          ['chart', 'charts/c.xml'],
          ['comments', 'hilang.xml'],
        ],
        parts: {
          'word/kepala.xml': `<w:hdr ${namespaces}>${p(r('Kepala'))}</w:hdr>`,
          'word/f.xml': `<w:footnotes ${namespaces}><w:footnote w:id="2">${p(r('Catatan'))}</w:footnote></w:footnotes>`,
          'word/charts/c.xml':
            '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:rPr lang="id-ID"/><a:t>Judul</a:t></a:r></a:p><c:strCache><c:pt><c:v>Utara</c:v></c:pt><c:pt><c:v>Utara</c:v></c:pt></c:strCache></c:chart>',
          'docProps/core.xml':
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Nota</dc:title><dc:creator>Siti</dc:creator></cp:coreProperties>',
        },
      },
    )
    const document = fromDocx(bytes)
    expect(document.blocks.map(({content, part}) => `${part} ${shown(content)}`)).toEqual([
      'word/document.xml Ya',
      'word/document.xml Isi',
      'word/kepala.xml Kepala',
      'word/f.xml Catatan',
      'word/charts/c.xml Judul',
      'word/charts/c.xml Utara',
      'docProps/core.xml Nota',
    ])
    expect(document.skipped).toEqual([
      {line: 1, text: 'word/hilang.xml', reason: 'word/hilang.xml is named and missing'},
    ])
  })
})

describe('by option', () => {
  const changed = docx(
    p(
      `${r('Satu ')}<w:ins w:id="1" w:author="Siti">${r('baru')}</w:ins><w:del w:id="2" w:author="Budi"><w:r><w:delText>lama</w:delText></w:r></w:del>`,
    ),
  )
  test('changes as if rejected, or refused', () => {
    expect(blocks(changed, {changes: 'rejected'})).toEqual(['Satu lama'])
    expect(() => fromDocx(changed, {changes: 'refused'})).toThrow(
      'expected a document without tracked changes, found `ins` by Siti in word/document.xml, `del` by Budi in word/document.xml',
    )
  })

  test('hidden text, told where it is left', () => {
    const bytes = docx(p(r('rahasia', '<w:vanish/>')))
    expect(blocks(bytes)).toEqual([])
    expect(fromDocx(bytes).skipped[0]?.reason).toBe('hidden text in word/document.xml: rahasia')
    expect(blocks(bytes, {hidden: true})).toEqual(['rahasia'])
  })

  test('placeholders left, and told', () => {
    const bytes = docx(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r('Isi di sini'))}</w:sdtContent></w:sdt>`,
    )
    expect(blocks(bytes)).toEqual(['Isi di sini'])
    expect(blocks(bytes, {placeholders: false})).toEqual([])
    expect(fromDocx(bytes, {placeholders: false}).skipped[0]?.reason).toContain(
      'the placeholder of a content control',
    )
  })
})

describe('refuses', () => {
  const part = (text: string | Uint8Array) => docx('', {parts: {'word/document.xml': text}})
  test.each<[string, Uint8Array, string]>([
    [
      'a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'found one with a password',
    ],
    [
      'another document',
      docx('', {type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'}),
      'found a main part of type',
    ],
    [
      'another root',
      part('<html/>'),
      'word/document.xml: expected `document` of WordprocessingML as the root',
    ],
    [
      'a document type',
      part(`<!DOCTYPE x><w:document ${namespaces}/>`),
      'word/document.xml: 1:1: expected XML without a document type',
    ],
    ['XML that is cut', part(`<w:document ${namespaces}>`), 'word/document.xml: 1:'],
    [
      'bytes that are no UTF-8',
      part(Uint8Array.from([0x3c, 0x61, 0xff, 0x2f, 0x3e])),
      'expected text in utf-8',
    ],
    [
      'another encoding',
      part('<?xml version="1.0" encoding="windows-1252"?><x/>'),
      'word/document.xml: expected text in UTF-8 or UTF-16, found windows-1252',
    ],
    ['depth', docx('<w:sdt>'.repeat(1001) + '</w:sdt>'.repeat(1001)), 'nested at most 1000 deep'],
  ])('%s', (_, bytes, reason) => {
    expect(() => fromDocx(bytes)).toThrow(reason)
  })
})

test.each([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
])('reads %s', (type) => {
  expect(blocks(docx(p(r('Satu')), {type}))).toEqual(['Satu'])
})

test('reads UTF-16, other prefixes and Strict names', () => {
  const text = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Satu</x:t></x:r></x:p></x:body></x:document>`
  const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  const document = fromDocx(docx('', {parts: {'word/document.xml': wide}}))
  expect(document.blocks.map(({content}) => textOf(content))).toEqual(['Satu'])
  const filled = fromDocx(document.fill(new Map([['u1', {content: ['Dua']}]]), 'en'))
  expect(filled.blocks.map(({content}) => textOf(content))).toEqual(['Dua'])
})
