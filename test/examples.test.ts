/**
 * Examples in doc comments: every public function and class has one, and what it says at its end is what comes out.
 *
 * The last expression of an example is its value, the comment behind it what that must be; one without says nothing
 * that a test without files and servers could hold.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {transformSync} from 'esbuild'
import {expect, test} from 'vitest'

const entries: Record<string, () => Promise<Record<string, unknown>>> = {
  padanan: () => import('../src/index.js'),
  'padanan/documents': () => import('../src/documents/index.js'),
  'padanan/retext': () => import('../src/retext/index.js'),
  retext: () => import('retext'),
  'padanan/node': () => import('../src/store/index.js'),
  'padanan/glossary': () => import('../glossary/index.js'),
  'padanan/corpus': () => import('../corpus/index.js'),
}

const files = ['src', 'glossary', 'corpus'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => join(folder, path)),
)
const examples = files
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const pattern =
      / \* @example\n \* ```js\n((?: \*.*\n)+?) \* ```\n \*\/\nexport (?:async )?(?:function\*?|class) (\w+)/g
    return [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, lines = '', name = '']) => ({
      name,
      code: lines.replace(/^ \* ?/gm, ''),
    }))
  })

test('every public function and class has an example', async () => {
  const pinned = Object.entries(entries).filter(
    ([entry]) => entry !== 'padanan/documents' && entry !== 'retext',
  )
  const modules = await Promise.all(pinned.map(([, load]) => load()))
  const names = modules.flatMap((module) =>
    Object.keys(module).filter((name) => typeof module[name] === 'function'),
  )
  const shown = new Set(examples.map(({name}) => name))
  expect(names.filter((name) => !shown.has(name))).toEqual([])
})

const values = examples.flatMap(({name, code}) => {
  const [, body, value] = /^([\s\S]*?\n)((?:\/\/ .*\n)+)$/.exec(code) ?? []
  return body && value ? [{name, body, value: value.replace(/^\/\/ /gm, '')}] : []
})

const Program = Object.getPrototypeOf(async () => {}).constructor

test.each(values)('$name', async ({body, value}) => {
  const lines = body.trimEnd().split('\n')
  const last = lines.pop()!.replace(/^;/, '')
  const code = `${lines.join('\n')}\nreturn ${last}`.replace(
    /import (\{[^}]*\}) from '([^']*)'/g,
    (_, names, entry) => `const ${names} = await load('${entry}')`,
  )
  const {code: expected} = transformSync(`(${value})`)
  expect(await new Program('load', code)((entry: string) => entries[entry]!())).toEqual(
    // biome-ignore lint/security/noGlobalEval: a literal of our own comment
    eval(expected),
  )
})
