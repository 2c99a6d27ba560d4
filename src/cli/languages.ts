/** The two languages of the command line. */
import {type Command, InvalidArgumentError, Option} from 'commander'
import {english, indonesian} from '../language/index.js'
import {InputError, nameOf} from '../store/input.js'
import {canonicalTag, isSameLanguage} from '../tag.js'
import type {Language, Xliff} from '../types/index.js'

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

/**
 * The languages of an XLIFF document: what it says itself, else those that were asked for.
 *
 * @param asked The language that --from names, where it was given.
 * @throws {InputError} Where the document's languages aren't ours, aren't what was asked for, or differ within it.
 */
export function languagesOf(
  path: string,
  xliff: Xliff,
  asked?: Language,
): {source: Language; target: string} {
  const pairs = xliff.files.map(({srcLang = xliff.srcLang, trgLang = xliff.trgLang}) => {
    const named = `from ${srcLang || 'no language'} to ${trgLang ?? 'no language'}`
    const source = languages.find(({code}) => isSameLanguage(code, srcLang)) ?? (srcLang ? undefined : asked)
    const ours = languages.map(({code, name}) => `${name} (${code})`).join(' and ')
    const target = trgLang ?? (source && otherLanguage(source).code)
    if (!source || !languages.some(({code}) => code !== source.code && isSameLanguage(code, target!)))
      throw new InputError(`${nameOf(path)}: is ${named}; expected ${ours}`)
    if (asked && asked !== source)
      throw new InputError(`${nameOf(path)}: is ${named}; --from ${asked.code} says otherwise`)
    return {source, target: target!, named}
  })
  const other = pairs.find(({source}) => source !== pairs[0]!.source)
  if (other)
    throw new InputError(
      `${nameOf(path)}: has files ${pairs[0]!.named} and ${other.named}; expected one direction`,
    )
  return pairs[0]!
}

/** The language that --from names, where it was given. */
export function askedLanguage(command: Command): Language | undefined {
  return command.getOptionValueSource('from') === 'cli'
    ? (command.getOptionValue('from') as Language)
    : undefined
}

/** Whether a text is plainly in another language: far more of the small words that carry its grammar. */
export function isPlainlyIn(other: Language, text: string, own: Language): boolean {
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 2000) ?? []
  const count = ({functionWords}: Language) => words.filter((word) => functionWords.has(word)).length
  const [theirs, ours] = [count(other), count(own)]
  return theirs >= 5 && theirs > 4 * ours
}

/** The language of ours that a tag, an English or an Indonesian name says. */
export function languageNamed(name: string): Language | undefined {
  if (/^(?:bahasa )?(?:indonesian?)$/i.test(name)) return indonesian
  if (/^(?:english|(?:bahasa )?inggris)$/i.test(name)) return english
  return languages.find(({code}) => /^[a-z]{2}(?:[-_][a-z]+)*$/i.test(name) && isSameLanguage(code, name))
}

export function otherLanguage(language: Language): Language {
  return languages.find((other) => other !== language)!
}
