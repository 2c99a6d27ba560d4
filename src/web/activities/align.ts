/** Align: two texts side by side, and the term pairs in them, to accept or skip. */
import {bead as drawBead, type Html, html, phrases, type Said, say, score} from '../../report/index.js'
import type {Bead, SentencePair, Span} from '../../types/index.js'
import {ask} from '../client.js'
import {countDesk, discard, keep, myConcepts} from '../desk.js'
import type {FoundPair} from '../engine/align.js'
import type {Answer} from '../engine/index.js'
import type {GivenFile} from '../engine/names.js'
import {download, dropZone, pasted, pastedText} from '../files.js'
import {type Activity, button, chip, draw, fail, tell, working} from '../page.js'
import {recall, remember} from '../remembered.js'

type Filter = 'all' | 'look' | 'joined'
type Aligned = Answer<'align'>

const texts: Partial<Record<'id' | 'en', GivenFile>> = {}
let aligned: Aligned | undefined
let beads: Bead[] = []
let hash = ''
let pairs: FoundPair[] = []
let skipped = new Set<string>()
let arePairsFound = false
let filter: Filter = 'all'
let current: FoundPair | undefined
/** What U takes back, newest last. */
const done: (() => unknown)[] = []

/** Below this a bead wants a look. */
const sure = 75
const isOne = ({source, target}: Bead) => source.length === 1 && target.length === 1
const isAlone = ({source, target}: Bead) => !source.length || !target.length
const wantsLook = (bead: Bead) => bead.score < sure

const filters: Readonly<Record<Filter, {name: Said; lets: (bead: Bead) => boolean}>> = {
  all: {name: ['Semua', 'All'], lets: () => true},
  look: {name: ['Perlu dilihat', 'Need a look'], lets: wantsLook},
  joined: {name: ['Gabungan', 'Joined'], lets: (bead) => !isOne(bead) && !isAlone(bead)},
}

/** Takes one text of two; both are aligned as soon as they are there. */
export async function takeText(file: GivenFile, language: 'id' | 'en'): Promise<void> {
  texts[language] = file
  if (texts.id && texts.en) await alignBoth({id: texts.id, en: texts.en})
  else redraw()
}

export async function alignBoth(both: {id: GivenFile; en: GivenFile}): Promise<void> {
  Object.assign(texts, both)
  const subject = `${both.id.name} · ${both.en.name}`
  const found = await working(['Menyejajarkan', 'Aligning'], subject, (watch) => ask('align', both, watch))
  if (!found) return redraw()
  hash = await hashOf(both)
  aligned = found
  const left = recall('alignments')[hash]
  beads = left?.beads ?? found.beads
  skipped = new Set(left?.skipped)
  pairs = []
  arePairsFound = false
  redraw()
  const terms = await working(['Mencari pasangan istilah', 'Finding term pairs'], subject, (watch) =>
    ask('pairs', sentencePairs(), watch),
  )
  pairs = terms ?? []
  arePairsFound = terms !== undefined
  current = waiting()[0]
  drawPairs()
}

