#!/usr/bin/env node
/** The command line. Exit codes: 0 done, 1 done and something to look at (no hit, a message), 2 could not be done. */
import {Command, CommanderError} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {alignCommand} from './commands/align.js'
import {analyseCommand} from './commands/analyse.js'
import {checkCommand} from './commands/check.js'
import {convertCommand} from './commands/convert.js'
import {demoCommand} from './commands/demo.js'
import {harvestCommand} from './commands/harvest.js'
import {lookupCommand} from './commands/lookup.js'
import {mergeCommand} from './commands/merge.js'
import {termsCommand} from './commands/terms.js'
import {tmCommand} from './commands/tm.js'
import {xliffCommand} from './commands/xliff.js'
import {InputError} from './input.js'

const program = new Command('padanan')
  .description('Bilingual terms and translation memory for Indonesian and English.')
  .version(manifest.version)
  .exitOverride()
  .configureHelp({showGlobalOptions: false})

for (const command of [
  lookupCommand,
  alignCommand,
  termsCommand,
  analyseCommand,
  xliffCommand,
  checkCommand,
  mergeCommand,
  harvestCommand,
  convertCommand,
  tmCommand,
  demoCommand,
]) {
  program.addCommand(command.copyInheritedSettings(program))
}

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
    process.stderr.write(`padanan: ${isExpected ? '' : 'unexpected: '}${reason}\n`)
    if (!isExpected && process.env.DEBUG) process.stderr.write(`${(error as Error).stack}\n`)
    process.exitCode = 2
  }
}
