/** Files that are chosen, dropped, pasted and downloaded. */
import {type Html, html, type Said, say} from '../report/index.js'
import type {GivenFile} from './engine/names.js'
import {button} from './page.js'

/** Larger than this, a file is for the command line. */
export const largest = 64 * 1024 * 1024

export async function given(file: File): Promise<GivenFile> {
  return {name: file.name, bytes: new Uint8Array(await file.arrayBuffer())}
}

/** A text that was pasted, as the file that it could be. */
export function pasted(text: string, name: string): GivenFile {
  return {name, bytes: new TextEncoder().encode(text)}
}

/** Lets a person choose files; nothing comes of it where none is chosen. */
export function choose(use: (files: File[]) => unknown): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.onchange = () => use([...(input.files ?? [])])
  input.click()
}

export function download(name: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A place to drop or paste a text, or to choose a file. */
export function dropZone(name: string, title: Said, language?: string): Html {
  return html`<div class="drop" data-drop="${name}"><label for="${name}-text"><strong>${say(...title)}</strong></label><p class="sm">${say('Jatuhkan berkas, tempel teks, atau', 'Drop a file, paste a text, or')} ${button('choose', say('Pilih berkas', 'Choose a file'), {of: name, about: say(...title)})}</p><textarea id="${name}-text" class="r" rows="6" ${language && html`lang="${language}"`} spellcheck="false"></textarea></div>`
}

export function pastedText(name: string): string {
  return document.querySelector<HTMLTextAreaElement>(`#${name}-text`)?.value.trim() ?? ''
}
