/** Memories in a SQLite file. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import fc from 'fast-check'
import Database from 'libsql'
import {afterAll, describe, expect, it, vi} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
import {openMemory, type SqliteMemory} from '../../src/store/memory-sqlite.js'
import type {TranslationUnit} from '../../src/types/index.js'
import {full} from './unit.js'

const languages = {source: indonesian, target: english}
const folder = mkdtempSync(join(tmpdir(), 'padanan-memory-'))
afterAll(() => rmSync(folder, {recursive: true}))

let files = 0
const newPath = () => join(folder, `${files++}.db`)
const closing = <T>(memory: SqliteMemory, work: (memory: SqliteMemory) => T): T => {
  try {
    return work(memory)
  } finally {
    memory.close()
  }
}

describe('openMemory', () => {
  it('keeps units with all their fields from one opening to the next', () => {
    const path = newPath()
    closing(openMemory(path, languages), (memory) => {
      expect(memory.add([full, {source: 'Ya.', target: 'Yes.'}])).toEqual(['a', '2'])
    })
    closing(openMemory(path, languages), (memory) => {
      expect(memory.size).toBe(2)
      expect([...memory]).toEqual([full, {id: '2', source: 'Ya.', target: 'Yes.'}])
      expect(memory.match('Rusia menolak usul ini.', {cutoff: 60})).toMatchObject([
        {unit: full, similarity: 75},
      ])
      expect(memory.concordance('tolak')).toMatchObject([{unit: full, source: [{start: 6, end: 13}]}])
      expect(memory.concordance('reject', {side: 'target'})).toMatchObject([
        {unit: full, target: [{start: 7, end: 15}]},
      ])
    })
  })

  it('does what Memory does', () => {
    const codesOf = ({source, target}: {source: string; target: string}) => ({
      source: {content: [source, {kind: 'ph' as const, id: '1'}]},
      target: {content: [{kind: 'ph' as const, id: '1'}, target]},
    })
    const plain = fc.record(
      {
        id: fc.constantFrom('a', 'b', '1', '2', '3'),
        source: fc.constantFrom('satu dua tiga', 'satu dua empat', 'satu lima', '?'),
        target: fc.constantFrom('one', 'two'),
        previous: fc.constantFrom('', 'x'),
        properties: fc.constantFrom<Record<string, string>>({}, {b: '1', a: '2'}),
      },
      {requiredKeys: ['source', 'target']},
    )
    const unit = fc
      .tuple(plain, fc.boolean())
      .map(([unit, isCoded]): TranslationUnit => (isCoded ? {...unit, codes: codesOf(unit)} : unit))
    const id = fc.constantFrom('a', 'b', '1', '2', '3', '4')
    const step = fc.oneof(
      unit.map((unit) => (memory: Memory | SqliteMemory) => memory.add(unit)),
      fc.array(unit, {maxLength: 3}).map((units) => (memory: Memory | SqliteMemory) => memory.add(units)),
      fc.tuple(id, fc.constantFrom('one', 'three')).map(([id, target]) => (memory: Memory | SqliteMemory) => [
        memory.change(id, {target}),
      ]),
      id.map((id) => (memory: Memory | SqliteMemory) => [memory.delete(id)]),
    )
    fc.assert(
      fc.property(fc.array(step, {maxLength: 12}), (steps) => {
        const memory = new Memory(languages)
        closing(openMemory(':memory:', languages), (stored) => {
          for (const step of steps) {
            expect(step(stored)).toEqual(step(memory))
            expect([...stored]).toEqual([...memory])
            const matches = (from: Memory | SqliteMemory) =>
              from.match('satu dua tiga', {cutoff: 30, previous: '', next: ''})
            expect(matches(stored)).toEqual(matches(memory))
          }
        })
      }),
      {seed: 9, numRuns: 150},
    )
  })

  it('opens a file of the version before units had codes', () => {
    const path = newPath()
    const old = {id: 'a', source: 'Ya.', target: 'Yes.'}
    closing(openMemory(path, languages), (memory) => memory.add(old))
    const database = new Database(path)
    database.exec('ALTER TABLE unit DROP COLUMN codes; PRAGMA user_version = 1')
    database.close()
    closing(openMemory(path, languages), (memory) => {
      memory.add({...full, id: 'b'})
      expect([...memory]).toEqual([old, {...full, id: 'b'}])
    })
  })

  it('knows a unit that is there already, however many there are', () => {
    closing(openMemory(newPath(), languages), (memory) => {
      const units = Array.from({length: 300}, (_, i) => ({source: `Kalimat ke${(i * i) % 97}.`, target: 'x'}))
      expect(new Set(memory.add(units)).size).toBe(49)
      expect(memory.size).toBe(49)
      expect(new Set(memory.add([...units].reverse())).size).toBe(49)
      expect(memory.size).toBe(49)
    })
  })

  it('comes in order when there are many', () => {
    closing(openMemory(newPath(), languages), (memory) => {
      const ids = Array.from({length: 1234}, (_, i) => `u${i}`)
      memory.add(ids.map((id) => ({id, source: id, target: 'x'})))
      expect([...memory].map(({id}) => id)).toEqual(ids)
    })
  })

  it('has no unit under an id that only begins like one', () => {
    closing(openMemory(newPath(), languages), (memory) => {
      memory.add(full)
      expect([memory.get('a\0b'), memory.change('a\0b', {}), memory.delete('a\0b')]).toEqual([
        undefined,
        false,
        false,
      ])
      expect(memory.match('Rusia menolak\0usul itu.', {cutoff: 60})).toHaveLength(1)
    })
  })

  it('does all of a call or nothing of it', () => {
    closing(openMemory(newPath(), languages), (memory) => {
      memory.add(full)
      expect(() =>
        memory.add([
          {source: 'Ya.', target: 'Yes.'},
          {source: 'Tidak.', target: ''},
        ]),
      ).toThrow(/target ""/)
      expect([...memory]).toEqual([full])
      expect(memory.match('Ya.')).toEqual([])
      expect(() => memory.change('a', {source: ''})).toThrow(/source ""/)
      expect(memory.get('a')).toEqual(full)
      memory.add({source: 'Ya.', target: 'Yes.'})
      expect(memory.match('Ya.')).toHaveLength(1)
    })
  })

  it.each([
    ['x.txt', 'not a memory; expected a SQLite file'],
    ['none/x.db', "can't be opened; expected a file that may be read, or a folder in which one may be made"],
    ['.', "can't be opened; expected a file that may be read, or a folder in which one may be made"],
  ])('says what is wrong with %s', (name, reason) => {
    const path = join(folder, name)
    if (name === 'x.txt') writeFileSync(path, 'Halo, ini bukan basis data.'.repeat(100))
    expect(() => openMemory(path, languages)).toThrow(reason)
  })

  it('refuses what is another program’s, a newer version’s or in other languages', () => {
    const path = newPath()
    const other = new Database(path)
    other.exec('CREATE TABLE t (a)')
    other.close()
    expect(() => openMemory(path, languages)).toThrow('is a database of another program')

    const newer = newPath()
    openMemory(newer, languages).close()
    const database = new Database(newer)
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openMemory(newer, languages)).toThrow('is a memory of version 99; expected 3 at most')

    const turned = newPath()
    openMemory(turned, languages).close()
    expect(() => openMemory(turned, {source: english, target: indonesian})).toThrow(
      'is a memory of id to en; expected en to id',
    )
  })
})

describe('a file', () => {
  it('is closed once, and not used after', () => {
    const path = newPath()
    const memory = openMemory(path, languages)
    memory.add(full)
    memory.close()
    memory.close()
    for (const use of [
      () => memory.size,
      () => memory.get('a'),
      () => memory.add(full),
      () => memory.change('a', {}),
      () => memory.delete('a'),
      () => memory.match('Ya.'),
      () => memory.concordance('ya'),
      () => [...memory],
    ]) {
      expect(use).toThrow(new TypeError(`padanan: ${path} is closed; open it again with openMemory`))
    }
  })

  it('holds all that was written when it is closed', () => {
    const path = newPath()
    closing(openMemory(path, languages), (memory) => memory.add(full))
    const copy = newPath()
    copyFileSync(path, copy)
    closing(openMemory(copy, languages), (memory) => expect([...memory]).toEqual([full]))
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['overwritten', (bytes: Buffer) => bytes.fill(7, 8192, bytes.length - 8192)],
  ])('that was %s is said to be damaged', (_, damage) => {
    const path = newPath()
    closing(openMemory(path, languages), (memory) =>
      memory.add(Array.from({length: 1000}, (_, i) => ({source: `Kalimat ${i} itu.`, target: 'x'}))),
    )
    writeFileSync(path, damage(readFileSync(path)))
    expect(() => closing(openMemory(path, languages), (memory) => [...memory])).toThrow(
      `padanan: ${path}: the file is damaged`,
    )
  })

  it('with any byte changed is read or said to be damaged, and never ends the process', () => {
    const good = newPath()
    closing(openMemory(good, languages), (memory) =>
      memory.add(
        Array.from({length: 300}, (_, i) => ({
          ...full,
          id: `${i}`,
          source: `Kalimat ${i} itu.`,
          codes: undefined,
        })),
      ),
    )
    const bytes = readFileSync(good)
    const damages = Array.from({length: 50}, (_, i) => {
      const path = newPath()
      const changed = Buffer.from(bytes)
      changed[i < 12 ? (i * 331) % 4096 : (i * 102_947) % bytes.length] = [0xff, 0x80, 0, 0xc3][i % 4]!
      writeFileSync(path, changed)
      try {
        closing(openMemory(path, languages), (memory) => {
          expect([...memory].length).toBeLessThanOrEqual(300)
          memory.match('Kalimat 5 itu.')
          memory.concordance('kalimat')
        })
        return 'read'
      } catch (error) {
        return (error as Error).message.replace(path, 'file')
      }
    })
    expect([...new Set(damages)].sort()).toEqual([
      'padanan: file: not a memory; expected a SQLite file',
      'padanan: file: the file is damaged',
      'read',
    ])
  })

  it('that is empty is not taken for a new one', () => {
    const path = newPath()
    writeFileSync(path, '')
    expect(() => openMemory(path, languages)).toThrow(
      `padanan: ${path}: not a memory; the file is empty: delete it to begin a new one`,
    )
  })

  it.each(['libsql://host/x', 'http://localhost:1/x', 'file:x?mode=memory', 'x\0.db'])(
    'is no address: %j',
    (path) => {
      expect(() => openMemory(path, languages)).toThrow(TypeError)
    },
  )

  it('leaves nothing open when it is closed, however often', () => {
    const path = newPath()
    closing(openMemory(path, languages), (memory) => memory.add(full))
    // Where the system tells what a process has open.
    const open = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0)
    const before = open()
    for (let i = 0; i < 3000; i++) closing(openMemory(path, languages), (memory) => memory.get('a'))
    expect(open() - before).toBeLessThan(20)
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(path)))).toEqual([basename(path)])
  }, 60_000)

  /** Does work as a user that may not write into a folder. */
  function notWriting(folder: string, work: () => void): void {
    chmodSync(folder, 0o555)
    const isRoot = process.getuid!() === 0
    if (isRoot) process.seteuid!(65_534)
    try {
      work()
    } finally {
      if (isRoot) process.seteuid!(0)
      chmodSync(folder, 0o755)
    }
  }

  it.skipIf(process.platform === 'win32')(
    'that may not be written is searched, in a folder that may not, and follows who may',
    () => {
      chmodSync(folder, 0o755)
      const place = mkdtempSync(join(folder, 'read-only-'))
      const path = join(place, 'a#b?c%20.db')
      closing(openMemory(path, languages), (memory) => memory.add(full))
      chmodSync(path, 0o444)
      let reading!: SqliteMemory
      const texts = ['Rusia menolak usul itu.', 'Ya.', 'Tidak.']
      const found = () => texts.map((text) => reading.match(text, {cutoff: 100}).length)
      notWriting(place, () => {
        reading = openMemory(path, languages)
        expect(() => reading.add({source: 'Ya.', target: 'Yes.'})).toThrow('the file may not be written')
        expect(found()).toEqual([1, 0, 0])
      })
      chmodSync(path, 0o644)
      const writing = openMemory(path, languages)
      writing.add({source: 'Ya.', target: 'Yes.'})
      notWriting(place, () => expect(found()).toEqual([1, 1, 0]))
      writing.add({source: 'Tidak.', target: 'No.'})
      writing.close()
      notWriting(place, () => expect(found()).toEqual([1, 1, 1]))
      reading.close()
      notWriting(place, () => {
        expect(() => openMemory(join(place, 'new.db'), languages)).toThrow("can't be opened")
      })
    },
  )

  it.each(['', undefined])('needs a path: %j', (path) => {
    expect(() => openMemory(path as string, languages)).toThrow(/^padanan: path .*: give the path of a file/)
  })
})

