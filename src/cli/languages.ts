/** The two languages of the command line. */
import {InvalidArgumentError, Option} from 'commander'
import {english, indonesian} from '../language/index.js'
import type {Language} from '../types/index.js'

export const languages: readonly Language[] = [indonesian, english]
const codes = languages.map(({code}) => code)

/** The option that names a language of the two; Indonesian where it is not given. */
export function fromOption(description: string): Option {
  return new Option('--from <language>', `${description}: ${codes.join(' or ')}`)
    .argParser((code) => {
      const language = languages.find((language) => language.code === code)
      if (!language) throw new InvalidArgumentError(`Expected one of ${codes.join(', ')}.`)
      return language
    })
    .default(languages[0], codes[0])
}

export function otherLanguage(language: Language): Language {
  return languages.find((other) => other !== language)!
}
