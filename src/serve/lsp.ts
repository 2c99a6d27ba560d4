/** A language server: terms underlined, explained and completed in any editor that speaks the protocol. */
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type Diagnostic,
  DiagnosticSeverity,
  MarkupKind,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {RuleSettings} from '../rules.js'
import {canonicalTag, isSameLanguage} from '../tag.js'
import type {Language, TermHit} from '../types/index.js'
import {Knowledge, languageFor, pairFor} from './knowledge.js'
import {diagnose, FigureCache, type Finding} from './lsp-diagnose.js'
import {MarkdownReader, Prose, type ProseKind} from './lsp-text.js'

export interface LspOptions {
  /** Language of documents whose names don't say theirs (`berita.en.md`): `id` or `en`. */
  language: string
  /** Glossary files instead of the termbase that ships, the earlier before the later. */
  glossary?: readonly string[] | undefined
  /** Rules that are off or more or less grave than by themselves, by name. */
  rules?: RuleSettings | undefined
}

/** A document that is open, with what is known of it at one version. */
interface Open {
  version: number
  prose: Prose
  language: Language
  figures: FigureCache
  markdown: MarkdownReader
}

/** Serves the process's standard input and output until the editor ends it. */
export function serveLsp(options: LspOptions): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  new EditorServer(connection, options).listen()
}

class EditorServer {
  readonly #documents = new TextDocuments(TextDocument)
  readonly #knowledge: Knowledge
  readonly #open = new Map<string, Open>()
  #language: string

  constructor(
    private readonly connection: Connection,
    {language, glossary, rules}: LspOptions,
  ) {
    this.#language = language
    this.#knowledge = new Knowledge({glossary, rules})
  }

  listen(): void {
    const {connection} = this
    connection.onInitialize(({initializationOptions}) => {
      const {language} = (initializationOptions ?? {}) as {language?: string}
      if (language !== undefined) this.#language = languageFor(language).language.code
      return {
        capabilities: {
          textDocumentSync: TextDocumentSyncKind.Incremental,
          codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
          hoverProvider: true,
          completionProvider: {},
        },
      }
    })
    this.#documents.onDidChangeContent(({document}) => this.#publish(document))
    this.#documents.onDidClose(({document: {uri}}) => {
      this.#open.delete(uri)
      connection.sendDiagnostics({uri, diagnostics: []})
    })
    this.#addAnswers()
    this.#documents.listen(connection)
    connection.listen()
  }

  async #publish(document: TextDocument): Promise<void> {
    const {uri, version} = document
    try {
      const glossary = await this.#knowledge.glossary()
      // A newer version is on its way through here by now.
      if (this.#documents.get(uri)?.version !== version) return
      const found = isXliff(document)
        ? (await import('./lsp-xliff.js')).diagnoseXliff(document.getText(), glossary, this.#knowledge.rules)
        : this.#findings(document, glossary)
      this.connection.sendDiagnostics({
        uri,
        version,
        diagnostics: found.map((one) => toDiagnostic(document, one)),
      })
    } catch (error) {
      this.connection.window.showErrorMessage(
        `padanan: ${(error as Error).message.replace(/^padanan: /, '')}`,
      )
    }
  }

  #findings(document: TextDocument, glossary: Parameters<typeof diagnose>[1]): Finding[] {
    const {prose, language, figures} = this.#read(document)
    return diagnose(prose.text, glossary, language, figures, this.#knowledge.rules).map((one) => ({
      ...one,
      ...prose.toDocument(one),
    }))
  }

  /** The prose of a document as it is now. */
  #read(document: TextDocument): Open {
    const {uri, version} = document
    const known = this.#open.get(uri)
    if (known?.version === version) return known
    const language = known?.language ?? this.#languageOf(uri)
    const figures = known?.figures ?? new FigureCache(language)
    const markdown = known?.markdown ?? new MarkdownReader()
    const kind = kindOf(document)
    const text = document.getText()
    const prose = kind === 'markdown' ? markdown.read(text) : new Prose(text, kind)
    const open = {version, prose, language, figures, markdown}
    this.#open.set(uri, open)
    return open
  }

  /** The language that a name says: `berita.en.md`. */
  #languageOf(uri: string): Language {
    const [, said] = /\.([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)\.[^./]+$/.exec(uri) ?? []
    const tag = said && canonicalTag(said)
    const named = tag && ['id', 'en'].find((code) => isSameLanguage(code, tag))
    return languageFor(named || this.#language).language
  }

  #addAnswers(): void {
    const {connection} = this
    connection.onCodeAction(({textDocument: {uri}, context: {diagnostics}}) =>
      diagnostics
        .filter(({source}) => source === 'padanan')
        .flatMap((diagnostic) =>
          ((diagnostic.data as string[] | undefined) ?? []).map((newText, index) => ({
            title: `Write "${newText}"`,
            kind: CodeActionKind.QuickFix,
            diagnostics: [diagnostic],
            isPreferred: index === 0,
            edit: {changes: {[uri]: [{range: diagnostic.range, newText}]}},
          })),
        ),
    )

    connection.onHover(async ({textDocument, position}) => {
      const document = this.#documents.get(textDocument.uri)
      if (!document || isXliff(document)) return null
      const {prose, language} = this.#read(document)
      const at = prose.toProse(document.offsetAt(position))
      if (at === undefined) return null
      const {start, text} = blockAround(prose.text, at)
      const glossary = await this.#knowledge.glossary()
      const {target} = pairFor(language.code)
      const match = glossary
        .recognise(text, {language, target: target.tag})
        .find((match) => start + match.start <= at && at <= start + match.end)
      if (!match) return null
      const place = prose.toDocument({start: start + match.start, end: start + match.end})
      return {
        contents: {kind: MarkupKind.Markdown, value: match.hits.map(explain).join('\n\n---\n\n')},
        range: {start: document.positionAt(place.start), end: document.positionAt(place.end)},
      }
    })

    connection.onCompletion(async ({textDocument, position}) => {
      const document = this.#documents.get(textDocument.uri)
      if (!document || isXliff(document)) return null
      const line = document.getText({start: {line: position.line, character: 0}, end: position})
      const {language} = this.#read(document)
      const glossary = await this.#knowledge.glossary()
      const {target} = pairFor(language.code)
      for (const prefix of prefixesOf(line)) {
        const hits = glossary.complete(prefix, {source: language, target: target.tag, limit: 20})
        if (!hits.length) continue
        const range = {start: {...position, character: position.character - prefix.length}, end: position}
        const items = new Map(
          hits
            .filter(({term}) => term.status === 'preferred' || term.status === 'admitted')
            .map((hit) => {
              const label = /^\p{Lu}/u.test(prefix)
                ? hit.term.term.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
                : hit.term.term
              return [
                label,
                {
                  label,
                  detail: namesOf(hit.equivalents),
                  filterText: label,
                  textEdit: {range, newText: label},
                },
              ]
            }),
        )
        return {isIncomplete: true, items: [...items.values()]}
      }
      return {isIncomplete: true, items: []}
    })
  }
}

