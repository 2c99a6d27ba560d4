/** Codes of a translation, held against those of the source. */
import {type CodeEnd, codesOf} from '../content/index.js'
import type {TermMessage} from '../terms/index.js'
import type {Content} from '../types/index.js'
import {message} from './message.js'

/** Holds the codes of a translation against those of the source. */
export function checkCodes(source: Content, target: Content): TermMessage[] {
  const [wanted, found] = [codesOf(source), codesOf(target)]
  const sequences = sequencesOf(wanted)
  return [
    ...checkMissing(minus(wanted, found)),
    ...minus(found, wanted)
      .filter(({copyOf}) => !wanted.some(({id}) => id === copyOf))
      .map(({name}) =>
        message('code-added', `Unexpected code \`${name}\`, the source has none`, {
          actual: name,
          expected: [],
        }),
      ),
    ...checkEnds(found.map(({name}) => name)),
    ...sequences.flatMap((sequence) => checkOrder(sequence, found)),
  ]
}

/** A pair that is gone is one mistake, not two. */
function checkMissing(missing: readonly CodeEnd[]): TermMessage[] {
  const names = missing.map(({name}) => name)
  return missing.flatMap(({name, id, shown}) => {
    const what = shown ? ` (${shown})` : ''
    if (name === `${id}>` && names.includes(`<${id}`)) return []
    if (name === `<${id}` && names.includes(`${id}>`))
      return message('code-missing', `Expected codes \`<${id}\` and \`${id}>\`${what}`, {
        expected: [name, `${id}>`],
      })
    return message('code-missing', `Expected code \`${name}\`${what}`, {expected: [name]})
  })
}

/** The codes that the others have not, each as often as it is there once more. */
function minus(codes: readonly CodeEnd[], others: readonly CodeEnd[]): CodeEnd[] {
  const left = others.map(({name}) => name)
  return codes.filter(({name}) => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A pair ends after it starts. */
function checkEnds(found: readonly string[]): TermMessage[] {
  return found.flatMap((end, at) => {
    const start = `<${end.slice(0, -1)}`
    if (!end.endsWith('>') || found.indexOf(start) <= at) return []
    return [message('code-order', `Expected code \`${start}\` before \`${end}\``, {actual: end})]
  })
}

/** Names of codes that keep their order among each other: the first is `firstNo`, those after it are `no`. */
function sequencesOf(codes: readonly CodeEnd[]): string[][] {
  const sequences: string[][] = []
  for (const {name, canReorder = 'yes'} of codes) {
    if (name.endsWith('>') || canReorder === 'yes') continue
    if (canReorder === 'firstNo' || !sequences.length) sequences.push([])
    sequences.at(-1)!.push(name)
  }
  return sequences
}

function checkOrder(sequence: readonly string[], found: readonly CodeEnd[]): TermMessage[] {
  const kept = found.map(({name}) => name).filter((name) => sequence.includes(name))
  const wanted = sequence.filter((name) => kept.includes(name))
  const at = wanted.findIndex((name, place) => name !== kept[place])
  if (at < 0) return []
  const [expected, actual] = [wanted[at]!, kept[at]!]
  return [
    message('code-order', `Expected code \`${expected}\` before \`${actual}\`, their order is fixed`, {
      actual,
      expected: [expected],
    }),
  ]
}
