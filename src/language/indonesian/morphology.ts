import type {Form} from '../../types.js'

/** The words that an Indonesian word may be a form of, nearest first. */
export function forms(word: string): Form[] {
  const clitic = /^(.{3,}?)-?(?:nya|lah|kah)$/u.exec(word)
  const base = clitic?.[1] ?? word
  const doubled = /^(.+)-\1$/iu.exec(base)
  const out: Form[] = []
  if (clitic) out.push({lemma: base, level: 'inflected', rule: '-nya'})
  if (doubled) out.push({lemma: doubled[1]!, level: 'inflected', rule: 'reduplication'})
  return out
}
