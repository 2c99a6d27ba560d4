/** What the rules of forms say of verbs. A rule is written as an affix: `meN-`, `-kan`, `meN-…-kan`, `-ed`. */

/** Heads that change only who is spoken of first; a verb without a head is spoken of as *kami tolak*. */
const voices: ReadonlySet<string> = new Set(['', 'meN-', 'di-', 'ter-'])

/** Head and tail of an affix; undefined for a rule that is none. */
function split(rule: string): {head: string; tail: string} | undefined {
  const [, head, tail] = /^(\p{L}+-)?…?(-\p{L}+)?$/u.exec(rule) ?? []
  return rule === '' || head || tail ? {head: head ?? '', tail: tail ?? ''} : undefined
}

/**
 * Whether words made from one root by these rules are voices of one verb; the empty rule is the root itself.
 * The head changes, the tail stays: *menolak, ditolak, tolak*, but *menawari* is another verb than *tawar*, and
 * *meluncur* (slide) than *meluncurkan* (launch). *Ber-* goes with its root alone: *berubah* is not *mengubah*.
 */
export function areVoices(a: string, b: string): boolean {
  const [one, other] = [split(a), split(b)]
  if (!one || !other || one.tail !== other.tail) return false
  if (one.head === other.head || (voices.has(one.head) && voices.has(other.head))) return true
  return one.tail === '' && (one.head === '' || other.head === '')
}

/** Whether only a verb takes the affix of a rule that is not of voice. */
export const isVerbal = (rule: string): boolean => rule === '-ed' || rule === '-ing'
