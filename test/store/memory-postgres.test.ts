/** Memories on PostgreSQL. */
import {PGlite} from '@electric-sql/pglite'
import fc from 'fast-check'
import pg from 'pg'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
import {openPostgresMemory, type PostgresMemory} from '../../src/store/memory-postgres.js'
import type {PostgresConnection} from '../../src/store/memory-postgres-connection.js'
import {initPostgresMemory} from '../../src/store/memory-postgres-schema.js'
import type {Match, TranslationUnit} from '../../src/types/index.js'
import {segments, sources} from '../memory/generate.js'
import {full} from './unit.js'

const languages = {source: indonesian, target: english}
const url = process.env.PADANAN_POSTGRES_URL

let server: string | PostgresConnection
let close = async () => {}
beforeAll(async () => {
  if (url) {
    server = url
    return
  }
  const database = await PGlite.create()
  server = {
    query: (text, values) => database.query(text, values),
    transaction: (work) => database.transaction((tx) => work((text, values) => tx.query(text, values))),
    close: async () => {},
  }
  close = () => database.close()
}, 120_000)
afterAll(() => close())

const brief = ({type, similarity, matchQuality, unit}: Match) =>
  `${type} ${similarity} ${matchQuality} ${unit.id}`

let schemas = 0
const newSchema = () => `padanan_test_${process.pid}_${schemas++}`

