/** The wrong thing passed to public functions: each says what it was given and what it expects, at the call. */
import {describe, expect, test} from 'vitest'
import * as padanan from '../src/index.js'

const {english, indonesian} = padanan
const pair = {source: indonesian, target: english}
const memory = new padanan.Memory(pair)
const job = padanan.extract('Halo dunia.', {...pair, format: 'text', original: 'a.txt'})
const glossary = new padanan.Glossary([], [indonesian, english])
const twins = {source: 'a', target: 'b'}
const [known] = memory.add(twins) as [string]
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
    // Glossary
    [
      'new Glossary()',
      () => new padanan.Glossary(wrong(undefined), []),
      'concepts is undefined; pass concepts',
    ],
    ['new Glossary(text)', () => new padanan.Glossary(wrong('x'), [indonesian]), 'concepts is "x"'],
    [
      'new Glossary without languages',
      () => new padanan.Glossary([], wrong(undefined)),
      'languages is undefined; pass an array of them',
    ],
    ['new Glossary of a pair', () => new padanan.Glossary([], wrong(pair)), 'languages is {'],
    [
      'new Glossary of no concepts',
      () => new padanan.Glossary([wrong({id: 'x'})], [indonesian]),
      'a concept is {"id":"x"}; pass {id, languages: [{lang, terms}]}',
    ],
    [
      'new Glossary with an unknown option',
      () => new padanan.Glossary([], [indonesian], wrong({lexcon: 1})),
      'there is no option "lexcon"; pass some of lexicon',
    ],
    [
      'new Glossary with a lexicon that is none',
      () => new padanan.Glossary([], [indonesian], {lexicon: wrong('x')}),
      'lexicon is "x"; pass that of `padanan/lexicon`',
    ],
    ['lookup()', () => glossary.lookup(wrong(undefined)), 'the query is undefined; pass a string'],
    [
      'lookup(x, tag)',
      () => glossary.lookup('x', wrong('id')),
      'options is "id"; pass {source, target, limit}',
    ],
    ['lookup with an unknown option', () => glossary.lookup('x', wrong({limt: 3})), 'no option "limt"'],
    ['lookup with a limit of -1', () => glossary.lookup('x', {limit: -1}), 'limit is -1'],
    ['complete(3)', () => glossary.complete(wrong(3)), 'the prefix is 3'],
    ['complete with a limit as text', () => glossary.complete('x', {limit: wrong('3')}), 'limit is "3"'],
    [
      'recognise(text)',
      () => glossary.recognise('x', wrong(undefined)),
      'options is undefined; pass {language}',
    ],
    ['recognise(3)', () => glossary.recognise(wrong(3), {language: 'id'}), 'the text is 3'],
    [
      'recognise with an unknown option',
      () => glossary.recognise('x', wrong({gaped: 1})),
      'no option "gaped"',
    ],
    ['with(array)', () => glossary.with(wrong([])), 'a concept is []'],
    [
      'without(concept)',
      () => glossary.without(wrong({id: 'x'})),
      'ids[0] is {"id":"x"}; pass the id of a concept',
    ],
    ['merge(text)', () => glossary.merge('x' as never), 'concepts is "x"; pass an array of concepts'],
    [
      'merge(glossary)',
      () => glossary.merge(wrong(glossary)),
      'concepts is "a glossary"; pass concepts: `[...glossary.concepts()]`',
    ],
    ['before(concepts)', () => glossary.before(wrong([])), 'glossary is []; pass a `Glossary`'],
    // Checks
    ['checkPairs(text)', () => padanan.checkPairs(wrong('x'), wrong({})), 'pairs is "x"'],
    [
      'checkPairs(pairs)',
      () => padanan.checkPairs([twins], wrong(undefined)),
      'pass {glossary, source, target}',
    ],
    [
      'checkPairs with an unknown option',
      () => padanan.checkPairs([twins], wrong({glosary: 1})),
      'no option "glosary"',
    ],
    [
      'checkPairs with concepts',
      () => padanan.checkPairs([twins], wrong({...pair, glossary: []})),
      'glossary is []',
    ],
    ['checkPairs(sentences)', () => padanan.checkPairs(wrong(['a']), wrong({})), 'pairs[0] is "a"'],
    [
      'checkTerms without options',
      () => padanan.checkTerms('a', 'b', wrong(undefined)),
      'options is undefined',
    ],
    [
      'checkTerminology(text)',
      () => padanan.checkTerminology('x', wrong(undefined)),
      'pass {glossary, language}',
    ],
    [
      'checkTerminology(3)',
      () => padanan.checkTerminology(wrong(3), {glossary, language: 'id'}),
      'the text is 3',
    ],
    [
      'check with concepts',
      () => padanan.check(job, {glossary: wrong([])}),
      'glossary is []; pass a `Glossary`',
    ],
    ['check with an unknown option', () => padanan.check(job, wrong({glosary: 1})), 'no option "glosary"'],
    ['proposeConcepts(text)', () => padanan.proposeConcepts(wrong('x'), pair), 'pairs is "x"; pass an array'],
    [
      'proposeConcepts of no pairs',
      () => padanan.proposeConcepts([wrong({})], pair),
      'pairs[0] is {}; pass a term pair',
    ],
    [
      'projectTerm without a model',
      () => padanan.projectTerm('a', twins, wrong(undefined)),
      'model is undefined',
    ],
    ['extractTerms(text)', () => padanan.extractTerms(wrong('x'), pair), 'pairs is "x"'],
    [
      'extractTerms with an unknown option',
      () => padanan.extractTerms([], wrong({...pair, mst: 3})),
      'no option "mst"',
    ],
    // Memory
    ['similarity(1, 2)', () => padanan.similarity(wrong(1), wrong(2), indonesian), 'the first segment is 1'],
    ['similarity(a, b)', () => padanan.similarity('a', 'b', wrong(undefined)), 'expected a language value'],
    ['similarity(a, b, tag)', () => padanan.similarity('a', 'b', wrong('id')), "found 'id'"],
    ['edits(1, 2)', () => padanan.edits(wrong(1), wrong(2), indonesian), 'source is 1'],
    ['edits(a, b)', () => padanan.edits('a', 'b', wrong(undefined)), 'expected a language value'],
    ['match()', () => memory.match(wrong(undefined)), 'the text is undefined'],
    ['concordance(3)', () => memory.concordance(wrong(3)), 'the query is 3'],
    ['concordance with an unknown option', () => memory.concordance('x', wrong({sid: 1})), 'no option "sid"'],
    [
      'concordance of another side',
      () => memory.concordance('x', {side: wrong('id')}),
      'side is "id"; pass one of source, target',
    ],
    ['concordance with a limit of -1', () => memory.concordance('x', {limit: -1}), 'limit is -1'],
    ['change(id, text)', () => memory.change(known, wrong('x')), 'changes is "x"'],
    ['change to a number', () => memory.change(known, {source: wrong(3)}), 'source is 3'],
    ['toTmxUnit(text)', () => padanan.toTmxUnit(wrong('x'), pair), 'padanan: '],
    ['fromTmxUnit(text)', () => padanan.fromTmxUnit(wrong('x'), pair), 'unit is "x"'],
    ['toConcordanceCsv(text)', () => padanan.toConcordanceCsv(wrong('x')), 'lines is "x"'],
    // Writers
    ['toXliff()', () => padanan.toXliff(wrong(undefined)), 'the document is undefined'],
    ['toXliff(promise)', () => padanan.toXliff(unawaited), 'await it first'],
    [
      'toXliff with an unknown option',
      () => padanan.toXliff(job, wrong({versoin: 1})),
      'no option "versoin"',
    ],
    ['toTmx(text)', () => padanan.toTmx(wrong('x')), 'the document is "x"'],
    ['toTmx(memory)', () => padanan.toTmx(wrong(memory)), 'pass a document: `toTmxDocument(memory'],
    ['toTbx(glossary)', () => padanan.toTbx(wrong(glossary)), '[...glossary.concepts()]'],
    ['toGlossaryCsv(text)', () => padanan.toGlossaryCsv(wrong('x')), 'concepts is "x"'],
    ['toUtx(glossary)', () => padanan.toUtx(wrong(glossary), pair), '[...glossary.concepts()]'],
    ['toOmegatGlossary(text)', () => padanan.toOmegatGlossary(wrong('x'), pair), 'concepts is "x"'],
    ['toDeeplGlossary(text)', () => padanan.toDeeplGlossary(wrong('x'), pair), 'concepts is "x"'],
    ['toGoogleGlossary(3)', () => padanan.toGoogleGlossary(wrong(3), pair), 'concepts is 3'],
    ['toPromptList(glossary)', () => padanan.toPromptList(wrong(glossary), pair), '[...glossary.concepts()]'],
    ['toSrx()', () => padanan.toSrx(wrong(undefined)), 'languages is undefined; pass an array'],
    ['toSrx(tags)', () => padanan.toSrx(wrong(['id'])), 'languages[0] is "id"'],
    // Documents
    ['fill(text)', () => padanan.fill(wrong('x'), new Map()), 'the document is "x"'],
    [
      'fill with text',
      () => padanan.fill(padanan.fromPlainText('a'), wrong('x')),
      'translations is "x"; pass a Map',
    ],
    ['fromDocx(text)', () => padanan.fromDocx(wrong('x')), 'the document is "x"; pass bytes'],
    ['fromDocx()', () => padanan.fromDocx(wrong(undefined)), 'the document is undefined; pass bytes'],
    ['toKit(text)', () => padanan.toKit(wrong('x'), pair), 'the document is "x"'],
    ['toKit without languages', () => padanan.toKit(job, wrong(undefined)), 'options is undefined'],
    [
      'harvest with an unknown option',
      () => padanan.harvest(job, wrong({sources: 1})),
      'no option "sources"',
    ],
    ['harvestTerms(text)', () => padanan.harvestTerms(wrong('x'), pair), 'pairs is "x"'],
    // Words
    ['symmetrise(text)', () => padanan.symmetrise(wrong('x'), []), 'forward is "x"'],
    ['toPharaoh(3)', () => padanan.toPharaoh(wrong(3)), 'links is 3'],
    ['fromPharaoh(3)', () => padanan.fromPharaoh(wrong(3)), 'the line is 3'],
    ['newsBlocks(text)', () => padanan.newsBlocks(wrong('x'), indonesian), 'blocks is "x"'],
    ['newsBlocks(blocks)', () => padanan.newsBlocks(['x'], wrong(undefined)), 'expected a language value'],
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
    [
      'analyse without a language',
      () => padanan.analyse(job, wrong({memory})),
      'expected a language value as `source`',
    ],
    [
      'analyse with an unknown option',
      () => padanan.analyse(job, wrong({memry: 1})),
      'there is no option "memry"',
    ],
    [
      'analyse with units',
      () => padanan.analyse(job, {source: indonesian, memory: wrong([])}),
      'memory is []; pass a memory: `new Memory({source, target})` or one that was opened',
    ],
    ['enrich with units', () => padanan.enrich(job, {memory: wrong([])}), 'memory is []; pass a memory'],
    [
      'enrich with concepts',
      () => padanan.enrich(job, {glossary: wrong([])}),
      'glossary is []; pass a `Glossary`',
    ],
    ['importTmx into units', () => padanan.importTmx(wrong([]), ['']), 'memory is []; pass a memory'],
    ['exportTmx of units', () => padanan.exportTmx(wrong([])).next(), 'memory is []; pass a memory'],
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
