/** `padanan harvest`. */
import {Command, Option} from 'commander'
import {lexicon} from '../../../glossary/lexicon.js'
import {fromXliff, toGlossaryCsv, toTmx} from '../../formats/index.js'
import {harvest, harvestTerms} from '../../job/index.js'
import {toTmxDocument} from '../../memory/index.js'
import {proposeConcepts} from '../../terms/index.js'
import type {Language, TranslationUnit, XliffState} from '../../types/index.js'
import {readGlossary} from '../glossary.js'
import {readAs} from '../input.js'
import {fromOption, otherLanguage} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {withProgress} from '../terminal.js'

export const harvestCommand = new Command('harvest')
  .description('take the finished segments of XLIFF files as a translation memory, and new terms for review')
  .argument('<xliff...>', 'translated files; - for standard input')
  .option('-o, --output <file>', 'the TMX file to write', '-')
  .option(...force)
  .addOption(fromOption('source language'))
  .addOption(
    new Option('--state <state>', 'the least state that is good enough')
      .choices(['translated', 'reviewed', 'final'])
      .default('translated'),
  )
  .option('--terms <file>', 'write terms that the glossary does not know as a spreadsheet (.csv) for review')
  .option('--glossary <file>', 'a glossary (.csv, .tsv, .tbx, .utx) instead of the one that ships')
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
      paths: string[],
      options: {
        output: string
        force?: true
        from: Language
        state: XliffState
        terms?: string
        glossary?: string
      },
    ) => {
      const {from: source, state} = options
      const pair = {source, target: otherLanguage(source), lexicon}
      const units: TranslationUnit[] = []
      for (const path of paths) {
        const found = harvest(await readAs(path, fromXliff), {state, languages: pair})
        for (const unit of found.units) units.push(unit)
        for (const {unit, segment, reason} of found.skipped)
          process.stderr.write(`${path}: ${unit}/${segment}: left out: ${reason}\n`)
        if (found.skipped.length) process.exitCode = 1
      }
      const onSkip = (what: string) => process.stderr.write(`left out: ${what}\n`)
      await writeOutput(options.output, toTmx(toTmxDocument(units, pair), {onSkip}), options)
      if (options.terms === undefined) return
      const glossary = await readGlossary(options.glossary)
      const terms = await withProgress((onProgress) => harvestTerms(units, {...pair, glossary, onProgress}))
      await writeOutput(options.terms, toGlossaryCsv(proposeConcepts(terms, pair)), options)
    },
  )
