/** Parts of the page that activities share: buttons, chips, places that are drawn anew, what is told and what went wrong. */
import {figure, type Html, html, type Part, type Said, say} from '../report/index.js'
import type {Progress} from '../types/index.js'
import {Stopped} from './client.js'

/** An activity of the workbench: how it is drawn, and what its buttons and fields do. */
export interface Activity {
  name: string
  title: Said
  draw: () => Html
  /** Called when it has been drawn. */
  shown?: () => void
  /** By the `data-do` of a button. */
  actions: Readonly<Record<string, (element: HTMLElement) => unknown>>
  /** By the `data-input` of a field. */
  inputs?: Readonly<Record<string, (field: HTMLInputElement) => unknown>>
  /** Called with the row that J, K, N and P come to. */
  entered?: (row: HTMLElement) => void
}

export interface ButtonOptions {
  /** What of: `data-of` of the button. */
  of?: string | number
  /** The single key that presses it, shown on it. */
  key?: string
  look?: 'primary' | 'quiet' | 'link' | 'chip'
  pressed?: boolean
  /** For those who don't see what stands around it. */
  about?: Part
  id?: string
}

export function button(action: string, words: Part, options: ButtonOptions = {}): Html {
  const {of, key, look, pressed, about, id} = options
  const kind = look === 'chip' ? 'chip' : `btn${look ? ` ${look}` : ''}`
  return html`<button type="button" class="${kind}" data-do="${action}" ${of !== undefined && html`data-of="${of}"`} ${key && html`data-key="${key.toLowerCase()}"`} ${id && html`id="${id}"`} ${pressed !== undefined && html`aria-pressed="${String(pressed)}"`}>${about && html`<span class="vh">${about}: </span>`}${words}${key && html` <kbd>${key}</kbd>`}</button>`
}

/** A filter: what it lets through, and how many. */
export function chip(action: string, words: Said, options: ButtonOptions & {count?: number}): Html {
  const {count} = options
  return button(action, html`${say(...words)}${count !== undefined && html` <b>${count}</b>`}`, {
    ...options,
    look: 'chip',
  })
}

/** Of a long list so many rows are drawn at first, and so many more when they are asked for. */
export const shownRows = 100

/** Asks for more rows of a long list, where there are any. */
export function more(left: number, action = 'more'): Html | false {
  if (left <= 0) return false
  return html`<p class="pad">${button(action, html`${say('Tampilkan lagi', 'Show more')} <b>${figure(left)}</b>`, {look: 'quiet'})}</p>`
}

/** Draws a place anew. The focus stays where it was, and a list where it was scrolled to. */
export function draw(id: string, markup: Html | false): void {
  const place = document.getElementById(id)
  if (!place) return
  const focused = place.contains(document.activeElement) ? focusKey(document.activeElement!) : undefined
  const scrolled = place.querySelector('.scroll')?.scrollTop
  place.innerHTML = markup ? markup.toString() : ''
  const scrolling = scrolled ? place.querySelector('.scroll') : null
  if (scrolling) scrolling.scrollTop = scrolled!
  if (focused !== undefined) place.querySelector<HTMLElement>(focused)?.focus()
}

/** A selector that finds the element again when its place has been drawn anew. */
function focusKey(element: Element): string | undefined {
  if (element.id) return `#${CSS.escape(element.id)}`
  const {do: action, of, row} = (element as HTMLElement).dataset
  if (row !== undefined) return `[data-row="${row}"]`
  return action && `[data-do="${action}"]${of === undefined ? '' : `[data-of="${CSS.escape(of)}"]`}`
}

let telling: ReturnType<typeof setTimeout> | undefined
let undone: (() => unknown) | undefined

/** Tells what was done, and how it is undone. */
export function tell(words: Part, undo?: () => unknown): void {
  clearTimeout(telling)
  undone = undo
  draw('told', html`${words} ${undo && button('undo-told', say('Urungkan', 'Undo'), {look: 'quiet'})}`)
  document.getElementById('told')!.hidden = false
  telling = setTimeout(hush, 12_000)
}

export function hush(): void {
  document.getElementById('told')!.hidden = true
}

export async function undoTold(): Promise<void> {
  hush()
  await undone?.()
}

/** Tells what went wrong, in the place of the activity: never a dialog. */
export function fail(subject: string, reason: string): void {
  draw(
    'alert',
    html`<div class="note error"><strong>${subject}${subject && ': '}${say('tidak berhasil', 'did not work')}</strong><p>${reason}</p><div class="row">${subject && button('choose', say('Pilih berkas lain', 'Choose another file'))}${button('dismiss-alert', say('Tutup', 'Close'))}</div></div>`,
  )
}

let stopping: AbortController | undefined
export const stop = (): void => stopping?.abort()
export const isWorking = (): boolean => stopping !== undefined

/**
 * Does long work: after 300 ms it shows what is counted, after two seconds how long it will take, and how it is stopped.
 * What goes wrong is told; then, and where it was stopped, there is nothing.
 */
export async function working<T>(
  words: Said,
  subject: string,
  work: (watch: {onProgress: (progress: Progress) => void; signal: AbortSignal}) => Promise<T>,
): Promise<T | undefined> {
  const own = new AbortController()
  stopping?.abort()
  stopping = own
  draw('alert', html``)
  const since = performance.now()
  let latest: Progress | undefined
  const show = () => draw('working', workingBar(words, latest, (performance.now() - since) / 1000))
  const late = setTimeout(show, 300)
  const onProgress = (progress: Progress) => {
    latest = progress
    if (performance.now() - since > 300) show()
  }
  try {
    return await work({onProgress, signal: own.signal})
  } catch (error) {
    if (!(error instanceof Stopped)) fail(subject, (error as Error).message)
    return undefined
  } finally {
    clearTimeout(late)
    if (stopping === own) {
      stopping = undefined
      draw('working', html``)
    }
  }
}

function workingBar(words: Said, progress: Progress | undefined, seconds: number): Html {
  const {done = 0, total} = progress ?? {}
  const left = total && done && seconds > 2 ? Math.ceil((seconds * (total - done)) / done) : 0
  return html`<div class="card pad"><div class="row spread"><strong id="work">${say(...words)}${total && say(`: ${done} dari ${total}`, `: ${done} of ${total}`)}</strong>${button('stop', html`${say('Hentikan', 'Stop')} <kbd>Esc</kbd>`)}</div><progress ${total && html`value="${done}" max="${total}"`} aria-labelledby="work"></progress>${
    left > 0 && html`<p class="sm">${say(`Kira-kira ${left} detik lagi.`, `About ${left} seconds left.`)}</p>`
  }</div>`
}

/** Goes to an activity. */
export function go(activity: string): void {
  location.hash = `#/${activity}`
}
