import {describe, expect, test} from 'vitest'
import {textOf} from '../../src/formats/index.js'
import {analyse, enrich, extract, harvest, merge} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Memory} from '../../src/memory/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Concept, Xliff, XliffSegment, XliffUnit} from '../../src/types.js'

const languages = {source: indonesian, target: english}
const article = `# Menlu bertemu

Kedua menteri berbicara di Jenewa. **Rusia menuntut jaminan keamanan.** Pertemuan ditutup
tanpa hasil.
`
const extractArticle = (text = article) =>
  extract(text, {...languages, format: 'markdown', original: 'artikel.md'})

const unitsOf = (xliff: Xliff) => xliff.files[0]!.units as XliffUnit[]
const segmentsOf = (xliff: Xliff) =>
  unitsOf(xliff).flatMap((unit) =>
    unit.segments.filter((part): part is XliffSegment => part.kind === 'segment'),
  )

/** The document with every segment translated by `translate`. */
function translated(xliff: Xliff, translate: (text: string) => string): Xliff {
  const copy = structuredClone(xliff)
  for (const segment of segmentsOf(copy)) {
    segment.target = [translate(textOf(segment.source))]
    segment.state = 'translated'
  }
  return copy
}

const concept: Concept = {
  id: 'security-guarantee',
  languages: [
    {
      lang: 'id',
      definition: 'Janji suatu negara untuk melindungi negara lain.',
      terms: [{term: 'jaminan keamanan', status: 'preferred', note: 'Bukan jaminan pengamanan.'}],
    },
    {
      lang: 'en',
      terms: [
        {term: 'security guarantee', status: 'preferred'},
        {term: 'safety guarantee', status: 'deprecated'},
      ],
    },
  ],
}
const glossary = new Glossary([concept], [indonesian, english])

describe('extract', () => {
  test('makes a unit of each block and a segment of each sentence', () => {
    const xliff = extractArticle()
    expect(unitsOf(xliff).map(({id}) => id)).toEqual(['u1', 'u2'])
    expect(segmentsOf(xliff).map(({source}) => textOf(source))).toEqual([
      'Menlu bertemu',
      'Kedua menteri berbicara di Jenewa.',
      'Rusia menuntut jaminan keamanan.',
      'Pertemuan ditutup tanpa hasil.',
    ])
    expect(xliff).toMatchObject({version: '2.1', srcLang: 'id', trgLang: 'en'})
    expect(xliff.files[0]).toMatchObject({original: 'artikel.md', skeleton: {content: [article]}})
    expect(unitsOf(xliff)[1]!.originalData).toEqual([
      {id: 'd1', content: '**'},
      {id: 'd2', content: '**'},
    ])
  })

  test('refuses a format that is none', () => {
    const format = 'docx' as 'text'
    expect(() => extract('', {...languages, format, original: 'x'})).toThrow(
      new TypeError('padanan: no document format `docx`; there are text, markdown, html'),
    )
  })
})

describe('merge', () => {
  test('puts translations in the place of the sentences', () => {
    const xliff = translated(extractArticle(), (text) => text.toUpperCase())
    expect(merge(xliff)).toEqual([
      {
        original: 'artikel.md',
        text: '# MENLU BERTEMU\n\nKEDUA MENTERI BERBICARA DI JENEWA. RUSIA MENUNTUT JAMINAN KEAMANAN. PERTEMUAN DITUTUP TANPA HASIL.\n',
        untranslated: [],
      },
    ])
  })

  test('without translations the document returns byte for byte, and every segment is named', () => {
    const [document] = merge(extractArticle())
    expect(document!.text).toBe(article)
    expect(document!.untranslated).toEqual(['u1/s1', 'u2/s1', 'u2/s2', 'u2/s3'])
  })

  test('follows the order of the target', () => {
    const xliff = translated(extractArticle('Satu. Dua.'), (text) => (text === 'Satu.' ? 'One.' : 'Two.'))
    const [first, , last] = unitsOf(xliff)[0]!.segments
    first!.order = 3
    last!.order = 1
    expect(merge(xliff)[0]!.text).toBe('Two. One.')
  })

  test('says what is missing', () => {
    const xliff = extractArticle()
    xliff.files[0]!.metadata = undefined
    expect(() => merge(xliff)).toThrow(/^padanan: file `f1` doesn't say its document's format/)
    xliff.files[0]!.skeleton = undefined
    expect(() => merge(xliff)).toThrow(/^padanan: file `f1` has no skeleton/)
    expect(merge(xliff, {text: article, format: 'markdown'})[0]!.text).toBe(article)
  })
})

