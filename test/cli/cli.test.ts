/** The command as a person runs it: the built binary, in a folder of its own. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {article, texts, toUnits} from '../../corpus/index.js'
import {fromGlossaryCsv, fromTmx, fromXliff, toTmx} from '../../src/formats/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {fromTmxUnit, toTmxDocument} from '../../src/memory/index.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-cli-'))
afterAll(() => rmSync(folder, {recursive: true}))

function padanan(args: string[], input?: string) {
  const {status, stdout, stderr} = spawnSync('node', [resolve('dist/cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: input ?? '',
    maxBuffer: 1e8,
  })
  return {status, stdout, stderr}
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

write(
  'sumber.txt',
  'Ekspansi NATO ditolak. Rusia menuntut jaminan keamanan.\nMoskow menolak ekspansi NATO.\n',
)
write(
  'target.txt',
  'NATO expansion was rejected. Russia demands security guarantees.\nMoscow rejects NATO expansion.\n',
)
write('artikel.md', article)
write('ganjil.csv', 'concept,warna\n')
writeFileSync(join(folder, 'biner.txt'), Uint8Array.of(97, 98, 255))

/** A sentence of the article that the corpus has. */
const known = texts.flatMap(toUnits).find(({source}) => source.startsWith('Washington menduga'))!

