/** Term lists of OmegaT, DeepL, Google, UTX and prompts. */
import {describe, expect, test} from 'vitest'
import {
  fromDeeplGlossary,
  fromGoogleGlossary,
  fromOmegatGlossary,
  fromUtx,
  toDeeplGlossary,
  toGoogleGlossary,
  toOmegatGlossary,
  toPromptList,
  toUtx,
} from '../../src/formats/index.js'
import {english, indonesian} from '../../src/language/index.js'
import type {Concept} from '../../src/types/index.js'

const languages = {source: 'id', target: 'en'}

const concepts: Concept[] = [
  {
    id: 'foreign-minister',
    languages: [
      {
        lang: 'id',
        terms: [
          {term: 'menteri luar negeri', status: 'preferred', partOfSpeech: 'noun'},
          {term: 'Menlu', status: 'admitted', type: 'acronym', partOfSpeech: 'noun'},
        ],
      },
      {
        lang: 'en-GB',
        definition: 'Who leads foreign affairs.',
        terms: [
          {term: 'foreign minister', status: 'preferred', partOfSpeech: 'noun', note: 'Not secretary.'},
          {term: 'minister of foreign affairs', status: 'admitted'},
          {term: 'outer minister', status: 'deprecated'},
        ],
      },
    ],
  },
  {
    id: 'kyiv',
    languages: [
      {
        lang: 'id',
        terms: [
          {term: 'Kyiv', status: 'preferred'},
          {term: 'Kiev', status: 'superseded'},
        ],
      },
      {lang: 'en', terms: [{term: 'Kyiv', status: 'preferred'}]},
    ],
  },
  {
    id: 'un',
    languages: [
      {lang: 'id', terms: [{term: 'PBB', status: 'preferred'}]},
      {lang: 'en', terms: [{term: 'United Nations', status: 'preferred'}]},
    ],
  },
  {
    id: 'tax',
    languages: [
      {lang: 'id', terms: [{term: 'PBB', status: 'preferred'}]},
      {lang: 'en', terms: [{term: 'land, and "building" tax', status: 'preferred'}]},
    ],
  },
  {
    id: 'sputnik',
    doNotTranslate: true,
    languages: [{lang: 'id', terms: [{term: 'Sputnik V', status: 'preferred'}]}],
  },
  {id: 'untranslated', languages: [{lang: 'id', terms: [{term: 'gotong royong', status: 'preferred'}]}]},
]

const missing = [{concept: 'untranslated', reason: 'no term to use in `en`'}]

/** `id: source terms = target terms`, with a mark for what is not to be used. */
const say = ({id, languages: [source, target]}: Concept) => {
  const list = (terms: Concept['languages'][number]['terms'] = []) =>
    terms
      .map(
        ({term, status}) =>
          `${term}${{preferred: '', admitted: '~', deprecated: '!', superseded: '!'}[status]}`,
      )
      .join(', ')
  return `${id}: ${list(source?.terms)} = ${list(target?.terms)}`
}

describe('OmegaT', () => {
  test('writes a row for each source term', () => {
    expect(toOmegatGlossary(concepts, languages)).toEqual({
      text: [
        '\uFEFFmenteri luar negeri\tforeign minister\talso: minister of foreign affairs; not: outer minister; Not secretary.',
        'Menlu\tforeign minister\talso: minister of foreign affairs; not: outer minister; Not secretary.',
        'Kyiv\tKyiv',
        'Kiev\tKyiv\tsuperseded',
        'PBB\tUnited Nations',
        'PBB\tland, and "building" tax',
        'Sputnik V\tSputnik V',
        '',
      ].join('\n'),
      written: 7,
      skipped: missing,
    })
  })
  test('a remark can not be a term', () => {
    const hash: Concept = {
      id: 'x',
      languages: [
        {lang: 'id', terms: [{term: '#1', status: 'preferred'}]},
        {lang: 'en', terms: [{term: '1', status: 'preferred'}]},
      ],
    }
    expect(toOmegatGlossary([hash], languages).skipped).toEqual([
      {concept: 'x', term: '#1', reason: 'OmegaT takes a line with `#` first for a remark'},
    ])
  })
  test('reads rows with one target as one concept', () => {
    const text =
      '# Glossary\nmenteri luar negeri\tforeign minister\tan office\nMenlu\tforeign minister\n"PBB\tUN\nPBB\t\nalone\nMenlu\tforeign minister\n'
    const {concepts: read, skipped, ...counts} = fromOmegatGlossary(text, languages)
    expect(read.map(say)).toEqual([
      'foreign-minister: menteri luar negeri, Menlu~ = foreign minister',
      'un: "PBB = UN',
    ])
    expect(read[0]!.languages[1]!.terms[0]!.note).toBe('an office')
    expect(counts).toEqual({read: 6, merged: 1})
    expect(skipped).toEqual([
      {line: 6, text: 'alone', reason: 'expected a source and a target term'},
      {line: 5, text: 'PBB\t', reason: 'a side is empty'},
    ])
  })
})

