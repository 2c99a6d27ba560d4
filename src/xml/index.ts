export * from './element.js'
export {readXml, XmlReader} from './reader.js'
