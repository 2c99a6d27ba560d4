/** The files of the command line: several at once, their encodings, and what is told of them. */
import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {fromDocx} from '../../src/documents/index.js'
import {docx, p, r} from '../documents/word.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-files-'))
afterAll(() => rmSync(folder, {recursive: true}))

function padanan(args: string[], env: Record<string, string> = {}) {
  const {status, stdout, stderr} = spawnSync('node', [resolve('dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: {...process.env, ...env},
  })
  return {status, stdout, stderr}
}

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const read = (name: string) => readFileSync(join(folder, name))

/** The file with a translation for each segment. */
function translate(name: string) {
  const xliff = read(name).toString()
  write(
    name,
    xliff.replace(
      /<segment([^>]*?)(?: state="\w+")?>\s*<source([^>]*)>(.*?)<\/source>(?:\s*<target.*?<\/target>)?/gs,
      '<segment$1 state="translated"><source$2>$3</source><target>EN $3</target>',
    ),
  )
}

describe('Word documents', () => {
  const small = docx(p(r('Ibu pulang.')) + p(r('rahasia', '<w:vanish/>')))
  let seed = 1
  const random = Uint8Array.from({length: 1_200_000}, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed >>> 24
  })
  const large = docx(p(r('Ibu pulang.')), {parts: {'word/media/a.bin': random}})

  test.each([
    ['a small one travels in the XLIFF file', small, /<skeleton>UEsDB/],
    ['a large one stays where it is', large, /<skeleton href="..\/nota.docx"\/>/],
  ])('%s', (_, bytes, skeleton) => {
    write('nota.docx', bytes)
    mkdirSync(join(folder, 'kerja'), {recursive: true})
    expect(padanan(['xliff', 'nota.docx', '-f', '-o', 'kerja/nota.xlf']).status).toBe(0)
    expect(skeleton.test(read('kerja/nota.xlf').toString())).toBe(true)
    expect(padanan(['merge', 'kerja/nota.xlf', '-f', '-o', 'sama.docx']).status).toBe(1)
    expect(Buffer.compare(read('sama.docx'), bytes)).toBe(0)
    translate('kerja/nota.xlf')
    expect(padanan(['merge', 'kerja/nota.xlf', '-f', '-o', 'note.docx'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(fromDocx(read('note.docx')).blocks[0]!.content).toEqual(['EN Ibu pulang.'])
  })

  test('another document than was extracted is refused', () => {
    write('nota.docx', small)
    const told = padanan(['merge', 'kerja/nota.xlf', '-f', '-o', 'note.docx'])
    expect(told).toMatchObject({status: 2, stderr: expect.stringContaining('is not the one that file `f1`')})
  })

  test('what is left is told, and taken on demand', () => {
    const reason = 'nota.docx:2: stays as it is: hidden text in word/document.xml: rahasia\n'
    expect(padanan(['analyse', 'nota.docx']).stderr).toBe(reason)
    expect(padanan(['analyse', 'nota.docx', '--hidden']).stderr).toBe('')
  })

  test('one that can not be read is refused, and nothing written', () => {
    write('rusak.docx', small.slice(0, 300))
    const told = padanan(['xliff', 'rusak.docx', '-o', 'rusak.xlf'])
    expect(told.stderr).toBe('padanan: rusak.docx: expected a whole archive: its end is missing\n')
    expect(told.status).toBe(2)
    expect(existsSync(join(folder, 'rusak.xlf'))).toBe(false)
  })
})

describe('merge', () => {
  test('several files go to a folder, under the names of their sources', () => {
    write('satu.md', '# Satu\n')
    write('dua.txt', 'Dua.\n')
    for (const [article, xliff] of [
      ['satu.md', 'satu.xlf'],
      ['dua.txt', 'dua.xlf'],
    ] as const) {
      expect(padanan(['xliff', article, '-o', xliff]).status).toBe(0)
      translate(xliff)
    }
    expect(padanan(['merge', 'satu.xlf', 'dua.xlf', '-o', 'hasil'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    expect(read('hasil/satu.md').toString()).toBe('# EN Satu\n')
    expect(read('hasil/dua.txt').toString()).toBe('EN Dua.\n')
    const again = padanan(['merge', 'satu.xlf', 'dua.xlf', '-o', 'hasil'])
    expect(again).toMatchObject({status: 2, stderr: expect.stringContaining('is there already; --force')})
    expect(padanan(['merge', 'satu.xlf', '-o', 'hasil', '-f']).status).toBe(0)
    expect(padanan(['merge', 'satu.xlf']).stdout).toBe('# EN Satu\n')
    copyFileSync(join(folder, 'satu.xlf'), join(folder, 'lagi.xlf'))
  })

  test.each<[what: string, args: string[], message: string]>([
    ['no folder for several', ['satu.xlf', 'dua.xlf'], 'expected --output with a folder, for 2 articles'],
    [
      'two articles of one name',
      ['satu.xlf', 'lagi.xlf', '-o', 'lain'],
      'lagi.xlf: expected a name of its own for each article, found satu.md twice',
    ],
    [
      'one source for several',
      ['satu.xlf', 'dua.xlf', '--article', 'satu.md', '-o', 'lain'],
      'satu.md: expected one file in the XLIFF documents, found 2',
    ],
  ])('refuses %s, and writes nothing', (_, args, message) => {
    expect(padanan(['merge', ...args])).toEqual({status: 2, stdout: '', stderr: `padanan: ${message}\n`})
    expect(existsSync(join(folder, 'lain'))).toBe(false)
  })
})

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const text = 'Rusia menuntut jaminan “keamanan” 🕊.\r\n\r\nDua.'
  test.each<[name: string, bytes: Buffer, (text: string) => Buffer]>([
    ['a.txt', utf16(`\uFEFF${text}`), utf16],
    ['b.md', utf16(`\uFEFF# ${text}\n`).swap16(), (text) => utf16(text).swap16()],
    ['c.html', utf16(`<p title="Satu">${text}</p>`), utf16],
    ['d.html', utf16(`<p>${text}`).swap16(), (text) => utf16(text).swap16()],
    ['e.txt', Buffer.from(`\uFEFF${text}`), (text) => Buffer.from(text)],
  ])('%s comes back byte for byte, and translated in its encoding', (name, bytes, encode) => {
    write(name, bytes)
    for (const version of ['1.2', '2.0']) {
      padanan(['xliff', name, '-o', `${name}.xlf`, '-f', '--xliff-version', version])
      expect(padanan(['merge', `${name}.xlf`, '-o', `en.${name}`, '-f']).status).toBe(1)
      expect(read(`en.${name}`).equals(bytes)).toBe(true)
    }
    translate(`${name}.xlf`)
    padanan(['merge', `${name}.xlf`, '-o', `en.${name}`, '-f'])
    const whole = read(`en.${name}`)
    expect(whole.includes(encode('EN Dua.'))).toBe(true)
    // A file that has lost its skeleton.
    write(
      'lost.xlf',
      read(`${name}.xlf`)
        .toString()
        .replace(/<skeleton.*?<\/skeleton>/s, ''),
    )
    padanan(['merge', 'lost.xlf', '--article', name, '-o', 'lost', '-f'])
    expect(read('lost').equals(whole)).toBe(true)
  })

  test('another encoding is told', () => {
    const page = '<?xml version="1.0" encoding="windows-1252"?><p>D\xE9tente.</p>'
    write('lama.xhtml', Buffer.from(page, 'latin1'))
    const {stdout, stderr} = padanan(['xliff', 'lama.xhtml'])
    expect(stdout).toContain('Détente.')
    expect(stderr).toBe(
      'lama.xhtml:1:1: expected UTF-8 or UTF-16, found windows-1252: the translation is written as UTF-8\n',
    )
  })
})

describe('convert', () => {
  test('reads what can be read, not what can only be written', () => {
    const {status, stderr} = padanan(['convert', '--read', 'prompt', 'x'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /Allowed choices are csv, tsv, xlsx, tbx, tbx-dct, tbx-2, multiterm, utx, omegat, deepl, google\./,
    )
    expect(padanan(['convert', '--write', 'prompt']).stdout).toContain('NATO')
  })

  test('tells where a TBX file breaks the rules, and reads it whole', () => {
    const entry = (id: number) =>
      `<termEntry id="c${id}"><langSet xml:lang="id"><tig><term>pakta ${id}</term><note from="me">x</note></tig></langSet></termEntry>`
    const entries = Array.from({length: 12}, (_, id) => entry(id)).join('\n')
    write(
      'lama.tbx',
      `<martif type="TBX" xml:lang="id"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>\n${entries}</body></text></martif>`,
    )
    const {status, stdout, stderr} = padanan(['convert', 'lama.tbx', '--write', 'tbx-2'])
    expect(stdout.match(/pakta/g)).toHaveLength(12)
    expect(stderr.split('\n')[0]).toBe('lama.tbx:2:68: expected no attribute "from" on <note>')
    expect(stderr.trim().split('\n').at(-1)).toBe('lama.tbx: 2 more of this kind')
    expect(status).toBe(0)
  })
})

test('DEBUG shows where an unexpected error comes from', () => {
  // Makes the command fail as nothing that a user gives it would.
  const broken = 'data:text/javascript,JSON.stringify=()=>{throw(Error(`boom`))}'
  const env = {NODE_OPTIONS: `--import=${broken}`, DEBUG: ''}
  const args = ['lookup', 'NATO', '--json']
  expect(padanan(args, env)).toEqual({status: 2, stdout: '', stderr: 'padanan: unexpected: boom\n'})
  const {status, stderr} = padanan(args, {...env, DEBUG: '1'})
  expect(status).toBe(2)
  expect(stderr).toMatch(/^padanan: unexpected: boom\nError: boom\n +at /)
  expect(padanan(['merge', 'tiada.xlf'], {DEBUG: '1'}).stderr).toBe('padanan: tiada.xlf: no such file\n')
})

test('a memory takes a TMX file that breaks the rules, and tells where', () => {
  write(
    'lama.tmx',
    `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/><body>
<tu lucu="ya"><tuv xml:lang="id"><seg>Satu.</seg></tuv><tuv xml:lang="en"><seg>One.</seg></tuv></tu></body></tmx>`,
  )
  expect(padanan(['tm', 'import', 'kerja.db', 'lama.tmx'])).toEqual({
    status: 0,
    stdout: 'lama.tmx: 1 units read, 1 new, 0 left out\n',
    stderr: 'lama.tmx:2:1: expected no attribute "lucu" on <tu>\n',
  })
  expect(padanan(['tm', 'import', 'kerja.db', 'tiada.tmx']).stderr).toBe('padanan: tiada.tmx: no such file\n')
})

test('never lets a file speak to the terminal', () => {
  const evil = '\u009b31m\u001b]0;x\u0007'
  const name = `a${evil}.tmx`
  const tu = (text: string) =>
    `<tu><tuv xml:lang="id"><seg>${text}</seg></tuv><tuv xml:lang="en"><seg>${text}</seg></tuv></tu>`
  // XML 1.0 has no U+001B, but it has U+009B.
  write(
    name,
    `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/><body>${tu('Rusia &#x9b;31m menolak.')}</body></tmx>`,
  )
  write('evil.txt', `Rusia ${evil} menolak.\n`)
  write('evil.csv', `concept,language,term\n1,id,jaminan ${evil}\n1,en,guarantee ${evil}\n`)
  for (const args of [
    ['tm', 'import', 'evil.db', name],
    ['tm', 'match', 'evil.db', 'Rusia 31m menolak.', '--cutoff', '60'],
    ['tm', 'match', 'evil.db', 'Rusia 31m menolak.', '--cutoff', '60', '--json'],
    ['tm', 'concordance', 'evil.db', 'menolak'],
    ['tm', 'import', 'evil.db', `none${evil}.tmx`],
    ['check', `none${evil}.xlf`],
    ['xliff', `none${evil}.doc`],
    ['align', 'evil.txt', 'evil.txt'],
    ['analyse', 'evil.txt', '--memory', name],
    ['lookup', `jaminan ${evil}`, '--glossary', 'evil.csv'],
    [`--${evil}`],
    ['tm', `x${evil}`],
  ]) {
    const {stdout, stderr} = padanan(args, {FORCE_COLOR: '0'})
    expect(
      [...'\u0007\u001b\u009b'].filter((code) => (stdout + stderr).includes(code)),
      args.join(' '),
    ).toEqual([])
    expect(stdout + stderr, args.join(' ')).not.toBe('')
  }
})

describe('files of two languages', () => {
  const po =
    'msgid ""\nmsgstr "Language: id\\n"\n\n#, fuzzy\nmsgid "Old %s"\nmsgstr "Lama %s"\n\nmsgid "Save"\nmsgstr ""\n'

  test('PO says its languages, and is filled in its own bytes', () => {
    write('a.po', po)
    expect(padanan(['xliff', '--from', 'id', 'a.po'])).toMatchObject({
      status: 2,
      stderr: 'padanan: a.po: is from en to id; --from id says otherwise\n',
    })
    expect(padanan(['xliff', 'a.po', '-f', '-o', 'a.xlf']).status).toBe(0)
    expect(padanan(['merge', 'a.xlf']).stdout).toBe(po)
    expect(padanan(['check', 'a.po']).stdout).toContain('target-missing')
    translate('a.xlf')
    expect(padanan(['merge', 'a.xlf']).stdout).toBe(
      po
        .replace('#, fuzzy\n', '')
        .replace('"Lama %s"', '"EN Old %s"')
        .replace('msgstr ""\n', 'msgstr "EN Save"\n'),
    )
  })

  test('TMX is a job and a thing to check', () => {
    write(
      'a.tmx',
      '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/><body><tu><tuv xml:lang="id"><seg>Ada 12 kapal.</seg></tuv><tuv xml:lang="en-gb"><seg>There are 21 ships.</seg></tuv></tu><tu><tuv xml:lang="fr"><seg>A</seg></tuv></tu></body></tmx>',
    )
    const {status, stdout, stderr} = padanan(['check', 'a.tmx'])
    expect([status, stderr]).toEqual([1, 'a.tmx: left out: unit 2 is in fr\n'])
    expect(stdout).toContain('figure-missing')
    expect(padanan(['xliff', 'a.tmx']).stdout).toContain('srcLang="id" trgLang="en-GB"')
  })

  test('memories of Wordfast', () => {
    write(
      'wf.txt',
      '%20240101~120000\t%User ID,A\t%TU=1\t%ID-ID\t%Wordfast TM v.546/00\t%EN-US\t%---.\n20240131~120000\tA\t1\tID-ID\tDamai.\tEN-US\tPeace.\n',
    )
    expect(padanan(['tm', 'import', 'wf.db', 'wf.txt']).stdout).toBe(
      'wf.txt: 1 units read, 1 new, 0 left out\n',
    )
  })
})

test('wrapped lines are paragraphs, and said so; --format text takes lines', () => {
  write(
    'kawat.txt',
    'Menteri Luar Negeri mengatakan bahwa perundingan dengan pihak\nlawan mengenai jaminan keamanan belum menghasilkan kesepakatan\napa pun, tetapi pintu diplomasi tetap terbuka bagi kedua pihak.\n',
  )
  const {stdout, stderr} = padanan(['xliff', 'kawat.txt'])
  expect(stderr).toBe('kawat.txt: lines are wrapped: paragraphs are taken; --format text takes lines\n')
  expect(stdout.match(/<unit /g)).toHaveLength(1)
  expect(padanan(['xliff', 'kawat.txt', '--format', 'text']).stdout.match(/<unit /g)).toHaveLength(3)
})

test('a link that leads nowhere is there too', () => {
  write('g.csv', 'id,en\ngaris merah,red line\n')
  symlinkSync(join(folder, 'tidak-ada.csv'), join(folder, 'link.csv'))
  expect(padanan(['convert', 'g.csv', '-o', 'link.csv'])).toMatchObject({
    status: 2,
    stderr: 'padanan: link.csv: is there already; --force replaces it\n',
  })
})