/** Runs a statement behind the memory's back. */
async function run(statement: string): Promise<void> {
  if (typeof server !== 'string') return void (await server.query(statement))
  const client = new pg.Client(server)
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function inNew(work: (memory: PostgresMemory, schema: string) => Promise<void>): Promise<void> {
  const schema = newSchema()
  await initPostgresMemory(server, {...languages, schema})
  const memory = await openPostgresMemory(server, {...languages, schema})
  try {
    await work(memory, schema)
  } finally {
    await memory.close()
    await run(`DROP SCHEMA "${schema}" CASCADE`)
  }
}

async function all(memory: AsyncIterable<TranslationUnit>): Promise<TranslationUnit[]> {
  const units: TranslationUnit[] = []
  for await (const unit of memory) units.push(unit)
  return units
}

describe('openPostgresMemory', () => {
  it('keeps units with all their fields from one opening to the next', () =>
    inNew(async (memory, schema) => {
      expect(await memory.add(full)).toEqual(['a'])
      const again = await openPostgresMemory(server, {...languages, schema})
      expect(await all(again)).toEqual([full])
      expect(await again.size).toBe(1)
      expect(await again.match('Rusia menolak usul ini.')).toMatchObject([{similarity: 75, unit: full}])
      await again.close()
    }))

  it('refuses other languages, newer versions and odd names', () =>
    inNew(async (memory, schema) => {
      await memory.add(full)
      await expect(openPostgresMemory(server, {source: english, target: indonesian, schema})).rejects.toThrow(
        `schema ${schema} is a memory of id to en; expected en to id`,
      )
      await expect(openPostgresMemory(server, {...languages, schema: 'x"; DROP'})).rejects.toThrow(TypeError)
      await run(`UPDATE "${schema}".setting SET value = '99' WHERE key = 'version'`)
      await expect(openPostgresMemory(server, {...languages, schema})).rejects.toThrow(
        'a memory of version 99; expected 4: use a newer padanan',
      )
      await run(`UPDATE "${schema}".setting SET value = '3' WHERE key = 'version'`)
      await expect(openPostgresMemory(server, {...languages, schema})).rejects.toThrow(
        'a memory of version 3; expected 4: export it as TMX with the padanan that made it',
      )
    }))

  it('says who makes a memory that is not there', async () => {
    await expect(openPostgresMemory(server, {...languages, schema: 'padanan_none'})).rejects.toThrow(
      'padanan: there is no memory in schema padanan_none; whoever may create one does so with `padanan tm init`',
    )
  })

  it('rejects with the reason of a signal', () =>
    inNew(async (memory) => {
      await memory.add(full)
      const signal = AbortSignal.abort(new Error('enough'))
      await expect(memory.match(full.source, {signal})).rejects.toThrow('enough')
    }))

  it('needs no more rights than it uses, and connects anew after a drop', async () => {
    // PGlite has one user and one connection.
    if (typeof server !== 'string') return
    const schema = newSchema()
    const reader = `${schema}_reader`
    const writer = `${schema}_writer`
    for (const user of [reader, writer]) await run(`CREATE ROLE ${user} LOGIN`)
    await initPostgresMemory(server, {...languages, schema, readers: [reader], writers: [writer]})
    const as = (user: string) => {
      const url = new URL(server as string)
      url.username = user
      return openPostgresMemory(url.href, {...languages, schema})
    }
    const [reading, writing] = [await as(reader), await as(writer)]
    await writing.add(full)
    await writing.change('a', {target: 'Russia said no.'})
    expect(await reading.match(full.source)).toMatchObject([{target: 'Russia said no.'}])
    await expect(reading.add({source: 'Ya.', target: 'Yes.'})).rejects.toThrow('this user may not do that')
    await run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${reader}'`)
    const answers = await Promise.allSettled(Array.from({length: 3}, () => reading.match(full.source)))
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(String(answer.reason)).toContain('the connection was lost')
    }
    expect(await reading.match(full.source)).toHaveLength(1)
    expect(await writing.delete('a')).toBe(true)
    await reading.close()
    await writing.close()
    await run(`DROP SCHEMA "${schema}" CASCADE`)
    for (const user of [reader, writer]) await run(`DROP ROLE ${user}`)
  })

  it('does what Memory does', () =>
    inNew(async (_, schema) => {
      const unit = fc.record(
        {
          id: fc.constantFrom('a', 'b', 'c'),
          source: fc.constantFrom('satu dua tiga', 'satu dua empat', 'satu lima', '?'),
          target: fc.constantFrom('one', 'two'),
          previous: fc.constantFrom('', 'x'),
        },
        {requiredKeys: ['source', 'target']},
      )
      const id = fc.constantFrom('a', 'b', 'c', 'd')
      type Any = Memory | PostgresMemory
      const step = fc.oneof(
        fc
          .array(unit, {minLength: 1, maxLength: 3})
          .map((units) => async (memory: Any) => (await memory.add(units)).length),
        fc.tuple(id, fc.constantFrom('one', 'three')).map(
          ([id, target]) =>
            async (memory: Any) =>
              memory.change(id, {target}),
        ),
        id.map((id) => async (memory: Any) => memory.delete(id)),
      )
      // Ids that are given differ from those of `Memory`.
      const plain = (units: TranslationUnit[]) =>
        units.map(({id, ...unit}) => ({...unit, id: /^[abc]$/.test(id!) ? id : 'given'}))
      let round = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step, {maxLength: 6}), async (steps) => {
          const memory = new Memory(languages)
          const stored = await openPostgresMemory(server, {...languages, schema})
          for await (const {id} of stored) await stored.delete(id!)
          for (const step of steps) expect(await step(stored)).toEqual(await step(memory))
          expect(plain(await all(stored))).toEqual(plain([...memory]))
          const found = async (from: Any) =>
            (await from.match('satu dua tiga', {cutoff: 60, previous: '', next: ''})).map((match) => ({
              ...match,
              unit: plain([match.unit]),
            }))
          expect(await found(stored)).toEqual(await found(memory))
          await stored.close()
          round++
        }),
        {seed: 10, numRuns: 40},
      )
      expect(round).toBe(40)
    }))

  it('does all of a call or nothing of it, in any number', () =>
    inNew(async (memory) => {
      await expect(memory.add([full, {source: 'x', target: ' '}])).rejects.toThrow('a unit needs text')
      await expect(memory.add([full, {...full, id: 'b', source: 'null \u0000 here'}])).rejects.toThrow(
        TypeError,
      )
      expect(await memory.size).toBe(0)
      const many = Array.from({length: 2500}, (_, i) => ({source: `Kalimat ${i % 2400}.`, target: 'x'}))
      expect(new Set(await memory.add(many)).size).toBe(2400)
      expect(await memory.size).toBe(2400)
      await expect(memory.change('none', {})).resolves.toBe(false)
    }))

  it('keeps an index of long imports, which is read instead of the texts', () =>
    inNew(async (memory, schema) => {
      const units = Array.from({length: 17_000}, (_, i) => ({
        source: `Kalimat ke${i} tentang hal itu.`,
        target: 'x',
      }))
      await memory.add(units.slice(0, 9000))
      await memory.add(units.slice(9000))
      // A text that is changed behind the memory's back shows what is read.
      await run(`UPDATE "${schema}".unit SET source = 'Lain.' WHERE number = 100`)
      const other = await openPostgresMemory(server, {...languages, schema})
      for (const some of [memory, other]) {
        expect(await some.match(units[99]!.source, {cutoff: 100})).toHaveLength(1)
        expect(await some.match(units[16_999]!.source, {cutoff: 100})).toHaveLength(1)
      }
      await other.close()
    }))

  it('tells when the index can not be kept', () =>
    inNew(async (memory, schema) => {
      await memory.add({source: 'Ya.', target: 'Yes.'})
      await run(`UPDATE "${schema}".clock SET at = 40000`)
      await run(`ALTER TABLE "${schema}".chunk ADD CONSTRAINT none CHECK (place < 0)`)
      await expect(memory.match('Ya.')).rejects.toThrow('none')
    }))

  it('gives a unit of its own id to a text that another unit had', () =>
    inNew(async (memory) => {
      const [id] = await memory.add({source: 'Ya.', target: 'Yes.'})
      await memory.change(id!, {target: 'Yeah.'})
      const [other] = await memory.add({source: 'Ya.', target: 'Yes.'})
      expect(other).not.toBe(id)
      expect((await all(memory)).map(({target}) => target)).toEqual(['Yeah.', 'Yes.'])
    }))

  it('goes on when a unit is gone of which nobody says so', () =>
    inNew(async (memory, schema) => {
      await memory.add([full, {source: 'Rusia menolak usul ini.', target: 'x'}])
      expect(await memory.match(full.source)).toHaveLength(2)
      await run(`DELETE FROM "${schema}".unit WHERE id = 'a'`)
      expect(await memory.match(full.source)).toHaveLength(1)
    }))

  it('takes writers at the same time', () =>
    inNew(async (_, schema) => {
      const writers = await Promise.all(
        Array.from({length: 8}, () => openPostgresMemory(server, {...languages, schema})),
      )
      // All change the same units, each in another order.
      const shared = Array.from({length: 30}, (_, i) => ({id: `s${i}`, source: `Bersama ${i}.`, target: 'x'}))
      await Promise.all(
        writers.flatMap((memory, writer) =>
          Array.from({length: 20}, (_, i) =>
            memory.add([
              {id: `${writer}.${i}`, source: `Kalimat ${writer} ke-${i}.`, target: 'x'},
              {source: `Tanpa nama ${i}.`, target: 'x'},
              ...(writer % 2 ? shared : [...shared].reverse()).map((unit) => ({
                ...unit,
                author: `${writer}.${i}`,
              })),
            ]),
          ),
        ),
      )
      expect(await writers[0]!.size).toBe(160 + 20 + 30)
      for (const memory of writers) await memory.close()
    }))

  it('is closed once, and not used after', () =>
    inNew(async (_, schema) => {
      const memory = await openPostgresMemory(server, {...languages, schema})
      await memory.close()
      await memory.close()
      for (const use of [
        () => memory.size,
        () => memory.get('a'),
        () => memory.add(full),
        () => memory.change('a', {}),
        () => memory.delete('a'),
        () => memory.match('Ya.'),
        () => memory.concordance('ya'),
        () => all(memory),
      ]) {
        await expect(use()).rejects.toThrow(
          new TypeError('padanan: the memory is closed; open it again with openPostgresMemory'),
        )
      }
    }))

  it('finds what Memory finds, in the same order, for one word to sixty', () =>
    inNew(async (memory) => {
      // Another client, which learns words from the server alone.
      const other = await openPostgresMemory(server, {
        ...languages,
        schema: `padanan_test_${process.pid}_${schemas - 1}`,
      })
      const exact = new Memory(languages)
      const long = fc
        .array(fc.tuple(segments, segments), {minLength: 2, maxLength: 8})
        .map((parts) => parts.flat().join(' ').split(' ').slice(0, 60).join(' '))
        .filter((text) => text.trim() !== '')
      let number = 0
      let found = 0
      await fc.assert(
        fc.asyncProperty(
          sources,
          fc.array(long, {maxLength: 3}),
          fc.integer({min: 50, max: 100}),
          fc.constantFrom(1, 5, 1000),
          fc.array(fc.tuple(fc.nat(), fc.boolean()), {maxLength: 4}),
          async (texts, longer, cutoff, limit, gone) => {
            const from = number
            const all = [...texts, ...longer, ...longer.map((text) => `${text.slice(0, -3)} itu`)]
            const units = all.map((source) => ({id: `${number++}`, source, target: 'x'}))
            exact.add(units)
            await memory.add(units)
            for (const [at, isDeleted] of gone) {
              const id = `${from + (at % all.length)}`
              for (const some of [exact, memory]) {
                if (isDeleted) await some.delete(id)
                else await some.change(id, {source: `${all.at(-1)} lagi`})
              }
            }
            for (const text of all.slice(-8)) {
              const expected = exact.match(text, {cutoff, limit})
              for (const some of [memory, other]) {
                expect((await some.match(text, {cutoff, limit})).map(brief)).toEqual(expected.map(brief))
              }
              found += expected.filter(({similarity}) => similarity < 100).length
            }
          },
        ),
        {seed: 11, numRuns: 20, endOnFailure: true},
      )
      expect(found).toBeGreaterThan(50)
      await other.close()
    }))

  it('finds segments without letters, and takes texts with any character', () =>
    inNew(async (memory) => {
      await memory.add({id: 'a', source: '?!', target: '?!'})
      expect(await memory.match('?!')).toMatchObject([{similarity: 100}])
      await memory.add(full)
      expect(await memory.match('Rusia menolak\0usul itu.', {cutoff: 60})).toHaveLength(1)
    }))

  it('finds words and their counterparts on both sides', () =>
    inNew(async (memory) => {
      await memory.add([
        {id: '1', source: 'Rusia menolak usul itu.', target: 'Russia rejected the proposal.'},
        {
          id: '2',
          source: 'Usul itu ditolak 100% oleh NATO.',
          target: 'The proposal was rejected 100% by NATO.',
        },
        {id: '3', source: 'Penolakan itu mengejutkan.', target: 'The rejection came as a surprise.'},
      ])
      const ids = async (query: string, side: 'source' | 'target') =>
        (await memory.concordance(query, {side})).map(({unit}) => unit.id)
      expect(await ids('tolak', 'source')).toEqual(['2', '1'])
      expect(await ids('menolak usul', 'source')).toEqual(['1'])
      expect(await ids('reject', 'target')).toEqual(['2', '1'])
      expect(await ids('100', 'target')).toEqual(['2'])
      expect(await ids('%', 'target')).toEqual([])
      const [line] = await memory.concordance('tolak')
      expect(line).toMatchObject({source: [{start: 9, end: 16}]})
    }))
})
