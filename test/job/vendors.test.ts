/** What translation tools say of segments in words of their own. */
import {describe, expect, test} from 'vitest'
import {fromXliff, toXliff} from '../../src/formats/index.js'
import {check, enrich, harvest, merge} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
import type {XliffState} from '../../src/types/index.js'
import {extractArticle, translated} from './job.js'

const namespaces =
  'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0"'
const document = (units: string, languages = 'source-language="id" target-language="en"') =>
  fromXliff(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" ${namespaces} version="1.2"><file ${languages} original="a" datatype="plaintext"><body>${units}</body></file></xliff>`,
    {report: () => {}},
  )
const unit = (attributes: string, target = '<target>One.</target>', more = '') =>
  document(`<trans-unit id="u" ${attributes}><source>Satu.</source>${target}${more}</trans-unit>`)
const trados = (target: string, conf: string) =>
  document(
    `<trans-unit id="u"><source>Satu.</source><seg-source><mrk mtype="seg" mid="1">Satu.</mrk></seg-source><target><mrk mtype="seg" mid="1">${target}</mrk></target><sdl:seg-defs><sdl:seg id="1" ${conf}/></sdl:seg-defs></trans-unit>`,
  )

/** The furthest state that a segment is harvested for. */
function stateOf(xliff: ReturnType<typeof document>): XliffState {
  const good = (['final', 'reviewed', 'translated'] as const).find(
    (state) => harvest(xliff, {state}).units.length > 0,
  )
  return good ?? 'initial'
}

test.each<[string, XliffState]>([
  ['conf="Draft"', 'initial'],
  ['', 'initial'],
  ['conf="Translated"', 'translated'],
  ['conf="RejectedTranslation"', 'initial'],
  ['conf="ApprovedTranslation"', 'reviewed'],
  ['conf="RejectedSignOff"', 'initial'],
  ['conf="ApprovedSignOff"', 'final'],
])('Trados: %s is %s', (conf, state) => {
  expect(stateOf(trados('One.', conf))).toBe(state)
})

test.each<[string, XliffState]>([
  ['mq:status="ManuallyConfirmed"', 'translated'],
  ['mq:status="Reviewer1Confirmed"', 'reviewed'],
  ['mq:status="Proofread"', 'final'],
  ['mq:status="Rejected"', 'initial'],
  ['mq:status="Pretranslated"', 'initial'],
  ['mq:status="PartiallyEdited"', 'initial'],
  ['m:confirmed="1"', 'translated'],
  ['m:confirmed="0"', 'initial'],
  ['approved="yes"', 'final'],
  ['approved="no"', 'initial'],
  ['', 'translated'],
])('memoQ, Phrase, approved: %s is %s', (attributes, state) => {
  expect(stateOf(unit(attributes))).toBe(state)
})

test.each<[string, XliffState]>([
  ['state-qualifier="fuzzy-match"', 'initial'],
  ['state-qualifier="exact-match"', 'translated'],
  ['state="needs-review-translation" state-qualifier="mt-suggestion"', 'initial'],
  ['state="signed-off" state-qualifier="leveraged-mt"', 'reviewed'],
  ['state="final" state-qualifier="rejected-grammar"', 'initial'],
])('target with %s is %s', (attributes, state) => {
  expect(stateOf(unit('', `<target ${attributes}>One.</target>`))).toBe(state)
})

describe('what is not finished', () => {
  const draft = trados('One.', 'conf="Draft"')

  test('is told by check, and stays as it was in writing', () => {
    expect(check(draft).map(({ruleId}) => ruleId)).toContain('state-early')
    expect(toXliff(draft, {report: () => {}})).toContain('<sdl:seg id="1" conf="Draft"/>')
    expect(toXliff(draft, {report: () => {}})).not.toContain('state=')
  })

  test('is told by merge', () => {
    const xliff = translated(extractArticle('Satu.\n'), () => 'One.')
    const draft = fromXliff(toXliff(xliff).replace('state="translated"', 'state="initial"'))
    expect(merge(draft)).toMatchObject([{text: 'One.\n', untranslated: [], unfinished: ['u1/s1']}])
    expect(merge(xliff)).toMatchObject([{unfinished: []}])
  })
})

test('tracked changes are accepted', () => {
  const target =
    '<mrk mtype="x-sdl-added" sdl:revid="1">One</mrk> <mrk mtype="x-sdl-deleted" sdl:revid="2">Uno</mrk> <g id="1">two<mrk mtype="x-sdl-deleted">x</mrk></g>.'
  const xliff = trados(target, 'conf="Translated"')
  expect(harvest(xliff).units.map(({target}) => target)).toEqual(['One two.'])
  expect(toXliff(xliff, {report: () => {}})).toContain('x-sdl-deleted')
})

describe('text before old marks of segments', () => {
  const marked = (first: string, second: string) =>
    document(
      `<trans-unit id="u"><source>Satu. Dua.</source><seg-source><mrk mtype="seg" mid="1">Satu.</mrk> <mrk mtype="seg" mid="2">Dua.</mrk></seg-source><target>One. Two.<mrk mtype="seg" mid="1">${first}</mrk> <mrk mtype="seg" mid="2">${second}</mrk></target></trans-unit>`,
    )

  test('is the translation where the marks hold copies', () => {
    const {units, skipped} = harvest(marked('Satu.', 'Dua.'))
    expect(units.map(({source, target}) => [source, target])).toEqual([['Satu. Dua.', 'One. Two.']])
    expect(skipped).toEqual([])
  })

  test('is not finished where they hold something else', () => {
    const {units, skipped} = harvest(marked('First.', 'Dua.'))
    expect(units).toEqual([])
    expect(skipped).toMatchObject([{reason: 'expected state `translated` or a later one, found `initial`'}])
  })
})

describe('languages', () => {
  const turned = document(
    '<trans-unit id="u"><source>One.</source><target>Satu.</target></trans-unit>',
    'source-language="en-GB" target-language="id"',
  )

  test('of the file decide', async () => {
    const pair = {source: indonesian, target: english}
    expect(() => harvest(turned, {languages: pair})).toThrow('is from en-GB to id; expected from id to en')
    await expect(enrich(turned, {memory: new Memory(pair)})).rejects.toThrow('is from en-GB to id')
    expect(harvest(turned, {languages: {source: english, target: indonesian}}).units).toHaveLength(1)
  })
})
