/** `padanan lsp`. */
import {Command, Option} from 'commander'
import type {RuleSettings} from '../../rules.js'
import type {LspOptions} from '../../serve/lsp.js'
import {glossaryHelp} from '../glossary.js'
import {several} from '../paths.js'
import {ruleOption} from '../rules.js'

export const lspCommand = new Command('lsp')
  .description(
    'serve editors: terms underlined, explained and completed (Language Server Protocol, over stdio)',
  )
  .addOption(
    new Option('--language <language>', 'language of documents whose names do not say theirs (berita.en.md)')
      .choices(['id', 'en'])
      .default('id'),
  )
  .option('--glossary <file>', glossaryHelp, several)
  .addOption(ruleOption)
  .addOption(new Option('--stdio', 'for editors that insist on it: it is always so').hideHelp())
  .addHelpText(
    'after',
    `
Examples:
  $ padanan lsp
  $ padanan lsp --language en --glossary istilah.csv

An editor starts it. It reads plain text, Markdown and HTML, and says of XLIFF files what padanan check says.`,
  )
  .action(async ({rule, ...options}: LspOptions & {rule?: RuleSettings}) => {
    const {serveLsp} = await import('../../serve/lsp.js')
    serveLsp({...options, rules: rule})
  })
