/** What the schema of XLIFF 1.2 wants to be unique and to be there. */
import {type Element, NONE, unreadable} from '../../../xml/index.js'
import type {Choice, Report} from '../../../xml/schema.js'
import {trimmed} from '../../../xml/xsd.js'
import {Values} from '../values.js'

/** Values that must be there once, and references to them, as XLIFF 1.2's schema demands. */

type Scope = 'file' | 'trans-unit' | 'alt-trans' | 'source' | 'seg-source' | 'target'

/** Elements with a value of their own: `element@attribute`, unique within the scope. `parent/element` where it matters. */
const KEYS: [scope: Scope, element: string, attribute: string, key: string][] = [
  ['file', 'group', 'id', 'group'],
  ['file', 'trans-unit', 'id', 'unit'],
  ['file', 'bin-unit', 'id', 'unit'],
  ['file', 'header/tool', 'tool-id', 'tool'],
  ['file', 'count-group', 'name', 'count-group'],
  ['file', 'context-group', 'name', 'context-group'],
  ['file', 'phase-group/phase', 'phase-name', 'phase'],
  ['file', 'external-file', 'uid', 'uid'],
  ['trans-unit', 'trans-unit/seg-source/mrk', 'mid', 'segment'],
  ['alt-trans', 'alt-trans/seg-source/mrk', 'mid', 'segment'],
  ...(['source', 'seg-source', 'target'] as const).flatMap((scope) => [
    [scope, 'bpt', 'rid', 'bpt'] as [Scope, string, string, string],
    [scope, 'bx', 'rid', 'bx'] as [Scope, string, string, string],
  ]),
]
const REFERENCES: typeof KEYS = [
  ['file', 'file', 'tool-id', 'tool'],
  ['file', 'phase-group/phase', 'tool-id', 'tool'],
  ['file', 'trans-unit/alt-trans', 'tool-id', 'tool'],
  ['file', 'count', 'phase-name', 'phase'],
  ['file', 'trans-unit', 'phase-name', 'phase'],
  ['file', 'target', 'phase-name', 'phase'],
  ['trans-unit', 'trans-unit/target/mrk', 'mid', 'segment'],
  ['trans-unit', 'trans-unit/alt-trans', 'mid', 'segment'],
  ['alt-trans', 'alt-trans/target/mrk', 'mid', 'segment'],
  ...(['source', 'seg-source', 'target'] as const).flatMap((scope) => [
    [scope, 'ept', 'rid', 'bpt'] as [Scope, string, string, string],
    [scope, 'ex', 'rid', 'bx'] as [Scope, string, string, string],
  ]),
]

/** White space around these says nothing. */
const TOKENS = new Set(['mid', 'rid', 'uid'])

/** What has been found in a scope. */
interface Table {
  values: Map<string, Values>
  references: [key: string, value: string, from: Element][]
}

interface Rule {
  scope: Scope
  attribute: string
  key: string
  /** The elements that must be above, from the inside. */
  above: string[]
  isReference: boolean
}

const rules = new Map<string, Rule[]>()
for (const [table, isReference] of [
  [KEYS, false],
  [REFERENCES, true],
] as const) {
  for (const [scope, path, attribute, key] of table) {
    const [element, ...above] = path.split('/').reverse() as [string, ...string[]]
    rules.set(element, [...(rules.get(element) ?? []), {scope, attribute, key, above, isReference}])
  }
}

function isBelow(above: readonly string[], ancestors: readonly Element[]): boolean {
  return above.every((name, index) => ancestors.at(-1 - index)?.local === name)
}

/** The element that the values of a rule count in. */
function ownerOf(scope: Scope, element: Element, ancestors: readonly Element[]): Element | undefined {
  if (element.local === scope) return element
  for (let at = ancestors.length - 1; at >= 0; at--) if (ancestors[at]!.local === scope) return ancestors[at]
  return undefined
}

function valuesOf({values}: Table, key: string): Values {
  const known = values.get(key)
  if (known) return known
  const found = new Values()
  values.set(key, found)
  return found
}

/** Checks the values as the elements come: those of a file too, or only those of a unit, which need no memory. */
export function keysV1(core: string, report: Report, within: 'file' | 'unit'): NonNullable<Choice['also']> {
  const tables = new Map<Element, Table>()
  const fail = (reason: string, element: Element) => report(unreadable(reason, element, 'schema'))
  const tableOf = (owner: Element): Table => {
    const known = tables.get(owner)
    if (known) return known
    const table: Table = {values: new Map(), references: []}
    tables.set(owner, table)
    return table
  }

  return {
    open(element, ancestors) {
      const {attributes} = element
      // Nothing is said of what stands inside extensions.
      const isChecked = attributes !== NONE && element.uri === core && element.rule !== undefined
      const own = isChecked ? rules.get(element.local) : undefined
      if (!own) return
      for (const {scope, attribute, key, above, isReference} of own) {
        const written = attributes[attribute]
        if (written === undefined || (scope === 'file' && within === 'unit')) continue
        if (above.length > 0 && !isBelow(above, ancestors)) continue
        const value = TOKENS.has(attribute) ? trimmed(written) : written
        const owner = ownerOf(scope, element, ancestors)
        if (!owner) continue
        const table = tableOf(owner)
        if (isReference) table.references.push([key, value, element])
        else if (!valuesOf(table, key).add(value)) {
          fail(`expected ${attribute} "${value}" once in <${scope}>`, element)
        }
      }
    },
    close(element) {
      const table = tables.size > 0 ? tables.get(element) : undefined
      if (!table) return
      tables.delete(element)
      for (const [key, value, from] of table.references) {
        if (!table.values.get(key)?.has(value)) {
          fail(`expected a ${key} "${value}" in <${element.local}>, which <${from.name}> refers to`, from)
        }
      }
    },
  }
}
