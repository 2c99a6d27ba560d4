/** The shapes that the tools of the server share: what an answer looks like, lists in pieces, languages. */
import type {CallToolResult} from '@modelcontextprotocol/server'
import {z} from 'zod'

/** An answer: one plain line for people, and the same whole in fields. */
export function answer(line: string, fields: Record<string, unknown>): CallToolResult {
  return {content: [{type: 'text', text: line}], structuredContent: fields}
}

export const from = z.string().describe('BCP 47 tag of the source language: id or en')
export const to = z
  .string()
  .describe('BCP 47 tag of the target language: id or en, with a region where it matters (en-GB)')

/** How a list is asked for in pieces. */
export const piece = (usual: number) => ({
  limit: z.int().min(1).max(1000).default(usual).describe('the most entries of this answer'),
  offset: z.int().min(0).default(0).describe('next_offset of the answer before'),
})

/** What every list says of itself. */
export const cut = {
  total: z.int().describe('how many entries there are'),
  truncated: z.boolean().describe('whether there are more entries after these'),
  next_offset: z.int().optional().describe('the offset that the next entries are asked for with'),
}

/** What could not be asked. */
export const reach = {
  not_reached: z
    .array(z.string())
    .describe('what could not be asked, and why; what it would have said is missing from this answer'),
}

export const span = z.object({start: z.int(), end: z.int()}).describe('half-open, in UTF-16 code units')

/** A piece of a list, with what it says of itself. */
export function pieceOf<T>(all: readonly T[], {limit, offset}: {limit: number; offset: number}) {
  const end = offset + limit
  const truncated = end < all.length
  return {
    shown: all.slice(offset, end),
    cut: {total: all.length, truncated, ...(truncated && {next_offset: end})},
  }
}

/** `1 term`, `2 terms`. */
export const counted = (count: number, noun: string) =>
  `${count} ${noun}${count === 1 ? '' : noun.endsWith('ch') ? 'es' : 's'}`

/** What may fail without the rest of the answer: its value, or why there is none. */
export async function reached<T>(
  name: string,
  ask: () => T | Promise<T>,
  notReached: string[],
): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    notReached.push(`${name}: ${(error as Error).message.replace(/^padanan: /, '')}`)
    return undefined
  }
}

/** The end of a line that says what could not be asked. */
export const failures = (notReached: readonly string[]) =>
  notReached.length ? `; not reached: ${notReached.join('; ')}` : ''

/** Reads, and changes nothing; asks nobody outside. */
export const readOnly = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const
