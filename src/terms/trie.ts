/** A tree of sequences of numbers, in typed arrays: 100,000 terms take a few megabytes. */

const EMPTY = -1

/** Nodes are numbers; the root is 0. Edges live in one open-addressing hash table, keyed by node and label. */
export class Trie {
  #nodes = new Int32Array(16).fill(EMPTY)
  #labels = new Int32Array(16)
  #children = new Int32Array(16)
  #edges = 0

  /** How many nodes there are, the root included. */
  get size(): number {
    return this.#edges + 1
  }

  /** The node that `label` leads to; -1 when there is none. */
  child(node: number, label: number): number {
    const slot = this.#slot(node, label)
    return this.#nodes[slot] === EMPTY ? -1 : this.#children[slot]!
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
      if (2 * this.#edges >= this.#nodes.length) this.#grow()
      const slot = this.#slot(node, label)
      if (this.#nodes[slot] === EMPTY) {
        this.#nodes[slot] = node
        this.#labels[slot] = label
        this.#children[slot] = ++this.#edges
      }
      node = this.#children[slot]!
    }
    return node
  }

  /** Where the edge is, or where it would go (linear probing). */
  #slot(node: number, label: number): number {
    const mask = this.#nodes.length - 1
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(label, 0x85ebca6b)
    hash ^= hash >>> 15
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const owner = this.#nodes[slot]!
      if (owner === EMPTY || (owner === node && this.#labels[slot] === label)) return slot
    }
  }

  #grow(): void {
    const [nodes, labels, children] = [this.#nodes, this.#labels, this.#children]
    this.#nodes = new Int32Array(nodes.length * 2).fill(EMPTY)
    this.#labels = new Int32Array(nodes.length * 2)
    this.#children = new Int32Array(nodes.length * 2)
    nodes.forEach((node, index) => {
      if (node === EMPTY) return
      const slot = this.#slot(node, labels[index]!)
      this.#nodes[slot] = node
      this.#labels[slot] = labels[index]!
      this.#children[slot] = children[index]!
    })
  }
}
