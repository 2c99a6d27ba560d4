/** Tags of HTML in Markdown, which remark leaves as they stand: what begins and ends with them. */
import type {Html, Nodes, PhrasingContent} from 'mdast'

/** Whether a tag says that its element is not to be translated. */
export const isFixed = /\stranslate\s*=\s*["']?no\b|\sclass\s*=\s*(?:["'][^"']*)?\bnotranslate\b/i

/** The place of the node that ends the element marked `translate="no"` that this one leaves open; its own for none. */
export function endOfFixed(nodes: readonly Nodes[], at: number, endless: Set<string>): number {
  const first = nodes[at]!
  let open = first.type === 'html' ? fixedAfter(first.value, []) : []
  const [name] = open
  if (name === undefined || endless.has(name)) return at
  for (let end = at + 1; end < nodes.length; end++) {
    const node = nodes[end]!
    if (node.type === 'html') open = fixedAfter(node.value, open)
    if (open.length === 0) return end
  }
  endless.add(name)
  return at
}

/** The elements of one name, the first marked `translate="no"`, that are open after HTML, by those open before it. */
function fixedAfter(html: string, before: readonly string[]): string[] {
  const open = [...before]
  for (const [tag, slash, name] of html
    .replace(/<!--.*?(-->|$)/gs, '')
    .matchAll(/<(\/?)([a-z][^\s/<>]*)[^<>]*>/gi)) {
    const local = name!.toLowerCase()
    if (open.length > 0 ? local !== open[0] : slash || !isFixed.test(tag)) continue
    if (slash) open.pop()
    else open.push(local)
  }
  return open
}

/** The places of end tags, by the places of their start tags. */
export function endTags(nodes: readonly PhrasingContent[]): Map<number, number> {
  const ends = new Map<number, number>()
  const open: {name: string; at: number}[] = []
  for (const [at, node] of nodes.entries()) {
    const name = node.type === 'html' && tagName(node.value)
    if (!name || /\/>$/.test((node as Html).value)) continue
    if (!name.startsWith('/')) {
      open.push({name, at})
      continue
    }
    const start = open.findLastIndex((tag) => `/${tag.name}` === name)
    if (start < 0) continue
    ends.set(open[start]!.at, at)
    open.length = start
  }
  return ends
}

/** `b` for `<b>`, `/b` for `</b>`. */
export function tagName(tag: string): string | undefined {
  return /^<(\/?[a-z][\w-]*)/.exec(tag.toLowerCase())?.[1]
}
