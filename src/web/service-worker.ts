/** Keeps the page's own files, so that it opens without a network. It fetches nothing else. */

/** Written in by the build: the name of this version, and its files. */
declare const VERSION: string
declare const FILES: readonly string[]

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Event {
  request: Request
  respondWith(response: Promise<Response>): void
}
const worker = self as unknown as {
  addEventListener(type: 'install' | 'activate', does: (event: Extendable) => void): void
  addEventListener(type: 'fetch', does: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  clients: {claim(): Promise<void>}
}

const prefix = 'padanan-'
const version = prefix + VERSION

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll([...FILES])))
})

worker.addEventListener('activate', (event) => {
  const clear = async () => {
    const old = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== version)
    await Promise.all(old.map((other) => caches.delete(other)))
    await worker.clients.claim()
  }
  event.waitUntil(clear())
})

worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== location.origin) return
  event.respondWith(
    caches.open(version).then(async (cache) => {
      const kept = await cache.match(event.request, {ignoreSearch: true})
      return kept ?? fetch(event.request)
    }),
  )
})

export {}
