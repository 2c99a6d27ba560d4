/** Pages to look at. */
import {describe, expect, test} from 'vitest'
import {concepts} from '../../glossary/index.js'
import {type AnalysisCounts, bands} from '../../src/job/index.js'
import {jsonIn} from '../../src/report/html.js'
import {
  alignmentReport,
  analysisReport,
  band,
  bead,
  checkedSegment,
  checkedSegments,
  checkReport,
  concept,
  conceptDetails,
  concordanceReport,
  type DrawnMessage,
  figure,
  highlighted,
  html,
  kindOf,
  markedText,
  marks,
  message,
  score,
  segment,
  severityOf,
  stepOf,
  style,
  sureness,
  termReport,
  wordsOf,
} from '../../src/report/index.js'
import {rules} from '../../src/rules.js'
import type {Concept, TermPair, Xliff} from '../../src/types/index.js'

const pair = {source: 'id', target: 'en'}
/** What a reader sees in one language. */
const shown = (markup: unknown, hidden: 'i' | 'e' = 'i') =>
  String(markup)
    .replace(new RegExp(`<span class="${hidden}"[^>]*>(?:[^<]|<em>|</em>)*</span>`, 'g'), '')
    .replace(/<svg.*?<\/svg>|<[^>]*>/gs, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('html', () => {
  test.each([
    ['text', 'a & <b> "c" \'d\'', 'a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;'],
    ['markup', html`<i>${'<'}</i>`, '<i>&lt;</i>'],
    ['lists', ['<', [html`<b></b>`]], '&lt;<b></b>'],
    ['nothing', [null, undefined, false, true], ''],
    ['numbers', 0, '0'],
  ])('%s', (_, part, expected) => {
    expect(String(html`${part}`)).toBe(expected)
  })

  test('JSON ends no script', () => {
    const value = {text: '</script><!-- \u2028'}
    expect(String(jsonIn(value))).not.toMatch(/[<\u2028]/)
    expect(JSON.parse(String(jsonIn(value)))).toEqual(value)
  })
})

test.each([
  [0, 's1', 'needs a look'],
  [49, 's1', 'needs a look'],
  [50, 's2', 'doubtful'],
  [74, 's2', 'doubtful'],
  [75, 's3', 'fairly sure'],
  [84, 's3', 'fairly sure'],
  [85, 's4', 'sure'],
  [94, 's4', 'sure'],
  [95, 's5', 'very sure'],
  [99, 's5', 'very sure'],
  [100, 's6', 'very sure'],
])('a score of %i is step %s, "%s"', (value, step, english) => {
  expect(stepOf(value)).toBe(step)
  expect(sureness(value)[1]).toBe(english)
  expect(String(score(value))).toContain(`class="sc ${step}" style="--v:${value}%"`)
  expect(shown(score(value))).toBe(`score ${value}, ${english}`)
})

test('a score does not round up to 100', () => {
  expect(shown(score(99.9))).toContain('99')
})

test('figures follow the language of the page', () => {
  expect(shown(figure(2140))).toBe('2,140')
  expect(shown(figure(2140), 'e')).toBe('2.140')
  expect(String(figure(12))).toBe('12')
})

describe('markedText', () => {
  test.each<[string, [number, number][], string]>([
    ['none', [], 'a &lt;b&gt; c'],
    ['one', [[2, 5]], 'a [&lt;b&gt;] c'],
    [
      'at both ends, in any order',
      [
        [6, 7],
        [0, 1],
      ],
      '[a] &lt;b&gt; [c]',
    ],
    [
      'overlapping: the first stands',
      [
        [0, 5],
        [2, 7],
      ],
      '[a &lt;b&gt;] c',
    ],
    [
      'together: the longer stands',
      [
        [0, 1],
        [0, 7],
      ],
      '[a &lt;b&gt; c]',
    ],
    [
      'touching: both stand',
      [
        [0, 2],
        [2, 5],
      ],
      '[a ][&lt;b&gt;] c',
    ],
    ['empty: left out', [[3, 3]], 'a &lt;b&gt; c'],
  ])('%s', (_, places, expected) => {
    const spans = places.map(([start, end]) => ({start, end}))
    expect(
      String(
        markedText(
          'a <b> c',
          marks(spans, (text) => html`[${text}]`),
        ),
      ),
    ).toBe(expected)
  })

  test.each([
    [-1, 2],
    [0, 8],
    [3, 2],
  ])('%i to %i is refused', (start, end) => {
    expect(() => markedText('a <b> c', [{start, end, draw: highlighted}])).toThrow(TypeError)
  })
})

describe('bead', () => {
  test('names both sizes where they are not one, and marks the sentences', () => {
    const drawn = {
      score: 97.6,
      source: ['Satu & dua.'],
      target: ['One.', 'Two.'],
      sourceSpans: [[{start: 0, end: 4}]],
    }
    const markup = String(bead(drawn, pair))
    expect(markup).toContain('<mark class="hl">Satu</mark> &amp; dua.')
    expect(markup).toContain('<p class="r" lang="id">')
    expect(shown(markup)).toBe('Satu &amp; dua. score 98, very sure1 : 2One. Two.')
  })

  test('says where there is no counterpart', () => {
    expect(shown(bead({score: 0, source: [], target: ['One.']}, pair))).toBe(
      'no counterpartscore 0, needs a look0 : 1One.',
    )
    expect(shown(bead({score: 90, source: ['Satu.'], target: ['One.']}, pair))).not.toContain(':')
  })
})

const counts = (words: Partial<Record<(typeof bands)[number], number>>): AnalysisCounts => ({
  segments: Object.keys(words).length,
  words: Object.values(words).reduce((sum, count) => sum + count, 0),
  bands: Object.fromEntries(
    bands.map((name) => [name, {words: words[name] ?? 0, segments: name in words ? 1 : 0}]),
  ) as AnalysisCounts['bands'],
})

test('band: a stretch for each band with words, shares in the key, rare bands only where there are any', () => {
  const markup = String(band(counts({'100': 10, new: 30})))
  expect(markup.match(/--w:\d+/g)).toEqual(['--w:10', '--w:30'])
  expect(shown(markup)).toMatch(
    /^10010 words25% · 1 segment95–990 words0% · 0 segments.*New30 words75% · 1 segment$/,
  )
  expect(shown(markup)).not.toContain('Repetition')
  expect(shown(band(counts({repetition: 1})))).toContain('Repetition1 word')
  expect(shown(band(counts({})))).toContain('0%')
})

const guarantee: Concept = {
  id: 'security-guarantee',
  subjectField: 'security <policy>',
  languages: [
    {
      lang: 'id',
      definition: 'Janji.',
      terms: [
        {term: 'jaminan keamanan', status: 'preferred'},
        {term: 'garansi', status: 'deprecated', why: 'hanya bagi barang'},
      ],
    },
    {
      lang: 'en-GB',
      terms: [
        {term: 'security guarantee', status: 'preferred', note: 'Binds.'},
        {term: 'guarantee', status: 'admitted'},
      ],
    },
  ],
}

test('concept: two languages side by side, what to avoid apart', () => {
  expect(shown(concept(guarantee, ['id', 'en']))).toBe(
    'security &lt;policy&gt; Indonesianjaminan keamananpreferredJanji.Englishsecurity guaranteepreferredguarantee admitted',
  )
  expect(shown(concept(guarantee, ['id', 'fr']))).toContain('frnone yet')
  expect(shown(conceptDetails(guarantee, ['id', 'en']))).toBe('Note Binds. Avoidgaransi hanya bagi barang')
  expect(shown(conceptDetails({id: 'x', languages: []}, ['id', 'en']))).toBe('')
})

describe('message', () => {
  test.each<[DrawnMessage, string, string, string]>([
    [
      {ruleId: 'term-missing', reason: '', fatal: false, actual: 'a<b', expected: ['c', 'd']},
      'warning',
      'terms',
      'Warning: Missing term. No equivalent of a&lt;b was found.Write c · d',
    ],
    [
      {ruleId: 'term-first-mention', reason: '', actual: 'PBB'},
      'info',
      'terms',
      'Info: Acronym not introduced. PBB comes before the name that it is short for.',
    ],
    [
      {ruleId: 'figure-weekday', reason: '', fatal: false, actual: 'Rabu'},
      'warning',
      'figures',
      'Warning: Wrong weekday. That date was another day of the week: Rabu.',
    ],
    [
      {ruleId: 'quotation-missing', reason: '', fatal: false},
      'warning',
      'quotations',
      'Warning: Missing quotation. The source quotes; the translation does not.',
    ],
    [
      {ruleId: 'name-spelling', reason: '', fatal: false, actual: 'Sergei'},
      'warning',
      'names',
      'Warning: Name spelt in two ways. Sergei is spelt otherwise above.',
    ],
    [
      {ruleId: 'code-missing', reason: '', fatal: false, expected: ['<b>']},
      'warning',
      'codes',
      'Warning: Missing code. Code &lt;b&gt; of the source is not there.Write &lt;b&gt;',
    ],
    [
      {ruleId: 'space-added', reason: '', fatal: false, expected: ['']},
      'warning',
      'codes',
      'Warning: Added space. The translation has a space at its end; the source has not.',
    ],
    [
      {ruleId: 'target-missing', reason: '', fatal: false},
      'waiting',
      'translation',
      'To do: Not translated. This segment has no translation yet.',
    ],
    [
      {ruleId: 'rule-of-tomorrow', reason: 'A reason', fatal: false},
      'warning',
      'translation',
      'Warning: rule-of-tomorrow. A reason',
    ],
  ])('%j', (drawn, severity, kind, words) => {
    expect(severityOf(drawn)).toBe(severity)
    expect(kindOf(drawn)).toBe(kind)
    expect(shown(message(drawn))).toBe(words)
  })

  test.each([
    [
      'another stands there',
      {start: 6, end: 12},
      'Figures differ. The source says 130.000; the translation says otherwise.',
    ],
    ['none does', undefined, 'Missing figure. The source says 130.000; the translation does not.'],
  ])('a figure for which %s', (_, targetSpan, words) => {
    const found = {
      ...{ruleId: 'figure-missing', reason: '', fatal: false, actual: '130.000', expected: ['130,000']},
      ...(targetSpan && {targetSpan}),
    }
    expect(shown(message(found))).toBe(`Warning: ${words}Write 130,000`)
  })

  test('every rule of the checks has words of its own', () => {
    for (const ruleId of Object.keys(rules).filter((name) => name !== 'term')) {
      const {title, detail} = wordsOf({ruleId, reason: 'x', actual: '§'})
      expect(title[0]).not.toBe(title[1])
      expect(`${title} ${detail}`).not.toMatch(/\{\}|undefined/)
      expect(title[1]).not.toBe(ruleId)
    }
    expect(wordsOf({ruleId: 'rule-of-tomorrow', reason: 'x'}).title[1]).toBe('rule-of-tomorrow')
  })
})

test('segment: what is new, what the memory had, what to change, terms', () => {
  const match = {
    source: 'Tiba Senin.',
    target: 'Arrived Monday 5.',
    matchQuality: 88,
    edits: [{kind: 'replace' as const, source: {start: 5, end: 10}, text: {start: 5, end: 11}}],
    adapted: [{text: {start: 0, end: 1}, target: {start: 15, end: 16}, from: '4', to: '5'}],
  }
  const drawn = {
    text: 'Tiba Selasa.',
    match,
    changes: [{start: 8, end: 14}],
    terms: [{source: 'tiba', target: 'arrive'}],
  }
  const markup = String(segment(2, drawn, pair))
  expect(markup).toContain('Tiba <ins>Selasa</ins>.')
  expect(markup).toContain('Tiba <del>Senin</del>.')
  expect(markup).toContain('Arrived <mark class="todo">Monday</mark> <ins>5</ins>.')
  expect(shown(markup)).toContain('Adapted: 4 → 5')
  expect(shown(markup)).toContain('tiba = arrive')
  expect(shown(segment(1, {text: 'Baru.'}, pair))).toBe('1Baru.Not translated before')
  expect(String(segment(1, {text: 'Sama', match: {...match, edits: []}}, pair))).not.toContain(
    'class="r from"',
  )
})

test('a checked segment says where it is empty, and leaves out places that are not in it', () => {
  const fault = {
    ruleId: 'figure-added',
    reason: '',
    fatal: false,
    actual: '5',
    targetSpan: {start: 0, end: 1},
  }
  expect(String(checkedSegment(1, {source: 'Lima.', target: '5.', messages: [fault]}, pair))).toContain(
    '<mark class="t a">5</mark>.',
  )
  const outside = {...fault, targetSpan: {start: 0, end: 9}}
  expect(String(checkedSegment(1, {source: 'Lima.', target: '5.', messages: [outside]}, pair))).not.toContain(
    '<mark',
  )
  expect(shown(checkedSegment(1, {source: 'Lima.', target: '', messages: []}, pair))).toBe('1Lima.empty')
})

test('checkedSegments: every segment to translate with its messages', () => {
  const unit = (id: string, source: string, target?: string, translate?: boolean) => ({
    kind: 'unit' as const,
    id,
    ...(translate === false && {translate}),
    segments: [
      {kind: 'segment' as const, id: 's1', source: [` ${source}`], ...(target && {target: [target]})},
    ],
  })
  const units = [
    unit('u1', 'Satu', 'One'),
    unit('u2', 'Dua'),
    unit('u3', 'kode', 'kode', false),
    unit('u4', ''),
  ]
  const xliff: Xliff = {version: '2.0', srcLang: 'id', trgLang: 'en', files: [{id: 'f1', units}]}
  const found = {file: 'f1', unit: 'u2', segment: 's1', reason: 'x', ruleId: 'target-missing'} as never
  expect(checkedSegments(xliff, [found])).toEqual([
    {source: 'Satu', target: 'One', messages: []},
    {source: 'Dua', target: '', messages: [found]},
  ])
})

const evidence = {
  pair: 0,
  source: 'Rusia menuntut jaminan.',
  target: 'Russia demands a guarantee.',
  sourceSpan: {start: 15, end: 22},
  targetSpan: {start: 17, end: 26},
}
const termPair = (count: number): TermPair => ({
  source: 'jaminan',
  target: 'guarantee',
  sourceVariants: [],
  targetVariants: [],
  count,
  sourceCount: count,
  targetCount: count,
  score: 80,
  evidence: [evidence],
})

describe('reports', () => {
  const options = {subject: '</title> & co', ...pair}
  const reports: [string, string, string][] = [
    [
      'alignment',
      alignmentReport(
        [
          {score: 90, source: ['Satu.'], target: ['One.']},
          {score: 0, source: [], target: ['Two.']},
          {score: 60, source: ['Tiga.'], target: ['Four.']},
        ],
        options,
      ),
      '1 sure, 1 doubtful, 1 without counterpart',
    ],
    ['terms', termReport([termPair(3), termPair(1)], options), '2 pairs'],
    [
      'check',
      checkReport(
        [
          {source: 'Satu.', target: '', messages: [{ruleId: 'target-missing', reason: 'x', fatal: false}]},
          {source: 'Dua.', target: 'Two.', messages: []},
        ],
        options,
      ),
      '2 segments, 1 with messages, 0 warnings',
    ],
    [
      'analysis',
      analysisReport({...counts({new: 5}), files: [{original: 'a.md', ...counts({new: 5})}]}, options),
      '5 words, 1 segment',
    ],
    [
      'concordance',
      concordanceReport(
        [{unit: {source: 'Satu.', target: 'One.', origin: 'x'}, source: [{start: 0, end: 4}], target: []}],
        options,
      ),
      '1 sentence',
    ],
  ]
  test.each(reports)('%s: one file that asks for nothing and keeps its data', (kind, page, summary) => {
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/src=|href=|url\(|@import|<script(?! type="application\/json")/)
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;')
    expect(page).toContain('&lt;/title&gt; &amp; co')
    expect(shown(page)).toContain(summary)
    const data = /<script type="application\/json" id="padanan">(.*?)<\/script>/s.exec(page)![1]!
    expect(JSON.parse(data)).toMatchObject({kind, source: 'id', target: 'en'})
  })

  test('terms by frequency where any was met twice', () => {
    expect(termReport([termPair(4), termPair(1)], options)).toContain('--v:25%')
    expect(termReport([termPair(1)], options)).not.toContain('class="bars')
  })

  test('nothing to say is said', () => {
    expect(shown(checkReport([], options))).toContain('No messages.')
  })
})

test('the style sheet closes what it opens', () => {
  expect(style.split('{')).toHaveLength(style.split('}').length)
})

test('every subject field of the termbase has its name in Indonesian', () => {
  const named = (field: string) =>
    shown(concept({id: 'x', subjectField: field, languages: []}, ['id', 'en']), 'e')
  const fields = new Set(concepts.map(({subjectField = ''}) => subjectField))
  expect([...fields].filter((field) => field !== 'media' && named(field).startsWith(field))).toEqual([])
})
