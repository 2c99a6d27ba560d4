/** Bytes to text. */
import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {decode, streamXliff} from '../../src/formats/index.js'

function utf16(value: string, little: boolean): Uint8Array {
  const codes = Array.from({length: value.length}, (_, at) => value.charCodeAt(at))
  return Uint8Array.from(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  )
}

describe('decode', () => {
  const bytes = (...values: number[]) => new Uint8Array(values)

  test('finds the encoding', () => {
    expect(decode(new TextEncoder().encode('\ufeffé'))).toBe('é')
    expect(decode(utf16('\ufeffé', true))).toBe('é')
    expect(decode(utf16('\ufeffé', false))).toBe('é')
    expect(decode(utf16('<a/>', true))).toBe('<a/>')
    expect(
      decode(bytes(...[...'<?xml version="1.0" encoding="ISO-8859-1"?>'].map((c) => c.charCodeAt(0)), 0xe4)),
    ).toContain('ä')
  })

  const doc =
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id"><file id="f"><unit id="é😀"><segment><source>é😀\u2028</source></segment></unit></file></xliff>'
  const cut = (all: Uint8Array, size: number) =>
    Array.from({length: Math.ceil(all.length / size)}, (_, at) => all.subarray(at * size, (at + 1) * size))

  test.each([
    ['UTF-8', new TextEncoder().encode(doc)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${doc}`)],
    ['UTF-16 LE', utf16(`\ufeff${doc}`, true)],
    ['UTF-16 BE', utf16(`\ufeff${doc}`, false)],
    ['UTF-16 LE without a mark', utf16(doc, true)],
    ['UTF-16 BE without a mark', utf16(doc, false)],
  ])('reads %s, wherever it is cut', async (_name, all) => {
    expect(decode(all)).toBe(doc)
    for (const size of [1, 2, 3, 5, 7, 400, 401]) {
      const texts = []
      for await (const {unit} of streamXliff(cut(all, size)))
        texts.push(unit.id, textOf(unit.segments[0]!.source))
      expect(texts).toEqual(['é😀', 'é😀\u2028'])
    }
  })

  test.each([
    ['half a character at the end', new TextEncoder().encode(`${doc}é`).slice(0, -1)],
    ['half a unit of UTF-16 at the end', utf16(`\ufeff${doc}`, true).slice(0, -1)],
    [
      'a byte that does not belong',
      new TextEncoder().encode(doc).map((byte, at) => (at === 150 ? 0xff : byte)),
    ],
  ])('refuses %s, wherever it is cut', async (_name, all) => {
    expect(() => decode(all)).toThrow(/^expected text in utf-/)
    for (const size of [1, 3, 1000]) {
      const read = async () => {
        for await (const _ of streamXliff(cut(all, size))) {
        }
      }
      await expect(read()).rejects.toThrow(/^expected text in utf-/)
    }
  })

  test.each([
    [bytes(0x61, 10, 0x62, 0xc3, 0x28), '2:2: expected text in utf-8'],
    [bytes(0xff, 0xfe, 0, 0), '1:1: expected UTF-8 or UTF-16, found UTF-32'],
    [
      new TextEncoder().encode('<?xml version="1.0" encoding="UTF-16"?>'),
      '1:1: expected text in utf-16, as it says',
    ],
    [new TextEncoder().encode('<?xml version="1.0" encoding="x-none"?>'), 'known here'],
  ])('refuses %#', (value, message) => {
    let error: unknown
    try {
      decode(value)
    } catch (thrown) {
      error = thrown
    }
    expect(String(error)).toContain(message)
  })
})

describe('windows-1252', () => {
  const ansi = (text: string, ...values: number[]) => [...Buffer.from(text, 'latin1'), ...values]
  // Another library's table, but for the five bytes that stand for control characters.
  const all = Array.from({length: 256}, (_, byte) => byte)
  const platform = (byte: number) => Buffer.from([byte]).toString('latin1')

  test('has quotes, dashes and the euro where Latin-1 has control characters', () => {
    const text = decode(
      Uint8Array.from([...ansi('<?xml version="1.0" encoding="windows-1252"?>'), ...all.slice(0x80)]),
    )
    const read = [...text].slice(-128)
    expect(read.slice(0, 32).join('')).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ')
    expect(read.slice(32)).toEqual(all.slice(0xa0).map(platform))
  })

  test.each([
    ['<html><head><meta charset=windows-1252></head>', true],
    [
      '<!-- <meta charset="utf-8"> --><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">',
      true,
    ],
    ['<p>Kata <meta charset=windows-1252>', false],
    ['Teks biasa <meta charset=windows-1252> ', false],
  ])('is read where HTML names it: %s', (head, isNamed) => {
    const bytes = Uint8Array.from(ansi(head, 0x93))
    if (isNamed) expect(decode(bytes).at(-1)).toBe('“')
    else expect(() => decode(bytes)).toThrow('expected text in utf-8; save the file as UTF-8')
  })

  test('ASCII over bytes of UTF-8 is UTF-8', () => {
    expect(decode(new TextEncoder().encode('<?xml version="1.0" encoding="us-ascii"?>é')).at(-1)).toBe('é')
  })
})
