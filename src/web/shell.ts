/** The frame around the activities: bar, places for what is told, footer. */
import {type Html, html, say} from '../report/index.js'
import {type Activity, button} from './page.js'

const mark = html`<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path d="M2 7.5h11M9 14.5h11" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><path d="M11 7.5v7" stroke="currentColor" stroke-width="1.6"/></svg>`
const halves = html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor"/></svg>`

export function shell(activities: readonly Activity[]): Html {
  return html`<a class="skip" href="#main">${say('Langsung ke isi', 'Skip to content')}</a>
<header class="top"><a class="brand" href="#/look">${mark}padanan</a>
<nav class="main-nav" aria-labelledby="nav-h"><span class="vh" id="nav-h">${say('Kegiatan', 'Activities')}</span><ul class="tabs">${activities.map(({name, title}) => html`<li><a href="#/${name}">${say(...title)}</a></li>`)}</ul></nav>
<div class="set">${button('remembered', html`${say('Glosarium', 'Glossary')} <b id="desk-glossary">…</b>`, {look: 'chip'})}${button('remembered', html`${say('Memori', 'Memory')} <b id="desk-memory">…</b>`, {look: 'chip'})}
<span role="group" aria-labelledby="ui-h"><span class="vh" id="ui-h">${say('Bahasa antarmuka', 'Interface language')}</span>${languageButton('id', 'Bahasa Indonesia')}${languageButton('en', 'English')}</span>
${button('theme', html`${halves}<span class="vh">${say('Terang atau gelap', 'Light or dark')}</span>`, {look: 'quiet'})}
${button('keys', html`<kbd>?</kbd><span class="vh">${say('Tombol pintas', 'Keyboard shortcuts')}</span>`, {look: 'quiet'})}</div></header>
<main id="main" class="wrap" tabindex="-1"><div id="alert" role="alert"></div><div id="working"></div><div id="activity"></div></main>
<div id="told" class="told" role="status" hidden></div>
<footer class="foot"><span>${say('Semua dikerjakan di peramban ini. Tidak ada yang dikirim ke mana pun.', 'Everything is done in this browser. Nothing is sent anywhere.')}</span><span>${button('remembered', say('Yang diingat', 'What is remembered'), {look: 'quiet'})}</span><span class="wide">${say('Cari kata yang disorot:', 'Look up a selected word:')} <kbd>Ctrl</kbd> <kbd>K</kbd></span></footer>
<dialog id="sheet" class="card pad" aria-label="padanan"></dialog>`
}

function languageButton(language: string, name: string): Html {
  return html`<button type="button" class="btn quiet" data-do="ui" data-of="${language}" lang="${language}"><span aria-hidden="true">${language.toUpperCase()}</span><span class="vh">${name}</span></button>`
}
