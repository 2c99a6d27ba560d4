/** The package as its users get it: packed, installed into a fresh folder, and used from there. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'padanan-package-'))
const subpaths = ['padanan', 'padanan/corpus', 'padanan/glossary', 'padanan/node', 'padanan/retext']
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
  const shared = /^dist\/([a-z-]+-[A-Z0-9]{8}\.js(\.map)?|[a-z-]+-[\w-]{8}\.d\.ts)$/
  const entries = ['corpus', 'glossary', 'index', 'node', 'retext'].flatMap((name) =>
    ['d.ts', 'js', 'js.map'].map((extension) => `dist/${name}.${extension}`),
  )
  const sheets = ['glossary/lexicon', 'glossary/terms'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  )
  expect(packed.filter((path) => !shared.test(path)).sort()).toEqual(
    [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'dist/cli.js', 'dist/cli.js.map'],
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

const consumer = `
import {alignSentences, english, fromXliff, Glossary, indonesian, Memory, toXliff, type Concept, type Match} from 'padanan'
import {texts, toUnits} from 'padanan/corpus'
import {concepts, lexicon} from 'padanan/glossary'
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

test('the root bundles for a browser, without any part of Node', async () => {
  writeFileSync(join(folder, 'browser.js'), "export * from 'padanan'\n")
  const {outputFiles} = await build({
    absWorkingDir: folder,
    entryPoints: ['browser.js'],
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    write: false,
  })
  const code = outputFiles[0]!.contents
  console.log(
    `root entry for browsers: ${code.length} bytes minified, ${gzipSync(code, {level: 9}).length} with gzip`,
  )
  expect(readdirSync(join(folder, 'node_modules'))).toContain('padanan')
})
