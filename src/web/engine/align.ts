/** Align: two texts to beads, beads to term pairs; and what is handed on of them. */
import {alignSentencesAsync} from '../../align/index.js'
import {toGlossaryCsv, toTmx, toXliff, writeRows} from '../../formats/index.js'
import {toTmxDocument} from '../../memory/index.js'
import {extractTermsAsync, proposeConcepts} from '../../terms/index.js'
import type {Bead, Concept, SentencePair, TermPair, Xliff} from '../../types/index.js'
import {glossary, lexicon} from './desk.js'
import {sentencesOf} from './files.js'
import type {Watch} from './index.js'
import {type GivenFile, languages} from './names.js'

const pair = {source: languages.id, target: languages.en}

export interface Aligned {
  source: string[]
  target: string[]
  beads: Bead[]
}

/** The Indonesian text is the source, whichever was translated. */
export async function align(texts: {id: GivenFile; en: GivenFile}, watch: Watch): Promise<Aligned> {
  const source = sentencesOf(texts.id, pair.source)
  const target = sentencesOf(texts.en, pair.target)
  const beads = await alignSentencesAsync(source, target, {...pair, lexicon: await lexicon(), ...watch})
  return {source, target, beads}
}

/** A pair of terms, the concept that it would be, and whether the glossary has it. */
export interface FoundPair extends TermPair {
  concept: Concept
  isKnown: boolean
}

export async function pairs(sentences: SentencePair[], watch: Watch): Promise<FoundPair[]> {
  return judge(await extractTermsAsync(sentences, {...pair, lexicon: await lexicon(), most: 100, ...watch}))
}

/** What each pair would be in the glossary, and whether it is there. */
export async function judge(found: TermPair[]): Promise<FoundPair[]> {
  const terms = await glossary()
  const meant = (text: string, language: 'id' | 'en') =>
    terms
      .recognise(text, {language, gapped: false})
      .filter(({start, end}) => start === 0 && end === text.length)
      .flatMap(({hits}) => hits.map(({concept}) => concept.id))
  return found.map((one) => {
    const ids = new Set(meant(one.source, 'id'))
    const isKnown = meant(one.target, 'en').some((id) => ids.has(id))
    const [concept] = proposeConcepts([one], pair)
    return {...one, concept: concept!, isKnown}
  })
}

export type AlignmentFormat = 'tmx' | 'xliff' | 'csv'

/** The sentence pairs in a format. */
export function writePairs({pairs, format}: {pairs: SentencePair[]; format: AlignmentFormat}): string {
  if (format === 'tmx') return toTmx(toTmxDocument(pairs, pair))
  if (format === 'csv')
    return writeRows([
      ['id', 'en', 'score'],
      ...pairs.map(({source, target, score}) => [source, target, String(Math.round(score ?? 0))]),
    ])
  const units = pairs.map(({source, target}, index) => ({
    kind: 'unit' as const,
    id: `u${index + 1}`,
    segments: [
      {kind: 'segment' as const, id: 's1', state: 'translated' as const, source: [source], target: [target]},
    ],
  }))
  const xliff: Xliff = {version: '2.0', srcLang: 'id', trgLang: 'en', files: [{id: 'f1', units}]}
  return toXliff(xliff)
}

export function writeGlossary(concepts: Concept[]): string {
  return toGlossaryCsv(concepts)
}
