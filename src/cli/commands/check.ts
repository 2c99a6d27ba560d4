/** `padanan check`. */
import {Command} from 'commander'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {spanIn} from '../../formats/xliff/places.js'
import {check, type SegmentMessage} from '../../job/index.js'
import {checkedSegments, checkReport} from '../../report/index.js'
import {type RuleSettings, type Severity, severities, severityOf} from '../../rules.js'
import {nameOf} from '../../store/input.js'
import type {Language, Span} from '../../types/index.js'
import {formatOption, reporterOf} from '../format.js'
import {glossaryHelp, readGlossary} from '../glossary.js'
import {fromOption} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {several} from '../paths.js'
import {type FailOn, failOnOption, hasFailed, ruleOption} from '../rules.js'
import {columns, paint, print, summary, withProgress} from '../terminal.js'
import {readTranslations, type Translation} from '../translations.js'

export const checkCommand = new Command('check')
  .description('check translations: terms, figures, names, quotations, placeholders, codes')
  .argument(
    '<file...>',
    'XLIFF of any tool, PO, TMX, a table of two columns (.csv, .tsv, .xlsx), folders and patterns; or a text and its translation; - for XLIFF on standard input',
  )
  .option('--glossary <file>', glossaryHelp, several)
  .addOption(fromOption('language of the source, where the files do not say it'))
  .addOption(ruleOption)
  .addOption(failOnOption('warning'))
  .addOption(formatOption)
  .option('--json', 'the same as --format json')
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(...force)
  .addHelpText(
    'after',
    `
Examples:
  $ padanan check artikel.xlf
  $ padanan check artikel.id.txt artikel.en.txt
  $ padanan check terjemahan/ --glossary istilah.csv --format github
  $ padanan check kerja.tmx --rule term-missing=off --rule quotation-missing=error --fail-on error
  $ padanan check artikel.xlf --report periksa.html

A line for each message: unit/segment, place in the translation, severity, what is wrong, the rule. Exit code 1 when there is
a warning or an error (see --fail-on). padanan.config.json may name languages, glossaries and rules.`,
  )
  .action(
    async (
      paths: string[],
      options: {
        glossary?: string[]
        from: Language
        rule?: RuleSettings
        failOn: FailOn
        format: string
        json?: true
        report?: string
        force?: true
      },
    ) => {
      const format = options.json ? 'json' : options.format
      const report = format === 'text' ? undefined : await reporterOf(format)
      const {from, rule: rules} = options
      const checked = await withProgress(async (onProgress) => {
        const inputs = await readTranslations(paths, {from, onProgress})
        const glossary = await readGlossary(options.glossary)
        return inputs.map((input) => ({input, messages: check(input.xliff, {glossary, rules, onProgress})}))
      })
      if (options.report !== undefined) {
        const {srcLang: source, trgLang: target = ''} = checked[0]!.input.xliff
        const segments = checked.flatMap(({input, messages}) => checkedSegments(input.xliff, messages))
        const subject = checked.map(({input}) => nameOf(input.path)).join(' · ')
        await writeOutput(options.report, checkReport(segments, {subject, source, target}), options)
      }
      const messages = checked.flatMap((one) => one.messages)
      if (report) {
        const files = checked.map(({input, messages}) => toFile(input, messages))
        const text = await report(files)
        if (text) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
      } else if (options.report === undefined) {
        for (const {input, messages} of checked) printMessages(input, messages, checked.length > 1)
        if (messages.length) summary(paint('yellow', countOf(messages)))
        else summary(paint('green', 'no messages'))
      }
      if (hasFailed(messages, options.failOn)) process.exitCode = 1
    },
  )

function printMessages(
  {path}: Translation,
  messages: readonly SegmentMessage[],
  isOneOfSeveral: boolean,
): void {
  if (!messages.length) return
  if (isOneOfSeveral) print(paint('underline', nameOf(path)))
  const rows = messages.map((found) => [
    `${found.unit}/${found.segment}`,
    placeIn(found),
    severityOf(found),
    found.reason,
    found.ruleId!,
  ])
  print(columns(rows))
}

function placeIn({place}: SegmentMessage): string {
  const start = place && ('start' in place ? place.start : place)
  return start ? `${start.line}:${start.column}` : ''
}

/** How many messages there are of each severity, the gravest first. */
function countOf(messages: readonly SegmentMessage[]): string {
  return severities
    .toReversed()
    .map((severity: Severity) => {
      const count = messages.filter((message) => severityOf(message) === severity).length
      return count && `${count} ${severity}${count === 1 ? '' : 's'}`
    })
    .filter(Boolean)
    .join(', ')
}

/** The file that was checked, with its messages where they stand in it. */
function toFile({path, text, places}: Translation, messages: readonly SegmentMessage[]): VFile {
  const file = new VFile({path: nameOf(path), ...(text !== undefined && {value: text})})
  const toPoint = (offset: number) => points?.toPoint(offset)
  const points = text === undefined ? undefined : location(text)
  for (const message of messages) {
    const span = spanOf(message)
    const [start, end] = span ? [toPoint(span.start), toPoint(span.end)] : []
    file.messages.push(Object.assign(message, {place: start && end ? {start, end} : undefined}))
  }
  return file

  function spanOf({unit, segment, targetSpan, actual}: SegmentMessage): Span | undefined {
    const {target, source} = places.get(`${unit}/${segment}`) ?? places.get(`${unit}/1`) ?? {}
    const inside = text !== undefined && targetSpan && target && spanIn(text, target, targetSpan, actual)
    return inside || target || source
  }
}
