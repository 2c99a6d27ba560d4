/** Sentences and units made up for the tests beside. */
import fc from 'fast-check'

const prefixes = ['', '', 'me', 'men', 'meng', 'di', 'ber', 'pe', 'ke', 'memper']
const roots = [
  'tolak',
  'serang',
  'kirim',
  'kerja',
  'satu',
  'aman',
  'dan',
  'ke',
  'itu',
  'ibu',
  'perserikat',
  'a',
]
const suffixes = ['', '', 'kan', 'an', 'i', 'nya', 'annya']
const letters = 'aeinrst'

/** Words with the affixes of Indonesian and with slips; now and then a very long one. */
export const words: fc.Arbitrary<string> = fc
  .record({
    prefix: fc.constantFrom(...prefixes),
    root: fc.oneof(
      {weight: 8, arbitrary: fc.constantFrom(...roots)},
      {weight: 2, arbitrary: fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14})},
      {weight: 1, arbitrary: fc.string({unit: fc.constantFrom('a', 'b'), minLength: 28, maxLength: 70})},
    ),
    suffix: fc.constantFrom(...suffixes),
    slips: fc.array(fc.tuple(fc.nat(20), fc.constantFrom('', ...letters, 'xy')), {maxLength: 2}),
  })
  .map(({prefix, root, suffix, slips}) =>
    slips.reduce(
      (word, [at, letter]) => {
        const place = at % word.length
        const slipped = word.slice(0, place) + letter + word.slice(place + 1)
        return slipped === '' ? word : slipped
      },
      prefix + root + suffix,
    ),
  )

/** Words, figures and marks in any order. */
export const segments: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 12, arbitrary: words},
      {weight: 1, arbitrary: fc.constantFrom('14.000', '3', '22/12/2021')},
      {weight: 1, arbitrary: fc.constantFrom(',', '.', '?', '(', ')')},
      {weight: 1, arbitrary: fc.constantFrom('Rusia', 'rusia', 'RUSIA', 'NATO')},
    ),
    {maxLength: 9},
  )
  .map((items) => items.join(' '))

/** A few segments, most of them made from one another, so that many are near. */
export const related = fc
  .array(fc.tuple(segments, fc.nat(), fc.nat(8), segments), {minLength: 1, maxLength: 25})
  .map((parts) => {
    const texts: string[] = []
    for (const [own, from, cut, other] of parts) {
      const base = (texts[from % (texts.length + 1)] ?? own).split(' ')
      texts.push(
        [...base.slice(0, cut), ...other.split(' ').slice(0, 1), ...base.slice(cut + (from % 2))]
          .join(' ')
          .trim(),
      )
    }
    return texts
  })

/** What memories hold beside sentences: other scripts, symbols, codes, one word, hundreds of words. */
const unusual: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '?',
    '…',
    '\ufffc',
    '\ufffc Klik \ufffcdi sini\ufffc.',
    '{0} dari {1} berkas',
    '%s: %d',
    'Ya',
  ),
  fc.constantFrom(
    '戦争と平和',
    '戦争 と 平和',
    'Война и мир',
    'e\u0301lite élite',
    '👩‍👩‍👧 keluarga 🇮🇩',
    'ﬁle FILE file',
  ),
  fc.constantFrom(
    'Rp1,5 triliun',
    'pukul 19.30 WIB',
    'Rabu (22/12/2021)',
    'Rabu (23/12/2021)',
    'ke-76',
    '3–5 persen',
  ),
  fc.string({unit: 'binary', minLength: 1, maxLength: 30}).map((text) => text.replace(/\0/g, '')),
  fc
    .tuple(fc.integer({min: 200, max: 500}), fc.integer({min: 3, max: 40}), fc.nat(9))
    .map(([length, kinds, from]) =>
      Array.from({length}, (_, i) => `kata${(i * i + from) % kinds}`).join(' '),
    ),
)

/** Sources of a memory, many of them made from one another. None is empty. */
export const sources: fc.Arbitrary<string[]> = fc
  .tuple(related, fc.array(unusual, {maxLength: 6}), fc.nat(), fc.nat())
  .map(([texts, others, a, b]) => {
    const all = [...texts, ...others]
    // One more near one, by a word or two less.
    const long = all[a % all.length]!.split(' ')
    all.push([...long.slice(0, b % long.length), ...long.slice((b % long.length) + 2)].join(' '))
    return all.filter((text) => text.trim() !== '')
  })
  .filter((texts) => texts.length > 0)