describe('an index in the file', () => {
  const count = 20_000
  const unitOf = (i: number) => ({
    id: `u${i}`,
    source: `Kalimat ke${i} tentang hal ${i * 7919}x.`,
    target: `Sentence ${i}.`,
  })
  const path = newPath()

  it('is written as the memory grows, and read instead of the units', () => {
    closing(openMemory(path, languages), (memory) => {
      memory.add(Array.from({length: count}, (_, i) => unitOf(i)))
    })
    const database = new Database(path)
    expect(database.prepare('SELECT side, place FROM chunk').raw().all()).toEqual([['source', 0]])
    // A source changed behind the index shows that the index is what is read.
    database.exec("UPDATE unit SET source = 'Lain.' WHERE number = 100")
    database.close()
    closing(openMemory(path, languages), (memory) => {
      expect(memory.match(unitOf(99).source, {cutoff: 100})).toHaveLength(1)
      for (const i of [0, 1000, 16_383, 16_384, 19_999]) {
        expect(memory.match(unitOf(i).source, {cutoff: 100})).toMatchObject([{unit: {id: `u${i}`}}])
      }
    })
  })

  it('obeys what is changed and deleted after it was written', () => {
    closing(openMemory(path, languages), (memory) => {
      memory.delete('u5')
      memory.change('u6', {source: 'Sama sekali lain.'})
    })
    closing(openMemory(path, languages), (memory) => {
      expect(memory.match(unitOf(5).source, {cutoff: 100})).toEqual([])
      expect(memory.match(unitOf(6).source, {cutoff: 100})).toEqual([])
      expect(memory.match('Sama sekali lain.')).toMatchObject([{unit: {id: 'u6'}}])
      expect(memory.size).toBe(count - 1)
    })
  })

  it('is made anew when it is lost or when texts are cut in another way', () => {
    for (const damage of [
      'DELETE FROM chunk',
      "UPDATE chunk SET words = replace(words, 'Kalimat', 'kalimat')",
    ]) {
      const database = new Database(path)
      database.exec(damage)
      database.close()
      closing(openMemory(path, languages), (memory) => {
        expect(memory.match(unitOf(7).source, {cutoff: 100})).toHaveLength(1)
      })
      const again = new Database(path)
      expect(again.prepare("SELECT count(*) FROM chunk WHERE words LIKE '%wKalimat%'").raw().all()).toEqual([
        [1],
      ])
      again.close()
    }
  })
})

