/**
 * Values of which each is to come once. Tools mostly number them, and while each comes after the one before (`t9`, `t10`)
 * none can come twice: they need only be kept. The first that doesn't makes a set of them, which takes five times as long
 * to fill.
 */
export class Values {
  readonly #inOrder: string[] = []
  #all: Set<string> | undefined

  /** `false` where it is there already. */
  add(value: string): boolean {
    const ordered = this.#inOrder
    if (!this.#all && (ordered.length === 0 || comesAfter(value, ordered[ordered.length - 1]!))) {
      ordered.push(value)
      return true
    }
    const all = this.#set()
    const before = all.size
    return all.add(value).size > before
  }

  has(value: string): boolean {
    return this.#set().has(value)
  }

  #set(): Set<string> {
    this.#all ??= new Set(this.#inOrder)
    return this.#all
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** Where the digits from `at` on end. */
function digitsEnd(value: string, at: number): number {
  let end = at
  while (isDigit(value.charCodeAt(end))) end++
  return end
}

/** Whether a value comes after another, numbers in them by their size. Also `false` for numbers that begin with 0. */
export function comesAfter(value: string, other: string): boolean {
  let at = 0
  /** Where the number begins that goes up to here, if any. */
  let start = 0
  for (; at < other.length; at++) {
    const code = value.charCodeAt(at)
    if (code !== other.charCodeAt(at)) break
    if (!isDigit(code)) start = at + 1
  }
  if (at === value.length) return false
  const end = digitsEnd(value, at)
  const otherEnd = digitsEnd(other, at)
  if (end > start && otherEnd > start) {
    const isPadded = value[start] === '0' ? end > start + 1 : other[start] === '0' && otherEnd > start + 1
    if (isPadded) return false
    if (end !== otherEnd) return end > otherEnd
  }
  return at === other.length || value.charCodeAt(at) > other.charCodeAt(at)
}
