/**
 * Noun phrases that nobody has attested, rendered from their parts (Grefenstette 1999, The World Wide Web as a resource for
 * example-based machine translation tasks; Baldwin & Tanaka 2004, Translation by machine of complex nominals).
 *
 * A phrase is read by the noun-phrase order of one language to what both languages share (head, modifiers, complements)
 * and written by that of the other.
 */
import type {Language} from '../types/index.js'
import {type Modifier, type Part, type Phrase, senseOf} from './compose-phrase.js'
import {PhraseReader} from './compose-read.js'
import {type Parts, PhraseWords} from './compose-words.js'
import {PhraseWriter, type Style} from './compose-write.js'

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
  const reader = new PhraseReader(new PhraseWords(texts, source, parts, partOf))
  const readings: Phrase[] = []
  for (const phrase of reader.read()) if (readings.push(phrase) === READINGS) break
  // The fewer parts the more of it is known as a whole.
  const size = new Map(readings.map((phrase) => [phrase, sizeOf(phrase)]))
  for (const phrase of readings.sort((a, b) => size.get(a)! - size.get(b)!)) {
    const written = renderings(phrase, target)
    if (written.length > 0) return written
  }
  return []
}

/** How many parts a phrase is put together from; where two ways have as many, the one with more terms of several words is less. */
function sizeOf(phrase: Phrase): number {
  if (phrase.kind === 'coordination') return phrase.phrases.reduce((sum, part) => sum + sizeOf(part), 0)
  const {qualifiers, quantity, modifiers, complements} = phrase
  const own = [phrase.head, ...modifiers.flatMap(partsOfModifier)]
  return (
    1 -
    0.1 * own.filter(({isTerm}) => isTerm).length +
    qualifiers.length +
    (quantity === undefined ? 0 : 1) +
    modifiers.length +
    complements.reduce((sum, complement) => sum + sizeOf(complement.phrase), 0)
  )
}

/** Whether a phrase is of what happens at a place. */
function isEvent(phrase: Phrase, {nounPhrases}: Language): boolean {
  if (phrase.kind === 'coordination') return false
  const head = senseOf(phrase.head, 'noun')?.renderings[0]?.term.split(' ').at(-1)
  return head !== undefined && nounPhrases!.events.has(head)
}

/** The ways to write a phrase: the likeliest, then with one part rendered otherwise. */
function renderings(phrase: Phrase, target: Language): string[] {
  const found = new Set<string>()
  const write = (rendering: (part: Part) => number, style: Style = 'plain') => {
    const text = new PhraseWriter(target, rendering, style).write(phrase)
    if (text && found.size < OFFERED) found.add(text)
  }
  write(() => 0)
  if (found.size === 0) return []
  write(() => 0, 'possessive')
  // Other names for a name are the least of all.
  const isNamePart = (part: Part) => Number(senseOf(part, 'name') !== undefined)
  const parts = partsOf(phrase).sort((a, b) => isNamePart(a) - isNamePart(b))
  const other = () => write((part) => (part === parts[0] ? 1 : 0))
  // *Demand of Moscow* is less likely than another word for it, but *war in Ukraine* likelier.
  const isLate = parts.some(isNamePart) && !isEvent(phrase, target)
  if (found.size === 1 || isLate) other()
  write(() => 0, 'analytic')
  for (let nth = 1; nth < OFFERED; nth++) {
    for (const part of parts) write((other) => (other === part ? nth : 0))
  }
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
  if (modifier.kind === 'participle') return [modifier.part, ...(modifier.agent ? [modifier.agent] : [])]
  return 'part' in modifier ? [modifier.part] : []
}
