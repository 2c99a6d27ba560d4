/** Writes `data.json`, which `index.ts` publishes, from the corpus's folders. */
import {readFileSync, writeFileSync} from 'node:fs'
import {readSources, readTexts} from './read.js'

const sources = readSources()
const texts = readTexts(sources)
const article = readFileSync(new URL('article.md', import.meta.url), 'utf8')
writeFileSync(new URL('data.json', import.meta.url), `${JSON.stringify({sources, texts, article})}\n`)
console.log(
  `corpus: ${texts.length} texts, ${texts.flatMap((text) => text.beads).length} beads, ${sources.length} sources`,
)
