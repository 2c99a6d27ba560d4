/** Concepts in a line each, for the tests beside. */
import type {Concept, TermSection} from '../../src/types/index.js'

/**
 * A concept from lists of terms, `Kyiv, Kiev (deprecated)`: the first is preferred, the others are admitted. What stands
 * in brackets is a status, a type, `noun` or `verb`, `name` for a proper noun, `surname` for one in short.
 */
export function concept(id: string, indonesian: string, english: string): Concept {
  const languages = [
    {lang: 'id', terms: readTerms(indonesian)},
    {lang: 'en', terms: readTerms(english)},
  ]
  return {id, languages: languages.filter(({terms}) => terms.length > 0)}
}

function readTerms(list: string): TermSection[] {
  return list
    .split(', ')
    .filter((item) => item !== '')
    .map((item, index) => {
      const [, term, mark] = /^(.*?)(?: \((\w+)\))?$/.exec(item)!
      const section: TermSection = {term: term!, status: index === 0 ? 'preferred' : 'admitted'}
      if (mark === 'deprecated' || mark === 'superseded') section.status = mark
      else if (mark === 'verb' || mark === 'noun') section.partOfSpeech = mark
      else if (mark === 'name') section.partOfSpeech = 'properNoun'
      else if (mark === 'surname') Object.assign(section, {type: 'shortForm', partOfSpeech: 'properNoun'})
      else if (mark) section.type = mark as TermSection['type']
      return section
    })
}
