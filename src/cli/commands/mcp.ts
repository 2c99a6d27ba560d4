/** `padanan mcp`. */
import {Command} from 'commander'
import type {RuleSettings} from '../../rules.js'
import type {McpOptions} from '../../serve/mcp.js'
import {glossaryHelp} from '../glossary.js'
import {several} from '../paths.js'
import {ruleOption} from '../rules.js'

export const mcpCommand = new Command('mcp')
  .description('serve glossary, memory and checks to language models (Model Context Protocol, over stdio)')
  .option('--glossary <file>', glossaryHelp, several)
  .addOption(ruleOption)
  .option('--memory <file...>', 'TMX or memory files instead of the corpus that ships')
  .option('--folder <folder>', 'where files may be read, and with --write written', '.')
  .option('--write', 'let models write translations into XLIFF files and propose terms in the glossary')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan mcp
  $ padanan mcp --glossary istilah.csv --memory kerja.db --folder berita --write

A client starts it. Nothing is read but the files named and those in the folder, and nothing is asked of the network.`,
  )
  .action(async ({rule, ...options}: McpOptions & {rule?: RuleSettings}) => {
    const {serveMcp} = await import('../../serve/mcp.js')
    serveMcp({...options, rules: rule})
  })
