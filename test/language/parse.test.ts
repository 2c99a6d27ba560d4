/** Trees of natural language (nlcst). */
import fc from 'fast-check'
import type {Nodes, Root, Sentence} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {
  english,
  indonesian,
  latin,
  ParseEnglish,
  ParseIndonesian,
  ParseLanguage,
} from '../../src/language/index.js'
import {newsText} from './generated.js'

const textOf = (node: Nodes): string => ('children' in node ? node.children.map(textOf).join('') : node.value)

const sentencesOf = (tree: Root) => {
  const found: string[] = []
  visit(tree, 'SentenceNode', (sentence: Sentence) => {
    found.push(textOf(sentence))
  })
  return found
}

describe.each([
  ['ParseIndonesian', new ParseIndonesian(), indonesian],
  ['ParseEnglish', new ParseEnglish(), english],
  ['ParseLanguage', new ParseLanguage(latin('de')), latin('de')],
] as const)('%s', (_, parser, language) => {
  it('has the sentences of the language, and every character at its place', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const tree = parser.parse(text)
        expect(textOf(tree)).toBe(text)
        expect(sentencesOf(tree)).toEqual(
          language.sentences(text).map(({start, end}) => text.slice(start, end)),
        )
        visit(tree as Nodes, (node) => {
          const {start, end} = node.position ?? {}
          if (start?.offset === undefined || end?.offset === undefined) return
          expect(text.slice(start.offset, end.offset)).toBe(textOf(node))
          const before = text.slice(0, start.offset).split(/\r\n|[\r\n]/)
          expect([start.line, start.column]).toEqual([before.length, before.at(-1)!.length + 1])
        })
      }),
      {seed: 5, numRuns: 300},
    )
  })

  it('has the words of the language', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const words: string[] = []
        visit(parser.parse(text), 'WordNode', (word) => {
          words.push(textOf(word))
        })
        expect(words).toEqual(
          language
            .tokens(text)
            .filter(({kind}) => kind === 'word' || kind === 'number')
            .map((token) => token.text),
        )
      }),
      {seed: 6, numRuns: 200},
    )
  })
})

describe('in retext', () => {
  it('is a parser for plain text', () => {
    const processor = retext().use(function () {
      this.parser = (document: string) => new ParseIndonesian().parse(document)
    })
    const tree = processor.parse('Prof. Dr. Ani datang. Ia pulang.') as unknown as Root
    expect(sentencesOf(tree)).toEqual(['Prof. Dr. Ani datang.', 'Ia pulang.'])
  })

  it('takes a single line end in Markdown for a space', async () => {
    const processor = unified().use(remarkParse).use(remarkRetext, new ParseIndonesian())
    const source = 'Menlu *Rusia* tiba di\nJl. Merdeka. Ia lelah.\n\nSelesai'
    const tree = (await processor.run(processor.parse(source))) as Root
    expect(sentencesOf(tree)).toEqual(['Menlu Rusia tiba di\nJl. Merdeka.', 'Ia lelah.', 'Selesai'])
  })
})

describe('paragraphs', () => {
  it('are those of ParseLatin', () => {
    const parser = new ParseIndonesian()
    const slow = (text: string) => ParseLatin.prototype.tokenizeRoot.call(parser, text)
    fc.assert(
      fc.property(newsText, fc.constantFrom('', '\n', ' \n\n ', '\r\n'), (text, space) => {
        expect(parser.parse(space + text + space)).toEqual(slow(space + text + space))
      }),
      {seed: 21, numRuns: 300},
    )
  })
})
