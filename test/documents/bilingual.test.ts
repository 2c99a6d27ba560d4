/** PO, the texts of Android, and text whose lines are wrapped: out into blocks, and back. */
import {describe, expect, test} from 'vitest'
import {
  documentFormatOf,
  fill,
  fromAndroid,
  fromPo,
  fromWrappedText,
  poLanguage,
} from '../../src/documents/index.js'
import {contents, echo, mapText, shout, show} from './read.js'

describe('PO', () => {
  const header = 'msgid ""\nmsgstr ""\n"Language: id\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
  const po = `# kepala\n${header}#. Button\n#: a.c:1\n#, c-format\nmsgctxt "menu"\nmsgid "Save %s to \\"disk\\"\\n"\nmsgstr ""

# catatan
#, fuzzy, c-format
#| msgid "Old"
msgid "New %d"
msgstr "Baru %d"

msgid "one file"
msgid_plural "%d files"
msgstr[0] "%d berkas"

msgid ""
"wrapped here, and there is more of it in a line of its own, which goes on and "
"on"
msgstr "tetap"

#~ msgid "gone"
#~ msgstr "usang"
`
  test('entries are blocks with their translation, its flag and remarks', () => {
    const document = fromPo(po)
    expect(
      document.blocks.map(({content, target, isFuzzy, notes}) => [
        show(content),
        target && show(target),
        isFuzzy,
        notes?.map(({category, content}) => `${category}: ${content}`),
      ]),
    ).toEqual([
      ['Save <1/> to "disk"\n', undefined, undefined, ['context: menu', 'developer: Button']],
      ['New <1/>', 'Baru <1/>', true, ['translator: catatan']],
      ['<1/> files', '<1/> berkas', false, undefined],
      [
        'wrapped here, and there is more of it in a line of its own, which goes on and on',
        'tetap',
        false,
        undefined,
      ],
    ])
    expect(poLanguage(po)).toBe('id')
    expect(fill(document, new Map())).toBe(po)
  })

  test('what stands already stays byte for byte; what is finished is fuzzy no longer, what is not becomes so', () => {
    const document = fromPo(po)
    const [first, second, third, last] = document.blocks
    const same = new Map(
      [second, third, last].map((block) => [
        block!.id,
        {content: block!.target!, isUnfinished: block!.isFuzzy},
      ]),
    )
    expect(fill(document, same)).toBe(po)
    expect(fill(document, new Map([[second!.id, {content: second!.target!}]]))).toBe(
      po.replace('#, fuzzy, c-format\n#| msgid "Old"\n', '#, c-format\n'),
    )
    expect(fill(document, new Map([[first!.id, {content: ['Simpan\n'], isUnfinished: true}]]))).toBe(
      po
        .replace('#, c-format', '#, fuzzy, c-format')
        .replace('\nmsgstr ""\n\n#', '\nmsgstr "Simpan\\n"\n\n#'),
    )
    expect(fill(document, new Map([[third!.id, {content: ['a\nb'], isUnfinished: true}]]))).toBe(
      po
        .replace('msgid "one file"', '#, fuzzy\nmsgid "one file"')
        .replace('msgstr[0] "%d berkas"', 'msgstr[0] ""\n"a\\n"\n"b"'),
    )
    const long = `${'kata '.repeat(15)}akhir`
    expect(fill(document, new Map([[last!.id, {content: [long]}]]))).toContain(
      `msgstr ""\n"${'kata '.repeat(15)}"\n"akhir"\n`,
    )
  })

  test('forms of the plural', () => {
    const document = fromPo(
      `${header}msgid "satu"\nmsgid_plural "banyak"\nmsgstr[0] "one"\nmsgstr[1] "many"\n`,
    )
    expect(document.blocks.map(({content, target}) => [show(content), show(target!)])).toEqual([
      ['satu', 'one'],
      ['banyak', 'many'],
    ])
    expect(fill(document, new Map([['u2', {content: ['lots']}]]))).toMatch(
      /\nmsgstr\[0\] "one"\nmsgstr\[1\] "lots"\n$/,
    )
  })

  test.each([
    ['msgid "a"\nmsgstr "b\n', '2:1: expected msgid, msgstr or a string in quotes'],
    ['"a"\n', '1:1: expected msgid, msgstr or a string in quotes'],
    ['msgstr "b"\n', 'expected msgid before msgstr'],
    ['msgid "b"\n\nmsgid "c"\nmsgstr ""\n', 'expected msgstr after msgid'],
  ])('refuses %j', (text, reason) => {
    let said = ''
    try {
      fromPo(text)
    } catch (error) {
      said = String(error)
    }
    expect(said).toContain(reason)
  })
})

