/**
 * Writes the pages of the API, `docs/api`, out of the doc comments: `tsx docs/build.ts`. It fails where something that
 * users meet has no word said of it.
 */
import {Application, type DeclarationReflection, type Reflection, ReflectionKind} from 'typedoc'

const app = await Application.bootstrap({
  name: 'padanan',
  entryPoints: [
    'src/index.ts',
    'src/store/index.ts',
    'glossary/index.ts',
    'corpus/index.ts',
    'src/formats/xliff/resources.ts',
  ],
  out: 'docs/api',
  readme: 'README.md',
  projectDocuments: ['docs/mcp.md'],
  excludeInternal: true,
  excludePrivate: true,
  highlightLanguages: ['ts', 'js', 'json', 'jsonc', 'bash', 'sh', 'csv', 'lua', 'xml', 'html', 'markdown'],
  validation: {invalidLink: true, notExported: false, notDocumented: false},
})
const project = await app.convert()
if (!project) process.exit(1)

const {Class, Interface, TypeAlias, Function: Callable, Variable, Property, Method, Accessor} = ReflectionKind
const kinds = Class | Interface | TypeAlias | Callable | Variable | Property | Method | Accessor

/** Whether it is a literal that tells the members of a union apart, which says all by itself; or a part of a type without a name. */
function speaksForItself(reflection: Reflection): boolean {
  if (reflection.name === 'kind' && (reflection as DeclarationReflection).type?.type === 'literal')
    return true
  for (let at = reflection.parent; at; at = at.parent) if (at.kindOf(ReflectionKind.TypeLiteral)) return true
  return false
}

function isDocumented(reflection: Reflection): boolean {
  const {signatures, getSignature} = reflection as DeclarationReflection
  return [reflection, getSignature, ...(signatures ?? [])].some((one) => one?.hasComment())
}

/** Members that a class has from a package are told there. */
const isOurs = (reflection: Reflection) =>
  !(reflection as DeclarationReflection).sources?.some(({fileName}) => fileName.includes('node_modules'))
const named = Object.values(project.reflections).filter(
  (one) => one.kindOf(kinds) && isOurs(one) && !speaksForItself(one),
)
const silent = named.filter((one) => !isDocumented(one))
console.log(`${named.length - silent.length} of ${named.length} names and members are documented`)
for (const one of silent) console.error(`${one.getFullName()} has no doc comment`)
await app.generateDocs(project, 'docs/api')
process.exitCode = silent.length > 0 || app.logger.hasErrors() ? 1 : 0
