/** A job from Word and back. */
import {expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {fromDocx} from '../../src/documents/index.js'
import {fromXliff, toXliff} from '../../src/formats/index.js'
import {check, extract, merge, toPlain} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import type {Content, Xliff, XliffSegment} from '../../src/types/index.js'
import {Archive} from '../../src/zip/index.js'
import {docx, p, r} from '../documents/word.js'

const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
const bytes = docx(
  p(`${r('Ibu pulang.')}${note}${r(' Anak ')}${r('pergi', '<w:b/>')}${r('.')}`) + p(r('Dua')),
  {
    relationships: [
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
    ],
    parts: {
      'word/styles.xml':
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
      'word/settings.xml':
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:themeFontLang w:val="id-ID"/></w:settings>',
    },
  },
)
const options = {source: indonesian, target: english, format: 'docx', original: 'nota.docx'} as const

function segments(xliff: Xliff): XliffSegment[] {
  return xliff.files[0]!.units.flatMap((unit) =>
    unit.kind === 'unit' ? unit.segments.filter((part) => part.kind === 'segment') : [],
  )
}

function translate(xliff: Xliff, targets: Content[]): Xliff {
  segments(xliff).forEach((segment, at) => {
    if (targets[at]) Object.assign(segment, {target: targets[at], state: 'translated'})
  })
  return xliff
}

test.each([['2.0'], ['1.2']] as const)('there and back in XLIFF %s, the document inside', (version) => {
  const made = extract(bytes, options)
  const xliff = fromXliff(toXliff(version === '1.2' ? toPlain(made) : made, {version}))
  expect(merge(xliff)[0]).toMatchObject({bytes, untranslated: ['u1/s1', 'u1/s2', 'u2/s1'], missing: []})
  const [first, second] = segments(xliff)
  expect([first, second].map((segment) => textOf(segment!.source).trim())).toEqual([
    'Ibu pulang.',
    'Anak pergi.',
  ])
  translate(xliff, [['Mother came home.', ...first!.source.slice(1)], ['The child left.'], ['Two']])
  const [document] = merge(xliff)
  const again = fromDocx(document!.bytes!)
  expect(again.blocks.map(({content}) => textOf(content).replace(/\s+/g, ' '))).toEqual([
    'Mother came home. The child left.',
    'Two',
  ])
  expect(again.languages.map(({content}) => content)).toEqual([['en-US'], ['en-US']])
})

test('brackets round the same words leave the language', () => {
  const xliff = extract(bytes, options)
  translate(
    xliff,
    segments(xliff).map(({source}) => ['[', ...source, ']']),
  )
  const {languages} = fromDocx(merge(xliff)[0]!.bytes!)
  expect(languages.map(({content}) => content)).toEqual([['id-ID'], ['id-ID']])
})

test('a document that stays where it is is asked for, and known again', () => {
  const xliff = fromXliff(toXliff(extract(bytes, {...options, href: 'nota.docx'})))
  expect(xliff.files[0]!.skeleton).toEqual({href: 'nota.docx'})
  expect(() => merge(xliff)).toThrow(
    'file `f1` has its skeleton at `nota.docx`; pass the source document as `bytes`',
  )
  expect(merge(xliff, {bytes})[0]!.bytes).toBe(bytes)
  expect(() => merge(xliff, {bytes: docx(p(r('Lain')))})).toThrow(
    'the document is not the one that file `f1` was extracted from',
  )
})

test('what was taken by option is known again', () => {
  const hidden = docx(p(r('Satu')) + p(r('rahasia', '<w:vanish/>')))
  const xliff = extract(hidden, {...options, docx: {hidden: true, changes: 'rejected', placeholders: false}})
  expect(merge(fromXliff(toXliff(xliff)))[0]).toMatchObject({bytes: hidden, missing: []})
})

test('codes that were lost or doubled are told and repaired', () => {
  const xliff = extract(docx(p(`${r('Ibu')}${note}${r(' pulang')}`)), options)
  const [segment] = segments(xliff)
  const code = segment!.source[1]!
  for (const [target, rule] of [
    [['Mother left'], 'code-missing'],
    [['Mother ', code, code, 'left'], 'code-added'],
  ] as const) {
    translate(xliff, [[...target]])
    expect(check(xliff).map(({ruleId}) => ruleId)).toContain(rule)
    const after = merge(xliff)[0]!.bytes!
    expect(fromDocx(after).blocks.map(({content}) => textOf(content))).toEqual(['Mother left'])
    const written = new TextDecoder().decode(new Archive(after).read('word/document.xml'))
    expect(written.match(/<w:footnoteReference/g)).toHaveLength(1)
  }
})

test('a lost code is called what the document has there', () => {
  const xliff = extract(docx(p(`${r('Ibu saya')}${note}${r(' pergi', '<w:b/>')}`)), options)
  translate(xliff, [['Mother left']])
  const reasons = check(xliff)
    .filter(({ruleId}) => ruleId === 'code-missing')
    .map(({reason}) => reason)
  expect(reasons).toEqual(['Expected code `1` (footnote)', 'Expected codes `<2` and `2>` (bold)'])
})

test('a signature that breaks is told, and only then', () => {
  const signed = docx(p(r('Ibu pulang')), {
    parts: {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      '_xmlsignatures/origin.sigs': '',
    },
  })
  const xliff = extract(signed, options)
  expect(merge(xliff)[0]).toMatchObject({bytes: signed, isSignatureBroken: false})
  translate(xliff, [['Mother left']])
  expect(merge(xliff)[0]).toMatchObject({isSignatureBroken: true})
  const unsigned = extract(docx(p(r('Ibu pulang'))), options)
  translate(unsigned, [['Mother left']])
  expect(merge(unsigned)[0]).toMatchObject({isSignatureBroken: false})
})

test.each([
  ['columns', '<w:r><w:t>Tempat</w:t><w:tab/><w:t>Tanggal</w:t></w:r>', ['Tempat', 'Tanggal']],
  ['a label and its value', '<w:r><w:t>Tempat:</w:t><w:tab/><w:t>Jakarta</w:t></w:r>', ['Tempat: Jakarta']],
  ['two line breaks', '<w:r><w:t>Judul</w:t><w:br/><w:br/><w:t>Isi teks</w:t></w:r>', ['Judul', 'Isi teks']],
  ['one line break', '<w:r><w:t>Judul yang</w:t><w:br/><w:t>Panjang</w:t></w:r>', ['Judul yang Panjang']],
  [
    'a list of lines',
    '<w:r><w:t>Satu</w:t><w:br/><w:t>Dua</w:t><w:br/><w:t>Tiga</w:t></w:r>',
    ['Satu', 'Dua', 'Tiga'],
  ],
  [
    'lines that go on',
    '<w:r><w:t>Satu</w:t><w:br/><w:t>dua</w:t><w:br/><w:t>Tiga</w:t></w:r>',
    ['Satu dua Tiga'],
  ],
])('%s as segments', (_, inside, expected) => {
  const xliff = extract(docx(p(inside)), options)
  expect(segments(xliff).map(({source}) => textOf(source).trim())).toEqual(expected)
})

test('text where bytes are expected, and the other way round, are mistakes of the caller', () => {
  expect(() => extract('teks', options)).toThrow(TypeError)
  expect(() => extract(bytes, {...options, format: 'text'})).toThrow(TypeError)
})
