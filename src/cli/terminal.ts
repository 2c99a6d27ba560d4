/** What a person sees: colour and progress on a terminal, plain text elsewhere. */
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

/** Colours text where colours are wanted. */
export function paint(style: Style, text: string): string {
  return hasColour ? styleText(style, text, {validateStream: false}) : text
}

/** A line that sums a result up, on standard output. */
export function summary(text: string): void {
  if (!isQuiet) print(text)
}

/** A remark on standard error: what was left out, what is unusual. */
export function remark(text: string): void {
  if (!isQuiet) process.stderr.write(`${text}\n`)
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

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}
