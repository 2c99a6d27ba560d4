/** `padanan.config.json`: what holds for every command in a folder and in those below it. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {findNodeAtLocation, type ParseError, parse, parseTree, printParseErrorCode} from 'jsonc-parser'
import {decode} from '../formats/decode.js'
import {type RuleSettings, ruleSettings, rules} from '../rules.js'
import {canonicalTag} from '../tag.js'
import {InputError, telling} from './input.js'

export const configName = 'padanan.config.json'

/** The file as a value. Paths are whole. */
export interface Config {
  languages?: {source?: string; target?: string}
  /** Glossary files, the earlier before the later; `shipped` is the one that ships. */
  glossaries?: string[]
  /** Translation memories: TMX files, and files of `padanan tm`. */
  memory?: string[]
  rules?: RuleSettings
}

/**
 * The configuration of a folder: the file there, or in the nearest folder above. Comments may stand in it.
 *
 * @throws {InputError} For a file that can't be read: its name, line and column, the key, and what was expected.
 */
export function readConfig(folder = process.cwd()): Config {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, configName)
    if (existsSync(path)) return read(path)
    if (at === dirname(at)) return {}
  }
}

function read(path: string): Config {
  const name = relative('.', path) || path
  const text = telling(name, () => decode(readFileSync(path)))
  const errors: ParseError[] = []
  const value: unknown = parse(text, errors, {allowTrailingComma: true})
  if (errors.length)
    throw new InputError(`${name}:${placeIn(text, errors[0]!.offset)}: ${saying(errors[0]!)}`)
  const wrong = faultOf(value)
  if (wrong) {
    const node = findNodeAtLocation(parseTree(text)!, wrong.at)
    const key = wrong.at.length ? `\`${wrong.at.join('.')}\`: ` : ''
    throw new InputError(`${name}:${placeIn(text, node?.offset ?? 0)}: ${key}${wrong.fault}`)
  }
  const {languages, glossaries, memory, rules} = value as Config
  const whole = (file: string) => (file === 'shipped' ? file : resolve(dirname(path), file))
  return {
    ...(languages && {languages}),
    ...(glossaries && {glossaries: glossaries.map(whole)}),
    ...(memory && {memory: memory.map(whole)}),
    ...(rules && {rules}),
  }
}

const saying = ({error}: ParseError) =>
  `expected JSON: ${printParseErrorCode(error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase()}`

/** Line and column, 1-based, of an offset. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
}

/** What is wrong, and the keys that lead there. */
interface Fault {
  at: (string | number)[]
  fault: string
}

type Check = (value: unknown) => Fault | undefined

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown) => JSON.stringify(value).slice(0, 80)

/** An object with some of these keys. */
function some(checks: Readonly<Record<string, Check>>): Check {
  return (value) => {
    const keys = Object.keys(checks)
    if (!isObject(value))
      return {at: [], fault: `expected an object with some of ${keys.join(', ')}, found ${shown(value)}`}
    for (const [key, member] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined
      if (!check) return {at: [key], fault: `there is no such key; expected some of ${keys.join(', ')}`}
      const found = check(member)
      if (found) return {...found, at: [key, ...found.at]}
    }
    return undefined
  }
}

const files: Check = (value) => {
  const instead = 'expected a list of names of files'
  if (!Array.isArray(value)) return {at: [], fault: `${instead}, found ${shown(value)}`}
  const wrong = value.findIndex((file) => typeof file !== 'string' || file === '')
  return wrong < 0 ? undefined : {at: [wrong], fault: `${instead}, found ${shown(value[wrong])}`}
}

const tag: Check = (value) =>
  typeof value === 'string' && canonicalTag(value) !== undefined
    ? undefined
    : {at: [], fault: `expected a language, such as "id" or "en-GB", found ${shown(value)}`}

const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.includes(value as string)
      ? undefined
      : {at: [], fault: `expected one of ${known.join(', ')}, found ${shown(value)}`}

const anything: Check = () => undefined

const faultOf = some({
  $schema: anything,
  languages: some({source: tag, target: tag}),
  glossaries: files,
  memory: files,
  rules: some(Object.fromEntries(Object.keys(rules).map((rule) => [rule, oneOf(ruleSettings)]))),
})
