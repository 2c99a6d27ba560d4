/**
 * Content as one string, its codes as placeholders: `<1>` and `</1>` for the ends of a pair, `<1/>` for a code that stands
 * alone, numbered in the order of the source. Text that looks like a placeholder has `&lt;` for its `<`.
 */
import {assemble, type Step, steps} from '../content/index.js'
import type {Content} from '../types/index.js'

type Code = Exclude<Step, {type: 'text'}>

/** The codes of a source by their placeholders. */
export type Codes = ReadonlyMap<string, Code>

const isMark = ({node}: Code) => node.kind === 'mrk' || node.kind === 'sm' || node.kind === 'em'

/** What a code is called wherever it stands: a target says its source's codes by the same ids. */
function nameOf({type, node}: Code): string {
  const {kind} = node
  if (kind !== 'pc' && kind !== 'ph' && kind !== 'sc' && kind !== 'ec') return `${type} ${kind}`
  return `${type} ${kind} ${kind === 'ec' ? (node.startRef ?? node.id) : node.id}`
}

/** A source with its codes as placeholders, and what these stand for. */
export function toPlaceholders(content: Content): {text: string; codes: Codes} {
  const codes = new Map<string, Code>()
  const numbers = new Map<string, number>()
  const text = steps(content).map((step) => {
    if (step.type === 'text') return escaped(step.value)
    if (isMark(step)) return ''
    const key = 'key' in step ? step.key : `alone ${codes.size}`
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
    const placeholder = written(step, numbers.get(key)!)
    codes.set(placeholder, step)
    return placeholder
  })
  return {text: text.join(''), codes}
}

/** A target in the placeholders of its source; a code that the source doesn't have is `<?/>`. */
export function withPlaceholders(content: Content, codes: Codes): string {
  const known = new Map([...codes].map(([placeholder, step]) => [nameOf(step), placeholder]))
  return steps(content)
    .map((step) => {
      if (step.type === 'text') return escaped(step.value)
      return isMark(step) ? '' : (known.get(nameOf(step)) ?? '<?/>')
    })
    .join('')
}

/**
 * Content of a target that was written with the placeholders of its source.
 *
 * @returns what is wrong with them, if anything: each stands once, a pair ends after it starts and within what is around it.
 */
export function fromPlaceholders(text: string, codes: Codes): {content: Content; faults: string[]} {
  const faults: string[] = []
  const seen = new Set<string>()
  const open: string[] = []
  const list: Step[] = []
  for (const part of text.split(/(<\/?\d+\/?>)/)) {
    const code = codes.get(part)
    if (code) {
      if (seen.has(part)) faults.push(`${part} stands twice`)
      seen.add(part)
      if (code.type === 'open') open.push(code.key)
      if (code.type === 'close' && open.pop() !== code.key) faults.push(`${part} ends what is not open there`)
      list.push(code)
    } else if (/^<\/?\d+\/?>$/.test(part)) faults.push(`${part} is not in the source`)
    else if (part) list.push({type: 'text', value: part.replaceAll('&lt;', '<')})
  }
  for (const placeholder of codes.keys()) if (!seen.has(placeholder)) faults.push(`${placeholder} is missing`)
  return {content: faults.length ? [] : assemble(list), faults}
}

const written = ({type}: Code, number: number) =>
  type === 'open' ? `<${number}>` : type === 'close' ? `</${number}>` : `<${number}/>`

const escaped = (text: string) => text.replace(/<(?=\/?\d+\/?>)/g, '&lt;')
