/** Align: two texts side by side, sentence by sentence, with the term pairs in them. */
import {
  type DrawnBead,
  bead as drawBead,
  type Html,
  html,
  phrases,
  type Said,
  say,
} from '../../report/index.js'
import type {Bead, SentencePair, TermPair} from '../../types/index.js'
import {ask} from '../client.js'
import {countDesk} from '../desk.js'
import type {Answer} from '../engine/index.js'
import type {GivenFile} from '../engine/names.js'
import {download, dropZone, pasted, pastedText} from '../files.js'
import {type Activity, button, chip, draw, fail, more, shownRows, tell, working} from '../page.js'
import {recall, remember} from '../remembered.js'
import {
  clearPairs,
  findPairs,
  pairActions,
  pairsCard,
  placesIn,
  skippedPairs,
  undoable,
} from './term-pairs.js'

type Filter = 'all' | 'look' | 'joined'
type Aligned = Answer<'align'>

const texts: Partial<Record<'id' | 'en', GivenFile>> = {}
let aligned: (Aligned & {names: string}) | undefined
let beads: Bead[] = []
let hash = ''
let filter: Filter = 'all'
let shown = shownRows

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

async function alignBoth(both: {id: GivenFile; en: GivenFile}): Promise<void> {
  const names = `${both.id.name} · ${both.en.name}`
  const found = await working(['Menyejajarkan', 'Aligning'], names, (watch) => ask('align', both, watch))
  if (found) await begin(found, names, new Blob([both.id.bytes, '\0', both.en.bytes] as BlobPart[]))
  else redraw()
}

/** Takes up the beads, or the term pairs, of a report where they were left. */
export async function reopen(drawn: readonly DrawnBead[], names: string, pairs?: TermPair[]): Promise<void> {
  const sentences = {source: drawn.flatMap(({source}) => source), target: drawn.flatMap(({target}) => target)}
  const next = {source: 0, target: 0}
  const numbers = (side: 'source' | 'target', {length}: readonly string[]) =>
    Array.from({length}, () => next[side]++)
  const found = drawn.map(({score, source, target}) => ({
    score,
    source: numbers('source', source),
    target: numbers('target', target),
  }))
  await begin({...sentences, beads: found}, names, new Blob([JSON.stringify(sentences)]), pairs)
}

/** Decisions are remembered under the SHA-256 of what was aligned. */
async function begin(found: Aligned, names: string, content: Blob, pairs?: TermPair[]): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()))
  hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  aligned = {...found, names}
  shown = shownRows
  const left = recall('alignments')[hash]
  beads = left?.beads ?? found.beads
  clearPairs(left?.skipped ?? [], (isDecision) => {
    if (isDecision) rememberDecisions()
    draw('beads', html`${rows()}`)
  })
  redraw()
  await findPairs(sentencePairs(), names, pairs)
}

function rememberDecisions(): void {
  try {
    remember('alignments', {...recall('alignments'), [hash]: {beads, skipped: skippedPairs()}})
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
  const places = html`<div id="pairs" class="stick">${pairsCard()}</div>`
  // Of a term sheet there are pairs alone.
  if (!beads.length) return html`<p class="sm">${aligned.names}</p>${places}`
  return html`<p class="sm">${aligned.names} · ${say(
    `${aligned.source.length} ⇄ ${aligned.target.length} kalimat`,
    `${aligned.source.length} ⇄ ${aligned.target.length} sentences`,
  )}</p><div class="row strip" role="group">${chips}</div><div class="two right"><section class="card"><h2 class="vh">${say(...phrases.alignment)}</h2><ol id="beads">${rows()}</ol><div id="more-beads">${moreBeads()}</div>${footer()}</section>${places}</div>`
}

function footer(): Html {
  const alone = beads.filter(isAlone).length
  const doubtful = beads.filter((bead) => wantsLook(bead) && !isAlone(bead)).length
  const good = beads.length - alone - doubtful
  return html`<div class="bar bottom"><p class="sm" role="status">${say(
    `${good} yakin, ${doubtful} ragu, ${alone} tanpa padanan`,
    `${good} sure, ${doubtful} doubtful, ${alone} without counterpart`,
  )} <span class="wide"><kbd>N</kbd> ${say('berikutnya', 'next')}</span></p><div class="row">${button('write', html`${say('Unduh', 'Download')} TMX`, {of: 'tmx', look: 'primary', key: 'D'})}${button('write', 'XLIFF', {of: 'xliff'})}${button('write', 'CSV', {of: 'csv'})}${button('to-memory', say('Simpan ke memori', 'Add to memory'))}</div></div>`
}

/** The beads that the filter lets through, by their number. */
const filtered = () => beads.flatMap((bead, index) => (filters[filter].lets(bead) ? [{bead, index}] : []))

const moreBeads = () => more(filtered().length - shown, 'more')

function rows(): Html[] {
  return filtered()
    .slice(0, shown)
    .map(({bead, index}) => {
      const source = sentences(bead.source, aligned!.source)
      const target = sentences(bead.target, aligned!.target)
      const actions = html`<div class="row act">${button('correct', say('Sudah benar', 'Correct'), {of: index, key: 'Y'})}${index > 0 && button('merge', say('Gabung ke atas', 'Merge up'), {of: index, key: 'M'})}${!isAlone(bead) && button('unlink', say('Lepaskan', 'Unlink'), {of: index, key: 'S'})}</div>`
      const attributes = html`data-row="${index}" tabindex="${index === 0 ? 0 : -1}" ${wantsLook(bead) && html`data-look`}`
      return drawBead(
        {
          score: bead.score,
          source,
          target,
          sourceSpans: source.map((text) => placesIn(text, 'source')),
          targetSpans: target.map((text) => placesIn(text, 'target')),
        },
        {source: 'id', target: 'en', attributes, actions},
      )
    })
}

function changeBeads(changed: Bead[]): void {
  const before = beads
  const set = (other: Bead[]) => {
    beads = other
    rememberDecisions()
    redraw()
  }
  undoable(() => set(before))
  set(changed)
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
    ...pairActions,
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
      shown = shownRows
      redraw()
    },
    more: () => {
      shown += shownRows
      draw('beads', html`${rows()}`)
      draw('more-beads', moreBeads())
    },
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
