/** XLIFF 2.2 as the versions before it say it. */
import type {Skip} from '../../../content/index.js'
import type {Xliff, XliffGroup, XliffNote, XliffUnit} from '../../../types/index.js'

/** A document of XLIFF 2.2 without what came with it: notes and metadata of the whole, and what a note refers to. */
export function toV21({notes, metadata, ...document}: Xliff, skip: Skip): Xliff {
  if (notes || metadata) skip('the notes and metadata of the whole document')
  const withoutRef = (note: XliffNote): XliffNote => {
    const {ref, ...attributes} = note.attributes ?? {}
    if (ref === undefined) return note
    skip(`what a note refers to, "${ref}"`)
    return {...note, attributes}
  }
  const fit = <T extends {notes?: XliffNote[]; units?: (XliffGroup | XliffUnit)[]}>(node: T): T => ({
    ...node,
    ...(node.notes && {notes: node.notes.map(withoutRef)}),
    ...(node.units && {units: node.units.map(fit)}),
  })
  return {...document, files: document.files.map(fit)}
}
