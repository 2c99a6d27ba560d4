/** Messages for other programs: what each program wants of them. */
import type {Log} from 'sarif'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {githubReporter, jsonReporter, sarifReporter} from '../../src/report/reporters.js'

const place = {start: {line: 2, column: 5}, end: {line: 2, column: 9}}

function files(): VFile[] {
  const first = new VFile({path: 'a b/id,en.xlf'})
  Object.assign(first.message('100% of\n`x`', {place, ruleId: 'term-missing'}), {
    unit: 'u1',
    segment: 's1',
    expected: ['x'],
  })
  first.info('Only a line', {place: {line: 3, column: 1}, ruleId: 'end-differs'})
  const second = new VFile({path: 'c.xlf'})
  Object.assign(second.message('No place', {ruleId: 'of-somebody'}), {fatal: true})
  second.message('Over lines', {place: {start: {line: 1, column: 2}, end: {line: 3, column: 4}}})
  return [first, second]
}

test('GitHub: workflow commands, escaped', () => {
  expect(githubReporter(files())).toBe(
    [
      '::warning file=a b/id%2Cen.xlf,line=2,endLine=2,col=5,endColumn=8,title=term-missing::u1/s1: 100%25 of%0A`x`',
      '::notice file=a b/id%2Cen.xlf,line=3,col=1,title=end-differs::Only a line',
      '::error file=c.xlf,title=of-somebody::No place',
      '::warning file=c.xlf,line=1,endLine=3,col=2::Over lines',
      '',
    ].join('\n'),
  )
  expect(githubReporter([new VFile({path: 'a'})])).toBe('')
})

test('JSON: the fields that a message has', () => {
  const [first, second, third] = JSON.parse(jsonReporter(files()))
  expect(first).toEqual({
    path: 'a b/id,en.xlf',
    file: 'a b/id,en.xlf',
    unit: 'u1',
    segment: 's1',
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 9,
    severity: 'warning',
    ruleId: 'term-missing',
    reason: '100% of\n`x`',
    expected: ['x'],
  })
  expect([second.severity, third.severity]).toEqual(['info', 'error'])
  expect(jsonReporter([])).toBe('[]\n')
})

/** What SARIF 2.1.0 demands of what we write, by the section that says so. */
function faultsOf(log: Log): string[] {
  const faults: string[] = []
  const demand = (fits: unknown, section: string) => {
    if (!fits) faults.push(section)
  }
  demand(log.version === '2.1.0', '3.13.2 version')
  demand(URL.canParse(log.$schema!), '3.13.3 $schema')
  for (const run of log.runs) {
    const {driver} = run.tool
    demand(driver.name, '3.19.8 name')
    demand(URL.canParse(driver.informationUri!), '3.19.17 informationUri')
    const ids = driver.rules!.map(({id}) => id)
    demand(new Set(ids).size === ids.length, '3.19.23 rules are unique')
    demand(['utf16CodeUnits', 'unicodeCodePoints'].includes(run.columnKind!), '3.14.17 columnKind')
    for (const rule of driver.rules!) {
      demand(rule.id, '3.49.3 id')
      demand(!rule.shortDescription || rule.shortDescription.text, '3.49.9 shortDescription')
      demand(!rule.helpUri || URL.canParse(rule.helpUri), '3.49.12 helpUri')
    }
    for (const {ruleId, ruleIndex, level, message, locations} of run.results!) {
      demand(ids[ruleIndex!] === ruleId, '3.27.6 ruleIndex')
      demand(['none', 'note', 'warning', 'error'].includes(level!), '3.27.10 level')
      demand(message.text, '3.27.11 message')
      for (const {physicalLocation, logicalLocations} of locations!) {
        const {uri} = physicalLocation!.artifactLocation!
        // A reference as RFC 3986 has it: no space, no back slash, no colon in the first part of a relative one.
        demand(/^(?:file:\/\/\/|(?![^/]*:))[\w.~!$&'()*+,;=:@/%-]+$/.test(uri!), '3.4.3 uri')
        const {startLine, startColumn, endLine = startLine, endColumn} = physicalLocation!.region ?? {}
        demand(startLine === undefined || (Number.isInteger(startLine) && startLine > 0), '3.30.5 startLine')
        demand(startColumn === undefined || startColumn > 0, '3.30.6 startColumn')
        demand(endLine === undefined || endLine >= startLine!, '3.30.7 endLine')
        demand(endLine !== startLine || !(endColumn! < startColumn!), '3.30.8 endColumn')
        demand(!logicalLocations || logicalLocations.every((one) => one.fullyQualifiedName), '3.33.5')
      }
    }
  }
  return faults
}

test('SARIF: a log as the standard wants it', () => {
  const log: Log = JSON.parse(sarifReporter(files(), {version: '1.2.3'}))
  expect(faultsOf(log)).toEqual([])
  const [run] = log.runs
  expect(run!.tool.driver.version).toBe('1.2.3')
  expect(run!.results!.map(({level, ruleId}) => `${level} ${ruleId}`)).toEqual([
    'warning term-missing',
    'note end-differs',
    'error of-somebody',
    'warning unnamed',
  ])
  expect(run!.results![0]!.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: {uri: 'a%20b/id%2Cen.xlf'},
        region: {startLine: 2, startColumn: 5, endLine: 2, endColumn: 9},
      },
      logicalLocations: [{fullyQualifiedName: 'u1/s1'}],
    },
  ])
  expect(run!.tool.driver.rules!.find(({id}) => id === 'term-missing')!.shortDescription!.text).toMatch(
    /^A term/,
  )
})

test.each<[string, string]>([
  ['a.xlf', 'a.xlf'],
  ['berita\\a.xlf', 'berita/a.xlf'],
  ['/tmp/a b.xlf', 'file:///tmp/a%20b.xlf'],
  ['C:\\a.xlf', 'file:///C:/a.xlf'],
  ['a:b.xlf', 'a%3Ab.xlf'],
])('SARIF: %s is %s', (path, uri) => {
  const file = new VFile({path})
  file.message('x')
  const log: Log = JSON.parse(sarifReporter([file], {version: '1'}))
  expect(log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(uri)
  expect(faultsOf(log)).toEqual([])
})

test('SARIF: a log without messages', () => {
  const log: Log = JSON.parse(sarifReporter([], {version: '1'}))
  expect(faultsOf(log)).toEqual([])
  expect(log.runs[0]!.results).toEqual([])
})
