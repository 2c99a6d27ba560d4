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
