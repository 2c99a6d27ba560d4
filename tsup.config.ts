import {defineConfig} from 'tsup'

// One config, several entries: an array of configs with `clean` races.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    retext: 'src/retext/index.ts',
    node: 'src/store/index.ts',
    cli: 'src/cli/cli.ts',
    glossary: 'glossary/index.ts',
    corpus: 'corpus/index.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      retext: 'src/retext/index.ts',
      node: 'src/store/index.ts',
      glossary: 'glossary/index.ts',
      corpus: 'corpus/index.ts',
    },
  },
  sourcemap: true,
  splitting: true,
})
