/**
 * Growth: every public function of the language room on runs of a short string, 1,000, 10,000 and 100,000 long, before an
 * ending. The time may grow as n log n does; the sweep fails where it grows faster. It is the least processor time of a few
 * runs, and two rounds say so before it counts.
 *
 *     npx tsx bench/growth.ts            # a tenth of the runs
 *     npx tsx bench/growth.ts --all      # all of them
 */
import {
  acronymPairs,
  english,
  findAcronyms,
  indonesian,
  newsBlocks,
  ParseEnglish,
  ParseIndonesian,
} from '../src/language/index.js'

const RUNS = [
  ...[
    '.',
    '. ',
    '..A',
    '...',
    ' ',
    '\n',
    '"\n',
    '\t',
    'a',
    'A',
    'a ',
    'A ',
    'A. ',
    'a.',
    'A B (',
    '(',
    ')',
    '((',
    '[',
    '"',
    '“',
  ],
  ...[
    'a,',
    'a-',
    'A-',
    '-',
    '–',
    '1',
    '1.',
    '1,',
    '1 ',
    '1-',
    '10:',
    'ke',
    'dua ',
    'dua puluh ',
    'May ',
    'Mei 1 ',
    '!',
    '?a ',
    "'",
  ],
  ...['Rp1 ', 'BADAN NEGARA ', '/A', ' /A', 'é', '😀', '1/2/', 'pukul 1 '],
]
const ENDINGS = ['', '.', ' Ia pergi.', ')', '\n', '!', ' 2021', 'a', ' –', '"']
const SIZES = [1_000, 10_000, 100_000]
/** How many times n log n the last step may take: timings are noisy, and a square is ten times as much. */
const SLACK = 3
/** Below so many milliseconds a time says nothing; above so many it is taken as it is. */
const LEAST = 150
const LONG = 2000
const TURNS = 4

const parsers = {id: new ParseIndonesian(), en: new ParseEnglish()}
const tasks: Record<string, (text: string) => unknown> = {}
for (const language of [indonesian, english]) {
  const {code} = language
  tasks[`${code} sentences`] = (text) => language.sentences(text)
  tasks[`${code} tokens`] = (text) => language.tokens(text)
  tasks[`${code} fold`] = (text) => language.fold(text)
  tasks[`${code} forms`] = (text) => language.forms(text)
  tasks[`${code} stem`] = (text) => language.stem(text)
  tasks[`${code} knows`] = (text) => language.knows?.(text)
  tasks[`${code} opposes`] = (text) => language.opposes(text, `un${text}`)
  tasks[`${code} figures`] = (text) => language.figures(text)
  tasks[`${code} newsBlocks`] = (text) => newsBlocks([text, `${text} ${'kata '.repeat(20)}.`], language)
  tasks[`${code} findAcronyms`] = (text) => findAcronyms(text, language)
  tasks[`${code} parse`] = (text) => parsers[code as 'id' | 'en'].parse(text)
}
tasks.acronymPairs = (text) =>
  acronymPairs([{source: text, target: text}], {source: indonesian, target: english})

/** The least of the times of a few runs: what other programs on the machine take only adds to it. */
function time(run: (text: string) => unknown, text: string): number {
  let least = Infinity
  for (let turn = 0; turn < TURNS; turn++) {
    const start = process.cpuUsage()
    run(text)
    const {user, system} = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
    // A long time is measured well enough by one run, and a short one says nothing.
    if (least > LONG || least < LEAST / 10) break
  }
  return least
}

/** Whether the time grows faster than n log n: from the middle size to the greatest, and not only once. */
function isGrown(run: (text: string) => unknown, texts: readonly string[]): boolean {
  run(texts[0]!)
  for (let step = 1; step < texts.length; step++) {
    const [shorter, longer] = [texts[step - 1]!.length, texts[step]!.length]
    const fair = (longer / shorter) * (Math.log(longer) / Math.log(shorter))
    const now = time(run, texts[step]!)
    // What is below the least is nothing that grows yet: the step before counts as so much at least.
    if (now > LEAST && now > SLACK * fair * Math.max(time(run, texts[step - 1]!), LEAST / fair / 2))
      return true
  }
  return false
}

const all = process.argv.includes('--all')
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
let [count, failed] = [0, 0]
for (const [name, run] of Object.entries(tasks)) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue
  const started = performance.now()
  for (const [index, piece] of RUNS.entries())
    for (const [other, ending] of ENDINGS.entries()) {
      if (!all && (index + other) % ENDINGS.length !== 0) continue
      const texts = SIZES.map((size) => piece.repeat(Math.ceil(size / piece.length)) + ending)
      count++
      if (!isGrown(run, texts) || !isGrown(run, texts)) continue
      failed++
      console.log(
        `${name}: ${JSON.stringify(piece)} before ${JSON.stringify(ending)} grows faster than n log n`,
      )
    }
  console.log(`${name.padEnd(20)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
console.log(`growth: ${count} runs, ${failed} faster than n log n`)
if (failed > 0) process.exitCode = 1
