/** The engine in its Worker: answers calls, tells how far long work has come, ends what is stopped. */
import type {Progress} from '../types/index.js'
import {calls, type Watch} from './engine/index.js'

/** What the page sends. */
export type Request = {id: number; name: keyof typeof calls; value: unknown} | {id: number; stop: true}
/** What it is told. */
export type Reply =
  | {id: number; progress: Progress}
  | {id: number; value: unknown}
  | {id: number; error: string; isStopped: boolean}

const page = self as unknown as {
  onmessage: (event: MessageEvent<Request>) => void
  postMessage(reply: Reply): void
}
const running = new Map<number, AbortController>()
/** Progress is told so often at most, in milliseconds. */
const pause = 50

page.onmessage = async ({data}) => {
  const {id} = data
  if ('stop' in data) return running.get(id)?.abort()
  const controller = new AbortController()
  running.set(id, controller)
  let told = 0
  const onProgress = (progress: Progress) => {
    if (performance.now() - told < pause) return
    told = performance.now()
    page.postMessage({id, progress})
  }
  try {
    const call = calls[data.name] as (value: unknown, watch: Watch) => unknown
    page.postMessage({id, value: await call(data.value, {onProgress, signal: controller.signal})})
  } catch (error) {
    const message = (error as {place?: unknown}).place ? String(error) : (error as Error).message
    page.postMessage({id, error: message.replace(/^padanan: /, ''), isStopped: controller.signal.aborted})
  } finally {
    running.delete(id)
  }
}
