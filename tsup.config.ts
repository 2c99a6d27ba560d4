/** How the package is built: one file for each subpath, and chunks for what they share. */
import {defineConfig} from 'tsup'
import {frontCoding} from './front-coding.js'

/** A subpath for each room that users take alone, under the name of its file in `dist`. */
const subpaths = {
  index: 'src/index.ts',
  align: 'src/align/index.ts',
  content: 'src/content/index.ts',
  csv: 'src/formats/csv.ts',
  documents: 'src/documents/index.ts',
  english: 'src/language/english/index.ts',
  formats: 'src/formats/index.ts',
  indonesian: 'src/language/indonesian/index.ts',
  job: 'src/job/index.ts',
  language: 'src/language/index.ts',
  latin: 'src/language/latin.ts',
  memory: 'src/memory/index.ts',
  resources: 'src/formats/xliff/resources.ts',
  retext: 'src/retext/index.ts',
  terms: 'src/terms/index.ts',
  tmx: 'src/formats/tmx/index.ts',
  xliff: 'src/formats/xliff/index.ts',
  node: 'src/store/index.ts',
  glossary: 'glossary/index.ts',
  lexicon: 'glossary/lexicon.ts',
  corpus: 'corpus/index.ts',
}

// One config, several entries: an array of configs with `clean` races.
export default defineConfig({
  entry: {...subpaths, cli: 'src/cli/cli.ts'},
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: {entry: subpaths},
  splitting: true,
  esbuildPlugins: [frontCoding],
})