describe('every command', () => {
  test.each([
    ...[
      'lookup',
      'align',
      'terms',
      'analyse',
      'xliff',
      'check',
      'lint',
      'merge',
      'harvest',
      'convert',
      'tm',
      'demo',
    ],
  ])('%s shows examples', (command) => {
    const {status, stdout} = padanan([command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain(`$ padanan ${command}`)
  })

  test('prints no colour where there is no terminal', () => {
    expect(padanan(['lookup', 'jaminan keamanan']).stdout).not.toContain('\u001b')
  })

  test.each<[string, string[], string]>([
    ['an unknown command', ['lookdown'], "unknown command 'lookdown'"],
    ['an unknown option', ['lookup', 'x', '--fast'], "unknown option '--fast'"],
    ['a language that is none', ['lookup', 'x', '--from', 'de'], 'Expected one of id, en.'],
    ['a file that is not there', ['check', 'tiada.xlf'], 'padanan: tiada.xlf: no such file'],
    [
      'a file that is no XLIFF',
      ['check', 'sumber.txt'],
      'padanan: sumber.txt: expected a text and its translation, two files and no more',
    ],
    ['a number that is none', ['xliff', 'artikel.md', '--cutoff', 'x'], 'Expected a number from 50 to 100.'],
    [
      'a memory that is not there',
      ['analyse', 'artikel.md', '--memory', 'tiada.tmx'],
      'padanan: tiada.tmx: no such file\n',
    ],
    [
      'a glossary with a strange column',
      ['lookup', 'x', '--glossary', 'ganjil.csv'],
      'padanan: ganjil.csv:1:9: expected one of the columns',
    ],
    ['a folder', ['merge', '.'], 'padanan: .: no such file in the folder'],
    ['standard input twice', ['align', '-', '-'], 'padanan: standard input: can be read once'],
    ['bytes that are no text', ['xliff', 'biner.txt'], 'padanan: biner.txt:1:3: expected text in utf-8'],
    [
      'a folder that is not there',
      ['xliff', 'artikel.md', '-o', 'x/y.xlf'],
      'padanan: x/y.xlf: no such folder',
    ],
    [
      'a text without its translation',
      ['terms', 'sumber.txt'],
      'padanan: sumber.txt: expected a text and its translation',
    ],
  ])('ends with 2 for %s', (_, args, message) => {
    const {status, stdout, stderr} = padanan(args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('lookup', () => {
  test('asks for terms until the input ends', () => {
    const {status, stdout} = padanan(['lookup'], 'garis merah\n\njaminan keamanan\n')
    expect(status).toBe(0)
    expect(stdout).toMatch(/garis merah = red line[\s\S]*jaminan keamanan = security guarantee/)
  })

  test('finds a term in any form, and ends with 1 where there is none', () => {
    const found = padanan(['lookup', 'jaminan-jaminan', 'keamanannya'])
    expect(found.stdout).toMatch(/jaminan keamanan = security guarantee.*\[inflected/)
    expect(found.status).toBe(0)
    const missing = padanan(['lookup', 'qwertyuiop'])
    expect(missing).toMatchObject({status: 1, stdout: 'qwertyuiop: not found\n'})
  })

  test('of what is no term, shows the parts and how it may go on', () => {
    const {status, stdout} = padanan(['lookup', 'menlu', 'qwortz'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^menlu qwortz: not found\n {2}its parts:\n {2}Menlu = foreign minister/)
    expect(padanan(['lookup', 'gencatan']).stdout).toContain('gencatan senjata = ceasefire')
  })

  test('reads terms from standard input and prints JSON', () => {
    const {stdout} = padanan(['lookup', '--from', 'en', '--json', '-'], 'red lines\nsanctions\n')
    const answers = JSON.parse(stdout)
    expect(answers.map(({query}: {query: string}) => query)).toEqual(['red lines', 'sanctions'])
    expect(answers[0].hits[0]).toMatchObject({tier: 'inflected', equivalents: [{term: 'garis merah'}]})
  })

  test('looks in either language where none is named', () => {
    const {stdout} = padanan(['lookup', '-'], 'garis merah\nred lines\n')
    expect(stdout).toMatch(/garis merah = red line[\s\S]*red line = garis merah/)
  })

  test('shows what a concept is to others', () => {
    expect(padanan(['lookup', 'menteri ekonomi']).stdout).toContain('    broader: menteri')
  })

  test('looks in several glossaries, the first before the next', () => {
    write(
      'milik.csv',
      'concept,lang,term,status\nred-line,id,garis merah,preferred\nred-line,en,bright line,preferred\n',
    )
    const {stdout} = padanan(['lookup', 'garis merah', '--glossary', 'milik.csv', '--glossary', 'shipped'])
    expect(stdout).toContain('garis merah = bright line')
    expect(stdout).not.toContain('= red line')
    const both = padanan(['lookup', 'jaminan keamanan', '--glossary', 'milik.csv', '--glossary', 'shipped'])
    expect(both.stdout).toContain('security guarantee')
  })

  test('looks in a glossary of the user', () => {
    write('istilah.csv', 'concept,lang,term,status\nmoon,id,rembulan,preferred\nmoon,en,moon,preferred\n')
    expect(padanan(['lookup', 'rembulan', '--glossary', 'istilah.csv']).stdout).toContain('rembulan = moon')
  })
})

describe('align', () => {
  test('prints a bead a line', () => {
    const {status, stdout} = padanan(['align', 'sumber.txt', 'target.txt'])
    expect(status).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.replace(/^\d+/, 'score').split('\t')),
    ).toEqual([
      ['score', 'Ekspansi NATO ditolak.', 'NATO expansion was rejected.'],
      ['score', 'Rusia menuntut jaminan keamanan.', 'Russia demands security guarantees.'],
      ['score', 'Moskow menolak ekspansi NATO.', 'Moscow rejects NATO expansion.'],
    ])
  })

  test('takes a side from standard input', () => {
    const {stdout} = padanan(['align', '--from', 'en', '--json', '-', 'sumber.txt'], read('target.txt'))
    expect(JSON.parse(stdout)[0]).toMatchObject({
      source: ['NATO expansion was rejected.'],
      target: ['Ekspansi NATO ditolak.'],
    })
  })
})

describe('align -o', () => {
  test.each([
    ['beads.tmx', '<seg>NATO expansion was rejected.</seg>'],
    ['beads.csv', 'id,en,score\nEkspansi NATO ditolak.,NATO expansion was rejected.,'],
    ['beads.json', '"NATO expansion was rejected."'],
    ['beads.xlf', '<target>NATO expansion was rejected.</target>'],
  ])('%s', (name, part) => {
    expect(padanan(['align', 'sumber.txt', 'target.txt', '-o', name]).status).toBe(0)
    expect(read(name)).toContain(part)
  })

  test('a memory in a file, which grows', () => {
    for (const file of ['sumber.txt', 'artikel.md']) {
      expect(padanan(['align', 'sumber.txt', 'target.txt', '-o', 'arsip.db']).status, file).toBe(0)
    }
    expect(padanan(['tm', 'stats', 'arsip.db']).stdout).toMatch(/^units +3\n/)
    const [match] = JSON.parse(
      padanan(['tm', 'match', 'arsip.db', 'Rusia menuntut jaminan keamanan.', '--json']).stdout,
    )
    expect(match.unit).toMatchObject({
      origin: 'sumber.txt',
      previous: 'Ekspansi NATO ditolak.',
      next: 'Moskow menolak ekspansi NATO.',
    })
  })

  test('an ending that says nothing', () => {
    const {status, stderr} = padanan(['align', 'sumber.txt', 'target.txt', '-o', 'beads.xyz'])
    expect([status, stderr]).toEqual([
      2,
      'padanan: beads.xyz: expected a name that ends with .tmx, .xlf, .csv, .json, .db\n',
    ])
  })

  test('beads that score less are left out', () => {
    expect(padanan(['align', 'sumber.txt', 'target.txt', '--score', '100', '--json']).stdout).not.toContain(
      '"score": 9',
    )
  })
})

describe('terms', () => {
  test('finds pairs and writes them for review', () => {
    const {stdout} = padanan(['terms', 'sumber.txt', 'target.txt', '--json'])
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({source: 'ekspansi NATO', target: 'NATO expansion', count: 2}),
    )
    expect(padanan(['terms', 'sumber.txt', 'target.txt', '--review', 'calon.csv'])).toMatchObject({
      status: 0,
      stdout: '',
    })
    const {concepts, skipped} = fromGlossaryCsv(read('calon.csv'))
    expect(skipped).toEqual([])
    expect(concepts.map(({id}) => id)).toContain('nato-expansion')
    expect(padanan(['lookup', 'ekspansi NATO', '--glossary', 'calon.csv']).stdout).toContain('NATO expansion')
  })
})

describe('many stories', () => {
  const stories = {
    'berita/satu.id.txt': 'Ekspansi NATO ditolak.',
    'berita/satu.en.txt': 'NATO expansion was rejected.',
    'berita/id/dua.txt': 'Moskow menolak ekspansi NATO.',
    'berita/en/dua.md': 'Moscow rejects NATO expansion.',
    'berita/catatan.txt': 'Catatan.',
    'berita/tiga.id.txt': 'Tiga.',
    'daftar.tsv': '# pasangan\nberita/satu.id.txt\tberita/satu.en.txt\n\nsatu.tmx\n',
    'keliru.tsv': '# pasangan\nberita/satu.id.txt\n',
  }
  mkdirSync(join(folder, 'berita/id'), {recursive: true})
  mkdirSync(join(folder, 'berita/en'))
  for (const [name, text] of Object.entries(stories)) write(name, text)
  const first = {source: 'Rusia menuntut jaminan keamanan.', target: 'Russia demands security guarantees.'}
  write('satu.tmx', toTmx(toTmxDocument([first], {source: indonesian, target: english})))

  test.each<[string, string[], string[]]>([
    ['a folder', ['berita'], ['berita/satu.id.txt', 'berita/id/dua.txt']],
    ['two folders', ['berita/id', 'berita/en'], ['berita/id/dua.txt']],
    ['patterns', ['berita/s*', 'satu.tmx'], ['berita/satu.id.txt', 'satu.tmx']],
    ['the other direction', ['--from', 'en', 'berita/satu.*'], ['berita/satu.en.txt']],
    ['a list', ['--list', 'daftar.tsv'], ['berita/satu.id.txt', 'satu.tmx']],
    ['a list and files', ['--list', 'daftar.tsv', 'sumber.txt', 'target.txt'], ['sumber.txt']],
  ])('%s', (_, args, names) => {
    const {stdout} = padanan(['align', ...args, '-o', 'semua.csv', '--force'])
    expect(stdout).toBe('')
    for (const name of names) expect(read('semua.csv')).toContain(names.length > 1 ? `,${name}\n` : ',score')
  })

  test('files without counterpart are told', () => {
    const {status, stderr} = padanan(['align', 'berita'])
    expect(status).toBe(1)
    expect(stderr.trim().split('\n').sort()).toEqual([
      'berita/catatan.txt: left out: the name says no language; expected berita/catatan.id.txt and berita/catatan.en.txt',
      'berita/tiga.id.txt: left out: no English text of that name',
    ])
  })

  test('the place in a list that can not be read', () => {
    expect(padanan(['align', '--list', 'keliru.tsv'])).toMatchObject({
      status: 2,
      stderr: 'padanan: keliru.tsv:2:1: expected a text, a tab and its translation\n',
    })
  })

  test('counts add up', () => {
    const {stdout} = padanan(['terms', 'berita', 'sumber.txt', 'satu.tmx', '--json'])
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({source: 'ekspansi NATO', target: 'NATO expansion', count: 2}),
    )
  })

  test('pairs of XLIFF count as well', () => {
    padanan(['align', 'sumber.txt', 'target.txt', '-o', 'pasangan.xlf'])
    const {stdout} = padanan(['terms', 'berita', 'pasangan.xlf', '--json'])
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({source: 'ekspansi NATO', target: 'NATO expansion', count: 4}),
    )
  })

  test('a text in the other language is told', () => {
    const {status, stderr} = padanan(['align', 'artikel.md', 'artikel.md'])
    expect([status, stderr]).toEqual([1, 'artikel.md: reads like Indonesian, not English\n'])
  })
})

describe('xliff and merge', () => {
  test.each(['1.2', '2.0'])('an article goes out as %s and comes back', (version) => {
    const made = padanan(['xliff', 'artikel.md', '--xliff-version', version, '-o', 'artikel.xlf', '--force'])
    expect(made.status).toBe(0)
    expect(made.stdout).toMatch(new RegExp(`^artikel.xlf: XLIFF ${version}\\n`))
    const xliff = fromXliff(read('artikel.xlf'))
    expect(xliff).toMatchObject({version, files: [{original: 'artikel.md'}]})
    const merged = padanan(['merge', 'artikel.xlf'])
    expect(merged.status).toBe(1)
    expect(merged.stderr).toContain('artikel.xlf: u1/s1 has no translation')
    expect(merged.stdout).toContain(known.target)
    expect(merged.stdout).toContain('date: 2022-02-15')
    const checked = padanan(['check', 'artikel.xlf', '--json'])
    expect(checked.status).toBe(1)
    expect(JSON.parse(checked.stdout)[0]).toMatchObject({unit: 'u1', segment: 's1', ruleId: 'target-missing'})
  })

  test('writes a kit', () => {
    expect(padanan(['xliff', 'artikel.md', '--kit', 'kit'])).toMatchObject({status: 0, stdout: ''})
    expect(fromXliff(read('kit/artikel.md.xlf')).version).toBe('1.2')
    expect(fromTmx(read('kit/matches.tmx')).units.length).toBeGreaterThan(0)
    expect(read('kit/glossary.txt')).toContain('garis merah\tred line')
    expect(read('kit/terms.md')).toContain('red line')
  })

  test('says what stays as it is', () => {
    write(
      'laman.html',
      '<p>Satu kata.</p>\n<script type="application/ld+json">{}</script>\n<p>Baca Juga: Lain</p>\n',
    )
    expect(padanan(['xliff', 'laman.html', '-o', 'laman.xlf']).stderr).toBe(
      'laman.html:2: stays as it is: JSON-LD\n' +
        'laman.html: page furniture stays as it is: 1 passage; take it with --furniture\n',
    )
  })

  test('standard input to standard output', () => {
    const {stdout, status} = padanan(['xliff', '--from', 'en', '-'], 'Talks go on.\n')
    expect(status).toBe(0)
    expect(fromXliff(stdout)).toMatchObject({srcLang: 'en', trgLang: 'id', files: [{original: 'stdin.txt'}]})
    const html = padanan(['xliff', '--format', 'html', '-'], '<p title=Satu>Dua</p>')
    expect(fromXliff(html.stdout).files).toMatchObject([{original: 'stdin.html', units: [{}, {}]}])
  })

  test('an article in UTF-16 with line ends of Windows goes there and back, its name with a space', () => {
    const text = '\uFEFFSatu kata.\r\n\r\nDua kata.\r\n'
    writeFileSync(join(folder, 'satu artikel.txt'), Buffer.from(text, 'utf16le'))
    expect(padanan(['xliff', 'satu artikel.txt', '-o', 'satu artikel.xlf']).status).toBe(0)
    expect(fromXliff(read('satu artikel.xlf')).files[0]!.units).toHaveLength(2)
    padanan(['merge', 'satu artikel.xlf', '-o', 'satu hasil.txt'])
    expect(readFileSync(join(folder, 'satu hasil.txt'), 'utf16le')).toBe(text)
  })

  test('reads what breaks the schema, and says where', () => {
    padanan(['xliff', 'artikel.md', '-o', 'artikel.xlf', '-f'])
    write('aneh.xlf', read('artikel.xlf').replace('<unit id="u2"', '<unit id="u2" lucu="ya"'))
    const {stdout, stderr} = padanan(['merge', 'aneh.xlf'])
    expect(stdout).toBe(padanan(['merge', 'artikel.xlf']).stdout)
    expect(stderr).toMatch(/^aneh\.xlf:\d+:\d+: expected no attribute "lucu"/)
    const tmx = toTmx(toTmxDocument([known], {source: indonesian, target: english}))
    write('aneh.tmx', tmx.replace('<tu', '<tu lucu="ya"'))
    expect(padanan(['analyse', 'artikel.md', '--memory', 'aneh.tmx']).stderr).toMatch(
      /^aneh\.tmx:\d+:\d+: expected no attribute "lucu"[^\n]*\n/,
    )
  })

  test('names what was lost on the way', () => {
    padanan(['xliff', 'artikel.md', '-o', 'artikel.xlf', '-f'])
    write('hilang.xlf', read('artikel.xlf').replace(/<unit id="u4"[\s\S]*?<\/unit>/, ''))
    const {status, stderr} = padanan(['merge', 'hilang.xlf', '-o', 'hilang.md'])
    expect(stderr).toContain('hilang.xlf: u4 has not come back\n')
    expect(status).toBe(1)
  })

  test('merges without a skeleton when the article is given', () => {
    padanan(['xliff', 'artikel.md', '-o', 'artikel.xlf', '-f'])
    write('telanjang.xlf', read('artikel.xlf').replace(/<skeleton>[\s\S]*<\/skeleton>/, ''))
    expect(padanan(['merge', 'telanjang.xlf'])).toMatchObject({status: 2, stdout: ''})
    expect(padanan(['merge', 'telanjang.xlf', '--article', 'artikel.md']).stdout).toBe(
      padanan(['merge', 'artikel.xlf']).stdout,
    )
  })
})

describe('files that are written', () => {
  test('replace none without --force, and leave nothing beside them', () => {
    write('ada.xlf', 'kerja kemarin')
    const args = ['xliff', 'artikel.md', '-o', 'ada.xlf']
    expect(padanan(args)).toMatchObject({
      ...{status: 2, stdout: ''},
      stderr: 'padanan: ada.xlf: is there already; --force replaces it\n',
    })
    expect(read('ada.xlf')).toBe('kerja kemarin')
    expect(padanan([...args, '--force']).status).toBe(0)
    expect(read('ada.xlf')).toContain('<xliff')
    mkdirSync(join(folder, 'penuh'))
    write('penuh/terms.md', 'catatan')
    expect(padanan(['xliff', 'artikel.md', '--kit', 'penuh']).stderr).toContain('penuh/terms.md: is there')
    expect(readdirSync(join(folder, 'penuh'))).toEqual(['terms.md'])
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('go through a link, and to a device', () => {
    write('asli.xlf', '')
    symlinkSync('asli.xlf', join(folder, 'tautan.xlf'))
    expect(padanan(['xliff', 'artikel.md', '-fo', 'tautan.xlf']).status).toBe(0)
    expect(read('asli.xlf')).toContain('<xliff')
    expect(padanan(['xliff', 'artikel.md', '-o', '/dev/null']).status).toBe(0)
  })

  test('a reader that stops is no error', () => {
    const {stdout, stderr} = spawnSync(
      'sh',
      ['-c', `node ${resolve('dist/cli.js')} convert --write csv | head -n 1`],
      {cwd: folder, encoding: 'utf8'},
    )
    expect(stdout).toMatch(/^concept,[^\n]*\n$/)
    expect(stderr).toBe('')
  })
})

describe('analyse', () => {
  test('counts files one by one and all of them', () => {
    write('satu.txt', 'Hari ini sepi. Hari ini sepi.\n')
    write('dua.txt', 'Hari ini sepi. Besok ramai.\n')
    const {stdout, status} = padanan(['analyse', 'satu.txt', 'dua.txt'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^satu\.txt\n[\s\S]*\n\ndua\.txt\n[\s\S]*\n\nall 2 files\n/)
    expect(stdout).toMatch(/all 2 files\nmatch[\s\S]*repetition +1 +3 +27\ncross-file repetition +1 +3 +27\n/)
    const {files, ...all} = JSON.parse(padanan(['analyse', 'satu.txt', 'dua.txt', '--json']).stdout)
    expect(all).toMatchObject({segments: 4, words: 11})
    expect(files.map(({words}: {words: number}) => words)).toEqual([6, 5])
  })
})

describe('harvest', () => {
  test('a translated file fills a memory, and the next article finds it there', () => {
    write('lama.txt', 'Utusan itu pulang ke desanya. Anak-anak menunggu. Belum selesai.\n')
    padanan(['xliff', 'lama.txt', '-o', 'lama.xlf', '--xliff-version', '2.0'])
    const translations = ['The envoy went home to his village.', 'The children waited.']
    let count = 0
    const translated = read('lama.xlf').replace(/ state="initial">([\s\S]*?)<\/source>/g, (whole) => {
      const translation = translations[count++]
      return translation ? `${whole.replace('initial', 'final')}<target>${translation}</target>` : whole
    })
    write('lama.xlf', translated)
    expect(padanan(['harvest', 'lama.xlf', '-o', 'panen.tmx', '--terms', 'panen.csv'])).toEqual({
      ...{status: 1, stdout: ''},
      stderr: 'lama.xlf: u1/s3: left out: no translation\n',
    })
    expect(fromGlossaryCsv(read('panen.csv')).skipped).toEqual([])
    write('baru.txt', 'Utusan itu pulang ke desanya. Semua menunggu.\n')
    const {bands} = JSON.parse(padanan(['analyse', 'baru.txt', '--memory', 'panen.tmx', '--json']).stdout)
    expect(bands['100']).toEqual({segments: 1, words: 5})
    padanan(['tm', 'import', 'panen.db', 'panen.tmx'])
    const {stdout} = padanan(['xliff', 'baru.txt', '--memory', 'panen.db'])
    expect(stdout).toContain('<target>The envoy went home to his village.</target>')
  })
})

describe('convert', () => {
  test.each(['tsv', 'tbx', 'tbx-dct', 'tbx-2'])(
    'the glossary that ships goes to %s and back without loss',
    (format) => {
      const csv = padanan(['convert', '--write', 'csv']).stdout
      const other = padanan(['convert', '--write', format])
      expect(other.status).toBe(0)
      const back = padanan(['convert', '--read', format, '--write', 'csv', '-'], other.stdout)
      expect(back).toEqual({status: 0, stdout: csv, stderr: ''})
    },
  )

  test('takes the format from the names of the files, and says what it left out', () => {
    write(
      'kata.csv',
      'concept,lang,term,status\nmoon,id,rembulan,preferred\nsun,id,surya,preferred\nsun,en,sun,preferred\n',
    )
    const {status, stderr} = padanan(['convert', 'kata.csv', '-o', 'kata.utx'])
    expect(stderr).toBe('moon: left out: a language has no term to use\n')
    expect(status).toBe(1)
    expect(padanan(['lookup', 'surya', '--glossary', 'kata.utx']).stdout).toContain('surya = sun')
    expect(padanan(['convert', 'kata.csv', '-o', 'kata.doc'])).toMatchObject({status: 2, stdout: ''})
    expect(padanan(['convert', 'artikel.md']).stderr).toContain(
      'artikel.md: expected a glossary: csv, tsv, xlsx, tbx',
    )
  })
})

describe('tm', () => {
  test('imports, matches, shows in context, counts and exports', () => {
    const pair = {source: indonesian, target: english}
    const units = [
      {source: 'Rusia menuntut jaminan keamanan.', target: 'Russia demands security guarantees.'},
      {source: 'Jaminan itu ditolak.', target: 'The guarantee was rejected.'},
    ]
    write('kerja.tmx', toTmx(toTmxDocument(units, pair)))
    expect(padanan(['tm', 'import', 'kerja.db', 'kerja.tmx'])).toEqual({
      ...{status: 0, stderr: ''},
      stdout: 'kerja.tmx: 2 units read, 2 new, 0 left out\n',
    })
    expect(padanan(['tm', 'import', 'kerja.db', 'kerja.tmx']).stdout).toContain('0 new')
    const [match] = JSON.parse(
      padanan(['tm', 'match', 'kerja.db', 'Rusia menuntut jaminan.', '--json']).stdout,
    )
    expect(match).toMatchObject({similarity: 75, target: units[0]!.target})
    expect(padanan(['tm', 'concordance', 'kerja.db', 'jaminan']).stdout).toContain(
      'Rusia menuntut [jaminan] keamanan.',
    )
    expect(padanan(['tm', 'stats', 'kerja.db']).stdout).toMatch(
      /^units +2\ndifferent sources +2\nIndonesian words +7\nEnglish words +8\n$/,
    )
    expect(
      fromTmx(padanan(['tm', 'export', 'kerja.db']).stdout).units.map((unit) => fromTmxUnit(unit, pair)[0]),
    ).toMatchObject(units)
    expect(padanan(['tm', 'match', 'kerja.db', 'Lain sama sekali.'])).toMatchObject({status: 1, stdout: ''})
    const troops = toTmx(
      toTmxDocument(
        ['troops', 'soldiers'].map((word) => ({
          source: 'Ada 14.000 tentara.',
          target: `There are 14,000 ${word}.`,
        })),
        pair,
      ),
    )
    expect(padanan(['tm', 'import', 'kerja.db', '-'], troops).stdout).toBe(
      '-: 2 units read, 2 new, 0 left out\n',
    )
    expect(padanan(['tm', 'match', 'kerja.db', 'Ada 9.500 tentara.', '--limit', '1']).stdout).toBe(
      '96 tm, ambiguous -1\n  Ada 14.000 tentara.\n  There are 9,500 soldiers.\n  adapted: 14,000 > 9,500\n',
    )
    expect(padanan(['tm', 'export', 'kerja.db', '-o', 'kerja.tmx'])).toMatchObject({
      status: 2,
      stderr: 'padanan: kerja.tmx: is there already; --force replaces it\n',
    })
    expect(padanan(['tm', 'import', 'kerja.db', 'tidak-ada.tmx'])).toMatchObject({
      status: 2,
      stderr: 'padanan: tidak-ada.tmx: no such file\n',
    })
    expect(padanan(['tm', 'import', 'kerja.db', 'sumber.txt'])).toMatchObject({status: 2, stdout: ''})
  })

  test('makes no file for a mistyped name, nor for an import of nothing', () => {
    write('kosong.tmx', toTmx(toTmxDocument([], {source: indonesian, target: english})))
    for (const command of [
      ['stats', 'salah.db'],
      ['match', 'salah.db', 'x'],
      ['export', 'salah.db'],
    ]) {
      expect(padanan(['tm', ...command])).toMatchObject({
        status: 2,
        stderr: 'padanan: salah.db: no such file; `padanan tm import salah.db FILE.tmx` makes a memory\n',
      })
    }
    expect(padanan(['tm', 'import', 'salah.db', 'kosong.tmx']).stdout).toContain('0 new')
    expect(padanan(['tm', 'import', 'salah.db', 'tiada.tmx']).status).toBe(2)
    expect(readdirSync(folder).filter((name) => name.startsWith('salah'))).toEqual([])
  })

  test('doubles no unit that comes again with its id', () => {
    const unit = {id: 'u1', source: 'Mereka pulang.', target: 'They went home.'}
    write('sekali.tmx', toTmx(toTmxDocument([unit], {source: indonesian, target: english})))
    padanan(['tm', 'import', 'sekali.db', 'sekali.tmx'])
    const again = padanan(['tm', 'import', '--keep-ids', 'sekali.db', 'sekali.tmx'])
    expect(again.stdout).toBe('sekali.tmx: 1 units read, 0 new, 0 left out\n')
  })

  test('prints the SQL that makes a memory on a server', () => {
    const {status, stdout} = padanan(['tm', 'init', 'postgres://db/x', '--writer', 'editor', '--print'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^CREATE SCHEMA "padanan";\n/)
    expect(stdout).toContain('GRANT INSERT, UPDATE, DELETE ON "padanan".unit TO "editor";')
    expect(stdout).not.toContain('EXTENSION')
    expect(padanan(['tm', 'init', 'x.db']).stderr).toContain('x.db: expected postgres://')
  })
})

test('the demo shows the three terms and names its files', () => {
  const {status, stdout} = padanan(['demo', '-o', 'demo'])
  expect(status).toBe(0)
  for (const line of [
    'ekspansi NATO = NATO expansion',
    'de-eskalasi = de-escalation',
    'jaminan keamanan = security guarantee',
  ]) {
    expect(stdout).toContain(line)
  }
  expect(stdout).toContain('as it stands: exact; inflected: inflected; misspelt: typo')
  for (const version of ['2.0', '1.2'])
    expect(fromXliff(read(`demo/article-${version}.xlf`)).version).toBe(version)
})
