/** States of XLIFF 1.2 and of XLIFF 2. */
import type {XliffSegment, XliffState} from '../../../types/index.js'
import type {Part} from './segments.js'

/** States of targets: the words of XLIFF 1.2 (its attribute `state`) and the four of XLIFF 2. */

const STATES: Record<string, XliffState> = {
  new: 'initial',
  'needs-translation': 'initial',
  'needs-adaptation': 'initial',
  'needs-l10n': 'initial',
  'needs-review-translation': 'translated',
  'needs-review-adaptation': 'translated',
  'needs-review-l10n': 'translated',
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final',
}
const WORDS: Record<XliffState, string> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}
const ADVANCE = Object.keys(WORDS)
const OWN = 'xliff12:'

/** The state that a word of 1.2 stands for; the word itself stays in `subState` where it says more. */
export function readState(word: string): {state: XliffState; subState?: string} {
  const state = Object.hasOwn(STATES, word) ? STATES[word]! : 'initial'
  return WORDS[state] === word ? {state} : {state, subState: OWN + word}
}

/** The state of a whole target is that of its least finished segment, in a word of 1.2. */
export function writeState(parts: readonly Part[]): string | undefined {
  let least: {state?: XliffState; subState?: string} | undefined
  const translated = parts.filter((part): part is XliffSegment => part.kind === 'segment' && !!part.target)
  if (!translated.some(({state}) => state)) return undefined
  for (const {state = 'initial', subState} of translated) {
    if (!least || ADVANCE.indexOf(state) < ADVANCE.indexOf(least.state!)) least = {state, subState}
  }
  if (!least) return undefined
  const word = least.subState?.startsWith(OWN) ? least.subState.slice(OWN.length) : ''
  return word && readState(word).state === least.state ? word : WORDS[least.state!]
}
