/** Subtitles and the texts of programs: out into blocks, and back. */
import {describe, expect, test} from 'vitest'
import {fill, fromJson, fromProperties, fromStrings, fromSubtitles} from '../../src/documents/index.js'
import type {Content, SourceDocument} from '../../src/types/index.js'

/** Text with a sign for each code. */
const shown = (content: Content): string =>
  content
    .map((node) => {
      if (typeof node === 'string') return node
      return node.kind === 'pc' ? `<${shown(node.content)}>` : '¤'
    })
    .join('')
const texts = ({blocks}: SourceDocument) => blocks.map(({content}) => shown(content))
const upper = (content: Content): Content =>
  content.map((node) => {
    if (typeof node === 'string') return node.toUpperCase()
    return node.kind === 'pc' ? {...node, content: upper(node.content)} : node
  })
/** The document with every text in capitals. */
const loud = (document: SourceDocument) =>
  fill(document, new Map(document.blocks.map(({id, content}) => [id, {content: upper(content)}])))

describe('subtitles', () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:04,000\r\nSelamat pagi, pemirsa.\r\nIni berita utama.\r\n\r\n2\r\n00:00:05,000 --> 00:00:07,500\r\n<i>Menteri itu tiba</i>\r\ndi Jakarta.\r\n\r\n3\r\n00:00:08,000 --> 00:00:09,000\r\n- Siapa?\r\n- {\\an8}Saya.\r\n\r\n4\r\n00:00:10,000 --> 00:00:11,000\r\n\r\n'

  test('cues are blocks, lines joined but where another speaks', () => {
    const document = fromSubtitles(srt, 'srt')
    expect(texts(document)).toEqual([
      'Selamat pagi, pemirsa. Ini berita utama.',
      '<Menteri itu tiba> di Jakarta.',
      '- Siapa?¤- ¤Saya.',
    ])
    expect(fill(document, new Map())).toBe(srt)
  })

  test('a translation has one line of up to 42 characters, or two that are as even as may be', () => {
    const document = fromSubtitles(srt, 'srt')
    const out = (text: string) => {
      const filled = fill(document, new Map([['u1', {content: [text]}]]))
      return filled.split('\r\n').slice(2, filled.split('\r\n').indexOf('', 2))
    }
    expect(out(`${'a'.repeat(20)} ${'b'.repeat(21)}`)).toEqual([`${'a'.repeat(20)} ${'b'.repeat(21)}`])
    expect(out(`${'a'.repeat(21)} ${'b'.repeat(21)}`)).toEqual(['a'.repeat(21), 'b'.repeat(21)])
    expect(out('Good morning, viewers. This is the main news.')).toEqual([
      'Good morning, viewers.',
      'This is the main news.',
    ])
    expect(out('satu\n\ndua')).toEqual(['satu dua'])
    expect(loud(document)).toContain('<i>MENTERI ITU TIBA</i> DI JAKARTA.\r\n')
    expect(loud(document)).toContain('- SIAPA?\r\n- {\\an8}SAYA.\r\n')
  })

  test('WebVTT: notes and settings stay, entities are read and written', () => {
    const vtt =
      'WEBVTT\n\nNOTE Catatan penyunting\n\npembuka\n00:01.000 --> 00:04.000 align:start\n<v Budi>Tanya &amp; jawab</v>\n\n00:05.000 --> 00:06.000\nakhir'
    const document = fromSubtitles(vtt, 'vtt')
    expect(texts(document)).toEqual(['<Tanya & jawab>', 'akhir'])
    expect(fill(document, new Map())).toBe(vtt)
    expect(loud(document)).toBe(
      vtt.replace('Tanya &amp; jawab', 'TANYA &amp; JAWAB').replace('akhir', 'AKHIR'),
    )
  })
})

test('JSON: strings with words, placeholders as codes, notes and numbers left alone', () => {
  const json =
    '{"halo":"Halo \\"dunia\\"","n":{"x":"Simpan {{nama}} %1$s","y":["satu","12"]},"@halo":{"description":"catatan"},"p":"{n, plural, one {a} other {b}}"}'
  const document = fromJson(json)
  expect(texts(document)).toEqual(['Halo "dunia"', 'Simpan ¤ ¤', 'satu', '12'])
  expect(document.skipped.map(({reason}) => reason)).toEqual([
    'a message with a text for each number or case',
  ])
  expect(fill(document, new Map())).toBe(json)
  expect(loud(document)).toBe(
    json
      .replace('Halo \\"dunia\\"', 'HALO \\"DUNIA\\"')
      .replace('Simpan', 'SIMPAN')
      .replace('"satu"', '"SATU"'),
  )
  expect(() => fromJson('{\n "a": }')).toThrow('expected JSON')
})

test('properties: remarks stay, escapes and lines that go on are read', () => {
  const text = '# catatan = x\nhalo = Halo {0}\\\n   dunia\nkosong=\nkafe:Kaf\\u00e9\n'
  const document = fromProperties(text)
  expect(texts(document)).toEqual(['Halo ¤dunia', 'Kafé'])
  expect(fill(document, new Map())).toBe(text)
  expect(fill(document, new Map([['u2', {content: ['Café\\']}]]))).toContain('kafe:Caf\\u00E9\\\\\n')
})

test('strings of Apple: remarks stay, quotes are escaped', () => {
  const text = '/* "a" = "b"; */\n"halo" = "Halo %@, \\"dunia\\"";\n// x\nkunci = "Satu";\n'
  const document = fromStrings(text)
  expect(texts(document)).toEqual(['Halo ¤, "dunia"', 'Satu'])
  expect(fill(document, new Map())).toBe(text)
  expect(loud(document)).toBe(text.replace('Halo', 'HALO').replace('dunia', 'DUNIA').replace('Satu', 'SATU'))
})
