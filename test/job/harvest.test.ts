/** A memory filled from translated files. */
import {describe, expect, test} from 'vitest'
import {fromTmx, fromXliff, toTmx, toXliff} from '../../src/formats/index.js'
import {enrich, harvest, harvestTerms} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {fromTmxUnit, Memory, toTmxDocument} from '../../src/memory/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {XliffUnit} from '../../src/types/index.js'
import {extractArticle, glossary, languages, segmentsOf, translated, unitsOf} from './job.js'

describe('harvest', () => {
  test('takes finished segments with their neighbours', () => {
    const xliff = translated(extractArticle('Satu. Dua.'), (text) => `${text} (en)`)
    expect(harvest(xliff).units).toEqual([
      {
        ...{source: 'Satu.', target: 'Satu. (en)', previous: '', next: 'Dua.', origin: 'artikel.md'},
        properties: {unit: 'u1', segment: 's1', state: 'translated'},
      },
      {
        ...{source: 'Dua.', target: 'Dua. (en)', previous: 'Satu.', next: '', origin: 'artikel.md'},
        properties: {unit: 'u1', segment: 's2', state: 'translated'},
      },
    ])
  })

  test('leaves what is not far enough', () => {
    const xliff = translated(extractArticle('Satu. Dua. Tiga. Empat.'), (text) => text)
    const [first, second, , fourth] = segmentsOf(xliff)
    first!.state = 'initial'
    second!.state = 'final'
    // A copy of the source that a tool made.
    fourth!.state = undefined
    expect(harvest(xliff).units.map(({source}) => source)).toEqual(['Dua.', 'Tiga.'])
    const reviewed = harvest(xliff, {state: 'reviewed'})
    expect(reviewed.units.map(({source}) => source)).toEqual(['Dua.'])
    const copy = 'the translation is a copy of the source'
    expect(reviewed.skipped).toEqual([
      {file: 'artikel.md', unit: 'u1', segment: 's1', reason: copy},
      {
        ...{file: 'artikel.md', unit: 'u1', segment: 's3'},
        reason: 'expected state `reviewed` or a later one, found `translated`',
      },
      {file: 'artikel.md', unit: 'u1', segment: 's4', reason: copy},
    ])
    second!.target = []
    expect(harvest(xliff).skipped[1]).toMatchObject({segment: 's2', reason: 'no translation'})
  })

  test('says nothing of what is not to be translated, and makes up no state', () => {
    const xliff = translated(extractArticle('Satu.\n\nDua.'), (text) => `${text}!`)
    unitsOf(xliff)[0]!.translate = false
    segmentsOf(xliff)[1]!.state = undefined
    expect(harvest(xliff)).toMatchObject({units: [{source: 'Dua.', previous: 'Satu.'}], skipped: []})
    expect(harvest(xliff).units[0]!.properties).toEqual({unit: 'u2', segment: 's1'})
  })

  test('what was harvested is found in context', async () => {
    const memory = new Memory(languages)
    memory.add(harvest(translated(extractArticle(), (text) => text.toUpperCase())).units)
    const unit = unitsOf(await enrich(extractArticle(), {memory}))[1]!
    expect(unit.matches!.map(({type}) => type)).toEqual(['icm', 'icm', 'icm'])
  })

  test.each<[name: string, source: string, target: string, pairs: [string, string][]]>([
    [
      'one to one',
      'Kami pulang. Mereka tinggal.',
      'We went home. They stayed.',
      [
        ['Kami pulang.', 'We went home.'],
        ['Mereka tinggal.', 'They stayed.'],
      ],
    ],
    [
      'two to one',
      'Presiden Putin tiba di Jenewa pada hari Rabu. Ia membawa surat. Presiden Biden menunggunya di bandara bersama 27 menteri.',
      'President Putin arrived in Geneva on Wednesday carrying a letter. President Biden waited for him at the airport with 27 ministers.',
      [
        [
          'Presiden Putin tiba di Jenewa pada hari Rabu. Ia membawa surat.',
          'President Putin arrived in Geneva on Wednesday carrying a letter.',
        ],
        [
          'Presiden Biden menunggunya di bandara bersama 27 menteri.',
          'President Biden waited for him at the airport with 27 ministers.',
        ],
      ],
    ],
    [
      'half translated',
      'Kami pulang. Mereka tinggal.',
      'Kami pulang. They stayed.',
      [['Mereka tinggal.', 'They stayed.']],
    ],
    ['nothing to cut', 'Kami pulang.', 'We went home.', [['Kami pulang.', 'We went home.']]],
  ])('cuts segments that hold several sentences: %s', (_, source, target, pairs) => {
    const xliff = extractArticle(source)
    const [unit] = unitsOf(xliff)
    unit!.segments = [{kind: 'segment', source: [source], target: [target]}] satisfies XliffUnit['segments']
    expect(harvest(xliff, {languages}).units.map(({source, target}) => [source, target])).toEqual(pairs)
    expect(harvest(xliff).units).toHaveLength(1)
  })
})

describe('harvestTerms', () => {
  const pairs = [
    ['Rusia menuntut jaminan keamanan.', 'Russia demands security guarantees.'],
    ['NATO menolak jaminan keamanan.', 'NATO rejects security guarantees.'],
    ['Rusia menuntut gencatan senjata.', 'Russia demands a ceasefire.'],
    ['NATO menolak gencatan senjata.', 'NATO rejects a ceasefire.'],
  ].map(([source, target]) => ({source: source!, target: target!}))
  const found = (glossary?: Glossary) =>
    harvestTerms(pairs, {...languages, glossary}).map(({source, target}) => `${source} = ${target}`)

  test('proposes what the glossary does not know', () => {
    expect(found()).toContain('jaminan keamanan = security guarantees')
    expect(found(glossary)).not.toContain('jaminan keamanan = security guarantees')
    expect(found(glossary)).toEqual(
      found().filter((name) => name !== 'jaminan keamanan = security guarantees'),
    )
    expect(found(glossary).length).toBeGreaterThan(0)
  })

  test('proposes another equivalent of a term that it knows', () => {
    const other = new Glossary(
      [
        {
          id: 'x',
          languages: [
            {lang: 'id', terms: [{term: 'jaminan keamanan', status: 'preferred'}]},
            {lang: 'en', terms: [{term: 'safety pledge', status: 'preferred'}]},
          ],
        },
      ],
      [indonesian, english],
    )
    expect(found(other)).toContain('jaminan keamanan = security guarantees')
  })
})

test('a harvest is TMX whatever codes the segments hold', () => {
  for (const text of [
    'Satu **dua. Tiga** empat ![peta](a.png).',
    'a<br>b [c](d "e") *f* `g`  \nh',
    '**Satu.**',
  ]) {
    for (const version of ['1.2', '2.1'] as const) {
      const xliff = translated(extractArticle(text), (source) => source)
      for (const segment of segmentsOf(xliff)) segment.target = segment.source
      const {units} = harvest(fromXliff(toXliff(xliff, {version})))
      const written = fromTmx(toTmx(toTmxDocument(units, languages))).units
      expect(written.flatMap((unit) => fromTmxUnit(unit, languages))).toMatchObject(
        units.map(({source, target}) => ({source, target})),
      )
    }
  }
})
