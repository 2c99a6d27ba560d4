/** Parsers for unified: `retext().use(retextIndonesian)`. */
import type {Root} from 'nlcst'
import type {Processor} from 'unified'
import {ParseEnglish, ParseIndonesian} from '../language/index.js'

/** Makes nlcst trees of Indonesian text. Later plugins see its sentences, words and abbreviations. */
export function retextIndonesian(this: Processor): void {
  const parser = new ParseIndonesian()
  this.parser = (document): Root => parser.parse(document)
}

/** Makes nlcst trees of English text. */
export function retextEnglish(this: Processor): void {
  const parser = new ParseEnglish()
  this.parser = (document): Root => parser.parse(document)
}
