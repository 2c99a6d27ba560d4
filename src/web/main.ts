/** The workbench: five activities over one desk. The shell is painted first, the engine loads behind it. */

import {say} from '../report/index.js'
import {align, takeText} from './activities/align.js'
import {check, checkFile, takeOriginal} from './activities/check.js'
import {look, lookUp} from './activities/look.js'
import {mark, markFile} from './activities/mark.js'
import {prepareFile, translate} from './activities/translate.js'
import {ask} from './client.js'
import {countDesk, layOutDesk, takeToDesk} from './desk.js'
import {choose, download, given, largest} from './files.js'
import {enter, type KeyActions, moveBy, press} from './keys.js'
import {type Activity, draw, fail, go, hush, isWorking, stop, tell, undoTold} from './page.js'
import {recall, remember} from './remembered.js'
import {reopen, reportIn} from './reports.js'
import * as sheets from './sheets.js'
import {shell} from './shell.js'

const activities: readonly Activity[] = [look, mark, align, translate, check]
const root = document.documentElement

const current = (): Activity =>
  activities.find(({name}) => location.hash === `#/${name}`) ??
  activities.find(({name}) => name === recall('activity')) ??
  look

function dress(): void {
  const language = recall('language')
  root.lang = root.dataset.ui = language
  const theme = recall('theme')
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
  for (const button of document.querySelectorAll<HTMLElement>('[data-do="ui"]'))
    button.setAttribute('aria-pressed', String(button.dataset.of === language))
  document.title = `${current().title[language === 'id' ? 0 : 1]} – padanan`
}

function redraw(): void {
  draw('activity', current().draw())
}

function show(): void {
  const activity = current()
  remember('activity', activity.name)
  for (const link of document.querySelectorAll('.tabs a'))
    link.toggleAttribute('aria-current', link.getAttribute('href') === `#/${activity.name}`)
  document.querySelector('.tabs [aria-current]')?.setAttribute('aria-current', 'page')
  draw('alert', say('', ''))
  hush()
  dress()
  redraw()
  activity.shown?.()
}

/** Takes files where their kind belongs; `place` is where they were dropped, if anywhere. */
async function take(files: readonly File[], place?: string): Promise<void> {
  for (const file of files) {
    try {
      await takeOne(file, place, files.length === 2)
    } catch (error) {
      fail(file.name, (error as Error).message)
    }
  }
}

async function takeOne(file: File, place: string | undefined, isPair: boolean): Promise<void> {
  if (await takeToDesk(file)) return
  if (file.size > largest)
    return fail(file.name, `${Math.round(file.size / 1e6)} MB > ${largest / 2 ** 20} MB`)
  const one = await given(file)
  if (/\.(xlf|(sdl|mq|m)?xliff)$/i.test(file.name)) {
    const isNew = place !== 'check' && (await ask('isUntranslated', one))
    go(isNew ? 'translate' : 'check')
    return isNew ? prepareFile(one) : checkFile(one)
  }
  if (place === 'original') return takeOriginal(one)
  const left = reportIn(one)
  if (left) return reopen(left)
  const isEnglish = await ask('isEnglish', one)
  if (place?.startsWith('align-') || isPair || (!place && current() === align)) {
    go('align')
    const side = place === 'align-id' || place === 'align-en' ? (place.slice(6) as 'id' | 'en') : undefined
    await takeText(one, isPair || !side ? (isEnglish ? 'en' : 'id') : side)
    return redraw()
  }
  if (place === 'mark' || (!place && current() === mark)) {
    go('mark')
    await markFile(one)
    return redraw()
  }
  go('translate')
  return prepareFile(one)
}

