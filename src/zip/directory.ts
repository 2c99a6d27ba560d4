/** The central directory of an archive (ZIP specification APPNOTE 6.3, sections 4.3 and 4.5), read and checked. */
import {VFileMessage} from 'vfile-message'

/** An entry as the directory has it; places are offsets in the archive's bytes. */
export interface Entry {
  name: string
  /** 0 for stored, 8 for deflated. */
  method: number
  crc: number
  /** Of the data as it stands, and inflated. */
  compressedSize: number
  size: number
  /** Where its record in the directory stands. */
  record: {start: number; end: number}
  /** Where its own header begins, its data begins, and what comes after it. */
  start: number
  data: number
  end: number
}

export interface Directory {
  /** In the order of the directory. */
  entries: Entry[]
  comment: Uint8Array
}

/** Limits of what is opened: an archive of a few kilobytes may claim to hold terabytes. */
export const limits = {entries: 10_000, entry: 256 * 2 ** 20, all: 2 ** 30}

const LOCAL = 0x04034b50
const RECORD = 0x02014b50
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const WIDE = 0xffffffff

export function fault(reason: string, cause?: unknown): VFileMessage {
  return new VFileMessage(reason, {ruleId: 'zip', source: 'padanan', cause: cause as Error | undefined})
}

/** @throws {VFileMessage} For bytes that are no archive, a damaged one, or one that may not be opened. */
export function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u16 = (at: number) => view.getUint16(at, true)
  const u32 = (at: number) => view.getUint32(at, true)
  const u64 = (at: number) => Number(view.getBigUint64(at, true))
  const end = findEnd(bytes, u32)
  let [count, size, offset] = [u16(end + 10), u32(end + 12), u32(end + 16)]
  let directoryEnd = end
  if (end >= 20 && u32(end - 20) === LOCATOR_64) {
    const wide = end - 20 - 56
    if (wide < 0 || u32(wide) !== END_64) throw fault('expected a whole archive: its end is damaged')
    ;[count, size, offset] = [u64(wide + 32), u64(wide + 40), u64(wide + 48)]
    directoryEnd = wide
  } else if (u16(end + 4) !== 0 || u16(end + 6) !== 0) throw fault('expected an archive in one piece')
  // What stands before the first entry moves everything.
  const start = directoryEnd - size
  const shift = start - offset
  if (start < 0 || shift < 0) throw fault('expected a whole archive: its directory is not where it says')
  if (count > limits.entries) throw fault(`expected at most ${limits.entries} entries, found ${count}`)

  const entries: Entry[] = []
  let at = start
  while (at + 46 <= directoryEnd && u32(at) === RECORD) {
    const flags = u16(at + 8)
    const [nameLength, extraLength, commentLength] = [u16(at + 28), u16(at + 30), u16(at + 32)]
    const extra = at + 46 + nameLength
    const recordEnd = extra + extraLength + commentLength
    if (recordEnd > directoryEnd) break
    const name = new TextDecoder(flags & 0x800 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + 46, extra))
    const wide = wideFields(extra, extra + extraLength, u16)
    const field = (place: number) => {
      const value = u32(place)
      if (value !== WIDE || wide.at + 8 > wide.end) return value
      wide.at += 8
      return u64(wide.at - 8)
    }
    const uncompressed = field(at + 24)
    const compressedSize = field(at + 20)
    const local = field(at + 42) + shift
    if (flags & 0x2041) throw fault(`expected entries without a password, found \`${name}\` encrypted`)
    const method = u16(at + 10)
    if (method !== 0 && method !== 8)
      throw fault(`expected \`${name}\` stored or deflated, found method ${method}`)
    if (local + 30 > start || u32(local) !== LOCAL) throw fault(`expected a header of \`${name}\``)
    const data = local + 30 + u16(local + 26) + u16(local + 28)
    const isSame =
      u16(local + 26) === nameLength &&
      bytes.subarray(local + 30, local + 30 + nameLength).every((byte, i) => byte === bytes[at + 46 + i])
    if (!isSame) throw fault(`expected one name for an entry: the directory says \`${name}\``)
    if (data + compressedSize > start) throw fault(`expected \`${name}\` whole`)
    if (method === 0 && uncompressed !== compressedSize)
      throw fault(`expected one size of \`${name}\`, found ${uncompressed} and ${compressedSize}`)
    const record = {start: at, end: recordEnd}
    entries.push({
      ...{name, method, crc: u32(at + 16), compressedSize, size: uncompressed, record},
      ...{start: local, data, end: data + compressedSize},
    })
    at = recordEnd
  }
  if (entries.length !== count || at !== directoryEnd)
    throw fault(`expected a directory of ${count} entries, found ${entries.length}`)
  checkNames(entries)
  // Up to the next entry: sizes may stand after the data.
  const inPlace = [...entries].sort((a, b) => a.start - b.start)
  for (const [index, entry] of inPlace.entries()) {
    const next = inPlace[index + 1]?.start ?? start
    if (next < entry.end) throw fault(`expected entries apart, found \`${entry.name}\` over the next`)
    entry.end = next
  }
  return {entries, comment: bytes.subarray(end + 22, Math.min(end + 22 + u16(end + 20), bytes.length))}
}

/** The last end record whose comment fits; whatever comes after it is no part of the archive. */
function findEnd(bytes: Uint8Array, u32: (at: number) => number): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 0x20000; at--) {
    if (bytes[at] === 0x50 && u32(at) === END) return at
  }
  const isBegun = bytes.length > 4 && u32(0) === LOCAL
  throw fault(
    isBegun ? 'expected a whole archive: its end is missing' : 'expected a zip archive, found something else',
  )
}

/** Where the fields of ZIP64 stand among the extra fields. */
function wideFields(from: number, to: number, u16: (at: number) => number): {at: number; end: number} {
  for (let at = from; at + 4 <= to; at += 4 + u16(at + 2)) {
    if (u16(at) === 1) return {at: at + 4, end: Math.min(to, at + 4 + u16(at + 2))}
  }
  return {at: to, end: to}
}

/** Programs differ in which of two entries of a name they take, and a name may lead out of the folder. */
function checkNames(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const {name} of entries) {
    const path = name.replaceAll('\\', '/')
    if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\0/.test(path))
      throw fault(`expected names inside the archive, found \`${name}\``)
    const key = path.toLowerCase()
    if (seen.has(key)) throw fault(`expected one entry \`${name}\`, found several`)
    seen.add(key)
  }
}
