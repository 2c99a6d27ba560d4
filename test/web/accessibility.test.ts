/** axe-core on every activity, in both themes and languages, at four widths; and nothing that is wider than the page. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {missing, type Workbench, workbench} from './browser.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const widths = [1280, 1000, 600, 320]
const folder = process.env.PADANAN_SCREENSHOTS

/** Fills an activity with its sample. */
const fill: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  look: async (page) => {
    await page.locator('#q').fill('jaminan keamanan')
    await page.locator('.hit').first().waitFor()
    await page.locator('#look-evidence .r').first().waitFor()
  },
  mark: async (page) => {
    await page.locator('[data-do=try]').click()
    await page.locator('.text .t').first().click()
  },
  align: async (page) => {
    await page.locator('[data-do=try]').click()
    await page.locator('#pairs header').waitFor()
    await page.locator('#pairs [data-do=accept], #pairs details').first().waitFor()
  },
  translate: async (page) => {
    await page.locator('[data-do=try]').click()
    await page.locator('.seg').first().waitFor()
  },
  check: async (page) => {
    const xliff =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f1"><unit id="u1"><segment id="s1" state="translated"><source>Sekitar 130.000 tentara Rusia tiba di Kyiv.</source><target>About 13,000 Russian troops arrived in Kiev.</target></segment><segment id="s2"><source>Belum.</source></segment></unit></file></xliff>'
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'artikel.xlf'))
      return data
    }, xliff)
    await page.locator('[data-drop=check]').dispatchEvent('drop', {dataTransfer: transfer})
    await page.locator('.msg').first().waitFor()
  },
}

describe.skipIf(missing)('accessibility', () => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await workbench()
  })
  afterAll(() => bench?.close())

  test.each(Object.keys(fill))(
    '%s',
    async (activity) => {
      const found: string[] = []
      const {page, faults} = await bench.open({activity})
      await page.evaluate(axe.replace(/;?\s*$/, ''))
      for (const state of ['empty', 'full']) {
        if (state === 'full') await fill[activity]!(page)
        for (const width of widths) {
          await page.setViewportSize({width, height: 900})
          for (const theme of ['light', 'dark']) {
            for (const language of ['id', 'en']) {
              await page.evaluate(
                ([theme, language]) => {
                  document.documentElement.dataset.theme = theme
                  document.documentElement.lang = document.documentElement.dataset.ui = language!
                },
                [theme, language],
              )
              const violations = await page.evaluate(async () => {
                const {axe} = window as unknown as {
                  axe: {
                    run: (options: object) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>
                  }
                }
                const {violations} = await axe.run({resultTypes: ['violations']})
                return violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)
              })
              found.push(...violations.map((one) => `${state} ${width} ${theme} ${language}: ${one}`))
              if (
                folder &&
                (width === 1280 && theme === 'light') === (language === 'id') &&
                (width === 1280 || width === 600 || width === 320)
              )
                await page.screenshot({
                  path: `${folder}/${activity}-${state}-${width}-${theme}-${language}.png`,
                })
            }
          }
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          if (overflow > 0) found.push(`${state} ${width}: ${overflow} px wider than the page`)
        }
      }
      expect([...new Set(found)]).toEqual([])
      expect(faults).toEqual([])
    },
    180_000,
  )
})
