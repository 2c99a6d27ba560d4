import {expect, test} from 'vitest'
import {fromWordfast, isWordfast} from '../../src/formats/wordfast.js'

const head = '%20240101~120000\t%User ID,ANA\t%TU=2\t%ID-ID\t%Wordfast TM v.546/00\t%EN-US\t%---.\r\n'
const pair = {source: 'id', target: 'en'}

test('units in either direction, with their date and author', () => {
  const text = `${head}20240131~120000\tANA\t1\tID-ID\tHarga &'22;naik&'22;.&tA;\tEN-US\tPrices up.\r\n\tBUDI\t1\tEN-GB\tPeace.\tID-ID\tDamai.\r\n`
  expect(fromWordfast(text, pair)).toEqual({
    units: [
      {source: 'Harga "naik".', target: 'Prices up.', created: '2024-01-31T12:00:00Z', author: 'ANA'},
      {source: 'Damai.', target: 'Peace.', author: 'BUDI'},
    ],
    skipped: [],
  })
})

test('what is left out is named with its line', () => {
  const {units, skipped} = fromWordfast(
    `${head}rusak\n\nx\ty\t1\tFR-FR\tA\tEN-US\tB\nx\ty\t1\tID-ID\t \tEN-US\tB\n`,
    pair,
  )
  expect(units).toEqual([])
  expect(skipped.map(({line, reason}) => `${line}: ${reason}`)).toEqual([
    '2: expected date, author, uses, source language, source, target language, target; found 1 columns',
    '4: expected text in id and en; found FR-FR, EN-US',
    '5: expected text on both sides',
  ])
})

test('another text is refused', () => {
  expect(isWordfast('Berita.')).toBe(false)
  expect(() => fromWordfast('Berita.', pair)).toThrow('expected a memory of Wordfast')
})
