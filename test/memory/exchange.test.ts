/** Memories out as TMX and in again. */
import {describe, expect, it} from 'vitest'
import {fromTmx, toTmx} from '../../src/formats/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {exportTmx, importTmx, Memory, toTmxDocument} from '../../src/memory/index.js'
import type {Progress, TranslationUnit} from '../../src/types/index.js'

const languages = {source: indonesian, target: english}
const units: TranslationUnit[] = [
  {id: 'a', source: 'Ya & tidak.', target: 'Yes & no.', previous: '', next: 'Lalu.', origin: 'x'},
  {id: 'b', source: 'Rusia menolak.', target: 'Russia refused.', properties: {domain: 'law'}},
]

async function exported(memory: Memory, onProgress?: (progress: Progress) => void): Promise<string> {
  let text = ''
  for await (const piece of exportTmx(memory, {onProgress})) text += piece
  return text
}

describe('exportTmx', () => {
  it.each([0, 1, 2, 5001])('writes %i units as toTmx does', async (count) => {
    const memory = new Memory(languages)
    memory.add(Array.from({length: count}, (_, i) => ({...units[i % 2]!, id: `${i}`})))
    const progress: Progress[] = []
    const text = await exported(memory, (step) => progress.push(step))
    expect(fromTmx(text)).toEqual(fromTmx(toTmx(toTmxDocument(memory, languages))))
    expect(progress.at(-1)?.done ?? 0).toBe(count)
  })
})

describe('importTmx', () => {
  it('takes back what was exported', async () => {
    const memory = new Memory(languages)
    memory.add(units)
    const again = new Memory(languages)
    const progress: Progress[] = []
    const report = await importTmx(again, [await exported(memory)], {
      keepIds: true,
      onProgress: (step) => progress.push(step),
    })
    expect(report).toEqual({read: 2, added: 2, skipped: []})
    expect([...again]).toEqual(units)
    expect(progress.length).toBeGreaterThan(0)
    expect(await importTmx(again, [await exported(memory)], {keepIds: true})).toMatchObject({
      read: 2,
      added: 0,
    })
  })

  it('keeps the units of two files apart that use the same ids, and what they share as one', async () => {
    const memory = new Memory(languages)
    const file = (target: string) =>
      toTmx(
        toTmxDocument(
          [
            {id: '1', source: 'Ya.', target},
            {id: '2', source: 'Ini.', target: 'This.'},
          ],
          languages,
        ),
      )
    expect(await importTmx(memory, [file('Yes.')], {origin: 'one.tmx'})).toMatchObject({read: 2, added: 2})
    expect(await importTmx(memory, [file('Yeah.')], {origin: 'two.tmx'})).toMatchObject({read: 2, added: 1})
    expect([...memory].map(({target, origin, properties}) => [target, origin, properties])).toEqual([
      ['Yes.', 'one.tmx', {tuid: '1'}],
      ['This.', 'one.tmx', {tuid: '2'}],
      ['Yeah.', 'two.tmx', {tuid: '1'}],
    ])
  })

  it('says what it leaves out', async () => {
    const text = `<tmx version="1.4">
<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id" datatype="plaintext"/>
<body>
<tu><tuv xml:lang="id"><seg>Ya.</seg></tuv><tuv xml:lang="de"><seg>Ja.</seg></tuv></tu>
<tu><tuv xml:lang="id"><seg>Ya.</seg></tuv><tuv xml:lang="en"><seg> </seg></tuv></tu>
</body></tmx>`
    expect(await importTmx(new Memory(languages), [text])).toEqual({
      read: 2,
      added: 0,
      skipped: [
        {line: 4, text: 'id: Ya. | de: Ja.', reason: 'expected text in id and en; found id, de'},
        {line: 5, text: 'id: Ya. | en:  ', reason: 'expected text in id and en; found id, en without text'},
      ],
    })
  })
})
