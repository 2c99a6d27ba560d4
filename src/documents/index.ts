/** Source documents: read into blocks with inline codes, and filled with translations. */
export {type BlockTranslation, fill} from './document.js'
export {type DocxOptions, fromDocx, WordDocument} from './docx/index.js'
export {fromHtml} from './html.js'
export {fromJson} from './json.js'
export {fromMarkdown} from './markdown.js'
export {fromPlainText} from './plain.js'
export {fromProperties, fromStrings} from './properties.js'
export {fromSubtitles} from './subtitles.js'
