/** The schemas of XLIFF 2.0, 2.1 and 2.2. */
import type {Grammar} from '../../../xml/schema.js'
import {between, matches, token, XSD} from '../../../xml/xsd.js'

/** What XLIFF 2.0 to 2.2 and their modules allow (the OASIS schemas, and the tables of the specifications). */

const INLINE = 'text (cp|ph|pc|sc|ec|mrk|sm|em)*'
const CODE =
  'canCopy:yesNo canDelete:yesNo canReorder:reorder copyOf:token id!:token subType:userValue type:codeType other'
const ONE = `${CODE} disp equiv dataRef:token subFlows:tokens`
const MARK = 'id!:token translate:yesNo type:markType ref:uri value other'
const PARTS = 'canResegment:yesNo translate:yesNo srcDir:dir trgDir:dir xml:space:space other'
const INSIDE = 'other* notes?'

const elements: Record<string, string> = {
  xliff: 'version! srcLang! trgLang xml:space:space other => file+',
  file: `id!:token original ${PARTS} => skeleton? ${INSIDE} (unit|group)+`,
  skeleton: 'href => text other*',
  group: `id!:token name type:userValue ${PARTS} => ${INSIDE} (unit|group)*`,
  unit: `id!:token name type:userValue ${PARTS} => ${INSIDE} originalData? (segment|ignorable)+`,
  segment: 'id:token canResegment:yesNo state:state subState => source target?',
  ignorable: 'id:token => source target?',
  notes: ' => note+',
  note: 'id:token appliesTo:side category priority:priority other => text',
  originalData: ' => data+',
  data: 'id!:token dir:dir xml:space:preserve => text cp*',
  source: `xml:lang:lang xml:space:space => ${INLINE}`,
  target: `xml:lang:lang xml:space:space order:positive => ${INLINE}`,
  cp: 'hex!:hex',
  ph: ONE,
  pc: `${CODE} canOverlap:yesNo dispEnd dispStart equivEnd equivStart dataRefEnd:token dataRefStart:token subFlowsEnd:tokens subFlowsStart:tokens dir:dir => ${INLINE}`,
  sc: `${ONE} canOverlap:yesNo dir:dir isolated:yesNo`,
  ec: `${ONE.replace('id!', 'id')} canOverlap:yesNo dir:dir isolated:yesNo startRef:token`,
  mrk: `${MARK} => ${INLINE}`,
  sm: MARK,
  em: 'startRef!:token',

  'mtc:matches': ' => mtc:match+',
  'mtc:match':
    'id:token matchQuality:percent matchSuitability:percent origin ref!:uri reference:yesNo similarity:percent subType:userValue type:matchType other => mda:metadata? originalData? source target other*',
  'gls:glossary': ' => gls:glossEntry+',
  'gls:glossEntry': 'id:token ref:uri other => gls:term gls:translation* gls:definition? other*',
  'gls:term': 'source other => text',
  'gls:translation': 'id:token ref:uri source other => text',
  'gls:definition': 'source other => text',
  'mda:metadata': 'id:token => mda:metaGroup+',
  'mda:metaGroup': 'id:token category appliesTo:place => (mda:metaGroup|mda:meta)+',
  'mda:meta': 'type! => text',
  'res:resourceData': ' => res:resourceItemRef* res:resourceItem*',
  'res:resourceItemRef': 'id:token ref!:token other',
  'res:resourceItem': 'mimeType id:token context:yesNo other => res:source? res:target? res:reference*',
  'res:source': 'href xml:lang:lang other => other*',
  'res:target': 'href xml:lang:lang other => other*',
  'res:reference': 'href! xml:lang:lang other',
  'slr:profiles': 'generalProfile storageProfile => slr:normalization? other*',
  'slr:normalization': 'general:normalization storage:normalization',
  'slr:data': 'profile! other => other*',
  'val:validation': 'other => val:rule+',
  'val:rule':
    'isPresent occurs:positive isNotPresent startsWith endsWith existsInSource:yesNo caseSensitive:yesNo normalization:normalization disabled:yesNo other',
  'ctr:changeTrack': ' => ctr:revisions+',
  'ctr:revisions': 'appliesTo!:token ref:token currentVersion:token other => ctr:revision+',
  'ctr:revision': 'author datetime version:token other => ctr:item+',
  'ctr:item': 'property! other => text',
}

