/** The plugins for unified. */
import type {Root} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, test} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'
import {retextEnglish, retextIndonesian, retextTerminology, retextTerms} from '../../src/retext/index.js'
import {Glossary} from '../../src/terms/index.js'
import {concept} from '../terms/concept.js'

const glossary = new Glossary(
  [
    concept('security-guarantee', 'jaminan keamanan', 'security guarantee, assurance of security'),
    concept('kyiv', 'Kyiv, Kiev (deprecated)', 'Kyiv, Kiev (deprecated)'),
    concept('defence-cooperation', 'kerja sama pertahanan', 'defence cooperation'),
    concept('expansion', 'ekspansi NATO, perluasan NATO', 'NATO expansion'),
  ],
  [indonesian, english],
)

const terms = {glossary, source: 'id', target: 'en'}
const terminology = {glossary, language: 'id'}

/** Messages as `line:column-line:column ruleId reason`. */
const messages = (file: VFile) =>
  file.messages.map(({place, ruleId, reason}) => {
    if (!place || !('end' in place)) return `? ${ruleId} ${reason}`
    return `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column} ${ruleId} ${reason}`
  })

async function run(text: string, processor: ReturnType<typeof unified>) {
  const file = new VFile(text)
  await processor.run(processor.parse(file), file)
  return messages(file)
}

describe('retextTerms', () => {
  const bare = retext().use(retextTerms, terms)
  test('marks every word of a term and tells its equivalents', () => {
    const file = new VFile('Rusia menuntut jaminan-jaminan keamanan.')
    const tree = bare.runSync(bare.parse(file), file)
    expect(messages(file)).toEqual([
      '1:16-1:40 term `jaminan-jaminan keamanan`: security guarantee, assurance of security',
    ])
    expect(file.messages[0]).toMatchObject({
      fatal: undefined,
      source: 'padanan',
      actual: 'jaminan-jaminan keamanan',
      url: 'https://github.com/padanan/padanan#term',
    })
    expect(file.messages[0]!.expected).toBeUndefined()
    expect(file.messages[0]!.ancestors!.map(({type}) => type)).toEqual([
      'RootNode',
      'ParagraphNode',
      'SentenceNode',
    ])
    const marked: string[] = []
    visit(tree as Root, 'WordNode', (word) => {
      if (word.data?.term)
        marked.push(
          `${file.value.slice(word.position!.start.offset, word.position!.end.offset)} ${word.data.term.hits[0]!.tier}`,
        )
    })
    expect(marked).toEqual(['jaminan-jaminan inflected', 'keamanan inflected'])
  })
  test('behind remark, with emphasis and across a soft line break, but not in code', async () => {
    const markdown = '# Jaminan *keamanan*\n\nSebuah jaminan\nkeamanan dan `jaminan keamanan`.\n'
    const bridged = unified().use(remarkParse).use(remarkRetext, ParseLatin).use(retextTerms, terms)
    expect(await run(markdown, bridged as never)).toEqual([
      '1:3-1:20 term `Jaminan keamanan`: security guarantee, assurance of security',
      '3:8-4:9 term `jaminan\nkeamanan`: security guarantee, assurance of security',
    ])
  })
  test('behind rehype', async () => {
    const bridged = unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeRetext, ParseLatin)
      .use(retextTerms, terms)
    expect(await run('<p>Sebuah <b>jaminan</b> keamanan.</p>', bridged as never)).toEqual([
      '1:14-1:34 term `jaminan keamanan`: security guarantee, assurance of security',
    ])
  })
  const bridge = {
    markdown: () => unified().use(remarkParse).use(remarkRetext, ParseLatin).use(retextTerms, terms),
    html: () =>
      unified().use(rehypeParse, {fragment: true}).use(rehypeRetext, ParseLatin).use(retextTerms, terms),
  }
  test.each<['markdown' | 'html', string, string]>([
    ['markdown', '> - *jaminan* **keamanan**.\n', '1:6-1:25'],
    ['markdown', '[jaminan](a.md) keamanan\n', '1:2-1:25'],
    ['markdown', '| a |\r\n\r\nIni\r\njaminan keamanan\r\n', '4:1-4:17'],
    ['html', '<ul><li>\n  jaminan\n  keamanan</ul>', '2:3-3:11'],
    ['html', '<p><!-- jaminan keamanan --><a href="x">jaminan</a> <i>keamanan</i></p>', '1:41-1:64'],
  ])('%s %j: %s', async (format, text, expected) => {
    const [message, ...others] = await run(text, bridge[format]() as never)
    expect(message!.split(' ')[0]).toBe(expected)
    expect(others).toEqual([])
  })
  test('marks count from the paragraph, and a name in full counts for all of them', () => {
    const [johnson, other] = [
      concept('johnson', 'Boris Johnson, Johnson', 'Johnson'),
      concept('pm', 'PM', 'PM'),
    ]
    johnson.languages[0]!.terms[1]!.needsFullForm = true
    const one = {...terms, glossary: new Glossary([johnson, other], [indonesian, english])}
    const file = new VFile('Kata Johnson.\n\nIa Boris Johnson.\n')
    const processor = retext().use(retextTerms, one)
    const tree = processor.runSync(processor.parse(file), file)
    expect(messages(file).map((message) => message.split(' ')[0])).toEqual(['1:6-1:13', '3:4-3:17'])
    const starts = new Set<number>()
    visit(tree as Root, 'WordNode', ({data}) => {
      if (data?.term) starts.add(data.term.start)
    })
    expect([...starts]).toEqual([5, 3])
  })
  test('wants a glossary', () => {
    expect(() =>
      unified()
        .use(retextTerms, {} as never)
        .freeze(),
    ).toThrow(TypeError)
  })
})