async function hashOf({id, en}: {id: GivenFile; en: GivenFile}): Promise<string> {
  const bytes = new Uint8Array([...id.bytes, 0, ...en.bytes])
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function rememberDecisions(): void {
  try {
    remember('alignments', {...recall('alignments'), [hash]: {beads, skipped: [...skipped]}})
  } catch {
    fail('', 'The browser has no room left for decisions on alignments.')
  }
}

const sentences = (numbers: readonly number[], of: readonly string[]) => numbers.map((number) => of[number]!)

function sentencePairs(): SentencePair[] {
  return beads
    .filter((bead) => !isAlone(bead))
    .map((bead) => ({
      source: sentences(bead.source, aligned!.source).join(' '),
      target: sentences(bead.target, aligned!.target).join(' '),
      score: bead.score,
    }))
}

/** Pairs that wait for a decision. */
const waiting = () => pairs.filter((pair) => !pair.isKnown && !skipped.has(keyOf(pair)) && !isAccepted(pair))
const keyOf = ({source, target}: FoundPair) => `${source}\t${target}`
const isAccepted = ({concept}: FoundPair) => myConcepts().some(({id}) => id === concept.id)

function redraw(): void {
  draw('align', body())
}

function body(): Html {
  if (!aligned) {
    const both: [string, Said, 'id' | 'en'][] = [
      ['align-id', ['Indonesia', 'Indonesian'], 'id'],
      ['align-en', ['Inggris', 'English'], 'en'],
    ]
    return html`<div class="gap"><div class="two even">${both.map(([name, title, language]) =>
      texts[language]
        ? html`<div class="drop" data-drop="${name}"><strong>${say(...title)}</strong><p>${texts[language].name}</p>${button('choose', say('Ganti', 'Change'), {of: name, about: say(...title)})}</div>`
        : dropZone(name, title, language),
    )}</div><div class="row">${button('align-pasted', say('Sejajarkan', 'Align'), {look: 'primary'})} ${button('try', say('Coba dengan berita contoh', 'Try it with a sample story'), {look: 'quiet'})}</div></div>`
  }
  const chips = Object.entries(filters).map(([name, {name: said, lets}]) =>
    chip('filter', said, {
      of: name,
      count: beads.filter(lets).length,
      pressed: filter === name,
      ...(name === 'all' && {key: 'F'}),
    }),
  )
  return html`<p class="sm">${texts.id?.name} · ${aligned.source.length} ${say('kalimat', 'sentences')} ⇄ ${texts.en?.name} · ${aligned.target.length} ${say('kalimat', 'sentences')}</p><div class="row strip" role="group">${chips}</div><div class="two right"><section class="card"><h2 class="vh">${say(...phrases.alignment)}</h2><ol id="beads">${rows()}</ol>${footer()}</section><div id="pairs" class="stick">${pairsCard()}</div></div>`
}

function footer(): Html {
  const alone = beads.filter(isAlone).length
  const doubtful =
    beads.filter(wantsLook).length - beads.filter((bead) => isAlone(bead) && wantsLook(bead)).length
  const good = beads.length - alone - doubtful
  return html`<div class="bar bottom"><p class="sm" role="status">${say(
    `${good} yakin, ${doubtful} ragu, ${alone} tanpa padanan`,
    `${good} sure, ${doubtful} doubtful, ${alone} without counterpart`,
  )} <span class="wide"><kbd>N</kbd> ${say('berikutnya', 'next')}</span></p><div class="row">${button('write', html`${say('Unduh', 'Download')} TMX`, {of: 'tmx', look: 'primary', key: 'D'})}${button('write', 'XLIFF', {of: 'xliff'})}${button('write', 'CSV', {of: 'csv'})}${button('to-memory', say('Simpan ke memori', 'Add to memory'))}</div></div>`
}

function rows(): Html[] {
  return beads.flatMap((bead, index) => {
    if (!filters[filter].lets(bead)) return []
    const source = sentences(bead.source, aligned!.source)
    const target = sentences(bead.target, aligned!.target)
    const isLast = index === 0
    const actions = html`<div class="row act">${button('correct', say('Sudah benar', 'Correct'), {of: index, key: 'Y'})}${!isLast && button('merge', say('Gabung ke atas', 'Merge up'), {of: index, key: 'M'})}${!isAlone(bead) && button('unlink', say('Lepaskan', 'Unlink'), {of: index, key: 'S'})}</div>`
    const attributes = html`data-row="${index}" tabindex="${index === 0 ? 0 : -1}" ${wantsLook(bead) && html`data-look`}`
    return [
      drawBead(
        {
          score: bead.score,
          source,
          target,
          sourceSpans: source.map((text) => placesOf(text, current, 'source')),
          targetSpans: target.map((text) => placesOf(text, current, 'target')),
        },
        {source: 'id', target: 'en', attributes, actions},
      ),
    ]
  })
}

/** Where the term that is looked at stands in a sentence, in the forms that were met. */
function placesOf(text: string, pair: FoundPair | undefined, side: 'source' | 'target'): Span[] {
  if (!pair) return []
  const forms = [pair[side], ...(side === 'source' ? pair.sourceVariants : pair.targetVariants)]
  const low = text.toLowerCase()
  return forms.flatMap((form) => {
    const start = low.indexOf(form.toLowerCase())
    return start < 0 || low.length !== text.length ? [] : [{start, end: start + form.length}]
  })
}

function drawPairs(): void {
  draw('pairs', pairsCard())
  draw('beads', html`${rows()}`)
}

function pairsCard(): Html {
  const known = pairs.filter((pair) => pair.isKnown)
  const shown = pairs.filter((pair) => !pair.isKnown && !skipped.has(keyOf(pair)))
  const list = shown.length
    ? html`<ul class="list">${shown.map(pairRow)}</ul>`
    : html`<p class="pad sm">${arePairsFound ? say('Tidak ada pasangan baru.', 'No new pairs.') : say('Sedang dicari …', 'Being looked for …')}</p>`
  return html`<section class="card" aria-labelledby="pairs-h"><header><h2 id="pairs-h">${say(...phrases.terms)}</h2><span class="sm" role="status">${say(`${waiting().length} baru`, `${waiting().length} new`)}</span></header><div class="scroll">${list}${
    known.length > 0 &&
    html`<details class="pad"><summary>${say(`${known.length} sudah ada di glosarium`, `${known.length} already in the glossary`)}</summary><ul class="alt sm">${known.map(({source, target}) => html`<li><span lang="id">${source}</span> = <span lang="en">${target}</span></li>`)}</ul></details>`
  }</div><div class="bar">${button('undo', say('Urungkan', 'Undo'), {key: 'U', look: 'quiet'})}${button('write-glossary', say('Unduh glosarium saya', 'Download my glossary'))}</div></section>`
}

function pairRow(pair: FoundPair): Html {
  const index = pairs.indexOf(pair)
  const accepted = isAccepted(pair)
  const about = html`<span lang="id">${pair.source}</span>`
  const isCurrent = pair === current
  const buttons = accepted
    ? html`<span class="tag ok">✓ ${say('Diterima', 'Accepted')}</span>`
    : html`${button('skip', say('Lewati', 'Skip'), {of: index, look: 'quiet', about, ...(isCurrent && {key: 'X'})})}${button('accept', say('Terima', 'Accept'), {of: index, about, ...(isCurrent && {key: 'A'})})}`
  return html`<li ${isCurrent && html`class="on"`}><button type="button" class="plain r" data-do="show" data-of="${index}"><strong lang="id">${pair.source}</strong> = <span lang="en">${pair.target}</span></button><div class="row spread">${score(pair.score)}<span class="sm">${pair.count}×</span><span class="row">${buttons}</span></div></li>`
}

/** After a decision the next that waits is looked at. */
function decided(pair: FoundPair, undo: () => unknown): void {
  done.push(async () => {
    await undo()
    current = pair
    drawPairs()
  })
  const left = waiting()
  current = left.find((other) => pairs.indexOf(other) > pairs.indexOf(pair)) ?? left[0]
  drawPairs()
}

function changeBeads(changed: Bead[]): void {
  const before = beads
  beads = changed
  rememberDecisions()
  done.push(() => {
    beads = before
    rememberDecisions()
    redraw()
  })
  redraw()
}

/** The two beads as one, in the place of the first. */
function merged(first: Bead, second: Bead): Bead {
  const numbers = (a: number[], b: number[]) => [...a, ...b].sort((x, y) => x - y)
  return {
    source: numbers(first.source, second.source),
    target: numbers(first.target, second.target),
    score: 100,
  }
}

const writing: Readonly<Record<string, string>> = {
  tmx: 'pasangan.tmx',
  xliff: 'pasangan.xlf',
  csv: 'pasangan.csv',
}

export const align: Activity = {
  name: 'align',
  title: ['Sejajarkan', 'Align'],
  draw: () =>
    html`<div class="head"><h1>${say('Sejajarkan', 'Align')}</h1>${aligned && button('other', say('Ganti teks', 'Change texts'))}</div><div id="align">${body()}</div>`,
  actions: {
    'align-pasted': async () => {
      for (const language of ['id', 'en'] as const) {
        const text = pastedText(`align-${language}`)
        if (text) texts[language] = pasted(text, `${language}.txt`)
      }
      if (texts.id && texts.en) await alignBoth({id: texts.id, en: texts.en})
      dispatchEvent(new Event('redraw'))
    },
    try: async () => {
      const {id, en} = await ask('sample')
      await alignBoth({id: pasted(id, 'id.txt'), en: pasted(en, 'en.txt')})
      dispatchEvent(new Event('redraw'))
    },
    other: () => {
      aligned = texts.id = texts.en = undefined
      dispatchEvent(new Event('redraw'))
    },
    filter: ({dataset}) => {
      filter = dataset.of as Filter
      redraw()
    },
    show: ({dataset}) => {
      current = pairs[Number(dataset.of)]
      drawPairs()
    },
    accept: async ({dataset}) => {
      const pair = pairs[Number(dataset.of)]!
      await keep(pair.concept)
      decided(pair, () => discard(pair.concept.id))
    },
    skip: ({dataset}) => {
      const pair = pairs[Number(dataset.of)]!
      skipped.add(keyOf(pair))
      rememberDecisions()
      decided(pair, () => {
        skipped.delete(keyOf(pair))
        rememberDecisions()
      })
    },
    undo: () => done.pop()?.(),
    correct: ({dataset}) => {
      const at = Number(dataset.of)
      changeBeads(beads.map((bead, index) => (index === at ? {...bead, score: 100} : bead)))
    },
    merge: ({dataset}) => {
      const at = Number(dataset.of)
      changeBeads([...beads.slice(0, at - 1), merged(beads[at - 1]!, beads[at]!), ...beads.slice(at + 1)])
    },
    unlink: ({dataset}) => {
      const at = Number(dataset.of)
      const {source, target} = beads[at]!
      changeBeads([
        ...beads.slice(0, at),
        {source, target: [], score: 0},
        {source: [], target, score: 0},
        ...beads.slice(at + 1),
      ])
    },
    write: async ({dataset}) => {
      const format = dataset.of as 'tmx' | 'xliff' | 'csv'
      download(writing[format]!, await ask('writePairs', {pairs: sentencePairs(), format}))
    },
    'write-glossary': async () => download('glosarium.csv', await ask('writeGlossary', [...myConcepts()])),
    'to-memory': async () => {
      const added = await ask('addUnits', sentencePairs())
      await countDesk()
      tell(
        say(`${added.length} unit masuk memori.`, `${added.length} units went into the memory.`),
        async () => {
          await ask('takeFromMemory', added)
          await countDesk()
        },
      )
    },
  },
}
