/** JSON of texts, as i18next and others keep them: every string with words is a block, but for notes (`@key`, `$schema`). */
import {parseTree, printParseErrorCode, visit} from 'jsonc-parser'
import {VFileMessage} from 'vfile-message'
import type {SourceDocument} from '../types/index.js'
import {read} from './document.js'
import {choices, literalPieces} from './literals.js'
import {hasText, type RawBlock} from './pieces.js'

/** @throws {VFileMessage} For what is no JSON; comments and a comma at the end are allowed. */
export function fromJson(text: string): SourceDocument {
  return read('json', text, (body, skip) => {
    const errors: {error: number; offset: number}[] = []
    parseTree(body, errors as never, {allowTrailingComma: true})
    const [fault] = errors
    if (fault) {
      const lines = body.slice(0, fault.offset).split('\n')
      const place = {line: lines.length, column: lines.at(-1)!.length + 1}
      const reason = `expected JSON, found a fault: ${printParseErrorCode(fault.error as never)}`
      throw new VFileMessage(reason, {place, ruleId: 'json', source: 'padanan'})
    }
    const blocks: RawBlock[] = []
    visit(
      body,
      {
        onLiteralValue(value, offset, length, _line, _column, path) {
          if (typeof value !== 'string') return
          if (path().some((part) => typeof part === 'string' && /^[@$]/.test(part))) return
          const span = {start: offset, end: offset + length}
          const inside = {start: offset + 1, end: offset + length - 1}
          const pieces = literalPieces(body, inside, (raw) => JSON.parse(`"${raw}"`) as string)
          if (choices.test(value)) skip(span, 'a message with a text for each number or case')
          else if (hasText(pieces)) blocks.push({kind: 'paragraph', span, pieces})
        },
      },
      {allowTrailingComma: true},
    )
    return blocks
  })
}
