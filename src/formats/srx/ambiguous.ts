/** Expressions that JavaScript's engine can try in more ways than there are characters. */

/** A part of an expression that is repeated or not: a character, a class, a group. */
interface Atom {
  source: string
  /** Whether how often it stands there is open. */
  varies: boolean
  /** Of a group: whether something in it varies or is one of several. */
  isOpen: boolean
}

/**
 * The part of an expression that can match one text in many ways, as `(a+)+`, `(a|a)*` and `(a?){9}` do: engines that go back, as
 * JavaScript's does, try them all, and time doubles with each character. Safe is a repeated group in which nothing varies, whose
 * alternatives begin with different characters, or that a character begins or ends which nothing that varies in it can be
 * (`(?:\.\p{Lu}+)*`).
 */
export function ambiguousPart(expression: string): string | undefined {
  let at = 0
  let found: string | undefined

  /** Reads alternatives up to the end of a group or of the expression; each is a list of atoms. */
  const alternatives = (): Atom[][] => {
    const all: Atom[][] = [[]]
    while (at < expression.length && expression[at] !== ')') {
      if (expression[at] === '|') {
        at++
        all.push([])
      } else all.at(-1)!.push(atom())
    }
    return all
  }

  const atom = (): Atom => {
    const start = at
    let inside: Atom[][] | undefined
    if (expression[at] === '(') {
      at += /^\((?:\?(?:<?[=!]|:|<\w+>|[a-z-]+[:)]))?/.exec(expression.slice(at))![0].length
      if (expression[at - 1] !== ')') {
        inside = alternatives()
        at++
      }
    } else {
      at += (/^(?:\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:\\.|[^\]\\])*\]|[\s\S])/u.exec(
        expression.slice(at),
      ) ?? [' '])[0].length
    }
    const source = expression.slice(start, at)
    const [times = '', , least, comma, most] =
      /^(?:[*+?]|(\{(\d+)(,?)(\d*)\}))[?+]?/.exec(expression.slice(at)) ?? []
    at += times.length
    const varies = times !== '' && (least === undefined || (comma === ',' && most !== least))
    const isOpen = inside?.some((list) => list.some((part) => part.varies || part.isOpen)) ?? false
    const upTo =
      times === '' || times[0] === '?'
        ? 1
        : least === undefined || (comma === ',' && most === '')
          ? Infinity
          : Number(most || least)
    if (inside && upTo > 2 && !isSafe(inside, upTo === Infinity)) found ??= source + times
    return {source, varies, isOpen: isOpen || (inside?.length ?? 1) > 1}
  }

  while (at < expression.length) {
    alternatives()
    // A bracket too many is an error that the engine tells.
    at++
  }
  return found
}

function isSafe(alternatives: readonly (readonly Atom[])[], isEndless: boolean): boolean {
  if (alternatives.length > 1) {
    const firsts = alternatives.map(([first]) =>
      first && !first.varies ? characterOf(first.source) : undefined,
    )
    const isApart = firsts.every((first) => first !== undefined) && new Set(firsts).size === firsts.length
    if (!isApart) return false
  }
  return alternatives.every((atoms) => {
    const open = atoms.filter(({varies, isOpen}) => varies || isOpen)
    if (open.length === 0) return atoms.length > 0 || !isEndless
    return [atoms[0]!, atoms.at(-1)!].some(({source, varies}) => {
      const edge = varies ? undefined : characterOf(source)
      return edge !== undefined && open.every((other) => !other.isOpen && !canBe(other.source, edge))
    })
  })
}

/** The one character that an atom is. */
function characterOf(source: string): string | undefined {
  if (/^[^\\.^$()[\]]$/u.test(source)) return source
  return /^\\([^\p{L}\p{Nd}])$/u.exec(source)?.[1]
}

function canBe(source: string, character: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`, 'iu').test(character)
  } catch {
    return true
  }
}
