/** The public face: what each subpath exports, by name. A change here is news for the changelog. */
import {expect, test} from 'vitest'

test.each([
  ['padanan', () => import('../src/index.js')],
  ['padanan/retext', () => import('../src/retext/index.js')],
  ['padanan/node', () => import('../src/store/index.js')],
  ['padanan/glossary', () => import('../glossary/index.js')],
  ['padanan/corpus', () => import('../corpus/index.js')],
])('%s', async (_, load) => {
  expect(Object.keys(await load()).sort()).toMatchSnapshot()
})
