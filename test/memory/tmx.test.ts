/** Units of a memory as units of TMX. */
import {describe, expect, test} from 'vitest'
import {fromTmx, toTmx} from '../../src/formats/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {fromTmxUnit, toTmxDocument} from '../../src/memory/index.js'
import type {TranslationUnit} from '../../src/types/index.js'

const pair = {source: indonesian, target: english}
const tmx = (units: string) =>
  fromTmx(`<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
    adminlang="en" srclang="id" datatype="plaintext"/><body>${units}</body></tmx>`).units

describe('fromTmxUnit', () => {
  test('reads both sides, codes beside the text', () => {
    const [unit] = tmx(
      '<tu tuid="7"><tuv xml:lang="id-ID"><seg>Ini <bpt i="1">[</bpt>garis merah<ept i="1">]</ept>.</seg></tuv><tuv xml:lang="en-GB"><seg>A red line.</seg></tuv></tu>',
    )
    const [source, target] = unit!.variants
    expect(fromTmxUnit(unit!, pair)).toEqual([
      {
        ...{id: '7', source: 'Ini garis merah.', target: 'A red line.'},
        codes: {
          source: {content: source!.content, originalData: source!.originalData},
          target: {content: target!.content},
        },
      },
    ])
  })

  test('gives a unit for each variant, in the direction asked for', () => {
    const [unit] = tmx(
      '<tu><tuv xml:lang="en"><seg>talks</seg></tuv><tuv xml:lang="id"><seg>pembicaraan</seg></tuv><tuv xml:lang="id"><seg>perundingan</seg></tuv></tu>',
    )
    expect(fromTmxUnit(unit!, pair).map(({source, target}) => `${source} ${target}`)).toEqual([
      'pembicaraan talks',
      'perundingan talks',
    ])
    const back = fromTmxUnit(unit!, {source: english, target: indonesian})
    expect(back.map(({target}) => target)).toEqual(['pembicaraan', 'perundingan'])
  })

  test('keeps notes and the properties of both variants, and what is said twice line by line', () => {
    const [unit] = tmx(
      `<tu><note>lihat</note><prop type="domain">law</prop><prop type="prev">Satu.</prop>
        <tuv xml:lang="id"><note>cek</note><prop type="domain">sport</prop><prop type="x">1</prop><seg>ya</seg></tuv>
        <tuv xml:lang="en"><prop type="x">1</prop><prop type="constructor">2</prop><seg>yes</seg></tuv></tu>`,
    )
    const [made] = fromTmxUnit(unit!, pair)
    expect(made).toEqual({
      ...{source: 'ya', target: 'yes', previous: 'Satu.'},
      properties: {note: 'lihat\ncek', domain: 'law\nsport', x: '1', constructor: '2'},
    })
    expect(
      fromTmx(toTmx(toTmxDocument([made!], pair))).units.flatMap((unit) => fromTmxUnit(unit, pair)),
    ).toEqual([made])
  })

  test('has nothing where a language is missing or a side is empty', () => {
    const units = tmx(
      '<tu><tuv xml:lang="id"><seg>ya</seg></tuv><tuv xml:lang="de"><seg>ja</seg></tuv></tu><tu><tuv xml:lang="id"><seg>ya</seg></tuv><tuv xml:lang="en"><seg> </seg></tuv></tu>',
    )
    expect(units.map((unit) => fromTmxUnit(unit, pair))).toEqual([[], []])
  })
})

test('units go out as TMX and come back', () => {
  const units: TranslationUnit[] = [
    {
      ...{id: '1', source: 'Ya & tidak.', target: 'Yes & no.', previous: '', next: 'Lalu?', origin: 'berita'},
      ...{created: '2021-12-23T00:46:00Z', changed: '2022-01-28T11:09:00Z', author: 'Sari'},
      properties: {domain: 'diplomacy'},
    },
    {source: 'Satu.', target: 'One.'},
    {
      ...{source: 'Satu.', target: 'One.'},
      codes: {
        source: {
          content: [{kind: 'ph', id: '1', dataRef: 'd1'}, 'Satu.'],
          originalData: [{id: 'd1', content: '<br/>'}],
        },
        target: {content: ['One.']},
      },
    },
  ]
  const text = toTmx(toTmxDocument(units, pair))
  expect(text).toContain('creationdate="20211223T004600Z"')
  expect(fromTmx(text).units.flatMap((unit) => fromTmxUnit(unit, pair))).toEqual(units)
})
