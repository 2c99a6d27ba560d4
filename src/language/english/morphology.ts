/**
 * English morphology: plural, possessive, tense and comparison (`inflected`), derivation (`related`).
 *
 * What an ending is taken off is a word of our lists where there is one. A word that is in the dictionary itself comes
 * before what it may be derived from: *negotiations* is *negotiation*, and only then akin to *negotiate*.
 */
import type {Form} from '../../types/index.js'
import {words} from '../abbreviations.js'
import {variantMap} from '../fold.js'
import {bases as basesOf} from './derivation.js'
import {compoundParts} from './hyphens.js'
import {compared, contractions, irregular, standing, unchanged} from './irregular.js'
import type {Known} from './lists.js'
import {misspelt, withoutSlip} from './slips.js'
import {spelling} from './spelling.js'

/** A chain of words from the nearest to the root. */
type Chain = Form[]

interface Lists {
  /** Words that look like a form of another and are not. */
  unchanged: ReadonlySet<string>
  /** Words that are more often themselves than a form: *lay, meeting*. */
  standing: ReadonlySet<string>
  compared: ReadonlySet<string>
  contractions: ReadonlyMap<string, string>
  misspelt: ReadonlyMap<string, string>
  /** Form -> its bases. */
  bases: ReadonlyMap<string, string[]>
  /** Verbs whose past is irregular take no -ed. */
  irregular: ReadonlySet<string>
}

let made: Lists | undefined

function lists(): Lists {
  if (made) return made
  const bases = new Map<string, string[]>()
  const irregulars = new Set<string>()
  for (const line of irregular.trim().split('\n')) {
    const [base, ...others] = words(line)
    if (others.length > 0 || !/e$/.test(base!)) irregulars.add(base!)
    for (const other of others) bases.set(other, [...(bases.get(other) ?? []), base!])
  }
  made = {
    unchanged: new Set(words(unchanged)),
    standing: new Set(words(standing)),
    compared: new Set(words(compared)),
    contractions: new Map(
      contractions
        .trim()
        .split('\n')
        .map((line) => line.trim().split(' = ') as [string, string]),
    ),
    misspelt: variantMap(misspelt),
    bases,
    irregular: irregulars,
  }
  return made
}

const VOWEL = /[aeiouy]/

/** An unknown verb that loses its -ed or -ing ends in e after these: *complete, defuse, manage, solve*. */
const WITH_E = /(?:[^aeiou][aeiou][^aeiouwxy]|[aeiou][cgsvz]|[^aeiou][cvz]|[nrd]g|u|[^aeioul]l)$/
/** But not where the last syllable is a weak one: *waver, bedevil, orbit, develop*. */
const WEAK = /[aeiou][^aeiou]+(?:er|en|or|on|el|il|et|it|op|om)$/

/** *larger* -> *large*, *happiest* -> *happy*. */
function positives(word: string): string[] {
  const stem = word.replace(/(?:er|est)$/, '')
  if (stem === word) return []
  const {compared} = lists()
  const cut = [stem, `${stem}e`, stem.slice(0, -1), stem.endsWith('i') ? `${stem.slice(0, -1)}y` : '']
  return cut.filter((base) => compared.has(base))
}

/** People of a country are many though their name is none that we know: *Palestinians, Israelis*. */
const DEMONYM =
  /^[a-z]{3,}(?:[ei]an|ican|ist)s$|^(?:israel|iraq|pakistan|saud|yemen|bangladesh|qatar|kuwait|emirat)is$/

const respelt = (lemma: string): Form => ({lemma, level: 'variant', rule: 'spelling'})

const inflected = (lemma: string, rule: string): Form => ({lemma, level: 'inflected', rule})

const REMEMBERED = 50_000
/** What is longer is no word. */
const LONGEST = 60

