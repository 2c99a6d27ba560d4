import {describe, expect, test} from 'vitest'
import {check, extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Content, XliffUnit} from '../../src/types.js'

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
  part!.target = target
  return check(xliff, {glossary})
}

const bold = (...content: Content): Content[number] => ({kind: 'pc', id: '1', content})

describe('check', () => {
  test.each<[string, string, Content, string[]]>([
    ['a good pair', 'Itu **garis merah**.', ['That is a ', bold('red line'), '.'], []],
    ['nothing', 'Satu.', [], ['u1/s1 target-missing Expected a translation']],
    ['blank', 'Satu.', ['  '], ['u1/s1 target-missing Expected a translation']],
    [
      'a lost code',
      '**Satu**.',
      ['One.'],
      ['u1/s1 code-missing Expected code `<1`', 'u1/s1 code-missing Expected code `1>`'],
    ],
    [
      'a code too many',
      'Satu.',
      ['One', {kind: 'ph', id: '7'}, '.'],
      ['u1/s1 code-added Unexpected code `7`, the source has none'],
    ],
    [
      'a code upside down',
      '**Satu**.',
      [{kind: 'ec', startRef: '1'}, 'One', {kind: 'sc', id: '1'}],
      ['u1/s1 code-order Expected code `<1` before `1>`'],
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

  test('needs a target language for the glossary', () => {
    const xliff = extract('Satu.', {source: indonesian, target: english, format: 'text', original: 'a.txt'})
    expect(() => check({...xliff, trgLang: undefined}, {glossary})).toThrow(
      new TypeError('padanan: file `f1` names no target language; set `trgLang`'),
    )
  })
})
