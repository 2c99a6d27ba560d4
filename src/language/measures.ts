/** Units of measure by their symbols: what they measure and how much of it. */

/** Symbol -> what it measures, and how much that is of the first unit of its line. */
const measures = new Map<string, readonly [dimension: string, factor: number]>(
  Object.entries({
    length: {m: 1, mm: 1e-3, cm: 1e-2, km: 1e3, mi: 1609.344, ft: 0.3048},
    area: {m2: 1, km2: 1e6, ha: 1e4, acre: 4046.86},
    mass: {kg: 1, g: 1e-3, t: 1e3},
    duration: {hour: 1, minute: 1 / 60, day: 24, week: 168},
    months: {month: 1, year: 12},
  }).flatMap(([dimension, units]) =>
    Object.entries(units).map(([symbol, factor]) => [symbol, [dimension, factor]] as const),
  ),
)

/** Units that are exact multiples of each other, which no one rounds: a day has 24 hours. */
const EXACT = new Set(['duration', 'months'])

/** How far a converted measure is rounded: 80 km are *50 miles*. */
const ROUNDING = 0.08

/** Whether two measures in different units are one: 24 hours and a day, 80 km and 50 miles. */
export function sameMeasure(a: number, unitOfA: string, b: number, unitOfB: string): boolean {
  const [warm, warmth] = [celsius(a, unitOfA), celsius(b, unitOfB)]
  if (warm !== undefined && warmth !== undefined) return Math.abs(warm - warmth) <= 1.5
  const [one, other] = [measures.get(unitOfA), measures.get(unitOfB)]
  if (!one || !other || one[0] !== other[0]) return false
  const [x, y] = [a * one[1], b * other[1]]
  return Math.abs(x - y) <= (EXACT.has(one[0]) ? 1e-9 : ROUNDING) * Math.max(Math.abs(x), Math.abs(y))
}

function celsius(value: number, unit: string): number | undefined {
  if (unit === 'degC') return value
  return unit === 'degF' ? ((value - 32) * 5) / 9 : undefined
}

/** The unit of which a measure is exactly one: 24 hours are a `day`, 12 months a `year`. */
export function wholeUnit(value: number, unit: string): string | undefined {
  const known = measures.get(unit)
  if (!known || !EXACT.has(known[0])) return undefined
  return [...measures].find(
    ([, [dimension, factor]]) => dimension === known[0] && Math.abs(factor - value * known[1]) < 1e-9,
  )?.[0]
}
