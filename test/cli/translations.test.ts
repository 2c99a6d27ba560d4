/** What `padanan check` reads: translations of every kind, as documents with the places of their segments. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {readTranslations} from '../../src/cli/translations.js'
import {textOf} from '../../src/content/index.js'
import {segmentsOf, unitsOf} from '../../src/job/units.js'
import {english, indonesian} from '../../src/language/index.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-translations-'))
afterAll(() => rmSync(folder, {recursive: true}))
const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => writeFileSync(at(name), text)

mkdirSync(at('job'))
const xliff = (
  source: string,
  target: string,
) => `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="id" target-language="en" datatype="plaintext"><body>
<trans-unit id="u1"><source>${source}</source>
<target>${target}</target></trans-unit></body></file></xliff>`
write('job/a.xlf', xliff('Satu.', 'One.'))
write('job/b.sdlxliff', xliff('Dua.', 'Two.'))
write('job/readme.md', 'Not a translation.')
write(
  'm.tmx',
  `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" datatype="plaintext" segtype="sentence" adminlang="en" srclang="en-US" o-tmf="x"/><body>
<tu><tuv xml:lang="en-US"><seg>One.</seg></tuv><tuv xml:lang="id"><seg>Satu.</seg></tuv></tu>
<tu><tuv xml:lang="en-US"><seg>Two.</seg></tuv><tuv xml:lang="fr"><seg>Deux.</seg></tuv></tu>
<tu><tuv xml:lang="en-US"><seg>Three.</seg></tuv><tuv xml:lang="id"><seg>Tiga.</seg></tuv></tu></body></tmx>`,
)
write('named.csv', 'English,Bahasa Indonesia,note\nOne.,Satu.,x\nTwo.,,\n')
write('sides.csv', 'sumber,terjemahan\nSatu.,One.\n')
write('bare.tsv', 'Satu.\tOne.\n')
write('one.csv', 'Satu.\nDua.\n')
write('x.id.txt', 'Delegasi tiba di Jakarta pada Senin.\n\nMereka bertemu presiden.\n')
write('x.en.txt', 'The delegation arrived in Jakarta on Monday.\n\nThey met the president.\n')
write('y.txt', 'The delegation arrived in Jakarta on Monday.')

/** `source-language unit source = target @line` of every segment. */
async function read(names: string[], from = indonesian) {
  const found = await readTranslations(names.map(at), {from})
  return found.flatMap(({xliff, text, places}) =>
    unitsOf(xliff.files[0]!).flatMap((unit) =>
      segmentsOf(unit).map(({source, target = []}, index) => {
        const place = places.get(`${unit.id}/${index + 1}`)?.target
        const line = place && text ? ` @${text.slice(0, place.start).split('\n').length}` : ''
        return `${xliff.srcLang} ${unit.id} ${textOf(source)} = ${textOf(target)}${line}`
      }),
    ),
  )
}

test.each<[string, string[], string[]]>([
  ['XLIFF in a folder', ['job'], ['id u1 Satu. = One. @3', 'id u1 Dua. = Two. @3']],
  ['a pattern', ['job/*.xlf'], ['id u1 Satu. = One. @3']],
  ['TMX, in its own direction', ['m.tmx'], ['en 1 One. = Satu. @2', 'en 2 Three. = Tiga. @4']],
  ['columns named by languages', ['named.csv'], ['en 1 One. = Satu. @2', 'en 2 Two. =  @3']],
  ['columns named by sides', ['sides.csv'], ['id 1 Satu. = One. @2']],
  ['columns without names', ['bare.tsv'], ['id 1 Satu. = One. @1']],
  [
    'a text and its translation',
    ['x.id.txt', 'x.en.txt'],
    [
      'id 1 Delegasi tiba di Jakarta pada Senin. = The delegation arrived in Jakarta on Monday. @1',
      'id 2 Mereka bertemu presiden. = They met the president. @3',
    ],
  ],
  [
    'the other way about, as the names say',
    ['x.en.txt', 'x.id.txt'],
    [
      'en 1 The delegation arrived in Jakarta on Monday. = Delegasi tiba di Jakarta pada Senin. @1',
      'en 2 They met the president. = Mereka bertemu presiden. @3',
    ],
  ],
  [
    'a sentence without a counterpart',
    ['x.id.txt', 'y.txt'],
    [
      'id 1 Delegasi tiba di Jakarta pada Senin. = The delegation arrived in Jakarta on Monday. @1',
      'id 2 Mereka bertemu presiden. = ',
    ],
  ],
])('%s', async (_, names, expected) => {
  expect(await read(names)).toEqual(expected)
})

test('columns without names are in the direction that was asked for', async () => {
  expect(await read(['bare.tsv'], english)).toEqual(['en 1 Satu. = One. @1'])
})

test.each<[string, string[], string]>([
  ['a text alone', ['y.txt'], 'expected a text and its translation, two files and no more'],
  ['a text among others', ['y.txt', 'm.tmx'], 'expected a text and its translation'],
  ['two texts of one language', ['x.en.txt', 'z.en.txt'], 'expected its translation'],
  ['a table of one column', ['one.csv'], 'one.csv:1:1: expected two columns'],
  ['what is no translation', ['a.pdf'], 'expected a translation (.xlf, .xliff'],
])('%s is refused', async (_, names, fault) => {
  write('z.en.txt', 'They met.')
  await expect(read(names)).rejects.toThrow(fault)
})
