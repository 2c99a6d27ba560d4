/** Plain text read to blocks. */
import {describe, expect, test} from 'vitest'
import {fill, fromPlainText} from '../../src/documents/index.js'
import {contents, echo, shout} from './read.js'

describe('fromPlainText', () => {
  test.each<[name: string, text: string, blocks: string[], shouted: string]>([
    [
      'each line is a block, without the white space around it',
      '\uFEFFJudul\r\n\r\n  Satu baris. \n\tDua.\n',
      ['Judul', 'Satu baris.', 'Dua.'],
      '\uFEFFJUDUL\r\n\r\n  SATU BARIS. \n\tDUA.\n',
    ],
    [
      'all that ends a line',
      'a\rb\u2028c\u2029d\fe\vf\x85g',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      'A\rB\u2028C\u2029D\fE\vF\x85G',
    ],
    ['a line of signs is no text', 'a\n* * *\n---\nb', ['a', 'b'], 'A\n* * *\n---\nB'],
    ['no-break spaces at the ends', '\u00A0a\u00A0b\u00A0\n', ['a\u00A0b'], '\u00A0A\u00A0B\u00A0\n'],
    ['control characters show nothing', 'a\x07b\uD800c\uFFFF', ['ab\uFFFDc\uFFFD'], 'AB\uFFFDC\uFFFD'],
  ])('%s', (_, text, blocks, shouted) => {
    const document = fromPlainText(text)
    expect(contents(document)).toEqual(blocks)
    expect(echo(document)).toBe(text)
    expect(shout(document)).toBe(shouted)
  })

  test.each([
    ['One,\nmore.', 'One, more.\nDua.'],
    [' One. \u2028\u2028 More.\r\n', 'One. More.\nDua.'],
  ])('a line end in a translation does not make a new line', (translation, expected) => {
    expect(fill(fromPlainText('Satu.\nDua.'), new Map([['u1', {content: [translation]}]]))).toBe(expected)
  })
})