/** One of each chain of words. */
function distinct(found: Chain[]): Chain[] {
  const seen = new Set<string>()
  return found.filter((chain) => {
    const key = chain.map(({lemma}) => lemma).join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** A step before each of the chains of the word it leads to. */
function before(step: Form, chains: Chain[]): Chain[] {
  return chains.length === 0 ? [[step]] : chains.map((chain) => [step, ...chain])
}

/** What a tokenizer leaves of *can't*, *won't*, *I've*, *gonna*, *wanna*. */
const PIECE = /^(?:ca|wo|sha|ai|nt|m|ll|re|ve|d|na|ta|gon|wan|got)$/

export interface Morphology {
  /** What an English word may be a form of, the likeliest first; each a chain from the nearest word to the root. */
  analyses(word: string): Chain[]
  /** Whether an English word is in our lists, as it is, inflected or made of one by a suffix or prefix that any word takes. */
  knows(word: string): boolean
}

export function morphology(known: Known): Morphology {
  const bases = (word: string) => basesOf(word, known)

  /** *carries* -> *carry*, *watches* -> *watch*. */
  function singulars(word: string): string[] {
    if (!word.endsWith('s') || /(?:ss|is|us)$/.test(word)) {
      // skis, taxis, menus
      return /(?:is|us)$/.test(word) && known(word.slice(0, -1)) && !known(word) ? [word.slice(0, -1)] : []
    }
    const cut: string[] = []
    if (/[^aeiou]ies$/.test(word) && word.length > 4) cut.push(`${word.slice(0, -3)}y`)
    if (/(?:s|x|z|ch|sh|o)es$/.test(word)) cut.push(word.slice(0, -2))
    if (/(?:zz|[^s]s)es$/.test(word)) cut.push(word.slice(0, -3))
    cut.push(word.slice(0, -1))
    const found = cut.filter(known)
    if (found.length > 1 && found[0]!.length < found[1]!.length && /(?:ch|sh)$/.test(found[0]!))
      found.length = 1
    if (found.length > 0 || known(word)) return found
    if (/^.{0,4}as$/.test(word)) return []
    // "foes", but "cargoes"; "chemises", but "buses"
    return /^.{0,2}oes$|[aeiou][szc]es$/.test(word) ? cut.slice(-1) : cut.slice(0, 1)
  }

  /** *planned* -> *plan*, *making* -> *make*, *tried* -> *try*. */
  function verbBases(word: string, ending: 'ed' | 'ing'): string[] {
    const stem = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || stem.length < 2 || !VOWEL.test(stem)) return []
    const cut: string[] = []
    const doubled = /([bdfgklmnprstvz])\1$/.test(stem)
    if (ending === 'ed' && stem.endsWith('i')) cut.push(`${stem.slice(0, -1)}y`)
    if (ending === 'ing' && stem.endsWith('y')) cut.push(`${stem.slice(0, -1)}ie`)
    if (/[aeiou]ck$/.test(stem)) cut.push(stem.slice(0, -1))
    // *attached* is of *attach*, no *attache*; *bathed* of *bathe*.
    if (/(?:ch|sh|st|nt|rd|ck|ll|ss)$/.test(stem)) cut.push(stem, `${stem}e`)
    else cut.push(`${stem}e`, stem)
    if (doubled) cut.push(stem.slice(0, -1))
    const {irregular, standing} = lists()
    const found = cut.filter(
      (base) => known(base) && !(ending === 'ed' && irregular.has(base) && !standing.has(word)),
    )
    if (found.length > 1) {
      // *hoped* is not of *hop*, *dying* not of *dye*.
      const [first] = found
      if (first === `${stem}e` && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return [first]
      if (ending === 'ing' && stem.endsWith('y') && first!.endsWith('ie')) return [first!]
    }
    if (found.length > 0) return found
    if (known(word)) return []
    if (ending === 'ed' && stem.endsWith('i')) return [`${stem.slice(0, -1)}y`]
    if (/[aeiou]ck$/.test(stem) && stem.length > 5) return [stem]
    if (doubled && !/(?:ll|ss|zz|ff)$/.test(stem)) return [stem.slice(0, -1)]
    return [WITH_E.test(stem) && !WEAK.test(stem) ? `${stem}e` : stem]
  }

  /** The chains of a word by its endings, and of what is left by further ones: *leavings, leaving, leave*. */
  function inflections(word: string): Chain[] {
    const lower = word.toLowerCase()
    const {bases, unchanged, standing} = lists()
    const found = (bases.get(lower) ?? []).map((base) => [inflected(base, 'irregular')])
    if (standing.has(lower)) return [[], ...found, ...endings(word, lower)]
    const half = /^([AP])M$/.exec(word)
    if (half) return [[respelt(`${half[1]!.toLowerCase()}.m.`)]]
    if (unchanged.has(lower)) return found
    const acronyms = /^((?:\p{Lu}\p{Ll}?)*\p{Lu}[\p{Lu}\p{N}]*)s$/u.exec(word)
    if (acronyms && /\p{Lu}.*\p{Lu}/u.test(acronyms[1]!)) return [[inflected(acronyms[1]!, 'plural')]]
    return [...found, ...endings(word, lower)]
  }

  function endings(word: string, lower: string): Chain[] {
    const {bases, unchanged} = lists()
    // *servicemen, housewives*: the last part is irregular.
    const part = /(?:men|women|children|wives|feet|teeth|mice|geese)$/.exec(lower)?.[0]
    if (part && part.length + 2 < lower.length && !bases.has(lower))
      return [[inflected(lower.slice(0, -part.length) + bases.get(part)![0], 'irregular')]]
    // A name that we do not know is not taken apart.
    const vouched = word === lower ? () => true : known
    const isIrregular = bases.has(lower)
    const singular = DEMONYM.test(lower)
      ? [lower.slice(0, -1)]
      : singulars(lower).filter(isIrregular ? known : vouched)
    const found = singular.map((base) => [inflected(base, '-s'), ...(inflections(base)[0] ?? [])])
    if (isIrregular) return found
    if (!unchanged.has(lower)) {
      for (const ending of ['ed', 'ing'] as const)
        found.push(
          ...verbBases(lower, ending)
            .filter(vouched)
            .map((base) => [inflected(base, `-${ending}`)]),
        )
    }
    found.push(...positives(lower).map((base) => [inflected(base, 'comparison')]))
    return found
  }

  const memory = new Map<string, Chain[]>()
  function analyses(word: string): Chain[] {
    let found = memory.get(word)
    if (found === undefined) {
      if (memory.size >= REMEMBERED) memory.clear()
      found = distinct(analyse(word))
      memory.set(word, found)
    }
    return found.map((chain) => chain.slice())
  }

  function analyse(input: string): Chain[] {
    if (input.length > LONGEST) return []
    const word = input.replace(/[’ʼ]/g, "'").replace(/[\u2010\u2011]/g, '-')
    const short = lists().contractions.get(word.toLowerCase())
    if (short) return short.split(' | ').map((base) => [inflected(base, 'contraction')])
    const possessive = /^(.+?)(?:'s|(?<=s)')$/i.exec(word)
    if (possessive) return before(inflected(possessive[1]!, 'possessive'), analyse(possessive[1]!))
    // secretaries-general, passers-by
    const first = /^(\p{L}+s)(-(?:general|by|at-arms|in-chief|in-law))$/iu.exec(word)
    if (first)
      return inflections(first[1]!).map((chain) =>
        chain.map((form) => ({...form, lemma: form.lemma + first[2]!})),
      )
    const hyphen = word.lastIndexOf('-')
    if (hyphen > 0) {
      const start = word.slice(0, hyphen + 1)
      const whole = inflections(word.slice(hyphen + 1))
        .filter((chain) => chain.length > 0)
        .map((chain) => chain.map((form) => ({...form, lemma: start + form.lemma})))
      const parts = compoundParts(word)
      if (parts.length > 0 && whole.length > 0) return [...whole, ...parts.map((form) => [form])]
      return parts.length > 0 ? [[], ...parts.map((form) => [form])] : whole
    }
    if (!/^\p{L}+$/u.test(word)) return []
    const lower = word.toLowerCase()
    const slip = meant(word)
    if (slip !== undefined) return before(respelt(slip), analyse(slip))
    const written = spelling.written.get(lower) ?? unstretched(lower)
    const found = written === undefined ? [] : [[respelt(written)]]
    found.push(...inflections(word))
    const lemmas = found.length > 0 ? found.map((chain) => chain.at(-1)?.lemma ?? lower) : [lower]
    const {unchanged} = lists()
    const derived = lemmas.flatMap((lemma, index) =>
      unchanged.has(lemma) ? [] : bases(lemma).map((base) => [...(found[index] ?? []), base]),
    )
    // What a word is derived from is another word.
    return found.length === 0 && derived.length > 0 ? [[], ...derived] : [...found, ...derived]
  }

  /** What a word in small letters that is no form of any known one was meant to be. */
  function meant(word: string): string | undefined {
    return known(word) ||
      inflections(word).some((chain) => chain.some(({lemma}) => known(lemma))) ||
      isMade(word)
      ? undefined
      : (lists().misspelt.get(word) ?? withoutSlip(word, known))
  }

  /** *sooooo* is *so*, *yummmmy* is *yummy*. */
  function unstretched(word: string): string | undefined {
    if (!/(.)\1\1/.test(word)) return undefined
    return [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')].find(known)
  }

  function knows(word: string): boolean {
    const lower = word.toLowerCase().replace(/[’ʼ]/g, "'")
    if (known(lower) || PIECE.test(lower) || isMade(lower)) return true
    return analyse(lower).some((chain) =>
      chain.some(
        ({lemma, level, rule}) =>
          level !== 'related' &&
          rule !== 'spelling' &&
          lemma.split(/[- ]/).every((part) => known(part) || isMade(part)),
      ),
    )
  }

  /** *really, emptiness, unfolded, nonstop, counter-attack*. */
  function isMade(word: string): boolean {
    const suffixed =
      /^(.{3,})(?:ly|ness|ment|able|er|or|less|ful|ship|like|ity|al|ic|ive|ion|ism|ist|ous)$/.test(word)
    if (suffixed && bases(word).length > 0) return true
    const stem = word.slice(0, -1)
    if (
      word.endsWith('y') &&
      [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((base) => base.length > 2 && known(base))
    )
      return true
    const prefixed =
      /^(?:un|re|non|over|under|mis|pre|out|anti|inter|counter|super|sub|ex|co|semi|multi|self|e|mid)-?(.{3,})$/.exec(
        word,
      )
    if (prefixed && prefixed[1]!.split('-').every((part) => part !== '' && knows(part))) return true
    const [first, ...rest] = word.split('-')
    return (
      rest.length > 0 &&
      rest.length < 4 &&
      [first!, ...rest].every((part) => part !== '' && !part.includes('-') && knows(part))
    )
  }

  return {analyses, knows}
}
