#!/usr/bin/env node
/** The command line. Exit codes: 0 done, 1 done and something to look at (no hit, a message), 2 could not be done. */
import {Command, CommanderError} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {InputError} from '../store/input.js'
import {configure} from './config.js'
import {printError, setColour, setQuiet, shown} from './terminal.js'

const program = new Command('padanan')
  .description('Bilingual terms and translation memory for Indonesian and English.')
  .version(manifest.version)
  .exitOverride()
  .configureHelp({showGlobalOptions: false})
  .configureOutput({writeErr: (text) => process.stderr.write(shown(text))})

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lookup: async () => (await import('./commands/lookup.js')).lookupCommand,
  align: async () => (await import('./commands/align.js')).alignCommand,
  terms: async () => (await import('./commands/terms.js')).termsCommand,
  analyse: async () => (await import('./commands/analyse.js')).analyseCommand,
  xliff: async () => (await import('./commands/xliff.js')).xliffCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  lint: async () => (await import('./commands/lint.js')).lintCommand,
  merge: async () => (await import('./commands/merge.js')).mergeCommand,
  harvest: async () => (await import('./commands/harvest.js')).harvestCommand,
  convert: async () => (await import('./commands/convert.js')).convertCommand,
  tm: async () => (await import('./commands/tm.js')).tmCommand,
  web: async () => (await import('./commands/web.js')).webCommand,
  mcp: async () => (await import('./commands/mcp.js')).mcpCommand,
  lsp: async () => (await import('./commands/lsp.js')).lspCommand,
  demo: async () => (await import('./commands/demo.js')).demoCommand,
}
const called = process.argv[2] ?? ''

/** The command that is called is all that has to be loaded; for the list of commands it is all of them. */
function needed(): string[] {
  if (called === '-V' || called === '--version') return []
  return Object.hasOwn(commands, called) ? [called] : Object.keys(commands)
}

/** A command, and those under it, end as the program does; those that do something take what every command takes. */
function inherit(command: Command): Command {
  command.copyInheritedSettings(program)
  command.commands.forEach(inherit)
  if (command.commands.length) return command
  return command
    .option('-q, --quiet', 'say nothing beside the result: no progress, no remarks')
    .option(
      '--no-color',
      'no colours, as with NO_COLOR in the environment; FORCE_COLOR=1 has them everywhere',
    )
    .hook('preAction', () => {
      const {quiet = false, color} = command.opts<{quiet?: boolean; color: boolean}>()
      setQuiet(quiet)
      if (!color) setColour(false)
      configure(command)
    })
}

for (const name of needed()) program.addCommand(inherit(await commands[name]!()))

// Whoever reads our output may stop, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const isExpected =
      error instanceof InputError || (error instanceof Error && error.message.startsWith('padanan: '))
    const reason = error instanceof Error ? error.message.replace(/^padanan: /, '') : String(error)
    printError(`padanan: ${isExpected ? '' : 'unexpected: '}${reason}`)
    if (!isExpected && process.env.DEBUG) printError(`${(error as Error).stack}`)
    process.exitCode = 2
  }
}
