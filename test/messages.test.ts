/** Every rule that a message may name stands in the list of rules, and in the README. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../src/rules.js'

test('every rule is listed and stands in the README', () => {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'))
  const code = files.map((path) => readFileSync(join('src', path), 'utf8')).join('\n')
  const named = [...code.matchAll(/(?:[mM]essage\(|ruleId:)\s*'([a-z]+(?:-[a-z]+)+|term)'/g)].map(
    ([, rule]) => rule!,
  )
  const [, messages] = /\n## Messages\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))!
  const told = [...messages!.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    cell!.replaceAll('`', '').split(', '),
  )
  const listed = Object.keys(rules)
  expect(told.sort()).toEqual(listed.toSorted())
  expect(listed).toEqual(expect.arrayContaining(named))
})
