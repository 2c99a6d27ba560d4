/** Linguistics: languages as values, and what can be asked of them. */
export {
  type AcronymDefinition,
  type AcronymPair,
  acronymPairs,
  acronymSenses,
  findAcronyms,
} from './acronyms.js'
export {weekdayOf} from './calendar.js'
export {type DefinedLanguage, defineLanguage, type LanguageRules} from './define.js'
export {english} from './english/whole.js'
export {withExceptions} from './exceptions.js'
export {sameFigure} from './figures.js'
export {type BlockRole, type NewsBlock, newsBlocks} from './furniture.js'
export {indonesian} from './indonesian/whole.js'
export {latin} from './latin.js'
export {sameMeasure, wholeUnit} from './measures.js'
export {ParseEnglish, ParseIndonesian, ParseLanguage} from './parse.js'
