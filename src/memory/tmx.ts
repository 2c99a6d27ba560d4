/** Between TMX and the units of a memory. */

import {textOf} from '../content/index.js'
import {expectThat} from '../misuse.js'
import {isSameLanguage, type LanguageNames, tagsOf} from '../tag.js'
import type {Coded, Tmx, TmxProperty, TmxUnit, TmxVariant, TranslationUnit} from '../types/index.js'
import {unescapeXml} from '../xml/index.js'
import {checkUnit} from './unit.js'

/**
 * Our fields that TMX has no attribute for, by the types of their `prop`, the first of which is written: OmegaT knows the
 * context by the same names. The others are memoQ's.
 */
const contextual = [
  ['previous', ['prev', 'x-context-pre']],
  ['next', ['next', 'x-context-post']],
  ['origin', ['origin']],
] as const

/**
 * The units of a TMX unit in a pair of languages: one for each variant of the source with each of the target. Regional
 * codes count as their language (`en-GB` as `en`). Codes stand beside the text. Notes go to `properties.note`; what is
 * said twice in different words is kept line by line.
 *
 * @returns nothing when a language is missing or a side is empty.
 *
 * @example
 * ```js
 * import {fromTmxUnit} from 'padanan'
 *
 * const unit = {variants: [{lang: 'id', content: ['Ya.']}, {lang: 'en-GB', content: ['Yes.']}]}
 * fromTmxUnit(unit, {source: 'id', target: 'en'})
 * // [{source: 'Ya.', target: 'Yes.'}]
 * ```
 */
export function fromTmxUnit(unit: TmxUnit, pair: LanguageNames): TranslationUnit[] {
  const {source, target} = tagsOf(pair)
  expectThat(Array.isArray(unit?.variants), 'unit', unit, 'a unit of a TMX document')
  const units: TranslationUnit[] = []
  const targets = variantsIn(unit, target)
  for (const {variant: one, text} of targets.length > 0 ? variantsIn(unit, source) : []) {
    for (const {variant: other, text: translation} of targets) {
      const made: TranslationUnit = {source: text, target: translation}
      // A memory has one unit for an id: the other variants go without.
      if (unit.id !== undefined && units.length === 0) made.id = unit.id
      takeAttributes(made, {...unit.attributes, ...other.attributes})
      takeProperties(made, [unit, one, other])
      if (!isPlain(one) || !isPlain(other)) made.codes = {source: codedOf(one), target: codedOf(other)}
      units.push(made)
    }
  }
  return units
}

/** The variants in a language, with their text, those without text left out. */
function variantsIn({variants}: TmxUnit, tag: string): {variant: TmxVariant; text: string}[] {
  const found: {variant: TmxVariant; text: string}[] = []
  for (const variant of variants) {
    if (!isSameLanguage(variant.lang, tag)) continue
    const text = textOf(variant.content).trim()
    if (text) found.push({variant, text})
  }
  return found
}

const isPlain = ({content}: TmxVariant) => content.every((node) => typeof node === 'string')

const codedOf = ({content, originalData}: TmxVariant): Coded =>
  originalData ? {content, originalData} : {content}

function takeAttributes(unit: TranslationUnit, attributes: Record<string, string>): void {
  const {creationdate, changedate} = attributes
  const author = attributes.changeid ?? attributes.creationid
  if (creationdate !== undefined) unit.created = date(creationdate)
  if (changedate !== undefined) unit.changed = date(changedate)
  if (author !== undefined) unit.author = author
}

function takeProperties(unit: TranslationUnit, from: readonly (TmxUnit | TmxVariant)[]): void {
  const said = new Map<string, string>()
  const say = (type: string, content: string) => {
    const known = said.get(type)
    said.set(type, known === undefined || known === content ? content : `${known}\n${content}`)
  }
  for (const {properties, notes} of from) {
    for (const {type, content} of properties ?? []) say(type, content)
    for (const {content} of notes ?? []) say('note', content)
  }
  if (said.size === 0) return
  for (const [field, types] of contextual) {
    for (const type of types) {
      const text = said.get(type)
      const isOurs = !type.startsWith('x-')
      // Where we say that nothing stands before, memoQ says nothing.
      if (text !== undefined && (isOurs || text.trim())) unit[field] ??= isOurs ? text : segmentText(text)
      said.delete(type)
    }
  }
  if (said.size > 0) unit.properties = Object.fromEntries(said)
}

/** The text of a segment that stands as XML in a property: `<seg>Kata <b>dia</b>.</seg>`; the first where there are several. */
function segmentText(xml: string): string {
  const [first = ''] = xml.split('\n')
  return unescapeXml(first.replace(/<[^<>]*>/g, '')).trim()
}

/**
 * A unit of a memory as TMX writes it.
 *
 * @example
 * ```js
 * import {toTmxUnit} from 'padanan'
 *
 * toTmxUnit({source: 'Ya.', target: 'Yes.'}, {source: 'id', target: 'en'}).variants.map(({lang}) => lang)
 * // ['id', 'en']
 * ```
 */
export function toTmxUnit(unit: TranslationUnit, pair: LanguageNames): TmxUnit {
  const {source, target} = tagsOf(pair)
  checkUnit(unit)
  const properties: TmxProperty[] = [
    ...contextual.flatMap(([field, [type]]) => {
      const content = unit[field]
      return content === undefined ? [] : [{type, content}]
    }),
    ...Object.entries(unit.properties ?? {}).map(([type, content]) => ({type, content})),
  ].filter(({type}) => type !== 'note')
  const note = unit.properties?.note
  const attributes: Record<string, string> = {}
  if (unit.created !== undefined) attributes.creationdate = compact(unit.created)
  if (unit.changed !== undefined) attributes.changedate = compact(unit.changed)
  if (unit.author !== undefined) attributes.changeid = unit.author
  return {
    ...(unit.id !== undefined && {id: unit.id}),
    ...(Object.keys(attributes).length && {attributes}),
    ...(note !== undefined && {notes: [{content: note}]}),
    ...(properties.length && {properties}),
    variants: [
      {lang: source, ...(unit.codes?.source ?? {content: [unit.source]})},
      {lang: target, ...(unit.codes?.target ?? {content: [unit.target]})},
    ],
  }
}

/**
 * A TMX 1.4 document of units.
 *
 * @example
 * ```js
 * import {toTmxDocument} from 'padanan'
 *
 * toTmxDocument([{source: 'Ya.', target: 'Yes.'}], {source: 'id', target: 'en'}).units.length
 * // 1
 * ```
 */
export function toTmxDocument(units: Iterable<TranslationUnit>, pair: LanguageNames): Tmx {
  const attributes = {
    creationtool: 'padanan',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'padanan',
    adminlang: 'en',
    datatype: 'plaintext',
  }
  return {
    version: '1.4',
    header: {srclang: tagsOf(pair).source, attributes},
    units: [...units].map((unit) => toTmxUnit(unit, pair)),
  }
}

/** TMX writes `20211223T004600Z` (ISO 8601, basic format) for `2021-12-23T00:46:00Z`. */
function date(value: string): string {
  return value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
}

function compact(value: string): string {
  return value.replace(/[-:]|\.\d+/g, '')
}
