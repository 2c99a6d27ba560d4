/** Between TMX and the units of a memory. */
import {textOf} from '../formats/index.js'
import type {Language, Tmx, TmxProperty, TmxUnit, TranslationUnit} from '../types.js'

interface Pair {
  source: Language
  target: Language
}

/** Our fields that TMX has no attribute for, by the type of their `prop`. OmegaT knows the context by the same names. */
const contextual = {previous: 'prev', next: 'next', origin: 'origin'} as const

/**
 * The units of a TMX unit in a pair of languages: one for each variant of the source with each of the target. Regional
 * codes count as their language (`en-GB` as `en`). Codes are left out of the text.
 *
 * @returns nothing when a language is missing or a side is empty.
 */
export function fromTmxUnit(unit: TmxUnit, {source, target}: Pair): TranslationUnit[] {
  const variants = ({code}: Language) =>
    unit.variants
      .filter(({lang}) => lang.toLowerCase().split(/[-_]/)[0] === code)
      .map((variant) => ({...variant, text: textOf(variant.content).trim()}))
      .filter(({text}) => text)
  return variants(source).flatMap((one, i) =>
    variants(target).map((other, j) => {
      const properties = [...(unit.properties ?? []), ...(other.properties ?? [])]
      const attributes = {...unit.attributes, ...other.attributes}
      const known = Object.fromEntries(
        Object.entries(contextual).flatMap(([field, type]) => {
          const property = properties.find((property) => property.type === type)
          return property ? [[field, property.content]] : []
        }),
      )
      const names: string[] = Object.values(contextual)
      const rest = properties.filter(({type}) => !names.includes(type))
      return {
        // A memory has one unit for an id: the other variants go without.
        ...(unit.id !== undefined && i + j === 0 && {id: unit.id}),
        source: one.text,
        target: other.text,
        ...known,
        ...date('created', attributes.creationdate),
        ...date('changed', attributes.changedate),
        ...((attributes.changeid ?? attributes.creationid) !== undefined && {
          author: attributes.changeid ?? attributes.creationid,
        }),
        ...(rest.length && {properties: Object.fromEntries(rest.map(({type, content}) => [type, content]))}),
      }
    }),
  )
}

/** A unit of a memory as TMX writes it. */
export function toTmxUnit(unit: TranslationUnit, {source, target}: Pair): TmxUnit {
  const properties: TmxProperty[] = [
    ...Object.entries(contextual).flatMap(([field, type]) => {
      const content = unit[field as keyof typeof contextual]
      return content === undefined ? [] : [{type, content}]
    }),
    ...Object.entries(unit.properties ?? {}).map(([type, content]) => ({type, content})),
  ]
  const attributes: Record<string, string> = {}
  if (unit.created !== undefined) attributes.creationdate = compact(unit.created)
  if (unit.changed !== undefined) attributes.changedate = compact(unit.changed)
  if (unit.author !== undefined) attributes.changeid = unit.author
  return {
    ...(unit.id !== undefined && {id: unit.id}),
    ...(Object.keys(attributes).length && {attributes}),
    ...(properties.length && {properties}),
    variants: [
      {lang: source.code, content: [unit.source]},
      {lang: target.code, content: [unit.target]},
    ],
  }
}

/** A TMX 1.4 document of units. */
export function toTmxDocument(units: Iterable<TranslationUnit>, pair: Pair): Tmx {
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
    header: {srclang: pair.source.code, attributes},
    units: [...units].map((unit) => toTmxUnit(unit, pair)),
  }
}

/** TMX writes `20211223T004600Z` (ISO 8601, basic format) for `2021-12-23T00:46:00Z`. */
function date(field: 'created' | 'changed', value: string | undefined): Partial<TranslationUnit> {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value ?? '')
  if (!found) return value === undefined ? {} : {[field]: value}
  const [, year, month, day, hour, minute, second] = found
  return {[field]: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`}
}

function compact(value: string): string {
  return value.replace(/[-:]|\.\d+/g, '')
}
