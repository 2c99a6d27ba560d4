/** `padanan lookup`. */
import {createInterface} from 'node:readline'
import {Argument, Command} from 'commander'
import {readInput} from '../../store/input.js'
import type {Glossary} from '../../terms/index.js'
import type {Language, TermHit, TermTier} from '../../types/index.js'
import {glossaryHelp, readGlossary} from '../glossary.js'
import {fromOption, otherLanguage} from '../languages.js'
import {several} from '../paths.js'
import {paint, print, printJson} from '../terminal.js'

export const lookupCommand = new Command('lookup')
  .description('look a term up in the glossary, in any form, with typing errors too')
  .addArgument(
    new Argument(
      '[term...]',
      'the term; - reads a term a line from standard input; without one, ask for terms',
    ),
  )
  .addOption(fromOption('language of the term'))
  .option('--glossary <file>', glossaryHelp, several)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan lookup jaminan keamanan
  $ padanan lookup --from en "security guarantees"
  $ padanan lookup --json de-eskalsi
  $ cat istilah.txt | padanan lookup -
  $ padanan lookup

Exit code 1 when a term is not found.`,
  )
  .action(async (words: string[], options: {from: Language; glossary?: string[]; json?: true}) => {
    const {from} = options
    const to = otherLanguage(from)
    const glossary = await readGlossary(options.glossary)
    if (!words.length) return ask(glossary, from, to)
    const queries =
      words.join(' ') === '-'
        ? (await readInput('-'))
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : [words.join(' ')]
    const answers = queries.map((query) => ({
      query,
      hits: glossary.lookup(query, {source: from.code, target: to.code}),
    }))
    if (options.json) printJson(answers)
    else print(answers.map(({query, hits}) => report(query, hits, glossary, from, to)).join('\n\n'))
    if (answers.some(({hits}) => hits.every(({tier}) => tier === 'related'))) process.exitCode = 1
  })

/** Answers a term a line until the input ends; Tab completes a term. */
async function ask(glossary: Glossary, from: Language, to: Language): Promise<void> {
  const {code: source} = from
  const completer = (line: string) => {
    const hits = glossary.complete(line, {source, target: to.code})
    return [[...new Set(hits.map(({term}) => term.term))], line]
  }
  const {stdin: input, stdout: output} = process
  const lines = createInterface({input, output, completer, prompt: `${source} > `, terminal: output.isTTY})
  if (output.isTTY) lines.prompt()
  for await (const line of lines) {
    const query = line.trim()
    if (query)
      print(`${report(query, glossary.lookup(query, {source, target: to.code}), glossary, from, to)}\n`)
    if (output.isTTY) lines.prompt()
  }
}

function report(
  query: string,
  hits: readonly TermHit[],
  glossary: Glossary,
  from: Language,
  to: Language,
): string {
  if (hits.length) return [paint('bold', query), ...hits.map((hit) => reportHit(hit, from, to))].join('\n')
  const [source, target] = [from.code, to.code]
  const parts = partsOf(query, glossary, from, to)
  const longer = glossary.complete(query, {source, target, limit: 5})
  return [
    `${query}: not found`,
    ...(parts.length ? ['  its parts:', ...parts.map((hit) => reportHit(hit, from, to))] : []),
    ...(longer.length ? [`  terms that start so: ${longer.map(({term}) => term.term).join(', ')}`] : []),
  ].join('\n')
}

/** The terms in a query that is none itself; a name may be in small letters. */
function partsOf(query: string, glossary: Glossary, from: Language, to: Language): TermHit[] {
  const [source, target] = [from.code, to.code]
  const matches = glossary.recognise(query, {language: source, target})
  const places = matches.map(({start, hits}) => ({start, hits}))
  for (const {start, end, text} of from.tokens(query)) {
    if (matches.some((match) => match.start < end && start < match.end)) continue
    const hits = glossary.lookup(text, {source, target}).filter(({tier}) => certain.includes(tier))
    places.push({start, hits})
  }
  return places.sort((a, b) => a.start - b.start).flatMap(({hits}) => hits)
}

const certain: readonly TermTier[] = ['exact', 'variant', 'inflected']

/** A hit in a few lines: the term, how it was found, its equivalents, and what to know. */
export function reportHit(hit: TermHit, from: Language, to: Language): string {
  const {concept, term, preferred, equivalents, avoid, tier, rule, score} = hit
  const section =
    concept.languages.find(({lang}) => lang === to.code) ??
    concept.languages.find(({lang}) => lang === from.code)
  const noted = equivalents.find(({note}) => note)
  const notes = [term.note, concept.note, noted && `${noted.term}: ${noted.note}`]
  const lines = [
    `  ${term.term} = ${paint('green', equivalents.map((equivalent) => equivalent.term).join(', ') || '(no equivalent)')}` +
      paint('dim', `  [${tier}${rule && rule !== tier ? `: ${rule}` : ''}, ${score}]`),
    preferred.term !== term.term &&
      `    ${term.status === 'preferred' ? 'see' : term.status === 'admitted' ? 'preferred' : 'instead'}: ${preferred.term}`,
    avoid.length && `    avoid: ${avoid.map((term) => term.term).join(', ')}`,
    section?.definition && `    ${section.definition}`,
    ...[...new Set(notes)].map((note) => note && `    note: ${note}`),
  ]
  return lines.filter(Boolean).join('\n')
}
