/** `padanan lint`. */
import {watch} from 'node:fs'
import {basename, resolve} from 'node:path'
import {Command} from 'commander'
import type {Root} from 'nlcst'
import {retext} from 'retext'
import {engine, type Options} from 'unified-engine'
import type {VFile} from 'vfile'
import {reporter as textReporter} from 'vfile-reporter'
import {retextRepetition, retextTerminology, retextTerms} from '../../retext/index.js'
import type {RuleSettings} from '../../rules.js'
import type {Glossary} from '../../terms/index.js'
import type {Language} from '../../types/index.js'
import {formatOption, type Reporter, reporterOf} from '../format.js'
import {glossaryHelp, readGlossary} from '../glossary.js'
import {fromOption, languageNamed, otherLanguage} from '../languages.js'
import {lintExtensions, parseFile} from '../lint-parser.js'
import {several} from '../paths.js'
import {type FailOn, failOnOption, hasFailed, ruleOption} from '../rules.js'
import {hasColours, remark} from '../terminal.js'

interface LintOptions {
  from: Language
  glossary?: string[]
  terms?: true
  rule?: RuleSettings
  failOn: FailOn
  frail?: true
  format: string
  json?: true
  quiet?: boolean
  ignorePath?: string
  stdinFilePath?: string
  watch?: true
}

export const lintCommand = new Command('lint')
  .description(
    'check texts of one language: terms advised against, misspelt, named in two ways; words that stand twice',
  )
  .argument('[file...]', 'texts (.txt, .md, .html), folders and patterns; without one, standard input')
  .addOption(fromOption('language of texts whose names do not say theirs (berita.en.md)'))
  .option('--glossary <file>', glossaryHelp, several)
  .option('--terms', 'tell the equivalents of all terms too')
  .addOption(ruleOption)
  .addOption(failOnOption('error'))
  .option('--frail', 'the same as --fail-on warning')
  .addOption(formatOption)
  .option('--json', 'the same as --format json')
  .option('--ignore-path <file>', 'a file that names what to leave out, beside .padananignore')
  .option('--stdin-file-path <name>', 'what standard input would be called: its ending says what it is')
  .option('-w, --watch', 'go on, and check what is changed')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan lint berita/
  $ padanan lint news.en.md --glossary istilah.csv --frail
  $ padanan lint --stdin-file-path berita.md < naskah
  $ padanan lint . --format sarif > padanan.sarif

Files named in .padananignore, in the manner of .gitignore, are left out. Further plugins of retext may be named in
.padananrc files or in the field padananConfig of package.json; those of a folder hold in the folders below.
Exit code 1 when there is an error (see --fail-on).`,
  )
  .action(async (paths: string[], options: LintOptions) => {
    const glossary = await readGlossary(options.glossary)
    const report = await reporterFor(options)
    const lint = (files: string[]) => run(files, options, glossary, report)
    await lint(paths)
    if (options.watch) await watching(paths, lint)
  })

/** The engine hands files over in any order. */
async function reporterFor({format, json, quiet = false}: LintOptions): Promise<Reporter> {
  const report =
    json || format !== 'text'
      ? await reporterOf(json ? 'json' : format)
      : (files: readonly VFile[]) => textReporter([...files], {color: hasColours(), quiet})
  return (files) => report(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

function run(files: string[], options: LintOptions, glossary: Glossary, reporter: Reporter): Promise<void> {
  const {from, rule: rules, frail, failOn, ignorePath, stdinFilePath} = options
  const engineOptions: Options = {
    processor: () => retext().use(lintPlugin, {from, glossary, rules, terms: options.terms}),
    ...(files.length ? {files} : {filePath: stdinFilePath ?? `stdin.${from.code}.txt`}),
    extensions: lintExtensions,
    reporter: async (found) => reporter(found),
    streamError: process.stdout,
    out: false,
    color: hasColours(),
    ignoreName: '.padananignore',
    ...(ignorePath !== undefined && {ignorePath}),
    rcName: '.padananrc',
    packageField: 'padananConfig',
    pluginPrefix: 'retext',
  }
  return new Promise((done, fail) => {
    engine(engineOptions, (error, _, context) => {
      if (error) return fail(error)
      const messages = (context?.files ?? []).flatMap((file) => file.messages)
      process.exitCode = hasFailed(messages, frail ? 'warning' : failOn) ? 1 : 0
      done()
    })
  })
}

interface LintPluginOptions {
  from: Language
  glossary: Glossary
  rules: RuleSettings | undefined
  terms: true | undefined
}

/** Parses each file in its language, and says what is to be said of it. */
function lintPlugin(
  this: {parser?: unknown},
  {from, glossary, rules, terms}: LintPluginOptions,
): (tree: Root, file: VFile) => void {
  const languageOf = ({basename: name = ''}: VFile) =>
    languageNamed(/\.([A-Za-z_-]+)\.[^.]+$/.exec(name)?.[1] ?? '') ?? from
  this.parser = (text: string, file: VFile) => parseFile(text, file, languageOf(file))
  return (tree, file) => {
    const language = languageOf(file)
    retextTerminology({glossary, language, rules})(tree, file)
    retextRepetition({rules})(tree, file)
    if (terms) retextTerms({glossary, source: language, target: otherLanguage(language)})(tree, file)
  }
}

/** Runs again for each file that changes, until the process is ended. */
async function watching(paths: readonly string[], lint: (files: string[]) => Promise<void>): Promise<void> {
  remark('watching; end with Ctrl+C')
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  for (const path of paths.length ? paths : ['.']) {
    watch(path, {recursive: true}, (_, name) => {
      if (name === null || !lintExtensions.some((ending) => name.endsWith(`.${ending}`))) return
      changed.add(basename(path) === name ? path : resolve(path, name))
      clearTimeout(timer)
      timer = setTimeout(() => {
        const files = [...changed]
        changed.clear()
        void lint(files)
      }, PAUSE)
    })
  }
  await new Promise(() => {})
}

/** Milliseconds in which editors write a file more than once. */
const PAUSE = 100
