/** Documents of other tools: what they may hold that ours don't. */
import {describe, expect, test} from 'vitest'
import {fromXliff, toXliff} from '../../src/formats/index.js'
import {check, enrich, toKit, toPlain} from '../../src/job/index.js'
import {Memory} from '../../src/memory/index.js'
import type {XliffSegment} from '../../src/types/index.js'
import {glossary, languages, unitsOf} from './job.js'

const end = {kind: 'ec', id: '7', isolated: true} as const
const xliff2 = (unit: string, attributes = 'srcLang="id" trgLang="en"') =>
  fromXliff(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${attributes}>
<file id="f">${unit}</file></xliff>`)

const memory = new Memory(languages)
memory.add({source: 'Rusia pulang.', target: 'Russia left.'})
memory.add({
  source: 'Musim berganti.',
  target: 'Seasons changed.',
  codes: {
    source: {content: [{kind: 'sc', id: '7', isolated: true}, 'Musim berganti.']},
    target: {content: [{kind: 'sc', id: '7', isolated: true}, 'Seasons changed.']},
  },
})

memory.add({
  source: 'Hujan turun.',
  target: 'Rain fell.',
  codes: {source: {content: ['Hujan turun.', end]}, target: {content: ['Rain fell.', end]}},
})

describe('enrich', () => {
  test('names a segment that has a match and no id, since the match must refer to it', async () => {
    const document = xliff2(
      '<unit id="u"><segment id="s2"><source>Tiga.</source></segment><segment><source>Rusia pulang.<ph id="s1"/></source></segment><segment><source>Empat.</source></segment></unit>',
    )
    const enriched = fromXliff(toXliff(await enrich(document, {memory})))
    const [unit] = unitsOf(enriched)
    expect(unit!.segments.map(({id}) => id)).toEqual(['s2', 's3', undefined])
    expect(unit!.matches).toMatchObject([{ref: '#s3', similarity: 100, target: ['Russia left.']}])
  })

  test('leaves XLIFF 1.2 without ids that it doesn’t need', async () => {
    const document = fromXliff(`<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file source-language="id" target-language="en" original="a" datatype="plaintext"><body>
<trans-unit id="u"><source>Rusia pulang.</source></trans-unit></body></file></xliff>`)
    const enriched = await enrich(document, {memory})
    expect(unitsOf(enriched)[0]!.segments[0]).toMatchObject({target: ['Russia left.']})
    expect(unitsOf(enriched)[0]!.segments[0]!.id).toBeUndefined()
    expect(unitsOf(fromXliff(toXliff(enriched)))[0]!.matches).toHaveLength(1)
  })

  test('a match with half a code has it isolated; it is filled in with the other half', async () => {
    const halves = (more: string) =>
      xliff2(
        `<unit id="u"><segment id="s1"><source><sc id="1"/>Musim berganti.</source></segment><segment id="s2"><source>${more}<ec startRef="1"/></source></segment></unit>`,
      )
    const enriched = async (more: string) =>
      unitsOf(fromXliff(toXliff(await enrich(halves(more), {memory}))))[0]!
    const alone = await enriched('Tiga.')
    expect(alone.matches).toMatchObject([
      {target: [{kind: 'sc', id: '1', isolated: true}, 'Seasons changed.']},
    ])
    expect((alone.segments as XliffSegment[]).map(({target, state}) => [target, state])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
    const both = await enriched('Hujan turun.')
    expect(both.segments).toMatchObject([
      {target: [{kind: 'sc', id: '1'}, 'Seasons changed.'], state: 'translated'},
      {target: ['Rain fell.', {kind: 'ec', startRef: '1'}], state: 'translated'},
    ])
  })
})

test('regional codes count as their language', async () => {
  const document = xliff2(
    '<unit id="u"><segment id="s1"><source>Rusia menuntut jaminan keamanan.</source><target>Russia demands a safety guarantee.</target></segment></unit>',
    'srcLang="id-ID" trgLang="en-us"',
  )
  const [unit] = unitsOf(await enrich(document, {glossary}))
  expect(unit!.glossary).toMatchObject([{term: {content: 'jaminan keamanan'}}])
  expect(check(document, {glossary}).map(({ruleId, actual}) => [ruleId, actual])).toContainEqual([
    'term-deprecated',
    'safety guarantee',
  ])
  document.trgLang = 'de'
  expect(() => check(document, {glossary})).toThrow('padanan: no language `de` in this glossary')
})

describe('a plain document and a kit', () => {
  const onSkip = () => {}
  test('keep the namespaces of attributes that stay', () => {
    const document = xliff2(
      '<unit id="u"><segment id="s1"><source>Satu <pc id="1" fs:fs="b">dua</pc>.</source></segment></unit>',
      'srcLang="id" trgLang="en" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
    )
    for (const text of [
      toXliff(toPlain(document), {version: '1.2', onSkip}),
      toKit(document, {...languages, onSkip})['f.xlf']!,
    ]) {
      expect(text).toMatch(/<(g|bx) id="1"[^>]* fs:fs="b"/)
      expect(text).toContain('xmlns:fs=')
    }
  })

  test('keep the header of XLIFF 1.2, which its units refer to, and where they stand in a program', () => {
    const document = fromXliff(`<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file source-language="id" target-language="en" original="a.html" datatype="html" tool-id="t"><header>
<phase-group><phase phase-name="p" process-name="x"/></phase-group><tool tool-id="t" tool-name="T"/></header><body>
<group id="g"><trans-unit id="u" phase-name="p"><source>Satu.</source><note>n</note><context-group purpose="location"><context context-type="linenumber">7</context></context-group></trans-unit></group></body></file></xliff>`)
    for (const text of [
      toXliff(toPlain(document), {version: '1.2'}),
      toKit(document, languages)['a.html.xlf']!,
    ]) {
      expect(text).toMatch(/<phase phase-name="p" process-name="x"\/>[\s\S]*<tool tool-id="t"/)
      expect(text).toMatch(/<file[^>]* tool-id="t"/)
      expect(text).toContain('<trans-unit id="u" phase-name="p">')
      expect(text).toContain(
        '<context-group purpose="location"><context context-type="linenumber">7</context></context-group>',
      )
    }
  })
})
