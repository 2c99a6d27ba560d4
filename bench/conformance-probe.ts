/** `read FILE` reads one file as a user would, `round FILE` writes it and reads it back too; prints `ok …` or `error …`. */
import {readFileSync} from 'node:fs'
import {decode, fromTmx, fromXliff, toTmx, toXliff} from '../src/formats/index.js'
import type {XliffFile, XliffGroup} from '../src/types/index.js'

const [what, path = ''] = process.argv.slice(2)
/** In a function of its own: the bytes are not needed any more when the text is read. */
const open = (path: string): string => decode(readFileSync(path))
const units = (parent: XliffFile | XliffGroup): number =>
  parent.units.reduce((sum, child) => sum + (child.kind === 'unit' ? 1 : units(child)), 0)

try {
  if (path.endsWith('.tmx')) {
    const document = fromTmx(open(path))
    const again = what === 'round' ? fromTmx(toTmx(document)) : document
    if (again.units.length !== document.units.length) throw new Error('units lost')
    console.log(`ok ${document.units.length} units`)
  } else {
    const document = fromXliff(open(path))
    const count = document.files.reduce((sum, file) => sum + units(file), 0)
    const {files} = what === 'round' ? fromXliff(toXliff(document)) : document
    const again = files.reduce((sum, file) => sum + units(file), 0)
    if (again !== count) throw new Error('units lost')
    console.log(`ok ${count} units`)
  }
} catch (error) {
  console.log(`error ${String(error)}`)
}
