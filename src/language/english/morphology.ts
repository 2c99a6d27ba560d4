import type {Form} from '../../types.js'

/** The words that an English word may be a form of, nearest first. */
export function forms(word: string): Form[] {
  const possessive = /^(.+)['’]s?$/u.exec(word)
  if (possessive) return [{lemma: possessive[1]!, level: 'inflected', rule: 'possessive'}]
  const plural = /^(.{2,}[^su])s$/u.exec(word)
  return plural ? [{lemma: plural[1]!, level: 'inflected', rule: 'plural'}] : []
}
