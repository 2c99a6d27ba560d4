/** Paragraphs of DrawingML: the text of charts, SmartArt and shapes. */
import {escapeXml, type PlacedElement, placedAttributes, placedText} from '../../xml/index.js'
import type {Run} from './format.js'
import type {Item} from './items.js'
import {prefixes} from './names.js'
import type {Dialect} from './write.js'

/** Attributes of run properties that readers don't see. */
const unseen = new Set(['lang', 'altLang', 'err', 'dirty', 'noProof', 'smtClean', 'smtId', 'bmk'])

/** The items of a paragraph of DrawingML. */
export function drawingItems(paragraph: PlacedElement, text: string): Item[] {
  return paragraph.children.flatMap((element): Item[] => {
    const atoms = [{start: element.start, end: element.end}]
    switch (element.name) {
      case 'a:r': {
        const value = element.children.find(({name}) => name === 'a:t')
        return value ? [{type: 'text', value: placedText(text, value), run: runOf(element, text), atoms}] : []
      }
      case 'a:br':
        return [
          {
            type: 'code',
            atoms,
            name: 'line break',
            kind: 'fmt',
            subType: 'xlf:lb',
            equiv: '\n',
            isLight: true,
          },
        ]
      case 'a:pPr':
      case 'a:endParaRPr':
        return []
      default: {
        const shown = element.children.find(({name}) => name === 'a:t')
        return [{type: 'code', atoms, name: 'field', kind: 'ui', equiv: shown ? placedText(text, shown) : ''}]
      }
    }
  })
}

function runOf(element: PlacedElement, text: string): Run {
  const properties = element.children.find(({name}) => name === 'a:rPr')
  const open = text.slice(element.start, element.innerStart)
  const seen = properties
    ? [...placedAttributes(text, properties, prefixes)]
        .filter(([name]) => !unseen.has(name))
        .map(([name, {value}]) => `${name}=${value}`)
        .sort()
    : []
  const inside = properties ? text.slice(properties.innerStart, properties.innerEnd) : ''
  return {
    open,
    properties: properties ? text.slice(properties.start, properties.end) : '',
    close: text.slice(element.innerEnd, element.end),
    format: [...seen, inside].join('\n'),
    scripts: {complex: '', eastAsian: '', other: ''},
    used: [],
    showsBlanks: false,
    isHidden: false,
  }
}

export const drawingDialect: Dialect = {
  isSingle: true,
  text(value, {open}) {
    const prefix = /^<([^\s>]*:)?/.exec(open)![1] ?? ''
    return `<${prefix}t>${escapeXml(value)}</${prefix}t>`
  },
}
