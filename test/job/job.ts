/** A small job for the tests beside. */
import {textOf} from '../../src/content/index.js'
import {extract} from '../../src/job/index.js'
import {english, indonesian} from '../../src/language/index.js'
import {Glossary} from '../../src/terms/index.js'
import type {Concept, Xliff, XliffSegment, XliffUnit} from '../../src/types/index.js'

export const languages = {source: indonesian, target: english}

export const article = `# Menlu bertemu

Kedua menteri berbicara di Jenewa. **Rusia menuntut jaminan keamanan.** Pertemuan ditutup
tanpa hasil.
`

export const extractArticle = (text = article) =>
  extract(text, {...languages, format: 'markdown', original: 'artikel.md'})

export const unitsOf = (xliff: Xliff) => xliff.files[0]!.units as XliffUnit[]

export const segmentsOf = (xliff: Xliff) =>
  unitsOf(xliff).flatMap((unit) =>
    unit.segments.filter((part): part is XliffSegment => part.kind === 'segment'),
  )

/** The document with every segment translated by `translate`. */
export function translated(xliff: Xliff, translate: (text: string) => string): Xliff {
  const copy = structuredClone(xliff)
  for (const segment of segmentsOf(copy)) {
    segment.target = [translate(textOf(segment.source))]
    segment.state = 'translated'
  }
  return copy
}

export const guarantee: Concept = {
  id: 'security-guarantee',
  languages: [
    {
      lang: 'id',
      definition: 'Janji suatu negara untuk melindungi negara lain.',
      terms: [{term: 'jaminan keamanan', status: 'preferred', note: 'Bukan jaminan pengamanan.'}],
    },
    {
      lang: 'en',
      terms: [
        {term: 'security guarantee', status: 'preferred'},
        {term: 'safety guarantee', status: 'deprecated'},
      ],
    },
  ],
}

export const glossary = new Glossary([guarantee], [indonesian, english])
