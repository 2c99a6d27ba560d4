/** The bilingual texts that ship with padanan: news of our own, aligned by hand. */
import type {Bead, TranslationUnit} from '../src/types/index.js'
import data from './data.js'

/** A text in two languages, with the beads that a person drew. */
export interface CorpusText {
  /** Its name in file names and keys. */
  slug: string
  /** `retelling` tells an article's facts anew, `background` explains what stands behind them. */
  kind: 'retelling' | 'background'
  /** Its title in each language. */
  title: {id: string; en: string}
  /** ISO 8601. */
  date: string
  /** What it is about. */
  topic: string
  /** Keys of the `sources` whose facts the text rests on. */
  sources: string[]
  /** Paragraphs of sentences; the first paragraph is the headline. */
  id: string[][]
  /** The text in English, by paragraphs. */
  en: string[][]
  /** Gold alignment: 0-based sentence indices, `source` Indonesian, `target` English. */
  beads: Pick<Bead, 'source' | 'target'>[]
}

/** An article or public document that texts and terms go back to. */
export interface Source {
  /** The key that texts and terms refer to it by. */
  key: string
  /** What it is. */
  kind: string
  /** Its headline. */
  title: string
  /** Who published it. */
  publisher: string
  /** ISO 8601, as much as is known. */
  date: string
  /** What else is to be known of it. */
  note: string
}

/** The texts, with their gold alignment. */
export const texts: readonly CorpusText[] = data.texts
/** What the texts and the glossary's terms go back to. */
export const sources: readonly Source[] = data.sources

/** An article in Markdown, not translated yet: what a translator's day begins with. Rests on the same facts as the texts. */
export const article: string = data.article

/**
 * The beads of a text as units for a memory, Indonesian to English, with their neighbours as context.
 *
 * @example
 * ```js
 * import {texts, toUnits} from 'padanan/corpus'
 *
 * toUnits(texts[0]).every(({source, target}) => source && target)
 * // true
 * ```
 */
export function toUnits(text: CorpusText): TranslationUnit[] {
  const source = text.id.flat()
  const target = text.en.flat()
  return text.beads
    .filter((bead) => bead.source.length && bead.target.length)
    .map((bead) => ({
      source: bead.source.map((index) => source[index]!).join(' '),
      target: bead.target.map((index) => target[index]!).join(' '),
      previous: source[bead.source[0]! - 1] ?? '',
      next: source[bead.source.at(-1)! + 1] ?? '',
      origin: text.slug,
    }))
}
