/** The tool that reads documents and XLIFF files. */
import type {McpServer} from '@modelcontextprotocol/server'
import {z} from 'zod'
import {type Knowledge, pairFor} from './knowledge.js'
import {answer, cut, from, piece, pieceOf, reach, readOnly, to} from './mcp-answer.js'

const states = ['initial', 'translated', 'reviewed', 'final'] as const

export function addDocumentTools(server: McpServer, knowledge: Knowledge): void {
  server.registerTool(
    'read_document',
    {
      title: 'Read a document',
      description:
        'The segments of an XLIFF file, or of an article (.txt, .md, .html, .docx). Codes such as bold type are placeholders: <1>…</1> around text, <1/> alone; a translation needs each of them once. Paths are in the folder of the server.',
      inputSchema: z.object({
        path: z.string().min(1),
        state: z
          .enum(states)
          .optional()
          .describe('only segments in this state; initial is not yet translated'),
        from: from.optional().describe('of an article: its language'),
        to: to.optional(),
        ...piece(100),
      }),
      outputSchema: z.object({
        units: z.array(
          z.object({
            id: z.string(),
            hash: z.string().describe('of the source; write_translations asks for it'),
            source: z.string(),
            target: z.string().optional(),
            state: z.enum(states),
            translate: z.boolean().describe('false for text that stays as it is'),
          }),
        ),
        source_language: z.string(),
        target_language: z.string().optional(),
        ...cut,
        ...reach,
      }),
      annotations: readOnly,
    },
    async ({path, state, from, to, ...asked}) => {
      const {readJob, segmentsOf} = await import('./job-file.js')
      const xliff = await readJob(knowledge.fileAt(path), pairFor(from, to))
      const all = segmentsOf(xliff).map(({shown}) => shown)
      const {shown, cut} = pieceOf(state ? all.filter((one) => one.state === state) : all, asked)
      const line = `${path}: ${shown.length} of ${cut.total} segments${state ? ` in state ${state}` : ''}`
      return answer(line, {
        units: shown,
        source_language: xliff.srcLang,
        ...(xliff.trgLang !== undefined && {target_language: xliff.trgLang}),
        ...cut,
        not_reached: [],
      })
    },
  )
}
