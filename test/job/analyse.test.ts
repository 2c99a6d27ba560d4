import {describe, expect, test} from 'vitest'
import {analyse} from '../../src/job/index.js'
import {indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
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
})
