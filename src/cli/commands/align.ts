/** `padanan align`. */
import {basename, extname} from 'node:path'
import {Command} from 'commander'
import {toTmx, toXliff, writeRows} from '../../formats/index.js'
import {toTmxDocument} from '../../memory/index.js'
import {alignmentReport} from '../../report/index.js'
import {InputError} from '../../store/input.js'
import type {Language, TranslationUnit, Xliff} from '../../types/index.js'
import {furnitureOption} from '../article.js'
import {numberIn} from '../input.js'
import {fromOption, otherLanguage} from '../languages.js'
import {force, type OutputOptions, writeOutput} from '../output.js'
import {
  type AlignedSentences,
  listOption,
  readStory,
  type Story,
  storiesOf,
  storyHelp,
  tellAlone,
} from '../stories.js'
import {paint, print, printJson, withProgress} from '../terminal.js'

interface Pair {
  source: Language
  target: Language
}

const isPair = ({source, target}: AlignedSentences) => source.length > 0 && target.length > 0

/** Beads with both sides as units of a memory, with their story and the sentences around them. */
function unitsOf({name, beads}: Story): TranslationUnit[] {
  const told = beads.filter(({source}) => source.length > 0)
  return told.flatMap((bead, n): TranslationUnit[] => {
    if (!isPair(bead)) return []
    const unit: TranslationUnit = {
      source: bead.source.join(' '),
      target: bead.target.join(' '),
      origin: basename(name),
    }
    const [previous, next] = [told[n - 1]?.source.at(-1), told[n + 1]?.source[0]]
    return [{...unit, ...(previous !== undefined && {previous}), ...(next !== undefined && {next})}]
  })
}

/** A file for each story, a unit for each bead with both sides. */
function xliffOf(stories: readonly Story[], {source, target}: Pair): Xliff {
  const files = stories.map(({name, beads}, n) => ({
    id: `f${n + 1}`,
    original: basename(name),
    units: beads.filter(isPair).map((bead, k) => ({
      kind: 'unit' as const,
      id: `u${k + 1}`,
      segments: [
        {
          kind: 'segment' as const,
          id: 's1',
          state: 'translated' as const,
          source: [bead.source.join(' ')],
          target: [bead.target.join(' ')],
        },
      ],
    })),
  }))
  return {
    version: '2.0',
    srcLang: source.code,
    trgLang: target.code,
    files: files.filter(({units}) => units.length > 0),
  }
}

/** With the name of its story, where there are several. */
const named = (stories: readonly Story[]) =>
  stories.flatMap(({name, beads}) =>
    beads.map((bead) => (stories.length > 1 ? {story: name, ...bead} : bead)),
  )

type Write = (stories: readonly Story[], pair: Pair) => string

/** What beads are written as, by the ending of the file. Memories and XLIFF hold those with both sides. */
const writers: Record<string, Write> = {
  '.tmx': (stories, pair) => toTmx(toTmxDocument(stories.flatMap(unitsOf), pair)),
  '.xlf': (stories, pair) => toXliff(xliffOf(stories, pair)),
  '.csv': (stories, {source, target}) => {
    const rows = stories.flatMap(({name, beads}) =>
      beads.map((bead) => [bead.source.join(' '), bead.target.join(' '), `${bead.score}`, name]),
    )
    const width = stories.length > 1 ? 4 : 3
    return writeRows(
      [[source.code, target.code, 'score', 'story'], ...rows].map((row) => row.slice(0, width)),
    )
  },
  '.json': (stories) => `${JSON.stringify(named(stories), null, 2)}\n`,
}

/** Adds the beads with both sides to a memory in a file, which is made where it isn't there. */
async function addToMemory(path: string, stories: readonly Story[], pair: Pair): Promise<void> {
  const {openMemory} = await import('../../store/memory-sqlite.js')
  try {
    const memory = openMemory(path, pair)
    try {
      memory.add(stories.flatMap(unitsOf))
    } finally {
      memory.close()
    }
  } catch (error) {
    throw new InputError((error as Error).message)
  }
}

type Output = (stories: readonly Story[], pair: Pair, options: OutputOptions) => Promise<void>

/** @throws {InputError} For an ending that says nothing. */
function outputOf(path: string): Output {
  const ending = extname(path).toLowerCase()
  if (ending === '.db') return (stories, pair) => addToMemory(path, stories, pair)
  const write = writers[ending]
  if (!write)
    throw new InputError(
      `${path}: expected a name that ends with ${[...Object.keys(writers), '.db'].join(', ')}`,
    )
  return (stories, pair, options) => writeOutput(path, write(stories, pair), options)
}

export const alignCommand = new Command('align')
  .description('align texts and their translations, sentence by sentence')
  .argument('[files...]', 'texts and translations (.txt, .md, .html, .docx, …); - for standard input')
  .addOption(fromOption('language of the sources'))
  .addOption(listOption)
  .addOption(furnitureOption)
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(
    '-o, --output <file>',
    'write a memory (.tmx), XLIFF (.xlf), a spreadsheet (.csv) or .json instead of printing, or add to a memory (.db)',
  )
  .option(...force)
  .option('--score <number>', 'leave out beads that score less, 0 to 100', numberIn(0, 100), 0)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan align artikel.id.txt artikel.en.txt
  $ padanan align --from en wire.md terjemahan.md --json
  $ padanan align artikel.id.txt artikel.en.txt --score 50 -o artikel.tmx
  $ padanan align berita/ --score 70 -o kerja.db
  $ padanan align artikel.id.txt artikel.en.txt --report sejajar.html
${storyHelp}

Prints a line for each bead: the sentences that translate each other, with a tab between the languages
and a score of 0 to 100 in front. Memories and XLIFF hold the beads with both sides. Exit code 1 when a sentence has no counterpart.`,
  )
  .action(
    async (
      given: string[],
      options: {
        from: Language
        list?: string
        json?: true
        furniture?: true
        output?: string
        report?: string
        force?: true
        score: number
      },
    ) => {
      const output = options.output === undefined ? undefined : outputOf(options.output)
      const pair = {source: options.from, target: otherLanguage(options.from)}
      const files = await storiesOf(given, pair.source, {list: options.list, onAlone: tellAlone})
      const stories: Story[] = []
      for (const file of files)
        stories.push(
          await withProgress((onProgress) =>
            readStory(file, pair.source, {furniture: options.furniture, onProgress}),
          ),
        )
      const good = stories.map(({name, beads}) => ({
        name,
        beads: beads.filter(({score}) => score >= options.score),
      }))
      if (options.report !== undefined) {
        const subject = given.length ? given.join(' · ') : options.list!
        const page = alignmentReport(
          good.flatMap(({beads}) => beads),
          {subject, source: pair.source.code, target: pair.target.code},
        )
        await writeOutput(options.report, page, options)
      }
      if (output) await output(good, pair, options)
      else if (options.json) printJson(named(good))
      else if (options.report === undefined) {
        for (const {name, beads} of good) {
          if (good.length > 1) print(paint('bold', name))
          for (const {score, source, target} of beads)
            print(`${paint('dim', String(Math.round(score)))}\t${source.join(' ')}\t${target.join(' ')}`)
        }
      }
      if (stories.some(({beads}) => !beads.every(isPair))) process.exitCode = 1
    },
  )
