/** Sentence alignment as its users call it. */
import {describe, expect, test} from 'vitest'
import {lexicon} from '../../glossary/lexicon.js'
import {alignSentences, alignSentencesAsync} from '../../src/align/index.js'
import {english, indonesian} from '../../src/language/index.js'
import type {Bead, Progress} from '../../src/types/index.js'
import {plain} from './plain.js'

const languages = {source: plain('id'), target: plain('en')}
const places = (beads: Bead[]) => beads.map((bead) => [bead.source, bead.target])

const source = [
  'Menteri Retno bertemu Blinken di Jakarta pada 14 Desember.',
  'Pembicaraan itu berlangsung dua jam.',
  'Keduanya membahas NATO, Ukraina dan Myanmar.',
  'Cuaca cerah sekali sepanjang sore di ibu kota negara itu.',
  'Blinken kemudian terbang ke Malaysia.',
]
const target = [
  'Minister Retno met Blinken in Jakarta on 14 December, in talks that lasted for two hours.',
  'The two discussed NATO, Ukraine and Myanmar.',
  'Blinken then flew to Malaysia.',
]

test('finds merged and left-out sentences without a lexicon', () => {
  expect(places(alignSentences(source, target, languages))).toEqual([
    [[0, 1], [0]],
    [[2], [1]],
    [[3], []],
    [[4], [2]],
  ])
})

test('the other way round', () => {
  const flipped = alignSentences(target, source, {source: languages.target, target: languages.source})
  expect(places(flipped).map(([a, b]) => [b, a])).toEqual(places(alignSentences(source, target, languages)))
})

test('the lexicon tells what length and names cannot', () => {
  const lexicon = {
    source: 'id',
    target: 'en',
    pairs: [
      ['perang', 'war'],
      ['usai', 'over'],
      ['harga', 'price'],
      ['naik', 'rise'],
    ],
  } as const
  const beads = alignSentences(
    ['Perang sudah usai kini.', 'Harga naik.'],
    ['Nobody in that distant village had ever seen such a place.', 'The war is over.', 'Prices rose.'],
    {source: indonesian, target: english, lexicon},
  )
  expect(places(beads)).toContainEqual([[0], [1]])
  expect(places(beads)).toContainEqual([[1], [2]])
})

const towns = [
  'Aceh',
  'Bandung',
  'Cirebon',
  'Denpasar',
  'Ende',
  'Fakfak',
  'Garut',
  'Halmahera',
  'Ijen',
  'Jepara',
]
const about = towns.map((town, n) => [
  `Gubernur ${town} tiba pada 1${n} Mei dari ${towns[(n + 3) % 10]}.`,
  `The governor of ${town} came on May 1${n} from ${towns[(n + 3) % 10]}.`,
])

test('finds sentences and passages that changed places', () => {
  const order = [0, 1, 3, 2, 4, 7, 8, 5, 6, 9]
  const beads = alignSentences(
    about.map(([text]) => text!),
    order.map((n) => about[n]![1]!),
    languages,
  )
  expect(places(beads)).toEqual(towns.map((_, n) => [[n], [order.indexOf(n)]]))
})

test('short sentences that have nothing to do with each other make no sure pair', () => {
  const beads = alignSentences(
    ['Harga beras naik lagi.', 'Anak itu tidur.', 'Hujan turun di gunung.', 'Ia membeli sepatu baru.'],
    ['The court met on Monday.', 'No one laughed.', 'Ships left the harbour early.', 'They sang until dawn.'],
    {source: indonesian, target: english},
  )
  expect(beads.filter(({score}) => score > 60)).toEqual([])
})

test('sentences whose known words are not translated make no pair', () => {
  const beads = alignSentences(
    [
      'Harga beras dan gula naik lagi di pasar tradisional.',
      'Petani menunggu hujan sebelum menanam padi.',
      'Pemerintah akan membangun jalan baru ke desa itu.',
    ],
    [
      'The striker scored twice in the second half.',
      'Her coach praised the young goalkeeper.',
      'Fans sang until the stadium lights went out.',
    ],
    {source: indonesian, target: english, lexicon},
  )
  expect(beads.filter(({source, target}) => source.length > 0 && target.length > 0)).toEqual([])
  expect(beads).toHaveLength(6)
})

test('every sentence stands in one bead, and scores are 0 to 100', () => {
  const beads = alignSentences([...source, ...source], [...target, 'Something else.', ...target], languages)
  const flat = (side: 'source' | 'target') => beads.flatMap((bead) => bead[side]).sort((a, b) => a - b)
  expect(flat('source')).toEqual([...Array(10).keys()])
  expect(flat('target')).toEqual([...Array(7).keys()])
  for (const {source, target, score} of beads) {
    expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
    if (source.length === 0 || target.length === 0) expect(score).toBe(0)
  }
})

test('the same input gives the same beads, and progress is told', () => {
  const told: Progress[] = []
  const once = alignSentences(source, target, {...languages, onProgress: (progress) => told.push(progress)})
  expect(alignSentences(source, target, languages)).toEqual(once)
  expect(told.at(-1)).toEqual({stage: 'align sentences', done: 4, total: 4})
})

test('sides without sentences', () => {
  expect(alignSentences([], [], languages)).toEqual([])
  expect(alignSentences(['Satu.'], [], languages)).toEqual([{source: [0], target: [], score: 0}])
  expect(alignSentences([], ['One.'], languages)).toEqual([{source: [], target: [0], score: 0}])
})

