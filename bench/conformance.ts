/**
 * How XLIFF, TMX and TBX fare on the shared suite and on hostile files, where they are there: valid files read, and the
 * same after writing and reading again; files that schema or well-formedness refuses, refused with a place (TBX: told
 * of, with a place); what is written put before the validator (with Schematron, a minute more); attacks.
 *
 *     npx tsx bench/conformance.ts [--schematron]
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {buildSync} from 'esbuild'
import {decode, fromTbx, fromTmx, fromXliff, toTbx, toTmx, toXliff} from '../src/formats/index.js'

const shared = join(process.env.PADANAN_SHARED ?? '../shared', 'conformance')
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown
const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`

function suite(format: 'XLIFF' | 'TMX' | 'TBX', roundTrip: (text: string) => [unknown, unknown]): void {
  const rows = readFileSync(join(shared, 'suite.tsv'), 'utf8').trim().split('\n').slice(1)
  const files = rows.map((row) => row.split('\t')).filter(([, kind]) => kind!.startsWith(format))
  const counts = {valid: 0, read: 0, same: 0, invalid: 0, refused: 0}
  for (const [path, , , expected, schema] of files) {
    const bytes = readFileSync(join(shared, path!))
    if (expected !== 'valid' && schema !== 'invalid') continue
    const isValid = expected === 'valid'
    counts[isValid ? 'valid' : 'invalid']++
    try {
      const [first, second] = roundTrip(decode(bytes))
      counts.read += isValid ? 1 : 0
      if (isValid && isDeepStrictEqual(plain(first), plain(second))) counts.same++
      else console.log(`  ${isValid ? 'changed' : 'accepted'}: ${path}`)
    } catch (error) {
      if (isValid) console.log(`  not read: ${path}: ${error}`)
      else if (/^\d+:\d+: /.test(String(error))) counts.refused++
    }
  }
  console.log(
    `${format}: valid files read ${percent(counts.read, counts.valid)}, the same again ${percent(counts.same, counts.valid)}`,
  )
  console.log(
    `${format}: refused by the schema, refused with a place ${percent(counts.refused, counts.invalid)}`,
  )
}

/** What is written of the valid files, in their own version and in the other family's, put before the validator. */
function validity(full: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'padanan-'))
  const rows = readFileSync(join(shared, 'suite.tsv'), 'utf8').trim().split('\n').slice(1)
  const kinds: Record<string, string[]> = {'as they were': [], 'in the other version': []}
  const skipped = new Set<string>()
  rows.forEach((row, index) => {
    const [path = '', format = '', , expected, , schematron] = row.split('\t')
    if (expected !== 'valid' || !/^(XLIFF|TMX|TBX)/.test(format)) return
    // Some of the suite's valid files break a rule of Schematron themselves.
    if (full && schematron === 'invalid') return
    const write = (kind: string, text: () => string, ending: string) => {
      const file = join(folder, `${index}-${kinds[kind]!.length}.${ending}`)
      try {
        writeFileSync(file, text())
        kinds[kind]!.push(file)
      } catch (error) {
        skipped.add(`  not written ${kind}: ${path}: ${String(error).slice(0, 120)}`)
      }
    }
    const source = () => decode(readFileSync(join(shared, path)))
    if (format.startsWith('TBX')) {
      const {concepts, frame = {}} = fromTbx(source())
      const isOld = format.startsWith('TBX v2')
      write('as they were', () => toTbx(concepts, {frame, ...(isOld ? {version: 2} : {style: 'dct'})}), 'tbx')
      write('in the other version', () => toTbx(concepts, {frame, ...(isOld ? {} : {version: 2})}), 'tbx')
    } else if (format.startsWith('TMX')) write('as they were', () => toTmx(fromTmx(source())), 'tmx')
    else {
      write('as they were', () => toXliff(fromXliff(source())), 'xlf')
      const version = format.startsWith('XLIFF 1') ? '2.1' : '1.2'
      const converted = () => toXliff(fromXliff(source()), {version, onSkip: () => {}})
      write('in the other version', converted, 'xlf')
    }
  })
  for (const line of skipped) console.log(line)
  for (const [kind, files] of Object.entries(kinds)) {
    const flags = full ? ['--tsv'] : ['--xsd-only', '--tsv']
    const {stdout} = spawnSync(join(shared, 'validate'), [...flags, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    const lines = stdout.trim().split('\n')
    const invalid = lines.filter((line) => !line.includes('\tvalid\t'))
    for (const line of invalid) console.log(`  invalid: ${line}`)
    console.log(`written ${kind}: valid ${percent(lines.length - invalid.length, files.length)}`)
  }
}

/** Whether hostile files end as they should: read as a user would, within 2 s and 200 MB; or also written and read again. */
function attacks(what: 'read' | 'round'): void {
  const folder = mkdtempSync(join(tmpdir(), 'padanan-'))
  const probe = join(folder, 'probe.mjs')
  buildSync({
    entryPoints: ['bench/conformance-probe.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: probe,
  })
  execFileSync('python3', [join(shared, 'attacks/gen.py'), folder])
  const run = join(shared, 'attacks/run.py')
  const output = execFileSync(
    'python3',
    [run, '--in', folder, '--ext', 'xlf,tmx', '--', 'node', probe, what],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  const lines = output.trim().split('\n')
  for (const line of lines) {
    const [file, , outcome, seconds, memory, message, verdict] = line.split('\t')
    const isOver = what === 'read' && (Number(seconds) > 2 || Number(memory) > 200)
    if (verdict && (verdict !== 'fine' || isOver)) {
      console.log(`  ${file}: ${outcome}, ${seconds} s, ${memory} MB, ${verdict} (${message})`)
    }
  }
  console.log(`attacks, ${what === 'read' ? 'read' : 'read, written and read'}: ${lines.at(-1)}`)
}

if (!existsSync(shared)) console.log(`conformance: no files in ${shared}`)
else {
  suite('XLIFF', (text) => {
    const document = fromXliff(text)
    return [document, fromXliff(toXliff(document))]
  })
  suite('TMX', (text) => {
    const document = fromTmx(text)
    return [document, fromTmx(toTmx(document))]
  })
  // Another dialect is written as Basic: what stands before the root was of that one.
  suite('TBX', (text) => {
    const kind = text.includes('<martif') ? ({version: 2} as const) : ({style: 'dct'} as const)
    const {concepts, frame, messages} = fromTbx(text)
    // What breaks the rules is told and read.
    if (messages) throw messages[0]
    const again = fromTbx(toTbx(concepts, {...kind, ...(frame && {frame})}))
    return [
      [concepts, {...frame, before: undefined}],
      [again.concepts, {...again.frame, before: undefined}],
    ]
  })
  validity(process.argv.includes('--schematron'))
  attacks('read')
  attacks('round')
}
