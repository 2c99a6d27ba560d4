/** What the dialect has no place for, said in a text: `padanan:name=value`, or `name*=` and the value percent-encoded. */
const OWN = /^padanan:([\w.%!'()~-]+)(\*?)=([\s\S]*)$/

/** Whether a reader gives a text back as it is: with nothing at its ends, no indented line, no control character. */
export const isClean = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML can't hold them
  text.trim() === text && text !== '' && !/[ \t]\n|\n[ \t]|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/.test(text)

/** A name and its value as a text. */
export const ownText = (name: string, value: string): string =>
  isClean(value) ? `padanan:${name}=${value}` : `padanan:${name}*=${encodeURIComponent(value)}`

/** The name and the value that a text of ours says; undefined for another text. */
export function readOwnText(text: string): {name: string; value: string} | undefined {
  const [, name, star, written] = OWN.exec(text) ?? []
  if (name === undefined) return undefined
  const value = star ? decoded(written!) : written
  return value === undefined ? undefined : {name, value}
}

/** A percent-encoded text; undefined when it is none. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
