/** Folding: one spelling for all spellings of a word or phrase. */

export interface SpellingRules {
  /** Other spelling -> the spelling that stands for all, both folded; either may be several words. */
  variants: ReadonlyMap<string, string>
  /**
   * Spelling -> standard spelling where the two can't be folded to one, the standard being another word too:
   * *storey* is also written *story*, and no *story* is a *storey*.
   */
  written: ReadonlyMap<string, string>
  /** Prefixes that are written joined, with a hyphen or apart: *de-eskalasi, deeskalasi, de eskalasi*. */
  prefixes: ReadonlySet<string>
  /** Of these, the ones that are also words and names of their own and are joined by a hyphen only. */
  hyphenPrefixes: ReadonlySet<string>
  /** Acronyms that would be mistaken for a word in small letters (*AS/as*): they keep their capitals. */
  acronyms: ReadonlySet<string>
  /** Spelling by rule, for a word in small letters that is in no list. */
  respell(word: string): string
}

const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const APOSTROPHES = /[\u2018-\u201b\u02bc\u2032\u00b4`]/g
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g
const PLAIN = /^[a-z]+$/

export function folder(rules: SpellingRules): (text: string) => string {
  const longest = Math.max(1, ...[...rules.variants.keys()].map((variant) => variant.split(' ').length))

  function foldWord(word: string): string {
    if (rules.acronyms.has(word)) return word
    const dotless = /^(?:\p{L}\.)+\p{L}?$/u.test(word) ? word.replaceAll('.', '') : word
    if (rules.acronyms.has(dotless)) return dotless
    const lower = dotless.toLowerCase()
    const known = rules.variants.get(lower)
    if (known !== undefined) return known
    const hyphen = lower.indexOf('-')
    if (hyphen > 0) {
      const prefix = lower.slice(0, hyphen)
      const rest = lower.slice(hyphen + 1)
      // Not "out-of-date".
      if (rules.prefixes.has(prefix) || (rules.hyphenPrefixes.has(prefix) && !rest.includes('-'))) {
        const joined = prefix + rest
        return rules.variants.get(joined) ?? rules.respell(joined)
      }
    }
    return rules.respell(lower)
  }

  return (text) => {
    if (PLAIN.test(text)) return rules.variants.get(text) ?? rules.respell(text)
    const plain = text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(HYPHENS, '-')
      .replace(APOSTROPHES, "'")
      .replace(QUOTES, '"')
      .trim()
    if (!/\s/.test(plain)) return foldWord(plain)
    const folded = plain.split(/\s+/).map(foldWord)
    const out: string[] = []
    for (let index = 0; index < folded.length; ) {
      let taken = 0
      for (let length = Math.min(longest, folded.length - index); length > 1; length--) {
        const known = rules.variants.get(folded.slice(index, index + length).join(' '))
        if (known !== undefined) {
          out.push(known)
          taken = length
          break
        }
      }
      const word = folded[index]!
      const after = folded[index + 1]
      if (taken === 0 && after !== undefined && rules.prefixes.has(word) && /^\p{L}/u.test(after)) {
        out.push(rules.variants.get(word + after) ?? word + after)
        taken = 2
      }
      if (taken === 0) {
        out.push(word)
        taken = 1
      }
      index += taken
    }
    return out.join(' ')
  }
}

/** Reads lines of `standard = other = other`. */
export function variantMap(lines: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const [standard, ...others] = line.split('=').map((word) => word.trim())
    for (const other of others) map.set(other, standard!)
  }
  return map
}
