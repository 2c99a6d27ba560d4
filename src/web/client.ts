/** The engine as the page sees it. */
import type {Progress} from '../types/index.js'
import type {Answer, Asked, Calls} from './engine/index.js'
import type {Reply, Request} from './worker.js'

/** Work that was stopped by hand. */
export class Stopped extends Error {}

interface Waiting {
  resolve: (value: never) => void
  reject: (error: Error) => void
  onProgress?: ((progress: Progress) => void) | undefined
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let count = 0

function started(): Worker {
  if (worker) return worker
  worker = new Worker('worker.js', {type: 'module'})
  worker.onmessage = ({data}: MessageEvent<Reply>) => {
    const call = waiting.get(data.id)
    if (!call) return
    if ('progress' in data) return call.onProgress?.(data.progress)
    waiting.delete(data.id)
    if ('error' in data) call.reject(data.isStopped ? new Stopped() : new Error(data.error))
    else call.resolve(data.value as never)
  }
  worker.onerror = ({message}) => {
    for (const {reject} of waiting.values()) reject(new Error(message || 'the engine could not be loaded'))
    waiting.clear()
  }
  return worker
}

/** Asks the engine. Where the signal is aborted, the engine is told to stop, and the promise is rejected with `Stopped`. */
export function ask<Name extends keyof Calls>(
  name: Name,
  value?: Asked<Name>,
  {onProgress, signal}: {onProgress?: (progress: Progress) => void; signal?: AbortSignal} = {},
): Promise<Answer<Name>> {
  const id = ++count
  const send = (request: Request) => started().postMessage(request)
  return new Promise<Answer<Name>>((resolve, reject) => {
    waiting.set(id, {resolve: resolve as (value: never) => void, reject, onProgress})
    signal?.addEventListener('abort', () => send({id, stop: true}))
    send({id, name, value})
  })
}
