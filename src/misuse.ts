/** What is said when the wrong thing is passed. */
import type {Concept, Language, Lexicon, SentencePair, Xliff} from './types/index.js'

/** @throws TypeError that says what was passed where something else belongs. */
function expected(fits: boolean, what: string, value: unknown, instead: string): void {
  if (fits) return
  throw new TypeError(`padanan: ${what} is ${shown(value)}; pass ${instead}`)
}

/** A value for a person: what it is rather than all that is in it. */
function shown(value: unknown): string {
  if (value instanceof Promise) return 'a promise (await it first)'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `${value.byteLength} bytes`
  if (typeof value === 'function' || typeof value === 'bigint') return `a ${typeof value}`
  return JSON.stringify(value)?.slice(0, 80) ?? String(value)
}

/** @throws TypeError unless it is a string. */
export function expectText(what: string, text: string): void {
  const isBytes = ArrayBuffer.isView(text) || (text as unknown) instanceof ArrayBuffer
  expected(
    typeof text === 'string',
    what,
    text,
    isBytes ? 'a string: `decode` makes one of bytes' : 'a string',
  )
}

/** @throws TypeError unless it is bytes. */
export function expectBytes(what: string, bytes: Uint8Array): void {
  expected(bytes instanceof Uint8Array, what, bytes, 'bytes, as a `Uint8Array`')
}

/** @throws TypeError unless it is text or bytes, whole or in pieces. */
export function expectChunks(chunks: unknown): void {
  const isObject = typeof chunks === 'object' && chunks !== null && !(chunks instanceof ArrayBuffer)
  const isPieces =
    isObject && (Symbol.asyncIterator in chunks || Symbol.iterator in chunks || 'getReader' in chunks)
  const instead = 'text, bytes, or a stream or list of pieces of them'
  expected(typeof chunks === 'string' || isPieces, 'the file', chunks, instead)
}

/** @throws TypeError unless it is an XLIFF document as a value. */
export function expectXliff(what: string, xliff: Xliff): void {
  const instead =
    typeof xliff === 'string'
      ? 'a document: `fromXliff` makes one of text'
      : 'a document of `fromXliff` or `extract`'
  expected(Array.isArray(xliff?.files), what, xliff, instead)
}

/** @throws TypeError unless it is a number in that range. */
export function expectNumber(
  what: string,
  value: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): void {
  const range = most < Number.POSITIVE_INFINITY ? `${least} to ${most}` : `${least} or more`
  expected(typeof value === 'number' && value >= least && value <= most, what, value, `a number, ${range}`)
}

/** @throws TypeError unless all of them are strings. */
export function expectSentences(what: string, texts: readonly string[]): void {
  expected(Array.isArray(texts), what, texts, 'an array of sentences')
  const wrong = texts.findIndex((text) => typeof text !== 'string')
  expected(wrong < 0, `${what}[${wrong}]`, texts[wrong], 'a sentence as a string')
}

/** @throws TypeError unless all of them have two sides. */
export function expectPairs(pairs: readonly SentencePair[]): void {
  expected(Array.isArray(pairs), 'pairs', pairs, 'an array of {source, target}')
  const wrong = pairs.findIndex((pair) => typeof pair?.source !== 'string' || typeof pair.target !== 'string')
  expected(wrong < 0, `pairs[${wrong}]`, pairs[wrong], '{source, target}, both strings')
}

/** @throws TypeError unless it is a glossary as a value. */
export function expectGlossary(glossary: {recognise: unknown} | undefined): void {
  const fits = typeof glossary?.recognise === 'function'
  expected(fits, 'glossary', glossary, 'a `Glossary`: `new Glossary(concepts, [indonesian, english])`')
}

/** @throws TypeError unless it is a memory as a value. */
export function expectMemory(memory: {match: unknown} | undefined): void {
  // A string has a `match` too.
  const fits = typeof memory === 'object' && typeof memory.match === 'function'
  expected(fits, 'memory', memory, 'a memory: `new Memory({source, target})` or one that was opened')
}

/** @throws TypeError unless all of them are concepts. */
export function expectConcepts(concepts: Iterable<Concept>): void {
  const isGlossary = typeof (concepts as {concepts?: unknown} | undefined)?.concepts === 'function'
  const instead = isGlossary ? 'concepts: `[...glossary.concepts()]`' : 'an array of concepts'
  expected(Array.isArray(concepts), 'concepts', isGlossary ? 'a glossary' : concepts, instead)
  const all = concepts as readonly Concept[]
  expectEach('concepts', all, isConcept, 'a concept: {id, languages: [{lang, terms}]}')
}

/** Whether it is a concept as far as can be seen at once. */
export function isConcept(concept: Concept): boolean {
  return typeof concept?.id === 'string' && Array.isArray(concept.languages)
}

/** @throws TypeError unless it is a list whose entries are all what is expected. */
export function expectEach<T>(
  what: string,
  list: readonly T[],
  fits: (entry: T) => boolean,
  instead: string,
): void {
  expected(Array.isArray(list), what, list, 'an array')
  const wrong = list.findIndex((entry) => !fits(entry))
  expected(wrong < 0, `${what}[${wrong}]`, list[wrong], instead)
}

/** @throws TypeError unless `fits`. */
export function expectThat(fits: boolean, what: string, value: unknown, instead: string): void {
  expected(fits, what, value, instead)
}

/** The names of all options of a kind; one that is forgotten is an error of types. */
export const optionsOf = <Options extends object>(names: Record<keyof Options, true>): string[] =>
  Object.keys(names)

/** @throws TypeError when a language is no value, or the lexicon is of other languages. */
export function expectLanguages(options: {source: Language; target: Language; lexicon?: Lexicon}): void {
  for (const side of ['source', 'target'] as const) {
    const language: unknown = options?.[side]
    const fits = typeof (language as Language | undefined)?.tokens === 'function'
    expected(fits, `${side} language`, language, 'a language as a value, such as `indonesian`')
  }
  const {source, target, lexicon} = options
  if (!lexicon) return
  const fits = [lexicon.source, lexicon.target].sort().join() === [source.code, target.code].sort().join()
  expected(fits, 'lexicon', `${lexicon.source}-${lexicon.target}`, `one of ${source.code} and ${target.code}`)
}

/** @throws TypeError unless the value is one of these. */
export function expectOneOf(what: string, value: string, known: readonly string[]): void {
  expected(known.includes(value), what, value, `one of ${known.join(', ')}`)
}

/** @throws TypeError for an option that there isn't. `example` is what goes there at least. */
export function expectOptions(
  options: object,
  known: readonly string[],
  example = '{source, target}, two languages',
): void {
  expected(typeof options === 'object' && options !== null, 'options', options, example)
  const wrong = Object.keys(options).find((name) => !known.includes(name))
  if (wrong !== undefined)
    throw new TypeError(
      `padanan: there is no option ${JSON.stringify(wrong)}; pass some of ${known.join(', ')}`,
    )
}
