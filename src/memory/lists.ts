/**
 * Many growing lists of 32-bit integers in one typed array, as an inverted index needs them:
 * a list is a chain of blocks, the last first, each longer than the one before, up to 1,024 numbers.
 * Büttcher & Clarke, "Indexing time vs. query time trade-offs in dynamic information retrieval systems" (2005).
 *
 * To run over a list without making anything on the way:
 *
 *     for (let block = lists.last(list), end = lists.end(list); block !== 0; end = lists.endBefore(block), block = lists.before(block))
 *       for (let at = block + 2; at < end; at++) lists.data[at]
 */
export class Lists {
  /** All blocks. A block begins with the place of the block before it (0: none) and its own length. */
  data = new Uint32Array(1024)
  #used = 1
  /** Four numbers for each list: its last block, where the next number goes, where the block ends, how many in all. */
  #heads = new Uint32Array(256)

  push(list: number, value: number): void {
    const head = list * 4
    if (head + 4 > this.#heads.length) this.#heads = grown(this.#heads, head + 4)
    if (this.#heads[head + 1] === this.#heads[head + 2]) this.#addBlock(head)
    this.data[this.#heads[head + 1]!++] = value
    this.#heads[head + 3]!++
  }

  /** How many numbers the list has. */
  count(list: number): number {
    return this.#heads[list * 4 + 3] ?? 0
  }

  /** The last block of the list, 0 for an empty list. */
  last(list: number): number {
    return this.#heads[list * 4] ?? 0
  }

  /** Where the numbers of the last block end. */
  end(list: number): number {
    return this.#heads[list * 4 + 1] ?? 0
  }

  /** The block before a block, 0 for the first. */
  before(block: number): number {
    return this.data[block]!
  }

  /** Where the numbers of the block before a block end. */
  endBefore(block: number): number {
    const before = this.data[block]!
    return before + 2 + this.data[before + 1]!
  }

  #addBlock(head: number): void {
    const count = this.#heads[head + 3]!
    const size = count < 4 ? 2 : Math.min(1024, 2 ** Math.floor(Math.log2(count)))
    const block = this.#used
    this.#used += size + 2
    if (this.#used > this.data.length) this.data = grown(this.data, this.#used)
    this.data[block] = this.#heads[head]!
    this.data[block + 1] = size
    this.#heads[head] = block
    this.#heads[head + 1] = block + 2
    this.#heads[head + 2] = block + 2 + size
  }
}

/** The same numbers in an array that has room for `length` at least and half as many again. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array>(array: T, length: number): T {
  const room = new (array.constructor as new (length: number) => T)(Math.ceil(length * 1.5))
  room.set(array)
  return room
}
