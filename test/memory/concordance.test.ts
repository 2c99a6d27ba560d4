/** Concordance. */
import {describe, expect, it} from 'vitest'
import {WordModel} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Memory, toConcordanceCsv} from '../../src/memory/index.js'
import type {ConcordanceLine} from '../../src/types/index.js'

const lexicon = {
  source: 'id',
  target: 'en',
  pairs: [
    ['tolak', 'reject'],
    ['usul', 'proposal'],
    ['jaminan', 'guarantee'],
    ['keamanan', 'security'],
    ['serang', 'attack'],
  ],
} as const

const memory = new Memory({source: indonesian, target: english})
memory.add([
  {id: '1', source: 'Rusia menolak usul itu.', target: 'Russia rejected the proposal.'},
  {id: '2', source: 'Usul itu ditolak oleh NATO.', target: 'The proposal was rejected by NATO.'},
  {id: '3', source: 'Penolakan itu mengejutkan.', target: 'The rejection came as a surprise.'},
  {
    id: '4',
    source: 'Moskwa meminta jaminan-jaminan keamanan.',
    target: 'Moscow asked for security guarantees.',
  },
  {id: '5', source: 'Keamanan adalah jaminan, kata dia.', target: 'Security is a guarantee, he said.'},
])

const shown = (lines: ConcordanceLine[]) =>
  lines.map(({unit, source, target}) => [
    unit.id,
    source.map(({start, end}) => unit.source.slice(start, end)).join('+'),
    target.map(({start, end}) => unit.target.slice(start, end)).join('+'),
  ])

describe('concordance', () => {
  it('finds a word in all its forms, the newest first, with its counterpart', () => {
    expect(shown(memory.concordance('menolak', {lexicon}))).toEqual([
      ['2', 'ditolak', 'rejected'],
      ['1', 'menolak', 'rejected'],
    ])
  })

  it('finds words one after the other, or anywhere', () => {
    expect(shown(memory.concordance('jaminan keamanan', {lexicon}))).toEqual([
      ['4', 'jaminan-jaminan keamanan', 'security guarantees'],
    ])
    expect(shown(memory.concordance('jaminan keamanan', {lexicon, order: 'any'}))).toEqual([
      ['5', 'Keamanan+jaminan', 'Security+guarantee'],
      ['4', 'jaminan-jaminan+keamanan', 'security guarantees'],
    ])
  })

  it('finds words of the target, also in units that come later', () => {
    expect(shown(memory.concordance('reject', {side: 'target', lexicon}))).toEqual([
      ['2', 'ditolak', 'rejected'],
      ['1', 'menolak', 'rejected'],
    ])
    memory.add({id: '6', source: 'Dia menolak.', target: 'He rejects it.'})
    expect(shown(memory.concordance('reject', {side: 'target', lexicon, limit: 1}))[0]![0]).toBe('6')
    memory.delete('6')
    expect(memory.concordance('reject', {side: 'target', lexicon})).toHaveLength(2)
  })

  it('takes a model that was learnt before, and leaves out what is not asked for', () => {
    const model = new WordModel({source: indonesian, target: english, lexicon})
    const lines = memory.concordance('menolak', {model, where: ({id}) => id === '1'})
    expect(shown(lines)).toEqual([['1', 'menolak', 'rejected']])
  })

  it.each(['', '?', 'tidakada', 'menolak tidakada'])('finds nothing for %j', (query) => {
    expect(memory.concordance(query)).toEqual([])
  })
})

it('toConcordanceCsv marks words and counterparts with brackets', () => {
  expect(toConcordanceCsv(memory.concordance('menolak', {lexicon}))).toBe(
    `source,target,id,origin
Usul itu [ditolak] oleh NATO.,The proposal was [rejected] by NATO.,2,
Rusia [menolak] usul itu.,Russia [rejected] the proposal.,1,
`,
  )
})