test('a long text is looked at in a band, and comes out as a short one', () => {
  const long = Array.from({length: 1300}, (_, n) => [
    `Nomor ${n} dari Kota${n * 7} ke Desa${n * 13}.`,
    `Number ${n} from Kota${n * 7} to Desa${n * 13}.`,
  ])
  const kept = long.filter((_, n) => n % 50 !== 20)
  const beads = alignSentences(
    long.map(([text]) => text!),
    kept.map(([, text]) => text!),
    languages,
  )
  const expected = long.map((text, n) => (kept.includes(text) ? [[n], [kept.indexOf(text)]] : [[n], []]))
  expect(places(beads)).toEqual(expected)
})

test.each([
  ['the same sentence again and again', 'Ya, benar.', 'Yes, right.', 60],
  ['figures alone', '14.000', '14,000', 20],
  ['one sentence', 'Ia tiba.', 'He came.', 1],
])('%s', (_, text, other, times) => {
  const beads = alignSentences(Array(times).fill(text), Array(times).fill(other), {
    source: indonesian,
    target: english,
  })
  expect(places(beads)).toEqual(Array.from({length: times}, (_, n) => [[n], [n]]))
})

test('a sentence of thousands of words stands among others', () => {
  const long = (word: string) => Array.from({length: 2000}, (_, n) => `${word}${n % 300}`).join(' ')
  const beads = alignSentences(
    [source[0]!, long('Kota'), source[4]!],
    [target[0]!, long('Kota'), target[2]!],
    languages,
  )
  expect(places(beads)).toEqual([0, 1, 2].map((n) => [[n], [n]]))
})

test('misuse says what was passed and what to pass', () => {
  expect(() => alignSentences('Ya.' as never, [], languages)).toThrow(
    new TypeError('padanan: source is "Ya."; pass an array of sentences'),
  )
  expect(() => alignSentences([], ['Yes.', 5 as never], languages)).toThrow(
    new TypeError('padanan: target[1] is 5; pass a sentence as a string'),
  )
  expect(() => alignSentences([], [], {...languages, mode: 'free' as never})).toThrow(
    new TypeError('padanan: mode is "free"; pass one of parallel, comparable'),
  )
  expect(() => alignSentences([], [], undefined as never)).toThrow(TypeError)
})

test('an option that there is not', () => {
  expect(() => alignSentences([], [], {...languages, speed: 9} as never)).toThrow(
    new TypeError(
      'padanan: there is no option "speed"; pass some of source, target, lexicon, furniture, mode, onProgress, signal',
    ),
  )
})

test('step by step the beads are the same, and progress is told', async () => {
  const told: number[] = []
  const onProgress = ({done}: Progress) => told.push(done)
  expect(await alignSentencesAsync(source, target, {...languages, onProgress})).toEqual(
    alignSentences(source, target, languages),
  )
  expect(told).toEqual([1, 2, 3, 4])
})

test('a signal ends the work before its next step', async () => {
  const controller = new AbortController()
  const told: number[] = []
  const onProgress = ({done}: Progress) => {
    told.push(done)
    controller.abort(new Error('enough'))
  }
  const aligned = alignSentencesAsync(source, target, {...languages, onProgress, signal: controller.signal})
  await expect(aligned).rejects.toThrow('enough')
  expect(told).toEqual([1])
})

describe('stories that tell of the same event', () => {
  const rest = [
    'Hujan turun sepanjang hari di pesisir itu, kata warga setempat.',
    'Anak-anak bermain di halaman sekolah tanpa alas kaki.',
    'Pasar tradisional tetap buka hingga malam.',
  ]

  test('a sentence beside a bead joins it where it explains the rest', () => {
    const [first, second] = about as [[string, string], [string, string]]
    const joined = alignSentences(
      [first[0], second[0]],
      [`${first[1].slice(0, -1)}, and ${second[1]}`],
      languages,
    )
    expect(places(joined)).toEqual([[[0, 1], [0]]])
  })

  test('a sentence that only repeats what a bead says stays out of it', () => {
    const lines = about.map(([text]) => text!)
    const beads = alignSentences(
      [...lines.slice(0, 5), lines[4]!, ...lines.slice(5)],
      about.map(([, text]) => text!),
      languages,
    )
    expect(beads.filter((bead) => bead.source.length > 1)).toEqual([])
    expect(beads.filter((bead) => bead.target.length === 0)).toHaveLength(1)
  })

  test('sentences without counterpart among others stay alone', () => {
    const beads = alignSentences(
      [...about.slice(0, 5).map(([text]) => text!), ...rest, ...about.slice(5).map(([text]) => text!)],
      about.map(([, text]) => text!),
      languages,
    )
    expect(places(beads.filter((bead) => bead.target.length > 0))).toEqual(
      about.map((_, n) => [[n < 5 ? n : n + 3], [n]]),
    )
  })
})

describe('furniture', () => {
  const page = [
    'Baca Juga: Menteri Lavrov Terbang ke Jenewa',
    'Menteri Lavrov tiba di Jenewa pada 14 Desember.',
  ]
  const wire = [
    'Foreign minister Lavrov arrived in Geneva on December 14.',
    'Read more: Lavrov flies to Geneva',
    'Log In',
  ]
  const pair = {source: indonesian, target: english}

  test('stays without a counterpart, in its place', () => {
    expect(places(alignSentences(page, wire, pair))).toEqual([
      [[0], []],
      [[1], [0]],
      [[], [1]],
      [[], [2]],
    ])
  })

  test('is aligned when asked', () => {
    const beads = alignSentences(page.slice(0, 1), ['Read more: Lavrov flies to Geneva'], {
      ...pair,
      furniture: true,
    })
    expect(places(beads)).toEqual([[[0], [0]]])
  })

  test('is a text where there is nothing else', () => {
    expect(places(alignSentences(['Masuk'], ['Log In'], pair))).toEqual([[[0], [0]]])
  })
})
