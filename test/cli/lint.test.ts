/** `padanan lint`: what it reads, leaves out and says where, and its exit codes. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {afterAll, describe, expect, test} from 'vitest'
import {parseFile} from '../../src/cli/lint-parser.js'
import {english, indonesian} from '../../src/language/index.js'
import {retextTerminology} from '../../src/retext/index.js'
import {Glossary} from '../../src/terms/index.js'
import {concept} from '../terms/concept.js'

describe('places', () => {
  const glossary = new Glossary(
    [
      concept('kyiv', 'Kyiv, Kiev (deprecated)', 'Kyiv, Kiev (deprecated)'),
      concept('expansion', 'perluasan NATO, ekspansi NATO (deprecated)', 'NATO expansion'),
    ],
    [indonesian, english],
  )
  test.each<[string, string, string]>([
    ['a.txt', 'Di Kiev &amp; Kiev', '1:4-1:8 1:15-1:19'],
    ['a.md', 'Di *Kiev* &amp; Kiev', '1:5-1:9 1:17-1:21'],
    ['a.md', 'Satu &amp; dua \\* tiga &copy; Kiev &eacute; Kiev', '1:31-1:35 1:45-1:49'],
    ['a.md', '> Satu\n> Kiev\n\n`Kiev` Kiev', '2:3-2:7 4:8-4:12'],
    ['a.md', '---\nkota: Kiev\n---\n\nKiev', '5:1-5:5'],
    ['a.html', '<p>Di &nbsp; Kiev &#x26; Kiev</p>', '1:14-1:18 1:26-1:30'],
    ['a.html', '<p>Ekspansi <i>NATO</i> &amp; Kiev</p>', '1:4-1:20 1:31-1:35'],
    ['a.html', '<script>Kiev</script><p>Kiev', '1:25-1:29'],
  ])('%s: %s', (path, value, expected) => {
    const file = new VFile({path, value})
    retextTerminology({glossary, language: 'id'})(parseFile(value, file, indonesian), file)
    const found = file.messages.map(({place}) =>
      place && 'end' in place
        ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
        : '?',
    )
    expect(found.join(' ')).toBe(expected)
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'padanan-lint-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  mkdirSync(join(folder, 'berita'))
  write('berita/a.txt', 'Delegasi tiba di Kiev. Orang orang pergi.\n')
  write('berita/b.en.md', 'The envoy went to *Kiev*.\n')
  write('berita/lama.txt', 'Kiev\n')
  write('berita/good.txt', 'Delegasi tiba di Kyiv.\n')
  write('.padananignore', 'berita/lama.txt\n')

  function lint(args: string[], input = '') {
    const {status, stdout} = spawnSync('node', [resolve('dist/cli.js'), 'lint', ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
    })
    return {status, stdout}
  }

  test('reads a folder, each file in its language', () => {
    const {status, stdout} = lint(['berita'])
    expect(status).toBe(0)
    expect(stdout).toContain('berita/a.txt\n1:18-1:22 warning Unexpected deprecated term `Kiev`, use `Kyiv`')
    expect(stdout).toMatch(
      /1:24-1:35 +warning Unexpected `Orang orang`: the word stands twice +word-repeated/,
    )
    expect(stdout).toMatch(/berita\/b\.en\.md\n1:20-1:24 warning/)
    expect(stdout).toContain('berita/good.txt: no issues found')
    expect(stdout).not.toContain('lama')
  })

  test('says nothing of good files when it is to be quiet', () => {
    expect(lint(['berita', '--quiet']).stdout).not.toContain('good')
    expect(lint(['berita/good.txt', '--quiet'])).toEqual({status: 0, stdout: ''})
  })

  test.each<[string, string[], number]>([
    ['warnings alone', ['berita'], 0],
    ['frail', ['berita', '--frail'], 1],
    ['frail, without warnings', ['berita/good.txt', '--frail'], 0],
    ['warnings that count', ['berita', '--fail-on', 'warning'], 1],
    [
      'rules that are off',
      ['berita', '--frail', '--rule', 'term-deprecated=off', '--rule', 'word-repeated=off'],
      0,
    ],
    ['a rule that is an error', ['berita', '--rule', 'word-repeated=error'], 1],
    ['a file that is not there', ['tiada.txt'], 1],
  ])('%s', (_, args, status) => {
    expect(lint(args).status).toBe(status)
  })

  test('takes standard input, and a name for it', () => {
    expect(lint([], 'Di Kiev\n').stdout).toContain('1:4-1:8 warning')
    expect(lint(['--stdin-file-path', 'x.en.md', '--json'], '# Kiev\n').stdout).toContain('"path": "x.en.md"')
  })

  test('takes rules and plugins from files', () => {
    write('padanan.config.json', '{"rules": {"term-deprecated": "error"}}')
    write('berita/.padananrc', '{"plugins": ["./plugin.mjs"]}')
    write('berita/plugin.mjs', `export default () => (tree, file) => { file.info('seen') }\n`)
    const {status, stdout} = lint(['berita/a.txt', '--format', 'github'])
    rmSync(join(folder, 'padanan.config.json'))
    rmSync(join(folder, 'berita/.padananrc'))
    expect(status).toBe(1)
    expect(stdout).toContain(
      '::error file=berita/a.txt,line=1,endLine=1,col=18,endColumn=21,title=term-deprecated::',
    )
    expect(stdout).toContain('::notice file=berita/a.txt::seen')
  })
})
