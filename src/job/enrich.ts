import {textOf} from '../formats/index.js'
import type {Glossary} from '../terms/index.js'
import type {
  Match,
  Progress,
  TermMatch,
  TermSection,
  Xliff,
  XliffGlossaryEntry,
  XliffMatch,
  XliffNote,
  XliffSegment,
  XliffUnit,
} from '../types.js'
import {type Annotation, annotate, replaceText} from './content.js'
import {mapUnits, segmentsOf, unitsOf} from './units.js'

/** Any memory: `Memory`, or one that answers later. */
export interface Matcher {
  match(
    text: string,
    options: {cutoff: number; limit: number; previous: string; next: string},
  ): Match[] | Promise<Match[]>
}

export interface EnrichOptions {
  memory?: Matcher
  glossary?: Glossary
  /** The least similarity of a match, 0 to 100. Default 70. */
  cutoff?: number
  /** The most matches for a segment. Default 3. */
  limit?: number
  onProgress?: (progress: Progress) => void
}

/**
 * Adds what is known to an XLIFF document: matches from the memory, marks on the glossary's terms with their
 * equivalents, and notes on where translators err. A segment without translation whose best match is exact is
 * translated by it (state `translated`), where no code stands within the text.
 */
export async function enrich(xliff: Xliff, options: EnrichOptions): Promise<Xliff> {
  const {memory, glossary, cutoff = 70, limit = 3, onProgress} = options
  const units = xliff.files.flatMap(unitsOf)
  const sources = units.flatMap(segmentsOf).map(({source}) => textOf(source).trim())
  const places = new Map<XliffSegment, number>()
  for (const segment of units.flatMap(segmentsOf)) places.set(segment, places.size)
  let done = 0
  return mapUnits(xliff, async (unit, file) => {
    if (unit.translate === false) return unit
    const matches: XliffMatch[] = []
    const parts: XliffUnit['segments'] = []
    const terms = new TermMarks(unit)
    for (const part of unit.segments) {
      if (part.kind !== 'segment') {
        parts.push(part)
        continue
      }
      const place = places.get(part)!
      const text = sources[place]!
      const found =
        memory && text
          ? await memory.match(text, {
              cutoff,
              limit,
              previous: sources[place - 1] ?? '',
              next: sources[place + 1] ?? '',
            })
          : []
      const ref = part.id === undefined ? undefined : `#${part.id}`
      matches.push(...found.map((match, index) => toMatch(match, `m${matches.length + index + 1}`, ref)))
      const filled = fillFrom(part, found)
      const language = file.srcLang ?? xliff.srcLang
      const target = file.trgLang ?? xliff.trgLang
      parts.push(
        glossary ? {...filled, source: terms.mark(filled.source, glossary, language, target)} : filled,
      )
      onProgress?.({stage: 'enrich', done: ++done, total: sources.length})
    }
    return {
      ...unit,
      segments: parts,
      ...add('matches', unit.matches, matches),
      ...add('glossary', unit.glossary, terms.entries),
      ...add('notes', unit.notes, terms.notes),
    }
  })
}

function add<K extends string, T>(name: K, old: readonly T[] = [], added: readonly T[]): {[key in K]?: T[]} {
  return old.length + added.length ? ({[name]: [...old, ...added]} as {[key in K]: T[]}) : {}
}

function toMatch(
  {type, similarity, matchQuality, source, target, unit}: Match,
  id: string,
  ref?: string,
): XliffMatch {
  return {
    id,
    ref,
    type: type === 'ice' ? 'ice' : 'tm',
    similarity,
    matchQuality,
    ...(unit.origin !== undefined && {origin: unit.origin}),
    source: [source],
    target: [target],
  }
}

function fillFrom(segment: XliffSegment, [best]: readonly Match[]): XliffSegment {
  if (segment.target?.length || best?.matchQuality !== 100) return segment
  const target = replaceText(segment.source, best.target)
  return target ? {...segment, target, state: 'translated'} : segment
}

/** Marks terms in the segments of one unit and gathers what the glossary says of them. */
class TermMarks {
  readonly entries: XliffGlossaryEntry[] = []
  readonly notes: XliffNote[] = []
  readonly #ids: Set<string>
  #count = 0

  constructor(unit: XliffUnit) {
    this.#ids = new Set(JSON.stringify(unit.segments).match(/(?<="id":")[^"]*/g))
  }

  mark(content: XliffSegment['source'], glossary: Glossary, source: string, target: string | undefined) {
    const first = this.entries.length
    const found = glossary.recognise(textOf(content), {language: source, target})
    const marked = annotate(
      content,
      found.map((match) => this.#annotation(match)),
    )
    // A term that a code cuts through has no mark to point to.
    const placed = new Set([...marked.marks].map(({id}) => `#${id}`))
    for (const entry of this.entries.slice(first)) if (!placed.has(entry.ref!)) delete entry.ref
    return marked.content
  }

  #annotation({start, end, text, hits}: TermMatch): Annotation {
    const id = this.#newId()
    const names = (terms: readonly TermSection[]) => terms.map(({term}) => term).join('; ')
    const equivalents = hits.flatMap((hit) => hit.equivalents)
    for (const [index, {concept, preferred, equivalents, avoid}] of hits.entries()) {
      if (equivalents.length) {
        const translations = equivalents.map(({term: content}) => ({content}))
        const definition = concept.languages.find(({terms}) => terms.includes(preferred))?.definition
        this.entries.push({
          id: `g${id.slice(1)}${index ? `-${index + 1}` : ''}`,
          ref: `#${id}`,
          term: {content: preferred.term},
          translations,
          ...(definition && {definition: {content: definition}}),
        })
      }
      const advice = [preferred.note, concept.note, avoid.length && `Avoid: ${names(avoid)}.`]
        .filter(Boolean)
        .join(' ')
      const content = `${text}: ${advice}`
      if (advice && !this.notes.some((note) => note.content === content)) {
        this.notes.push({category: 'terminology', appliesTo: 'source', content})
      }
    }
    return {start, end, mark: {id, type: 'term', ...(equivalents.length && {value: names(equivalents)})}}
  }

  #newId(): string {
    let id: string
    do id = `t${++this.#count}`
    while (this.#ids.has(id))
    return id
  }
}
