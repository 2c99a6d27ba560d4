/** A job for tools that know neither XLIFF's modules nor those of its version 2. */

import {bare, marksOf, textOf} from '../content/index.js'
import {toTmx, toXliff, writeOmegatRows} from '../formats/index.js'
import {toTmxDocument} from '../memory/index.js'
import {expectOptions, expectXliff} from '../misuse.js'
import type {
  Content,
  Language,
  Ph,
  TranslationUnit,
  Xliff,
  XliffFile,
  XliffGlossaryEntry,
  XliffUnit,
} from '../types/index.js'
import {codesOfPair} from './codes.js'
import {harvest} from './harvest.js'
import {plainDocument} from './plain.js'
import {segmentsOf, unitsOf} from './units.js'

/**
 * Takes an enriched XLIFF document apart into the files of a kit:
 *
 * - `artikel.md.xlf`, one for each document: XLIFF 1.2 without matches, marks and segments, the source as target, as OmegaT wants it, and of an
 *   article nothing that 1.2's strict schema doesn't know. `merge` and `harvest` take it back;
 * - `matches.tmx`: the matches and what is translated already;
 * - `glossary.txt`: the terms for OmegaT, in the forms in which they stand in the text, since it looks for no others;
 * - `terms.md`: the terms for people, with definitions and notes.
 *
 * @param options.onSkip is told what XLIFF 1.2 and TMX have no place for, in a document of another tool.
 * @returns the texts of the files by their names.
 * @throws TypeError where something has no place and `onSkip` is missing.
 *
 * @example
 * ```js
 * import {english, extract, indonesian, toKit} from 'padanan'
 *
 * const job = extract('Ya.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
 * Object.keys(toKit(job, {source: indonesian, target: english})).some((name) => name.endsWith('.xlf'))
 * // true
 * ```
 */
export function toKit(
  xliff: Xliff,
  options: {source: Language; target: Language; onSkip?: (what: string) => void},
): Record<string, string> {
  expectXliff('the document', xliff)
  expectOptions(options, ['source', 'target', 'onSkip'])
  const {onSkip, ...languages} = options
  const units = xliff.files.flatMap(unitsOf)
  const names = namesOf(xliff.files)
  const told = onSkip && {onSkip}
  return {
    ...Object.fromEntries(
      xliff.files.map((file, at) => [
        `${names[at]}.xlf`,
        toXliff(plainDocument({...xliff, files: [file]}, bareUnit), {version: '1.2', ...told}),
      ]),
    ),
    'matches.tmx': toTmx(toTmxDocument(known(xliff, units), languages), told),
    'glossary.txt': omegatGlossary(units),
    'terms.md': termSheet(names.join(', '), units, languages),
  }
}

/** A name of its own for each file: that of its document, with a number where another has it already. */
function namesOf(files: readonly XliffFile[]): string[] {
  const taken = new Set<string>()
  return files.map(({original, id}) => {
    const name = original?.split(/[\\/]/).findLast(Boolean) ?? id
    let own = name
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${name}-${number}`
    taken.add(own.toLowerCase())
    return own
  })
}

function bareUnit({matches, glossary, metadata, children, ...unit}: XliffUnit): XliffUnit {
  const source = unit.segments.flatMap((part) => bare(part.source)).map(bareCode)
  return {...unit, segments: [{kind: 'segment', source, target: source}]}
}

/** A code with what XLIFF 1.2 itself has a word for: tools that go by its strict schema open no file that says more. */
function bareCode(node: Content[number]): Content[number] {
  if (typeof node === 'string' || (node.kind !== 'ph' && node.kind !== 'sc' && node.kind !== 'ec'))
    return node
  const code: Record<string, unknown> = {...node}
  for (const field of ONLY_NEW) delete code[field]
  if (node.kind === 'ec') delete code.type
  return code as unknown as Ph
}

const ONLY_NEW = [
  'subType',
  'canCopy',
  'canDelete',
  'canReorder',
  'canOverlap',
  'copyOf',
  'dir',
  'disp',
  'subFlows',
] as const

/** What is translated already, and the matches; the same pair once. */
function known(xliff: Xliff, units: readonly XliffUnit[]): TranslationUnit[] {
  const matches = units.flatMap((unit) =>
    (unit.matches ?? []).map((match): TranslationUnit => {
      const {source = unit.segments.flatMap((part) => part.source), target, matchQuality, origin} = match
      const codes = codesOfPair(source, target, match.originalData ?? unit.originalData)
      return {
        source: textOf(source),
        target: textOf(target),
        ...(codes && {codes}),
        ...(origin !== undefined && {origin}),
        ...(matchQuality !== undefined && {properties: {matchQuality: String(matchQuality)}}),
      }
    }),
  )
  const pairs = new Map<string, TranslationUnit>()
  for (const unit of [...harvest(xliff).units, ...matches]) {
    const key = JSON.stringify([unit.source, unit.target])
    if (!pairs.has(key)) pairs.set(key, unit)
  }
  return [...pairs.values()]
}

/** Three columns: the term, an equivalent, a comment. */
function omegatGlossary(units: readonly XliffUnit[]): string {
  const rows = new Map<string, string[]>()
  for (const unit of units) {
    const marks = new Map(segmentsOf(unit).flatMap(({source}) => marksOf(source)))
    for (const {ref, term, translations, definition} of unit.glossary ?? []) {
      const form = marks.get(ref?.slice(1) ?? '') ?? term.content
      const isOther = form.toLowerCase() !== term.content.toLowerCase()
      for (const source of isOther ? [form, term.content] : [term.content]) {
        // A line with `#` first would be a remark.
        if (source.startsWith('#')) continue
        const comment = [source === term.content ? '' : term.content, definition?.content ?? '']
        for (const {content} of translations) {
          const row = [source, content, comment.filter(Boolean).join(': ')]
          rows.set(JSON.stringify(row), row)
        }
      }
    }
  }
  return writeOmegatRows([...rows.values()])
}

function termSheet(
  name: string,
  units: readonly XliffUnit[],
  languages: {source: Language; target: Language},
): string {
  const cells = (texts: readonly string[]) =>
    `| ${texts.map((text) => oneLine(text).replace(/\|/g, '\\|')).join(' | ')} |`
  const row = ({term, translations, definition}: XliffGlossaryEntry) =>
    cells([term.content, translations.map(({content}) => content).join('; '), definition?.content ?? ''])
  const rows = new Set(units.flatMap(({glossary = []}) => glossary.map(row)))
  const notes = new Set(
    units.flatMap(({notes = []}) =>
      notes.filter(({category}) => category === 'terminology').map(({content}) => `- ${oneLine(content)}`),
    ),
  )
  const {source, target} = languages
  return [
    `# Terms in ${name}`,
    '',
    cells([source.name, target.name, 'Definition']),
    '|---|---|---|',
    ...rows,
    ...(notes.size ? ['', '## Notes', '', ...notes] : []),
    '',
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
