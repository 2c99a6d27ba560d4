/** Constraints of XLIFF 2 that no schema can say: ids, references, order. */
import {type Element, elementsOf, unreadable} from '../../../xml/element.js'
import type {Choice, Report} from '../../../xml/schema.js'
import {keyOf, type Reading} from '../../../xml/shape.js'
import {
  checkCopies,
  checkKept,
  checkOrder,
  checkSequence,
  type Fail,
  orderOfCodes,
  pairsOfCodes,
  ruleOfCode,
} from './constraints-codes.js'

/**
 * What XLIFF 2 demands and its schema can't say: the constraints of the specification (those that its Schematron
 * checks, core and the modules matches, glossary and metadata). Readers let others break them; writers do not.
 */

/** All elements in an element, in the order of the document. */
function inside({children}: Element, found: Element[] = []): Element[] {
  for (const child of elementsOf(children)) {
    found.push(child)
    inside(child, found)
  }
  return found
}

/** What a file is to say when it is complete. */
interface FileScope {
  ids: Set<string>
  units: Set<string>
  flows: [id: string, from: Element][]
}

const LANGUAGE = /^([a-z]{2,8}(-[a-z\d]{1,8})*|[xi](-[a-z\d]{1,8})+)$/i

export function constraints(reading: Reading, report: Report): NonNullable<Choice['also']> {
  const fail: Fail = (reason, place) => report(unreadable(reason, place, 'constraint'))
  const key = (element: Element) => keyOf(element, reading)
  const isCore = (element: Element) => element.uri === reading.core
  let root: Element | undefined
  let file: FileScope = {ids: new Set(), units: new Set(), flows: []}
  const files = new Set<string>()

  const once = (seen: Set<string>, id: string | undefined, element: Element, where: string) => {
    if (id === undefined) return
    if (seen.has(id)) fail(`expected id "${id}" once among what is in ${where}`, element)
    seen.add(id)
  }
  const children = (element: Element, name: string) =>
    elementsOf(element.children).filter((child) => key(child) === name)
  const onceEach = (elements: readonly Element[], where: string) => {
    if (elements.length < 2) return
    const seen = new Set<string>()
    for (const element of elements) once(seen, element.attributes.id, element, where)
  }

  /** The value that holds for an element: its own, or that of the nearest around it. */
  const inherited = (name: string, ...chain: (Element | undefined)[]): string | undefined =>
    chain.find((element) => element?.attributes[name] !== undefined)?.attributes[name]

  /** Extensions of an element: no id comes twice in them. */
  const extensions = (element: Element) => {
    const foreign = elementsOf(element.children).filter(
      ({uri}) => !uri.startsWith('urn:oasis:names:tc:xliff:'),
    )
    if (foreign.length === 0) return
    const seen = new Set<string>()
    for (const inner of foreign.flatMap((own) => [own, ...inside(own)])) {
      once(seen, inner.attributes.id, inner, 'the extensions of an element')
      once(seen, inner.attributes['xml:id'], inner, 'the extensions of an element')
    }
  }

  /** Text on one side of a segment, or of a match: what it holds is checked code by code. */
  const side = (
    element: Element,
    data: ReadonlySet<string>,
    notes: ReadonlySet<string> | undefined,
  ): Element[] => {
    const inline = inside(element).filter(isCore)
    if (inline.length === 0) return inline
    for (const code of inline) {
      ruleOfCode(code, {data, notes, inSegment: notes !== undefined}, fail)
      for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd'])
        for (const id of code.attributes[name]?.split(/\s+/).filter(Boolean) ?? [])
          file.flows.push([id, code])
    }
    return inline
  }

  /** What a target may repeat of its source, and nothing else of the whole. */
  const targetIds = (
    target: readonly Element[],
    beside: readonly Element[],
    all: ReadonlyMap<string, number>,
  ) => {
    if (target.length === 0) return
    const same = new Set(beside.map(({local, attributes}) => `${local} ${attributes.id}`))
    for (const code of target) {
      const {id} = code.attributes
      if (id === undefined) continue
      const count = all.get(id) ?? 0
      if (count > 1 && !(count === 2 && same.has(`${code.local} ${id}`)))
        fail(`expected id "${id}" in a target only where it stands on a <${code.local}> of its source`, code)
    }
  }

  const count = (elements: readonly Element[]) => {
    const counts = new Map<string, number>()
    for (const {attributes} of elements)
      if (attributes.id !== undefined) counts.set(attributes.id, (counts.get(attributes.id) ?? 0) + 1)
    return counts
  }

  const dataIds = (owner: Element): Set<string> => {
    const all = children(owner, 'originalData').flatMap((data) => children(data, 'data'))
    onceEach(all, '<originalData>')
    return new Set(all.map(({attributes}) => attributes.id!))
  }

  const checkMatch = (match: Element, spans: ReadonlySet<string>) => {
    const data = dataIds(match)
    const [source, target] = ['source', 'target'].map((name) =>
      children(match, name).flatMap((element) => side(element, data, undefined)),
    ) as [Element[], Element[]]
    onceEach(source, 'the source of a match')
    // Here the ids of data count too.
    const held = children(match, 'originalData').flatMap((list) => children(list, 'data'))
    targetIds(target, source, count([...held, ...source, ...target]))
    const {ref = '', subType, type} = match.attributes
    if (!ref.startsWith('#') || !spans.has(ref.replace(/^#(t=)?/, '')))
      fail(
        `expected ref of a match to be # and the id of a segment of its unit, or of what is in one, found "${ref}"`,
        match,
      )
    if (subType !== undefined && type === undefined)
      fail('expected a type beside the subType of a match', match)
    for (const codes of [source, target]) {
      pairsOfCodes(codes, fail, true)
      orderOfCodes(codes, fail)
    }
  }

  const checkGlossary = (glossary: Element, spans: ReadonlySet<string>) => {
    const entries = children(glossary, 'gls:glossEntry')
    const all = entries.flatMap((entry) => [entry, ...children(entry, 'gls:translation')])
    onceEach(all, 'a glossary')
    for (const element of all) {
      const {ref} = element.attributes
      if (ref !== undefined && !spans.has(ref.replace(/^#(t=)?/, '')))
        fail(
          `expected ref "${ref}" of the glossary to be the id of a segment of its unit, or of what is in one`,
          element,
        )
    }
    for (const entry of entries) {
      if (children(entry, 'gls:translation').length + children(entry, 'gls:definition').length === 0)
        fail('expected a translation or a definition in an entry of the glossary', entry)
    }
  }

  const checkUnit = (unit: Element, ancestors: readonly Element[]) => {
    const parts = elementsOf(unit.children).filter(
      (child) => key(child) === 'segment' || key(child) === 'ignorable',
    )
    if (!parts.some(({local}) => local === 'segment')) fail('expected a <segment> in <unit>', unit)
    const data = dataIds(unit)
    const file = ancestors.find(({local}) => local === 'file')
    const notes = new Set(
      children(unit, 'notes')
        .flatMap((list) => children(list, 'note'))
        .flatMap(({attributes: {id}}) => {
          const ofUnit = `u=${unit.attributes.id}/n=${id}`
          return [`#n=${id}`, `#${ofUnit}`, `#f=${file?.attributes.id}/${ofUnit}`]
        }),
    )
    const chain = [unit, ...ancestors.toReversed()]
    const sides = parts.map((part) => {
      const source = children(part, 'source')[0]
      const target = children(part, 'target')[0]
      return {
        part,
        source,
        target,
        inSource: source ? side(source, data, notes) : [],
        inTarget: target ? side(target, data, notes) : [],
      }
    })
    for (const {part, source, target} of sides) {
      const {state, subState} = part.attributes
      if (subState !== undefined && state === undefined) fail('expected a state beside subState', part)
      if (state !== undefined && state !== 'initial' && !target)
        fail(`expected a target in state "${state}"`, part)
      for (const [element, name] of [
        [source, 'srcLang'],
        [target, 'trgLang'],
      ] as const) {
        if (!element) continue
        const whole = root?.attributes[name]
        if (name === 'trgLang' && whole === undefined)
          fail('expected trgLang in a document with targets', element)
        const own = inherited('xml:lang', element, part, ...chain)
        if (own && whole !== undefined && own.toLowerCase() !== whole.toLowerCase())
          fail(`expected the language ${whole} of the document, found "${own}"`, element)
      }
      const spaces = [source, target].map(
        (element) => inherited('xml:space', element, part, ...chain) ?? 'default',
      )
      if (target && spaces[0] !== spaces[1])
        fail('expected xml:space of a target to be that of its source', target)
    }
    const sources = sides.flatMap(({inSource}) => inSource)
    const targets = sides.flatMap(({inTarget}) => inTarget)
    onceEach([...parts, ...sources], 'the segments of a unit')
    checkOrder(sides, fail)
    if (sources.length + targets.length > 0) {
      const all = count([...parts, ...sources, ...targets])
      for (const {inSource, inTarget} of sides) targetIds(inTarget, inSource, all)
      // While a segment waits for its translation, so may the other end of a code: work that is half done can be saved.
      const isOpen = sides.some(({part, target}) => part.local === 'segment' && !target)
      for (const codes of isOpen ? [sources] : [sources, targets]) {
        pairsOfCodes(codes, fail, false)
        orderOfCodes(codes, fail)
      }
      checkCopies([...sources, ...targets], fail)
      checkKept(sides, isOpen, fail)
      for (const {part, source, target, inSource} of sides) {
        const isBound = inSource.some(({attributes}) => attributes.canReorder === 'no')
        if (isBound && target && part.local === 'segment') checkSequence(source!, target, fail)
      }
    }
    const spans = new Set<string>()
    for (const {part, inSource, inTarget} of sides) {
      if (part.local !== 'segment') continue
      for (const {attributes} of [part, ...inSource, ...inTarget]) if (attributes.id) spans.add(attributes.id)
    }
    for (const list of children(unit, 'mtc:matches')) {
      const matches = children(list, 'mtc:match')
      onceEach(matches, '<matches>')
      for (const match of matches) checkMatch(match, spans)
    }
    for (const glossary of children(unit, 'gls:glossary')) checkGlossary(glossary, spans)
  }

  return {
    open(element, ancestors) {
      if (ancestors.length === 0) {
        root = element
        for (const name of ['srcLang', 'trgLang']) {
          const lang = element.attributes[name]
          if (lang !== undefined && !LANGUAGE.test(lang))
            fail(`expected a language tag for attribute "${name}", found "${lang}"`, element)
        }
      }
      if (!isCore(element) || !ancestors.every(isCore)) return
      const {id} = element.attributes
      switch (element.local) {
        case 'file':
          once(files, id, element, 'the document')
          file = {ids: new Set(), units: new Set(), flows: []}
          break
        case 'group':
          once(file.ids, id, element, 'the groups of a file')
          break
        case 'unit':
          once(file.units, id, element, 'the units of a file')
          break
      }
    },
    close(element, ancestors) {
      switch (key(element)) {
        case 'notes':
          onceEach(children(element, 'note'), '<notes>')
          break
        case 'mda:metadata':
          onceEach(
            [element, ...inside(element)].filter((inner) => key(inner) !== 'mda:meta'),
            '<metadata>',
          )
          break
        case 'skeleton':
          if ((element.attributes.href === undefined) === (element.children.length === 0))
            fail('expected either href or content of a skeleton', element)
          break
        case 'unit':
          extensions(element)
          if (ancestors.every(isCore)) checkUnit(element, ancestors)
          break
        case 'group':
          extensions(element)
          break
        case 'file':
          extensions(element)
          for (const [id, from] of file.flows)
            if (!file.units.has(id))
              fail(`expected a unit "${id}" in the file, which subFlows refers to`, from)
          break
      }
    },
  }
}
