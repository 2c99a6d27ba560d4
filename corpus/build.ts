/** Writes `data.js`, which `index.ts` publishes, from the corpus's folders. */
import {readFileSync, writeFileSync} from 'node:fs'
import {readSources, readTexts} from './read.js'

const sources = readSources()
const texts = readTexts(sources)
const article = readFileSync(new URL('article.md', import.meta.url), 'utf8')
const json = JSON.stringify({sources, texts, article})
// Parsed as JSON, data loads faster than as a program.
writeFileSync(new URL('data.js', import.meta.url), `export default JSON.parse(${JSON.stringify(json)})\n`)
console.log(
  `corpus: ${texts.length} texts, ${texts.flatMap((text) => text.beads).length} beads, ${sources.length} sources`,
)
