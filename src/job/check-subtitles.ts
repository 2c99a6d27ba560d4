/** Translations of subtitles, held against what viewers can read in the time and the room that there is. */
import {lineLength} from '../documents/index.js'
import type {TermMessage} from '../terms/index.js'
import type {Content, XliffFile, XliffUnit} from '../types/index.js'
import {readDocument} from './extract.js'
import {formatOf} from './format.js'
import {message} from './message.js'
import {fromSkeleton} from './skeleton.js'

/** How many characters a viewer reads in a second (BBC and Netflix guidelines for adults agree on 17). */
const speed = 17
/** How many lines a cue has. */
const mostLines = 2

/**
 * How many seconds each cue of a file of subtitles stands, by the id of its unit; nothing for a file of another kind, or
 * one that has lost its skeleton.
 */
export function cueTimes(file: XliffFile): ReadonlyMap<string, number> {
  const format = formatOf(file)
  const text = format === 'srt' || format === 'vtt' ? fromSkeleton(file.skeleton) : undefined
  if (text === undefined) return new Map()
  return new Map(
    readDocument(text, format!).blocks.flatMap(({id, start}) => {
      const before = text.slice(Math.max(0, start - 200), start).trimEnd()
      const [, from, to] = /([\d:]+[.,]\d+)[ \t]+-->[ \t]+([\d:]+[.,]\d+)[^\r\n]*$/.exec(before) ?? []
      return from === undefined ? [] : [[id, secondsOf(to!) - secondsOf(from)] as const]
    }),
  )
}

/** `00:00:01,500` is 1.5. */
function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part.replace(',', '.')), 0)
}

/** Says that a cue can't be read as fast as it goes, or doesn't fit on two lines. */
export function checkCue(unit: XliffUnit, seconds: number): TermMessage[] {
  const text = unit.segments
    .map(({target, source}) => shown(target?.length ? target : source))
    .join('')
    .trim()
  const length = [...text.replace(/\s+/g, ' ')].length
  const rate = Math.ceil(length / seconds)
  const messages: TermMessage[] = []
  if (seconds > 0 && rate > speed)
    messages.push(
      message('reading-speed', `Expected at most ${speed} characters a second, found ${rate}`, {
        actual: String(rate),
        expected: [String(speed)],
      }),
    )
  const lines = text.split('\n')
  // A line that is too long is written on two, where no other speaker has the second.
  const longest = Math.max(...lines.map((line) => [...line].length))
  const most = lines.length < mostLines ? lineLength * mostLines : lineLength
  if (longest > most)
    messages.push(
      message('line-length', `Expected at most ${most} characters, found ${longest}`, {
        actual: String(longest),
        expected: [String(most)],
      }),
    )
  return messages
}

/** What a viewer sees: another speaker begins a line. */
function shown(content: Content): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.kind === 'pc' || node.kind === 'mrk') return shown(node.content)
      return node.kind === 'ph' && node.subType === 'xlf:lb' ? '\n' : ''
    })
    .join('')
}
