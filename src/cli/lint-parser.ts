/** Plain text, Markdown and HTML as natural language (nlcst), each word where the file has it. */
import type {Root as HastRoot} from 'hast'
import {toNlcst as fromHast} from 'hast-util-to-nlcst'
import type {Root as MdastRoot} from 'mdast'
import {toNlcst as fromMdast} from 'mdast-util-to-nlcst'
import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {documentExtensions} from '../documents/index.js'
import {writtenPieces} from '../documents/places.js'
import {english, ParseEnglish, ParseIndonesian} from '../language/index.js'
import type {Language} from '../types/index.js'

/** The extensions of files that can be linted. */
export const lintExtensions = [
  ...documentExtensions.text,
  ...documentExtensions.markdown,
  ...documentExtensions.html,
]

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const html = unified().use(rehypeParse).freeze()

/** Parses a file by its name; what says nothing is plain text. */
export function parseFile(text: string, file: VFile, language: Language): Root {
  const parser = language === english ? new ParseEnglish() : new ParseIndonesian()
  const extension = (file.extname ?? '').slice(1).toLowerCase()
  if ((documentExtensions.markdown as readonly string[]).includes(extension))
    return fromMdast(placed(markdown.parse(text) as MdastRoot, text), file, parser, {
      ignore: ['yaml', 'toml', 'html'],
    })
  if ((documentExtensions.html as readonly string[]).includes(extension))
    return fromHast(placed(html.parse(text) as HastRoot, text), file, parser)
  return parser.parse(text)
}

interface Literal extends Node {
  value: string
}

/** Cuts text where the file writes it otherwise, so that each piece begins where it stands there: `&amp;`, `\*`. */
function placed<T extends MdastRoot | HastRoot>(tree: T, text: string): T {
  const points = location(text)
  visit(
    tree as Node,
    'text',
    (node: Literal, index: number | undefined, parent: {children: Node[]} | undefined) => {
      const {start, end} = node.position ?? {}
      if (!parent || index === undefined || start?.offset === undefined || end?.offset === undefined)
        return undefined
      const written = text.slice(start.offset, end.offset)
      if (written === node.value) return undefined
      const pieces = writtenPieces(node.value, written).map((piece): Literal => {
        const [from, to] = [
          points.toPoint(start.offset! + piece.start),
          points.toPoint(start.offset! + piece.end),
        ]
        return {type: 'text', value: piece.value, position: {start: from!, end: to!}}
      })
      parent.children.splice(index, 1, ...pieces)
      return index + pieces.length
    },
  )
  return tree
}
