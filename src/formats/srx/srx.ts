/** Segmentation Rules eXchange, SRX 2.0 (LISA OSCAR, 7 April 2008; ISO 24621): what OmegaT and Okapi read. */

import {SaxesParser} from 'saxes'
import type {DefinedLanguage} from '../../language/define.js'
import {expectEach, expectText} from '../../misuse.js'
import type {Span} from '../../types/index.js'
import {ambiguousPart} from './ambiguous.js'
import {type SrxRule, srxRules} from './rules.js'

/** An SRX document: named lists of rules, and which languages they are for. */
export interface SrxDocument {
  /** Whether all language maps that match apply, one after another, or only the first. */
  cascade: boolean
  /** Sets of rules, each under a name. */
  languageRules: {name: string; rules: SrxRule[]}[]
  /** A regular expression over language codes -> the name of a list of rules. */
  languageMaps: {pattern: string; name: string}[]
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/**
 * The sentence rules of languages as an SRX 2.0 document.
 *
 * @example
 * ```js
 * import {fromSrx, indonesian, toSrx} from 'padanan'
 *
 * fromSrx(toSrx([indonesian])).languageRules.map(({name}) => name)
 * // ['Indonesian']
 * ```
 */
export function toSrx(languages: readonly DefinedLanguage[]): string {
  expectEach(
    'languages',
    languages,
    (one) => typeof one?.rules === 'object',
    'a language, such as `indonesian`',
  )
  const rules = languages.map((language) => {
    const lines = srxRules(language.rules.sentences).map(
      (rule) => `        <rule break="${rule.break ? 'yes' : 'no'}">
          <beforebreak>${escaped(rule.before)}</beforebreak>
          <afterbreak>${escaped(rule.after)}</afterbreak>
        </rule>`,
    )
    return `      <languagerule languagerulename="${escaped(language.name)}">\n${lines.join('\n')}\n      </languagerule>`
  })
  const maps = languages.map(
    ({code, name}) =>
      `      <languagemap languagepattern="(?i)${escaped(code)}([-_].*)?" languagerulename="${escaped(name)}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
${rules.join('\n')}
    </languagerules>
    <maprules>
${maps.join('\n')}
    </maprules>
  </body>
</srx>
`
}

/**
 * Reads an SRX 2.0 document (or 1.0 with one map).
 *
 * @throws Error with line:column when it is no well-formed XML or no SRX.
 *
 * @example
 * ```js
 * import {fromSrx} from 'padanan'
 *
 * const xml = `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
 * <languagerules><languagerule languagerulename="all"><rule break="no"><beforebreak>Tgl\\.</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
 * <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>`
 * fromSrx(xml).languageRules[0].rules.length
 * // 1
 * ```
 */
export function fromSrx(xml: string): SrxDocument {
  expectText('the document', xml)
  const document: SrxDocument = {cascade: false, languageRules: [], languageMaps: []}
  const parser = new SaxesParser({xmlns: false})
  const fail = (problem: string): never => {
    throw new Error(`SRX ${parser.line}:${parser.column + 1}: ${problem}`)
  }
  const attribute = (tag: {name: string; attributes: Record<string, string>}, name: string) =>
    tag.attributes[name] ?? fail(`expected the attribute ${name} on <${tag.name}>`)
  let rule: SrxRule | undefined
  let part: 'before' | 'after' | undefined
  let depth = 0

  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', () => fail('expected no document type: entities are refused'))
  parser.on('opentag', (node) => {
    const tag = node as {name: string; attributes: Record<string, string>}
    const name = tag.name.replace(/^.*:/, '')
    if (depth++ === 0 && name !== 'srx') fail(`expected <srx>, got <${tag.name}>`)
    if (name === 'header') document.cascade = tag.attributes.cascade === 'yes'
    else if (name === 'languagerule')
      document.languageRules.push({name: attribute(tag, 'languagerulename'), rules: []})
    else if (name === 'languagemap') {
      document.languageMaps.push({
        pattern: attribute(tag, 'languagepattern'),
        name: attribute(tag, 'languagerulename'),
      })
    } else if (name === 'rule') rule = {break: tag.attributes.break !== 'no', before: '', after: ''}
    else if (name === 'beforebreak') part = 'before'
    else if (name === 'afterbreak') part = 'after'
  })
  const text = (value: string) => {
    if (rule && part) rule[part] += value
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', (tag) => {
    depth--
    const name = tag.name.replace(/^.*:/, '')
    if (name === 'beforebreak' || name === 'afterbreak') part = undefined
    if (name !== 'rule' || !rule) return
    const list = document.languageRules.at(-1) ?? fail('expected <rule> inside <languagerule>')
    list.rules.push(rule)
    rule = undefined
  })
  parser.write(xml).close()
  for (const {name} of document.languageMaps) {
    if (!document.languageRules.some((list) => list.name === name)) {
      throw new Error(`SRX: expected a <languagerule> named ${JSON.stringify(name)}, as a <languagemap> says`)
    }
  }
  return document
}

/**
 * The rules that a document has for a language, in order.
 *
 * @example
 * ```js
 * import {srxRulesFor} from 'padanan'
 *
 * const rules = [{break: true, before: '[.?!]', after: '\\s'}]
 * srxRulesFor({cascade: false, languageRules: [{name: 'all', rules}], languageMaps: [{pattern: '.*', name: 'all'}]}, 'id').length
 * // 1
 * ```
 */
export function srxRulesFor(document: SrxDocument, code: string): SrxRule[] {
  const maps = document.languageMaps.filter(({pattern}) => expression(`^(?:${pattern})$`, 'u').test(code))
  const lists = (document.cascade ? maps : maps.slice(0, 1)).map(({name}) => name)
  return lists.flatMap((name) => document.languageRules.find((list) => list.name === name)!.rules)
}

/**
 * Splits texts by SRX rules: at each place the first rule that matches on both sides decides.
 * Sentences come without the white space around them.
 *
 * @throws Error when an expression is none that JavaScript understands, or one whose matching may not end: `(a+)+`.
 *
 * @example
 * ```js
 * import {srxBreaker} from 'padanan'
 *
 * const sentences = srxBreaker([
 *   {break: false, before: 'Tgl\\.', after: '\\s'},
 *   {break: true, before: '[.?!]', after: '\\s'},
 * ])
 * sentences('Tgl. 17 ia pulang. Lalu tidur.').length
 * // 2
 * ```
 */
export function srxBreaker(rules: readonly SrxRule[]): (text: string) => Span[] {
  const compiled = rules.map((rule) => ({
    break: rule.break,
    before: expression(`(?:${rule.before})`, 'gu'),
    after: expression(rule.after, 'uy'),
  }))
  return (text) => {
    const decided = new Map<number, boolean>()
    for (const rule of compiled) {
      for (const place of ends(rule.before, text)) {
        rule.after.lastIndex = place
        if (!decided.has(place) && rule.after.test(text)) decided.set(place, rule.break)
      }
    }
    const places = [...decided]
      .filter(([place, breaks]) => breaks && place > 0 && place < text.length)
      .map(([place]) => place)
    const edges = [0, ...places.sort((a, b) => a - b), text.length]
    return edges.slice(1).flatMap((edge, index) => trimmed(text, edges[index]!, edge))
  }
}

/** Every place where a match of the expression ends; matches may overlap. */
function ends(before: RegExp, text: string): number[] {
  const places: number[] = []
  before.lastIndex = 0
  for (let match = before.exec(text); match; match = before.exec(text)) {
    places.push(match.index + match[0].length)
    before.lastIndex = match.index + 1
  }
  return places
}

function trimmed(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end)
  const inner = part.trim()
  if (inner === '') return []
  const from = start + part.indexOf(inner)
  return [{start: from, end: from + inner.length}]
}

/** Compiles an ICU or Java expression as far as JavaScript has the same. */
function expression(source: string, flags: string): RegExp {
  const insensitive = source.includes('(?i)')
  const portable = source
    .replaceAll('(?i)', '')
    .replace(/\\h/g, '[ \\t\\u00a0]')
    .replace(/\\x\{([\da-f]+)\}/gi, '\\u{$1}')
    .replace(/\\([-'"<>#@!%&=:;~,` _])/g, (_, character: string) => (character === '-' ? '\\-' : character))
  const ambiguous = ambiguousPart(portable)
  if (ambiguous !== undefined) {
    throw new Error(
      `SRX: expected an expression that matches in one way, got ${source}: ${ambiguous} can match a text in so many ways that trying them doesn't end; repeat it once`,
    )
  }
  try {
    return new RegExp(portable, flags + (insensitive ? 'i' : ''))
  } catch (error) {
    throw new Error(
      `SRX: expected an expression that JavaScript understands, got ${source} (${(error as Error).message})`,
    )
  }
}
