/**
 * The workbench in a real Chromium, as a person goes through it: what it weighs, how soon a key and a dropped file are
 * answered, which tasks hold up the page for more than 50 ms; and pictures of every step, at a desk and on a phone.
 *
 *     npm run build && npx tsx bench/web.ts [folder for the pictures]
 */
import {mkdirSync} from 'node:fs'
import type {Page} from 'playwright-core'
import {article, texts} from '../corpus/index.js'
import {missing, workbench} from '../test/web/browser.js'
import {sizesOf} from '../test/web/sizes.js'

const folder = process.argv[2] ?? 'test/web/pictures'
if (missing) throw new Error(missing)
mkdirSync(folder, {recursive: true})

for (const [name, bytes] of Object.entries(sizesOf('dist/web')))
  console.log(`${name}: ${Math.round(bytes / 1024)} KB compressed`)

const bench = await workbench()

interface TraceEvent {
  name: string
  cat: string
  ph: string
  tid: number
  pid: number
  ts: number
  /** Microseconds that the thread itself was at work. */
  tdur?: number
  args: {name?: string}
}

/** A page whose tasks are traced, and what to ask for those that held it up. */
async function open(options: Parameters<typeof bench.open>[0]) {
  const {page} = await bench.open(options)
  await bench.browser.startTracing(page, {categories: ['toplevel', 'blink.user_timing', '__metadata']})
  return page
}

/** Tasks of the page's own thread that were at work for more than 50 ms, by the step in which they were. */
async function longTasks(): Promise<string> {
  const {traceEvents} = JSON.parse((await bench.browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const steps = traceEvents.filter(({cat, name}) => cat.includes('user_timing') && name.startsWith('step: '))
  const {pid, tid} = steps[0]!
  const tasks = traceEvents.filter(
    (one) => one.pid === pid && one.tid === tid && one.ph === 'X' && (one.tdur ?? 0) > 50_000,
  )
  const longest = Math.max(
    ...traceEvents.filter((one) => one.pid === pid && one.tid === tid).map(({tdur = 0}) => tdur),
  )
  const told = tasks.map(({ts, tdur}) => {
    const step = steps.findLast((one) => one.ts <= ts)?.name.slice(6) ?? 'loading'
    return `${step} ${Math.round(tdur! / 1000)} ms`
  })
  return `${[...new Set(told)].join(', ') || 'none'}; the longest task ${Math.round(longest / 1000)} ms`
}

const name = (page: Page, step: string) =>
  page.evaluate((step) => void performance.mark(`step: ${step}`), step)

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({path: `${folder}/${name}.png`})
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text!], name!))
      document.querySelector('main')!.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true}))
    },
    [name, text],
  )
}

/** Milliseconds from a drop to the first row. */
async function dropped(page: Page, files: readonly [string, string][], row: string): Promise<number> {
  return page.evaluate(
    async ([files, row]) => {
      const start = performance.now()
      const drawn = new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector(row)) return
          watch.disconnect()
          resolve(undefined)
        })
        watch.observe(document.body, {childList: true, subtree: true})
      })
      const dataTransfer = new DataTransfer()
      for (const [name, text] of files) dataTransfer.items.add(new File([text], name))
      document.querySelector('main')!.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true}))
      await drawn
      return performance.now() - start
    },
    [files, row] as const,
  )
}

const queries = [
  'gencatan senjata',
  'jaminan-jaminan keamanannya',
  'kebijakan pintu terbuka',
  'menteri luar negeri',
  'ceasefire agreement',
  'security guarantees',
  'pengungsi',
  'kudeta militer',
  'tarif impor',
  'peacekeeping',
]

/** Milliseconds from each key to what it brings on the page. */
async function typed(page: Page): Promise<{query: string; time: number}[]> {
  return page.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>('#q')!
    const found: {query: string; time: number}[] = []
    for (const whole of queries) {
      for (let length = 1; length <= whole.length; length++) {
        const start = performance.now()
        field.value = whole.slice(0, length)
        const drawn = new Promise((resolve) => {
          const watch = new MutationObserver(() => {
            watch.disconnect()
            resolve(undefined)
          })
          watch.observe(document.querySelector('#look-results')!, {childList: true, subtree: true})
          // What was found may be what stands there already.
          setTimeout(() => resolve(undefined), 1000)
        })
        field.dispatchEvent(new InputEvent('input', {bubbles: true}))
        await drawn
        const time = performance.now() - start
        if (time < 1000) found.push({query: field.value, time})
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
    }
    return found
  }, queries)
}

