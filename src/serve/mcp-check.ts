/** Tools that compare a text with its translation: checks and alignment. */
import type {McpServer} from '@modelcontextprotocol/server'
import {z} from 'zod'
import {type Severity, severities, severityOf} from '../rules.js'
import type {TermMessage} from '../terms/index.js'
import type {Language} from '../types/index.js'
import {type Knowledge, pairFor} from './knowledge.js'
import {answer, counted, cut, from, piece, pieceOf, reach, readOnly, span, to} from './mcp-answer.js'

const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  actual: z.string().optional(),
  expected: z.array(z.string()).optional().describe('what may stand there instead, best first'),
  note: z.string().optional(),
  source_span: span.optional(),
  target_span: span.optional(),
})

const filters = {
  fail_on: z
    .enum([...severities, 'never'])
    .default('warning')
    .describe('the least severity that makes passed false'),
  rules: z.array(z.string()).optional().describe('only these rules, such as term-missing or figure-missing'),
}

const verdict = {passed: z.boolean(), ...cut, ...reach}

const toFinding = (found: TermMessage) => ({
  rule: found.ruleId ?? '',
  severity: severityOf(found),
  message: found.reason,
  ...(found.actual != null && {actual: found.actual}),
  ...(found.expected != null && {expected: found.expected}),
  ...(found.note != null && {note: found.note}),
  ...(found.sourceSpan && {source_span: found.sourceSpan}),
  ...(found.targetSpan && {target_span: found.targetSpan}),
})

/** The findings of the rules asked for, in pieces, and whether they pass. */
function judged<T extends z.infer<typeof finding>>(
  all: readonly T[],
  {rules, fail_on, ...asked}: {rules?: string[] | undefined; fail_on: string; limit: number; offset: number},
  where: (one: T) => string,
) {
  const wanted = rules ? all.filter(({rule}) => rules.includes(rule)) : all
  const bound = severities.indexOf(fail_on as Severity)
  const passed = bound < 0 || wanted.every(({severity}) => severities.indexOf(severity) < bound)
  const {shown, cut} = pieceOf(wanted, asked)
  const told = shown.map((one) => `${where(one)} ${one.message} (${one.rule})`)
  const line = [`${passed ? 'passed' : 'failed'}, ${counted(wanted.length, 'finding')}`, ...told].join('; ')
  return answer(line, {findings: shown, passed, ...cut, not_reached: []})
}

const sentencesOf = (text: string, language: Language) =>
  language.sentences(text).map(({start, end}) => text.slice(start, end))

export function addCheckTools(server: McpServer, knowledge: Knowledge): void {
  server.registerTool(
    'check_translation',
    {
      title: 'Check a translation',
      description:
        'Call this after translating: terms that are missing or advised against, figures that differ by value, quotations, names in two spellings. Pairs are the segments of one text, in order.',
      inputSchema: z.object({
        pairs: z
          .array(z.object({source: z.string(), target: z.string()}))
          .min(1)
          .max(2000),
        from: from.optional(),
        to: to.optional(),
        ...filters,
        ...piece(100),
      }),
      outputSchema: z.object({
        findings: z.array(finding.extend({pair: z.int().describe('index of the pair')})),
        ...verdict,
      }),
      annotations: readOnly,
    },
    async ({pairs, from, to, ...asked}) => {
      const {source, target} = pairFor(from, to)
      const {checkPairs} = await import('../terms/index.js')
      const found = checkPairs(pairs, {
        glossary: await knowledge.glossary(),
        source: source.tag,
        target: target.tag,
        rules: knowledge.rules,
      })
      const findings = found.flatMap((messages, pair) =>
        messages.map((message) => ({...toFinding(message), pair})),
      )
      return judged(findings, asked, ({pair}) => `pair ${pair}:`)
    },
  )

  server.registerTool(
    'check_file',
    {
      title: 'Check an XLIFF file',
      description:
        'The same for a translated XLIFF file, and what is wrong with its codes, white space and states. Paths are in the folder of the server.',
      inputSchema: z.object({path: z.string().min(1), ...filters, ...piece(100)}),
      outputSchema: z.object({
        findings: z.array(finding.extend({file: z.string(), unit: z.string(), segment: z.string()})),
        ...verdict,
      }),
      annotations: readOnly,
    },
    async ({path, ...asked}) => {
      const {readXliff} = await import('./job-file.js')
      const {check} = await import('../job/index.js')
      const xliff = await readXliff(knowledge.fileAt(path), path)
      const glossary = await knowledge.glossary()
      const findings = check(xliff, {glossary, rules: knowledge.rules}).map((message) => ({
        ...toFinding(message),
        file: message.file ?? '',
        unit: message.unit,
        segment: message.segment,
      }))
      return judged(findings, asked, ({unit, segment}) => `${unit}/${segment}:`)
    },
  )

  server.registerTool(
    'align',
    {
      title: 'Align a text and its translation',
      description:
        'Which sentences translate each other, with scores (of beads scored 80, 80 in 100 are right), and the term pairs that they prove.',
      inputSchema: z.object({
        source: z.string().min(1),
        target: z.string().min(1),
        from: from.optional(),
        to: to.optional(),
        ...piece(200),
      }),
      outputSchema: z.object({
        beads: z.array(
          z.object({source: z.array(z.string()), target: z.array(z.string()), score: z.number()}),
        ),
        terms: z.array(z.object({source: z.string(), target: z.string(), score: z.number(), count: z.int()})),
        ...cut,
        ...reach,
      }),
      annotations: readOnly,
    },
    async ({source: sourceText, target: targetText, from, to, ...asked}) => {
      const {source, target} = pairFor(from, to)
      const languages = {source: source.language, target: target.language, lexicon: await knowledge.lexicon()}
      const [sources, targets] = [
        sentencesOf(sourceText, source.language),
        sentencesOf(targetText, target.language),
      ]
      const {alignSentences} = await import('../align/index.js')
      const {extractTerms} = await import('../terms/index.js')
      const beads = alignSentences(sources, targets, languages).map((bead) => ({
        source: bead.source.map((index) => sources[index]!),
        target: bead.target.map((index) => targets[index]!),
        score: bead.score,
      }))
      const pairs = beads
        .filter((bead) => bead.source.length && bead.target.length)
        .map(({source, target, score}) => ({source: source.join(' '), target: target.join(' '), score}))
      const terms = extractTerms(pairs, languages).map(({source, target, score, count}) => ({
        source,
        target,
        score,
        count,
      }))
      const {shown, cut} = pieceOf(beads, asked)
      const line = `${counted(beads.length, 'bead')}, ${counted(terms.length, 'term pair')}`
      return answer(line, {beads: shown, terms: terms.slice(0, asked.limit), ...cut, not_reached: []})
    },
  )
}
