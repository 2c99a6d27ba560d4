/**
 * How good the glossary is: its size by field and whether its own terms lead to each other, the order of the lexicon,
 * terms of the articles found, hits in sport news (a list to judge), and alarms of the check on pairs that are right.
 * `tsx bench/quality-terms.ts` prints the numbers, with `--all` every case.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {sources, texts} from '../corpus/index.js'
import {concepts} from '../glossary/index.js'
import {lexicon} from '../glossary/lexicon.js'
import {english, indonesian} from '../src/language/index.js'
import {checkPairs, Glossary} from '../src/terms/index.js'
import type {Concept, Language} from '../src/types/index.js'

const root = new URL('../', import.meta.url)
const shared = process.env.PADANAN_SHARED ?? new URL('../shared', root).pathname
const all = process.argv.includes('--all')
const glossary = new Glossary(concepts, [indonesian, english])
const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`

/**
 * Size of each field, and how many of its concepts are answered both ways: look-up of the preferred term gives, among the
 * first three equivalents of the first hit, a term that the concept prefers in the other language.
 */
function fields(): void {
  const byField = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const field = concept.subjectField ?? ''
    byField.set(field, [...(byField.get(field) ?? []), concept])
  }
  const termsOf = ({languages}: Concept, code: string) =>
    languages.filter(({lang}) => lang === code).flatMap(({terms}) => terms)
  const preferred = (concept: Concept, code: string) =>
    termsOf(concept, code).filter(({status}) => status === 'preferred')
  const isAnswered = (concept: Concept, source: string, target: string) =>
    preferred(concept, source).every(({term}) => {
      const [first] = glossary.lookup(term, {source, target})
      const answers = first?.equivalents.slice(0, 3).map((equivalent) => equivalent.term) ?? []
      return preferred(concept, target).some((wanted) => answers.includes(wanted.term))
    })
  const row = (cells: readonly unknown[]) =>
    console.log(
      `  ${cells.map((cell, index) => (index ? `${cell}`.padStart(10) : `${cell}`.padEnd(28))).join('')}`,
    )
  console.log('concepts by field, their terms, and how many are answered both ways')
  row(['field', 'concepts', 'id terms', 'en terms', 'answered'])
  for (const [field, list] of byField) {
    const failed = list.filter(
      (concept) => !isAnswered(concept, 'id', 'en') || !isAnswered(concept, 'en', 'id'),
    )
    const count = (code: string) => list.reduce((sum, concept) => sum + termsOf(concept, code).length, 0)
    row([field, list.length, count('id'), count('en'), list.length - failed.length])
    if (all) for (const {id} of failed) console.log(`    ${id}`)
  }
}

/** In which lines every word stands, as it is and as every word that it may be a form of. */
function linesOf(lines: readonly string[], {tokens, fold, analyses}: Language): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>()
  const known = new Map<string, string[]>()
  lines.forEach((line, index) => {
    for (const {text, kind} of tokens(line)) {
      if (kind !== 'word') continue
      let words = known.get(text)
      if (!words) {
        words = [
          ...new Set([fold(text), ...analyses(text).flatMap((chain) => chain.map(({lemma}) => fold(lemma)))]),
        ]
        known.set(text, words)
      }
      for (const word of words) {
        const place = places.get(word)
        if (place) place.add(index)
        else places.set(word, new Set([index]))
      }
    }
  })
  return places
}

/**
 * Whether the first rendering of a word is the one that news has. Of the renderings of a word met in six lines or more, the
 * first fits when it stands across from the word nearly as often, chance taken off, as the commonest does (three in four).
 */
function lexiconOrder(): void {
  const folder = `${shared}/eval/data/`
  if (!existsSync(folder)) return
  const names = ['int', 'eco', 'sci', 'spo'].map((name) => `${folder}bppt-${name}.`)
  const languages = [indonesian, english] as const
  const lines = languages.map(({code}) =>
    names.flatMap((name) => readFileSync(name + code, 'utf8').split('\n')),
  )
  const places = languages.map((language, side) => linesOf(lines[side]!, language))
  const total = lines[0]!.length
  for (const side of [0, 1] as const) {
    const {fold, name} = languages[side]
    const renderings = new Map<string, string[]>()
    for (const pair of lexicon.pairs) {
      const word = pair[side]
      renderings.set(word, [...(renderings.get(word) ?? []), pair[1 - side]!])
    }
    let fits = 0
    let measured = 0
    const misfits: string[] = []
    for (const [word, list] of renderings) {
      const here = places[side]!.get(fold(word))
      if (list.length < 2 || !here || here.size < 6) continue
      const scores = list.map((rendering) => {
        const there = places[1 - side]!.get(languages[1 - side]!.fold(rendering)) ?? new Set()
        const together = [...here].filter((line) => there.has(line)).length
        return together - (here.size * there.size) / total
      })
      const best = Math.max(...scores)
      measured++
      if (scores[0]! >= 0.75 * best - 2) fits++
      else misfits.push(`${word}: ${list[0]}, not ${list[scores.indexOf(best)]}`)
    }
    console.log(`lexicon, ${name}: first rendering is the one of the news: ${percent(fits, measured)}`)
    if (all) for (const misfit of misfits) console.log(`  ${misfit}`)
  }
}

