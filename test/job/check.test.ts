/** Checks of a translated file. */
import {describe, expect, test} from 'vitest'
import {fromXliff} from '../../src/formats/index.js'
import {check, extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Content, XliffSegment, XliffUnit} from '../../src/types/index.js'

const glossary = new Glossary(
  [
    {
      id: 'red-line',
      languages: [
        {lang: 'id', terms: [{term: 'garis merah', status: 'preferred'}]},
        {lang: 'en', terms: [{term: 'red line', status: 'preferred'}]},
      ],
    },
  ],
  [indonesian, english],
)

/** Checks a translation of one sentence of Markdown. */
function checkOne(source: string, target: Content) {
  const xliff = extract(source, {source: indonesian, target: english, format: 'markdown', original: 'a.md'})
  const [part] = (xliff.files[0]!.units[0] as XliffUnit).segments
  Object.assign(part!, {target, state: 'translated'})
  return check(xliff, {glossary})
}

const bold = (...content: Content): Content[number] => ({kind: 'pc', id: '1', content})

describe('check', () => {
  test.each<[string, string, Content, string[]]>([
    ['a good pair', 'Itu **garis merah**.', ['That is a ', bold('red line'), '.'], []],
    ['nothing', 'Satu.', [], ['u1/s1 target-missing Expected a translation: the state is `translated`']],
    ['blank', 'Satu.', ['  '], ['u1/s1 target-missing Expected a translation: the state is `translated`']],
    ['a lost code', '**Satu**.', ['One.'], ['u1/s1 code-missing Expected codes `<1` and `1>`']],
    [
      'a code too many',
      'Satu.',
      ['One', {kind: 'ph', id: '7'}, '.'],
      ['u1/s1 code-added Unexpected code `7`, the source has none'],
    ],
    [
      'a code upside down',
      '**Satu**.',
      [{kind: 'ec', startRef: '1'}, 'One', {kind: 'sc', id: '1'}, '.'],
      ['u1/s1 code-order Expected code `<1` before `1>`'],
    ],
    [
      'a copy of a code',
      '**Satu**.',
      [bold('One'), {kind: 'pc', id: '7', copyOf: '1', content: ['two']}, '.'],
      [],
    ],
    [
      'codes in another order',
      'Satu `a` `b`.',
      [{kind: 'ph', id: '2'}, ' ', {kind: 'ph', id: '1'}, ' one.'],
      [],
    ],
    [
      'white space at the ends',
      'Satu.',
      [' One.\n'],
      [
        'u1/s1 space-added Unexpected white space at the beginning',
        'u1/s1 space-added Unexpected white space at the end',
      ],
    ],
    [
      'a figure',
      'Ada 14.000 tentara.',
      ['There are 14,500 troops.'],
      ['u1/s1 figure-missing `14,500` stands for `14.000` (`14,000`)'],
    ],
    [
      'a lost term',
      'Itu garis merah.',
      ['That is a limit.'],
      ['u1/s1 term-missing Expected `red line` for `garis merah`'],
    ],
  ])('%s', (_, source, target, expected) => {
    expect(
      checkOne(source, target).map(
        ({unit, segment, ruleId, reason}) => `${unit}/${segment} ${ruleId} ${reason}`,
      ),
    ).toEqual(expected)
  })

  test.each<[name: string, fields: Partial<XliffSegment>, expected: string[]]>([
    ['nothing yet', {}, ['target-missing Expected a translation']],
    [
      'final without translation',
      {state: 'final'},
      ['target-missing Expected a translation: the state is `final`'],
    ],
    [
      'a copy of the source',
      {target: ['Satu.'], state: undefined},
      ['target-missing Expected a translation'],
    ],
    [
      'a translation that is still `initial`',
      {target: ['One.']},
      ['state-early Expected state `translated`: there is a translation'],
    ],
    ['a tool that writes no states', {target: ['One.'], state: undefined}, []],
    [
      'white space that is lost',
      {source: ['Satu. '], target: ['One.'], state: 'translated'},
      ['space-missing Expected white space at the end'],
    ],
  ])('%s', (_, fields, expected) => {
    const xliff = extract('Satu.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
    Object.assign((xliff.files[0]!.units[0] as XliffUnit).segments[0]!, fields)
    expect(check(xliff).map(({ruleId, reason}) => `${ruleId} ${reason}`)).toEqual(expected)
  })

  const code = (id: string, canReorder?: 'yes' | 'firstNo' | 'no'): Content[number] => ({
    kind: 'ph',
    id,
    canReorder,
  })
  const fixed = [code('1', 'firstNo'), code('2', 'no'), code('3', 'no'), code('4')]
  test.each<[order: number[], expected: string[]]>([
    [[0, 1, 2, 3], []],
    [[3, 0, 1, 2], []],
    [[0, 3, 1, 2], []],
    [[1, 0, 2, 3], ['Expected code `1` before `2`, their order is fixed']],
    [[0, 2, 1, 3], ['Expected code `2` before `3`, their order is fixed']],
    [[0, 2, 3], ['Expected code `2`']],
  ])('codes that may not be reordered: %j', (order, expected) => {
    const xliff = extract('Satu.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
    Object.assign((xliff.files[0]!.units[0] as XliffUnit).segments[0]!, {
      source: ['Satu.', ...fixed],
      target: ['One.', ...order.map((at) => fixed[at]!)],
      state: 'translated',
    })
    expect(check(xliff).map(({reason}) => reason)).toEqual(expected)
  })

  test('leaves out units that are not to be translated', () => {
    const xliff = extract('Satu.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
    xliff.files[0]!.units[0]!.translate = false
    expect(check(xliff)).toEqual([])
  })

  test('needs a target language for the glossary', () => {
    const xliff = extract('Satu.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
    expect(() => check({...xliff, trgLang: undefined}, {glossary})).toThrow(
      new TypeError('padanan: file `f1` names no target language; set `trgLang`'),
    )
  })

  test('holds names against all that the file says before', () => {
    const xliff = extract('Volodymyr.\n\nZelenskyy.\n\nZelenskyy.', {
      source: indonesian,
      target: english,
      format: 'text',
      original: 'a.txt',
    })
    const targets = ['Volodymyr.', 'Zelenskyy.', 'Zelensky.']
    targets.forEach((target, index) => {
      const [segment] = (xliff.files[0]!.units[index] as XliffUnit).segments
      Object.assign(segment!, {target: [target], state: 'translated'})
    })
    expect(check(xliff, {glossary}).map(({unit, reason}) => `${unit} ${reason}`)).toEqual([
      'u3 Unexpected spelling `Zelensky`, this text says `Zelenskyy` before',
    ])
  })
})

describe('a file without states', () => {
  const file = (units: [string, string, string?][]) =>
    fromXliff(`<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.txt" source-language="id" target-language="en" datatype="plaintext"><body>${units
      .map(
        ([source, target, state], index) =>
          `<trans-unit id="${index}"><source>${source}</source><target${state ? ` state="${state}"` : ''}>${target}</target></trans-unit>`,
      )
      .join('')}</body></file></xliff>`)
  const missing = (units: [string, string, string?][], own?: Glossary) =>
    check(file(units), {...(own && {glossary: own})})
      .filter(({ruleId}) => ruleId === 'target-missing')
      .map(({unit}) => unit)
      .join(' ')
  const same = (...texts: string[]): [string, string][] => texts.map((text) => [text, text])
  test('keeps figures, names and addresses as they are', () => {
    const names = same('2024', 'NATO', 'https://x.id/simpan', 'Jakarta Post', 'WhatsApp')
    expect(missing(names)).toBe('')
    expect(missing(names, glossary)).toBe('')
  })
  test('has other words left untranslated', () => {
    expect(missing(same('Simpan', 'Simpan berkas', 'Mereka pergi.'), glossary)).toBe('0 1 2')
    expect(missing(same('Simpan', 'Simpan berkas', 'Mereka pergi.'))).toBe('1 2')
  })
  test('a state says what a copy is', () => {
    expect(missing([['2024', '2024', 'new']])).toBe('0')
    expect(missing([['2024', '2024', 'translated']])).toBe('')
  })
})

describe('spaces and words beside a code', () => {
  test.each<[string, Content, string]>([
    ['a code between two spaces', ['satu ', {kind: 'ph', id: '1'}, ' dua.'], ''],
    ['a code between two words', ['satu ', {kind: 'ph', id: '1'}, ' satu.'], ''],
    ['two spaces elsewhere', [{kind: 'ph', id: '1'}, 'satu  dua.'], 'space-doubled'],
    ['a word twice elsewhere', [{kind: 'ph', id: '1'}, ' kini satu satu.'], 'word-repeated'],
  ])('%s', (_, target, expected) => {
    const xliff = extract('One ![](a.png)two.', {
      source: english,
      target: indonesian,
      format: 'markdown',
      original: 'a',
    })
    Object.assign((xliff.files[0]!.units[0] as XliffUnit).segments[0]!, {target, state: 'translated'})
    expect(
      check(xliff)
        .map(({ruleId}) => ruleId)
        .join(' '),
    ).toBe(expected)
  })
})

test('rules are off, milder or graver by name', () => {
  const xliff = extract('Satu.', {source: indonesian, target: english, format: 'text', original: 'a'})
  expect(check(xliff, {rules: {'target-missing': 'off'}})).toEqual([])
  expect(check(xliff, {rules: {'target-missing': 'info'}})[0]!.fatal).toBeUndefined()
  expect(check(xliff, {rules: {'target-missing': 'error'}})[0]!.fatal).toBe(true)
  expect(() => check(xliff, {rules: {missing: 'off'} as never})).toThrow('there is no rule "missing"')
})
