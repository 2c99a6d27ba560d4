/**
 * Language tags (BCP 47), and languages as arguments. A tag is canonical inside, whatever a file or a person writes
 * (`EN_gb` is `en-GB`, Indonesian's old code `in` is `id`), and matched in one way.
 */
import type {Language} from './types/index.js'

/** A language where only its name matters: a BCP 47 tag, or a value that has one. */
export type LanguageName = string | Pick<Language, 'code'>

/** The languages of a source and a target, by name. */
export interface LanguageNames {
  /** The language of the source. */
  source: LanguageName
  /** The language of the target. */
  target: LanguageName
}

const canonical = new Map<string, string | undefined>()

/**
 * The canonical form of a tag (RFC 5646, section 4.5); an underscore counts as a hyphen, as Java and Android write it.
 *
 * @returns nothing for what is no tag.
 */
export function canonicalTag(tag: string): string | undefined {
  if (canonical.has(tag)) return canonical.get(tag)
  let found: string | undefined
  try {
    found = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
  } catch {
    found = undefined
  }
  // Tags of a session are few; a file of nonsense must not fill the memory.
  if (canonical.size > 1000) canonical.clear()
  canonical.set(tag, found)
  return found
}

/**
 * Whether text in one language serves where another is wanted: the same, more general (RFC 4647, section 3.4: `en` for
 * `en-GB`) or more special (section 3.3.1: `en-GB` for `en`), but no other region (`en-US` for `en-GB`).
 */
export function tagServes(tag: string, wanted: string): boolean {
  if (tag === wanted) return true
  const [a, b] = [canonicalTag(tag), canonicalTag(wanted)]
  if (a === undefined || b === undefined) return false
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

/** Whether two tags name one language, whatever the region or script. */
export function isSameLanguage(tag: string, other: string): boolean {
  const [a, b] = [canonicalTag(tag), canonicalTag(other)]
  return a !== undefined && b !== undefined && a.split('-', 1)[0] === b.split('-', 1)[0]
}

/**
 * The canonical tag of a language that was passed as a value or a tag.
 *
 * @param name what the argument is called, for the error.
 * @throws {TypeError} For anything else.
 */
export function tagOf(language: LanguageName, name: string): string {
  const code = typeof language === 'string' ? language : language?.code
  const tag = typeof code === 'string' ? canonicalTag(code) : undefined
  if (tag !== undefined) return tag
  throw new TypeError(
    `padanan: expected a language as \`${name}\`, such as \`indonesian\` or \`'id'\`, found ${shown(language)}`,
  )
}

/** The tags of a pair of languages. */
export function tagsOf(pair: LanguageNames): {source: string; target: string} {
  return {source: tagOf(pair?.source, 'source'), target: tagOf(pair?.target, 'target')}
}

/**
 * A language of which something must be known.
 *
 * @throws {TypeError} For what is no language value: a tag names a language, it knows nothing of it.
 */
export function languageOf(language: Language, name: string): Language {
  if (typeof language?.sentences === 'function') return language
  throw new TypeError(
    `padanan: expected a language value as \`${name}\`, such as \`indonesian\`, \`english\` or \`latin('fr')\`, found ${shown(language)}`,
  )
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  return `an object with ${Object.keys(value).slice(0, 3).join(', ') || 'nothing in it'}`
}
