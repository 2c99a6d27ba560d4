/**
 * Rows of a spreadsheet of Excel (.xlsx; ECMA-376, part 1, section 18): text and figures as they are stored, no formats.
 * Libraries for it open the archive themselves, without the limits of ours, and bring an XML reader of their own.
 */
import type {XmlNode} from '../types/index.js'
import {type Element, readXml} from '../xml/index.js'
import {Archive} from '../zip/index.js'
import {decode} from './decode.js'
import type {Row} from './table.js'

/**
 * Reads the rows of the first sheet, as their lines; empty ones are left out.
 *
 * @throws VFileMessage for bytes that are no archive, or a part that is no XML.
 * @throws Error for an archive without sheets.
 */
export function fromXlsx(bytes: Uint8Array): Row[] {
  const archive = new Archive(bytes)
  const part = (name: string) => readXml(decode(archive.read(name))).root
  const sheet = archive.names
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
  if (sheet === undefined)
    throw new Error('1:1: expected a spreadsheet with a sheet (xl/worksheets/sheet1.xml)')
  const shared = archive.names.includes('xl/sharedStrings.xml')
    ? elements(part('xl/sharedStrings.xml'), 'si').map(textOf)
    : []
  return elements(part(sheet), 'sheetData')
    .flatMap((data) => elements(data, 'row'))
    .flatMap((row, index) => {
      const cells: string[] = []
      for (const cell of elements(row, 'c')) {
        const {r = '', t} = cell.attributes
        const at = columnOf(r) ?? cells.length
        while (cells.length < at) cells.push('')
        const value = elements(cell, 'v').map(textOf).join('')
        cells[at] = t === 's' ? (shared[Number(value)] ?? '') : t === 'inlineStr' ? textOf(cell) : value
      }
      return cells.some((cell) => cell.trim()) ? [{line: Number(row.attributes.r) || index + 1, cells}] : []
    })
}

/** The place of a column from 0: `A1` is 0, `AA1` is 26. Excel has 16,384. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

function elements(parent: Element, local: string): Element[] {
  return parent.children.filter(
    (child): child is Element => isElement(child) && (child as Element).local === local,
  ) as Element[]
}

function isElement(node: XmlNode): boolean {
  return typeof node !== 'string' && node.kind === 'element'
}

/** The text of a cell or string, runs joined; how East Asian words are read (`rPh`) is no part of it. */
function textOf(parent: Element): string {
  return parent.children
    .map((child) => {
      if (typeof child === 'string') return ['t', 'v'].includes(parent.local) ? child : ''
      return child.kind === 'element' && (child as Element).local !== 'rPh' ? textOf(child as Element) : ''
    })
    .join('')
}
