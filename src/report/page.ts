/** A report: one file that asks for nothing, is read without a script, in both languages, and prints on A4. */
import {cssIn, type Html, html, jsonIn, type Part} from './html.js'
import {style} from './style.js'
import {type Said, say} from './words.js'

export interface Page {
  title: Said
  /** What the report is of: names of files. */
  subject: string
  /** A line of counts. */
  summary: Part
  body: Part
  /** What the report was made of, kept in the file as JSON: `kind` says what it is. */
  data: {kind: string} & Readonly<Record<string, unknown>>
}

/** Nothing may be asked for, and nothing run. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** Two radio buttons choose the language: no script is needed. */
const switchStyle = `
:root:has(#ui-id:checked) .e, :root:has(#ui-en:checked) .i { display: none }
.ui { display: flex; gap: .75rem } .ui label { display: flex; gap: .3rem; align-items: center; min-height: 1.5rem }
`

/** The whole file. */
export function page({title, subject, summary, body, data}: Page): string {
  const [, english] = title
  return `<!doctype html>
${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="padanan">
<title>${english}: ${subject}</title>
<style>${cssIn(style + switchStyle)}</style>
</head>
<body>
<main class="wrap">
<div class="head"><div><h1>${say(...title)}</h1><p class="sm">${subject} · ${summary}</p></div>
<fieldset class="ui screen" style="border:0"><legend class="vh">Bahasa / Language</legend><label lang="id"><input type="radio" name="ui" id="ui-id">Indonesia</label><label lang="en"><input type="radio" name="ui" id="ui-en" checked>English</label></fieldset></div>
${body}
</main>
<script type="application/json" id="padanan">${jsonIn({...data, subject})}</script>
</body>
</html>`}
`
}

/** A card with a heading. */
export function card(title: Said, body: Part): Html {
  return html`<section class="card"><header><h2>${say(...title)}</h2></header>${body}</section>`
}
