/** Work that is done step by step, in one go or with other work in between. */
import type {Progress} from './types/index.js'

export interface StepOptions {
  onProgress?: (progress: Progress) => void
  /** Ends the work before its next step. */
  signal?: AbortSignal
}

/** Does all steps in one go. */
export function toEnd<T>(steps: Generator<Progress, T>, onProgress?: (progress: Progress) => void): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}

/** Does a step at a time, and lets other work run after each. */
export async function inSteps<T>(steps: Generator<Progress, T>, options?: StepOptions): Promise<T> {
  for (;;) {
    options?.signal?.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    options?.onProgress?.(step.value)
    // A timer, not a promise: only then may clicks and files be read.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** For how many milliseconds work goes on before other work may run. */
const turn = 20

/** What long work calls at each step: it lets other work run when its turn is over, and ends when `signal` says so. */
export function turns(signal?: AbortSignal): () => Promise<void> {
  let since = Date.now()
  return async () => {
    signal?.throwIfAborted()
    if (Date.now() - since < turn) return
    await new Promise((resolve) => setTimeout(resolve))
    since = Date.now()
  }
}

/** Does steps that tell nothing, and lets other work run whenever its turn is over. */
export async function inTurns<T>(steps: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  const rest = turns(signal)
  for (;;) {
    await rest()
    const step = steps.next()
    if (step.done) return step.value
  }
}
