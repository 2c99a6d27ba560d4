/**
 * Words, measured: roots on treebanks and on UniMorph's forms, what the lists refuse of running text and of the commonest
 * words of news, misspellings refused, pairs of spellings known to be one word and pairs of words kept apart. Beside it,
 * where it is known, what the best other tool makes of the same data as a whole.
 *
 *     npx tsx bench/quality-words.ts [--errors]
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {english, indonesian} from '../src/language/index.js'
import type {Language} from '../src/types/index.js'

const shared = process.env.PADANAN_SHARED ?? '../shared'
const errors = process.argv.includes('--errors')

/** Lines of a file of the data; undefined, and said so, where there is none. */
function linesOf(path: string): string[] | undefined {
  const file = join(shared, path)
  if (existsSync(file)) return readFileSync(file, 'utf8').trimEnd().split('\n')
  console.log(`  no data in ${file}`)
  return undefined
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1).padStart(5)} % of ${all}`
const show = (name: string, value: string, other = '') =>
  console.log(`  ${name.padEnd(44)} ${value}${other && `   (others at best ${other})`}`)
const complain = (kind: string, list: readonly string[]) => {
  if (errors && list.length > 0) console.log(`    ${kind}: ${[...new Set(list)].join('  ')}`)
}
const small = (word: string) => word.toLowerCase().replace(/\s+/g, '')

/** The root of a word: its first form, and that one's, to the end. */
function rootOf(word: string, language: Language): string {
  const seen = new Set<string>()
  for (let form = word; ; ) {
    const next = language.forms(form)[0]
    if (!next || seen.has(form)) return small(form)
    seen.add(form)
    form = next.lemma
  }
}

/** Content words whose lemma differs from them, and all words in small letters that are neither names nor foreign. */
function measureTreebank(name: string, language: Language, lines: readonly string[], other: string) {
  const content = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
  const wrong: string[] = []
  const refused: string[] = []
  let [differing, words] = [0, 0]
  for (const line of lines) {
    const [id, form, lemma, partOfSpeech] = line.split('\t') as [string, string?, string?, string?]
    if (!/^\d+$/.test(id) || !form || !lemma || !partOfSpeech) continue
    if (/^\p{Ll}[\p{Ll}-]*$/u.test(form) && partOfSpeech !== 'X' && partOfSpeech !== 'PROPN') {
      words++
      if (!language.knows?.(form)) refused.push(form)
    }
    if (!content.has(partOfSpeech) || !/^[\p{L}-]+$/u.test(form) || small(form) === small(lemma)) continue
    differing++
    const root = rootOf(form, language)
    if (root !== small(lemma)) wrong.push(`${form} ${root}, not ${lemma}`)
  }
  show(`${name}: roots`, percent(differing - wrong.length, differing), other)
  complain('roots', wrong)
  show(`${name}: words refused`, percent(refused.length, words))
  complain('refused', refused)
}

console.log('roots, and words that the lists refuse')
for (const [name, language, other] of [
  ['id_gsd-ud-dev', indonesian, '94.4 %'],
  ['id_csui-ud-train', indonesian, '96.5 %'],
  ['en_ewt-ud-dev', english, ''],
] as const) {
  const lines = linesOf(`eval/ud/${name}.conllu`)
  if (lines) measureTreebank(name, language, lines, other)
}

const forms = linesOf('eval/ud/unimorph-ind-dev.tsv')
if (forms) {
  const lemmas = new Map<string, Set<string>>()
  for (const line of forms) {
    const [lemma, form] = line.split('\t') as [string, string]
    lemmas.set(form, (lemmas.get(form) ?? new Set()).add(small(lemma)))
  }
  const wrong = [...lemmas].filter(([form, known]) => !known.has(rootOf(form, indonesian)))
  show('UniMorph, Indonesian: roots', percent(lemmas.size - wrong.length, lemmas.size), '92.5 %')
  complain(
    'roots',
    wrong.map(([form]) => form),
  )
}

/** The commonest words of news. */
const COMMONEST = 5000
for (const language of [indonesian, english]) {
  const parts = ['int', 'eco', 'sci', 'spo'].map((domain) =>
    linesOf(`eval/data/bppt-${domain}.${language.code}`),
  )
  const counts = new Map<string, number>()
  for (const line of parts.flatMap((lines) => lines ?? []))
    for (const {text} of language.tokens(line))
      if (/^\p{Ll}[\p{Ll}-]*$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  if (counts.size === 0) continue
  const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, COMMONEST)
  const refused = common.filter(([word]) => !language.knows?.(word)).map(([word]) => word)
  show(`news, ${language.code}: commonest words refused`, percent(refused.length, common.length))
  complain('refused', refused)
}

console.log('spelling')
const misspelt = linesOf('cases/misspelt.tsv')?.map((line) => line.split('\t')[1]!)
if (misspelt) {
  const known = misspelt.filter((word) => indonesian.knows?.(word))
  show('misspellings refused', percent(misspelt.length - known.length, misspelt.length))
  complain('known', known)
}
const languageOf = (code: string): Language => (code === 'id' ? indonesian : english)
/** A word as it is folded, and as the words are that it may be a form of. */
const spellings = (word: string, language: Language, levels: RegExp) => [
  language.fold(word),
  ...language.forms(word).flatMap(({level, lemma}) => (levels.test(level) ? [language.fold(lemma)] : [])),
]
for (const [name, file, levels] of [
  ['pairs of spellings known to be one word', 'spelling', /./],
  ['pairs of different words taken for one', 'differ', /^variant$/],
] as const) {
  const rows = linesOf(`cases/${file}.tsv`)?.map((line) => line.split('\t') as [string, string, string])
  if (!rows) continue
  const isOne = ([code, a, b]: (typeof rows)[number]) => {
    const others = spellings(b, languageOf(code), levels)
    return spellings(a, languageOf(code), levels).some((word) => others.includes(word))
  }
  show(name, percent(rows.filter(isOne).length, rows.length))
  complain(
    'others',
    rows.filter((row) => isOne(row) !== (file === 'spelling')).map(([, a, b]) => `${a}/${b}`),
  )
}
