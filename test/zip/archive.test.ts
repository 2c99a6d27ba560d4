/** Archives opened and written. */
import fc from 'fast-check'
import {deflateSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {Archive, crc32, createArchive} from '../../src/zip/index.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (content: Uint8Array) => new TextDecoder().decode(content)
const contents = new Map([
  ['a.txt', bytes('satu')],
  ['folder/b.txt', bytes('dua '.repeat(1000))],
  ['kosong', bytes('')],
])

/** The archive with other bytes where `find` stands in it for the nth time. */
function patched(
  archive: Uint8Array,
  find: string,
  change: (bytes: Uint8Array, at: number) => void,
  nth = 0,
) {
  const copy = archive.slice()
  const latin = Buffer.from(copy).toString('latin1')
  let at = latin.indexOf(find)
  for (; nth > 0; nth--) at = latin.indexOf(find, at + 1)
  change(copy, at)
  return copy
}

test('an archive holds what was put into it', () => {
  const archive = new Archive(createArchive(contents))
  expect(archive.names).toEqual([...contents.keys()])
  for (const [name, content] of contents) expect(archive.read(name)).toEqual(content)
})

test('what is replaced is new, all else has its bytes, its order and its date', () => {
  const original = patched(createArchive(contents), 'PK\x01\x02', (copy, at) => {
    copy[at + 12] = 0x42
  })
  const changed = new Archive(original).replace(new Map([['a.txt', bytes('tiga tiga')]]))
  const archive = new Archive(changed)
  expect(archive.names).toEqual([...contents.keys()])
  expect(text(archive.read('a.txt'))).toBe('tiga tiga')
  const latin = (content: Uint8Array) => Buffer.from(content).toString('latin1')
  const local = latin(original).slice(
    latin(original).indexOf('PK\x03\x04', 1),
    latin(original).indexOf('PK\x01\x02'),
  )
  expect(latin(changed)).toContain(local)
  expect(changed[latin(changed).indexOf('PK\x01\x02') + 12]).toBe(0x42)
})

test('replacing nothing gives the same bytes', () => {
  const original = createArchive(contents)
  expect(new Archive(original).replace(new Map())).toEqual(original)
})

test('bytes around an archive are read over', () => {
  const original = createArchive(contents)
  for (const around of [
    [bytes('\r\n'), original],
    [original, new Uint8Array(4096)],
  ]) {
    const archive = new Archive(Buffer.concat(around))
    expect(text(archive.read('a.txt'))).toBe('satu')
    expect(new Archive(archive.replace(new Map([['a.txt', bytes('x')]]))).read('kosong')).toEqual(bytes(''))
  }
})

test('sizes may stand after the data', () => {
  const data = deflateSync(bytes('satu'))
  const original = Buffer.from(createArchive(new Map([['a.txt', bytes('satu')]])))
  const local = 30 + 5 + data.length
  const descriptor = Buffer.alloc(16)
  descriptor.write('PK\x07\x08', 'latin1')
  original.copy(descriptor, 4, 14, 26)
  const streamed = Buffer.concat([original.subarray(0, local), descriptor, original.subarray(local)])
  streamed.fill(0, 14, 26)
  streamed[6]! |= 8
  const directory = local + 16
  streamed[directory + 8]! |= 8
  streamed.writeUInt32LE(directory, streamed.length - 22 + 16)
  expect(text(new Archive(streamed).read('a.txt'))).toBe('satu')
  const changed = new Archive(streamed).replace(new Map([['a.txt', bytes('dua')]]))
  expect(changed[6]! & 8).toBe(0)
  expect(text(new Archive(changed).read('a.txt'))).toBe('dua')
})

const whole = createArchive(contents)
const u32 = (at: number, value: number) => (copy: Uint8Array, start: number) =>
  new DataView(copy.buffer).setUint32(start + at, value, true)
const refusals: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(0), 'expected a zip archive, found something else'],
  ['text', bytes('<html>'.repeat(9)), 'expected a zip archive, found something else'],
  ['half', whole.slice(0, whole.length / 2), 'expected a whole archive: its end is missing'],
  ['all but the end', whole.slice(0, -10), 'expected a whole archive: its end is missing'],
  [
    'a password',
    patched(whole, 'PK\x01\x02', (copy, at) => {
      copy[at + 8]! |= 1
    }),
    'expected entries without a password, found `a.txt` encrypted',
  ],
  [
    'another method',
    patched(whole, 'PK\x01\x02', (copy, at) => {
      copy[at + 10] = 12
    }),
    'expected `a.txt` stored or deflated, found method 12',
  ],
  ['a wrong place', patched(whole, 'PK\x01\x02', u32(42, 3)), 'expected a header of `a.txt`'],
  [
    'a wrong directory',
    patched(whole, 'PK\x05\x06', u32(16, 1e6)),
    'expected a whole archive: its directory is not where it says',
  ],
  [
    'two of a name',
    createArchive(
      new Map([
        ['a', bytes('')],
        ['A', bytes('')],
      ]),
    ),
    'expected one entry `A`, found several',
  ],
  ...['../a', '/a', 'C:\\a', 'b\\..\\..\\a'].map((name): [string, Uint8Array, string] => [
    name,
    createArchive(new Map([[name, bytes('')]])),
    `expected names inside the archive, found \`${name}\``,
  ]),
  [
    'too many',
    createArchive(new Map(Array.from({length: 10_001}, (_, i) => [`${i}`, new Uint8Array(0)]))),
    'expected at most 10000 entries, found 10001',
  ],
]
test.each(refusals)('%s is refused', (_, archive, reason) => {
  expect(() => new Archive(archive)).toThrow(reason)
})

describe('reading an entry', () => {
  test.each([
    ['a wrong checksum', u32(16, 1), 'expected `a.txt` undamaged'],
    ['a size that is too small', u32(24, 1), 'expected `a.txt` undamaged'],
    ['a size that is too great', u32(24, 100_000), 'expected `a.txt` undamaged: its size is wrong'],
    ['more than may be', u32(24, 2 ** 28 + 1), 'expected `a.txt` of at most 268435456 bytes'],
  ])('%s', (_, change, reason) => {
    const archive = new Archive(patched(whole, 'PK\x01\x02', change))
    expect(() => archive.read('a.txt')).toThrow(reason)
    expect(text(archive.read('folder/b.txt'))).toContain('dua')
  })

  test('a name that is not there is a mistake of the caller', () => {
    expect(() => new Archive(whole).read('b')).toThrow(TypeError)
    expect(() => new Archive(whole).replace(new Map([['b', bytes('')]]))).toThrow(TypeError)
  })
})

test('the checksum is that of the standard', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926)
})

test('whatever the contents, what is replaced is replaced and the rest is kept', () => {
  const content = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.uint8Array(), {minKeys: 1})
  fc.assert(
    fc.property(content, fc.uint8Array(), fc.nat(), (all, other, which) => {
      const entries = new Map(Object.entries(all))
      const name = [...entries.keys()][which % entries.size]!
      const changed = new Archive(new Archive(createArchive(entries)).replace(new Map([[name, other]])))
      for (const [key, value] of entries)
        expect([...changed.read(key)]).toEqual([...(key === name ? other : value)])
    }),
    {numRuns: 50},
  )
})
