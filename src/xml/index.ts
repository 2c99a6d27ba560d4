/** Reading and writing XML. */
export * from './element.js'
export {
  escapeXml,
  type PlacedAttribute,
  type PlacedElement,
  placedAttributes,
  placedText,
  readPlaces,
  unescapeXml,
} from './places.js'
export {readXml, XmlReader} from './reader.js'
