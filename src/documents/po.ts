/** PO files (GNU gettext): bilingual. An entry is a block with its translation, one for each plural form. */
import type {SourceDocument} from '../types/index.js'
import {read} from './document.js'
import {literalPieces} from './literals.js'
import {hasText, type Piece, type RawBlock} from './pieces.js'
import {type PoEntry, type PoString, poEntries, poHeader, poText, poUnescaped} from './po-entries.js'

/**
 * Reads the entries. The header and obsolete entries stay. @throws {VFileMessage} For a line that is none of PO's.
 *
 * @example
 * ```js
 * import {textOf} from 'padanan'
 * import {fromPo} from 'padanan/documents'
 *
 * const [block] = fromPo('msgid "Save"\nmsgstr "Simpan"\n').blocks
 * ;[textOf(block.content), textOf(block.target)]
 * // ['Save', 'Simpan']
 * ```
 */
export function fromPo(text: string): SourceDocument {
  return read('po', text, (body) =>
    poEntries(body).flatMap((entry) =>
      poText(body, entry.id) || entry.context ? blocksOf(body, entry) : [],
    ),
  )
}

/**
 * The language that a PO file says to be in; the source's stands in no field of the standard.
 *
 * @example
 * ```js
 * import {poLanguage} from 'padanan/documents'
 *
 * poLanguage('msgid ""\nmsgstr "Language: id\\n"\n')
 * // 'id'
 * ```
 */
export function poLanguage(text: string): string | undefined {
  return poHeader(text, 'Language')
}

function blocksOf(body: string, entry: PoEntry): RawBlock[] {
  const {context, id, plural, translations, remarks, isFuzzy, start} = entry
  const notes = [
    ...(context ? [{category: 'context', content: poText(body, context)}] : []),
    ...remarks.map(({sign, text}) => ({category: sign === '.' ? 'developer' : 'translator', content: text})),
  ]
  return translations.flatMap((translation, form): RawBlock[] => {
    // Where a language has one form it is that of many.
    const source = plural && (form > 0 || translations.length === 1) ? plural : id
    const pieces = piecesOf(body, source)
    if (!hasText(pieces)) return []
    const target = piecesOf(body, translation)
    const isPlural = plural !== undefined && translations.length > 1
    return [
      {
        kind: 'paragraph',
        // The first form's block begins with the flags, which say whether it is finished.
        span: {start: form === 0 ? start : translation.start, end: translation.end},
        pieces,
        notes: isPlural
          ? [...notes, {category: 'plural', content: `form ${form + 1} of ${translations.length}`}]
          : notes,
        ...(target.length > 0 && {target, isFuzzy}),
      },
    ]
  })
}

/** Literals side by side are one string. */
function piecesOf(body: string, {lines}: PoString): Piece[] {
  const pieces: Piece[] = []
  for (const piece of lines.flatMap((span) => literalPieces(body, span, poUnescaped))) {
    const last = pieces.at(-1)
    if (piece.type === 'text' && last?.type === 'text') last.value += piece.value
    else pieces.push(piece)
  }
  return pieces
}
