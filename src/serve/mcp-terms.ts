/** Tools that look things up: the terms of a text, a term, segments in the memory. */
import type {McpServer} from '@modelcontextprotocol/server'
import {z} from 'zod'
import type {ConcordanceLine, Match, TermHit, TermMatch, TermSection} from '../types/index.js'
import {type Asked, type Knowledge, pairFor} from './knowledge.js'
import {
  answer,
  counted,
  cut,
  failures,
  from,
  piece,
  pieceOf,
  reach,
  reached,
  readOnly,
  span,
  to,
} from './mcp-answer.js'

const named = z.object({
  term: z.string(),
  status: z.enum(['preferred', 'admitted', 'deprecated', 'superseded']),
  type: z.string().optional().describe('fullForm, acronym, abbreviation, shortForm or variant'),
  part_of_speech: z.string().optional(),
  plural_only: z.boolean().optional(),
  register: z.string().optional(),
  note: z.string().optional(),
})

const sense = z.object({
  concept: z.string().describe('id of the concept'),
  term: z.string().describe('the term as the glossary has it'),
  equivalents: z.array(named).describe('accepted, best first; any inflected form of them will do'),
  avoid: z.array(named).describe('equivalents not to be used'),
  do_not_translate: z.boolean().optional(),
  definition: z.string().optional(),
  note: z.string().optional(),
})

const found = sense.extend({
  how: z.string().describe('exact, variant, inflected, voice, related, gapped, typo, lexicon or composed'),
  score: z.number().describe('0 to 100'),
})

const toNamed = ({term, status, type, partOfSpeech, number, register, note}: TermSection) => ({
  term,
  status,
  ...(type && {type}),
  ...(partOfSpeech && {part_of_speech: partOfSpeech}),
  ...(number === 'plural' && {plural_only: true}),
  ...(register && {register}),
  ...(note && {note}),
})

function toSense({concept, term, equivalents, avoid}: TermHit) {
  const definition =
    concept.definition ?? concept.languages.find((section) => section.definition !== undefined)?.definition
  return {
    concept: concept.id,
    term: term.term,
    equivalents: equivalents.map(toNamed),
    avoid: avoid.map(toNamed),
    ...(concept.doNotTranslate && {do_not_translate: true}),
    ...(definition !== undefined && {definition}),
    ...(concept.note !== undefined && {note: concept.note}),
  }
}

const toFound = (hit: TermHit) => ({...toSense(hit), how: hit.tier, score: hit.score})

const line = (term: string, equivalents: readonly {term: string}[]) =>
  `${term} = ${equivalents.map((one) => one.term).join(' / ') || '(no equivalent)'}`

/** The terms of a text, each with all its places, in the order in which they are first met. */
function byTerm(matches: readonly TermMatch[]) {
  const terms = new Map<
    string,
    {senses: ReturnType<typeof toSense>[]; places: (TermMatch & {form: string})[]}
  >()
  for (const match of matches) {
    const key = match.hits.map(({concept, term}) => `${concept.id} ${term.term}`).join('\n')
    const known = terms.get(key)
    const place = {...match, form: match.text}
    if (known) known.places.push(place)
    else terms.set(key, {senses: match.hits.map(toSense), places: [place]})
  }
  return [...terms.values()].map(({senses, places}) => ({
    senses,
    places: places.map(({start, end, text}) => ({start, end, text})),
  }))
}

const toLine = ({unit, source, target}: ConcordanceLine) => ({
  ...(unit.id !== undefined && {id: unit.id}),
  source: unit.source,
  target: unit.target,
  source_spans: source,
  target_spans: target,
  ...(unit.origin !== undefined && {origin: unit.origin}),
})

