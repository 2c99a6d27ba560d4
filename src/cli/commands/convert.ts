/** `padanan convert`. */
import {Command, Option} from 'commander'
import {
  type GlossaryFormat,
  type GlossaryFormatName,
  glossaryFormatOf,
  glossaryFormats,
  readable,
} from '../../store/glossary-files.js'
import {InputError} from '../../store/input.js'
import type {Language} from '../../types/index.js'
import {readConcepts} from '../glossary.js'
import {fromOption, targetTag, toOption} from '../languages.js'
import {force, writeOutput} from '../output.js'
import {remark} from '../terminal.js'

const names = Object.entries<GlossaryFormat>(glossaryFormats).flatMap(([name, {write}]) =>
  write ? [name] : [],
)
const list = Object.entries(glossaryFormats)
  .map(([name, {title}]) => `  ${name.padEnd(8)} ${title}`)
  .join('\n')

export const convertCommand = new Command('convert')
  .description('convert a glossary from one format to another')
  .argument('[glossary]', 'the glossary; - for standard input; without one, the glossary that ships')
  .option('-o, --output <file>', 'the glossary to write', '-')
  .option(...force)
  .addOption(
    new Option('--read <format>', 'format of the glossary, where its name does not say it').choices(readable),
  )
  .addOption(new Option('--write <format>', 'format to write, where its name does not say it').choices(names))
  .addOption(fromOption('source language of formats of two columns'))
  .addOption(toOption)
  .addHelpText(
    'after',
    `
Examples:
  $ padanan convert istilah.csv -o istilah.tbx
  $ padanan convert -o glossary.txt --write omegat
  $ padanan convert --read utx --write csv - < istilah.utx

Formats:
${list}

What was read, merged and left out is told on standard error. Exit code 1 when anything was left out.`,
  )
  .action(
    async (
      path: string | undefined,
      options: {
        output: string
        force?: true
        read?: GlossaryFormatName
        write?: GlossaryFormatName
        from: Language
        to?: string
      },
    ) => {
      const from = {source: options.from.code, target: targetTag(options.from, options.to)}
      const {concepts, skipped, frame} = await readConcepts(path, from, options.read)
      const name = options.write ?? glossaryFormatOf(options.output)
      if (!name) throw new InputError(`${options.output}: expected --write with one of ${names.join(', ')}`)
      const format: GlossaryFormat = glossaryFormats[name]
      if (!format.write)
        throw new InputError(`${options.output}: ${name} is read, not written; expected ${names.join(', ')}`)
      const written = format.write(concepts, from, frame)
      const isCut = frame !== undefined && !format.hasFrame
      if (isCut) remark(`${path}: left out: what stands beside the entries`)
      await writeOutput(options.output, written.text, options)
      for (const {concept, term, reason} of written.skipped) {
        remark(`${concept}${term === undefined ? '' : `: ${term}`}: left out: ${reason}`)
      }
      if (skipped.length || written.skipped.length || isCut) process.exitCode = 1
    },
  )
