/**
 * A language's sentence rules in the form of SRX 2.0: where `before` ends and `after` begins, the first rule that
 * matches says whether a sentence ends there. The expressions keep to what ICU, Java and JavaScript understand alike;
 * what follows is looked at, not eaten, since some engines go on behind a match.
 */
import {type AbbreviationKind, spellings, words} from '../../language/abbreviations.js'
import {
  BESIDE,
  BRACKETS,
  CAPITAL_ITEM_MARK,
  CLOSERS,
  CONTINUING,
  ITEM,
  LISTING,
  NUMBER_AHEAD,
  OPENERS,
  PLAIN_MARKS,
  PLAIN_STOP,
  type SentenceRules,
  SMALL_ITEM_MARK,
  SPACES,
  STANDING,
  TERMINATORS,
} from '../../language/sentences.js'

/** SRX's `rule`: regular expressions for the text on both sides of a place. */
export interface SrxRule {
  /** Whether a sentence ends there; `false` is an exception to the rules after it. */
  break: boolean
  /** What stands before the place, a regular expression. */
  before: string
  /** What stands after the place, a regular expression. */
  after: string
}

const klass = (characters: string) => `[${characters.replace(/[\][\\^-]/g, '\\$&')}]`
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (list: readonly string[]) =>
  `(?:${[...list]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|')})`

const LETTER = '\\p{L}\\p{M}\\p{Nl}'
const SPACE = `[${SPACES}]`
const LINE_END = '[\\n\\u000b\\f\\r\\u2028\\u2029]'
const MARK = klass(TERMINATORS)
const MARKS = `${MARK}${klass(TERMINATORS + CLOSERS)}*`
/** A single full stop with what closes after it. */
const STOP = `\\.${klass(CLOSERS)}*`
const BRACKETED_STOP = `\\.${klass(BRACKETS)}${klass(CLOSERS)}*`
const OPENED = `[${SPACES}${OPENERS.replace(/[\][\\^-]/g, '\\$&')}]*`
/** What stands before a word that begins here. */
const START = `(?<![${LETTER}\\p{Nd}])`
/** Up to the first letter of what follows. */
const AHEAD = (next: string) => `(?=${SPACE}${OPENED}${next})`
const SPACE_AHEAD = `(?=${SPACE})`
const WHOLE = `(?![${LETTER}]|\\.\\p{L})`

/** The rules that say what the sentence breaker of `sentences.ts` does. */
export function srxRules(rules: SentenceRules): SrxRule[] {
  const all: SrxRule[] = []
  const hold = (before: string, after: string) => all.push({break: false, before, after})
  const end = (before: string, after: string) => all.push({break: true, before, after})

  end(LINE_END, '')
  for (const [before, after] of STANDING) end(before, after)
  hold(MARKS, AHEAD(`(?:$|${LINE_END}|${klass(CONTINUING + BRACKETS + TERMINATORS)})`))
  const item = `${klass(OPENERS)}?${ITEM}[.)]${SPACE}+\\p{Lu}`
  const abbreviations = spellings(rules.abbreviations)
  const small = `(?=${SPACE}+(?!${item})\\p{Ll})`
  if (abbreviations.size > 0) hold(`${START}${anyOf([...abbreviations.keys()])}\\.`, small)
  end(`(?:${PLAIN_STOP}|${PLAIN_MARKS})`, small)
  hold(MARKS, `(?=${SPACE}+(?!${SPACE}|${item})${OPENED}\\p{Ll})`)
  hold(`[(\\[]${MARK}${klass(TERMINATORS + CLOSERS)}*${klass(BRACKETS)}`, SPACE_AHEAD)
  for (const group of byDots(abbreviations)) abbreviationRules(rules, abbreviations, group, hold, end)

  const known = anyOf([...abbreviations.keys()])
  if (abbreviations.size > 0) end(`${START}${known}${STOP}${SPACE}+${SMALL_ITEM_MARK}${STOP}`, SPACE_AHEAD)
  hold(`(?:^|${LINE_END})${SPACE}*(?:${SMALL_ITEM_MARK}|${CAPITAL_ITEM_MARK})${STOP}`, SPACE_AHEAD)
  hold(
    `(?<=${klass(TERMINATORS + LISTING)}${klass(CLOSERS)}{0,9}${SPACE}{1,9})(?:${SMALL_ITEM_MARK}|${CAPITAL_ITEM_MARK})${STOP}`,
    SPACE_AHEAD,
  )

  const initials = `(?<![${LETTER}\\p{Nd}${BESIDE.replace('-', '\\-')}])\\p{Lu}(?:\\.\\p{Lu})*${STOP}`
  const initial = `\\p{Lu}${STOP}`
  end(initials, AHEAD('\\p{Nd}'))
  const starters = words(rules.starters)
  if (starters.length > 0) end(initials, AHEAD(anyOf(starters) + WHOLE))
  const letterNames = words(rules.letterNames)
  if (letterNames.length > 0) end(`(?<![${LETTER}])${anyOf(letterNames)} ${initial}`, SPACE_AHEAD)
  const notInitials = words(rules.notInitials)
  if (notInitials.length > 0)
    end(`(?<![${LETTER}])\\p{Ll}[${LETTER}]* ${klass(notInitials.join(''))}${STOP}`, SPACE_AHEAD)
  end(`\\p{Nd} ${initial}`, SPACE_AHEAD)
  hold(initials, SPACE_AHEAD)
  end(MARKS, SPACE_AHEAD)
  return all
}