const shellActions: Activity['actions'] = {
  ui: ({dataset}) => {
    remember('language', dataset.of as 'id' | 'en')
    dress()
  },
  theme: () => {
    const isDark =
      (recall('theme') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
    remember('theme', isDark ? 'light' : 'dark')
    dress()
  },
  keys: sheets.showKeys,
  'switch-keys': sheets.switchKeys,
  remembered: sheets.showRemembered,
  'keep-memory': () => sheets.switchMemory(true),
  'forget-memory': () => sheets.switchMemory(false),
  'write-memory': async () => download('memori.tmx', await ask('writeMemory')),
  'export-all': sheets.exportAll,
  'delete-all': sheets.deleteAll,
  'close-sheet': sheets.closeSheet,
  'copy-words': async ({dataset}) => {
    await navigator.clipboard.writeText(dataset.of!)
    sheets.closeSheet()
    tell(say(`“${dataset.of}” disalin.`, `“${dataset.of}” copied.`))
  },
  'undo-told': undoTold,
  'dismiss-alert': () => draw('alert', say('', '')),
  stop,
  choose: ({dataset}) => choose((files) => take(files, dataset.of)),
}

const keyActions: KeyActions = {
  '/': () => document.querySelector<HTMLElement>('main input[type=search], main textarea')?.focus(),
  '?': sheets.showKeys,
  j: () => move(1, false),
  k: () => move(-1, false),
  ArrowDown: () => move(1, false),
  ArrowUp: () => move(-1, false),
  n: () => move(1, true),
  p: () => move(-1, true),
  ...Object.fromEntries(activities.map(({name}, index) => [String(index + 1), () => go(name)])),
}

const moreButton = () => document.querySelector<HTMLElement>('main [data-do=more]')

function move(step: 1 | -1, wanting: boolean): void {
  let row = moveBy(step, wanting)
  // What is looked for may be among the rows that aren't drawn yet.
  for (let button = moreButton(); !row && step > 0 && button; button = moreButton()) {
    button.click()
    row = moveBy(step, wanting)
  }
  if (row) current().entered?.(row)
}

function act(name: string, element: HTMLElement): void {
  const action = {...shellActions, ...current().actions}[name]
  Promise.resolve(action?.(element)).catch((error: Error) => fail('', error.message))
}

function listen(): void {
  addEventListener('hashchange', show)
  addEventListener('redraw', redraw)
  addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-do]')
    if (!pressed) {
      const row = (event.target as Element).closest<HTMLElement>('main li[data-row]')
      if (row) enter(row)
      return
    }
    event.preventDefault()
    act(pressed.dataset.do!, pressed)
  })
  addEventListener('input', ({target}) => {
    const field = target as HTMLInputElement
    const {input} = field.dataset
    if (input === 'panel') void sheets.panelLookUp(field.value)
    else if (input) current().inputs?.[input]?.(field)
  })
  addEventListener('submit', (event) => {
    event.preventDefault()
    const {submit} = (event.target as HTMLFormElement).dataset
    if (submit) act(submit, event.target as HTMLElement)
  })
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
      event.preventDefault()
      return sheets.showPanel(
        String(getSelection() ?? '')
          .trim()
          .slice(0, 200),
      )
    }
    if (event.key === 'Escape') {
      if (isWorking()) stop()
      else (document.activeElement as HTMLElement | null)?.blur()
      return
    }
    // From the search field down into what was found.
    const isDown = event.key === 'ArrowDown' && document.activeElement?.matches('main input[type=search]')
    if (isDown) move(1, false)
    if (isDown || press(event, keyActions)) event.preventDefault()
  })
  addEventListener('dragover', (event) => event.preventDefault())
  addEventListener('drop', (event) => {
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    void take(files, (event.target as Element).closest<HTMLElement>('[data-drop]')?.dataset.drop)
  })
}

/** What waits until the shell has been painted. */
async function settle(): Promise<void> {
  await layOutDesk()
  const {value = ''} = document.querySelector<HTMLInputElement>('#q') ?? {}
  if (value) await lookUp(value)
  await ask('warm')
  await countDesk()
  root.dataset.ready = 'true'
  if ('serviceWorker' in navigator) await navigator.serviceWorker.register('service-worker.js')
}

document.getElementById('shell')!.outerHTML = shell(activities).toString()
listen()
show()
requestAnimationFrame(() => setTimeout(() => settle().catch((error: Error) => fail('', error.message))))
