/** What the dialects of TBX have no place for, said in a text. */
import type {Relation} from '../../types/index.js'
import type {Level} from './categories.js'

/** What the dialect has no place for, said in a text: `padanan:name=value`, or `name*=` and the value percent-encoded. */
const OWN = /^padanan:([\w.%!'()~-]+)(\*?)=([\s\S]*)$/

/** Whether a reader gives a text back as it is: with nothing at its ends, no indented line, no control character. */
export const isClean = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML can't hold them
  text.trim() === text && text !== '' && !/[ \t]\n|\n[ \t]|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/.test(text)

/** A name and its value as a text. */
export const ownText = (name: string, value: string): string =>
  isClean(value) ? `padanan:${name}=${value}` : `padanan:${name}*=${encodeURIComponent(value)}`

/** The name and the value that a text of ours says; undefined for another text. */
export function readOwnText(text: string): {name: string; value: string} | undefined {
  const [, name, star, written] = OWN.exec(text) ?? []
  if (name === undefined) return undefined
  const value = star ? decoded(written!) : written
  return value === undefined ? undefined : {name, value}
}

/** A percent-encoded text; undefined when it is none. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** A field that is said in a text of ours. */
interface OwnField {
  write(value: unknown): string
  /** The value; undefined when the text says none. */
  read(text: string): unknown
}

const oneOf = (...values: string[]): OwnField => ({
  write: String,
  read: (text) => (values.includes(text) ? text : undefined),
})

/**
 * Fields of the model that the Basic dialect has no category for, by the level at which they stand. Other readers see them
 * as notes.
 */
export const ownFields: Readonly<Record<Level, Readonly<Record<string, OwnField>>>> = {
  concept: {
    reliability: {
      write: String,
      read: (text) => (/^[1-4]$/.test(text) ? Number(text) : undefined),
    },
    relations: {
      write: (value) =>
        (value as Relation[]).map(({type, concept}) => `${type}:${encodeURIComponent(concept)}`).join(' '),
      read: readRelations,
    },
  },
  language: {},
  term: {
    region: {write: String, read: (text) => text},
    register: oneOf('colloquial', 'neutral', 'technical', 'in-house', 'bench-level', 'slang', 'vulgar'),
    number: oneOf('plural'),
  },
}

function readRelations(text: string): Relation[] | undefined {
  const relations: Relation[] = []
  for (const part of text.split(' ').filter(Boolean)) {
    const [, type, id] = /^(broader|narrower|related|opposite|acronymOf):(.+)$/.exec(part) ?? []
    const concept = id === undefined ? undefined : decoded(id)
    if (concept === undefined) return undefined
    relations.push({type: type as Relation['type'], concept})
  }
  return relations
}