/** Abbreviations by the number of stops inside, most first: *S.H* is looked at before *H*. */
function byDots(
  abbreviations: ReadonlyMap<string, AbbreviationKind>,
): (readonly [string, AbbreviationKind])[][] {
  const groups: (readonly [string, AbbreviationKind])[][] = []
  for (const entry of abbreviations) {
    const dots = entry[0].split('.').length
    groups[dots] = [...(groups[dots] ?? []), entry]
  }
  return groups.filter(Boolean).reverse()
}

type Add = (before: string, after: string) => void

function abbreviationRules(
  rules: SentenceRules,
  abbreviations: ReadonlyMap<string, AbbreviationKind>,
  group: readonly (readonly [string, AbbreviationKind])[],
  hold: Add,
  end: Add,
) {
  const of = (kind: AbbreviationKind) => group.filter(([, other]) => other === kind).map(([word]) => word)
  const before = (list: readonly string[], stop = STOP) => `${START}${anyOf(list)}${stop}`
  const bracket = `(?=${SPACE}${OPENED}\\((?!${klass(OPENERS)}|${SPACE}))`

  const never = of('never')
  if (never.length > 0) hold(before(never), SPACE_AHEAD)

  const number = of('number')
  if (number.length > 0) {
    hold(before(number), AHEAD(NUMBER_AHEAD))
    end(before(number), SPACE_AHEAD)
  }

  const starter = of('starter')
  if (starter.length > 0) {
    hold(before(starter, BRACKETED_STOP), SPACE_AHEAD)
    hold(before(starter), bracket)
    const starters = words(rules.starters)
    if (starters.length > 0) end(before(starter), AHEAD(anyOf(starters) + WHOLE))
    hold(before(starter), SPACE_AHEAD)
  }

  const isInitials = (word: string) => /^\p{Lu}(?:\.\p{Lu})*$/u.test(word)
  const capital = of('capital')
  for (const [list, prefix] of [
    [capital.filter((word) => !isInitials(word)), ''],
    // A degree of capitals follows a comma; without one they are initials.
    [capital.filter(isInitials), '(?<=,|, )'],
  ] as const) {
    if (list.length === 0) continue
    const word = (stop = STOP) => `${START}${prefix}${anyOf(list)}${stop}`
    hold(word(BRACKETED_STOP), SPACE_AHEAD)
    hold(word(), bracket)
    const nameParts = words(rules.nameParts)
    if (nameParts.length > 0) hold(word(), AHEAD(anyOf(nameParts) + WHOLE))
    hold(word(), AHEAD(`${anyOf([...abbreviations.keys()])}\\.(?!\\p{L})`))
    end(word(), SPACE_AHEAD)
  }
}
