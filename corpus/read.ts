/** Reads the corpus's folders and checks them: a fault is an error that names its file and line. */
import {readdirSync, readFileSync} from 'node:fs'
import Papa from 'papaparse'
import type {CorpusText, Source} from './index.js'

const folder = new URL('./', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

function fail(place: string, reason: string): never {
  throw new Error(`corpus/${place}: ${reason}`)
}

/** The sources that texts and terms go back to. */
export function readSources(): Source[] {
  const {data, errors} = Papa.parse<Source>(read('sources.csv'), {header: true, skipEmptyLines: true})
  for (const error of errors) fail(`sources.csv:${(error.row ?? 0) + 2}`, error.message)
  const seen = new Set<string>()
  data.forEach((source, row) => {
    const place = `sources.csv:${row + 2}`
    if (!/^[a-z0-9-]+$/.test(source.key)) fail(place, `key \`${source.key}\` is not in kebab-case`)
    if (!source.title || !source.kind) fail(place, `source \`${source.key}\` needs a title and a kind`)
    if (seen.has(source.key)) fail(place, `duplicate source \`${source.key}\``)
    seen.add(source.key)
  })
  return data
}

/** Paragraphs are parted by an empty line, sentences by a line end. */
function readParagraphs(path: string): string[][] {
  const paragraphs = read(path)
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map((sentence) => sentence.trim()))
  if (paragraphs.length < 2 || paragraphs[0]!.length !== 1) {
    fail(`${path}:1`, 'expected a headline, an empty line and paragraphs')
  }
  return paragraphs
}

/** `1,2 3`: sentences 1 and 2 on the left, 3 on the right, 1-based; `-` for an empty side. */
function readBeads(path: string, counts: [number, number]): CorpusText['beads'] {
  const seen = [new Set<number>(), new Set<number>()] as const
  const beads = read(path)
    .trim()
    .split('\n')
    .map((line, row) => {
      const place = `${path}:${row + 1}`
      const cells = line.trim().split(/\s+/)
      if (cells.length !== 2) fail(place, `expected two columns, found \`${line}\``)
      const [source, target] = cells.map((cell, side) =>
        cell === '-'
          ? []
          : cell.split(',').map((number) => {
              const index = Number(number) - 1
              if (!Number.isInteger(index) || index < 0 || index >= counts[side]!) {
                fail(place, `no sentence \`${number}\``)
              }
              if (seen[side]!.has(index)) fail(place, `sentence ${number} stands in two beads`)
              seen[side]!.add(index)
              return index
            }),
      ) as [number[], number[]]
      if (!source.length && !target.length) fail(place, 'both sides are empty')
      return {source, target}
    })
  for (const side of [0, 1] as const) {
    for (let index = 0; index < counts[side]; index++) {
      if (!seen[side].has(index))
        fail(path, `${side ? 'English' : 'Indonesian'} sentence ${index + 1} has no bead`)
    }
  }
  return beads
}

/** All texts, in the order of their dates. */
export function readTexts(sources: readonly Source[]): CorpusText[] {
  const known = new Set(sources.map((source) => source.key))
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name: slug}) => {
      const about = JSON.parse(read(`${slug}/about.json`)) as Omit<CorpusText, 'id' | 'en' | 'beads'>
      if (about.slug !== slug) fail(`${slug}/about.json`, `slug \`${about.slug}\` is not the folder's name`)
      for (const key of ['kind', 'date', 'topic'] as const) {
        if (!about[key]) fail(`${slug}/about.json`, `\`${key}\` is missing`)
      }
      if (!about.sources?.length) fail(`${slug}/about.json`, 'a text needs at least one source')
      for (const key of about.sources) {
        if (!known.has(key)) fail(`${slug}/about.json`, `unknown source \`${key}\``)
      }
      const id = readParagraphs(`${slug}/id.txt`)
      const en = readParagraphs(`${slug}/en.txt`)
      if (about.title.id !== id[0]![0] || about.title.en !== en[0]![0]) {
        fail(`${slug}/about.json`, 'the titles are not the headlines of the texts')
      }
      const beads = readBeads(`${slug}/beads.txt`, [id.flat().length, en.flat().length])
      return {...about, id, en, beads}
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.slug < b.slug ? -1 : 1))
}
