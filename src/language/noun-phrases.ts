/** Tables of noun phrases, read from what the folder of a language writes down. */
import type {NounPhrases} from '../types/index.js'
import {words} from './abbreviations.js'

type Tables =
  | 'coordinators'
  | 'prepositions'
  | 'qualifiers'
  | 'quantities'
  | 'ordinals'
  | 'degrees'
  | 'agencies'
  | 'measures'
  | 'units'
  | 'prefixes'
  | 'partitives'
type Sets =
  | 'determiners'
  | 'relatives'
  | 'figurative'
  | 'unique'
  | 'compass'
  | 'events'
  | 'beforeVerbs'
  | 'afterVerbs'

/** What a folder writes down: lists of words; for a table, a line for each key: `key = word, other words`. */
export type NounPhraseRules = Record<Tables | Sets | 'government' | 'adjectives', string> &
  Pick<
    NounPhrases,
    | 'isRelational'
    | 'isDemonym'
    | 'plural'
    | 'possessive'
    | 'compare'
    | 'collective'
    | 'participle'
    | 'voiceOf'
  >

export function nounPhrases(rules: NounPhraseRules): NounPhrases {
  const table = <Key extends string>(text: string) =>
    new Map(
      lines(text).flatMap(([key, list]) => list.split(/,\s*/).map((word) => [word, key as Key] as const)),
    )
  const set = (text: string) => new Set(words(text))
  return {
    ...rules,
    determiners: set(rules.determiners),
    relatives: set(rules.relatives),
    figurative: set(rules.figurative),
    partitives: table(rules.partitives),
    unique: set(rules.unique),
    compass: set(rules.compass),
    beforeVerbs: set(rules.beforeVerbs),
    afterVerbs: set(rules.afterVerbs),
    events: set(rules.events),
    coordinators: table(rules.coordinators),
    prepositions: table(rules.prepositions),
    qualifiers: table(rules.qualifiers),
    quantities: table(rules.quantities),
    ordinals: table(rules.ordinals),
    degrees: table(rules.degrees),
    agencies: table(rules.agencies),
    measures: table(rules.measures),
    units: table(rules.units),
    prefixes: table(rules.prefixes),
    government: table(rules.government),
    adjectives: new Map(lines(rules.adjectives)),
  }
}

const lines = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(' = ').map((part) => part.trim()) as [string, string])
