/** A file without what other tools stumble over. */
import {beforeAll, describe, expect, test} from 'vitest'
import {textOf} from '../../src/content/index.js'
import {fromXliff, toXliff} from '../../src/formats/index.js'
import {check, enrich, harvest, merge, toPlain} from '../../src/job/index.js'
import {Memory} from '../../src/memory/index.js'
import {article, extractArticle, glossary, languages, segmentsOf, unitsOf} from './job.js'

describe('toPlain', () => {
  let text: string
  beforeAll(async () => {
    const memory = new Memory(languages)
    memory.add([
      {source: 'Menlu bertemu', target: 'Ministers meet'},
      {source: 'Pertemuan ditutup dengan hasil.', target: 'The meeting closed with a result.'},
    ])
    text = toXliff(toPlain(await enrich(extractArticle(), {memory, glossary})), {version: '1.2'})
  })

  test('has no element of another namespace', () => {
    expect(text).not.toMatch(/<\w+:/)
    expect(text).toContain('datatype="x-markdown"')
  })

  test('has the source as target, without marks or state, where there is no translation', () => {
    const [heading, paragraph] = unitsOf(fromXliff(text))
    expect(heading!.segments).toMatchObject([{target: ['Ministers meet'], state: 'translated'}])
    const parts = paragraph!.segments.filter(({kind}) => kind === 'segment')
    expect(parts.map(({target}) => textOf(target ?? []))).toEqual([
      'Kedua menteri berbicara di Jenewa.',
      'Rusia menuntut jaminan keamanan.',
      'Pertemuan ditutup tanpa hasil.',
    ])
    expect(JSON.stringify(parts[1]!.source)).toContain('"kind":"mrk"')
    expect(JSON.stringify(parts[1]!.target)).not.toContain('"kind":"mrk"')
    expect(parts.map((part) => 'state' in part)).toEqual([false, false, false])
    expect(text).toContain('Jenewa.</mrk> <mrk')
  })

  test('has matches, and the terms of a unit in one note', () => {
    const paragraph = unitsOf(fromXliff(text))[1]!
    expect(paragraph.matches).toMatchObject([{target: ['The meeting closed with a result.']}])
    expect(paragraph.glossary).toBeUndefined()
    expect(paragraph.notes).toContainEqual({
      category: 'glossary',
      appliesTo: 'source',
      content: 'jaminan keamanan = security guarantee',
    })
  })

  test('comes back from a tool that keeps what it does not know', () => {
    const returned = fromXliff(text)
    expect(merge(returned)[0]!.text).toBe(article.replace('Menlu bertemu', 'Ministers meet'))
    for (const segment of segmentsOf(returned).slice(1)) segment.target = [`${textOf(segment.source)}!`]
    const rules = check(returned).map(({ruleId}) => ruleId!)
    expect(rules.filter((rule) => rule !== 'end-differs')).toEqual(['code-missing'])
    expect(harvest(returned).units.map(({target}) => target)).toEqual([
      'Ministers meet',
      'Kedua menteri berbicara di Jenewa.!',
      'Rusia menuntut jaminan keamanan.!',
      'Pertemuan ditutup tanpa hasil.!',
    ])
  })

  test('has codes that end in another segment isolated, and merges them as they were', async () => {
    const markdown = 'Satu **dua. Tiga _empat_. Lima** enam.\n'
    const plain = toXliff(toPlain(await enrich(extractArticle(markdown), {glossary})), {version: '1.2'})
    const codes = [...plain.matchAll(/<(bpt|ept|it)(?: pos="(\w+)")?/g)].map(([, name, at]) => at ?? name)
    expect(codes).toEqual(Array(3).fill(['open', 'bpt', 'ept', 'close']).flat())
    const returned = fromXliff(plain)
    expect(merge(returned)[0]!.text).toBe(markdown)
    for (const segment of segmentsOf(returned)) {
      segment.target = segment.source.map((node) => (typeof node === 'string' ? node.toUpperCase() : node))
    }
    expect(merge(returned)[0]!.text).toBe('SATU **DUA. TIGA _EMPAT_. LIMA** ENAM.\n')
    expect(check(returned)).toEqual([])
  })
})
