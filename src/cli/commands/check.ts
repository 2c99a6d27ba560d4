/** `padanan check`. */
import {Command} from 'commander'
import {check, type SegmentMessage} from '../../job/index.js'
import {checkedSegments, checkReport} from '../../report/index.js'
import {nameOf} from '../../store/input.js'
import {readBilingual} from '../bilingual.js'
import {readGlossary} from '../glossary.js'
import {force, writeOutput} from '../output.js'
import {columns, paint, print, printJson, withProgress} from '../terminal.js'

export const checkCommand = new Command('check')
  .description('check a translated XLIFF file: terms, figures, names, quotations, codes')
  .argument('<xliff>', 'the translated file; - for standard input')
  .option('--glossary <file>', 'a glossary (.csv, .tsv, .tbx, .utx) instead of the one that ships')
  .option('--report <file>', 'write a page to read and print (.html)')
  .option(...force)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan check artikel.xlf
  $ padanan check artikel.xlf --glossary istilah.csv --json
  $ padanan check artikel.xlf --report periksa.html

A line for each message: unit/segment, place in the translation, what is wrong, the rule. Exit code 1 when there is any.`,
  )
  .action(async (path: string, options: {glossary?: string; json?: true; report?: string; force?: true}) => {
    const {xliff} = await readBilingual(path, undefined)
    const glossary = await readGlossary(options.glossary)
    const messages = await withProgress((onProgress) => check(xliff, {glossary, onProgress}))
    if (options.report !== undefined) {
      const {srcLang: source, trgLang: target = ''} = xliff
      const segments = checkedSegments(xliff, messages)
      await writeOutput(
        options.report,
        checkReport(segments, {subject: nameOf(path), source, target}),
        options,
      )
    } else if (options.json) printJson(messages.map(toJson))
    else if (messages.length) {
      print(
        columns(
          messages.map((found) => [
            `${found.unit}/${found.segment}`,
            placeOf(found),
            found.reason,
            found.ruleId!,
          ]),
        ),
      )
      print(paint('yellow', `${messages.length} ${messages.length === 1 ? 'message' : 'messages'}`))
    } else print(paint('green', 'no messages'))
    if (messages.length) process.exitCode = 1
  })

function placeOf({place}: SegmentMessage): string {
  const start = place && ('start' in place ? place.start : place)
  return start ? `${start.line}:${start.column}` : ''
}

function toJson({
  file,
  unit,
  segment,
  ruleId,
  reason,
  actual,
  expected,
  sourceSpan,
  targetSpan,
}: SegmentMessage) {
  return {file, unit, segment, ruleId, reason, actual, expected, sourceSpan, targetSpan}
}
