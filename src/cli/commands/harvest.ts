/** `padanan harvest`. */
import {Command, Option} from 'commander'
import {lexicon} from '../../../glossary/lexicon.js'
import {toGlossaryCsv, toTmx} from '../../formats/index.js'
import {harvest, harvestTerms} from '../../job/index.js'
import {toTmxDocument} from '../../memory/index.js'
import {InputError} from '../../store/input.js'
import {proposeConcepts} from '../../terms/index.js'
import type {Language, TranslationUnit, XliffState} from '../../types/index.js'
import {bilingualExtensions, readBilingual} from '../bilingual.js'
import {glossaryHelp, readGlossary} from '../glossary.js'
import {askedLanguage, fromOption, otherLanguage} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {filesOf, several} from '../paths.js'
import {remark, withProgress} from '../terminal.js'

export const harvestCommand = new Command('harvest')
  .description('take the finished segments of XLIFF files as a translation memory, and new terms for review')
  .argument('<xliff...>', 'translated files; - for standard input')
  .option('-o, --output <file>', 'the TMX file to write', '-')
  .option(...force)
  .addOption(fromOption('source language, for files that do not say it'))
  .addOption(
    new Option('--state <state>', 'the least state that is good enough')
      .choices(['translated', 'reviewed', 'final'])
      .default('translated'),
  )
  .option('--terms <file>', 'write terms that the glossary does not know as a spreadsheet (.csv) for review')
  .option('--glossary <file>', glossaryHelp, several)
  .addHelpText(
    'after',
    `
Examples:
  $ padanan harvest artikel.xlf -o artikel.tmx
  $ padanan harvest *.xlf --state reviewed --terms calon.csv -o kerja.tmx
  $ padanan harvest artikel.xlf -o artikel.tmx && padanan tm import kerja.db artikel.tmx

What was left out is named on standard error: exit code 1.`,
  )
  .action(
    async (
      given: string[],
      options: {
        output: string
        force?: true
        from: Language
        state: XliffState
        terms?: string
        glossary?: string[]
      },
      command: Command,
    ) => {
      const {state} = options
      const paths = await filesOf(given, bilingualExtensions)
      const units: TranslationUnit[] = []
      let source: Language | undefined
      for (const path of paths) {
        const {xliff, source: own} = await readBilingual(path, askedLanguage(command))
        source ??= own
        if (source !== own)
          throw new InputError(
            `${path}: is from ${own.code}, ${paths[0]} from ${source.code}; expected one direction`,
          )
        const found = harvest(xliff, {state, languages: {source, target: otherLanguage(source), lexicon}})
        for (const unit of found.units) units.push(unit)
        for (const {unit, segment, reason} of found.skipped)
          remark(`${path}: ${unit}/${segment}: left out: ${reason}`)
        if (found.skipped.length) process.exitCode = 1
      }
      const pair = {source: source!, target: otherLanguage(source!), lexicon}
      const onSkip = (what: string) => remark(`left out: ${what}`)
      await writeOutput(options.output, toTmx(toTmxDocument(units, pair), {onSkip}), options)
      if (options.terms === undefined) return
      const glossary = await readGlossary(options.glossary)
      const terms = await withProgress((onProgress) => harvestTerms(units, {...pair, glossary, onProgress}))
      await writeOutput(options.terms, toGlossaryCsv(proposeConcepts(terms, pair)), options)
    },
  )
