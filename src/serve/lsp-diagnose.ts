/** What is to be said of a text in one language while it is written: its terms, and dates whose day of the week is another. */
import {weekdayOf} from '../language/index.js'
import {type RuleSettings, type Severity, severityOf} from '../rules.js'
import {checkTerminology, type Glossary} from '../terms/index.js'
import type {Figure, Language, Span} from '../types/index.js'

/** Something to be underlined. */
export interface Finding extends Span {
  rule: string
  message: string
  severity: Severity
  note?: string
  /** What may stand there instead, in the same language, best first. */
  replacements: string[]
}

/** Finds figures paragraph by paragraph and remembers them: after a key only one paragraph is another. */
export class FigureCache {
  #known = new Map<string, Figure[]>()

  constructor(private readonly language: Language) {}

  *figures(text: string): Generator<Figure> {
    const used = new Map<string, Figure[]>()
    for (const {index, 0: line} of text.matchAll(/[^\r\n]+/g)) {
      const found = this.#known.get(line) ?? used.get(line) ?? this.language.figures(line)
      used.set(line, found)
      for (const figure of found) yield {...figure, start: figure.start + index, end: figure.end + index}
    }
    this.#known = used
  }
}

/** All findings, in the order of the text. */
export function diagnose(
  text: string,
  glossary: Glossary,
  language: Language,
  figures: FigureCache,
  rules: RuleSettings,
): Finding[] {
  const terms = checkTerminology(text, {glossary, language, rules}).map(
    ({fatal, ruleId, reason, note, expected, actual, targetSpan}): Finding => ({
      ...targetSpan!,
      rule: ruleId!,
      message: reason,
      severity: severityOf({fatal}),
      ...(note != null && {note}),
      replacements: (expected ?? []).map((term) => capitalised(term, actual ?? '')),
    }),
  )
  return [...terms, ...weekdays(text, language, figures, rules)].sort((a, b) => a.start - b.start)
}

/** Dates that were another day of the week. */
function weekdays(text: string, language: Language, cache: FigureCache, rules: RuleSettings): Finding[] {
  const severity = rules['figure-weekday'] ?? 'warning'
  if (severity === 'off') return []
  return [...cache.figures(text)].flatMap((figure) => {
    if (figure.kind !== 'date' || figure.weekday === undefined) return []
    const real = weekdayOf(figure.value)
    if (real === undefined || real === figure.weekday) return []
    const {start, end} = figure
    const right = language.writeFigure({kind: 'date', value: figure.value, weekday: real})
    const message = `Unexpected day of the week in \`${text.slice(start, end)}\`, it was \`${right}\``
    return [{start, end, rule: 'figure-weekday', message, severity, replacements: []}]
  })
}

/** A term with a capital where the words that it replaces have one: at the start of a sentence. */
function capitalised(term: string, actual: string): string {
  return /^\p{Lu}\p{Ll}/u.test(actual) ? term.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : term
}
