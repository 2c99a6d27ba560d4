/** Builds the workbench: a folder of static files, `dist/web`, that any host can serve. Run with tsx after tsup. */
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type BuildOptions, build, transform} from 'esbuild'
import {frontCoding} from './front-coding.js'
import {style} from './src/report/style.js'

const folder = 'dist/web'
const shared = {
  bundle: true,
  format: 'esm',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  minify: true,
  legalComments: 'none',
  plugins: [frontCoding],
} satisfies BuildOptions

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
await build({...shared, entryPoints: {main: 'src/web/main.ts'}, outdir: folder})
await build({
  ...shared,
  entryPoints: {worker: 'src/web/worker.ts'},
  outdir: folder,
  splitting: true,
  // A Worker has no document: packages that have a form for pages have another for workers.
  conditions: ['worker'],
  chunkNames: '[name]-[hash]',
})
const {code} = await transform(style + readFileSync('src/web/style.css', 'utf8'), {
  loader: 'css',
  minify: true,
  target: shared.target,
})
writeFileSync(join(folder, 'style.css'), code)
for (const name of ['index.html', 'icon.svg']) cpSync(join('src/web', name), join(folder, name))

const files = readdirSync(folder).sort()
const hash = createHash('sha256')
for (const name of files) hash.update(name).update(readFileSync(join(folder, name)))
await build({
  ...shared,
  entryPoints: {'service-worker': 'src/web/service-worker.ts'},
  outdir: folder,
  define: {VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)), FILES: JSON.stringify(['./', ...files])},
})
console.log(`workbench: ${files.length + 1} files in ${folder}`)