describe('DeepL', () => {
  test('writes a source term once', () => {
    expect(toDeeplGlossary(concepts, languages)).toEqual({
      text: 'menteri luar negeri,foreign minister\nMenlu,foreign minister\nKyiv,Kyiv\nKiev,Kyiv\nPBB,United Nations\nSputnik V,Sputnik V\n',
      written: 6,
      skipped: [...missing, {concept: 'tax', term: 'PBB', reason: 'stands already, in concept `un`'}],
    })
  })
  test('knows its longest entry', () => {
    const long: Concept = {
      id: 'x',
      languages: [
        {lang: 'id', terms: [{term: 'é'.repeat(513), status: 'preferred'}]},
        {lang: 'en', terms: [{term: '1', status: 'preferred'}]},
      ],
    }
    expect(toDeeplGlossary([long], languages).skipped).toEqual([
      {concept: 'x', term: 'é'.repeat(513), reason: 'longer than 1024 bytes'},
    ])
  })
  test.each([
    ['two columns', 'Menlu,foreign minister\n'],
    ['languages', 'Menlu,foreign minister,ID,EN-US\n'],
    ['tabs', 'Menlu\tforeign minister\n'],
  ])('reads %s', (_, text) => {
    const {concepts: read, skipped} = fromDeeplGlossary(text, languages)
    expect(read.map(say)).toEqual(['foreign-minister: Menlu = foreign minister'])
    expect(skipped).toEqual([])
  })
  test('skips rows of other languages', () => {
    expect(fromDeeplGlossary('a,b,de,en', languages).skipped).toEqual([
      {line: 1, text: 'a,b,de,en', reason: 'expected id to en, found de to en'},
    ])
  })
})

describe('Google', () => {
  const text =
    'id,en,pos,description\nmenteri luar negeri,foreign minister,noun,Who leads foreign affairs.\nKyiv,Kyiv,,\nPBB,United Nations,,\nPBB,"land, and ""building"" tax",,\nSputnik V,Sputnik V,,\n'
  test('writes the best term of each language', () => {
    const {text: written, skipped} = toGoogleGlossary(concepts, languages)
    expect(written).toBe(text)
    expect(skipped).toEqual([
      {concept: 'foreign-minister', term: 'Menlu', reason: 'a set has one term of each language'},
      {
        concept: 'foreign-minister',
        term: 'minister of foreign affairs',
        reason: 'a set has one term of each language',
      },
      {concept: 'untranslated', reason: 'a language has no term to use'},
    ])
  })
  test('reads sets', () => {
    const {concepts: read, skipped} = fromGoogleGlossary(text, languages)
    expect(read.map(say)).toEqual([
      'concept-1: menteri luar negeri = foreign minister',
      'concept-2: Kyiv = Kyiv',
      'concept-3: PBB = United Nations',
      'concept-4: PBB = land, and "building" tax',
      'concept-5: Sputnik V = Sputnik V',
    ])
    expect(read[0]!.languages[0]!.terms[0]!.partOfSpeech).toBe('noun')
    expect(skipped).toEqual([])
  })
  test('wants both languages in the header', () => {
    expect(() => fromGoogleGlossary('de,en\na,b', languages)).toThrow(
      '1:1: expected a header with a column `id`, found de, en',
    )
  })
})

