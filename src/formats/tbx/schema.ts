/** What TBX allows where: the DTD of version 2 and the one before it, and the core of version 3 (ISO 30042:2019). */
import type {Grammar} from '../../xml/schema.js'

/** Elements that say something about an entry, a language or a term; and about one of these. */
const INFO = 'descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref'
const LINKS = 'admin|adminGrp|transacGrp|note|ref|xref'
const CATEGORY = 'id xml:lang:language type! target datatype'

/** What the header and the back matter hold is the same in all versions, under other names in the last. */
const frame = (text: string): Grammar['elements'] => ({
  titleStmt: 'id xml:lang:language => title note*',
  title: 'id xml:lang:language => text',
  publicationStmt: 'id => p+',
  sourceDesc: 'id xml:lang:language => p+',
  encodingDesc: 'id => p+',
  revisionDesc: 'id xml:lang:language => change+',
  change: 'id xml:lang:language => p+',
  refObject: 'id => (itemSet|itemGrp|item)+',
  item: `id type => ${text}`,
  itemGrp: `id => item (${LINKS})*`,
  itemSet: 'id type => (item|itemGrp)+',
})

function version2(markup: string, plain: string): Grammar['elements'] {
  const text = `text (${markup})*`
  return {
    ...frame(text),
    martif: 'type! xml:lang!:language => martifHeader (text)',
    martifHeader: 'id => fileDesc encodingDesc? revisionDesc?',
    p: `id type:paragraph xml:lang:language => ${text}`,
    fileDesc: 'id => titleStmt? publicationStmt? sourceDesc+',
    text: 'id => body back?',
    body: 'id => termEntry+',
    back: 'id => refObjectList*',
    refObjectList: 'id type! => refObject+',
    termEntry: `id => (${INFO})* langSet+`,
    langSet: `id xml:lang!:language => (${INFO})* (tig|ntig)+`,
    tig: `id => term termNote* (${INFO})*`,
    ntig: `id => termGrp (${INFO})*`,
    termGrp: 'id => term (termNote|termNoteGrp)* termCompList*',
    termCompList: `id type! => (${INFO})* (termComp|termCompGrp)+`,
    termCompGrp: `id => termComp (termNote|termNoteGrp)* (${LINKS})*`,
    termComp: `id xml:lang:language => ${plain}`,
    term: 'id => text hi*',
    termNote: `${CATEGORY} => ${text}`,
    termNoteGrp: `id => termNote (${LINKS})*`,
    admin: `${CATEGORY} => ${text}`,
    adminGrp: 'id => admin (adminNote|note|ref|xref)*',
    adminNote: `${CATEGORY} => ${plain}`,
    descrip: `${CATEGORY} => ${text}`,
    descripGrp: 'id => descrip (descripNote|admin|adminGrp|transacGrp|note|ref|xref)*',
    descripNote: `${CATEGORY} => ${plain}`,
    transac: `${CATEGORY} => ${plain}`,
    transacGrp: 'id => transac (transacNote|date|note|ref|xref)*',
    transacNote: `${CATEGORY} => ${plain}`,
    date: 'id => text',
    note: `id xml:lang:language => ${text}`,
    ref: `${CATEGORY} => text`,
    xref: 'id type target! => text',
    hi: 'type target xml:lang:language => text',
    foreign: `id xml:lang:language => ${text}`,
    bpt: 'i type => text',
    ept: 'i => text',
    ph: 'type => text',
  }
}

/** To a DTD a language is any text. */
const language: Grammar['types'][string] = [() => true, 'a language']

const V2: Grammar = {
  elements: version2('hi|foreign|bpt|ept|ph', 'text'),
  types: {language, paragraph: ['DCSName', 'XCSURI', 'XCSContent']},
  isDtd: true,
}

