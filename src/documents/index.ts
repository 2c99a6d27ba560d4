export {type BlockTranslation, fill} from './document.js'
export {fromHtml} from './html.js'
export {fromMarkdown} from './markdown.js'
export {fromPlainText} from './plain.js'
