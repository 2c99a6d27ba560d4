/** The server of the page. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveWeb} from '../../src/serve/web.js'

const folder = mkdtempSync(join(tmpdir(), 'padanan-web-'))
let served: Awaited<ReturnType<typeof serveWeb>>

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<p>padanan')
  writeFileSync(join(folder, 'main.js'), '1')
  writeFileSync(join(folder, 'service-worker.js'), '2')
  served = await serveWeb({folder, port: 0})
})
afterAll(() => {
  served.server.close()
  rmSync(folder, {recursive: true})
})

interface Answer {
  status: number
  body: string
  headers: Record<string, string | string[] | undefined>
}

function ask(path: string, {method = 'GET', host}: {method?: string; host?: string} = {}): Promise<Answer> {
  const {port} = new URL(served.url)
  const headers = {host: host ?? `127.0.0.1:${port}`}
  return new Promise((resolve, reject) => {
    request({host: '127.0.0.1', port, path, method, headers, agent: false}, (response) => {
      let body = ''
      response.on('data', (piece) => {
        body += piece
      })
      response.on('end', () => resolve({status: response.statusCode!, body, headers: response.headers}))
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['/', 'text/html; charset=utf-8', '<p>padanan'],
  ['/?x=1', 'text/html; charset=utf-8', '<p>padanan'],
  ['/main.js', 'text/javascript; charset=utf-8', '1'],
])('%s is a file', async (path, type, body) => {
  const answer = await ask(path)
  expect(answer).toMatchObject({status: 200, body})
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.headers['content-security-policy']).toContain("connect-src 'none'")
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})

test('the service worker may fetch the files of the page', async () => {
  const {headers} = await ask('/service-worker.js')
  expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'")
})

test.each<[string, string, {method?: string; host?: string}, number]>([
  ['a file that is not there', '/other.js', {}, 404],
  ['a file outside of the folder', '/../package.json', {}, 404],
  ['an encoded way out', '/%2e%2e/package.json', {}, 404],
  ['writing', '/', {method: 'POST'}, 405],
  ['another host', '/', {host: 'evil.example'}, 421],
  ['another port', '/', {host: '127.0.0.1:1'}, 421],
])('%s is refused', async (_, path, options, status) => {
  expect((await ask(path, options)).status).toBe(status)
})

test('localhost is this server, and HEAD has no body', async () => {
  const {port} = new URL(served.url)
  expect(await ask('/', {host: `localhost:${port}`})).toMatchObject({status: 200})
  expect(await ask('/', {method: 'HEAD'})).toMatchObject({status: 200, body: ''})
})

test('it listens on the loopback address alone, and says when the port is taken', async () => {
  expect(served.server.address()).toMatchObject({address: '127.0.0.1'})
  const {port} = served.server.address() as {port: number}
  await expect(serveWeb({folder, port})).rejects.toThrow('EADDRINUSE')
})
