/** Resource objects of the `xliff` package, as users of i18next exchange them. */
import js2xliff from 'xliff/js2xliff'
import jsToXliff12 from 'xliff/jsToXliff12'
import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import type {Resources, Xliff, XliffVersion} from '../../types/index.js'
import {isOld} from './conversion/versions.js'
import {fromXliff, toXliff} from './xliff.js'

/** The bridge to the resource objects of the `xliff` package, which i18next and its kin exchange. */

/**
 * The resource objects of a document. They hold one source and one target per unit, with codes, and plain notes.
 *
 * @throws TypeError naming what the document has that they can't hold.
 */
export function toResources(document: Xliff): Resources {
  const read = isOld(document.version) ? xliff12ToJs : xliff2js
  const resources = call<Resources>((done) => read(toXliff(document), {}, done))
  const lost = difference(
    comparable(document),
    comparable(fromResources(resources, {version: document.version})),
    '',
  )
  if (lost === undefined) return resources
  throw new TypeError(
    `padanan: the resource objects of xliff can't hold ${lost}; write the document with toXliff instead`,
  )
}

/**
 * The document that resource objects stand for.
 *
 * @throws TypeError where they say something that XLIFF of that version has no place for, such as a key with spaces in
 *   XLIFF 2: in XLIFF 1.2 any key will do.
 */
export function fromResources(
  resources: Resources,
  {version = (resources.xliffVersion as XliffVersion | undefined) ?? '2.0'}: {version?: XliffVersion} = {},
): Xliff {
  const copy = structuredClone(resources)
  try {
    const text = call<string>((done) =>
      isOld(version)
        ? jsToXliff12(copy, {indent: ''}, done)
        : js2xliff(copy, {indent: '', targetXliffVersion: version}, done),
    )
    // For what it doesn't understand the package writes a comment.
    const [, warning] = /<!--(Warning: .*?)-->/s.exec(text) ?? []
    if (warning !== undefined) throw new Error(warning)
    return fromXliff(text)
  } catch (error) {
    throw new TypeError(`padanan: these resource objects make no XLIFF ${version}: ${String(error)}`, {
      cause: error,
    })
  }
}

/** The package calls back at once. */
function call<T>(run: (done: (error: unknown, result?: T) => void) => void): T {
  let result: T | undefined
  run((error, value) => {
    if (error) throw error
    result = value
  })
  return result as T
}

/** The document as plain data, without the namespaces and defaults that the package writes of its own accord. */
function comparable(document: Xliff): unknown {
  const {attributes, ...rest} = JSON.parse(JSON.stringify(document)) as Xliff
  const own = Object.entries(attributes ?? {}).filter(([name]) => !/^(xmlns|xsi)(:|$)/.test(name))
  for (const file of rest.files)
    if (file.attributes?.datatype === 'plaintext') delete file.attributes.datatype
  return {...rest, ...(own.length > 0 && {attributes: Object.fromEntries(own)})}
}

/** Where two values first differ, and what is there: `files[0].units[1].segments[0].state ("final")`. */
function difference(a: unknown, b: unknown, path: string): string | undefined {
  if (Object.is(a, b)) return undefined
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) {
    return `${path.replace(/^\./, '')} (${JSON.stringify(a === undefined ? b : a).slice(0, 80)})`
  }
  const left = Object.entries(a)
  for (const [key, value] of left) {
    const other = Object.hasOwn(b, key) ? (b as Record<string, unknown>)[key] : undefined
    const found = difference(value, other, Array.isArray(a) ? `${path}[${key}]` : `${path}.${key}`)
    if (found !== undefined) return found
  }
  const extra = Object.keys(b).find((key) => !Object.hasOwn(a, key))
  return extra === undefined
    ? undefined
    : difference(undefined, (b as Record<string, unknown>)[extra], `${path}.${extra}`)
}
