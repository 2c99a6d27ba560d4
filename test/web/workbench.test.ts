/** The workbench as a person uses it: without a word of help, from two stories to the finished document. */
import {readFileSync} from 'node:fs'
import type {Download, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {article, texts} from '../../corpus/index.js'
import {lexicon} from '../../glossary/lexicon.js'
import {fromTmx, fromXliff, toTmx, toXliff} from '../../src/formats/index.js'
import {extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {toTmxDocument} from '../../src/memory/index.js'
import {alignmentReport, concordanceReport, termReport} from '../../src/report/index.js'
import {extractTerms} from '../../src/terms/index.js'
import type {Xliff} from '../../src/types/index.js'
import {missing, type Workbench, workbench} from './browser.js'

const textOf = (download: Download) => download.path().then((path) => readFileSync(path, 'utf8'))
const button = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).first()

async function downloaded(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return download
}

/** Drops a file on the page. */
async function drop(page: Page, name: string, text: string, on = 'main'): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text!], name!))
      return data
    },
    [name, text],
  )
  await page.locator(on).first().dispatchEvent('drop', {dataTransfer: transfer})
}

const story = (paragraphs: string[][]) => paragraphs.map((one) => one.join(' ')).join('\n\n')

describe.skipIf(missing)('workbench', () => {
  let bench: Workbench
  beforeAll(async () => {
    bench = await workbench()
  })
  afterAll(() => bench?.close())

  test('the loop: align, accept, find, mark, translate, check, take', async () => {
    const {page, faults} = await bench.open({activity: 'align'})
    await page.locator('#align-id-text').fill(story(texts[1]!.id))
    await page.locator('#align-en-text').fill(story(texts[1]!.en))
    await button(page, /^Align$/).click()
    await page.locator('.bead').first().waitFor()
    await page.locator('#pairs [data-do=accept]').first().waitFor()
    const accepted: string[] = []
    for (let count = 0; count < 5; count++) {
      const row = page.locator('#pairs .list .on')
      accepted.push((await row.locator('strong').innerText()).trim())
      await page.keyboard.press('a')
      await expect.poll(() => page.locator('#pairs .tag.ok').count()).toBe(count + 1)
    }
    expect(await page.locator('#desk-glossary').innerText()).toMatch(/\+ 5$/)
    const tmx = fromTmx(await textOf(await downloaded(page, () => button(page, /TMX/).click())))
    expect(tmx.units.length).toBeGreaterThan(10)

    await page.keyboard.press('1')
    for (const term of accepted) {
      await page.locator('#q').fill(term)
      await expect.poll(() => page.locator('.hit[aria-current]').innerText()).toContain(term)
    }

    await page.getByRole('link', {name: 'Mark'}).click()
    await page.locator('#mark-text').fill(`Berita hari ini.\n\nKata orang, ${accepted[0]} penting.`)
    await button(page, /^Mark$/).click()
    await expect.poll(() => page.locator('.text .t').allInnerTexts()).toContain(accepted[0])

    await page.getByRole('link', {name: 'Translate'}).click()
    await drop(page, 'artikel.md', article)
    await page.locator('.seg').first().waitFor()
    const download = await downloaded(page, () => button(page, /XLIFF 2.0/).click())
    expect(download.suggestedFilename()).toBe('artikel.md.xlf')
    const xliff = fromXliff(await textOf(download))
    expect(JSON.stringify(xliff)).toContain('"matchQuality"')

    await drop(page, 'artikel.md.xlf', toXliff(translated(xliff)), '[data-drop=check]')
    await page.locator('.msg').first().waitFor()
    expect(page.url()).toContain('#/check')
    const before = await page.locator('.msg').count()
    await button(page, /Dismiss/).click()
    await expect.poll(() => page.locator('.msg').count()).toBeLessThan(before)
    const document = await downloaded(page, () => button(page, /Take the document/).click())
    expect(document.suggestedFilename()).toBe('artikel.en.md')
    expect(await textOf(document)).toContain('The translation of a sentence')
    const report = await downloaded(page, () => button(page, /Download report/).click())
    expect(await textOf(report)).toMatch(/^<!doctype html>/)

    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect(await page.locator('#desk-glossary').innerText()).toMatch(/\+ 5$/)
    expect(faults).toEqual([])
  }, 180_000)

  test('look-up: both languages, one key at a time, nothing found', async () => {
    const {page, faults} = await bench.open()
    await page.keyboard.press('/')
    await page.locator('#q').fill('jaminan-jaminan keamanannya')
    await expect.poll(() => page.locator('.hit').first().innerText()).toContain('security guarantee')
    expect(await page.locator('#look-direction').innerText()).toContain('Indonesian → English')
    await page.locator('#q').fill('ceasefire')
    await expect.poll(() => page.locator('.hit').first().innerText()).toContain('gencatan senjata')
    await page.locator('#q').fill('qqzzqq')
    await expect.poll(() => page.locator('#look-results').innerText()).toContain('is not in the glossary')
    expect(faults).toEqual([])
  })

  test('while a term is typed, what begins so; then all that is found', async () => {
    const {page, faults} = await bench.open()
    await page.locator('#q').pressSequentially('gencatan s')
    await expect.poll(() => page.locator('.hit').first().innerText()).toMatch(/ceasefire[\s\S]*begins so/)
    await page.locator('#q').fill('jaminan keamanan')
    await page.locator('#look-evidence .r').first().waitFor()
    await expect.poll(() => page.locator('#look-evidence').innerText()).toMatch(/3 of \d+/)
    await page.locator('#q').press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('security guarantee')
    await page.locator('#q').fill('perang nuklir')
    await expect.poll(() => page.locator('.kv').innerText()).toContain('Broader\nperang = war')
    await button(page, /^perang$/).click()
    await expect.poll(() => page.locator('.kv').innerText()).toContain('Narrower\n')
    await page.locator('#q').press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('hit')
    expect(faults).toEqual([])
  })

  test('reports open where they were left', async () => {
    const {page, faults} = await bench.open({activity: 'check'})
    await button(page, /sample translation/).click()
    await page.locator('.msg').first().waitFor()
    await button(page, /Dismiss/).click()
    await button(page, /Bring back 1 dismissed/).click()
    const count = await page.locator('.msg').count()
    const report = await textOf(await downloaded(page, () => button(page, /Download report/).click()))
    await button(page, /Change file/).click()
    await drop(page, 'laporan.html', report)
    await expect.poll(() => page.locator('.msg').count()).toBe(count)

    const languages = {subject: 'id · en', source: 'en', target: 'id'}
    const beads = [
      {score: 90, source: ['It snows.'], target: ['Salju turun.']},
      {score: 0, source: [], target: ['Sekian.']},
    ]
    await drop(page, 'sejajar.html', alignmentReport(beads, languages))
    await expect.poll(() => page.locator('.bead').count()).toBe(2)
    expect(page.url()).toContain('#/align')
    expect(await page.locator('.bead').first().textContent()).toMatch(/Salju turun\..*It snows\./)

    const pairs = extractTerms(
      [{source: 'Rapat dewan kopi dimulai.', target: 'The coffee board meeting begins.'}],
      {source: indonesian, target: english, lexicon, minimum: 1},
    )
    const [first] = pairs
    await drop(page, 'istilah.html', termReport(pairs, {...languages, source: 'id', target: 'en'}))
    await expect.poll(() => page.locator('#pairs').innerText()).toContain(first!.source)
    expect(await page.locator('.bead').count()).toBe(0)

    await drop(page, 'kalimat.html', concordanceReport([], {...languages, subject: 'ceasefire'}))
    await expect.poll(() => page.locator('.hit').first().innerText()).toContain('gencatan senjata')
    await drop(page, 'lain.html', report.replace('content="padanan"', 'content="else"'))
    await expect.poll(() => page.url()).toContain('#/translate')
    expect(faults).toEqual([])
  }, 60_000)

  test('a memory stays when it is asked to, and goes', async () => {
    const {page, faults} = await bench.open()
    const units = async () => Number(await page.locator('#desk-memory').innerText())
    const before = await units()
    const tmx = toTmx(
      toTmxDocument([{source: 'Salju turun.', target: 'It snows.'}], {source: indonesian, target: english}),
    )
    await drop(page, 'kerja.tmx', tmx)
    await button(page, /Keep it here/).click()
    await expect.poll(() => page.locator('#told').innerText()).toContain('kept in this browser')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect(await units()).toBe(before + 1)
    await button(page, /What is remembered/).click()
    const taken = await textOf(await downloaded(page, () => button(page, /Download TMX/).click()))
    expect(fromTmx(taken).units).toHaveLength(1)
    await button(page, /Keep it no longer/).click()
    await expect.poll(() => page.locator('#remembered-sheet').innerText()).toContain('Gone when')
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    expect(await units()).toBe(before)
    expect(faults).toEqual([])
  })

  test('XLIFF of others: without translations it is prepared, without its document that is asked for', async () => {
    const {page, faults} = await bench.open()
    const xliff = extract('Washington menduga.\n\nSalju turun.', {
      ...{source: indonesian, target: english, format: 'text', original: 'a.txt'},
    })
    await drop(page, 'kosong.xlf', toXliff(xliff))
    await page.locator('.seg').first().waitFor()
    expect(page.url()).toContain('#/translate')
    const finished = translated(xliff)
    delete finished.files[0]!.skeleton
    await drop(page, 'a.xlf', toXliff(finished))
    await button(page, /Choose the original document/).waitFor()
    await drop(page, 'a.txt', 'Washington menduga.\n\nSalju turun.', '[data-drop=original]')
    const taken = await downloaded(page, () => button(page, /Take the document/).click())
    expect(await textOf(taken)).toContain('The translation of a sentence')
    expect(faults).toEqual([])
  })

  test('a long list comes piece by piece, and N finds what is not drawn yet', async () => {
    const {page} = await bench.open()
    const beads = Array.from({length: 450}, (_, n) => ({
      score: n === 430 ? 10 : 90,
      source: [`Kalimat ${n}.`],
      target: [`Sentence ${n}.`],
    }))
    await drop(page, 'sejajar.html', alignmentReport(beads, {subject: 'a', source: 'id', target: 'en'}))
    await expect.poll(() => page.locator('.bead').count()).toBe(100)
    await page.locator('body').click({position: {x: 1, y: 400}})
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.current-row').innerText()).toContain('Kalimat 430.')
  })

  test('what is read wrongly is told in its place', async () => {
    const {page} = await bench.open()
    await drop(page, 'kerja.tmx', '<tmx><body></tmx>')
    await expect.poll(() => page.locator('#alert').innerText()).toMatch(/kerja\.tmx[\s\S]*\d:\d+/)
  })

  test('sheets: keys, look-up over any activity, what is remembered', async () => {
    const {page, faults} = await bench.open({activity: 'check'})
    await page.keyboard.press('?')
    await expect.poll(() => page.locator('#keys-sheet').innerText()).toContain('accept, skip, undo')
    await button(page, /Turn single keys off/).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    expect(page.url()).toContain('#/check')
    await page.keyboard.press('Control+k')
    await page.locator('#panel-q').fill('gencatan senjata')
    await expect.poll(() => page.locator('#panel-hits').innerText()).toContain('ceasefire')
    await button(page, /Copy/).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/cease-?fire/)
    await button(page, /What is remembered/).click()
    await expect.poll(() => page.locator('#remembered-sheet').innerText()).toContain('single keys')
    await Promise.all([page.waitForEvent('load'), button(page, /Delete all/).click()])
    expect(await page.evaluate(() => localStorage.getItem('padanan.keys'))).toBeNull()
    expect(faults).toEqual([])
  })

  test('decisions on an alignment come back with the same texts', async () => {
    const {page} = await bench.open({activity: 'align'})
    const fill = async () => {
      await page
        .locator('#align-id-text')
        .fill('Rusia menuntut jaminan keamanan.\n\nMoskow menolak ekspansi NATO.')
      await page
        .locator('#align-en-text')
        .fill('Russia demands security guarantees.\n\nMoscow rejects NATO expansion.')
      await button(page, /^Align$/).click()
      await page.locator('.bead').first().waitFor()
    }
    await fill()
    expect(await page.locator('.bead').count()).toBe(2)
    await page.locator('.bead').nth(1).click()
    await page.keyboard.press('m')
    await expect.poll(() => page.locator('.bead').count()).toBe(1)
    await page.reload()
    await fill()
    expect(await page.locator('.bead').count()).toBe(1)
  })

  test('nothing can be sent', async () => {
    const {page} = await bench.open()
    const reason = await page.evaluate(() => fetch('https://example.com/').then(String, String))
    expect(reason).toContain('TypeError')
    expect(await page.evaluate(() => fetch('/style.css').then(String, String))).toContain('TypeError')
  })

  test('works without a network once loaded', async () => {
    const {page} = await bench.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('html[data-ready]').waitFor()
    await page.locator('#q').fill('ceasefire')
    await expect.poll(() => page.locator('.hit').first().innerText()).toContain('gencatan senjata')
  })
})

/** Every segment without a translation gets one that is wrong in its figures. */
function translated(xliff: Xliff): Xliff {
  const copy = structuredClone(xliff)
  for (const unit of copy.files.flatMap(({units}) => units)) {
    if (unit.kind !== 'unit') continue
    for (const segment of unit.segments) {
      if (segment.kind !== 'segment' || segment.target?.length) continue
      segment.target = ['The translation of a sentence with 77 of them.']
      segment.state = 'translated'
    }
  }
  return copy
}
