/** Translations written as the strings of programs. */
import type {Written} from './written.js'

/** Characters with an escape of their own, by its letter. */
export const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', f: '\f'}

export function writeJson(nodes: readonly Written[]): string {
  return `"${writeLiteral(nodes, (text) => JSON.stringify(text).slice(1, -1))}"`
}

/** A file of ASCII alone stays one: before Java 9 it had to be. */
export function writeProperties(nodes: readonly Written[], document: string): string {
  const isAscii = /^[\0-\x7F]*$/.test(document)
  return writeLiteral(nodes, (text) => {
    const escaped = controls(text.replaceAll('\\', '\\\\'))
    return isAscii
      ? escaped.replace(
          /[^ -~]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        )
      : escaped
  }).replace(/^ /, '\\ ')
}

export function writeStrings(nodes: readonly Written[]): string {
  return writeLiteral(nodes, (text) => controls(text.replace(/["\\]/g, '\\$&')))
}

/**
 * A string of Android, in quotes where the document's own `raw` is or where blanks at its ends would be lost. What stands in
 * CDATA is escaped as strings are, not as XML is.
 */
export function writeAndroid(nodes: readonly Written[], raw: string): string {
  const encode = (text: string) => {
    const escaped = controls(text.replace(/["'\\]/g, '\\$&'))
    return / {2}/.test(escaped) && !isQuoted ? escaped.replace(/ {2,}/g, '"$&"') : escaped
  }
  const isQuoted = /^"[\s\S]*"$/.test(raw.trim())
  const write = (list: readonly Written[], isData: boolean): string =>
    list
      .map((node) => {
        if (typeof node === 'string')
          return isData ? encode(node).replaceAll(']]>', ']]]]><![CDATA[>') : encodeText(encode(node))
        if ('raw' in node) return node.raw
        return node.open + write(node.children, isData || node.open.startsWith('<![CDATA[')) + node.close
      })
      .join('')
  const written = write(nodes, false)
  if (isQuoted || /^ | $/.test(written)) return `"${written}"`
  return written.replace(/^[@?]/, '\\$&')
}

const encodeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

function controls(text: string): string {
  return text.replace(/[\n\t\r\f]/g, (found) => {
    const [name] = Object.entries(escapes).find(([, character]) => character === found)!
    return `\\${name}`
  })
}

/** A translation as a string: text is escaped, codes are as they were. */
function writeLiteral(nodes: readonly Written[], encode: (text: string) => string): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return encode(node)
      return 'raw' in node ? node.raw : node.open + writeLiteral(node.children, encode) + node.close
    })
    .join('')
}
