/** The public face: what each subpath exports, by name. A change here is news for the changelog. */
import {expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}

const load: Record<string, () => Promise<object>> = {
  '.': () => import('../src/index.js'),
  './align': () => import('../src/align/index.js'),
  './content': () => import('../src/content/index.js'),
  './corpus': () => import('../corpus/index.js'),
  './csv': () => import('../src/formats/csv.js'),
  './documents': () => import('../src/documents/index.js'),
  './english': () => import('../src/language/english/index.js'),
  './formats': () => import('../src/formats/index.js'),
  './glossary': () => import('../glossary/index.js'),
  './indonesian': () => import('../src/language/indonesian/index.js'),
  './job': () => import('../src/job/index.js'),
  './language': () => import('../src/language/index.js'),
  './latin': () => import('../src/language/latin.js'),
  './lexicon': () => import('../glossary/lexicon.js'),
  './memory': () => import('../src/memory/index.js'),
  './node': () => import('../src/store/index.js'),
  './resources': () => import('../src/formats/xliff/resources.js'),
  './retext': () => import('../src/retext/index.js'),
  './terms': () => import('../src/terms/index.js'),
  './tmx': () => import('../src/formats/tmx/index.js'),
  './xliff': () => import('../src/formats/xliff/index.js'),
}

test('every subpath is looked at', () => {
  expect(Object.keys(load).sort()).toEqual(
    Object.keys(manifest.exports)
      .filter((path) => path !== './package.json')
      .sort(),
  )
})

test.each(Object.keys(load))('%s', async (path) => {
  expect(Object.keys(await load[path]!()).sort()).toMatchSnapshot()
})
