/** Messages on segments. */
import {VFileMessage} from 'vfile-message'
import type {TermMessage} from '../terms/index.js'

/** A warning of `rule` about `reason`. */
export function message(
  rule: string,
  reason: string,
  fields: {actual?: string; expected?: string[]} = {},
): TermMessage {
  return Object.assign(new VFileMessage(reason, {ruleId: rule, source: 'padanan'}), {fatal: false}, fields)
}
