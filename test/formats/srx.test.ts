/** Sentence rules as SRX, against the parser. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {SrxRule} from '../../src/formats/index.js'
import {fromSrx, srxBreaker, srxRulesFor, toSrx} from '../../src/formats/index.js'
import {english, indonesian, latin} from '../../src/language/index.js'
import type {Span} from '../../src/types/index.js'
import {newsText} from '../language/generated.js'

const document = fromSrx(toSrx([indonesian, english, latin('de')]))

/** A second engine, the way OmegaT and Okapi go through a text: matches don't overlap, and the first rule stays. */
function sequential(rules: readonly SrxRule[], text: string): Span[] {
  const decided = new Map<number, boolean>()
  for (const rule of rules) {
    const pattern = new RegExp(`(${rule.before})(${rule.after})`, 'gu')
    for (const match of text.matchAll(pattern)) {
      const place = match.index + match[1]!.length
      if (!decided.has(place)) decided.set(place, rule.break)
    }
  }
  const edges = [...decided].filter(([, breaks]) => breaks).map(([place]) => place)
  const spans: Span[] = []
  let start = 0
  for (const edge of [...edges.sort((a, b) => a - b), text.length]) {
    const part = text.slice(start, edge)
    const from = start + part.search(/\S|$/)
    if (part.trim() !== '') spans.push({start: from, end: from + part.trim().length})
    start = edge
  }
  return spans
}

describe.each([indonesian, english, latin('de')])('SRX rules of $name', (language) => {
  const rules = srxRulesFor(document, language.code)

  it('split as the parser does, whatever the text', () => {
    const split = srxBreaker(rules)
    fc.assert(
      fc.property(newsText, (text) => {
        expect(split(text)).toEqual(language.sentences(text))
      }),
      {seed: 3, numRuns: 3000},
    )
  })

  it('split so in an engine that goes on behind each match', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(sequential(rules, text)).toEqual(language.sentences(text))
      }),
      {seed: 4, numRuns: 1000},
    )
  })

  it('use only what ICU, Java and JavaScript share', () => {
    for (const {before, after} of rules)
      expect(before + after).not.toMatch(/\\[bBwWhRXQE]|\(\?[imsx]|\(\?<[^!=]|[*+?}]\+/)
  })
})

describe('fromSrx', () => {
  it('reads maps, cascade and rules', () => {
    const read = fromSrx(`<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="yes"/><body>
      <languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak>Mr\\.</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule>
      <languagerule languagerulename="b"><rule><beforebreak><![CDATA[[.?!]]]></beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
      <maprules><languagemap languagepattern="EN.*" languagerulename="a"/><languagemap languagepattern="(?i).*" languagerulename="b"/></maprules></body></srx>`)
    expect(read.cascade).toBe(true)
    expect(srxRulesFor(read, 'EN-GB')).toEqual([
      {break: false, before: 'Mr\\.', after: '\\s'},
      {break: true, before: '[.?!]', after: '\\s'},
    ])
    expect(srxRulesFor(read, 'fr')).toHaveLength(1)
    const split = srxBreaker(srxRulesFor(read, 'EN-GB'))
    const text = 'Mr. Smith left. He ran. '
    expect(split(text).map(({start, end}) => text.slice(start, end))).toEqual(['Mr. Smith left.', 'He ran.'])
  })

  it('says where a document is broken', () => {
    expect(() => fromSrx('<srx>\n<body></srx>')).toThrow(/^SRX 2:\d+: /)
    expect(() => fromSrx('<tmx/>')).toThrow('SRX 1:')
    expect(() => fromSrx('<!DOCTYPE srx [<!ENTITY a "b">]><srx/>')).toThrow(/document type/)
    expect(() =>
      fromSrx('<srx><maprules><languagemap languagepattern="x" languagerulename="y"/></maprules></srx>'),
    ).toThrow(/named "y"/)
    expect(() => srxBreaker([{break: true, before: '(', after: ''}])).toThrow(/JavaScript understands/)
  })
})

describe('toSrx', () => {
  it('writes one list of rules and one map for each language', () => {
    const xml = toSrx([indonesian])
    expect(xml).toContain('<languagemap languagepattern="(?i)id([-_].*)?" languagerulename="Indonesian"/>')
    expect(xml.match(/<languagerule /g)).toHaveLength(1)
    expect(srxRulesFor(fromSrx(xml), 'id-ID').length).toBeGreaterThan(10)
  })
})