const toMatch = (
  {type, similarity, matchQuality, source, target, unit, edits, penalties, adapted}: Match,
  text: string,
) => ({
  ...(unit.id !== undefined && {id: unit.id}),
  in_context: type === 'icm',
  similarity,
  quality: matchQuality,
  source,
  target,
  differences: edits.map((edit) => ({
    kind: edit.kind,
    memory: source.slice(edit.source.start, edit.source.end),
    text: text.slice(edit.text.start, edit.text.end),
  })),
  adapted: adapted.map((one) => ({from: one.from, to: one.to})),
  ambiguous: penalties.some(({reason}) => reason === 'ambiguous'),
  penalties: penalties.map(({reason, points}) => ({reason, points})),
  ...(unit.origin !== undefined && {origin: unit.origin}),
})

export function addTermTools(server: McpServer, knowledge: Knowledge): void {
  server.registerTool(
    'glossary_for_text',
    {
      title: 'Glossary for a text',
      description:
        'Call this before translating: the terms of the text with their places, the accepted equivalents (in whatever form the sentence needs) and what to avoid. A place with several senses needs the context to choose.',
      inputSchema: z.object({
        text: z.string().min(1),
        from: from.optional(),
        to: to.optional(),
        ...piece(100),
      }),
      outputSchema: z.object({
        terms: z.array(z.object({senses: z.array(sense), places: z.array(span.extend({text: z.string()}))})),
        ...cut,
        ...reach,
      }),
      annotations: readOnly,
    },
    async ({text, from, to, ...asked}) => {
      const {source, target} = pairFor(from, to)
      const glossary = await knowledge.glossary()
      const terms = byTerm(glossary.recognise(text, {language: source.tag, target: target.tag}))
      const {shown, cut} = pieceOf(terms, asked)
      const lines = shown.map(({places, senses}) =>
        line(
          places[0]!.text,
          senses.flatMap((one) => one.equivalents),
        ),
      )
      return answer([counted(terms.length, 'term'), ...lines].join('; '), {
        terms: shown,
        ...cut,
        not_reached: [],
      })
    },
  )

  server.registerTool(
    'lookup',
    {
      title: 'Look a term up',
      description:
        'What a term is in the other language: termbase (curated), lexicon (everyday words), composed (put together from parts, attested nowhere) and sentences of the memory that have it. Inflected and misspelt words are found too.',
      inputSchema: z.object({
        query: z.string().min(1),
        from: from.optional().describe('language of the query, id or en; both are asked where it is missing'),
        ...piece(10),
      }),
      outputSchema: z.object({
        termbase: z.array(found),
        lexicon: z.array(z.string()),
        composed: z.array(found),
        sentences: z.array(
          z.object({
            id: z.string().optional(),
            source: z.string(),
            target: z.string(),
            source_spans: z.array(span),
            target_spans: z.array(span),
            origin: z.string().optional(),
          }),
        ),
        from: z.string().describe('the language in which the query was found'),
        to: z.string(),
        ...cut,
        ...reach,
      }),
      annotations: readOnly,
    },
    async ({query, from, limit, offset}) => {
      const pairs = from === undefined ? [pairFor('id'), pairFor('en')] : [pairFor(from)]
      const answers = []
      for (const pair of pairs) answers.push(await lookUp(knowledge, query, pair, offset + limit + 1))
      const [best] = answers.sort((a, b) => b.worth - a.worth)
      const {hits, lines, pair, notReached} = best!
      const ofTier = (tier: string) => hits.filter((hit) => hit.tier === tier)
      const termbase = hits.filter(({tier}) => tier !== 'lexicon' && tier !== 'composed')
      const composed = ofTier('composed')
      const lexicon = [
        ...new Set(ofTier('lexicon').flatMap(({equivalents}) => equivalents.map(({term}) => term))),
      ]
      // The groups are cut alike; the longest says how many there are.
      const groups = [termbase, lexicon, composed, lines]
      const total = Math.max(...groups.map((group) => group.length))
      const slice = <T>(group: readonly T[]) => group.slice(offset, offset + limit)
      const truncated = total > offset + limit
      const told = [
        ...slice(hits).map((hit) => `${line(hit.term.term, hit.equivalents)} [${hit.tier}]`),
        ...(lines.length ? [counted(lines.length, 'sentence')] : []),
      ]
      return answer(`${query}: ${told.join('; ') || 'not found'}${failures(notReached)}`, {
        termbase: slice(termbase).map(toFound),
        lexicon: slice(lexicon),
        composed: slice(composed).map(toFound),
        sentences: slice(lines).map(toLine),
        from: pair.source.tag,
        to: pair.target.tag,
        total,
        truncated,
        ...(truncated && {next_offset: offset + limit}),
        not_reached: notReached,
      })
    },
  )

  server.registerTool(
    'match',
    {
      title: 'Match segments',
      description:
        'What the translation memory has for segments (sentences), best first: the target with figures and names adapted, what differs from the segment, and whether the memory has other translations of the same source (ambiguous).',
      inputSchema: z.object({
        segments: z
          .array(
            z.object({
              id: z.string(),
              text: z.string().min(1),
              before: z.string().optional().describe('the segment before'),
              after: z.string().optional().describe('the segment after'),
            }),
          )
          .min(1)
          .max(200),
        from: from.optional(),
        to: to.optional(),
        minimum: z.number().gt(0).max(100).default(70).describe('the least similarity, 0 to 100'),
        ...piece(5),
      }),
      outputSchema: z.object({
        segments: z.array(
          z.object({
            id: z.string(),
            matches: z.array(
              z.object({
                id: z.string().optional(),
                in_context: z.boolean(),
                similarity: z.number(),
                quality: z.number().describe('similarity less penalties'),
                source: z.string(),
                target: z.string(),
                differences: z.array(
                  z.object({
                    kind: z.enum(['insert', 'delete', 'replace']),
                    memory: z.string(),
                    text: z.string(),
                  }),
                ),
                adapted: z.array(z.object({from: z.string(), to: z.string()})),
                ambiguous: z.boolean(),
                penalties: z.array(z.object({reason: z.string(), points: z.number()})),
                origin: z.string().optional(),
              }),
            ),
            truncated: z.boolean(),
            next_offset: z.int().optional(),
          }),
        ),
        ...reach,
      }),
      annotations: readOnly,
    },
    async ({segments, from, to, minimum, limit, offset}) => {
      const notReached: string[] = []
      const memory = await reached('memory', () => knowledge.memory(pairFor(from, to)), notReached)
      const answers = []
      for (const {id, text, before, after} of segments) {
        const context = {
          ...(before !== undefined && {previous: before}),
          ...(after !== undefined && {next: after}),
        }
        const found =
          (await memory?.match(text, {cutoff: minimum, limit: offset + limit + 1, ...context})) ?? []
        const truncated = found.length > offset + limit
        answers.push({
          id,
          matches: found.slice(offset, offset + limit).map((match) => toMatch(match, text)),
          truncated,
          ...(truncated && {next_offset: offset + limit}),
        })
      }
      const told = answers.map(({id, matches: [best]}) =>
        best ? `${id}: ${best.quality} ${best.target}` : `${id}: none`,
      )
      return answer(`${told.join('; ')}${failures(notReached)}`, {segments: answers, not_reached: notReached})
    },
  )
}

/** One query in one direction; the worth tells which direction knows most of it. */
async function lookUp(
  knowledge: Knowledge,
  query: string,
  pair: {source: Asked; target: Asked},
  most: number,
) {
  const {source, target} = pair
  const notReached: string[] = []
  const ask = {source: source.tag, target: target.tag, limit: most}
  const hits =
    (await reached('glossary', async () => (await knowledge.glossary()).lookup(query, ask), notReached)) ?? []
  const lines =
    (await reached(
      'memory',
      async () => (await knowledge.memory(pair)).concordance(query, {limit: most}),
      notReached,
    )) ?? []
  const worth = (hits[0]?.score ?? 0) + (lines.length ? 10 : 0)
  return {hits, lines, pair, notReached, worth}
}
