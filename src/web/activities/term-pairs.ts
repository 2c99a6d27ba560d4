/** The term pairs of two texts beside their alignment: each is accepted into my glossary, or skipped. */
import {type Html, highlighted, html, markedText, marks, phrases, say, score} from '../../report/index.js'
import type {SentencePair, Span, TermPair} from '../../types/index.js'
import {ask} from '../client.js'
import {discard, keep, myConcepts} from '../desk.js'
import type {FoundPair} from '../engine/align.js'
import {download} from '../files.js'
import {type Activity, button, draw, more, shownRows, working} from '../page.js'

let pairs: FoundPair[] = []
let skipped = new Set<string>()
let areFound = false
let current: FoundPair | undefined
let shown = shownRows
/** What U takes back, newest last: decisions on pairs, and on beads. */
let done: (() => unknown)[] = []
/** Called when another pair is looked at, or one was decided on. */
let onChange = (_isDecision: boolean): void => {}

/** To begin with other texts. `left` are the pairs that were skipped before. */
export function clearPairs(left: readonly string[], changed: typeof onChange): void {
  pairs = []
  skipped = new Set(left)
  areFound = false
  current = undefined
  shown = shownRows
  done = []
  onChange = changed
}

export const skippedPairs = (): string[] => [...skipped]

/** Keeps how something that was done is undone. */
export function undoable(undo: () => unknown): void {
  done.push(undo)
}

/** Finds the pairs in sentences, or takes those that were found before. */
export async function findPairs(
  sentences: SentencePair[],
  subject: string,
  known?: TermPair[],
): Promise<void> {
  const found = await working(['Mencari pasangan istilah', 'Finding term pairs'], subject, (watch) =>
    known ? ask('judge', known) : ask('pairs', sentences, watch),
  )
  pairs = found ?? []
  areFound = found !== undefined
  current = waiting()[0]
  changed()
}

const keyOf = ({source, target}: FoundPair) => `${source}\t${target}`
const isAccepted = ({concept}: FoundPair) => myConcepts().some(({id}) => id === concept.id)
const isOffered = (pair: FoundPair) => !pair.isKnown && !skipped.has(keyOf(pair))
/** Pairs that wait for a decision. */
const waiting = () => pairs.filter((pair) => isOffered(pair) && !isAccepted(pair))

function changed(isDecision = false): void {
  draw('pairs', pairsCard())
  if (isDecision) document.querySelector('#pairs .on')?.scrollIntoView({block: 'nearest'})
  onChange(isDecision)
}

/** Where the pair that is looked at stands in a sentence, in the forms that were met. */
export function placesIn(text: string, side: 'source' | 'target'): Span[] {
  if (!current) return []
  const forms = [current[side], ...(side === 'source' ? current.sourceVariants : current.targetVariants)]
  const low = text.toLowerCase()
  return forms.flatMap((form) => {
    const start = low.indexOf(form.toLowerCase())
    return start < 0 || low.length !== text.length ? [] : [{start, end: start + form.length}]
  })
}

export function pairsCard(): Html {
  const known = pairs.filter((pair) => pair.isKnown)
  const offered = pairs.filter(isOffered)
  const list = offered.length
    ? html`<ul class="list">${offered.slice(0, shown).map(pairRow)}</ul>${more(offered.length - shown, 'more-pairs')}`
    : html`<p class="pad sm">${areFound ? say('Tidak ada pasangan baru.', 'No new pairs.') : say('Sedang dicari …', 'Being looked for …')}</p>`
  return html`<section class="card" aria-labelledby="pairs-h"><header><h2 id="pairs-h">${say(...phrases.terms)}</h2><span class="sm" role="status">${say(`${waiting().length} baru`, `${waiting().length} new`)}</span></header><div class="scroll">${list}${
    known.length > 0 &&
    html`<details class="pad"><summary>${say(`${known.length} sudah ada di glosarium`, `${known.length} already in the glossary`)}</summary><ul class="alt sm">${known.map(({source, target}) => html`<li><span lang="id">${source}</span> = <span lang="en">${target}</span></li>`)}</ul></details>`
  }</div><div class="bar">${button('undo', say('Urungkan', 'Undo'), {key: 'U', look: 'quiet'})}${button('write-glossary', say('Unduh glosarium saya', 'Download my glossary'))}</div></section>`
}

function pairRow(pair: FoundPair): Html {
  const index = pairs.indexOf(pair)
  const about = html`<span lang="id">${pair.source}</span>`
  const isCurrent = pair === current
  const buttons = isAccepted(pair)
    ? html`<span class="tag ok">✓ ${say('Diterima', 'Accepted')}</span>`
    : html`${button('skip', say('Lewati', 'Skip'), {of: index, look: 'quiet', about, ...(isCurrent && {key: 'X'})})}${button('accept', say('Terima', 'Accept'), {of: index, about, ...(isCurrent && {key: 'A'})})}`
  return html`<li ${isCurrent && html`class="on"`}><button type="button" class="plain r" data-do="show" data-of="${index}"><strong lang="id">${pair.source}</strong> = <span lang="en">${pair.target}</span></button><div class="row spread">${score(pair.score)}<span class="sm">${pair.count}×</span><span class="row">${buttons}</span></div>${isCurrent && evidence(pair)}</li>`
}

/** The first sentence that proves it, in both languages. */
function evidence({evidence: [first]}: FoundPair): Html | false {
  if (!first) return false
  const {source, target, sourceSpan, targetSpan} = first
  return html`<div class="sm proof"><p lang="id">${markedText(source, marks([sourceSpan], highlighted))}</p><p lang="en">${markedText(target, marks([targetSpan], highlighted))}</p></div>`
}

/** After a decision the next that waits is looked at. */
function decided(pair: FoundPair, undo: () => unknown): void {
  undoable(async () => {
    await undo()
    current = pair
    changed(true)
  })
  const left = waiting()
  current = left.find((other) => pairs.indexOf(other) > pairs.indexOf(pair)) ?? left[0]
  if (current && pairs.filter(isOffered).indexOf(current) >= shown) shown += shownRows
  changed(true)
}

const pairOf = ({dataset}: HTMLElement) => pairs[Number(dataset.of)]!

export const pairActions: Activity['actions'] = {
  show: (element) => {
    current = pairOf(element)
    changed()
  },
  accept: async (element) => {
    const pair = pairOf(element)
    await keep(pair.concept)
    decided(pair, () => discard(pair.concept.id))
  },
  skip: (element) => {
    const pair = pairOf(element)
    skipped.add(keyOf(pair))
    decided(pair, () => skipped.delete(keyOf(pair)))
  },
  undo: () => done.pop()?.(),
  'more-pairs': () => {
    shown += shownRows
    draw('pairs', pairsCard())
  },
  'write-glossary': async () => download('glosarium.csv', await ask('writeGlossary', [...myConcepts()])),
}
