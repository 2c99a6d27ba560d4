/**
 * The README's reference: every public function, class and method, as its declaration and doc comment say (`UPDATE=1`
 * rewrites it), and every rule that a message may name.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {english} from '../src/index.js'

const entries = {
  padanan: 'src/index.ts',
  'padanan/retext': 'src/retext/index.ts',
  'padanan/node': 'src/store/index.ts',
  'padanan/resources': 'src/formats/xliff/resources.ts',
  'padanan/glossary': 'glossary/index.ts',
  'padanan/lexicon': 'glossary/lexicon.ts',
  'padanan/corpus': 'corpus/index.ts',
}
/** The rooms in the order of the loop. */
const rooms = ['language', 'content', 'align', 'terms', 'formats', 'documents', 'memory', 'job']

const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
)
const program = ts.createProgram(Object.values(entries), options)
const checker = program.getTypeChecker()

const undocumented: string[] = []

function firstSentence(symbol: ts.Symbol): string {
  const [paragraph] = ts.displayPartsToString(symbol.getDocumentationComment(checker)).split(/\n\n|\n- /)
  const text = paragraph.replace(/\s+/g, ' ')
  if (!text) undocumented.push(symbol.name)
  const [{start, end} = {start: 0, end: 0}] = english.sentences(text)
  return text.slice(start, end).replaceAll('|', '\\|').replace(/:$/, '.')
}

const names = (parameters: readonly ts.ParameterDeclaration[]) =>
  parameters
    .map(({name, dotDotDotToken}) =>
      ts.isIdentifier(name) ? `${dotDotDotToken ? '...' : ''}${name.text}` : 'options',
    )
    .join(', ')

const isPublic = (node: ts.Declaration) =>
  !(ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) &&
  !ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal')

const isStatic = (node: ts.Declaration) => !!(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static)

function rows(symbol: ts.Symbol): string[] {
  const declaration = symbol.valueDeclaration!
  const row = (name: string, of: ts.Symbol) => `| \`${name}\` | ${firstSentence(of)} |`
  if (ts.isFunctionDeclaration(declaration)) {
    const [first] = symbol.declarations!.filter(ts.isFunctionDeclaration)
    return [row(`${symbol.name}(${names(first.parameters)})`, symbol)]
  }
  if (!ts.isClassDeclaration(declaration)) return [row(symbol.name, symbol)]
  const builder = declaration.members.find(ts.isConstructorDeclaration)
  const own = builder && isPublic(builder) ? `new ${symbol.name}(${names(builder.parameters)})` : symbol.name
  const members = declaration.members.filter(
    (member): member is ts.MethodDeclaration | ts.GetAccessorDeclaration =>
      (ts.isMethodDeclaration(member) || ts.isGetAccessor(member)) &&
      ts.isIdentifier(member.name) &&
      isPublic(member),
  )
  const methods = new Map(members.map((member) => [checker.getSymbolAtLocation(member.name)!, member]))
  return [
    row(own, symbol),
    ...[...methods].map(([of, member]) =>
      row(
        `${isStatic(member) ? symbol.name : ''}.${of.name}${ts.isMethodDeclaration(member) ? `(${names(member.parameters)})` : ''}`,
        of,
      ),
    ),
  ]
}

/** Public values of an entry, each with the room that it comes from. */
function values(path: string) {
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({flags}) => flags & ts.SymbolFlags.Value)
    .map((symbol) => ({symbol, file: symbol.valueDeclaration!.getSourceFile().fileName}))
}

function table(title: string, symbols: ts.Symbol[]): string {
  return [`### ${title}`, '', '| name | what it is |', '| --- | --- |', ...symbols.flatMap(rows), ''].join(
    '\n',
  )
}

test('every public value stands in the README, as its doc comment says', () => {
  const sections = Object.entries(entries).flatMap(([entry, path]) => {
    const found = values(path)
    if (entry !== 'padanan')
      return [
        table(
          `\`${entry}\``,
          found.map(({symbol}) => symbol),
        ),
      ]
    return rooms.map((room) =>
      table(
        room,
        found.filter(({file}) => file.includes(`src/${room}/`)).map(({symbol}) => symbol),
      ),
    )
  })
  expect(undocumented, 'without a doc comment').toEqual([])
  const readme = readFileSync('README.md', 'utf8')
  const reference = /(?<=\n## API\n\n)[\s\S]*?(?=\n## )/
  expect(readme).toMatch(reference)
  const written = readme.replace(reference, () => sections.join('\n'))
  if (process.env.UPDATE) writeFileSync('README.md', written)
  else expect(readme).toBe(written)
}, 60_000)

test('every rule stands in the README', () => {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'))
  const code = files.map((path) => readFileSync(join('src', path), 'utf8')).join('\n')
  const rules = [...code.matchAll(/(?:[mM]essage\(|ruleId:)\s*'([a-z]+(?:-[a-z]+)+|term)'/g)].map(
    ([, rule]) => rule,
  )
  const [, messages] = /\n## Messages\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))!
  const told = [...messages.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    cell.replaceAll('`', '').split(', '),
  )
  expect(told.sort()).toEqual([...new Set(rules)].sort())
})
