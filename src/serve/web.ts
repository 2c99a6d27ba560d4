/** Serves the workbench's files on the loopback address, to this machine alone. */

import {readdirSync, readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {extname, join} from 'node:path'

/** Always the same unless another is asked for: what the browser remembers hangs on it. PADA on a telephone's keys. */
export const webPort = 7232

export interface WebOptions {
  /** The folder of the workbench: `dist/web`. */
  folder: string
  /** Default `webPort`; 0 takes any that is free. */
  port?: number
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The page may send nothing; the browser itself keeps that. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
/** The service worker fetches the page's own files. */
const workerPolicy = "default-src 'none'; connect-src 'self'"

/**
 * Serves the files of a folder. A request is answered when it names this server as its host: another site's page that
 * points its name to this address is not (DNS rebinding).
 *
 * @returns the server, listening, and the address of the page.
 * @throws Error of the system where the folder can't be read or the port is taken.
 */
export async function serveWeb({folder, port = webPort}: WebOptions): Promise<{server: Server; url: string}> {
  const files = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]))
  const index = files.get('/index.html')
  if (index) files.set('/', index)
  const hosts = new Set<string>()
  const server = createServer((request, response) => answer(request, response, files, hosts))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const {port: taken} = server.address() as {port: number}
  for (const name of ['127.0.0.1', 'localhost']) hosts.add(`${name}:${taken}`)
  return {server, url: `http://127.0.0.1:${taken}/`}
}

function answer(
  {method, url = '/', headers}: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Buffer>,
  hosts: ReadonlySet<string>,
): void {
  const refuse = (status: number, reason: string) =>
    response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(`${reason}\n`)
  if (!hosts.has(headers.host ?? '')) {
    refuse(421, 'padanan answers under its own address only')
    return
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(405, 'padanan only reads')
    return
  }
  const path = url.split('?', 1)[0]!
  const file = files.get(path)
  if (!file) {
    refuse(404, 'no such file')
    return
  }
  response.writeHead(200, {
    'Content-Type': types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream',
    'Content-Length': file.length,
    'Content-Security-Policy': path === '/service-worker.js' ? workerPolicy : pagePolicy,
    'Cache-Control': 'no-cache',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(method === 'HEAD' ? undefined : file)
}
