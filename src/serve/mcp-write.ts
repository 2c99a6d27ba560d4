/** Tools that change files: there with `--write` alone. The same call twice changes nothing more. */
import {readFileSync} from 'node:fs'
import type {McpServer} from '@modelcontextprotocol/server'
import {z} from 'zod'
import {toXliff} from '../formats/index.js'
import {type GlossaryFormat, glossaryFormatOf, glossaryFormats} from '../store/glossary-files.js'
import {InputError} from '../store/input.js'
import {replaceFile} from '../store/replace-file.js'
import {isSameLanguage} from '../tag.js'
import {proposeConcepts} from '../terms/index.js'
import type {Concept} from '../types/index.js'
import {isXliffPath, readXliff, segmentsOf} from './job-file.js'
import {type Asked, type Knowledge, pairFor} from './knowledge.js'
import {answer, from, reach, to} from './mcp-answer.js'
import {fromPlaceholders, toPlaceholders} from './placeholders.js'

const writing = {
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: true,
  openWorldHint: false,
} as const

/** How a term is marked that a person has yet to look at: TBX's data category. */
const proposed = {processStatus: 'provisionallyProcessed'}

export function addWritingTools(server: McpServer, knowledge: Knowledge): void {
  server.registerTool(
    'write_translations',
    {
      title: 'Write translations',
      description:
        'Puts translations into an XLIFF file, by the ids and hashes of read_document. A unit whose source has changed is stale and stays as it is, and so does one whose placeholders are wrong.',
      inputSchema: z.object({
        path: z.string().min(1),
        units: z
          .array(z.object({id: z.string(), hash: z.string(), target: z.string()}))
          .min(1)
          .max(2000),
      }),
      outputSchema: z.object({
        applied: z.array(z.string()).describe('ids that have the translation now'),
        unchanged: z.array(z.string()).describe('ids that had it already'),
        stale: z.array(z.string()).describe('ids with another source than the hash says: read them again'),
        unknown: z.array(z.string()).describe('ids that the file does not have'),
        codes_wrong: z.array(z.object({id: z.string(), faults: z.array(z.string())})),
        ...reach,
      }),
      annotations: writing,
    },
    async ({path, units}) => {
      const file = knowledge.fileAt(path)
      if (!isXliffPath(file))
        throw new InputError(`${path}: expected an XLIFF file; make one with padanan xliff`)
      const before = readFileSync(file)
      const xliff = await readXliff(file)
      const places = new Map(segmentsOf(xliff).map((place) => [place.shown.id, place]))
      const done = {
        applied: [] as string[],
        unchanged: [] as string[],
        stale: [] as string[],
        unknown: [] as string[],
        codes_wrong: [] as {id: string; faults: string[]}[],
      }
      for (const {id, hash, target} of units) {
        const place = places.get(id)
        if (!place) done.unknown.push(id)
        else if (place.shown.hash !== hash) done.stale.push(id)
        else if (place.shown.target === target) done.unchanged.push(id)
        else {
          const {content, faults} = fromPlaceholders(target, toPlaceholders(place.segment.source).codes)
          if (faults.length) done.codes_wrong.push({id, faults})
          else {
            place.segment.target = content
            place.segment.state = 'translated'
            delete place.segment.subState
            done.applied.push(id)
          }
        }
      }
      if (done.applied.length) {
        if (!readFileSync(file).equals(before))
          throw new InputError(`${path}: has changed meanwhile; read it again`)
        await replaceFile(file, toXliff(xliff))
      }
      const told = Object.entries(done).map(([name, ids]) => `${ids.length} ${name.replace('_', ' ')}`)
      return answer(`${path}: ${told.join(', ')}`, {...done, not_reached: []})
    },
  )

  server.registerTool(
    'add_term',
    {
      title: 'Propose a term',
      description:
        'Adds a pair of terms to the glossary file of the server as a proposal for a terminologist: it is marked as not yet approved.',
      inputSchema: z.object({
        source: z.string().trim().min(1),
        target: z.string().trim().min(1),
        status: z
          .enum(['preferred', 'admitted', 'deprecated', 'superseded'])
          .default('admitted')
          .describe('of the target'),
        from: from.optional(),
        to: to.optional(),
        note: z.string().optional(),
      }),
      outputSchema: z.object({added: z.boolean(), concept: z.string(), ...reach}),
      annotations: {...writing, destructiveHint: false},
    },
    async ({source, target, status, from, to, note}) => {
      const pair = pairFor(from, to)
      const {path, concepts, skipped, frame} = await knowledge.glossaryFile()
      const write = writerOf(path)
      if (skipped.length)
        throw new InputError(
          `${path}:${skipped[0]!.line}: ${skipped[0]!.reason}; writing the file would lose it`,
        )
      const known = concepts.find(
        (concept) => has(concept, pair.source, source) && has(concept, pair.target, target),
      )
      if (known)
        return answer(`${source} = ${target}: is there already`, {
          added: false,
          concept: known.id,
          not_reached: [],
        })
      const concept = proposal({source, target}, pair, status, note, new Set(concepts.map(({id}) => id)))
      const written = write([...concepts, concept], {source: pair.source.tag, target: pair.target.tag}, frame)
      const lost = written.skipped[0]
      if (lost) throw new InputError(`${path}: can't hold ${lost.term ?? lost.concept}: ${lost.reason}`)
      await replaceFile(path, written.text)
      knowledge.forgetGlossary()
      return answer(`${source} = ${target}: proposed in ${path}`, {
        added: true,
        concept: concept.id,
        not_reached: [],
      })
    },
  )
}

/** What writes a glossary into a file of that name. */
function writerOf(path: string): NonNullable<GlossaryFormat['write']> {
  const name = glossaryFormatOf(path)
  const write = name && (glossaryFormats[name] as GlossaryFormat).write
  if (write && (name === 'csv' || name === 'tsv' || name === 'tbx')) return write
  throw new InputError(`${path}: expected a glossary that holds all of a term: .csv, .tsv or .tbx`)
}

const has = ({languages}: Concept, {tag}: Asked, term: string) =>
  languages.some(({lang, terms}) => isSameLanguage(lang, tag) && terms.some((one) => one.term === term))

function proposal(
  {source, target}: {source: string; target: string},
  pair: {source: Asked; target: Asked},
  status: Concept['languages'][number]['terms'][number]['status'],
  note: string | undefined,
  ids: ReadonlySet<string>,
): Concept {
  const forms = {
    sourceVariants: [],
    targetVariants: [],
    count: 1,
    sourceCount: 1,
    targetCount: 1,
    score: 100,
    evidence: [],
  }
  const languages = {source: pair.source.language, target: pair.target.language}
  const [concept] = proposeConcepts([{source, target, ...forms}], languages)
  let id = concept!.id
  for (let n = 2; ids.has(id); n++) id = `${concept!.id}-${n}`
  const [sources, targets] = concept!.languages
  return {
    id,
    ...(note !== undefined && {note}),
    languages: [
      {...sources!, terms: sources!.terms.map((term) => ({...term, properties: proposed}))},
      {...targets!, terms: targets!.terms.map((term) => ({...term, status, properties: proposed}))},
    ],
  }
}