/** What has been typed of a term: the last three words before the cursor, two, one; of one word three letters at least. */
function prefixesOf(line: string): string[] {
  const [typed = ''] = /(?:[\p{L}\p{N}'’-]+ ){0,2}[\p{L}\p{N}'’-]+ ?$/u.exec(line) ?? []
  const words = typed.split(/(?<= )/)
  return words.map((_, index) => words.slice(index).join('')).filter((prefix) => prefix.trim().length >= 3)
}

const namesOf = (terms: TermHit['equivalents']) => terms.map(({term}) => term).join(', ')

/** A term for a reader: what it is in the other language, what to avoid, what it means. */
function explain({term, preferred, equivalents, avoid, concept}: TermHit): string {
  const definition = concept.definition ?? concept.languages.find((section) => section.definition)?.definition
  return [
    `**${term.term}** = ${namesOf(equivalents) || '(no equivalent)'}`,
    preferred.term !== term.term && `preferred: ${preferred.term}`,
    avoid.length && `avoid: ${namesOf(avoid)}`,
    definition,
    term.note ?? concept.note,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The paragraph around an offset. */
function blockAround(text: string, at: number): {start: number; text: string} {
  const before = text.lastIndexOf('\n\n', at - 1)
  const start = before < 0 ? 0 : before + 2
  const end = text.indexOf('\n\n', at)
  return {start, text: text.slice(start, end < 0 ? undefined : end)}
}

/** Editors call XLIFF `xml`, or by its own name. */
const isXliff = ({languageId, uri}: TextDocument) =>
  languageId === 'xliff' || /\.(xlf|(sdl|mq|m)?xliff)$/i.test(uri)

function kindOf({languageId, uri}: TextDocument): ProseKind {
  // Of other XML nobody knows what is prose.
  if (/^(xml|xsl|svg)$/.test(languageId)) return 'none'
  if (languageId === 'markdown' || /\.(md|markdown)$/i.test(uri)) return 'markdown'
  return languageId === 'html' || /\.x?html?$/i.test(uri) ? 'html' : 'plaintext'
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

function toDiagnostic(
  document: TextDocument,
  {start, end, rule, message, note, replacements, severity}: Finding,
): Diagnostic {
  return {
    range: {start: document.positionAt(start), end: document.positionAt(end)},
    severity: severities[severity],
    source: 'padanan',
    code: rule,
    message: note === undefined ? message : `${message}\n${note}`,
    data: replacements,
  }
}
