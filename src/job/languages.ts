/** Codes of languages as tools write them: `en-US` for English, whatever the region. */
import type {Glossary} from '../terms/index.js'

/** Whether two codes name one language, whatever the region. */
export function isSameLanguage(code: string, other: string): boolean {
  const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0]
  return primary(code) === primary(other)
}

/** The glossary's own code of a language, or the code itself where the glossary doesn't have it. */
export function codeIn(glossary: Glossary, code: string): string {
  const codes = glossary.languages.map((language) => language.code)
  return codes.includes(code) ? code : (codes.find((other) => isSameLanguage(other, code)) ?? code)
}
