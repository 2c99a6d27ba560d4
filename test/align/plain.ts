/** Slow twins of the aligner's loops. */
import type {Language} from '../../src/types/index.js'

/** A language of which nothing is known: words are runs of letters or figures, marks stand alone. */
export function plain(code: string): Language {
  return {
    code,
    name: code,
    head: 'last',
    functionWords: new Set(),
    negations: new Set(),
    denials: new Set(),
    opposes: () => false,
    antonymPrefixes: new Set(),
    sentences: (text) =>
      [...text.matchAll(/[^.!?]+[.!?]*\s*/g)].map((m) => ({
        start: m.index,
        end: m.index + m[0].trimEnd().length,
      })),
    tokens: (text) =>
      [...text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*|\S/gu)].map((m) => ({
        text: m[0],
        start: m.index,
        end: m.index + m[0].length,
        kind: /^\d/.test(m[0]) ? 'number' : /^[\p{L}]/u.test(m[0]) ? 'word' : 'punctuation',
      })),
    fold: (text) => text.toLowerCase(),
    analyses: () => [],
    forms: () => [],
    figures: () => [],
    numerals: new Map(),
    writeFigure: String,
  }
}
