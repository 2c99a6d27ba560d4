/** Matches and terms put into a file. */
import {describe, expect, test} from 'vitest'
import {enrich, merge} from '../../src/job/index.js'
import {Memory} from '../../src/memory/index.js'
import type {XliffUnit} from '../../src/types/index.js'
import {article, extractArticle, glossary, languages, segmentsOf, translated, unitsOf} from './job.js'

describe('enrich', () => {
  const memory = new Memory(languages)
  memory.add([
    {
      source: 'Kedua menteri berbicara di Jenewa.',
      target: 'The two ministers spoke in Geneva.',
      origin: 'kerja',
    },
    {source: 'Pertemuan ditutup dengan hasil.', target: 'The meeting closed with a result.'},
  ])

  test.each<[name: string, properties: Record<string, string>, others: string[], target: string | undefined]>(
    [
      ['that nobody has approved', {state: 'translated'}, [], 'Ministers meet'],
      ['that a machine made', {type: 'mt'}, [], undefined],
      ['that others translate otherwise', {}, ['Ministers are meeting'], undefined],
    ],
  )('an exact match %s', async (_, properties, others, target) => {
    const memory = new Memory(languages)
    for (const one of ['Ministers meet', ...others]) {
      memory.add({source: 'Menlu bertemu', target: one, properties})
    }
    const [segment] = segmentsOf(await enrich(extractArticle(), {memory}))
    expect(segment!.target?.join('')).toBe(target)
  })

  test('the neighbours of a segment are of the same file', async () => {
    const memory = new Memory(languages)
    memory.add({source: 'Hujan.', target: 'Rain.', previous: '', next: 'Pulang.'})
    const xliff = extractArticle('Hujan. Pulang.')
    xliff.files.push({...extractArticle('Hujan. Pulang.').files[0]!, id: 'f2'})
    const {files} = await enrich(xliff, {memory})
    expect(files.map(({units: [unit]}) => (unit as XliffUnit).matches![0]!.type)).toEqual(['icm', 'icm'])
  })

  test('fills what is known exactly and offers what is near', async () => {
    const xliff = await enrich(extractArticle(), {memory})
    const unit = unitsOf(xliff)[1]!
    expect(unit.segments[0]).toMatchObject({
      target: ['The two ministers spoke in Geneva.'],
      state: 'translated',
    })
    expect(unit.segments[2]).not.toHaveProperty('target')
    expect(unit.matches).toMatchObject([
      {
        id: 'm1',
        ref: '#s1',
        type: 'tm',
        similarity: 100,
        origin: 'kerja',
        target: ['The two ministers spoke in Geneva.'],
      },
      {id: 'm2', ref: '#s3', type: 'tm', similarity: 75, target: ['The meeting closed with a result.']},
    ])
  })

  test('says by its type that a match stands in context', async () => {
    const own = new Memory(languages)
    own.add({source: 'Hujan.', target: 'Rain.', previous: '', next: 'Pulang.'})
    const [unit] = unitsOf(await enrich(extractArticle('Hujan. Pulang.'), {memory: own}))
    expect(unit!.matches).toMatchObject([{type: 'icm'}])
  })

  test('adds nothing twice', async () => {
    const once = await enrich(extractArticle(), {memory, glossary})
    expect(await enrich(once, {memory, glossary})).toEqual(once)
    const more = new Memory(languages)
    more.add({source: 'Pertemuan ditutup tanpa hasil.', target: 'The meeting closed.'})
    const {matches} = unitsOf(await enrich(once, {memory: more}))[1]!
    expect(matches!.map(({id, target}) => [id, target])).toEqual([
      ['m1', ['The two ministers spoke in Geneva.']],
      ['m2', ['The meeting closed with a result.']],
      ['m3', ['The meeting closed.']],
    ])
  })

  test('keeps a translation that is there', async () => {
    const before = translated(extractArticle(), () => 'Done.')
    const after = await enrich(before, {memory})
    expect(segmentsOf(after).map(({target}) => target)).toEqual(Array(4).fill(['Done.']))
  })

  test('marks terms, with equivalents, definitions and notes', async () => {
    const unit = unitsOf(await enrich(extractArticle(), {glossary}))[1]!
    const mark = {
      kind: 'mrk',
      id: 't1',
      type: 'term',
      value: 'security guarantee',
      content: ['jaminan keamanan'],
    }
    expect(unit.segments[2]!.source).toMatchObject([{kind: 'pc', content: ['Rusia menuntut ', mark, '.']}])
    expect(unit.glossary).toEqual([
      {
        id: 'g1',
        ref: '#t1',
        term: {content: 'jaminan keamanan'},
        translations: [{content: 'security guarantee'}],
        definition: {content: 'Janji suatu negara untuk melindungi negara lain.'},
      },
    ])
    expect(unit.notes).toEqual([
      {
        category: 'terminology',
        appliesTo: 'source',
        content: 'jaminan keamanan: Bukan jaminan pengamanan. Avoid: safety guarantee.',
      },
    ])
  })

  test('leaves out the mark of a term that a code cuts through', async () => {
    const [unit] = unitsOf(await enrich(extractArticle('Soal jaminan **keamanan itu**.'), {glossary}))
    expect(JSON.stringify(unit!.segments)).not.toContain('mrk')
    expect(unit!.glossary).toMatchObject([{id: 'g1', term: {content: 'jaminan keamanan'}}])
    expect(unit!.glossary![0]).not.toHaveProperty('ref')
  })

  test('the document still returns', async () => {
    const [document] = merge(await enrich(extractArticle(), {glossary}))
    expect(document!.text).toBe(article)
  })

  test('reports progress', async () => {
    const seen: number[] = []
    await enrich(extractArticle(), {memory, onProgress: ({done, total}) => seen.push(done / total!)})
    expect(seen).toEqual([0.25, 0.5, 0.75, 1])
  })
})
