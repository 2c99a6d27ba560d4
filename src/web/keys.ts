/** Keys: each presses the button that shows it, in the row that is looked at or else anywhere in the activity. */
import {recall} from './remembered.js'

const isField = (element: Element | null) =>
  element instanceof HTMLElement &&
  (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName))

const isSeen = (element: HTMLElement) => element.offsetParent !== null

/** The row that is looked at. */
export function currentRow(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('main .current-row') ?? undefined
}

/** Goes by so many rows; with `wanting`, by those that want a look. */
export function moveBy(step: 1 | -1, wanting: boolean): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter(isSeen)
  const row = currentRow()
  const at = row ? rows.indexOf(row) : -1
  const ahead = step > 0 ? rows.slice(at + 1) : rows.slice(0, at < 0 ? 0 : at).reverse()
  const next = ahead.find((row) => !wanting || row.dataset.look !== undefined)
  if (next) enter(next)
  return next
}

export function enter(row: HTMLElement): void {
  for (const other of document.querySelectorAll('main .current-row')) other.classList.remove('current-row')
  for (const other of document.querySelectorAll<HTMLElement>('main [data-row][tabindex]')) other.tabIndex = -1
  row.classList.add('current-row')
  if (row.hasAttribute('tabindex')) row.tabIndex = 0
  row.focus({preventScroll: true})
  row.scrollIntoView({block: 'center'})
}

/** The button of a key: of the row that is looked at, or else the first of the activity. */
function buttonOf(key: string): HTMLElement | undefined {
  const selector = `[data-key="${CSS.escape(key)}"]`
  const places = [currentRow(), document.querySelector<HTMLElement>('main')]
  for (const place of places) {
    const found = [...(place?.querySelectorAll<HTMLElement>(selector) ?? [])].find(isSeen)
    if (found) return found
  }
  return undefined
}

export interface KeyActions {
  /** By the key's name, such as `/` or `1`. */
  [key: string]: () => unknown
}

/** Whether the key did something. */
export function press(event: KeyboardEvent, actions: KeyActions): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isField(document.activeElement)) return false
  if (!recall('keys') || document.querySelector('dialog[open]')) return false
  const {key} = event
  const name = key.length === 1 ? key.toLowerCase() : key
  const action = actions[name]
  if (action) {
    action()
    return true
  }
  const found = name.length === 1 ? buttonOf(name) : undefined
  found?.click()
  return found !== undefined
}
