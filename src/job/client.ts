/** XLIFF 1.2 files of other tools: what is known is added in their own text, and all else stays byte for byte. */
import {textOf} from '../content/index.js'
import {asVendorMeans, toXliff} from '../formats/index.js'
import type {Xliff, XliffUnit} from '../types/index.js'
import {type PlacedElement, readPlaces} from '../xml/index.js'
import {termNote} from './plain.js'
import {segmentsOf, unitsOf} from './units.js'

const namespaces = ['1.1', '1.2'].map((version) => `urn:oasis:names:tc:xliff:document:${version}`)

/**
 * Adds to a file what `enrich` has added to its document: matches as `alt-trans`, terms and advice as notes, and the
 * translation of an exact match where the unit has none and its tool keeps no states of its own.
 *
 * @param text The file, version 1.1 or 1.2.
 * @param document What `fromXliff` has read of it.
 * @param enriched What `enrich` has made of that.
 * @throws {VFileMessage} For a file with a document type of its own making: places in it can't be told.
 */
export function addToXliff(text: string, document: Xliff, enriched: Xliff): string {
  const places = unitPlaces(readPlaces(withoutDoctype(text), new Map(namespaces.map((uri) => [uri, 'x']))))
  const before = document.files.flatMap(unitsOf)
  const after = enriched.files.flatMap(unitsOf)
  let out = ''
  let at = 0
  for (const [index, place] of places.entries()) {
    const [unit, filled] = [before[index]!, after[index]!]
    if (filled === unit) continue
    const {target, rest} = additions(unit, filled, enriched)
    const own = (name: string) => place.children.find((child) => child.name === `x:${name}`)
    const old = own('target')
    const last = own('seg-source') ?? own('source')!
    out += text.slice(at, target && old ? old.start : (old ?? last).end)
    if (target) out += target
    out += rest
    at = (old ?? last).end
  }
  return out + text.slice(at)
}

/** The file with blanks in the place of a document type that only names one. */
function withoutDoctype(text: string): string {
  return text.replace(/<!DOCTYPE[^[>]*>/, (found) => found.replace(/[^\r\n]/g, ' '))
}

/** The units of a document in order: not what stands in an extension. */
function unitPlaces(element: PlacedElement): PlacedElement[] {
  return element.children.flatMap((child) => {
    if (child.name === 'x:trans-unit') return [child]
    return /^x:(file|body|group)$/.test(child.name) ? unitPlaces(child) : []
  })
}

/** What is new of a unit, as XML. */
function additions(unit: XliffUnit, filled: XliffUnit, {srcLang, trgLang, attributes = {}}: Xliff) {
  const matches = (filled.matches ?? []).slice(unit.matches?.length ?? 0)
  const notes = [...(filled.notes ?? []).slice(unit.notes?.length ?? 0), ...termNote(filled, filled.glossary)]
  const [only, ...others] = segmentsOf(unit)
  const [now] = segmentsOf(filled)
  const isOwn = asVendorMeans({...unit, segments: unit.segments}).segments === unit.segments
  const isEmpty = !others.length && only?.id === undefined && !textOf(only?.target ?? []).trim()
  const target = isOwn && isEmpty && now?.target !== only?.target ? now?.target : undefined
  const written = (isPlain: boolean) =>
    toXliff(
      {
        version: '1.2',
        // What stands in its segments may be of another namespace.
        attributes: Object.fromEntries(
          Object.entries(attributes).filter(([name]) => name.startsWith('xmlns:')),
        ),
        srcLang,
        ...(trgLang !== undefined && {trgLang}),
        files: [
          {
            id: 'f1',
            original: 'a',
            units: [
              {
                kind: 'unit',
                id: 'u',
                segments: unit.segments.map((part) =>
                  part === only && target ? {...part, target, state: 'translated' as const} : part,
                ),
                ...(unit.originalData && {originalData: unit.originalData}),
                notes,
                matches: matches.map(({ref, matchQuality, origin, source, target, originalData}) => ({
                  ref,
                  matchQuality,
                  origin,
                  source: isPlain && source ? [textOf(source)] : source,
                  target: isPlain ? [textOf(target)] : target,
                  ...(originalData && !isPlain && {originalData}),
                })),
              },
            ],
          },
        ],
      },
      {report: () => {}, onSkip: () => {}},
    )
  const parts = (xml: string) => ({
    target: target && /<target\b[^>]*>[\s\S]*?<\/target>/.exec(xml)?.[0],
    rest: [...xml.matchAll(/<(note|alt-trans)\b[\s\S]*?<\/\1>/g)]
      .map(([found]) => found.replace(/\n\s*(?=<(?:source|target|\/alt-trans)\b)/g, ''))
      .join(''),
  })
  const whole = parts(written(false))
  // Words of XLIFF 2 would need a namespace that the file may not have.
  const isForeign = (xml = '') => /\s(?:xlf2|mtc):/.test(xml)
  const {rest} = isForeign(whole.rest) ? parts(written(true)) : whole
  return {target: isForeign(whole.target) ? undefined : whole.target, rest}
}