/** `TBXcdv04.dtd`, of ISO 12200. */
const OLD_TEXT = 'hi|foreign|bpt|ept|it|ph|ut'
const OLD: Grammar = {
  elements: {
    ...version2(OLD_TEXT, `text (${OLD_TEXT})*`),
    encodingDesc: 'id => ude? p+',
    ude: 'id name! base => map+',
    map: 'unicode! code! ent! subst!',
    text: 'id => front? body back?',
    front: 'id => text',
    langSet: `id xml:lang!:language lang => (${INFO})* (tig|ntig)+`,
    term: `id => text (${OLD_TEXT})*`,
    transac: `type xml:lang:language target datatype => text (${OLD_TEXT})*`,
    hi: 'type:highlight target xml:lang:language href show actuate role behavior => text',
    bpt: 'i x type => text',
    it: 'pos!:position x type => text',
    ph: 'assoc x type => text',
    ut: 'x => text',
  },
  types: {
    paragraph: ['langDeclaration', 'DCSName'],
    highlight: ['entailedTerm', 'xlink'],
    position: ['begin', 'end'],
    language,
  },
  isDtd: true,
}

const TEXT = 'text (hi|foreign|sc|ec|ph)*'

/** In DCT style an element of another namespace stands for any category. */
const V3: Grammar = {
  elements: {
    ...frame(TEXT),
    tbx: 'xml:lang!:language type!:dialect style!:style => tbxHeader (text)',
    tbxHeader: 'id => fileDesc encodingDesc? revisionDesc?',
    p: `id xml:lang:language type => ${TEXT}`,
    fileDesc: 'id => publicationStmt? titleStmt? sourceDesc',
    text: 'id => body? back?',
    body: 'id => conceptEntry+',
    back: 'id => refObjectSec*',
    refObjectSec: 'id type! => refObject+',
    itemGrp: `id => item (${LINKS}|other)*`,
    conceptEntry: `id! => (${INFO}|other)* langSec+`,
    langSec: `xml:lang!:language => (${INFO}|other)* termSec+`,
    termSec: `id => term (termNote|termNoteGrp|other)* (${INFO}|other)*`,
    term: 'id => text hi*',
    termNote: `${CATEGORY} => ${TEXT}`,
    termNoteGrp: `id => (termNote|other) (${LINKS}|other)*`,
    admin: `${CATEGORY} => ${TEXT}`,
    adminGrp: 'id => (admin|other) (adminNote|note|ref|xref|other)*',
    adminNote: `${CATEGORY} => text`,
    descrip: `${CATEGORY} => ${TEXT}`,
    descripGrp: 'id => (descrip|other) (descripNote|admin|adminGrp|transacGrp|note|ref|xref|other)*',
    descripNote: `${CATEGORY} => text`,
    transac: `${CATEGORY} => text`,
    transacGrp: 'id => (transac|other) (transacNote|date|note|ref|xref|other)*',
    transacNote: `${CATEGORY} => text`,
    date: 'id => text',
    note: `id xml:lang:language => ${TEXT}`,
    ref: `${CATEGORY} => text`,
    xref: 'id type! target! => text',
    hi: 'target type:highlight => text',
    foreign: `id xml:lang:language => ${TEXT}`,
    sc: 'id! isolated:yesNo',
    ec: 'startRef isolated:yesNo disp equiv id type:code subtype target',
    ph: 'type',
  },
  types: {
    language: [(value) => /^\s*[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\s*$/.test(value), 'a language tag'],
    dialect: [(value) => /^TBX-./.test(value), 'a dialect such as TBX-Basic'],
    style: ['dca', 'dct'],
    yesNo: ['yes', 'no'],
    code: ['fmt', 'ui', 'quote', 'link', 'image', 'other'],
    highlight: ['entailedTerm', 'hotkey', 'italics', 'bold', 'superscript', 'subscript', 'math'],
  },
}

/** What the root and the document type declaration ask for. */
export function grammarOf(root: 'martif' | 'tbx', doctype: string | undefined): Grammar {
  if (root === 'tbx') return V3
  return doctype?.includes('TBXcdv04') ? OLD : V2
}
