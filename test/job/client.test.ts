/** Files of other tools, filled in their own text. */
import {expect, test} from 'vitest'
import {fromXliff} from '../../src/formats/index.js'
import {addToXliff, enrich} from '../../src/job/index.js'
import {Memory} from '../../src/memory/index.js'
import {glossary, languages} from './job.js'

const memory = new Memory(languages)
memory.add({source: 'Rusia pulang.', target: 'Russia left.'})
const file = (unit: string) =>
  `<?xml version='1.0' ?>\n<xliff version="1.2"  xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file source-language='id' target-language='en' original="a" datatype="x"><body>\n${unit}</body></file></xliff>`

async function added(unit: string): Promise<string> {
  const document = fromXliff(file(unit), {report: () => {}})
  return addToXliff(file(unit), document, await enrich(document, {memory, glossary}))
}

test.each([
  [
    'a match, and the translation where there is none',
    '<trans-unit id="1"  mq:x="&#65;"><source>Rusia pulang.</source></trans-unit><!-- c -->',
    '<trans-unit id="1"  mq:x="&#65;"><source>Rusia pulang.</source><target state="translated">Russia left.</target><alt-trans match-quality="100"><source>Rusia pulang.</source><target>Russia left.</target></alt-trans></trans-unit><!-- c -->',
  ],
  [
    'an empty target gives way',
    '<trans-unit id="1"><source>Rusia pulang.</source><target/><note>n</note></trans-unit>',
    '<trans-unit id="1"><source>Rusia pulang.</source><target state="translated">Russia left.</target><alt-trans match-quality="100"><source>Rusia pulang.</source><target>Russia left.</target></alt-trans><note>n</note></trans-unit>',
  ],
  [
    'a tool with states of its own keeps its target',
    '<trans-unit id="1" mq:status="NotStarted"><source>Rusia pulang.</source><target/></trans-unit>',
    '<trans-unit id="1" mq:status="NotStarted"><source>Rusia pulang.</source><target/><alt-trans match-quality="100"><source>Rusia pulang.</source><target>Russia left.</target></alt-trans></trans-unit>',
  ],
  [
    'nothing where nothing is known',
    '<trans-unit id="1"><source >Hujan.</source></trans-unit>',
    '<trans-unit id="1"><source >Hujan.</source></trans-unit>',
  ],
])('%s', async (_, unit, expected) => {
  expect(await added(unit)).toBe(file(expected))
})

test('terms are notes', async () => {
  const out = await added('<trans-unit id="1"><source>Ada jaminan keamanan.</source></trans-unit>')
  expect(out).toContain('jaminan keamanan = security guarantee</note>')
  expect(out.replace(/<note[\s\S]*?<\/note>/g, '')).toBe(
    file('<trans-unit id="1"><source>Ada jaminan keamanan.</source></trans-unit>'),
  )
})
