/** Glossaries of machine translation services. */

import {expectConcepts} from '../../misuse.js'
import {isSameLanguage, type LanguageNames, tagServes, tagsOf} from '../../tag.js'
import type {
  Concept,
  GlossaryExport,
  GlossaryImport,
  GlossaryReadOptions,
  Skipped,
} from '../../types/index.js'
import {counting, readRows, writeRows} from '../table.js'
import {conceptsOf, isAllowed, oneLine, pairsOf, termsIn, withPair} from './pairs.js'

/** Longest entry that DeepL takes, in bytes of UTF-8. */
const DEEPL_BYTES = 1024
/** Characters that it takes in none: control characters, C0 and C1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x1F\x7F-\x9F]/

/**
 * Reads a glossary of DeepL, comma- or tab-separated without a header: source, target and, if need be, the languages
 * of both (`id`, `en`), which then must be those that are asked for. Google's one-directional glossaries are the same
 * without languages.
 *
 * @example
 * ```js
 * import {fromDeeplGlossary} from 'padanan'
 *
 * fromDeeplGlossary('garis merah\tred line\n', {source: 'id', target: 'en'}).concepts.length
 * // 1
 * ```
 */
export function fromDeeplGlossary(
  text: string,
  options: LanguageNames & GlossaryReadOptions,
): GlossaryImport {
  const languages = tagsOf(options)
  const skipped: Skipped[] = []
  const rows = readRows(text)
  const isSame = (cell: string | undefined, lang: string) => !cell?.trim() || isSameLanguage(cell, lang)
  const read = counting(withPair(rows, skipped), options, ({line, cells}) => {
    const [source = '', target = '', from, to] = cells
    if (!isSame(from, languages.source) || !isSame(to, languages.target)) {
      const expected = `${languages.source} to ${languages.target}`
      skipped.push({line, text: cells.join(','), reason: `expected ${expected}, found ${from} to ${to}`})
      return []
    }
    return [{line, source: {term: source.trim()}, target: {term: target.trim()}}]
  }).flat()
  return conceptsOf(read, languages, skipped, rows.length)
}

/**
 * Writes a glossary for DeepL, comma-separated: one preferred equivalent for each source term, what is deprecated
 * included. DeepL allows a source term once, so of an acronym with two senses the first stays. Google takes the file for
 * a one-directional glossary.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toDeeplGlossary} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * toDeeplGlossary(fromGlossaryCsv(csv).concepts, {source: 'id', target: 'en'}).text
 * // 'garis merah,red line\n'
 * ```
 */
export function toDeeplGlossary(concepts: readonly Concept[], pair: LanguageNames): GlossaryExport {
  expectConcepts(concepts)
  const languages = tagsOf(pair)
  const skipped: GlossaryExport['skipped'] = []
  const seen = new Map<string, string>()
  const rows = pairsOf(concepts, languages, skipped).flatMap(({concept, source, target}) => {
    const row = [oneLine(source.term), oneLine(target.term)]
    const other = seen.get(row[0]!)
    const skip = (reason: string) => {
      skipped.push({concept: concept.id, term: source.term, reason})
      return []
    }
    if (other !== undefined) return skip(`stands already, in concept \`${other}\``)
    if (row.some((term) => new TextEncoder().encode(term).length > DEEPL_BYTES)) {
      return skip(`longer than ${DEEPL_BYTES} bytes`)
    }
    if (row.some((term) => CONTROL.test(term))) return skip('has a control character')
    seen.set(row[0]!, concept.id)
    return [row]
  })
  return {text: writeRows(rows), written: rows.length, skipped}
}

/**
 * Reads Google's sets of equivalent terms: a header with the languages, then a concept a row; `pos` and `description`
 * columns are the part of speech and the definition.
 * @throws Error with line and column when the header has not both languages.
 *
 * @example
 * ```js
 * import {fromGoogleGlossary} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * fromGoogleGlossary('id,en\ngaris merah,red line\n', {source: 'id', target: 'en'}).concepts.length
 * // 1
 * ```
 */
export function fromGoogleGlossary(
  text: string,
  options: LanguageNames & GlossaryReadOptions,
): GlossaryImport {
  const languages = tagsOf(options)
  const skipped: Skipped[] = []
  const [header, ...rows] = readRows(text)
  const names = header?.cells.map((cell) => cell.trim()) ?? []
  const place = (lang: string) => names.findIndex((name) => tagServes(name, lang))
  const column = (title: string) => names.findIndex((name) => name.toLowerCase() === title)
  for (const lang of [languages.source, languages.target]) {
    if (place(lang) < 0)
      throw new Error(`1:1: expected a header with a column \`${lang}\`, found ${names.join(', ')}`)
  }
  const known = [column('pos'), column('description'), place(languages.source), place(languages.target)]
  for (const [at, name] of names.entries()) {
    if (name && !known.includes(at))
      skipped.push({
        line: header!.line,
        text: header!.cells[at]!,
        reason: 'a column that is not asked for',
      })
  }
  const read = counting(rows, options, ({line, cells}, index) => {
    const cell = (at: number) => cells[at]?.trim() ?? ''
    const pos = partsOfSpeech.find((known) => known.toLowerCase() === cell(column('pos')).toLowerCase())
    const fields = pos ? {partOfSpeech: pos} : {}
    return {
      line,
      id: `concept-${index + 1}`,
      source: {term: cell(place(languages.source)), ...fields},
      target: {term: cell(place(languages.target)), ...fields},
      definition: cell(column('description')),
    }
  })
  return conceptsOf(read, languages, skipped, rows.length)
}

const partsOfSpeech = ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'] as const

/**
 * Writes Google's sets of equivalent terms: the best term of each language, a concept a row.
 *
 * @example
 * ```js
 * import {fromGlossaryCsv, toGoogleGlossary} from 'padanan'
 *
 * const csv = 'concept,lang,term\nred-line,id,garis merah\nred-line,en,red line\n'
 * toGoogleGlossary(fromGlossaryCsv(csv).concepts, {source: 'id', target: 'en'}).written
 * // 1
 * ```
 */
export function toGoogleGlossary(concepts: readonly Concept[], pair: LanguageNames): GlossaryExport {
  expectConcepts(concepts)
  const {source, target} = tagsOf(pair)
  const skipped: GlossaryExport['skipped'] = []
  const rows = concepts.flatMap((concept) => {
    const sides = [source, target].map((lang) => termsIn(concept, lang).filter(isAllowed))
    const [first, second] = concept.doNotTranslate
      ? [sides[0]![0], sides[0]![0]]
      : [sides[0]![0], sides[1]![0]]
    if (!first || !second) {
      skipped.push({concept: concept.id, reason: 'a language has no term to use'})
      return []
    }
    for (const term of sides.flatMap((terms) => terms.slice(1))) {
      skipped.push({concept: concept.id, term: term.term, reason: 'a set has one term of each language'})
    }
    const description =
      concept.languages.find(({lang}) => tagServes(lang, target))?.definition ?? concept.definition
    return [[first.term, second.term, first.partOfSpeech ?? '', description ?? ''].map(oneLine)]
  })
  return {
    text: writeRows([[source, target, 'pos', 'description'], ...rows]),
    written: rows.length,
    skipped,
  }
}
