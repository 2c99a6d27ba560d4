/** A sentence as term extraction reads it: what each token is called, and what it may do in a phrase. */
import type {DefinedLanguage} from '../language/index.js'
import type {Form, Language, Span, Token} from '../types/index.js'

/**
 * What a token may do in a term:
 * - `content`: a word that says something; a term begins and ends with such;
 * - `stop`: a word that says something no term begins or ends with (*tahun, kata, kedua*);
 * - `verb`: a verb by its form, which makes a clause (*menolak, dikirim*);
 * - `joint`: a grammar word or a mark that may stand within (*yang, dan, of*, the hyphen of *Arab–Israel*);
 * - `figure`: a number;
 * - `break`: all else.
 */
export type Part = 'content' | 'stop' | 'verb' | 'joint' | 'figure' | 'break'

/** A sentence of one side, as far as terms are concerned. */
export interface Sentence {
  text: string
  tokens: readonly Token[]
  language: Language
  parts: readonly Part[]
  /** What each token is called whatever its inflection, so that the forms of a term count as one. */
  lemmas: readonly string[]
  /** Whether each token joins equals: *dan*. */
  conjunctions: readonly boolean[]
  /** Whether a verb may follow each token within a term: *yang*. */
  relatives: readonly boolean[]
  /** Whether each token owns what follows: *Moscow’s*. */
  owners: readonly boolean[]
  /** Whether each token tells what a thing is like and is none itself: *beracun, terpisah*. */
  qualities: readonly boolean[]
  /** Where each token ends without a clitic: *keamanan|nya*, *NATO|’s*. */
  ends: readonly number[]
}

export function readSentence(text: string, language: Language | DefinedLanguage): Sentence {
  const tokens = language.tokens(text)
  // Number words are no terms anyhow.
  const figures = /\d/.test(text) ? language.figures(text) : []
  const words = tokens.map((token) => wordOf(token.text, language))
  const figureOf = (token: Token) =>
    figures.find((figure) => figure.start < token.end && token.start < figure.end)
  const parts = tokens.map((token, i): Part => {
    // A number of one word: no date, no sum.
    const figure = /\d/.test(token.text) ? figureOf(token) : undefined
    if (figure) return figure.kind === 'number' && /^\d{1,4}$/.test(token.text) ? 'figure' : 'break'
    if (token.kind === 'word') return words[i]!.part
    return isMarkWithin(tokens, i) ? 'joint' : 'break'
  })
  return {
    text,
    tokens,
    language,
    parts,
    lemmas: words.map(({lemma}) => lemma),
    conjunctions: words.map(({conjunction}) => conjunction),
    relatives: words.map(({relative}) => relative),
    owners: words.map(({clitic}) => /^['’]/.test(clitic)),
    qualities: words.map(({quality}) => quality),
    ends: tokens.map(({end}, i) => end - words[i]!.clitic.length),
  }
}

/** A hyphen between two names (*Arab-Israel*), the point of an initial (*George W. Bush*), the mark of many owners. */
function isMarkWithin(tokens: readonly Token[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (!before || !after || before.end !== mark.start) return false
  if (mark.text === '.') return /^\p{Lu}$/u.test(before.text) && isCapital(after)
  if (/^['’]$/.test(mark.text)) return before.text.endsWith('s') && after.start > mark.end
  return /^[-–]$/.test(mark.text) && after.start === mark.end
}

interface Word {
  lemma: string
  /** What stands behind the word without being a part of it: *nya*, *’s*. */
  clitic: string
  part: Part
  quality: boolean
  conjunction: boolean
  relative: boolean
}

const words = new WeakMap<Language, Map<string, Word>>()

function wordOf(text: string, language: Language | DefinedLanguage): Word {
  const known = words.get(language) ?? new Map<string, Word>()
  words.set(language, known)
  let word = known.get(text)
  if (word === undefined) {
    const forms = language.forms(text)
    const near = forms.filter(({level}) => level === 'variant' || level === 'inflected')
    const lemma = language.fold(near.at(-1)?.lemma ?? text)
    const phrases = 'rules' in language ? language.rules.phrases : undefined
    word = {
      lemma,
      clitic: cliticOf(text, near[0], language),
      part: partOf(text, lemma, forms, language),
      quality: forms[0]?.level === 'voice' && !isActive(forms[0].rule),
      conjunction: phrases !== undefined && listOf(phrases.conjunctions, language).has(lemma),
      relative: phrases !== undefined && listOf(phrases.relatives, language).has(lemma),
    }
    known.set(text, word)
  }
  return word
}

function partOf(
  text: string,
  lemma: string,
  forms: readonly Form[],
  language: Language | DefinedLanguage,
): Part {
  const folded = language.fold(text)
  const phrases = 'rules' in language ? language.rules.phrases : undefined
  const isListed = (list: string) => listOf(list, language).has(folded) || listOf(list, language).has(lemma)
  if (phrases && isListed(phrases.stops)) return 'stop'
  if (language.functionWords.has(folded)) {
    const isForm = forms.some(({level}) => level === 'variant' || level === 'inflected')
    return phrases
      ? listOf(phrases.joints, language).has(folded)
        ? 'joint'
        : 'break'
      : isForm
        ? 'break'
        : 'joint'
  }
  // A grammar word in another form: *is*, *were*, *n't*.
  if (forms.length > 0 && language.functionWords.has(lemma)) return 'break'
  return forms.some(({level, rule}) => level === 'voice' && isActive(rule)) ? 'verb' : 'content'
}

/** Verbs that stand in a clause; *ber-* and *ter-* make what a thing is like (*beracun, terpisah*). */
function isActive(rule: string): boolean {
  return !/^(?:ber|ter)-/.test(rule)
}

const lists = new Map<string, Set<string>>()

function listOf(list: string, language: Language): Set<string> {
  const known = lists.get(list)
  if (known) return known
  const set = new Set(list.split(/\s+/).filter(Boolean).map(language.fold))
  lists.set(list, set)
  return set
}

/** What stands behind a word: an apostrophe and more, or a grammar word that the rule of its form ends with. */
function cliticOf(text: string, form: Form | undefined, language: Language): string {
  if (!form) return ''
  const possessive = /['’]\p{L}*$/u.exec(text)?.[0] ?? ''
  if (text.length - possessive.length === form.lemma.length) return possessive
  const suffix = /-(\p{L}{2,})$/u.exec(form.rule)?.[1]
  if (!suffix || !text.endsWith(suffix) || !language.functionWords.has(suffix)) return ''
  return text.slice(text.slice(0, -suffix.length).replace(/-$/, '').length)
}

/** A text as lemmas, with single spaces. */
export function lemmasOf(text: string, language: Language): string {
  return language
    .tokens(text)
    .map((token) => wordOf(token.text, language).lemma)
    .join(' ')
}

export function isCapital({text}: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

/** Where tokens a to b stand, without a clitic at the end. */
export function spanOf({tokens, ends}: Sentence, a: number, b: number): Span {
  return {start: tokens[a]!.start, end: ends[b]!}
}
