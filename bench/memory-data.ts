/** Data for the memory's benchmark: real units, units made by recombination, and queries. The seed is fixed. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {texts, toUnits} from '../corpus/index.js'
import type {SentencePair} from '../src/index.js'

/** Numbers from 0 up to 1, the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The pairs of the evaluation kit when it is there, else those of the corpus. */
export function realPairs(): SentencePair[] {
  const kit = join(process.env.PADANAN_SHARED ?? '../shared', 'eval/data')
  if (!existsSync(kit)) return texts.flatMap(toUnits)
  return ['int', 'eco', 'sci', 'spo'].flatMap((topic) => {
    const [source, target] = ['id', 'en'].map((language) =>
      readFileSync(join(kit, `bppt-${topic}.${language}`), 'utf8').split('\n'),
    )
    return source!.flatMap((text, line) => (text ? [{source: text, target: target![line]!}] : []))
  })
}

/** As many units as asked for: the pairs, then pieces of two of them joined at a word, never the same twice. */
export function recombined(pairs: readonly SentencePair[], count: number): SentencePair[] {
  const random = seeded(1)
  const pick = () => pairs[Math.floor(random() * pairs.length)]!
  const units: SentencePair[] = []
  const seen = new Set<string>()
  const add = (unit: SentencePair) => {
    if (units.length < count && !seen.has(unit.source)) {
      seen.add(unit.source)
      units.push(unit)
    }
  }
  for (const pair of pairs) add(pair)
  while (units.length < count) {
    const first = pick()
    const second = pick()
    const cut = 0.2 + 0.6 * random()
    add({source: join2(first.source, second.source, cut), target: join2(first.target, second.target, cut)})
  }
  return units
}

function join2(first: string, second: string, cut: number): string {
  const head = first.split(' ')
  const tail = second.split(' ')
  return [...head.slice(0, Math.ceil(head.length * cut)), ...tail.slice(Math.ceil(tail.length * cut))].join(
    ' ',
  )
}

/** 450 units with 1 to 40 % of their words edited, and 150 sentences from outside. */
export function queries(units: readonly SentencePair[], outside: readonly SentencePair[]): string[] {
  const random = seeded(2)
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const edited = Array.from({length: 450}, () => {
    const share = 0.01 + 0.39 * random()
    return any(units)
      .source.split(' ')
      .flatMap((word) => {
        if (random() > share) return [word]
        const kind = random()
        if (kind < 0.4) return [any(any(units).source.split(' '))]
        if (kind < 0.6) return []
        if (kind < 0.8) return [word, any(any(units).source.split(' '))]
        return [slip(word, random)]
      })
      .join(' ')
  })
  return [...edited, ...Array.from({length: 150}, () => any(outside).source)]
}

/** 100 units with a slip or another affix inside 40 to 100 % of their words. */
export function hardQueries(units: readonly SentencePair[]): {text: string; unit: SentencePair}[] {
  const random = seeded(3)
  return Array.from({length: 100}, () => {
    const unit = units[Math.floor(random() * units.length)]!
    const share = 0.4 + 0.6 * random()
    const words = unit.source
      .split(' ')
      .map((word) =>
        random() > share ? word : random() < 0.6 ? slip(word, random) : otherAffix(word, random),
      )
    return {text: words.join(' '), unit}
  })
}

function slip(word: string, random: () => number): string {
  if (word.length < 4) return word
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = 'aeinrstku'[Math.floor(random() * 9)]!
  const kind = random()
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1)
  if (kind < 0.5) return word.slice(0, at) + letter + word.slice(at)
  if (kind < 0.75) return word.slice(0, at) + letter + word.slice(at + 1)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

function otherAffix(word: string, random: () => number): string {
  if (word.length < 5) return word
  const prefix = /^(?:meng|meny|mem|men|me|di|ter|ber|peng|peny|pem|pen|pe|ke|se)(?=[a-z]{4})/.exec(word)
  if (prefix) return ['di', 'ter', 'ber', 'me'][Math.floor(random() * 4)] + word.slice(prefix[0].length)
  const suffix = /(?<=[a-z]{4})(?:kan|nya|an|i)$/.exec(word)
  if (suffix) return word.slice(0, suffix.index) + ['', 'nya', 'an', 'kan'][Math.floor(random() * 4)]
  return word + ['nya', 'lah', 'kan'][Math.floor(random() * 3)]
}
