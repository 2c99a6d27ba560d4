/**
 * Runs the README: what it says is printed must be what is printed. `UPDATE=1` rewrites it.
 *
 * - a block with a file name after its language is that file;
 * - `ts` is a program, and the `text` block after it is what it prints;
 * - `console` is commands after `$ `, each with what it prints.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {transformSync} from 'esbuild'
import type {Code} from 'mdast'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import {unified} from 'unified'
import {afterAll, expect, test} from 'vitest'

const readme = readFileSync('README.md', 'utf8')
// Inside the package, where its own name and its dependencies are found.
const folder = mkdtempSync('test/tmp-')
afterAll(() => rmSync(folder, {recursive: true}))

const blocks = unified()
  .use(remarkParse)
  .parse(readme)
  .children.filter((node): node is Code => node.type === 'code')
const updates: {block: Code; value: string}[] = []

function program(block: Code): string {
  const {code} = transformSync(block.value, {loader: 'ts', format: 'esm'})
  const path = join(folder, 'program.mjs')
  writeFileSync(path, code)
  return execFileSync('node', [resolve(path)], {cwd: folder, encoding: 'utf8'}).trimEnd()
}

function commands(block: Code): string {
  return block.value
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => {
      const command = line.slice(2).replace(/npx padanan/g, `node ${resolve('dist/cli.js')}`)
      const {stdout, stderr} = spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8'})
      return [line, `${stderr}${stdout}`.trimEnd()].filter(Boolean).join('\n')
    })
    .join('\n')
}

const steps = blocks.flatMap((block, index): {name: string; run: () => [Code, string]}[] => {
  const name = `line ${block.position!.start.line}`
  if (block.meta) {
    writeFileSync(join(folder, block.meta), `${block.value}\n`)
    return []
  }
  if (block.lang === 'console') return [{name, run: () => [block, commands(block)]}]
  const next = blocks[index + 1]
  return block.lang === 'ts' && next?.lang === 'text' ? [{name, run: () => [next, program(block)]}] : []
})

test('all programs are right by their types, strictly', () => {
  const programs = blocks.filter(({lang}) => lang === 'ts')
  const files = programs.map(({value}, index) => {
    const path = join(folder, `program${index}.ts`)
    writeFileSync(path, value)
    return path
  })
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  }
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options))
  const where = ({file, start, messageText}: ts.Diagnostic) =>
    `${file?.text.slice(start, (start ?? 0) + 40)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  expect(found.map(where)).toEqual([])
}, 60_000)

test.each(steps)('$name', ({run}) => {
  const [block, value] = run()
  if (process.env.UPDATE) updates.push({block, value})
  else expect(value).toBe(block.value)
})

afterAll(() => {
  let text = readme
  for (const {block, value} of updates.reverse()) {
    const {start, end} = block.position!
    text = `${text.slice(0, start.offset)}\`\`\`${block.lang}\n${value}\n\`\`\`${text.slice(end.offset)}`
  }
  if (updates.length) writeFileSync('README.md', text)
})
