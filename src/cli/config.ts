/** `padanan.config.json` as options of a command: it says what the command line doesn't. */
import type {Command} from 'commander'
import type {RuleSettings} from '../rules.js'
import {readConfig} from '../store/config.js'
import {InputError} from '../store/input.js'
import {isSameLanguage} from '../tag.js'
import type {Language} from '../types/index.js'

/** Fills in the options of a command that were not given. What a command has no option for is nothing to it. */
export function configure(command: Command): void {
  const {languages = {}, glossaries, memory, rules} = readConfig()
  const set = (name: string, value: unknown) => {
    const option = command.options.find((one) => one.attributeName() === name)
    if (!option || value === undefined || command.getOptionValueSource(name) === 'cli') return
    const isText = typeof value === 'string' && option.parseArg
    command.setOptionValueWithSource(name, isText ? parsed(name, value, option.parseArg!) : value, 'config')
  }
  set('from', languages.source)
  // What is translated from can't be translated into: `--from en` turns the direction of the file round.
  const from: Language | undefined = command.getOptionValue('from')
  if (languages.target === undefined || !from || !isSameLanguage(languages.target, from.code))
    set('to', languages.target)
  set('glossary', glossaries)
  set('memory', memory)
  const given: RuleSettings | undefined = command.getOptionValue('rule')
  if (rules && command.options.some((one) => one.attributeName() === 'rule'))
    command.setOptionValueWithSource('rule', {...rules, ...given}, 'config')
}

function parsed(name: string, value: string, parse: (value: string, before: unknown) => unknown): unknown {
  try {
    return parse(value, undefined)
  } catch (error) {
    const key = name === 'from' ? 'source' : 'target'
    throw new InputError(`padanan.config.json: \`languages.${key}\`: ${(error as Error).message}`)
  }
}
