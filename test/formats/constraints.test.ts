/** What XLIFF 2 demands beside its schema: it is read all the same, and not written. */
import {describe, expect, test} from 'vitest'
import {fromXliff, toXliff} from '../../src/formats/index.js'

const segment = (source: string, target?: string, attributes = '') =>
  `<segment ${attributes}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`
const unit = (inside: string, id = 'u') => `<unit id="${id}">${inside}</unit>`
const doc = (inside: string, attributes = 'trgLang="en"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="id" ${attributes}><file id="f">${inside}</file></xliff>`
const BOUND = 'canCopy="no" canDelete="no"'
const data = '<originalData><data id="d">x</data></originalData>'
const match = (attributes: string, inside = '<source>a</source><target>b</target>') =>
  `<mtc:matches><mtc:match ${attributes}>${inside}</mtc:match></mtc:matches>`
const glossary = (attributes: string, inside = '<gls:translation>b</gls:translation>') =>
  `<gls:glossary><gls:glossEntry ${attributes}><gls:term>a</gls:term>${inside}</gls:glossEntry></gls:glossary>`

test.each([
  [
    'codes and marks in pairs',
    unit(
      `${data}${segment('<sc id="1" dataRef="d"/>a<sm id="m" translate="no"/>', '<sc id="1" dataRef="d"/>b<sm id="m" translate="no"/>')}${segment('<em startRef="m"/><ec startRef="1"/>', '<em startRef="m"/><ec startRef="1"/>')}`,
    ),
  ],
  [
    'a translation that is half done',
    unit(`${segment('<sc id="1"/>a.', '<sc id="1"/>b.')}${segment('c<ec startRef="1"/>')}`),
  ],
  ['an isolated end', unit(segment('a<ec id="1" isolated="yes" dir="ltr"/>'))],
  ['a target that repeats its source', unit(segment('<pc id="1">a</pc>', '<pc id="1">b</pc>'))],
  ['a copy', unit(segment('<pc id="1">a</pc>', '<pc id="1">b</pc><pc id="2" copyOf="1">c</pc>'))],
  [
    'targets in another order',
    unit(
      '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target order="1">d</target></segment>',
    ),
  ],
  [
    'a comment on a note',
    unit(
      `<notes><note id="n">c</note></notes>${segment('<mrk id="m" type="comment" ref="#n=n">a</mrk><mrk id="k" type="comment" ref="#f=f/u=u/n=n">a</mrk>')}`,
    ),
  ],
  [
    'a match of a segment',
    unit(`${match('id="x" ref="#s" type="tm" subType="my:a"')}${segment('a', 'b', 'id="s"')}`),
  ],
  [
    'a match of a mark of a target',
    unit(`${match('ref="#t=m"')}${segment('a', '<mrk id="m" type="term">b</mrk>')}`),
  ],
  [
    'an entry of the glossary for a mark',
    unit(`${glossary('ref="#m"')}${segment('<mrk id="m" type="term">a</mrk>')}`),
  ],
  [
    'codes that keep their order',
    unit(
      segment(
        '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
      ),
    ),
  ],
  [
    'a sequence that stays as it is',
    unit(
      segment(
        `<ph id="1" canReorder="firstNo" ${BOUND}/><pc id="2" canReorder="no" ${BOUND}><ph id="3" canReorder="no" ${BOUND}/></pc>`,
        `<ph id="1" canReorder="firstNo" ${BOUND}/>b<pc id="2" canReorder="no" ${BOUND}><ph id="3" canReorder="no" ${BOUND}/></pc>`,
      ),
    ),
  ],
  ['text of a code in a unit', unit(segment('<ph id="1" subFlows="v"/>')) + unit(segment('a'), 'v')],
])('%s', (_name, xml) => {
  expect(fromXliff(toXliff(fromXliff(doc(xml))))).toEqual(fromXliff(doc(xml)))
})

describe('refuses to write', () => {
  test.each([
    ['a unit twice', unit(segment('a')) + unit(segment('a')), 'id "u" once'],
    ['a group twice', '<group id="g"/><group id="g"/>', 'id "g" once'],
    [
      'a note twice',
      unit(`<notes><note id="n">a</note><note id="n">b</note></notes>${segment('a')}`),
      'id "n" once',
    ],
    [
      'data twice',
      unit(`<originalData><data id="d">x</data><data id="d">y</data></originalData>${segment('a')}`),
      'id "d" once',
    ],
    [
      'metadata twice',
      unit(
        `<mda:metadata id="m"><mda:metaGroup id="m"><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>${segment('a')}`,
      ),
      'id "m" once',
    ],
    [
      'an extension twice',
      unit(`<x:a xmlns:x="urn:x" id="1"/><x:b xmlns:x="urn:x" id="1"/>${segment('a')}`),
      'id "1" once',
    ],
    ['a code with the id of a segment', unit(segment('<ph id="s"/>', undefined, 'id="s"')), 'id "s" once'],
    [
      'a code of the target with the id of another',
      unit(segment('<ph id="1"/>', '<pc id="1">a</pc>')),
      'only where it stands on a <pc>',
    ],
    ['a code of the target twice', unit(segment('a', '<ph id="1"/><ph id="1"/>')), 'only where it stands'],
    [
      'an order twice',
      unit(
        '<segment><source>a</source><target order="1">b</target></segment><segment><source>c</source><target order="1">d</target></segment>',
      ),
      'order 1 once',
    ],
    [
      'an order that is none',
      unit('<segment><source>a</source><target order="2">b</target></segment>'),
      'change places',
    ],
    ['a unit without a segment', unit('<ignorable><source> </source></ignorable>'), 'a <segment> in <unit>'],
    ['a skeleton of nothing', `<skeleton/>${unit(segment('a'))}`, 'either href or content'],
    [
      'a language that is another',
      unit('<segment><source xml:lang="jv">a</source></segment>'),
      'the language id',
    ],
    [
      'white space by another rule',
      unit('<segment><source xml:space="preserve">a</source><target>b</target></segment>'),
      'xml:space of a target',
    ],
    ['a start without an end', unit(segment('<sc id="1"/>a')), 'one end of code "1"'],
    ['an end before its start', unit(segment('<ec startRef="1"/><sc id="1"/>')), 'the start "1" before'],
    ['an end without a start', unit(segment('<ec startRef="1"/>')), 'the start "1"'],
    ['an end of nothing', unit(segment('<ec/>')), 'startRef on the end of a code'],
    [
      'an isolated start with an end',
      unit(segment('<sc id="1" isolated="yes"/><ec startRef="1"/>')),
      'which is isolated',
    ],
    ['a direction at an end', unit(segment('<sc id="1"/><ec startRef="1" dir="ltr"/>')), 'dir on no end'],
    [
      'ends that differ',
      unit(segment('<sc id="1" canDelete="no"/><ec startRef="1"/>')),
      'the same canDelete',
    ],
    ['a mark without an end', unit(segment('<sm id="1" translate="no"/>')), 'the end of mark "1"'],
    ['the end of no mark', unit(segment('<em startRef="1"/>')), 'the start "1"'],
    ['a generic mark that says nothing', unit(segment('<mrk id="1">a</mrk>')), 'translate on a generic mark'],
    [
      'a comment that says nothing',
      unit(segment('<mrk id="1" type="comment">a</mrk>')),
      'either value or ref',
    ],
    [
      'a comment on no note',
      unit(segment('<mrk id="1" type="comment" ref="#n=n">a</mrk>')),
      'a note of the unit',
    ],
    [
      'a reference of no form',
      unit(segment('<mrk id="1" type="term" ref="#a=b=c">a</mrk>')),
      'a reference such as',
    ],
    ['a reference to no data', unit(segment('<ph id="1" dataRef="d"/>')), 'data "d"'],
    [
      'data of one end alone',
      unit(`${data}${segment('<pc id="1" dataRefStart="d">a</pc>')}`),
      'both dataRefStart and dataRefEnd',
    ],
    [
      'one equivalent of two',
      unit(segment('<pc id="1" equivStart="d">a</pc>')),
      'both equivStart and equivEnd',
    ],
    ['a subtype without a type', unit(segment('<ph id="1" subType="my:a"/>')), 'a type beside subType'],
    [
      'a subtype of another type',
      unit(segment('<ph id="1" type="ui" subType="xlf:lb"/>')),
      'a subType of its own',
    ],
    ['a copy of nothing', unit(segment('<ph id="1" copyOf="2"/>')), 'copyOf "2"'],
    [
      'a copy of what may not be copied',
      unit(segment('<ph id="2" canCopy="no"/><ph id="1" copyOf="2"/>')),
      'may be copied',
    ],
    [
      'a code that stays but may go',
      unit(segment('<ph id="1" canReorder="firstNo"/>')),
      'canDelete and canCopy',
    ],
    [
      'an order without a first',
      unit(segment('<ph id="1" canReorder="no" canDelete="no" canCopy="no"/>')),
      '"firstNo" before one with "no"',
    ],
    [
      'a sequence in another order',
      unit(
        segment(
          `<ph id="1" canReorder="firstNo" ${BOUND}/><ph id="2" canReorder="no" ${BOUND}/><ph id="3" canReorder="no" ${BOUND}/>`,
          `<ph id="1" canReorder="firstNo" ${BOUND}/><ph id="3" canReorder="no" ${BOUND}/><ph id="2" canReorder="no" ${BOUND}/>`,
        ),
      ),
      'after the same in the target',
    ],
    ['a code lost that may not go', unit(segment('<ph id="1" canDelete="no"/>', 'a')), "can't be deleted"],
    ['text of a code in no unit', unit(segment('<ph id="1" subFlows="v"/>')), 'a unit "v"'],
    ['a substate without a state', unit(segment('a', 'b', 'subState="my:a"')), 'a state beside subState'],
    ['a state without a target', unit(segment('a', undefined, 'state="final"')), 'a target in state "final"'],
    ['a character as a code', unit(segment('<cp hex="41"/>')), '<cp> for a character'],
    ['a match of nothing', unit(`${match('ref="#x"')}${segment('a')}`), 'ref of a match'],
    [
      'a match twice',
      unit(
        `<mtc:matches>${match('id="x" ref="#s"')
          .replace(/<\/?mtc:matches>/g, '')
          .repeat(2)}</mtc:matches>${segment('a', undefined, 'id="s"')}`,
      ),
      'id "x" once',
    ],
    [
      'the subtype of a match without a type',
      unit(`${match('ref="#s" subType="my:a"')}${segment('a', undefined, 'id="s"')}`),
      'a type beside the subType',
    ],
    [
      'a match with the data of its unit',
      unit(
        `${match('ref="#s"', '<source>a</source><target><ph id="1" dataRef="d"/></target>')}${data}${segment('a', undefined, 'id="s"')}`,
      ),
      'data "d"',
    ],
    [
      'a code of a match with the id of its data',
      unit(
        `${match('ref="#s"', '<originalData><data id="d">x</data></originalData><source>a</source><target><ph id="d"/></target>')}${segment('a', undefined, 'id="s"')}`,
      ),
      'only where it stands',
    ],
    [
      'a code lost that may not go, in a final segment',
      unit(segment('<ph id="1" canDelete="no"/>', 'a', 'state="final"')),
      "can't be deleted",
    ],
    [
      'an entry of the glossary for nothing',
      unit(`${glossary('ref="#x"')}${segment('a')}`),
      'ref "#x" of the glossary',
    ],
    [
      'an entry of the glossary without words',
      unit(`${glossary('id="x"', '')}${segment('a')}`),
      'a translation or a definition',
    ],
  ])('%s', (_name, inside, reason) => {
    const document = fromXliff(doc(inside))
    expect(() => toXliff(document)).toThrow(/^padanan: that makes no valid XLIFF 2\.0: expected /)
    expect(() => toXliff(document)).toThrow(reason)
    const told: string[] = []
    const written = toXliff(document, {report: ({ruleId}) => told.push(ruleId!)})
    expect(new Set(told)).toEqual(new Set(['constraint']))
    expect(fromXliff(written)).toEqual(document)
  })

  test('targets without a language, and a language that is none', () => {
    const without = fromXliff(doc(unit(segment('a', 'b')), ''))
    expect(() => toXliff(without)).toThrow('expected trgLang in a document with targets')
    expect(() => toXliff({...without, trgLang: 'en_US'})).toThrow('a language tag for attribute "trgLang"')
  })
})
