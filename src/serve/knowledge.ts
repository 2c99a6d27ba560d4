/**
 * What servers answer from: glossary, lexicon and memory. They, and the code that reads them, are loaded when something
 * first asks for them: a server is to be there at once.
 */
import {realpathSync} from 'node:fs'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import {english, indonesian} from '../language/index.js'
import type {TranslationMemory} from '../memory/index.js'
import type {RuleSettings} from '../rules.js'
import {InputError, reasonOf} from '../store/input.js'
import {canonicalTag, isSameLanguage} from '../tag.js'
import type {Glossary} from '../terms/index.js'
import type {Language, Lexicon} from '../types/index.js'

/** Where a server's knowledge comes from. */
export interface KnowledgeOptions {
  /** Glossary files instead of the termbase that ships, the earlier before the later. */
  glossary?: readonly string[] | undefined
  /** TMX or memory files instead of the corpus that ships. */
  memory?: readonly string[] | undefined
  /** The folder that files may be read and written in. Default: the one that the process works in. */
  folder?: string | undefined
  /** Rules that are off or more or less grave than by themselves, by name. */
  rules?: RuleSettings | undefined
}

const languages: readonly Language[] = [indonesian, english]

/** A language, and the tag by which it was asked for: `en-GB` is English. */
export interface Asked {
  language: Language
  tag: string
}

/** @throws {InputError} For a language that we know nothing of. */
export function languageFor(name: string): Asked {
  const tag = canonicalTag(name)
  const language = tag === undefined ? undefined : languages.find(({code}) => isSameLanguage(code, tag))
  if (language && tag !== undefined) return {language, tag}
  throw new InputError(`${name}: expected a language: id, en, or one with a region such as en-GB`)
}

/**
 * Both languages of a pair; the other of the two where only one is named, Indonesian to English where none is.
 *
 * @throws {InputError} For the same language twice.
 */
export function pairFor(from?: string, to?: string): {source: Asked; target: Asked} {
  const other = (one: Asked) => languageFor(languages.find((language) => language !== one.language)!.code)
  const target = to === undefined ? undefined : languageFor(to)
  const source = from === undefined ? (target ? other(target) : languageFor('id')) : languageFor(from)
  const pair = {source, target: target ?? other(source)}
  if (pair.source.language === pair.target.language)
    throw new InputError(`${from} and ${to}: expected two languages, found one twice`)
  return pair
}

/** Glossary, lexicon and memories of one process. */
export class Knowledge {
  #glossary: Promise<Glossary> | undefined
  #lexicon: Promise<Lexicon> | undefined
  readonly #memories = new Map<Language, Promise<TranslationMemory>>()
  readonly #folder: string

  constructor(private readonly options: KnowledgeOptions = {}) {
    this.#folder = realpathSync(options.folder ?? '.')
  }

  /** The glossary of the file, or the one that ships. */
  glossary(): Promise<Glossary> {
    this.#glossary ??= import('../store/glossary-files.js')
      .then(({readGlossary}) => readGlossary(this.options.glossary))
      .catch((error) => {
        // What couldn't be read may be there the next time.
        this.#glossary = undefined
        throw error
      })
    return this.#glossary
  }

  /** The rules of checks. */
  get rules(): RuleSettings {
    return this.options.rules ?? {}
  }

  /** The file of the glossary, the first of several, with what it has beside its concepts. */
  async glossaryFile() {
    const path = this.options.glossary?.[0]
    if (path === undefined || path === 'shipped')
      throw new InputError('the termbase that ships is not written to; start the server with --glossary FILE')
    const {readConcepts} = await import('../store/glossary-files.js')
    return {path, ...(await readConcepts(path))}
  }

  /** To be called when the file of the glossary has changed. */
  forgetGlossary(): void {
    this.#glossary = undefined
  }

  /** The lexicon that ships. */
  lexicon(): Promise<Lexicon> {
    this.#lexicon ??= import('../../glossary/lexicon.js').then(({lexicon}) => lexicon)
    return this.#lexicon
  }

  /** The memory, in the direction asked for. */
  memory({source, target}: {source: Asked; target: Asked}): Promise<TranslationMemory> {
    let memory = this.#memories.get(source.language)
    if (!memory) {
      memory = import('../store/read-memory.js')
        .then(({readMemory}) => readMemory(this.options.memory, source.language, target.language))
        .catch((error) => {
          this.#memories.delete(source.language)
          throw error
        })
      this.#memories.set(source.language, memory)
    }
    return memory
  }

  /**
   * A file in the folder, by its real path.
   *
   * @throws {InputError} For one that isn't there, and one outside: a text that a model reads may tell it to read others.
   */
  fileAt(path: string): string {
    const named = resolve(this.#folder, path)
    this.#expectInside(named, path)
    try {
      const real = realpathSync(named)
      this.#expectInside(real, path)
      return real
    } catch (error) {
      if (error instanceof InputError) throw error
      throw new InputError(`${path}: ${reasonOf(error)}`)
    }
  }

  #expectInside(file: string, path: string): void {
    const inside = relative(this.#folder, file)
    if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return
    throw new InputError(
      `${path}: expected a file in ${this.#folder}; start the server with --folder to open another`,
    )
  }
}