/** ITS came with 2.1. */
const elements21: Record<string, string> = {
  ...elements,
  xliff: elements.xliff!.replace('srcLang! trgLang', 'srcLang!:language trgLang:language'),
  'its:locQualityIssues': 'xml:id!:id version => its:locQualityIssue+',
  'its:locQualityIssue':
    'version locQualityIssueType locQualityIssueComment locQualityIssueSeverity locQualityIssueProfileRef locQualityIssueEnabled',
  'its:provenanceRecords': 'xml:id!:id version => its:provenanceRecord+',
  'its:provenanceRecord':
    'version org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef',
}

/** 2.2 knows no change tracking. */
const elements22: Record<string, string> = {
  ...Object.fromEntries(Object.entries(elements21).filter(([key]) => !key.startsWith('ctr:'))),
  xliff: elements21.xliff!.replace('=> ', '=> notes? mda:metadata? '),
  note: elements21.note!.replace(' other', ' ref:uri other'),
  'res:resourceItem': elements21['res:resourceItem']!.replace('=> ', '=> notes? '),
}

const HTML = `a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3
h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td
tfoot th thead title tr tt u ul`

const ISSUES = `terminology mistranslation omission untranslated addition duplication inconsistency grammar legal
register locale-specific-content locale-violation style characters misspelling typographical formatting
inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance
uncategorized other`

const ITS_ADDRESSES = `locQualityIssueProfileRef locQualityIssuesRef locQualityRatingProfileRef orgRef personRef
provenanceRecordsRef revOrgRef revPersonRef revToolRef taClassRef taIdentRef toolRef`

const userValue = '[^ \\t\\r\\n:]+:[^ \\t\\r\\n:]+'

const types: Grammar['types'] = {
  ...XSD,
  reorder: ['yes', 'firstNo', 'no'],
  dir: ['ltr', 'rtl', 'auto'],
  side: ['source', 'target'],
  place: ['source', 'target', 'ignorable'],
  preserve: token('preserve'),
  userValue: [matches(userValue), 'prefix:value'],
  codeType: ['fmt', 'ui', 'quote', 'link', 'image', 'other'],
  markType: [
    matches(`[ \\t\\r\\n]*(generic|comment|term)[ \\t\\r\\n]*|${userValue}`),
    'generic, comment, term or prefix:value',
  ],
  state: ['initial', 'translated', 'reviewed', 'final'],
  hex: [
    matches('[ \\t\\r\\n]*([\\da-f]{2})*[ \\t\\r\\n]*', 'i'),
    'a number in hexadecimal digits, two to a byte',
  ],
  percent: between(0, 100),
  confidence: between(0, 1, 'double'),
  matchType: ['am', 'icm', 'idm', 'mt', 'tb', 'tm', 'other'],
  normalization: ['none', 'nfc', 'nfd'],
  fs: HTML.split(/\s/),
  issue: ISSUES.split(/\s/),
  filter: ['include', 'exclude'],
  two: ['2.0'],
}

const attributes: Record<string, string> = {
  'xml:id': 'id',
  'xml:lang': 'lang',
  'xml:space': 'space',
  'xml:base': 'uri',
  'fs:fs': 'fs',
  'slr:sizeInfoRef': 'token',
}

const attributes21: Record<string, string> = {
  ...attributes,
  'itsm:lang': 'language',
  ...Object.fromEntries(ITS_ADDRESSES.split(/\s+/).map((name) => [`its:${name}`, 'uri'])),
  'its:version': 'two',
  'its:localeFilterType': 'filter',
  'its:locQualityIssueEnabled': 'yesNo',
  'its:locQualityIssueSeverity': 'percent',
  'its:locQualityIssueType': 'issue',
  'its:locQualityRatingScore': 'percent',
  'its:locQualityRatingScoreThreshold': 'percent',
  'its:locQualityRatingVote': 'integer',
  'its:locQualityRatingVoteThreshold': 'integer',
  'its:mtConfidence': 'confidence',
  'its:taConfidence': 'confidence',
  'its:termConfidence': 'confidence',
}

export const grammar20: Grammar = {elements, types, attributes, lax: true}
export const grammar21: Grammar = {elements: elements21, types, attributes: attributes21, lax: true}
/** 2.2 wants a language wherever one is told. */
export const grammar22: Grammar = {
  elements: elements22,
  types: {...types, lang: types.language!},
  attributes: attributes21,
  lax: true,
}