describe('enrich', () => {
  const memory = new Memory(languages)
  memory.add([
    {
      source: 'Kedua menteri berbicara di Jenewa.',
      target: 'The two ministers spoke in Geneva.',
      origin: 'kerja',
    },
    {source: 'Pertemuan ditutup dengan hasil.', target: 'The meeting closed with a result.'},
  ])

  test('fills what is known exactly and offers what is near', async () => {
    const xliff = await enrich(extractArticle(), {memory})
    const unit = unitsOf(xliff)[1]!
    expect(unit.segments[0]).toMatchObject({
      target: ['The two ministers spoke in Geneva.'],
      state: 'translated',
    })
    expect(unit.segments[2]).not.toHaveProperty('target')
    expect(unit.matches).toMatchObject([
      {ref: '#s1', similarity: 100, origin: 'kerja', target: ['The two ministers spoke in Geneva.']},
      {ref: '#s3', similarity: 75, target: ['The meeting closed with a result.']},
    ])
    expect(new Set(unit.matches!.map(({id}) => id)).size).toBe(2)
  })

  test('keeps a translation that is there', async () => {
    const before = translated(extractArticle(), () => 'Done.')
    const after = await enrich(before, {memory})
    expect(segmentsOf(after).map(({target}) => target)).toEqual(Array(4).fill(['Done.']))
  })

  test('marks terms, with equivalents, definitions and notes', async () => {
    const unit = unitsOf(await enrich(extractArticle(), {glossary}))[1]!
    const mark = {
      kind: 'mrk',
      id: 't1',
      type: 'term',
      value: 'security guarantee',
      content: ['jaminan keamanan'],
    }
    expect(unit.segments[2]!.source).toMatchObject([{kind: 'pc', content: ['Rusia menuntut ', mark, '.']}])
    expect(unit.glossary).toEqual([
      {
        id: 'g1',
        ref: '#t1',
        term: {content: 'jaminan keamanan'},
        translations: [{content: 'security guarantee'}],
        definition: {content: 'Janji suatu negara untuk melindungi negara lain.'},
      },
    ])
    expect(unit.notes).toEqual([
      {
        category: 'terminology',
        appliesTo: 'source',
        content: 'jaminan keamanan: Bukan jaminan pengamanan. Avoid: safety guarantee.',
      },
    ])
  })

  test('the document still returns', async () => {
    const [document] = merge(await enrich(extractArticle(), {glossary}))
    expect(document!.text).toBe(article)
  })

  test('reports progress', async () => {
    const seen: number[] = []
    await enrich(extractArticle(), {memory, onProgress: ({done, total}) => seen.push(done / total!)})
    expect(seen).toEqual([0.25, 0.5, 0.75, 1])
  })
})

describe('harvest', () => {
  test('takes finished segments with their neighbours', () => {
    const xliff = translated(extractArticle('Satu. Dua.'), (text) => `${text} (en)`)
    expect(harvest(xliff)).toEqual([
      {
        ...{source: 'Satu.', target: 'Satu. (en)', previous: '', next: 'Dua.', origin: 'artikel.md'},
        properties: {unit: 'u1', segment: 's1', state: 'translated'},
      },
      {
        ...{source: 'Dua.', target: 'Dua. (en)', previous: 'Satu.', next: '', origin: 'artikel.md'},
        properties: {unit: 'u1', segment: 's2', state: 'translated'},
      },
    ])
  })

  test('leaves what is not far enough', () => {
    const xliff = translated(extractArticle('Satu. Dua. Tiga.'), (text) => text)
    const [first, second] = segmentsOf(xliff)
    first!.state = 'initial'
    second!.state = 'final'
    expect(harvest(xliff).map(({source}) => source)).toEqual(['Dua.', 'Tiga.'])
    expect(harvest(xliff, {state: 'reviewed'}).map(({source}) => source)).toEqual(['Dua.'])
  })

  test('what was harvested is found in context', async () => {
    const memory = new Memory(languages)
    memory.add(harvest(translated(extractArticle(), (text) => text.toUpperCase())))
    const unit = unitsOf(await enrich(extractArticle(), {memory}))[1]!
    expect(unit.matches!.map(({type}) => type)).toEqual(['ice', 'ice', 'ice'])
  })
})

describe('analyse', () => {
  test('counts words by band', async () => {
    const memory = new Memory(languages)
    memory.add({source: 'Rusia menolak usul itu.', target: 'Russia rejected the proposal.'})
    const text = 'Rusia menolak usul itu. Hari ini sepi. Hari ini sepi. Rusia menolak usul ini.'
    const {segments, words, bands} = await analyse(extractArticle(text), {memory, source: indonesian})
    expect({segments, words}).toEqual({segments: 4, words: 14})
    expect(bands['100']).toEqual({segments: 1, words: 4})
    expect(bands.new).toEqual({segments: 1, words: 3})
    expect(bands.repetition).toEqual({segments: 1, words: 3})
    expect(bands['75-84']).toEqual({segments: 1, words: 4})
  })
})
