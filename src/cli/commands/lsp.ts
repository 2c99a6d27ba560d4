/** `padanan lsp`. */
import {Command, Option} from 'commander'
import type {LspOptions} from '../../serve/lsp.js'

export const lspCommand = new Command('lsp')
  .description(
    'serve editors: terms underlined, explained and completed (Language Server Protocol, over stdio)',
  )
  .addOption(
    new Option('--language <language>', 'language of documents whose names do not say theirs (berita.en.md)')
      .choices(['id', 'en'])
      .default('id'),
  )
  .option('--glossary <file>', 'a glossary (.csv, .tsv, .tbx, .utx) instead of the one that ships')
  .addOption(new Option('--stdio', 'for editors that insist on it: it is always so').hideHelp())
  .addHelpText(
    'after',
    `
Examples:
  $ padanan lsp
  $ padanan lsp --language en --glossary istilah.csv

An editor starts it. It reads plain text, Markdown and HTML, and says of XLIFF files what padanan check says.`,
  )
  .action(async (options: LspOptions) => {
    const {serveLsp} = await import('../../serve/lsp.js')
    serveLsp(options)
  })
