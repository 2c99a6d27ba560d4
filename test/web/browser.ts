/** A real Chromium with the built workbench. */
import {existsSync} from 'node:fs'
import {type Browser, chromium, type Page} from 'playwright-core'
import {serveWeb} from '../../src/serve/web.js'

const executablePath = process.env.PADANAN_CHROMIUM ?? '/usr/bin/chromium'
const folder = 'dist/web'

/** Why the tests of the page can't run here; nothing where they can. */
export const missing = !existsSync(executablePath)
  ? `no Chromium at ${executablePath}: set PADANAN_CHROMIUM`
  : existsSync(folder)
    ? undefined
    : `no ${folder}: npm run build`
if (missing) console.warn(`SKIPPED, the workbench is not tested: ${missing}`)

export interface Workbench {
  browser: Browser
  url: string
  /** A page of its own storage; what it requested elsewhere and its errors are kept. */
  open: (options?: OpenOptions) => Promise<{page: Page; faults: string[]}>
  close: () => Promise<void>
}

export interface OpenOptions {
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  language?: 'id' | 'en'
  activity?: string
}

export async function workbench(): Promise<Workbench> {
  const {server, url} = await serveWeb({folder, port: 0})
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const open = async ({
    width = 1280,
    height = 900,
    theme = 'light',
    language = 'en',
    activity = 'look',
  }: OpenOptions = {}) => {
    const context = await browser.newContext({
      viewport: {width, height},
      colorScheme: theme,
      locale: language,
      acceptDownloads: true,
    })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) faults.push(request.url())
    })
    await page.goto(`${url}#/${activity}`)
    await page.locator('html[data-ready]').waitFor({timeout: 50_000})
    return {page, faults}
  }
  return {
    browser,
    url,
    open,
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
