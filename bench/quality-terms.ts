/**
 * How good the glossary is: terms of the articles found, hits in sport news (a list to judge), and alarms of the check
 * on pairs that are right. `tsx bench/quality-terms.ts` prints the numbers, with `--all` every case.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {sources, texts} from '../corpus/index.js'
import {concepts} from '../glossary/index.js'
import {english, indonesian} from '../src/language/index.js'
import {checkPairs, Glossary} from '../src/terms/index.js'

const root = new URL('../', import.meta.url)
const shared = process.env.PADANAN_SHARED ?? new URL('../shared', root).pathname
const all = process.argv.includes('--all')
const glossary = new Glossary(concepts, [indonesian, english])
const percent = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`

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

articleTerms()
sportHits()
alarms()
