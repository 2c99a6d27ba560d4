/** Terms marked in the source of units. */
import {type Annotation, annotate, idsIn, marksOf, textOf} from '../content/index.js'
import type {Glossary} from '../terms/index.js'
import type {
  Content,
  TermMatch,
  TermSection,
  XliffGlossaryEntry,
  XliffNote,
  XliffUnit,
} from '../types/index.js'

/** Marks terms in the segments of one unit and gathers what the glossary says of them, beside what is there already. */
export class TermMarks {
  readonly entries: XliffGlossaryEntry[]
  readonly notes: XliffNote[]
  readonly #source: string
  readonly #target: string | undefined
  readonly #ids: Set<string>
  /** Marks that the unit's glossary speaks of. */
  readonly #known: ReadonlySet<string | undefined>
  #count = 0

  constructor(
    unit: XliffUnit,
    private readonly glossary: Glossary,
    source: string,
    target: string | undefined,
  ) {
    this.#source = source
    this.#target = target
    this.entries = [...(unit.glossary ?? [])]
    this.notes = [...(unit.notes ?? [])]
    this.#ids = idsIn(unit.segments)
    this.#known = new Set(this.entries.map(({ref}) => ref))
  }

  /** Content with its terms marked; as it is where it has been marked before. */
  mark(content: Content): Content {
    if (marksOf(content).some(([id]) => this.#known.has(`#${id}`))) return content
    const first = this.entries.length
    const found = this.glossary.recognise(textOf(content), {language: this.#source, target: this.#target})
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
    for (const [index, {concept, preferred, equivalents, avoid}] of hits.entries()) {
      if (equivalents.length) {
        const section = concept.languages.find(({terms}) => terms.includes(preferred))
        const definition = section?.definition ?? concept.definition
        this.entries.push({
          id: `g${id.slice(1)}${index ? `-${index + 1}` : ''}`,
          ref: `#${id}`,
          term: {content: preferred.term},
          translations: equivalents.map(({term: content}) => ({content})),
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
    const value = names(hits.flatMap((hit) => hit.equivalents))
    return {start, end, mark: {id, type: 'term', ...(value && {value})}}
  }

  #newId(): string {
    let id: string
    do id = `t${++this.#count}`
    while (this.#ids.has(id))
    return id
  }
}

function names(terms: readonly TermSection[]): string {
  return [...new Set(terms.map(({term}) => term))].join('; ')
}