const story = (paragraphs: string[][]) => paragraphs.map((one) => one.join(' ')).join('\n\n')
const all = (side: 'id' | 'en') => texts.map((text) => story(text[side])).join('\n\n')

try {
  const desk = await open({width: 1120, height: 760, language: 'id'})
  await picture(desk, 'look-empty')
  await name(desk, 'typing')
  const keys = await typed(desk)
  const times = keys.map(({time}) => time).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1)
  const slow = keys.filter(({time}) => time > 16).map(({query, time}) => `${query} ${time.toFixed(0)}`)
  console.log(`${times.length} keys: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`)
  console.log(`over 16 ms: ${slow.length} ${slow.slice(0, 12).join(', ')}`)
  await desk.locator('#q').fill('jaminan-jaminan keamanannya')
  await desk.locator('#look-evidence .r').first().waitFor()
  await picture(desk, 'look')

  await desk.keyboard.press('Escape')
  await desk.keyboard.press('3')
  await picture(desk, 'align-empty')
  await name(desk, 'align a story')
  const pair = [
    ['id.txt', story(texts[1]!.id)],
    ['en.txt', story(texts[1]!.en)],
  ] as [string, string][]
  console.log(`a story of two aligned: ${(await dropped(desk, pair, '.bead')).toFixed(0)} ms`)
  await desk.locator('#pairs [data-do=accept]').first().waitFor()
  for (let count = 1; count <= 5; count++) {
    await desk.keyboard.press('a')
    await desk
      .locator('#pairs .tag.ok')
      .nth(count - 1)
      .waitFor()
  }
  await picture(desk, 'align')

  await desk.keyboard.press('2')
  await name(desk, 'mark')
  console.log(
    `an article marked: ${(await dropped(desk, [['berita.txt', story(texts[1]!.id)]], '.text .t')).toFixed(0)} ms`,
  )
  await desk.locator('.text .t').nth(3).click()
  await picture(desk, 'mark')

  await desk.keyboard.press('4')
  await name(desk, 'translate')
  console.log(
    `an article prepared: ${(await dropped(desk, [['artikel.md', article]], '.seg')).toFixed(0)} ms`,
  )
  await picture(desk, 'translate')

  await desk.keyboard.press('5')
  await name(desk, 'check')
  await desk.locator('[data-do=try]').click()
  await desk.locator('.msg').first().waitFor()
  await picture(desk, 'check')
  await desk.emulateMedia({media: 'print'})
  await picture(desk, 'check-print')
  await desk.emulateMedia({media: 'screen'})

  await name(desk, 'what is read wrongly')
  await drop(desk, 'kerja.tmx', '<tmx><body></tmx>')
  await desk.locator('.note.error').waitFor()
  await picture(desk, 'error')

  await desk.keyboard.press('3')
  await name(desk, `align ${texts.length} stories`)
  await desk.locator('[data-do=other]').click()
  const many = [
    ['id.txt', all('id')],
    ['en.txt', all('en')],
  ] as [string, string][]
  console.log(`all ${texts.length} stories aligned: ${(await dropped(desk, many, '.bead')).toFixed(0)} ms`)
  await desk.locator('#pairs [data-do=accept]').first().waitFor({timeout: 120_000})
  await name(desk, 'accept among many')
  await desk.keyboard.press('a')
  await desk.locator('#pairs .tag.ok').first().waitFor()
  await desk.keyboard.press('2')
  await name(desk, 'mark much')
  await desk.locator('[data-do=other]').click()
  console.log(
    `all of them marked: ${(await dropped(desk, [['berita.txt', all('id')]], '.text .t')).toFixed(0)} ms`,
  )
  await desk.waitForTimeout(500)
  console.log(`tasks over 50 ms: ${await longTasks()}`)

  const phone = await open({width: 390, height: 844, language: 'id', theme: 'dark'})
  await name(phone, 'phone')
  await phone.locator('#q').fill('red lines')
  await phone.locator('#look-evidence .r, .term').first().waitFor()
  await picture(phone, 'phone-look')
  await phone.locator('.tabs a').nth(1).click()
  await picture(phone, 'phone-mark-empty')
  await phone.locator('[data-do=try]').click()
  await phone.locator('.text .t').nth(2).click()
  await picture(phone, 'phone-mark')
  console.log(`tasks over 50 ms on a phone's width: ${await longTasks()}`)
} finally {
  await bench.close()
}