it('begins its index anew when most of it is gone, for every process', () => {
  const path = newPath()
  const memory = openMemory(path, languages)
  const other = openMemory(path, languages)
  memory.add(Array.from({length: 1200}, (_, i) => ({id: `u${i}`, source: `Kalimat ke${i}.`, target: 'x'})))
  expect(other.match('Kalimat ke8.', {cutoff: 100})).toHaveLength(1)
  for (let i = 100; i < 1101; i++) memory.delete(`u${i}`)
  for (const from of [memory, other]) {
    expect(from.match('Kalimat ke100.', {cutoff: 100})).toEqual([])
    expect(from.match('Kalimat ke8.', {cutoff: 100})).toHaveLength(1)
    expect(from.match('Kalimat ke1199.', {cutoff: 100})).toHaveLength(1)
    expect(from.size).toBe(199)
  }
  memory.close()
  other.close()
  const database = new Database(path)
  expect(database.prepare("SELECT value FROM setting WHERE key = 'epoch'").raw().get()).toEqual(['1'])
  database.close()
})

describe('two processes', () => {
  it('see what the other adds, changes and deletes', () => {
    const path = newPath()
    const one = openMemory(path, languages)
    const other = openMemory(path, languages)
    one.add(full)
    expect(other.match(full.source)).toHaveLength(1)
    expect(other.concordance('reject', {side: 'target'})).toHaveLength(1)
    other.add({id: 'b', source: 'Ya.', target: 'Yes.'})
    one.change('a', {source: 'Tidak.', target: 'No.'})
    expect(other.match('Tidak.')).toHaveLength(1)
    expect(other.match(full.source)).toEqual([])
    expect(other.concordance('reject', {side: 'target'})).toEqual([])
    expect(one.match('Ya.')).toHaveLength(1)
    other.delete('b')
    expect(one.match('Ya.')).toEqual([])
    one.close()
    other.close()
  })
})

