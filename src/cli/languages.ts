/** The two languages of the command line. */
import {InvalidArgumentError, Option} from 'commander'
import {english, indonesian} from '../language/index.js'
import {InputError} from '../store/input.js'
import {canonicalTag, isSameLanguage} from '../tag.js'
import type {Language} from '../types/index.js'

export const languages: readonly Language[] = [indonesian, english]
const codes = languages.map(({code}) => code)

/** The option that names a language of the two; Indonesian where it is not given. */
export function fromOption(description: string): Option {
  return new Option('--from <language>', `${description}: ${codes.join(' or ')}`)
    .argParser((tag) => {
      const language = languages.find(({code}) => isSameLanguage(code, tag))
      if (!language) throw new InvalidArgumentError(`Expected one of ${codes.join(', ')}.`)
      return language
    })
    .default(languages[0], codes[0])
}

/** The option that names the language to translate into, with its region; the other of the two where it is not given. */
export const toOption = new Option(
  '--to <language>',
  'target language, with a region where it matters: id, en, en-GB, en-US',
).argParser((text) => {
  const tag = canonicalTag(text)
  if (tag === undefined || !languages.some(({code}) => isSameLanguage(code, tag)))
    throw new InvalidArgumentError(`Expected one of ${codes.join(', ')}, with a region or without.`)
  return tag
})

/**
 * The tag of the language to translate into.
 *
 * @throws {InputError} Where it is the language to translate from.
 */
export function targetTag(from: Language, to: string | undefined): string {
  if (to !== undefined && isSameLanguage(to, from.code))
    throw new InputError(`--to ${to}: expected another language than --from ${from.code}`)
  return to ?? otherLanguage(from).code
}

export function otherLanguage(language: Language): Language {
  return languages.find((other) => other !== language)!
}
