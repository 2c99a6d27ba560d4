import {defineConfig} from 'tsup'

// One config, several entries: an array of configs with `clean` races.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    retext: 'src/retext/index.ts',
    node: 'src/node/index.ts',
    cli: 'src/node/cli.ts',
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
      node: 'src/node/index.ts',
      glossary: 'glossary/index.ts',
      corpus: 'corpus/index.ts',
    },
  },
  sourcemap: true,
  splitting: true,
})
