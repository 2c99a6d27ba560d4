/** Data categories of TBX (ISO 30042:2019; TBX-Basic dialect, www.tbxinfo.net): which element carries which. */

/** What an element of the Basic dialect is in DCA style, and its module's prefix in DCT style. */
export interface Category {
  element: 'admin' | 'descrip' | 'ref' | 'termNote' | 'transac' | 'transacNote' | 'xref'
  module: 'min' | 'basic'
  /** Where it may stand, itself or in a group. */
  levels: readonly Level[]
  /** The values it may have, where they are a list. */
  values?: readonly string[]
}

export type Level = 'concept' | 'language' | 'term'

const everywhere: readonly Level[] = ['concept', 'language', 'term']

/** Categories of the Basic dialect by name. */
export const categories: Readonly<Record<string, Category>> = {
  administrativeStatus: {
    element: 'termNote',
    module: 'min',
    levels: ['term'],
    values: [
      'preferredTerm-admn-sts',
      'admittedTerm-admn-sts',
      'deprecatedTerm-admn-sts',
      'supersededTerm-admn-sts',
    ],
  },
  customerSubset: {element: 'admin', module: 'min', levels: ['concept', 'term']},
  externalCrossReference: {element: 'xref', module: 'min', levels: everywhere},
  partOfSpeech: {
    element: 'termNote',
    module: 'min',
    levels: ['term'],
    values: ['adjective', 'noun', 'other', 'verb', 'adverb'],
  },
  subjectField: {element: 'descrip', module: 'min', levels: ['concept']},
  context: {element: 'descrip', module: 'basic', levels: ['term']},
  crossReference: {element: 'ref', module: 'basic', levels: ['concept', 'term']},
  definition: {element: 'descrip', module: 'basic', levels: ['concept', 'language']},
  geographicalUsage: {element: 'termNote', module: 'basic', levels: ['term']},
  grammaticalGender: {
    element: 'termNote',
    module: 'basic',
    levels: ['term'],
    values: ['masculine', 'feminine', 'neuter', 'other'],
  },
  projectSubset: {element: 'admin', module: 'basic', levels: ['concept', 'term']},
  responsibility: {element: 'transacNote', module: 'basic', levels: everywhere},
  source: {element: 'admin', module: 'basic', levels: everywhere},
  termLocation: {
    element: 'termNote',
    module: 'basic',
    levels: ['term'],
    values: [
      ...['checkBox', 'comboBox', 'comboBoxElement', 'dialogBox', 'groupBox', 'informativeMessage'],
      ...['interactiveMessage', 'menuItem', 'progressBar', 'pushButton', 'radioButton', 'slider', 'spinBox'],
      ...['tab', 'tableText', 'textBox', 'toolTip', 'user-definedType'],
    ],
  },
  termType: {
    element: 'termNote',
    module: 'basic',
    levels: ['term'],
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
  transactionType: {
    element: 'transac',
    module: 'basic',
    levels: everywhere,
    values: ['origination', 'modification'],
  },
  xGraphic: {element: 'xref', module: 'basic', levels: ['concept', 'language']},
}

/** Categories that are kept as properties under their names: text, and nothing to point at. */
export const plainCategories = [
  'customerSubset',
  'geographicalUsage',
  'grammaticalGender',
  'projectSubset',
  'termLocation',
] as const

/** Where the model keeps a category that it has a field for. */
export const fields: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  concept: {subjectField: 'subjectField', definition: 'definition'},
  language: {definition: 'definition'},
  term: {
    administrativeStatus: 'status',
    partOfSpeech: 'partOfSpeech',
    termType: 'type',
    source: 'source',
    context: 'context',
  },
}

/** What the header of a file of ours says. */
export const HEADER = 'Glossary written by padanan'

export const CORE = 'urn:iso:std:iso:30042:ed-2'
export const MODULES = {
  min: 'http://www.tbxinfo.net/ns/min',
  basic: 'http://www.tbxinfo.net/ns/basic',
} as const

/** The property that keeps what the model has no place for, as XML in DCA style. */
export const REST = 'xml'
