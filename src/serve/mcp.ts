/** A server of the Model Context Protocol: glossary, memory, checks and XLIFF files for language models, over stdio. */
import {McpServer} from '@modelcontextprotocol/server'
import {serveStdio} from '@modelcontextprotocol/server/stdio'
import manifest from '../../package.json' with {type: 'json'}
import {Knowledge, type KnowledgeOptions} from './knowledge.js'
import {addCheckTools} from './mcp-check.js'
import {addDocumentTools} from './mcp-documents.js'
import {addTermTools} from './mcp-terms.js'

export interface McpOptions extends KnowledgeOptions {
  /** Whether there are tools that change files. */
  write?: boolean | undefined
}

const instructions = `Terminology and translation memory for Indonesian (id) and English (en).
Before translating a text, call glossary_for_text and use the equivalents it gives; call match for its sentences.
After translating, call check_translation. Lists are cut at their limit: truncated and next_offset say so.
not_reached names what could not be asked: an empty list beside it is no proof that there is nothing.`

/** The server with its tools, not connected to anything. */
export async function mcpServer({write = false, ...options}: McpOptions = {}): Promise<McpServer> {
  const server = new McpServer({name: 'padanan', version: manifest.version}, {instructions})
  const knowledge = new Knowledge(options)
  addTermTools(server, knowledge)
  addCheckTools(server, knowledge)
  addDocumentTools(server, knowledge)
  if (write) (await import('./mcp-write.js')).addWritingTools(server, knowledge)
  return server
}

/** Serves the process's standard input and output until the input ends. */
export function serveMcp(options: McpOptions): void {
  serveStdio(() => mcpServer(options), {
    onerror: (error) => process.stderr.write(`padanan mcp: ${error.message}\n`),
  })
}
