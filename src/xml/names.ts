/** ASCII characters of names (XML 1.0, section 2.3): 1 inside, 2 also at the beginning. */
const NAME = new Uint8Array(128)
for (const character of '0123456789-.') NAME[character.charCodeAt(0)] = 1
for (const character of ':_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  NAME[character.charCodeAt(0)] = 2

export const isNameCharacter = (code: number): boolean => NAME[code]! > 0

/**
 * What a name that has been met begins with. The same name is the same string again, and need not be cut out. Hardly any
 * has more than one way to go on.
 */
class Beginning {
  /** The name, when it has ended here. */
  name = ''
  /** How it goes on: by this character first, or by others. */
  code = 0
  next: Beginning | undefined
  others: Map<number, Beginning> | undefined
}

let start = new Beginning()
/** Documents have few names: when there are too many, all are forgotten. */
const ROOM = 20000
let room = ROOM

/** The ASCII name that begins at `from`; empty for none. */
export function nameAt(text: string, from: number): string {
  let known = start
  let at = from
  let code = text.charCodeAt(at)
  for (;;) {
    const next = code === known.code ? known.next : known.others?.get(code)
    if (next === undefined) break
    known = next
    code = text.charCodeAt(++at)
  }
  return NAME[code] === 0 && known.name !== '' ? known.name : learn(known, text, from, at)
}

/** A name that is met for the first time; of that `known` up to `at`. */
function learn(known: Beginning, text: string, from: number, at: number): string {
  if (NAME[text.charCodeAt(from)] !== 2) return ''
  let end = at
  while (NAME[text.charCodeAt(end)]! > 0) end++
  if (text.charCodeAt(end) > 127) return ''
  // A key of an object is the one string of its text, which V8 tells from others by its place alone.
  const name = Object.keys({[text.slice(from, end)]: 0})[0]!
  room -= end - at
  if (room < 0) {
    start = new Beginning()
    room = ROOM
    return name
  }
  let last = known
  for (const character of text.slice(at, end)) {
    const next = new Beginning()
    const code = character.charCodeAt(0)
    if (last.next) {
      last.others ??= new Map()
      last.others.set(code, next)
    } else {
      last.code = code
      last.next = next
    }
    last = next
  }
  last.name = name
  return name
}