describe('a full disk', () => {
  it('loses nothing that was acknowledged, and the memory goes on when there is room', () => {
    const path = newPath()
    const prepare = vi.spyOn(Database.prototype, 'prepare')
    const memory = openMemory(path, languages)
    // The limit belongs to the connection.
    ;(prepare.mock.contexts.at(-1) as Database.Database).exec('PRAGMA file.max_page_count = 60')
    prepare.mockRestore()
    const kept: string[] = []
    const add = () => {
      for (let i = 0; ; i++)
        kept.push(
          ...memory.add({id: `${i}`, source: `Kalimat ${i} ${'panjang '.repeat(50)}`, target: 'Yes.'}),
        )
    }
    expect(add).toThrow(`padanan: ${path}: the disk is full; nothing was changed`)
    expect(kept.length).toBeGreaterThan(20)
    expect([...memory].map(({id}) => id)).toEqual(kept)
    expect(() =>
      memory.add(
        Array.from({length: 50}, (_, i) => ({source: `Lain ${i} ${'x '.repeat(900)}`, target: 'x'})),
      ),
    ).toThrow('the disk is full')
    expect(memory.size).toBe(kept.length)
    memory.close()
    closing(openMemory(path, languages), (memory) => {
      expect([...memory].map(({id}) => id)).toEqual(kept)
      expect(memory.add({source: 'Ya.', target: 'Yes.'})).toHaveLength(1)
      expect(memory.match('Ya.')).toHaveLength(1)
    })
    const database = new Database(path)
    expect(database.prepare('PRAGMA integrity_check').raw().all()).toEqual([['ok']])
    database.close()
    expect(readFileSync(path).length).toBeGreaterThan(0)
  })
})
