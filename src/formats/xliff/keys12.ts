import {type Element, unreadable, type XmlVisitor} from '../xml/index.js'
import type {Report} from '../xml/schema.js'

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

interface Table {
  element: Element
  values: Map<string, Set<string>>
  references: [key: string, value: string, from: Element][]
}

interface Rule {
  scope: Scope
  attribute: string
  key: string
  /** The elements that must be above, from the inside. */
  above: string[]
}

const byElement = (rules: typeof KEYS) => {
  const map = new Map<string, Rule[]>()
  for (const [scope, path, attribute, key] of rules) {
    const [element, ...above] = path.split('/').reverse() as [string, ...string[]]
    map.set(element, [...(map.get(element) ?? []), {scope, attribute, key, above}])
  }
  return map
}
const keys = byElement(KEYS)
const references = byElement(REFERENCES)
const SCOPES: ReadonlySet<string> = new Set<Scope>([
  'file',
  'trans-unit',
  'alt-trans',
  'source',
  'seg-source',
  'target',
])

/** Checks the values as the elements come. */
export function keys12(core: string, report: Report): Required<Pick<XmlVisitor, 'open' | 'close'>> {
  const tables = new Map<Scope, Table[]>()
  const fail = (reason: string, element: Element) => report(unreadable(reason, element, 'schema'))

  /** The value that a rule finds on the element, and the table that it counts in. */
  const found = ({scope, attribute, above}: Rule, element: Element, ancestors: readonly Element[]) => {
    const value = element.attributes[attribute]
    const table = tables.get(scope)?.at(-1)
    if (value === undefined || !table) return undefined
    const fits = above.every((name, index) => ancestors.at(-1 - index)?.local === name)
    return fits ? {value, table} : undefined
  }

  return {
    open(element, ancestors) {
      if (element.uri !== core) return
      const {local} = element
      if (SCOPES.has(local)) {
        const all = tables.get(local as Scope) ?? []
        all.push({element, values: new Map(), references: []})
        tables.set(local as Scope, all)
      }
      for (const rule of keys.get(local) ?? []) {
        const hit = found(rule, element, ancestors)
        if (!hit) continue
        const {value, table} = hit
        const values = table.values.get(rule.key) ?? new Set()
        table.values.set(rule.key, values)
        if (values.has(value)) fail(`expected ${rule.attribute} "${value}" once in <${rule.scope}>`, element)
        values.add(value)
      }
      for (const rule of references.get(local) ?? []) {
        const hit = found(rule, element, ancestors)
        if (hit) hit.table.references.push([rule.key, hit.value, element])
      }
    },
    close(element) {
      if (element.uri !== core || !SCOPES.has(element.local)) return false
      const table = tables.get(element.local as Scope)!.pop()!
      for (const [key, value, from] of table.references) {
        if (!table.values.get(key)?.has(value)) {
          fail(`expected a ${key} "${value}" in <${element.local}>, which <${from.name}> refers to`, from)
        }
      }
      return false
    },
  }
}
