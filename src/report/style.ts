/** The style sheet of what is drawn: colours of both themes, type, scores, beads, bands, segments, messages; screen and print. */

/** Colours: contrast of text is 4.5 or more in both themes, neighbours on the score scale differ for all eyes. */
const colours = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f6f3, #14181e); --card: light-dark(#fff, #1b2129); --soft: light-dark(#eeeeea, #242b35);
  --ink: light-dark(#1a212c, #e7eaee); --mute: light-dark(#555f6d, #a7b0bd); --dim: light-dark(#646d79, #95a0ae);
  --line: light-dark(#dcddd8, #323b47); --edge: light-dark(#7d8590, #7a8697);
  --accent: light-dark(#1c4f91, #93bdf5); --on-accent: light-dark(#fff, #10151c); --accent-soft: light-dark(#e4edf8, #22344d);
  --warn: light-dark(#8a4600, #f5b765); --warn-soft: light-dark(#fdeeda, #3d2c14);
  --error: light-dark(#9b1650, #f59ac0); --error-soft: light-dark(#fbe6ef, #3f1d2d);
  --s6: light-dark(#0d2f5f, #c9defc); --s5: light-dark(#2a62a8, #93bdf5); --s4: light-dark(#5686c4, #6a97d6);
  --s3: light-dark(#a3c0e3, #476a99); --s2: light-dark(#efc583, #a67a38); --s1: light-dark(#bb6510, #f0a04b);
  --ui: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --reading: Charter, "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
}
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
.s6 { --c: var(--s6) } .s5 { --c: var(--s5) } .s4 { --c: var(--s4) } .s3 { --c: var(--s3) } .s2 { --c: var(--s2) } .s1 { --c: var(--s1) }
.new { --c: repeating-linear-gradient(45deg, var(--s1) 0 5px, var(--warn-soft) 5px 9px) }
`

/** Our words in the interface face, theirs (\`.r\`) in the reading face. */
const type = `
* { box-sizing: border-box; margin: 0; padding: 0 }
body { background: var(--page); color: var(--ink); font: .9375rem/1.5 var(--ui); font-variant-numeric: tabular-nums }
ul, ol { list-style: none } a { color: var(--accent) }
h1 { font-size: 1.375rem; line-height: 1.3 } h2 { font-size: 1rem; line-height: 1.4 }
h3, .label { font-size: .8125rem; font-weight: 600; color: var(--mute) }
.r { font-family: var(--reading); font-size: 1.0625rem; line-height: 1.6; overflow-wrap: anywhere }
.sm { font: .8125rem/1.5 var(--ui); color: var(--mute) }
.none { color: var(--mute); font: italic .875rem/1.8 var(--ui) }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
mark { background: none; color: inherit }
.t { color: inherit; text-decoration: underline 2px var(--s4); text-underline-offset: .25em }
.t.f { text-decoration-style: dashed }
.t.a { text-decoration: underline double var(--s1); background: var(--warn-soft) }
.hl { background: var(--accent-soft); color: var(--accent); font-weight: 600 }
ins { background: var(--accent-soft); font-weight: 600; text-decoration: underline 2px var(--s4); text-underline-offset: 3px }
del { color: var(--warn); text-decoration: line-through 2px }
.todo { background: var(--warn-soft); border-bottom: 3px dotted var(--s1) }
`

const parts = `
.wrap { max-width: 78rem; margin: 0 auto; padding: 1.75rem 1.75rem 3rem }
.row, .head, .card > header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem }
.nw { flex-wrap: nowrap; align-items: flex-start; gap: .9rem } .spread { justify-content: space-between }
.gap { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) }
.head { align-items: flex-end; gap: .75rem 1.25rem; margin-bottom: 1.25rem } .head > :first-child { flex: 1 1 20rem }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px }
.card > header { justify-content: space-between; padding: .6rem 1.25rem; min-height: 3.25rem; border-bottom: 1px solid var(--line) }
.pad { padding: 1.1rem 1.25rem }
.tag { display: inline-block; padding: .05rem .45rem; border-radius: 4px; font: 600 .75rem/1.5 var(--ui); color: var(--mute); background: var(--soft) }
.tags { margin-top: .5rem; line-height: 1.9 }
.ok { background: var(--accent-soft); color: var(--accent) } .no { background: var(--warn-soft); color: var(--warn) }
.note { border-left: 4px solid var(--s1); background: var(--warn-soft); padding: .7rem 1rem; border-radius: 0 8px 8px 0 }
.sc { display: inline-grid; justify-items: center; gap: 2px; min-width: 2.5rem; font: 650 .875rem/1.2 var(--ui) }
.sc::after { content: ""; width: 2.25rem; height: 6px; border: 1px solid var(--edge); border-radius: 3px;
  background: linear-gradient(var(--c), var(--c)) 0 / var(--v) no-repeat var(--card) }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
.pair > * { padding: 1.1rem 1.25rem } .pair > * + * { border-left: 1px solid var(--line) }
.evidence > * + * { border-top: 1px solid var(--line) } .evidence .pair > *, .evidence.pair > * { padding-block: .75rem }
.term { display: block; font: 600 1.4rem/1.3 var(--reading); margin: .15rem 0 .35rem; overflow-wrap: anywhere }
.alt { display: grid; gap: .35rem; margin-top: .6rem } .def { margin-top: .7rem }
.kv { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .55rem 1rem } dt { color: var(--mute); font-size: .8125rem }
.bead { display: grid; grid-template-columns: minmax(0, 1fr) 5rem minmax(0, 1fr); border-bottom: 1px solid var(--line);
  --rail: color-mix(in srgb, var(--c) 38%, var(--card)); content-visibility: auto; contain-intrinsic-size: auto 6rem }
.bead.s2, .bead.s1 { --rail: var(--c); background: var(--warn-soft) }
.bead > p { padding: .85rem 1.1rem } .bead > p > * { display: block }
.bead > p > * + * { margin-top: .35rem; padding-top: .35rem; border-top: 1px dotted var(--edge) }
.bead > p:first-of-type { border-right: 4px solid var(--rail) } .bead > p:last-of-type { border-left: 4px solid var(--rail) }
.mid { display: grid; place-content: center; justify-items: center; gap: .2rem; padding: .6rem 0;
  background: linear-gradient(var(--rail), var(--rail)) center / 100% 2px no-repeat }
.mid > * { background: var(--card); padding: .15rem .3rem; border-radius: 4px }
.bead.s1 .mid { background-image: repeating-linear-gradient(90deg, var(--c) 0 5px, transparent 5px 9px) }
.band { display: flex; height: 2.5rem; border: 1px solid var(--edge); border-radius: 8px; overflow: hidden }
.band span { flex: var(--w) 0 0; min-width: 3px; background: var(--c) } .band span + span { border-left: 2px solid var(--card) }
.band .s2, .key .s2 i { background: repeating-linear-gradient(-45deg, var(--c) 0 8px, var(--card) 8px 10px) }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem; margin-top: .9rem }
.key b { display: block; font-size: 1.125rem }
.key i { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; border: 1px solid var(--edge); border-radius: 3px; background: var(--c) }
.bars { display: grid; gap: .35rem } .bars li { display: grid; grid-template-columns: minmax(0, 1fr) 3rem minmax(0, 1fr); gap: .75rem; align-items: center }
.bars .bar-of { height: .7rem; background: linear-gradient(var(--s4), var(--s4)) 0 / var(--v) no-repeat var(--soft); border-radius: 3px }
.bars b { text-align: right }
.seg { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr) minmax(0, 1fr); gap: .25rem 1.5rem; padding: 1rem 1.25rem;
  border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 6rem }
.bead:last-child, .seg:last-child { border-bottom: 0 }
.seg > .n { color: var(--mute); font-size: .8125rem; padding-top: .3rem } .from { margin-top: .4rem; color: var(--mute) }
.seg.c { grid-template-columns: 1.75rem minmax(0, 1fr) minmax(0, 1fr) 21rem }
.msgs { display: grid; gap: .5rem; align-content: start }
.msg { display: grid; grid-template-columns: 1.2rem minmax(0, 1fr); gap: .15rem .6rem; padding: .5rem .75rem; background: var(--warn-soft);
  border-left: 4px solid var(--s1); border-radius: 0 8px 8px 0 }
.msg > * { grid-column: 2 } .msg svg { grid-column: 1; margin-top: .15rem; color: var(--warn) }
.msg.info { background: var(--accent-soft); border-color: var(--accent) } .info svg { color: var(--accent) }
`

/** Which of the two languages is shown: the page's own, or in a report that of its radio button. */
const languages = `
:root[data-ui=id] .e, :root[data-ui=en] .i { display: none }
`

const media = `
@media screen and (max-width: 64rem) {
  .seg.c { grid-template-columns: 1.75rem minmax(0, 1fr) minmax(0, 1fr) } .seg.c .msgs { grid-column: 2 / -1; margin-top: .5rem }
}
@media screen and (max-width: 48rem) {
  .wrap { padding: 1.1rem 1rem 2rem }
  .pair, .bead, .seg, .seg.c { grid-template-columns: minmax(0, 1fr) } .seg.c .msgs { grid-column: 1 }
  .pair > * + * { border-left: 0; border-top: 1px solid var(--line) } .evidence .pair > * + *, .evidence.pair > * + * { border-top: 0; padding-top: 0 }
  .kv { grid-template-columns: minmax(0, 1fr); gap: .1rem } .kv dd { margin-bottom: .6rem } .key { grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)) }
  .bead > p:first-of-type { border-right: 0 } .bead > * { border-left: 4px solid var(--rail) } .bead > p { padding: .5rem 1rem }
  .mid { display: flex; place-content: normal; gap: .6rem; padding: .5rem 1rem 0; background: none !important; order: -1 } .mid > * { background: none; padding: 0 }
}
@media print {
  :root, :root[data-theme] { color-scheme: light } * { print-color-adjust: exact }
  body { font-size: 9pt; background: #fff } .r { font-size: 10pt } .wrap { max-width: none; padding: 0 } .card { border: 0 }
  .seg.c { grid-template-columns: 1.2rem 1fr 1fr 13rem; gap: 1rem }
  .bead, .seg, .msg, .pair, .bars li { break-inside: avoid; content-visibility: visible } .screen { display: none !important }
  @page { size: A4; margin: 15mm }
}
@media (forced-colors: active) { .sc::after, .band *, .bar-of { forced-color-adjust: none } }
`

export const style = [colours, type, parts, languages, media].join('')
