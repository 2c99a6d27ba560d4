/** The import rule, and what stands where. */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

/** A room imports the ground floor and rooms on lower floors, never its own floor. */
const floors: Record<string, number> = {
  // The vocabulary lies below the rest of the ground floor.
  types: -1,
  tag: 0,
  misuse: 0,
  rules: 0,
  'long-work': 0,
  content: 1,
  xml: 1,
  zip: 1,
  language: 1,
  align: 1,
  formats: 2,
  documents: 2,
  terms: 3,
  memory: 3,
  job: 4,
  retext: 4,
  report: 5,
  // Data that ships is read by those above it; everyone else is given it.
  glossary: 5,
  corpus: 5,
  'package.json': 5,
  store: 5,
  serve: 6,
  web: 6,
  cli: 7,
}
/** Rooms that may import the data that ships, on whatever floor they stand. */
const readsData = new Set(['store', 'serve', 'web', 'cli'])
const isData = (room: string) => room === 'glossary' || room === 'corpus'
/** Rooms that run in Node alone. */
const usesNode = new Set(['store', 'serve', 'cli'])

const source = fileURLToPath(new URL('../src/', import.meta.url))

const imports = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    // Doc comments show what users import.
    [
      ...readFileSync(join(source, path), 'utf8')
        .replace(/^ *\*.*$/gm, '')
        .matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g),
    ].map(([, specifier]) => ({path: path.split(sep).join('/'), specifier: specifier!})),
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
      const room = roomOf(path)
      if (isData(target)) return !readsData.has(room)
      return target !== room && !(floors[target]! < floors[room]!)
    })
  expect(wrong).toEqual([])
})

test('node modules are imported in store, serve and cli alone', () => {
  const builtin = /^(node:|(fs|path|os|url|child_process|crypto|worker_threads|stream|util)$)/
  expect(
    imports.filter(({path, specifier}) => builtin.test(specifier) && !usesNode.has(roomOf(path))),
  ).toEqual([])
})
