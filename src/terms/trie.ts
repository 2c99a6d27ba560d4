/** A tree of sequences of numbers, in typed arrays: 100,000 terms take a few megabytes. */

/** Room for an edge in the table: node, label, child and one to spare, so that an edge never straddles cache lines. */
const WIDTH = 4
const EMPTY = -1

/** Nodes are numbers; the root is 0. Edges live in one open-addressing hash table, keyed by node and label. */
export class Trie {
  #table = new Int32Array(16 * WIDTH).fill(EMPTY)
  #edges = 0
  /**
   * Two numbers a node: the bits of its labels, by which most labels that lead nowhere are told without a look at the
   * table, and its marks.
   */
  #nodes = new Int32Array(32)

  /** How many nodes there are, the root included. */
  get size(): number {
    return this.#edges + 1
  }

  /** Whether anything goes on from a node. */
  isInner(node: number): boolean {
    return this.#nodes[2 * node] !== 0
  }

  /** What `mark` has set for a node; 0 at first. */
  marks(node: number): number {
    return this.#nodes[2 * node + 1]!
  }

  /** Keeps a number beside a node. */
  mark(node: number, marks: number): void {
    this.#nodes[2 * node + 1] = marks
  }

  /** The node that `label` leads to; -1 when there is none. */
  child(node: number, label: number): number {
    return (this.#nodes[2 * node]! & bitOf(label)) === 0 ? -1 : this.#table[this.#slot(node, label) + 2]!
  }

  /** The node at the end of a sequence; -1 when there is none. */
  find(labels: readonly number[], from = 0): number {
    let node = from
    for (let index = 0; index < labels.length && node >= 0; index++) node = this.child(node, labels[index]!)
    return node
  }

  /** Adds a sequence and returns the node at its end. */
  add(labels: readonly number[]): number {
    let node = 0
    for (const label of labels) {
      if (2 * WIDTH * this.#edges >= this.#table.length) this.#grow()
      const slot = this.#slot(node, label)
      if (this.#table[slot + 2] === EMPTY) {
        this.#table[slot] = node
        this.#table[slot + 1] = label
        this.#table[slot + 2] = ++this.#edges
        this.#nodes[2 * node]! |= bitOf(label)
      }
      node = this.#table[slot + 2]!
    }
    return node
  }

  /** Where the edge is, or where it would go (linear probing). */
  #slot(node: number, label: number): number {
    const table = this.#table
    const mask = table.length - 1
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    for (let slot = ((hash ^ (hash >>> 13)) * WIDTH) & mask; ; slot = (slot + WIDTH) & mask) {
      if (table[slot + 2] === EMPTY || (table[slot] === node && table[slot + 1] === label)) return slot
    }
  }

  #grow(): void {
    const old = this.#table
    const nodes = this.#nodes
    this.#table = new Int32Array(old.length * 2).fill(EMPTY)
    this.#nodes = new Int32Array(nodes.length * 2)
    this.#nodes.set(nodes)
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 2] !== EMPTY)
        this.#table.set(old.subarray(from, from + WIDTH), this.#slot(old[from]!, old[from + 1]!))
    }
  }
}

const bitOf = (label: number) => 1 << (Math.imul(label, 0x9e3779b1) >>> 27)
