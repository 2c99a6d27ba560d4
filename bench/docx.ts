/**
 * Word documents there and back, over real files and over variants of them that are odd, damaged or hostile:
 * `tsx bench/docx.ts [FOLDER]`. FOLDER holds `docx/` and `docx-tools/`; LibreOffice (`soffice`) and Python (`PYTHON`) with
 * lxml and python-docx are used where they are there.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fromDocx} from '../src/documents/index.js'
import {fromXliff, toXliff} from '../src/formats/index.js'
import {extract, merge} from '../src/job/index.js'
import {english} from '../src/language/index.js'
import type {Content, Xliff} from '../src/types/index.js'
import {Archive} from '../src/zip/index.js'

const folder = process.argv[2] ?? '../shared/conformance'
const [documents, tools] = [join(folder, 'docx'), join(folder, 'docx-tools')]
if (!existsSync(documents)) throw new Error(`expected a folder of documents at ${documents}`)
const python = process.env.PYTHON ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3')
const work = mkdtempSync(join(tmpdir(), 'padanan-docx-'))
const bracketed = join(work, 'bracketed')
const variants = join(work, 'variants')
for (const path of [bracketed, variants]) mkdirSync(path)

const files = readdirSync(documents).filter((name) => name.endsWith('.docx'))
const job = (bytes: Uint8Array, original: string) =>
  extract(bytes, {source: english, target: 'id', format: 'docx', original})
const read = (path: string) => new Uint8Array(readFileSync(path))
const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

/** Each segment with a target made of its source. */
function translated(xliff: Xliff, make: (source: Content) => Content): Xliff {
  const {files} = structuredClone(xliff)
  for (const file of files)
    for (const unit of file.units)
      if (unit.kind === 'unit')
        for (const segment of unit.segments)
          if (segment.kind === 'segment') {
            segment.target = make(segment.source)
            segment.state = 'translated'
          } else segment.target = segment.source
  return {...xliff, files}
}

const counts = {untranslated: 0, source: 0, others: 0, parts: 0}
const jobs: string[] = []
for (const name of files) {
  const bytes = read(join(documents, name))
  const made = toXliff(job(bytes, name))
  const xliff = fromXliff(made)
  const path = join(work, `${name}.xlf`)
  writeFileSync(path, made)
  jobs.push(path)
  if (isSame(merge(xliff)[0]!.bytes!, bytes)) counts.untranslated++
  else console.log('differs untranslated', name)
  if (isSame(merge(translated(xliff, (source) => source))[0]!.bytes!, bytes)) counts.source++
  else console.log('differs with the source as target', name)
  const marked = translated(xliff, (source) => ['\u27E6', ...source, '\u27E7'])
  const after = merge(fromXliff(toXliff(marked)))[0]!.bytes!
  writeFileSync(join(bracketed, name), after)
  if (othersKept(bytes, after)) counts.others++
  else console.log('other parts differ', name)
}
console.log(`${files.length} documents`)
console.log(`nothing translated, the same file: ${counts.untranslated}`)
console.log(`the source as target, the same file: ${counts.source}`)
console.log(`brackets round every unit, parts without any the same: ${counts.others}`)

/** Whether order and content of parts that hold no bracket are as they were. */
function othersKept(before: Uint8Array, after: Uint8Array): boolean {
  const [old, changed] = [new Archive(before), new Archive(after)]
  if (old.names.join('\n') !== changed.names.join('\n')) return false
  return old.names.every((name) => {
    const content = changed.read(name)
    return isSame(old.read(name), content) || new TextDecoder().decode(content).includes('\u27E6')
  })
}

if (existsSync(tools)) {
  const run = (script: string, ...args: string[]) =>
    spawnSync(python, [join(tools, script), ...args], {encoding: 'utf8', maxBuffer: 1 << 28})
  console.log(run('bracket.py', '--codes', ...jobs).stdout.trim())
  const schema = run('schema.py', documents, bracketed)
  console.log(
    schema.status === 0 ? schema.stdout.split('\n').slice(0, 2).join('\n') : 'schema: Python has no lxml',
  )
  if (spawnSync('soffice', ['--version']).status === 0) {
    for (const [from, to] of [
      [documents, 'before'],
      [bracketed, 'after'],
    ] as const)
      execFileSync('bash', [join(tools, 'fodt.sh'), from, join(work, to)])
    console.log(run('fcmp.py', join(work, 'before'), join(work, 'after'), 's').stdout.trim())
  } else console.log('LibreOffice is not here')
  if (process.argv[3] === 'quick') process.exit()
  run('variants.py', documents, variants, '--bomb')
  let right = 0
  const rows = readFileSync(join(variants, 'variants.tsv'), 'utf8').trim().split('\n').slice(1)
  for (const row of rows) {
    const [name, expected] = row.split('\t') as [string, string]
    const start = performance.now()
    let found = 'reads'
    let reason = ''
    try {
      const marked = translated(job(read(join(variants, name)), name), (source) => [
        '\u27E6',
        ...source,
        '\u27E7',
      ])
      merge(marked)
    } catch (error) {
      found = 'refused'
      reason = String(error)
    }
    const seconds = (performance.now() - start) / 1000
    if (found === expected) right++
    if (found !== expected || seconds > 1) console.log(`${name}: ${found}, ${seconds.toFixed(1)} s ${reason}`)
  }
  console.log(`variants: ${right} of ${rows.length}`)
  for (const name of rows.map((row) => row.split('\t', 1)[0]!).filter((name) => /^ok-\d+k-/.test(name)))
    compareReading(join(variants, name))
}

/** How long reading takes us, and python-docx for the text of its paragraphs; the shortest of three each. */
function compareReading(path: string): void {
  const shortest = (read: () => number) => Math.min(read(), read(), read())
  const ours = shortest(() => {
    const start = performance.now()
    fromDocx(read(path))
    return (performance.now() - start) / 1000
  })
  const script = `import docx, sys, time
start = time.time()
for paragraph in docx.Document(sys.argv[1]).paragraphs: paragraph.text
print(time.time() - start)`
  const theirs = shortest(() =>
    Number(spawnSync(python, ['-c', script, path], {encoding: 'utf8'}).stdout || NaN),
  )
  const ratio = Number.isNaN(theirs)
    ? 'python-docx is not here'
    : `python-docx ${theirs.toFixed(2)} s, ratio ${(ours / theirs).toFixed(2)}`
  console.log(`${basename(path)}: read in ${ours.toFixed(2)} s; ${ratio}`)
}