/** Terms that are attested in an article, by article. */
function articleTerms(): void {
  const folder = `${shared}/seeds/`
  if (!existsSync(folder)) return
  const articles = sources.filter(({kind}) => kind === 'article').map(({key}) => key)
  const text = readdirSync(folder)
    .map((name) => readFileSync(folder + name, 'utf8'))
    .join('\n\n')
  const matches = glossary.recognise(text, {language: 'id', overlapping: true})
  const named = new Set(matches.flatMap(({hits}) => hits.map(({concept}) => concept.id)))
  const attested = concepts.flatMap((concept) =>
    concept.languages
      .filter(({lang}) => lang === 'id')
      .flatMap(({terms}) => terms.filter(({source}) => source && articles.includes(source)))
      .map(({term}) => ({concept, term})),
  )
  const missed = attested.filter(({concept}) => !named.has(concept.id))
  console.log(
    `terms attested in the articles, recognised there: ${percent(attested.length - missed.length, attested.length)}`,
  )
  for (const {concept, term} of missed) console.log(`  missed: ${term} (${concept.id})`)

  const forms = new Map(
    glossary
      .recognise(text, {language: 'id'})
      .map((match) => [match.text, match.hits.map(({concept}) => concept.id)]),
  )
  const unanswered = [...forms].filter(([form, ids]) => {
    const [first] = glossary.lookup(form.replaceAll(/\s+/g, ' '), {source: 'id', target: 'en'})
    return !first || !ids.includes(first.concept.id)
  })
  console.log(
    `forms in the articles answered by look-up: ${percent(forms.size - unanswered.length, forms.size)}`,
  )
  for (const [form, ids] of unanswered) console.log(`  unanswered: ${form} (${ids.join(', ')})`)
}

/** What is found in news of another field: to be judged by a person. */
function sportHits(): void {
  const path = `${shared}/eval/data/bppt-spo.id`
  if (!existsSync(path)) return
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, 2000)
  const hits = lines.flatMap((line, index) =>
    glossary.recognise(line, {language: 'id'}).map((match) => ({line: index + 1, match, text: line})),
  )
  const forms = new Map<string, {count: number; what: string; where: string}>()
  for (const {line, match, text} of hits) {
    const [{tier, rule, concept}] = match.hits as [(typeof match.hits)[number]]
    const key = `${match.text.toLowerCase()}\t${concept.id}`
    const known = forms.get(key)
    if (known) known.count++
    else {
      const where = `${line}: …${text.slice(Math.max(0, match.start - 30), match.end + 30)}…`
      forms.set(key, {count: 1, what: `${match.text} = ${concept.id} (${tier}, ${rule})`, where})
    }
  }
  const tiers = new Map<string, number>()
  for (const {match} of hits) tiers.set(match.hits[0]!.tier, (tiers.get(match.hits[0]!.tier) ?? 0) + 1)
  console.log(
    `hits in 2,000 sentences of sport: ${hits.length}, ${forms.size} kinds; ${[...tiers].map(([tier, count]) => `${tier} ${count}`).join(', ')}`,
  )
  for (const {count, what, where} of [...forms.values()].slice(0, all ? forms.size : 100)) {
    console.log(`  ${count} x ${what}  ${where}`)
  }
}

/** Alarms of the check on gold pairs, text by text, both ways: each is false, or shows a slip of the corpus. */
function alarms(): void {
  const directions = [
    ['id', 'en'],
    ['en', 'id'],
  ] as const
  let pairs = 0
  let clean = 0
  const counts = new Map<string, number>()
  const cases: string[] = []
  for (const text of texts) {
    const sentences = {id: text.id.flat(), en: text.en.flat()}
    const beads = text.beads.map((bead) => ({
      id: bead.source.map((index) => sentences.id[index]).join(' '),
      en: bead.target.map((index) => sentences.en[index]).join(' '),
    }))
    const gold = beads.filter(({id, en}) => id && en)
    for (const [source, target] of directions) {
      const messages = checkPairs(
        gold.map((bead) => ({source: bead[source], target: bead[target]})),
        {glossary, source, target},
      )
      messages.forEach((found, index) => {
        pairs++
        if (found.every(({fatal}) => fatal === undefined)) clean++
        for (const {ruleId, reason, fatal} of found) {
          const kind = `${fatal === undefined ? 'info' : 'warning'} ${ruleId}`
          counts.set(kind, (counts.get(kind) ?? 0) + 1)
          cases.push(`${kind} ${reason}\n    ${gold[index]![source]}\n    ${gold[index]![target]}`)
        }
      })
    }
  }
  console.log(`gold pairs of the corpus without a warning, both ways: ${percent(clean, pairs)}`)
  for (const [kind, count] of [...counts].sort()) console.log(`  ${kind}: ${count}`)
  if (all) for (const item of cases) console.log(`  ${item}`)
}

fields()
lexiconOrder()
articleTerms()
sportHits()
alarms()
