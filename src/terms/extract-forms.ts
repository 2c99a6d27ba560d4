/** The forms of a term in which it was met, the one to show first. */
import {isShortName} from './extract-names.js'

/** A pair by its names, lemmas with full forms for acronyms, and how often each form of either side was met. */
interface Counted {
  names: readonly [source: string, target: string]
  forms: readonly [source: ReadonlyMap<string, number>, target: ReadonlyMap<string, number>]
  count: number
}

/** The forms of both sides, the best of each first: full forms before acronyms, and the plain form if it isn't rare. */
export function formsInOrder({forms, names, count}: Counted): [source: string[], target: string[]] {
  const merged = forms.map(uncapitalised)
  // An acronym that is never spelt out goes with an acronym.
  const spelt = merged.every((side) => [...side.keys()].some((form) => !isShortName(form)))
  const [source, target] = merged.map((side, k) =>
    inOrder(side, (form, times) => {
      if (!spelt) return times
      if (isShortName(form)) return times - count
      return form.toLowerCase() === names[k]!.toLowerCase() && times >= count / 10 ? times + count : times
    }),
  )
  return [source!, target!]
}

/** A form with a capital in front counts as the one without, where that isn't rare: sentences begin with capitals. */
function uncapitalised(forms: ReadonlyMap<string, number>): Map<string, number> {
  const merged = new Map<string, number>()
  for (const [form, count] of forms) {
    const lower = form.charAt(0).toLowerCase() + form.slice(1)
    const kept = (forms.get(lower) ?? 0) >= count / 10 ? lower : form
    merged.set(kept, (merged.get(kept) ?? 0) + count)
  }
  return merged
}

/** Most frequent first; on a tie lower case goes before capitals. */
function inOrder(
  forms: ReadonlyMap<string, number>,
  rank: (form: string, count: number) => number,
): string[] {
  return [...forms]
    .sort((a, b) => rank(...b) - rank(...a) || (a[0] < b[0] ? 1 : a[0] > b[0] ? -1 : 0))
    .map(([form]) => form)
}
