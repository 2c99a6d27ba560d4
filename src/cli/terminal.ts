/** What a person sees: colour and progress on a terminal, plain text elsewhere, and never the control codes of a file. */
import {randomUUID} from 'node:crypto'
import {styleText} from 'node:util'
import type {Progress} from '../types/index.js'

type Style = Parameters<typeof styleText>[0]

let hasColour = colourOf(process.env, process.stdout.isTTY)
let isQuiet = false

/** Whether to colour: a terminal does, `NO_COLOR` forbids it (no-color.org) and `FORCE_COLOR` wants it, unless it is 0. */
export function colourOf({NO_COLOR, FORCE_COLOR}: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && !NO_COLOR
}

/** Colours from here on, or no colours. */
export function setColour(on: boolean): void {
  hasColour = on
}

/** Says nothing beside results from here on. */
export function setQuiet(on: boolean): void {
  isQuiet = on
}

/** Marks the colours that `paint` puts on: no file can know it. */
const ours = `\u001b${randomUUID()}`

/** Whether colours are wanted. */
export const hasColours = () => hasColour

/** Colours text where colours are wanted: text for `print`. */
export function paint(style: Style, text: string): string {
  if (!hasColour) return text
  const [on = '', off = ''] = styleText(style, '\n', {validateStream: false})
    .replaceAll('\u001b', ours)
    .split('\n')
  return `${on}${text}${off}`
}

/** Text as a terminal may have it: control codes but tabs and line ends are shown, not obeyed; colours are those of `paint`. */
export function shown(text: string): string {
  const [first = '', ...painted] = text.split(ours)
  return [
    withoutControls(first),
    ...painted.map((part) => {
      const colour = /^\[\d+m/.exec(part)?.[0] ?? ''
      return `\u001b${colour}${withoutControls(part.slice(colour.length))}`
    }),
  ].join('')
}

function withoutControls(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    /[\0-\u0008\u000b-\u001f\u007f-\u009f]/g,
    (code) => `\\x${code.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}

/** A line that sums a result up, on standard output. */
export function summary(text: string): void {
  if (!isQuiet) print(text)
}

/** A remark on standard error: what was left out, what is unusual. */
export function remark(text: string): void {
  if (!isQuiet) printError(text)
}

/** A line on standard error. */
export function printError(text: string): void {
  process.stderr.write(`${shown(text)}\n`)
}

/** A bar on standard error while work goes on; nothing where that is no terminal. */
export async function withProgress<T>(
  work: (onProgress: (progress: Progress) => void) => T | Promise<T>,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<T> {
  if (!stream.isTTY || isQuiet) return work(() => {})
  const {Presets, SingleBar} = await import('cli-progress')
  const format = '{stage} {bar} {value}/{total}'
  const bar = new SingleBar({format, stream, clearOnComplete: true, hideCursor: true}, Presets.shades_classic)
  let stage = ''
  try {
    return await work((progress) => {
      if (progress.stage !== stage) {
        if (stage) bar.stop()
        stage = progress.stage
        bar.start(progress.total ?? 0, progress.done, {stage})
      }
      if (progress.total !== undefined) bar.setTotal(progress.total)
      bar.update(progress.done, {stage})
    })
  } finally {
    if (stage) bar.stop()
  }
}

/** Rows as columns of equal width, two spaces apart. Colour must be put on afterwards. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  return rows
    .map((row) => row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at]!) : cell)).join('  '))
    .join('\n')
}

/** A line on standard output. */
export function print(text: string): void {
  process.stdout.write(`${shown(text)}\n`)
}

/** A value as JSON. The control codes that JSON may hold as they are are escaped as it escapes the others. */
export function printJson(value: unknown): void {
  const json = JSON.stringify(value, null, 2)
  print(json.replace(/[\u007f-\u009f]/g, (code) => `\\u00${code.charCodeAt(0).toString(16)}`))
}
