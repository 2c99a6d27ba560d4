/**
 * Noun phrases that nobody has attested, rendered from their parts (Grefenstette 1999, The World Wide Web as a resource for
 * example-based machine translation tasks; Baldwin & Tanaka 2004, Translation by machine of complex nominals).
 *
 * A phrase is read by the noun-phrase order of one language to what both languages share (head, modifiers, complements)
 * and written by that of the other.
 */
import type {Language} from '../types/index.js'
import type {Modifier, Part, Phrase} from './compose-phrase.js'
import {type Parts, PhraseReader} from './compose-read.js'
import {PhraseWriter} from './compose-write.js'

/** Words that a phrase may have; a longer one is a clause. */
const LONGEST = 10
/** Readings that are tried. */
const READINGS = 12
/** Renderings that are offered. */
const OFFERED = 5

/**
 * What a noun phrase may be in another language, the likeliest first.
 *
 * @param texts its words.
 * @param parts what the words from one place up to another are as a whole.
 * @param partOf what a word is that stands inside another.
 */
export function compose(
  texts: readonly string[],
  source: Language,
  target: Language,
  parts: Parts,
  partOf: (word: string) => Part | undefined,
): string[] {
  if (!source.nounPhrases || !target.nounPhrases || texts.length < 1 || texts.length > LONGEST) return []
  const reader = new PhraseReader(texts, source, parts, partOf)
  let tried = 0
  for (const phrase of reader.read()) {
    if (++tried > READINGS) break
    const written = renderings(phrase, target)
    if (written.length > 0) return written
  }
  return []
}

/** The ways to write a phrase: the likeliest, then with one part rendered otherwise. */
function renderings(phrase: Phrase, target: Language): string[] {
  const found = new Set<string>()
  const write = (rendering: (part: Part) => number, isPossessive = false) => {
    const text = new PhraseWriter(target, {rendering, isPossessive}).write(phrase)
    if (text && found.size < OFFERED) found.add(text)
  }
  write(() => 0)
  if (found.size === 0) return []
  write(() => 0, true)
  for (const part of partsOf(phrase)) write((other) => (other === part ? 1 : 0))
  return [...found]
}

function partsOf(phrase: Phrase): Part[] {
  if (phrase.kind === 'coordination') return phrase.phrases.flatMap(partsOf)
  return [
    phrase.head,
    ...phrase.modifiers.flatMap(partsOfModifier),
    ...phrase.complements.flatMap((complement) => partsOf(complement.phrase)),
  ]
}

function partsOfModifier(modifier: Modifier): Part[] {
  if (modifier.kind === 'coordination') return modifier.modifiers.flatMap(partsOfModifier)
  return modifier.kind === 'ordinal' ? [] : [modifier.part]
}
