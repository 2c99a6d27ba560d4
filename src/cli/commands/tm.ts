/** `padanan tm`: a memory in a file or on a server. */
import {existsSync, rmSync} from 'node:fs'
import {Command} from 'commander'
import {lexicon} from '../../../glossary/lexicon.js'
import {exportTmx, type TranslationMemory, toConcordanceCsv, unitsOf} from '../../memory/index.js'
import {concordanceReport} from '../../report/index.js'
import {InputError} from '../../store/input.js'
import type {PostgresMemory} from '../../store/memory-postgres.js'
import {openMemory, type SqliteMemory} from '../../store/memory-sqlite.js'
import type {ConcordanceLine, Language, Match, Span} from '../../types/index.js'
import {tellSkipped} from '../input.js'
import {fromOption, otherLanguage} from '../languages.js'
import {readTmx} from '../memory.js'
import {force, type OutputOptions, writeOutput} from '../output.js'
import {columns, paint, print, printJson, withProgress} from '../terminal.js'

/** A command on a memory, with the options that all of them share. */
function onMemory(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<memory>', 'the memory: a file, or postgres://user@host/database for one on a server')
    .addOption(fromOption('source language of the memory'))
    .option('--schema <name>', 'the schema of a memory on a server', 'padanan')
}

interface MemoryOptions {
  from: Language
  schema: string
}

const isServer = (path: string) => /^postgres(?:ql)?:/.test(path)

/** Opens a memory, uses it and closes it. */
async function withMemory<T>(
  path: string,
  {from: source, schema}: MemoryOptions,
  use: (memory: TranslationMemory) => T | Promise<T>,
): Promise<T> {
  const pair = {source, target: otherLanguage(source)}
  let memory: SqliteMemory | PostgresMemory
  try {
    if (isServer(path)) {
      const {openPostgresMemory} = await import('../../store/memory-postgres.js')
      memory = await openPostgresMemory(path, {...pair, schema})
    } else memory = openMemory(path, pair)
  } catch (error) {
    throw new InputError((error as Error).message)
  }
  try {
    return await use(memory)
  } finally {
    await memory.close()
  }
}

/** As `withMemory`, of a memory that has to be there: a mistyped name makes no file. */
async function withOldMemory<T>(
  path: string,
  options: MemoryOptions,
  use: (memory: TranslationMemory) => T | Promise<T>,
): Promise<T> {
  if (!isServer(path) && !existsSync(path)) {
    throw new InputError(`${path}: no such file; \`padanan tm import ${path} FILE.tmx\` makes a memory`)
  }
  return withMemory(path, options, use)
}

const initCommand = new Command('init')
  .description('make a memory on a PostgreSQL server: once, by a user that may create a schema')
  .argument('<memory>', 'postgres://user@host/database')
  .addOption(fromOption('source language of the memory'))
  .option('--schema <name>', 'the schema to make', 'padanan')
  .option('--reader <user...>', 'users, or groups of users, that may search it')
  .option('--writer <user...>', 'users, or groups of users, that may also add to it and change it')
  .option('--print', 'print the SQL and run nothing')
  .action(
    async (
      path: string,
      options: MemoryOptions & {reader?: string[]; writer?: string[]; print?: true},
    ): Promise<void> => {
      if (!isServer(path)) throw new InputError(`${path}: expected postgres://…; a file needs no init`)
      const {initPostgresMemory, postgresMemorySql} = await import('../../store/memory-postgres-schema.js')
      const {from: source, schema, reader: readers, writer: writers} = options
      const wanted = {source, target: otherLanguage(source), schema, readers, writers}
      try {
        if (options.print) print(`${postgresMemorySql(wanted).join(';\n')};`)
        else await initPostgresMemory(path, wanted)
      } catch (error) {
        throw new InputError((error as Error).message)
      }
    },
  )

const importCommand = onMemory('import', 'add the units of TMX files')
  .argument('<tmx...>', 'translation memories (.tmx), - for standard input')
  .option('--keep-ids', 'units replace those with their id: for files that were exported from this memory')
  .action(async (path: string, files: string[], {keepIds, ...options}: MemoryOptions & {keepIds?: true}) => {
    const isNew = !isServer(path) && !existsSync(path)
    let size = 0
    const importFiles = async (memory: TranslationMemory) => {
      try {
        for (const file of files) {
          const {read, added, skipped} = await withProgress((onProgress) =>
            readTmx(file, memory, {keepIds, onProgress}),
          )
          print(`${file}: ${read} units read, ${added} new, ${skipped.length} left out`)
          tellSkipped(file, skipped)
          if (skipped.length) process.exitCode = 1
        }
      } finally {
        size = await memory.size
      }
    }
    try {
      await withMemory(path, options, importFiles)
    } finally {
      // Nothing came of it: no file stays.
      if (isNew && size === 0) for (const end of ['', '-wal', '-shm']) rmSync(path + end, {force: true})
    }
  })

