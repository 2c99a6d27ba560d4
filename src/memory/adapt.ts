/** Targets of near matches, adapted where only figures and names differ. */
import {sameFigure} from '../language/figures.js'
import type {Adaptation, Figure, FigureValue, Language, SentencePair, Span, Token} from '../types/index.js'
import {writeLike} from './figure-style.js'

/** With more changes, each of which is looked for in the whole target, a segment is another one. */
const mostChanges = 100

/** A stretch of a segment that is compared as a whole. */
interface Part extends Span {
  text: string
  figure?: Figure
  /** The words of a name: a run of words with a capital. At the start of the segment one alone says nothing. */
  name?: Token[]
}

/** What is to take the place of what in the target. */
interface Change {
  text: Span
  target: Span
  to: string
}

/**
 * Adapts the target of a unit to a text that differs from its source only in figures and names. A figure is found in the
 * target by its value and written in its manner; a name is found as it stands. Each has to stand there once.
 *
 * @returns nothing when anything else differs, or when a figure or name isn't found.
 */
export function adapt(
  unit: SentencePair,
  text: string,
  source: Language,
  target: Language,
): {target: string; adapted: Adaptation[]} | undefined {
  const before = parts(unit.source, source)
  const after = parts(text, source)
  if (before.length !== after.length) return undefined
  if (before.filter((part, i) => part.text !== after[i]!.text).length > mostChanges) return undefined
  const figures = target.figures(unit.target)
  const words = target.tokens(unit.target)
  const changes: Change[] = []
  for (const [i, old] of before.entries()) {
    const now = after[i]!
    if (old.text === now.text) continue
    const change = old.figure
      ? changeOfFigure(old, now, before, figures, target)
      : changeOfName(old, now, before, words)
    if (!change) return undefined
    changes.push(change)
  }
  changes.sort((a, b) => a.target.start - b.target.start)
  return changes.length > 0 ? write(unit.target, changes) : undefined
}

function parts(text: string, language: Language): Part[] {
  const figures = language.figures(text)
  const parts: Part[] = figures.map((figure) => ({...figure, figure}))
  let name: Part | undefined
  const tokens = language.tokens(text)
  let next = 0
  for (const [i, token] of tokens.entries()) {
    while (next < figures.length && figures[next]!.end <= token.start) next++
    if (next < figures.length && figures[next]!.start < token.end) {
      name = undefined
      continue
    }
    const capital =
      hasCapital(token) &&
      (i > 0 || /^\p{Lu}{2}/u.test(token.text) || (tokens[1] !== undefined && hasCapital(tokens[1])))
    if (capital && name) {
      name.end = token.end
      name.text = text.slice(name.start, name.end)
      name.name!.push(token)
      continue
    }
    const part: Part = {...token}
    if (capital) part.name = [token]
    name = capital ? part : undefined
    parts.push(part)
  }
  return parts.sort((a, b) => a.start - b.start)
}

function hasCapital({kind, text}: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text)
}

function changeOfFigure(
  old: Part,
  now: Part,
  before: readonly Part[],
  figures: readonly Figure[],
  target: Language,
): Change | undefined {
  if (!old.figure || !now.figure || old.figure.kind !== now.figure.kind) return undefined
  const value = old.figure
  const place = only(figures.filter((figure) => sameFigure(figure, value)))
  if (!place || !only(before.filter(({figure}) => figure && sameFigure(figure, value)))) return undefined
  const next = now.figure
  // One ship, two ships: the words around may change too.
  if (next.kind === 'number' && value.kind === 'number' && (next.value === 1) !== (value.value === 1)) {
    return undefined
  }
  return {text: span(now), target: span(place), to: writeLike(asTold(next, place), place, target)}
}

/** A new value with as much detail as the target gave the old one. */
function asTold(now: Figure, place: Figure): FigureValue {
  if (place.kind === 'number' && now.kind === 'ordinal') return {...now, kind: 'number'}
  if (place.kind === 'ordinal' && now.kind === 'number') return {...now, kind: 'ordinal'}
  if (place.kind === 'date' && now.kind === 'date' && place.weekday === undefined) {
    return {kind: 'date', value: now.value}
  }
  if (place.kind === 'time' && now.kind === 'time' && place.zone === undefined) {
    return {kind: 'time', value: now.value}
  }
  return now
}

function changeOfName(
  old: Part,
  now: Part,
  before: readonly Part[],
  words: readonly Token[],
): Change | undefined {
  if (!old.name || !now.name) return undefined
  const [from, to] = differing(old.name, now.name)
  if (from.length === 0 || to.length === 0) return undefined
  const names = from.map((word) => word.text)
  const place = only(occurrences(names, words))
  if (!place || !only(before.flatMap(({name}) => occurrences(names, name ?? [])))) return undefined
  const text = {start: to[0]!.start, end: to.at(-1)!.end}
  return {text, target: place, to: now.text.slice(text.start - now.start, text.end - now.start)}
}

/** Two names without the words that they begin and end with alike. */
function differing(a: readonly Token[], b: readonly Token[]): [Token[], Token[]] {
  let start = 0
  while (start < a.length && start < b.length && a[start]!.text === b[start]!.text) start++
  let end = 0
  const shorter = Math.min(a.length, b.length) - start
  while (end < shorter && a[a.length - 1 - end]!.text === b[b.length - 1 - end]!.text) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

function occurrences(names: readonly string[], words: readonly Token[]): Span[] {
  return words.flatMap((word, i) =>
    names.every((name, j) => words[i + j]?.text === name)
      ? [{start: word.start, end: words[i + names.length - 1]!.end}]
      : [],
  )
}

function write(text: string, changes: readonly Change[]): {target: string; adapted: Adaptation[]} {
  let target = ''
  let done = 0
  const adapted = changes.map((change) => {
    target += text.slice(done, change.target.start)
    done = change.target.end
    const start = target.length
    target += change.to
    return {
      text: change.text,
      target: {start, end: target.length},
      from: text.slice(change.target.start, change.target.end),
      to: change.to,
    }
  })
  return {target: target + text.slice(done), adapted}
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

function span({start, end}: Span): Span {
  return {start, end}
}
