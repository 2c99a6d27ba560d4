/** The reports that are handed on: alignment, term sheet, check, analysis, concordance. */
import type {Analysis} from '../job/index.js'
import type {ConcordanceLine, TermPair} from '../types/index.js'
import {band} from './band.js'
import {bead, type DrawnBead} from './bead.js'
import {type Html, html} from './html.js'
import {highlighted, markedText, marks} from './marked-text.js'
import {severityOf} from './message.js'
import {card, page} from './page.js'
import {score} from './score.js'
import {type CheckedSegment, checkedSegment, type Languages} from './segment.js'
import {counted, phrases, say} from './words.js'

export interface ReportOptions extends Languages {
  /** What the report is of: names of files. */
  subject: string
}

/** Below this a bead wants a look. */
const sure = 75

/** Beads side by side: what a reviewer reads. */
export function alignmentReport(beads: readonly DrawnBead[], {subject, ...languages}: ReportOptions): string {
  const alone = beads.filter(({source, target}) => !source.length || !target.length).length
  const doubtful = beads.filter((bead) => bead.score < sure).length - alone
  return page({
    title: phrases.alignment,
    subject,
    summary: say(
      `${beads.length - doubtful - alone} yakin, ${doubtful} ragu, ${alone} tanpa padanan`,
      `${beads.length - doubtful - alone} sure, ${doubtful} doubtful, ${alone} without counterpart`,
    ),
    body: html`<ol class="card">${beads.map((drawn) => bead(drawn, languages))}</ol>`,
    data: {kind: 'alignment', ...languages, beads},
  })
}

/** Term pairs by score with the sentence that proves each, and how often each was met: the sheet that a translator pins up. */
export function termReport(pairs: readonly TermPair[], {subject, ...languages}: ReportOptions): string {
  const {source, target} = languages
  const most = Math.max(1, ...pairs.map(({count}) => count))
  const frequent = [...pairs].sort((a, b) => b.count - a.count).slice(0, 20)
  const bars = frequent.map(
    (pair) =>
      html`<li><span class="r"><strong lang="${source}">${pair.source}</strong> = <span lang="${target}">${pair.target}</span></span><b>${pair.count}×</b><span class="bar-of" style="--v:${Math.round((100 * pair.count) / most)}%"></span></li>`,
  )
  return page({
    title: phrases.terms,
    subject,
    summary: counted(pairs.length, 'pasangan', ['pair', 'pairs']),
    body: html`<div class="gap">${card(phrases.terms, html`<ol>${pairs.map((pair) => termRow(pair, languages))}</ol>`)}${
      most > 1 && card(['Menurut kekerapan', 'By frequency'], html`<ol class="bars pad">${bars}</ol>`)
    }</div>`,
    data: {kind: 'terms', ...languages, pairs},
  })
}

function termRow(pair: TermPair, {source, target}: Languages): Html {
  const [first] = pair.evidence
  return html`<li class="seg"><span>${score(pair.score)}</span><p class="r"><strong lang="${source}">${pair.source}</strong> = <span lang="${target}">${pair.target}</span> <span class="sm">${pair.count}×</span></p><div class="sm">${
    first &&
    html`<p lang="${source}">${markedText(first.source, marks([first.sourceSpan], highlighted))}</p><p lang="${target}">${markedText(first.target, marks([first.targetSpan], highlighted))}</p>`
  }</div></li>`
}

/** Segments with messages: what an editor gets. Those without are counted. */
export function checkReport(
  segments: readonly CheckedSegment[],
  {subject, ...languages}: ReportOptions,
): string {
  const rows = segments.flatMap((segment, index) =>
    segment.messages.length ? [checkedSegment(index + 1, segment, languages)] : [],
  )
  const messages = segments.flatMap((segment) => segment.messages)
  const warnings = messages.filter((message) => severityOf(message) === 'warning').length
  return page({
    title: phrases.check,
    subject,
    summary: say(
      `${segments.length} segmen, ${rows.length} dengan pesan, ${warnings} peringatan`,
      `${segments.length} ${segments.length === 1 ? 'segment' : 'segments'}, ${rows.length} with messages, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    ),
    body: rows.length
      ? html`<ol class="card">${rows}</ol>`
      : html`<p class="card pad">${say('Tidak ada pesan.', 'No messages.')}</p>`,
    data: {kind: 'check', ...languages, segments: segments.map(plain)},
  })
}

/** Messages are errors, of which JSON would keep but some fields. */
function plain({source, target, messages}: CheckedSegment) {
  return {
    source,
    target,
    messages: messages.map(({ruleId, reason, fatal, actual, expected, sourceSpan, targetSpan}) => ({
      ...{ruleId, reason, fatal, actual, expected, sourceSpan, targetSpan},
    })),
  }
}

/** Words by band: what a job costs. */
export function analysisReport(analysis: Analysis, {subject, ...languages}: ReportOptions): string {
  const own = analysis.files.length > 1 ? analysis.files : []
  return page({
    title: phrases.analysis,
    subject,
    summary: html`${counted(analysis.words, 'kata', ['word', 'words'])}, ${counted(analysis.segments, 'segmen', ['segment', 'segments'])}`,
    body: html`<div class="gap"><section class="card pad">${band(analysis)}</section>${own.map((file) => card([file.original, file.original], html`<div class="pad">${band(file)}</div>`))}</div>`,
    data: {kind: 'analysis', ...languages, analysis},
  })
}

/** Sentences that hold the words, side by side. */
export function concordanceReport(
  lines: readonly ConcordanceLine[],
  {subject, ...languages}: ReportOptions,
): string {
  return page({
    title: phrases.evidence,
    subject,
    summary: counted(lines.length, 'kalimat', ['sentence', 'sentences']),
    body: html`<ul class="card evidence">${lines.map((line) => concordanceLine(line, languages))}</ul>`,
    data: {kind: 'concordance', ...languages, lines},
  })
}

/** A line of a concordance: both sides, with what was found. */
export function concordanceLine({unit, source, target}: ConcordanceLine, languages: Languages): Html {
  return html`<li class="pair"><p class="r" lang="${languages.source}">${markedText(unit.source, marks(source, highlighted))}</p><p class="r" lang="${languages.target}">${markedText(unit.target, marks(target, highlighted))} <span class="sm">${unit.origin}</span></p></li>`
}
