/** Written by `build.ts`. */
import type {CorpusText, Source} from './index.js'

declare const data: {sources: Source[]; texts: CorpusText[]; article: string}
export default data
