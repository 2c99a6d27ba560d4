/** Words counted by how well a memory knows them. */
import {describe, expect, test} from 'vitest'
import {analyse} from '../../src/job/index.js'
import {indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
import type {Match} from '../../src/types/index.js'
import {extractArticle, languages, unitsOf} from './job.js'

describe('analyse', () => {
  test('counts words by band', async () => {
    const memory = new Memory(languages)
    memory.add({source: 'Rusia menolak usul itu.', target: 'Russia rejected the proposal.'})
    const text = 'Rusia menolak usul itu. Hari ini sepi. Hari ini sepi. Rusia menolak usul ini.'
    const {segments, words, bands} = await analyse(extractArticle(text), {memory, source: indonesian})
    expect({segments, words}).toEqual({segments: 4, words: 14})
    expect(bands['100']).toEqual({segments: 1, words: 4})
    expect(bands.new).toEqual({segments: 1, words: 3})
    expect(bands.repetition).toEqual({segments: 1, words: 3})
    expect(bands['75-84']).toEqual({segments: 1, words: 4})
  })
  test.each([
    [100, '100'],
    [99, '95-99'],
    [95, '95-99'],
    [94, '85-94'],
    [85, '85-94'],
    [84, '75-84'],
    [75, '75-84'],
    [74, '50-74'],
    [50, '50-74'],
  ] as const)('a match of %d stands in %s', async (similarity, band) => {
    const match = {type: 'tm', similarity, matchQuality: similarity, penalties: []} as unknown as Match
    const memory = {match: () => [match]}
    const {bands} = await analyse(extractArticle('Hari ini sepi.'), {memory, source: indonesian})
    expect(bands[band]).toEqual({segments: 1, words: 3})
  })
  test('tells a match in context, and leaves out what is not to be translated', async () => {
    const memory = new Memory(languages)
    memory.add({source: 'Hari ini sepi.', target: 'Today is quiet.', previous: '', next: 'Besok ramai.'})
    const xliff = extractArticle('Hari ini sepi. Besok ramai.\n\nTiga kata lagi.')
    unitsOf(xliff)[1]!.translate = false
    const {segments, words, bands} = await analyse(xliff, {memory, source: indonesian})
    expect({segments, words}).toEqual({segments: 2, words: 5})
    expect(bands['in context']).toEqual({segments: 1, words: 3})
    expect(bands.new).toEqual({segments: 1, words: 2})
  })
  test('tells what an earlier file of the job says, and counts each file', async () => {
    const first = extractArticle('Hari ini sepi. Hari ini sepi. Besok ramai.')
    const second = extractArticle('Hari ini sepi. Hari ini sepi. Lusa pulang.')
    second.files[0]!.original = 'lain.md'
    const done: (number | undefined)[][] = []
    const {files, ...all} = await analyse([first, second], {
      source: indonesian,
      onProgress: ({done: at, total}) => done.push([at, total]),
    })
    expect(done).toEqual([1, 2, 3, 4, 5, 6].map((at) => [at, 6]))
    expect(all).toMatchObject({segments: 6, words: 16, bands: {new: {segments: 3, words: 7}}})
    expect(all.bands.repetition).toEqual({segments: 2, words: 6})
    expect(all.bands['cross-file repetition']).toEqual({segments: 1, words: 3})
    expect(files).toMatchObject([
      {original: 'artikel.md', words: 8, bands: {repetition: {segments: 1}, new: {segments: 2}}},
      {original: 'lain.md', words: 8, bands: {repetition: {segments: 1}, new: {segments: 1}}},
    ])
  })
})
