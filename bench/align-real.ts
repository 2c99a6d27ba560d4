/**
 * Real stories with the furniture of their pages, beside the wire stories they go back to, with the beads that a person
 * drew: how many are found, how many are wrong, and whether the scores of beads say how many are right.
 */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import type {Bead} from '../src/types/index.js'
import {folder} from './align-gold.js'

/** Sentences of either side, numbered from 0. */
type Group = readonly [source: readonly number[], target: readonly number[]]

interface GoldBead {
  label: 'full' | 'part' | 'also'
  /** What is right; any will do. */
  groups: Group[]
}

export interface Story {
  name: string
  source: string[]
  target: string[]
  /** Sentences that the gold knows. */
  known: readonly [Set<number>, Set<number>]
  furniture: readonly [Set<number>, Set<number>]
  beads: GoldBead[]
}

const script = `
import json, sys
sys.path.insert(0, sys.argv[1])
from score import read
from split import sentences
gold = json.load(open(sys.argv[1] + '/gold.json', encoding='utf-8'))
sys.stdout = sys.stderr
read(gold, sys.argv[1] + '/t')
stories = []
for pair in gold:
    back = {l: {g: f - 1 for f, g in pair['map'][l].items()} for l in ('id', 'en')}
    stories.append({
        'name': pair['name'],
        **{k: sentences(open(f"{sys.argv[1]}/t/{pair['name']}.{l}.txt", encoding='utf-8').read()) for k, l in (('source', 'id'), ('target', 'en'))},
        'known': [sorted(back[l].values()) for l in ('id', 'en')],
        'furniture': [[back[l][n] for n in pair[l]['furniture'] if n in back[l]] for l in ('id', 'en')],
        'beads': [{'label': b['label'], 'groups': [[sorted(back[l][n] for n in ns) for l, ns in zip(('id', 'en'), g)] for g in b['groups']]} for b in pair['beads']],
    })
sys.__stdout__.write(json.dumps(stories))
`

const here = `${folder}real`
export const storiesAreThere = existsSync(`${here}/gold.json`)

export function stories(): Story[] {
  const text = execFileSync('python3', ['-c', script, here], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return (JSON.parse(text) as Record<string, never>[]).map((story): Story => {
    const sets = ([a, b]: [number[], number[]]) => [new Set(a), new Set(b)] as const
    return {...(story as unknown as Story), known: sets(story.known!), furniture: sets(story.furniture!)}
  })
}

/** A bead that was found, and what the gold says of it. */
export interface Judged {
  score: number
  /** `strict`: stands so in the gold; `neutral`: acceptable; `lax`: shares a sentence on both sides with a bead there. */
  kind: 'strict' | 'neutral' | 'lax' | 'furniture' | 'unrelated'
}

export interface StoryScore {
  strict: number
  lax: number
  laxPrecision: number
  laxRecall: number
  furniture: number
  unrelated: number
  judged: Judged[]
}

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n) => b.includes(n))
const meets = (a: readonly number[], b: readonly number[]) => a.some((n) => b.includes(n))

/** Scores the beads of each story that are scored `least` or more. */
export function scoreStories(stories: readonly Story[], found: readonly Bead[][], least = 0): StoryScore {
  const judged: Judged[] = []
  let full = 0
  let fullFound = 0
  let wanted = 0
  let reached = 0
  stories.forEach((story, n) => {
    const groups = (labels: string[]) =>
      story.beads.filter(({label}) => labels.includes(label)).flatMap(({groups}) => groups)
    const inFull = groups(['full'])
    const inOther = groups(['part', 'also'])
    const beads = found[n]!.filter(
      ({source, target, score}) =>
        score >= least &&
        source.length > 0 &&
        target.length > 0 &&
        source.every((i) => story.known[0].has(i)) &&
        target.every((j) => story.known[1].has(j)),
    )
    const is = ({source, target}: Bead, [a, b]: Group) => same(source, a) && same(target, b)
    const touches = ({source, target}: Bead, [a, b]: Group) => meets(source, a) && meets(target, b)
    for (const bead of beads) {
      const onFurniture =
        bead.source.some((i) => story.furniture[0].has(i)) ||
        bead.target.some((j) => story.furniture[1].has(j))
      const kind = inFull.some((group) => is(bead, group))
        ? 'strict'
        : inOther.some((group) => is(bead, group))
          ? 'neutral'
          : [...inFull, ...inOther].some((group) => touches(bead, group))
            ? 'lax'
            : onFurniture
              ? 'furniture'
              : 'unrelated'
      judged.push({score: bead.score, kind})
    }
    for (const {label, groups} of story.beads) {
      if (label === 'also') continue
      wanted++
      if (beads.some((bead) => groups.some((group) => touches(bead, group)))) reached++
      if (label !== 'full') continue
      full++
      if (beads.some((bead) => groups.some((group) => is(bead, group)))) fullFound++
    }
  })
  const count = (...kinds: Judged['kind'][]) => judged.filter(({kind}) => kinds.includes(kind)).length
  const f1 = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0)
  const laxPrecision = count('strict', 'neutral', 'lax') / judged.length
  const laxRecall = reached / wanted
  return {
    strict: f1(count('strict') / (judged.length - count('neutral')), fullFound / full),
    lax: f1(laxPrecision, laxRecall),
    laxPrecision,
    laxRecall,
    furniture: count('furniture'),
    unrelated: count('unrelated'),
    judged,
  }
}
