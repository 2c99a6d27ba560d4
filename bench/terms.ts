/** Runs `terms-measure.ts` as users run the library: bundled, for tsx keeps names at a price that code pays at every call. */
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {buildSync} from 'esbuild'

const entry = new URL('terms-measure.ts', import.meta.url).pathname
const outfile = entry.replace(/\.ts$/, '.bundle.mjs')
buildSync({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})
try {
  execFileSync(process.execPath, ['--expose-gc', outfile], {stdio: 'inherit'})
} finally {
  rmSync(outfile)
}
