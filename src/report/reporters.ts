/** Messages for other programs, as reporters of vfile: files with messages in, text out. */
import type {Log, ReportingDescriptor, Result} from 'sarif'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {rules, type Severity, severityOf} from '../rules.js'

/** A message as it is told: what a message on a segment has beside what all have. */
export type ToldMessage = VFileMessage & {
  unit?: string
  segment?: string
  sourceSpan?: object
  targetSpan?: object
}

interface Point {
  line: number
  column: number
}

/** Where a message begins and, where it says so, ends; 1-based. */
function placeOf({place}: VFileMessage): {start?: Point | undefined; end?: Point | undefined} {
  if (!place) return {}
  return 'start' in place ? place : {start: place}
}

const messagesOf = (files: readonly VFile[]) =>
  files.flatMap((file) =>
    file.messages.map((message) => ({path: file.path ?? '', message: message as ToldMessage})),
  )

/** A list of all messages, with the fields that each has. */
export function jsonReporter(files: readonly VFile[]): string {
  const list = messagesOf(files).map(({path, message}) => {
    const {start, end} = placeOf(message)
    const {unit, segment, file, ruleId, reason, actual, expected, note, sourceSpan, targetSpan} = message
    return {
      path,
      // The document that the segment is from; elsewhere a message names its own file so.
      file: unit === undefined ? undefined : file,
      unit,
      segment,
      line: start?.line,
      column: start?.column,
      endLine: end?.line,
      endColumn: end?.column,
      severity: severityOf(message),
      ruleId,
      reason,
      actual,
      expected,
      note,
      sourceSpan,
      targetSpan,
    }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}

const commands: Readonly<Record<Severity, string>> = {info: 'notice', warning: 'warning', error: 'error'}

/** Workflow commands of GitHub, which shows them on the lines of a change. */
export function githubReporter(files: readonly VFile[]): string {
  return messagesOf(files)
    .map(({path, message}) => {
      const {start, end} = placeOf(message)
      const isOneLine = end !== undefined && end.line === start?.line
      const properties = {
        file: slashed(path),
        line: start?.line,
        endLine: end?.line,
        col: start?.column,
        // GitHub takes columns of a stretch of one line alone, the last one inside.
        endColumn: isOneLine && end.column > start!.column ? end.column - 1 : undefined,
        title: message.ruleId,
      }
      const written = Object.entries(properties).flatMap(([key, value]) =>
        value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`],
      )
      return `::${commands[severityOf(message)]} ${written.join(',')}::${escapeData(saying(message))}\n`
    })
    .join('')
}

/** What a message says, and of which segment. */
const saying = ({unit, segment, reason}: ToldMessage) =>
  unit === undefined ? reason : `${unit}/${segment}: ${reason}`

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const slashed = (path: string) => path.replaceAll('\\', '/')

const levels = {info: 'note', warning: 'warning', error: 'error'} as const satisfies Record<
  Severity,
  Result.level
>

/**
 * A log of SARIF 2.1.0 (OASIS, 2020).
 *
 * @param version of padanan.
 */
export function sarifReporter(files: readonly VFile[], {version}: {version: string}): string {
  const told = messagesOf(files)
  const used = [...new Set(told.map(({message}) => message.ruleId ?? 'unnamed'))].sort()
  const described: ReportingDescriptor[] = used.map((id) => ({
    id,
    ...(id in rules && {
      shortDescription: {text: rules[id as keyof typeof rules]},
      helpUri: 'https://github.com/padanan/padanan#messages',
    }),
  }))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'padanan',
            version,
            informationUri: 'https://github.com/padanan/padanan',
            rules: described,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: told.map(({path, message}) => toResult(path, message, used)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function toResult(path: string, message: ToldMessage, used: readonly string[]): Result {
  const {start, end} = placeOf(message)
  const ruleId = message.ruleId ?? 'unnamed'
  const {unit, segment} = message
  return {
    ruleId,
    ruleIndex: used.indexOf(ruleId),
    level: levels[severityOf(message)],
    message: {text: message.reason},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: uriOf(path)},
          ...(start && {
            region: {
              startLine: start.line,
              startColumn: start.column,
              ...(end && {endLine: end.line, endColumn: end.column}),
            },
          }),
        },
        ...(unit !== undefined && {logicalLocations: [{fullyQualifiedName: `${unit}/${segment}`}]}),
      },
    ],
  }
}

/** A path as a reference (RFC 3986): whole paths are URIs of files. */
function uriOf(path: string): string {
  const parts = slashed(path).split('/').map(encodeURIComponent)
  const written = parts.join('/').replace(/^([A-Za-z])%3A(?=\/)/, '/$1:')
  return written.startsWith('/') ? `file://${written}` : written
}