const exportCommand = onMemory('export', 'write the memory as TMX')
  .option('-o, --output <file>', 'the TMX file to write', '-')
  .option(...force)
  .action(async (path: string, {output, ...options}: OutputOptions & MemoryOptions & {output: string}) => {
    await withOldMemory(path, options, (memory) =>
      withProgress((onProgress) => writeOutput(output, exportTmx(memory, {onProgress}), options)),
    )
  })

const matchCommand = onMemory('match', 'find units whose source is near a text')
  .argument('<text>')
  .option('--cutoff <similarity>', 'least similarity, 60 to 100', Number, 70)
  .option('--limit <number>', 'at most so many matches', Number, 5)
  .option('--json', 'print JSON')
  .action(
    async (
      path: string,
      text: string,
      options: MemoryOptions & {cutoff: number; limit: number; json?: true},
    ) => {
      const {cutoff, limit} = options
      const matches = await withOldMemory(path, options, (memory) => memory.match(text, {cutoff, limit}))
      if (options.json) printJson(matches)
      else {
        for (const match of matches) print(reportMatch(match))
      }
      if (!matches.length) process.exitCode = 1
    },
  )

const concordanceCommand = onMemory('concordance', 'find units that hold words or a phrase, inflected too')
  .argument('<query>')
  .option('--target', 'search the target side')
  .option('--limit <number>', 'at most so many lines', Number, 20)
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(...force)
  .option('--csv', 'print a spreadsheet')
  .option('--json', 'print JSON')
  .action(
    async (
      path: string,
      query: string,
      options: MemoryOptions & {
        target?: true
        limit: number
        csv?: true
        json?: true
        report?: string
        force?: true
      },
    ) => {
      const side = options.target ? 'target' : 'source'
      const lines = await withOldMemory(path, options, (memory) =>
        memory.concordance(query, {side, limit: options.limit, lexicon}),
      )
      if (options.report !== undefined) {
        const languages = {source: options.from.code, target: otherLanguage(options.from).code}
        await writeOutput(options.report, concordanceReport(lines, {subject: query, ...languages}), options)
      } else if (options.json) printJson(lines)
      else if (options.csv) await writeOutput('-', toConcordanceCsv(lines))
      else for (const line of lines) print(reportLine(line))
      if (!lines.length) process.exitCode = 1
    },
  )

const statsCommand = onMemory('stats', 'count the units and words of the memory')
  .option('--json', 'print JSON')
  .action(async (path: string, {json, ...options}: MemoryOptions & {json?: true}) => {
    const {from} = options
    const to = otherLanguage(from)
    const counts = await withOldMemory(path, options, async (memory) => {
      const words = (language: Language, text: string) =>
        language.tokens(text).filter(({kind}) => kind === 'word' || kind === 'number').length
      const found = {units: 0, sources: new Set<string>(), sourceWords: 0, targetWords: 0}
      for await (const {source, target} of unitsOf(memory)) {
        found.units++
        found.sources.add(source)
        found.sourceWords += words(from, source)
        found.targetWords += words(to, target)
      }
      return {...found, sources: found.sources.size}
    })
    if (json) return printJson(counts)
    print(
      columns([
        ['units', String(counts.units)],
        ['different sources', String(counts.sources)],
        [`${from.name} words`, String(counts.sourceWords)],
        [`${to.name} words`, String(counts.targetWords)],
      ]),
    )
  })

export const tmCommand = new Command('tm')
  .description(
    'keep a translation memory in a file or on a server: init, import, export, match, concordance, stats',
  )
  .addCommand(initCommand)
  .addCommand(importCommand)
  .addCommand(exportCommand)
  .addCommand(matchCommand)
  .addCommand(concordanceCommand)
  .addCommand(statsCommand)
  .addHelpText(
    'after',
    `
Examples:
  $ padanan tm import kerja.db lama.tmx baru.tmx
  $ padanan tm match kerja.db "Rusia menuntut jaminan keamanan."
  $ padanan tm concordance kerja.db "jaminan keamanan"
  $ padanan tm export kerja.db -o kerja.tmx
  $ padanan tm stats kerja.db

Exit code 1 when nothing is found or a unit is left out.`,
  )

/** Similarity and penalties, source and target, and what was adapted. */
function reportMatch({similarity, type, penalties, source, target, adapted}: Match): string {
  const minus = penalties.map(({reason, points}) => `, ${reason} -${points}`).join('')
  const parts = adapted.map(({from, to}) => `${from} > ${to}`).join(', ')
  return [
    `${paint('bold', `${similarity}`)} ${type}${minus}`,
    `  ${source}`,
    `  ${paint('green', target)}`,
    ...(parts ? [`  ${paint('dim', `adapted: ${parts}`)}`] : []),
  ].join('\n')
}

/** Source and target, what was found in brackets. */
function reportLine({unit, source, target}: ConcordanceLine): string {
  const show = (text: string, places: readonly Span[]) =>
    [...places]
      .reverse()
      .reduce(
        (shown, {start, end}) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
        text,
      )
  return `${show(unit.source, source)}\n  ${show(unit.target, target)}`
}