describe('retextTerminology', () => {
  const bare = retext().use(retextTerminology, terminology)
  test.each([
    ['Delegasi tiba di Kiev.', ['1:18-1:22 term-deprecated Unexpected deprecated term `Kiev`, use `Kyiv`']],
    [
      'Kerjasama pertahanan dibahas.',
      ['1:1-1:21 term-spelling Unexpected spelling `Kerjasama pertahanan`, use `kerja sama pertahanan`'],
    ],
    [
      'Perluasan NATO ditolak.\n\nEkspansi NATO dibahas.',
      ['3:1-3:14 term-inconsistent Unexpected `Ekspansi NATO`, this text says `perluasan NATO` before'],
    ],
    ['Kyiv menolak ekspansi NATO.', []],
  ])('%j', async (text, expected) => {
    expect(await run(text, bare as never)).toEqual(expected)
  })
  test('says what to write to vfile-reporter', async () => {
    const file = new VFile({path: 'artikel.md', value: 'Tiba di *Kiev*.\n'})
    const processor = unified()
      .use(remarkParse)
      .use(remarkRetext, ParseLatin)
      .use(retextTerminology, terminology)
    await processor.run(processor.parse(file), file)
    expect(file.messages[0]!.expected).toEqual(['Kyiv'])
    expect(reporter(file, {color: false})).toBe(
      'artikel.md\n1:10-1:14 warning Unexpected deprecated term `Kiev`, use `Kyiv` term-deprecated padanan\n\n⚠ 1 warning',
    )
  })
  test('wants a glossary', () => {
    expect(() =>
      unified()
        .use(retextTerminology, {} as never)
        .freeze(),
    ).toThrow(TypeError)
  })
})

describe('parsers', () => {
  const sentences = (plugin: typeof retextIndonesian, text: string) => {
    const found: string[] = []
    const tree = retext().use(plugin).parse(new VFile(text)) as Root
    visit(tree, 'SentenceNode', ({position}) => {
      found.push(text.slice(position!.start.offset, position!.end.offset))
    })
    return found
  }

  test.each([
    [retextIndonesian, 'Bpk. Ahmad tiba. Ia pulang.', ['Bpk. Ahmad tiba.', 'Ia pulang.']],
    [retextEnglish, 'Gov. Hill left. He is home.', ['Gov. Hill left.', 'He is home.']],
  ])('%o', (plugin, text, expected) => {
    expect(sentences(plugin, text)).toEqual(expected)
  })

  test('stand before the plugins that look at words', async () => {
    const processor = retext().use(retextIndonesian).use(retextTerminology, terminology)
    const file = new VFile('Delegasi Drs. Umar tiba di Kiev.')
    await processor.run(processor.parse(file), file)
    expect(messages(file)).toEqual([
      '1:28-1:32 term-deprecated Unexpected deprecated term `Kiev`, use `Kyiv`',
    ])
    expect(file.messages[0]!.ancestors!.at(-1)!.type).toBe('WordNode')
  })
})
