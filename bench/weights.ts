/**
 * What each subpath of the package weighs, as a table for the README: minified and compressed (gzip), what is loaded at once
 * and what is loaded only when it is asked for. Database drivers and their like are left out: they are loaded by who uses them.
 *
 *     npm run build && npx tsx bench/weights.ts
 */
import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, {default?: string} | string>
}

/** Kilobytes of a subpath, at once and later. */
async function weigh(file: string): Promise<{atOnce: number; later: number}> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `export * from ${JSON.stringify(file)}`, resolveDir: process.cwd()},
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    external: ['libsql', 'pg'],
    logLevel: 'error',
  })
  const sizes = new Map(
    outputFiles.map(({path, contents}) => [
      path.replace(`${process.cwd()}/`, ''),
      gzipSync(contents, {level: 9}).length,
    ]),
  )
  const first = new Set<string>()
  const take = (name: string) => {
    if (first.has(name)) return
    first.add(name)
    for (const {path, kind} of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && sizes.has(path)) take(path)
  }
  for (const [name, {entryPoint}] of Object.entries(metafile.outputs))
    if (entryPoint === '<stdin>') take(name)
  const sum = (names: Iterable<string>) =>
    Math.round([...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0) / 1024)
  return {atOnce: sum(first), later: sum([...sizes.keys()].filter((name) => !first.has(name)))}
}

console.log('| subpath | KB at once | KB later |\n| --- | --- | --- |')
for (const [name, target] of Object.entries(exports)) {
  const file = typeof target === 'string' ? undefined : target.default
  if (!file) continue
  const {atOnce, later} = await weigh(file)
  console.log(`| \`padanan${name.slice(1)}\` | ${atOnce} | ${later || ''} |`)
}
