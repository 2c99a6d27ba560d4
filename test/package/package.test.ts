/** The package as its users get it: packed, installed into a fresh folder, and used from there. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {rareWords as rareEnglish} from '../../src/language/english/words.js'
import {rareWords as rareIndonesian} from '../../src/language/indonesian/words.js'
import {readWords} from '../../src/language/word-list.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-package-'))
const names = Object.keys(manifest.exports).flatMap((path) =>
  path.startsWith('./package') ? [] : [path.slice(2)],
)
const subpaths = names.map((name) => (name ? `padanan/${name}` : 'padanan'))
let packed: string[] = []

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

beforeAll(() => {
  const [report] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
    }),
  )
  packed = report.files.map((file: {path: string}) => file.path)
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}')
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, report.filename))
}, 180_000)

afterAll(() => rmSync(folder, {recursive: true}))

test('holds what users need and nothing else', () => {
  // What entries share, and what the command loads when it is called.
  const shared = /^dist\/([a-z0-9-]+-[A-Z0-9]{8}\.js|[\w.-]+-[\w-]{8}\.d\.ts)$/
  const entries = names.flatMap((name) =>
    ['d.ts', 'js'].map((extension) => `dist/${name || 'index'}.${extension}`),
  )
  const sheets = ['glossary/lexicon', 'glossary/terms'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  )
  // The workbench: its page, its worker, and what they load when it is asked for.
  const workbench = /^dist\/web\/([a-z-]+(-[A-Z0-9]{8})?\.(js|html|css|svg))$/
  expect(packed).toContain('dist/web/index.html')
  expect(packed.filter((path) => !shared.test(path) && !workbench.test(path)).sort()).toEqual(
    [
      ...['CHANGELOG.md', 'LICENSE', 'README.id.md', 'README.md', 'docs/mcp.md', 'package.json'],
      ...['dist/cli.js', 'skills/padanan/SKILL.md'],
      ...[...sheets, ...entries],
    ].sort(),
  )
})

test('every subpath is imported', () => {
  const program = `for (const path of ${JSON.stringify(subpaths)}) console.log(path, Object.keys(await import(path)).length > 0)`
  expect(run('node', '--input-type=module', '--eval', program).trim().split('\n')).toEqual(
    subpaths.map((path) => `${path} true`),
  )
})

test('every subpath is required', () => {
  const program = `for (const path of ${JSON.stringify(subpaths)}) console.log(path, Object.keys(require(path)).length > 0)`
  expect(run('node', '--no-warnings', '--input-type=commonjs', '--eval', program).trim().split('\n')).toEqual(
    subpaths.map((path) => `${path} true`),
  )
})

test('the languages know the words of their lists, which are front-coded in the package', () => {
  writeFileSync(
    join(folder, 'words.json'),
    JSON.stringify({indonesian: readWords(rareIndonesian), english: readWords(rareEnglish)}),
  )
  const program = `import * as padanan from 'padanan'
    import words from './words.json' with {type: 'json'}
    for (const [name, list] of Object.entries(words)) console.log(list.length, list.filter((word) => !padanan[name].knows(word)))`
  expect(run('node', '--no-warnings', '--input-type=module', '--eval', program)).toMatch(
    /^\d{4} \[\]\n\d{4} \[\]\n$/,
  )
})

const consumer = `
import {alignSentences, english, fromXliff, Glossary, indonesian, Memory, toXliff, type Concept, type Match} from 'padanan'
import {texts, toUnits} from 'padanan/corpus'
import {concepts} from 'padanan/glossary'
import {lexicon} from 'padanan/lexicon'
import {retextTerms} from 'padanan/retext'
import * as node from 'padanan/node'

const glossary = new Glossary(concepts satisfies readonly Concept[], [indonesian, english])
const memory = new Memory({source: indonesian, target: english})
memory.add(texts.flatMap(toUnits))
const matches: Match[] = memory.match('Rusia menolak.')
const beads = alignSentences(['Ya.'], ['Yes.'], {source: indonesian, target: english, lexicon})
const score: number | undefined = beads[0]?.score
// @ts-expect-error a language is a value, not a code
new Memory({source: 'id', target: 'en'})
void [glossary, matches, score, fromXliff, toXliff, retextTerms, node]
`

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'types hold under %s',
  (module, moduleResolution) => {
    writeFileSync(join(folder, 'consumer.ts'), consumer)
    const options = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      strict: true,
      noEmit: true,
    }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({compilerOptions: {...options, types: []}, files: ['consumer.ts']}),
    )
    expect(() => run('node', join(process.cwd(), 'node_modules/typescript/bin/tsc'), '-p', '.')).not.toThrow()
  },
  120_000,
)

test('the binary runs', () => {
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version
  expect(run('npx', '--no-install', 'padanan', '--version').trim()).toBe(version)
  expect(run('npx', '--no-install', 'padanan', 'lookup', 'jaminan keamanan')).toContain('security guarantee')
})

/** What a program that imports this much carries: minified and compressed, in KB of 1,024 bytes: aimed at, and at most. */
const weights: [program: string, aim: number, most: number][] = [
  ["export {Glossary} from 'padanan/terms'; export {indonesian} from 'padanan/indonesian'", 60, 88],
  ["export {fromXliff, toXliff} from 'padanan/xliff'", 45, 45],
  ["export {Memory} from 'padanan/memory'; export {indonesian} from 'padanan/indonesian'", 75, 75],
  ["export {fromGlossaryCsv, toGlossaryCsv} from 'padanan/csv'", 12, 13.5],
  ["export {latin} from 'padanan/latin'", 12, 14],
  ["export * from 'padanan'", 260, 475],
]

test('the root and the rooms bundle for a browser, without any part of Node, and weigh no more than they did', async () => {
  const rows: [size: number, aim: number, most: number, program: string][] = []
  for (const [program, aim, most] of weights) {
    writeFileSync(join(folder, 'browser.js'), program)
    const {outputFiles} = await build({
      absWorkingDir: folder,
      entryPoints: ['browser.js'],
      bundle: true,
      format: 'esm',
      minify: true,
      platform: 'browser',
      write: false,
    })
    rows.push([gzipSync(outputFiles[0]!.contents, {level: 9}).length / 1024, aim, most, program])
  }
  console.log(
    rows.map(([size, aim, , program]) => `${size.toFixed(1)} KB, aim ${aim}: ${program}`).join('\n'),
  )
  expect(rows.filter(([size, , most]) => size > most)).toEqual([])
})
