/** Termbases of MultiTerm (`.xml`, its concept format): read, never written. */
import {canonicalTag} from '../tag.js'
import type {
  AdministrativeStatus,
  Concept,
  GlossaryImport,
  LanguageSection,
  Skipped,
  TermSection,
} from '../types/index.js'
import {type Element, readXml, unreadable} from '../xml/index.js'

/** What termbases call a term's status, in words that begin alike; fields are named by who makes the termbase. */
const statuses: readonly [RegExp, AdministrativeStatus][] = [
  [/^(?:preferred|approved|utama|disarankan)/i, 'preferred'],
  [/^(?:forbidden|deprecated|do not use|not recommended|rejected|terlarang)/i, 'deprecated'],
  [/^(?:obsolete|superseded|usang)/i, 'superseded'],
]

/**
 * Reads the concepts. Definitions, contexts, notes, statuses and fields are told by the names that their `descrip` has;
 * what has another name is kept in `properties`.
 *
 * @throws {VFileMessage} For what is no XML, or XML of another kind.
 */
export function fromMultiTerm(text: string): GlossaryImport {
  const {root} = readXml(text)
  if (root.local !== 'mtf')
    throw unreadable(`expected a termbase of MultiTerm, <mtf>, found <${root.name}>`, root, 'multiterm')
  const skipped: Skipped[] = []
  const groups = childrenOf(root, 'conceptGrp')
  const concepts = groups.flatMap((group): Concept[] => {
    const [number] = childrenOf(group, 'concept')
    const concept: Concept = {
      id: (number && textOf(number)) || `c${groups.indexOf(group) + 1}`,
      languages: [],
    }
    for (const {type, value} of descripsOf(group)) {
      if (/^(?:subject|domain|bidang)/i.test(type)) concept.subjectField = value
      else if (/^definition|^definisi/i.test(type)) concept.definition = value
      else if (/^note|^catatan/i.test(type)) concept.note = value
      else concept.properties = {...concept.properties, [type]: value}
    }
    for (const language of childrenOf(group, 'languageGrp')) {
      const section = sectionOf(language)
      if (section) concept.languages.push(section)
      else
        skipped.push({
          line: language.line,
          text: textOf(language).slice(0, 100),
          reason: 'a language without a tag or a term',
        })
    }
    if (concept.languages.length > 0) return [concept]
    skipped.push({line: group.line, text: concept.id, reason: 'a concept without terms'})
    return []
  })
  return {concepts, read: groups.length, merged: 0, skipped}
}

function sectionOf(group: Element): LanguageSection | undefined {
  const [language] = childrenOf(group, 'language')
  const lang = canonicalTag(language?.attributes.lang ?? '')
  const terms = childrenOf(group, 'termGrp').flatMap(termOf)
  if (lang === undefined || terms.length === 0) return undefined
  const section: LanguageSection = {lang, terms}
  for (const {type, value} of descripsOf(group)) {
    if (/^definition|^definisi/i.test(type)) section.definition = value
    else section.properties = {...section.properties, [type]: value}
  }
  return section
}

function termOf(group: Element): TermSection[] {
  const [name] = childrenOf(group, 'term')
  const term = name ? textOf(name) : ''
  if (!term) return []
  const section: TermSection = {term, status: 'admitted'}
  for (const {type, value} of descripsOf(group)) {
    if (/status|usage/i.test(type) && statuses.some(([pattern]) => pattern.test(value)))
      section.status = statuses.find(([pattern]) => pattern.test(value))![1]
    else if (/^context|^konteks|^example/i.test(type)) section.context = value
    else if (/^note|^catatan|^comment/i.test(type)) section.note = value
    else section.properties = {...section.properties, [type]: value}
  }
  return [section]
}

/** The fields of a group, those of its `descripGrp` one within another too. */
function descripsOf(group: Element): {type: string; value: string}[] {
  return childrenOf(group, 'descripGrp').flatMap((inner) => [
    ...childrenOf(inner, 'descrip').flatMap((descrip) => {
      const value = textOf(descrip)
      return value ? [{type: descrip.attributes.type ?? '', value}] : []
    }),
    ...descripsOf(inner),
  ])
}

function childrenOf(parent: Element, local: string): Element[] {
  return parent.children.filter(
    (child): child is Element =>
      typeof child !== 'string' && child.kind === 'element' && (child as Element).local === local,
  )
}

function textOf(parent: Element): string {
  const texts = (element: Element): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return child
        return child.kind === 'element' ? texts(child as Element) : ''
      })
      .join('')
  return texts(parent).replace(/\s+/g, ' ').trim()
}
