/** The wrong thing passed to public functions: each says what it was given and what it expects, at the call. */
import {describe, expect, test} from 'vitest'
import * as padanan from '../src/index.js'

const {english, indonesian} = padanan
const pair = {source: indonesian, target: english}
const memory = new padanan.Memory(pair)
const job = padanan.extract('Halo dunia.', {...pair, format: 'text', original: 'a.txt'})
/** As somebody would pass it who writes JavaScript. */
const wrong = (value: unknown): never => value as never
const bytes = wrong(Buffer.from('<xliff/>'))
const unawaited = wrong(padanan.enrich(job, {}))

describe('throws at the call', () => {
  test.each<[string, () => unknown, string]>([
    [
      'fromXliff(bytes)',
      () => padanan.fromXliff(bytes),
      'the document is 8 bytes; pass a string: `decode` makes one of bytes',
    ],
    ['fromTmx(bytes)', () => padanan.fromTmx(bytes), 'the document is 8 bytes'],
    ['fromTbx(bytes)', () => padanan.fromTbx(bytes), 'the document is 8 bytes'],
    ['fromSrx(bytes)', () => padanan.fromSrx(bytes), 'the document is 8 bytes'],
    ['fromXliff()', () => padanan.fromXliff(wrong(undefined)), 'the document is undefined; pass a string'],
    ['fromGlossaryCsv(bytes)', () => padanan.fromGlossaryCsv(bytes), 'the table is 8 bytes'],
    ['fromUtx(3)', () => padanan.fromUtx(wrong(3)), 'the table is 3; pass a string'],
    ['fromMarkdown(bytes)', () => padanan.fromMarkdown(bytes), 'the document is 8 bytes'],
    ['fromHtml(bytes)', () => padanan.fromHtml(bytes), 'the document is 8 bytes'],
    ['fromPlainText(3)', () => padanan.fromPlainText(wrong(3)), 'the document is 3; pass a string'],
    ['decode(text)', () => padanan.decode(wrong('x')), 'the text is "x"; pass bytes'],
    [
      'merge(text)',
      () => padanan.merge(wrong('<xliff/>')),
      'the document is "<xliff/>"; pass a document: `fromXliff`',
    ],
    ['merge(promise)', () => padanan.merge(unawaited), 'the document is a promise (await it first)'],
    [
      'merge with an unknown option',
      () => padanan.merge(job, wrong({txt: ''})),
      'there is no option "txt"; pass some of text',
    ],
    ['check(text)', () => padanan.check(wrong('x')), 'the document is "x"'],
    ['check(promise)', () => padanan.check(unawaited), 'await it first'],
    ['harvest(text)', () => padanan.harvest(wrong('x')), 'the document is "x"'],
    ['toPlain(text)', () => padanan.toPlain(wrong('x')), 'the document is "x"'],
    [
      'extract(text)',
      () => padanan.extract('x', wrong(undefined)),
      'options is undefined; pass {source, target, format, original}',
    ],
    [
      'extract with an unknown option',
      () => padanan.extract('x', wrong({...pair, fromat: 'text'})),
      'there is no option "fromat"',
    ],
    [
      'alignSentences(text)',
      () => padanan.alignSentences(wrong('a'), wrong('b'), pair),
      'source is "a"; pass an array of sentences',
    ],
    ['a memory of nothing', () => new padanan.Memory(wrong(undefined)), 'padanan: '],
    ['add(a, b)', () => (memory.add as (...all: unknown[]) => unknown)('a', 'b'), 'padanan: '],
    ['cutoff 0.7', () => memory.match('x', {cutoff: 0.7}), 'cutoff'],
    ['limit -1', () => memory.match('x', {limit: -1}), 'limit'],
  ])('%s', (_, call, reason) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(/^padanan: /)
    expect(call).toThrow(reason)
  })
})

describe('rejects', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['enrich(text)', () => padanan.enrich(wrong('x'), {}), 'the document is "x"'],
    [
      'enrich(document)',
      () => padanan.enrich(job, wrong(undefined)),
      'options is undefined; pass {memory, glossary}',
    ],
    ['an unknown option', () => padanan.enrich(job, wrong({memry: memory})), 'there is no option "memry"'],
    ['a cutoff of 0.7', () => padanan.enrich(job, {cutoff: 0.7}), 'cutoff is 0.7; pass a number, 1 to 100'],
    ['a limit of -1', () => padanan.enrich(job, {limit: -1}), 'limit is -1; pass a number, 1 or more'],
    ['analyse(text)', () => padanan.analyse(wrong('x'), {source: indonesian}), 'the document is "x"'],
  ])('%s', async (_, call, reason) => {
    await expect(call()).rejects.toThrow(TypeError)
    await expect(call()).rejects.toThrow(`padanan: ${reason}`)
  })
})

test.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['enrich', (signal) => padanan.enrich(job, {memory, signal})],
  ['analyse', (signal) => padanan.analyse(job, {memory, source: indonesian, signal})],
  ['extractTermsAsync', (signal) => padanan.extractTermsAsync([], {...pair, signal})],
])('%s ends when it is told to', async (_, work) => {
  await expect(work(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
})
