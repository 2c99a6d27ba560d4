/** Links as `i-j`, the notation of Pharaoh and Moses. */
import {expectEach, expectText} from '../misuse.js'
import type {Link} from '../types/index.js'

/**
 * Reads one line of the Pharaoh format: `0-0 1-2 2-1`.
 *
 * @throws Error that says where (line:column) and what was expected.
 *
 * @example
 * ```js
 * import {fromPharaoh} from 'padanan'
 *
 * fromPharaoh('0-1 1-0')
 * // [{source: 0, target: 1}, {source: 1, target: 0}]
 * ```
 */
export function fromPharaoh(line: string): Link[] {
  expectText('the line', line)
  const links: Link[] = []
  for (const match of line.matchAll(/\S+/g)) {
    const parts = /^(\d+)-(\d+)$/.exec(match[0])
    if (!parts) throw new Error(`1:${match.index + 1}: expected a link such as 3-4, found ${match[0]}`)
    links.push({source: Number(parts[1]), target: Number(parts[2])})
  }
  return links
}

/**
 * Writes links as one line of the Pharaoh format, in order of source, then target.
 *
 * @example
 * ```js
 * import {toPharaoh} from 'padanan'
 *
 * toPharaoh([{source: 0, target: 1}, {source: 1, target: 0}])
 * // '0-1 1-0'
 * ```
 */
export function toPharaoh(links: readonly Link[]): string {
  expectEach(
    'links',
    links,
    (link) => typeof link?.source === 'number' && typeof link.target === 'number',
    '{source, target}, two numbers',
  )
  return [...links]
    .sort((a, b) => a.source - b.source || a.target - b.target)
    .map((link) => `${link.source}-${link.target}`)
    .join(' ')
}
