/** Look-ups in memories of both kinds, against a scan of all their units. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {afterAll, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {type MatchOptions, Memory, Ranking, similarity} from '../../src/memory/index.js'
import {openMemory} from '../../src/store/memory-sqlite.js'
import type {Match, TranslationUnit} from '../../src/types/index.js'
import {sources} from '../memory/generate.js'

const languages = {source: indonesian, target: english}
const folder = mkdtempSync(join(tmpdir(), 'padanan-exact-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** The slow twin: every unit is compared. */
function scan(units: Iterable<TranslationUnit>, text: string, options: MatchOptions): Match[] {
  const ranking = new Ranking(text, options, indonesian, english)
  for (const [order, unit] of [...units].entries()) {
    const near = similarity(text, unit.source, indonesian)
    if (near >= ranking.cutoff) ranking.consider(unit, near, order)
  }
  return ranking.matches()
}

const properties = fc.constantFrom<Record<string, string>>(
  {},
  {type: 'mt'},
  {state: 'initial', domain: 'law'},
  {domain: 'sport'},
)
const options: fc.Arbitrary<MatchOptions> = fc.record(
  {
    cutoff: fc.integer({min: 60, max: 100}),
    limit: fc.constantFrom(1, 2, 5, 1000),
    domain: fc.constantFrom('law', 'sport'),
    penalties: fc.constantFrom({machine: 30}, {ambiguous: 0, domain: 10}),
    where: fc.constantFrom(
      ({properties}: TranslationUnit) => properties?.type !== 'mt',
      ({target}: TranslationUnit) => target === 'a',
    ),
    previous: fc.constant('x'),
    next: fc.constant(''),
  },
  {requiredKeys: ['cutoff']},
)
/** What is done to a memory between look-ups; the numbers choose a unit. */
const steps = fc.array(
  fc.oneof(
    fc.record({does: fc.constant('delete' as const), at: fc.nat()}),
    fc.record({does: fc.constant('change' as const), at: fc.nat(), from: fc.nat()}),
    fc.record({does: fc.constant('reopen' as const)}),
  ),
  {maxLength: 6},
)

const brief = ({type, similarity, matchQuality, unit}: Match) =>
  `${type} ${similarity} ${matchQuality} ${unit.id}`

let files = 0
it('finds all that a scan finds, whatever is added, changed and deleted', () => {
  let found = 0
  fc.assert(
    fc.property(
      sources,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('a', 'b'), properties, fc.constantFrom('x', undefined))),
      steps,
      options,
      (texts, more, steps, options) => {
        const path = join(folder, `${files++}.db`)
        const memory = new Memory(languages)
        let stored = openMemory(path, languages)
        // Every text once, some again with other targets, properties and neighbours.
        const units = texts.map((source, i): TranslationUnit => ({source, target: 'a', id: `${i}`}))
        for (const [i, [at, target, properties, previous]] of more.entries()) {
          const source = texts[at % texts.length]!
          units.push({source, target, properties, previous, next: '', id: `more${i}`})
        }
        memory.add(units)
        stored.add(units)
        for (const step of steps) {
          if (step.does === 'reopen') {
            stored.close()
            stored = openMemory(path, languages)
            continue
          }
          const {id} = units[step.at % units.length]!
          for (const some of [memory, stored]) {
            if (step.does === 'delete') some.delete(id!)
            else some.change(id!, {source: texts[step.from % texts.length]})
          }
        }
        for (const text of [...texts.slice(-8), texts.at(-1)!.slice(1)]) {
          const expected = scan(memory, text, options)
          for (const some of [memory, stored]) {
            const matches = some.match(text, options)
            // Not the matches themselves: a difference in segments of hundreds of words is not for reading.
            expect(matches.map(brief)).toEqual(expected.map(brief))
            expect(isDeepStrictEqual(matches, expected)).toBe(true)
          }
          found += expected.filter(({similarity}) => similarity < 100).length
        }
        stored.close()
        rmSync(path)
      },
    ),
    {seed: 12, numRuns: 150, endOnFailure: true},
  )
  expect(found).toBeGreaterThan(300)
}, 120_000)
