/** Acronyms of a bitext and the full forms that it gives them. */
import {acronymSenses, findAcronyms} from '../language/acronyms.js'
import type {DefinedLanguage} from '../language/define.js'
import type {Language} from '../types/index.js'
import {lemmasOf, type Sentence} from './extract-sentence.js'

/**
 * What stretches of one language are called, so that the forms of a term count as one: their lemmas, with the full forms of
 * acronyms in place of them (*DK PBB*, *Dewan Keamanan PBB*). What the texts say of an acronym goes before what the
 * language knows of it.
 */
export class Names {
  /** Full forms of acronyms, both as lemmas. */
  private readonly fullForms = new Map<string, string>()
  private readonly asked = new Set<string>()

  constructor(
    private readonly language: Language | DefinedLanguage,
    texts: readonly string[],
  ) {
    for (const text of texts) {
      for (const {acronym, fullForm} of findAcronyms(text, language)) this.learn(acronym, fullForm)
    }
  }

  /** The name of tokens a to b, both included. */
  of({tokens, lemmas}: Sentence, a: number, b: number): string {
    const words = lemmas.slice(a, b + 1)
    const whole = this.fullForms.get(words.join(' '))
    if (whole) return whole
    return words
      .map((lemma, k) => {
        this.ask(tokens[a + k]!.text)
        return this.fullForms.get(lemma) ?? lemma
      })
      .join(' ')
  }

  private ask(word: string): void {
    if (this.asked.has(word)) return
    this.asked.add(word)
    if (!('rules' in this.language)) return
    const [sense] = acronymSenses(word.replaceAll('.', ''), this.language)
    if (sense) this.learn(word, sense)
  }

  private learn(acronym: string, fullForm: string): void {
    const name = lemmasOf(acronym, this.language)
    const full = lemmasOf(fullForm, this.language)
    if (!this.fullForms.has(name) && name !== full) this.fullForms.set(name, full)
  }
}

/** Whether a form is an acronym by its capitals: *PBB*, *U.S.* */
export function isShortName(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(form.replaceAll('.', ''))
}
