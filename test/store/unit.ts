/** A unit for the tests beside. */
import type {TranslationUnit} from '../../src/types/index.js'

/** A unit with all of its fields. */
export const full: TranslationUnit & {id: string} = {
  id: 'a',
  source: 'Rusia menolak usul itu.',
  target: 'Russia rejected the proposal.',
  previous: 'Ya.',
  next: '',
  created: '2021-12-22T00:00:00Z',
  changed: '2022-01-01T00:00:00Z',
  author: 'rina',
  origin: 'berita.tmx',
  properties: {domain: 'diplomacy', state: 'final'},
  codes: {
    source: {
      content: ['Rusia ', {kind: 'pc', id: '1', dataRefStart: 'd1', content: ['menolak']}, ' usul itu.'],
      originalData: [{id: 'd1', content: '<b>'}],
    },
    target: {content: ['Russia ', {kind: 'pc', id: '1', content: ['rejected']}, ' the proposal.']},
  },
}
