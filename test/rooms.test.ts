import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

/** A room imports `types.ts` and rooms on lower floors, never its own floor. */
const floors: Record<string, number> = {
  // The data that ships: only the command line reads it, everyone else is given it.
  glossary: 3,
  corpus: 3,
  'package.json': 3,
  types: 0,
  language: 1,
  align: 1,
  formats: 1,
  documents: 1,
  terms: 2,
  memory: 2,
  job: 3,
  retext: 3,
  node: 4,
}

const source = fileURLToPath(new URL('../src/', import.meta.url))

const imports = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    [...readFileSync(join(source, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, specifier]) => ({path: path.split(sep).join('/'), specifier: specifier!}),
    ),
  )

const roomOf = (path: string) =>
  path
    .replace(/^(\.\.\/)+/, '')
    .split('/')[0]!
    .replace(/\.ts$/, '')

test('every file stands in a room of the plan', () => {
  const rooms = new Set(imports.map(({path}) => roomOf(path)))
  rooms.delete('index')
  expect([...rooms].filter((room) => !(room in floors))).toEqual([])
})

test('a room imports its own files and lower floors only', () => {
  const wrong = imports
    .filter(({path, specifier}) => specifier.startsWith('.') && path !== 'index.ts')
    .filter(({path, specifier}) => {
      const target = roomOf(
        relative(source, join(source, dirname(path), specifier))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts'),
      )
      return target !== roomOf(path) && !(floors[target]! < floors[roomOf(path)]!)
    })
  expect(wrong).toEqual([])
})

test('node modules are imported in node/ alone', () => {
  const builtin = /^(node:|(fs|path|os|url|child_process|crypto|worker_threads|stream|util)$)/
  expect(imports.filter(({path, specifier}) => builtin.test(specifier) && roomOf(path) !== 'node')).toEqual(
    [],
  )
})