describe('Android', () => {
  const xml = `<?xml version="1.0"?>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
  <string name="a" translatable="false">Nama</string>
  <string name="b">Halo, <b>%1$s</b>! Don\\'t &amp; \\"x\\"\\n baris</string>
  <string name="c">@string/a</string>
  <string name="d">Ada <xliff:g id="n">%d</xliff:g> berkas</string>
  <string name="e"><![CDATA[Teks <b>tebal</b> & lain]]></string>
  <string name="f">"  Ruang  "</string>
  <plurals name="g"><item quantity="one">satu</item><item quantity="other">%d banyak</item></plurals>
  <string-array name="h"><item>
    dua
    tiga
  </item></string-array><!-- komentar -->
</resources>
`
  test('strings, plurals and arrays', () => {
    const document = fromAndroid(xml)
    expect(contents(document)).toEqual([
      'Halo, <1><2/></1>! Don\'t & "x"\n baris',
      'Ada <1/> berkas',
      '<1>Teks <2/>tebal<3/> & lain</1>',
      '  Ruang  ',
      'satu',
      '<1/> banyak',
      'dua tiga',
    ])
    expect(fill(document, new Map())).toBe(xml)
    expect(echo(document)).toBe(xml)
    expect(shout(document)).toContain('>HALO, <b>%1$s</b>! DON\\\'T &amp; \\"X\\"\\n BARIS<')
    expect(shout(document)).toContain('<![CDATA[TEKS <b>TEBAL</b> & LAIN]]>')
    expect(shout(document)).toContain('>"  RUANG  "<')
  })

  test('what is written is read out again', () => {
    const document = fromAndroid('<resources><string name="a">x</string></resources>')
    for (const text of ['a  b', ' c ', '@d', '?e', "f'g", 'x"', 'x\\', '<b> & ]]>', 'h\ni'])
      expect(contents(fromAndroid(fill(document, new Map([['u1', {content: [text]}]]))))).toEqual([text])
  })

  test('refuses XML of another kind', () => {
    expect(() => fromAndroid('<menu/>')).toThrow('expected texts of Android, <resources>, found <menu>')
  })
})

describe('wrapped text', () => {
  const wire =
    'JAKARTA - Menteri Luar Negeri mengatakan perundingan dengan pihak\nRusia belum menghasilkan kesepakatan apa pun, tetapi anak-\nanak selamat.\n\n"Kami akan terus berunding," kata dia kepada wartawan\nseusai pertemuan itu.\n  Paragraf menjorok.\n- butir\n'

  test('a paragraph ends at an empty line, an indented one or an item', () => {
    const document = fromWrappedText(wire)
    expect(contents(document)).toEqual([
      'JAKARTA - Menteri Luar Negeri mengatakan perundingan dengan pihak Rusia belum menghasilkan kesepakatan apa pun, tetapi anak-anak selamat.',
      '"Kami akan terus berunding," kata dia kepada wartawan seusai pertemuan itu.',
      'Paragraf menjorok.',
      '- butir',
    ])
    expect(fill(document, new Map())).toBe(wire)
    const filled = shout(document)
    expect(contents(fromWrappedText(filled))).toEqual(contents(document).map((text) => text.toUpperCase()))
    expect(Math.max(...filled.split('\n').map((line) => line.length))).toBeLessThanOrEqual(65)
  })

  test.each([
    ['wire copy', wire, 'wrapped'],
    ['a paragraph a line', `${'Kalimat panjang sekali. '.repeat(8)}\nLalu satu lagi yang pendek.\n`, 'text'],
    [
      'lines of their own',
      'Menteri menolak usul itu kemarin di Jakarta\nPresiden menerima usul itu kemarin di Bogor\nJerman kecewa atas penolakan usul itu kemarin\n',
      'text',
    ],
    ['short lines', 'satu\ndua\ntiga\nempat\n', 'text'],
  ])('%s', (_, text, format) => {
    expect(documentFormatOf('a.txt', text)).toBe(format)
    expect(documentFormatOf('a.md', text)).toBe('markdown')
  })

  test('a translation has the width and the indentation of the source', () => {
    const text = `${'a '.repeat(20)}b\n   ${'c '.repeat(18)}d\n`
    const document = fromWrappedText(text)
    expect(contents(document)).toHaveLength(2)
    const long = 'x'.repeat(10)
    const filled = fill(
      document,
      new Map([['u2', {content: mapText(['y'], () => Array(5).fill(long).join(' '))}]]),
    )
    expect(filled.split('\n').slice(1)).toEqual([`   ${long} ${long} ${long}`, `${long} ${long}`, ''])
  })
})
