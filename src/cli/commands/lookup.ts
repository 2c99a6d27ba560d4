/** `padanan lookup`. */
import {createInterface} from 'node:readline'
import {Argument, Command} from 'commander'
import {readInput} from '../../store/input.js'
import type {Glossary, LookupOptions} from '../../terms/index.js'
import type {Concept, Language, TermHit, TermTier} from '../../types/index.js'
import {glossaryHelp, readGlossary} from '../glossary.js'
import {fromOption, languages, otherLanguage} from '../languages.js'
import {several} from '../paths.js'
import {paint, print, printJson, shown} from '../terminal.js'

export const lookupCommand = new Command('lookup')
  .description('look a term up in the glossary, in any form, with typing errors too')
  .addArgument(
    new Argument(
      '[term...]',
      'the term; - reads a term a line from standard input; without one, ask for terms',
    ),
  )
  .addOption(fromOption('language of the term').default(undefined, 'either'))
  .option('--glossary <file>', glossaryHelp, several)
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan lookup jaminan keamanan
  $ padanan lookup "security guarantees"
  $ padanan lookup --from en data
  $ padanan lookup pasal --glossary istilah.csv --glossary shipped
  $ padanan lookup --json de-eskalsi
  $ cat istilah.txt | padanan lookup -
  $ padanan lookup

Exit code 1 when a term is not found.`,
  )
  .action(async (words: string[], options: {from?: Language; glossary?: string[]; json?: true}) => {
    const {from} = options
    const glossary = await readGlossary(options.glossary)
    if (!words.length) return ask(glossary, from)
    const queries =
      words.join(' ') === '-'
        ? (await readInput('-'))
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : [words.join(' ')]
    const answers = queries.map((query) => ({
      query,
      hits: glossary.lookup(query, direction(from)),
    }))
    if (options.json) printJson(answers)
    else print(answers.map(({query, hits}) => report(query, hits, glossary, from)).join('\n\n'))
    if (answers.some(({hits}) => hits.every(({tier}) => tier === 'related'))) process.exitCode = 1
  })

/** From one language into the other, or from either. */
const direction = (from: Language | undefined): LookupOptions =>
  from ? {source: from, target: otherLanguage(from)} : {}

/** Answers a term a line until the input ends; Tab completes a term. */
async function ask(glossary: Glossary, from: Language | undefined): Promise<void> {
  const completer = (line: string) => {
    const hits = glossary.complete(line, direction(from))
    return [[...new Set(hits.map(({term}) => shown(term.term)))], line]
  }
  const {stdin: input, stdout: output} = process
  const lines = createInterface({
    input,
    output,
    completer,
    prompt: `${from?.code ?? ''}> `,
    terminal: output.isTTY,
  })
  if (output.isTTY) lines.prompt()
  for await (const line of lines) {
    const query = line.trim()
    if (query) print(`${report(query, glossary.lookup(query, direction(from)), glossary, from)}\n`)
    if (output.isTTY) lines.prompt()
  }
}

function report(
  query: string,
  hits: readonly TermHit[],
  glossary: Glossary,
  from: Language | undefined,
): string {
  const show = (hit: TermHit) => reportHit(hit, glossary)
  if (hits.length) return [paint('bold', query), ...hits.map(show)].join('\n')
  const parts = (from ? [from] : languages).flatMap((language) => partsOf(query, glossary, language))
  const longer = glossary.complete(query, {...direction(from), limit: 5})
  return [
    `${query}: not found`,
    ...(parts.length ? ['  its parts:', ...parts.map(show)] : []),
    ...(longer.length ? [`  terms that start so: ${longer.map(({term}) => term.term).join(', ')}`] : []),
  ].join('\n')
}

/** The terms in a query that is none itself; a name may be in small letters. */
function partsOf(query: string, glossary: Glossary, from: Language): TermHit[] {
  const [source, target] = [from.code, otherLanguage(from).code]
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
export function reportHit(hit: TermHit, glossary: Glossary): string {
  const {concept, term, preferred, equivalents, avoid, tier, rule, score} = hit
  const own = concept.languages.find(({terms}) => terms.includes(term))
  // In the language that is translated into, else in the term's own.
  const section = concept.languages.find((other) => other !== own && other.definition) ?? own
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
    ...relationsOf(concept, own?.lang, glossary),
  ]
  return lines.filter(Boolean).join('\n')
}

/** What a concept is to others, by what they are called in a language: *broader: sanksi*. */
function relationsOf({relations = []}: Concept, lang: string | undefined, glossary: Glossary): string[] {
  const kinds = [...new Set(relations.map(({type}) => type))]
  return kinds.map((kind) => {
    const names = relations
      .filter(({type}) => type === kind)
      .map(({concept: id}) => {
        const terms = glossary.get(id)?.languages.find((section) => section.lang === lang)?.terms ?? []
        return (terms.find(({status}) => status === 'preferred') ?? terms[0])?.term ?? id
      })
    return `    ${kind}: ${names.join(', ')}`
  })
}