describe('UTX', () => {
  test('writes version 1.11', () => {
    const {text, written, skipped} = toUtx(concepts.slice(0, 2), {
      ...languages,
      created: '2022-03-01T00:00:00Z',
      license: 'MIT',
    })
    expect(text.split('\r\n')).toEqual([
      '#UTX 1.11; id/en; 2022-03-01T00:00:00Z; license: MIT;',
      '#src\ttgt\tsrc:pos\ttgt:pos\tterm status\tsrc:comment\ttgt:comment\tconcept ID',
      'menteri luar negeri\tforeign minister\tnoun\tnoun\tapproved\t\tNot secretary.\tforeign-minister',
      'menteri luar negeri\tminister of foreign affairs\tnoun\t\tnon-standard\t\t\tforeign-minister',
      'menteri luar negeri\touter minister\tnoun\t\tforbidden\t\t\tforeign-minister',
      'Menlu\tforeign minister\tnoun\tnoun\tnon-standard\t\tNot secretary.\tforeign-minister',
      'Kyiv\tKyiv\t\t\tapproved\t\t\tkyiv',
      'Kiev\tKyiv\t\t\tforbidden\t\t\tkyiv',
      '',
    ])
    expect({written, skipped}).toEqual({written: 6, skipped: []})
  })
  test('statuses, parts of speech and notes come back', () => {
    const {concepts: read, skipped} = fromUtx(toUtx(concepts, languages).text)
    expect(skipped).toEqual([])
    expect(read.map(say)).toEqual([
      'foreign-minister: menteri luar negeri, Menlu~ = foreign minister, minister of foreign affairs~, outer minister!',
      'kyiv: Kyiv, Kiev! = Kyiv',
      'un: PBB = United Nations',
      'tax: PBB = land, and "building" tax',
      'sputnik: Sputnik V = Sputnik V',
    ])
    expect(read[0]!.languages[1]!.terms[0]).toEqual({
      term: 'foreign minister',
      status: 'preferred',
      partOfSpeech: 'noun',
      note: 'Not secretary.',
    })
  })
  test('other columns are kept, other statuses reported', () => {
    const {concepts: read, skipped} = fromUtx(
      '#UTX-S 1.00; en-US/ja-JP; 2008-05-21; copyright: A (2008);\n#description: words\n#src\ttgt\tsrc:pos\tterm status\tsrc:plural\n# a remark\ncat\tneko\tnoun\tgood\tcats\n',
    )
    expect(read).toEqual([
      {
        id: 'neko',
        languages: [
          {
            lang: 'en-US',
            terms: [
              {term: 'cat', status: 'preferred', partOfSpeech: 'noun', properties: {'src:plural': 'cats'}},
            ],
          },
          {lang: 'ja-JP', terms: [{term: 'neko', status: 'preferred'}]},
        ],
      },
    ])
    expect(skipped).toEqual([
      {line: 5, text: 'good', reason: 'expected a term status of UTX; the row is kept without'},
    ])
  })
  test.each([
    ['', '1:1: expected `#UTX 1.11; source/target; …`'],
    ['#UTX 1.11; id/en;\nkata\tword', '1:1: expected a line with the columns'],
  ])('%j can not be read', (text, message) => {
    expect(() => fromUtx(text)).toThrow(message)
  })
})

test('a list for a prompt', () => {
  expect(toPromptList(concepts, languages)).toBe(
    [
      '- “menteri luar negeri”, “Menlu” → “foreign minister” (also “minister of foreign affairs”; never “outer minister”; Not secretary.)',
      '- “Kyiv”, “Kiev” → “Kyiv”',
      '- “PBB” → “United Nations”',
      '- “PBB” → “land, and "building" tax”',
      '- “Sputnik V” → “Sputnik V” (do not translate)',
      '',
    ].join('\n'),
  )
})

describe('languages', () => {
  const british: Concept = {
    id: 'defence',
    languages: [
      {lang: 'in_ID', terms: [{term: 'pertahanan', status: 'preferred'}]},
      {lang: 'EN-us', terms: [{term: 'defense', status: 'preferred'}]},
      {lang: 'en-GB', terms: [{term: 'defence', status: 'preferred'}]},
    ],
  }
  test.each([
    ['en-GB', 'pertahanan,defence\n'],
    ['en-US', 'pertahanan,defense\n'],
    ['en', 'pertahanan,defense\n'],
  ])('%s is asked for by its region, whatever way tags are written', (target, text) => {
    expect(toDeeplGlossary([british], {source: 'id', target}).text).toBe(text)
  })
  test.each([
    ['toUtx', toUtx],
    ['toDeeplGlossary', toDeeplGlossary],
    ['toGoogleGlossary', toGoogleGlossary],
    ['toOmegatGlossary', toOmegatGlossary],
    ['toPromptList', toPromptList as never],
  ])('%s takes values and tags, and nothing else', (_, write: typeof toUtx) => {
    expect(write([british], {source: indonesian, target: english})).toEqual(
      write([british], {source: 'id', target: 'en'}),
    )
    expect(() => write([british], {source: 'id'} as never)).toThrow(/`target`.*found undefined/)
  })
})
