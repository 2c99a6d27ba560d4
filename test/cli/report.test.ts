/** `--report`: a page in the place of what is printed. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'padanan-report-'))
afterAll(() => rmSync(folder, {recursive: true}))

const padanan = (...args: string[]) =>
  spawnSync('node', [resolve('dist/cli.js'), ...args], {cwd: folder, encoding: 'utf8'})

beforeAll(() => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('id.txt', 'Rusia menuntut jaminan keamanan.\nMoskow menolak ekspansi NATO.\n')
  write('en.txt', 'Russia demands security guarantees.\nMoscow rejects NATO expansion.\n')
  write(
    'a.xlf',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f1"><unit id="u1"><segment state="translated"><source>Sekitar 130.000 tentara.</source><target>About 13,000 troops.</target></segment></unit></file></xliff>',
  )
  write(
    'a.tmx',
    '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/><body><tu><tuv xml:lang="id"><seg>Rusia menuntut jaminan keamanan.</seg></tuv><tuv xml:lang="en"><seg>Russia demands security guarantees.</seg></tuv></tu></body></tmx>',
  )
  padanan('tm', 'import', 'a.db', 'a.tmx')
})

test.each<[string, string[], number, string]>([
  ['align', ['align', 'id.txt', 'en.txt'], 0, 'Russia demands'],
  ['terms', ['terms', 'id.txt', 'en.txt', '--score', '0'], 0, 'class="hl"'],
  ['check', ['check', 'a.xlf'], 1, 'Figures differ'],
  ['analyse', ['analyse', 'id.txt'], 0, 'class="band"'],
  ['tm concordance', ['tm', 'concordance', 'a.db', 'jaminan keamanan'], 0, 'jaminan keamanan</mark>'],
])(
  '%s',
  (name, args, status, part) => {
    const path = `${name}.html`
    const answer = padanan(...args, '--report', path)
    expect(answer).toMatchObject({status, stdout: '', stderr: ''})
    const page = readFileSync(join(folder, path), 'utf8')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain(part)
    expect(padanan(...args, '--report', path).stderr).toContain('--force replaces it')
    expect(padanan(...args, '--report', path, '--force').stderr).toBe('')
  },
  120_000,
)
