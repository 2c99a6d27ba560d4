/** A plugin of the builds: the long lists of words in `src/language` go into the package front-coded. */
import {readFileSync} from 'node:fs'
import type {Plugin} from 'esbuild'
import {frontCode} from './src/language/word-list.js'

export const frontCoding: Plugin = {
  name: 'front-coding',
  setup(build) {
    build.onLoad({filter: /language\/\w+\/(roots|words)\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(/`([^`]*)`;?$/gm, (_, list) => `'${frontCode(list)}'`),
      loader: 'ts',
    }))
  },
}
