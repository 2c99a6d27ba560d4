/** Archives opened and written safely; what isn't changed keeps its compressed bytes, its place and its date. */
import {deflateSync, inflateSync} from 'fflate'
import {crc32} from './crc.js'
import {type Entry, fault, limits, readDirectory} from './directory.js'

/** A zip archive in memory. Entries are inflated when they are read. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #entries = new Map<string, Entry>()
  readonly #comment: Uint8Array
  #inflated = 0

  /**
   * @throws {VFileMessage} For bytes that are no archive, a damaged one, one with a password, with names that are doubled
   *   or lead out of it, or with more than 10,000 entries.
   */
  constructor(bytes: Uint8Array) {
    const {entries, comment} = readDirectory(bytes)
    // Node's buffers share memory where arrays copy it.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#comment = comment
    for (const entry of entries) this.#entries.set(entry.name, entry)
  }

  /** The names of the entries, in the order of the directory. */
  get names(): string[] {
    return [...this.#entries.keys()]
  }

  /**
   * The content of an entry, held against its size and its checksum.
   *
   * @throws {TypeError} For a name that no entry has.
   * @throws {VFileMessage} For an entry that is damaged, over 256 MB, or with those read before over 1 GB.
   */
  read(name: string): Uint8Array {
    const entry = this.#entry(name)
    const {method, data, compressedSize, size} = entry
    if (size > limits.entry)
      throw fault(`expected \`${name}\` of at most ${limits.entry} bytes, found ${size}`)
    this.#inflated += size
    if (this.#inflated > limits.all) throw fault(`expected entries of at most ${limits.all} bytes in all`)
    const stored = this.#bytes.subarray(data, data + compressedSize)
    const content = method === 0 ? stored.slice() : inflate(stored, entry)
    if (content.length !== size || crc32(content) !== entry.crc)
      throw fault(`expected \`${name}\` undamaged: size or checksum is wrong`)
    return content
  }

  /**
   * The archive with other content for entries; all others keep their bytes, and all their order and date.
   *
   * @throws {TypeError} For a name that no entry has.
   */
  replace(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
    for (const name of contents.keys()) this.#entry(name)
    const out = new Output()
    const moved = new Map<Entry, {start: number; written?: Written}>()
    for (const entry of [...this.#entries.values()].sort((a, b) => a.start - b.start)) {
      const content = contents.get(entry.name)
      const start = out.length
      if (!content) out.add(this.#bytes.subarray(entry.start, entry.end))
      moved.set(entry, {start, ...(content && {written: this.#addLocal(out, entry, content)})})
    }
    const start = out.length
    for (const entry of this.#entries.values()) this.#addRecord(out, entry, moved.get(entry)!)
    addEnd(out, this.#entries.size, start, this.#comment)
    return out.bytes()
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name)
    if (!entry) throw new TypeError(`padanan: the archive has no entry \`${name}\``)
    return entry
  }

  #addLocal(out: Output, {start, data, method}: Entry, content: Uint8Array): Written {
    const header = this.#bytes.slice(start, data)
    const nameEnd = 30 + header[26]! + header[27]! * 256
    const kept = withoutWide(header.subarray(nameEnd))
    const written = compress(content, method)
    const fixed = header.subarray(0, nameEnd)
    setFields(fixed, {flags: 6, crc: 14}, written)
    setNumber(fixed, 28, 2, kept.length)
    out.add(fixed, kept, written.data)
    return written
  }

  #addRecord(out: Output, {record, start: old}: Entry, {start, written}: {start: number; written?: Written}) {
    const bytes = this.#bytes.slice(record.start, record.end)
    const nameEnd = 46 + bytes[28]! + bytes[29]! * 256
    const extraEnd = nameEnd + bytes[30]! + bytes[31]! * 256
    if (!written) {
      if (getNumber(bytes, 42) !== 0xffffffff) setNumber(bytes, 42, 4, start)
      else if (start !== old) throw fault('expected an archive under 4 GB')
      out.add(bytes)
      return
    }
    const kept = withoutWide(bytes.subarray(nameEnd, extraEnd))
    const fixed = bytes.slice(0, nameEnd)
    setFields(fixed, {flags: 8, crc: 16}, written)
    setNumber(fixed, 30, 2, kept.length)
    setNumber(fixed, 42, 4, start)
    out.add(fixed, kept, bytes.subarray(extraEnd))
  }
}

/** A new archive, all entries deflated and dated 1 January 1980, the first day that the format knows. */
export function createArchive(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const out = new Output()
  const records: Uint8Array[] = []
  for (const [name, content] of contents) {
    const encoded = new TextEncoder().encode(name)
    const written = compress(content, 8)
    const header = (signature: number, size: number, shift: number) => {
      const bytes = new Uint8Array(size)
      setNumber(bytes, 0, 4, signature)
      setNumber(bytes, shift, 2, 20)
      setNumber(bytes, shift + 2, 2, 0x800)
      setNumber(bytes, shift + 4, 2, 8)
      setNumber(bytes, shift + 8, 2, 0x21)
      setFields(bytes, {flags: shift + 2, crc: shift + 10}, written)
      setNumber(bytes, shift + 22, 2, encoded.length)
      return bytes
    }
    const record = header(0x02014b50, 46, 6)
    setNumber(record, 4, 2, 20)
    setNumber(record, 42, 4, out.length)
    records.push(record, encoded)
    out.add(header(0x04034b50, 30, 4), encoded, written.data)
  }
  const start = out.length
  out.add(...records)
  addEnd(out, contents.size, start, new Uint8Array(0))
  return out.bytes()
}

interface Written {
  method: number
  data: Uint8Array
  crc: number
  size: number
}

function compress(content: Uint8Array, method: number): Written {
  const data = method === 0 ? content : deflateSync(content, {level: 6})
  return {method, data, crc: crc32(content), size: content.length}
}

function inflate(stored: Uint8Array, {name, size}: Entry): Uint8Array {
  // Deflate makes at most 1,032 bytes of one: nothing is reserved for a size that can't be true.
  if (size > stored.length * 1032 + 1032) throw fault(`expected \`${name}\` undamaged: its size is wrong`)
  try {
    return inflateSync(stored, {out: new Uint8Array(size)})
  } catch (error) {
    throw fault(`expected \`${name}\` undamaged: it can't be inflated`, error)
  }
}

/** Extra fields without those of ZIP64: the sizes of what is written fit their own. */
function withoutWide(extra: Uint8Array): Uint8Array {
  const kept: number[] = []
  let at = 0
  while (at + 4 <= extra.length) {
    const end = at + 4 + extra[at + 2]! + extra[at + 3]! * 256
    if (extra[at] !== 1 || extra[at + 1] !== 0) kept.push(...extra.subarray(at, end))
    at = end
  }
  return Uint8Array.from(kept)
}

/** Sets the sizes and the checksum of a header; none come after the data. */
function setFields(header: Uint8Array, at: {flags: number; crc: number}, {data, crc, size}: Written): void {
  header[at.flags]! &= ~8
  setNumber(header, at.crc, 4, crc)
  setNumber(header, at.crc + 4, 4, data.length)
  setNumber(header, at.crc + 8, 4, size)
}

function addEnd(out: Output, count: number, start: number, comment: Uint8Array): void {
  const end = new Uint8Array(22)
  setNumber(end, 0, 4, 0x06054b50)
  setNumber(end, 8, 2, count)
  setNumber(end, 10, 2, count)
  setNumber(end, 12, 4, out.length - start)
  setNumber(end, 16, 4, start)
  setNumber(end, 20, 2, comment.length)
  out.add(end, comment)
}

function setNumber(bytes: Uint8Array, at: number, width: 2 | 4, value: number): void {
  for (let i = 0; i < width; i++) bytes[at + i] = (value / 2 ** (8 * i)) & 255
}

function getNumber(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true)
}

/** Bytes put one after the other. */
class Output {
  length = 0
  readonly #pieces: Uint8Array[] = []

  add(...pieces: Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece)
      this.length += piece.length
    }
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length)
    let at = 0
    for (const piece of this.#pieces) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }
}
