/** The schemas of XLIFF 1.1 and 1.2. */
import type {Grammar} from '../../../xml/schema.js'
import {matches, token, trimmed, XSD} from '../../../xml/xsd.js'

/**
 * What XLIFF 1.2 (its transitional schema) and 1.1 allow. Where notes or alternatives come last, we let extensions stand
 * among them, as a common validator (libxml2) does.
 */

const INLINE = 'text (g|bpt|ept|ph|it|mrk|x|bx|ex)*'
const NATIVE = 'text sub*'
const DISPLAY = 'coord:coord font css-style style:token exstyle:token'
const RESOURCE = `ts restype:restype resname extradata extype help-id:token menu menu-option menu-name ${DISPLAY}`
const SIZE =
  'size-unit:sizeUnit maxwidth:token minwidth:token maxheight:token minheight:token maxbytes:token minbytes:token charclass'
const TOOL = 'tool-id tool crc:token xml:lang:lang'
const CODE = 'id! ts xid equiv-text any'

const elements: Record<string, string> = {
  xliff: 'version!:version xml:lang:lang any => (other|file!)+',
  file: 'original! source-language!:language datatype!:datatype tool-id tool date:dateTime xml:space:space ts category target-language:language product-name product-version build-num any => header? body',
  header: ' => skl? phase-group? (glossary|reference|count-group|prop-group|note|tool)* other*',
  skl: ' => (internal-file|external-file)',
  glossary: ' => (internal-file|external-file)',
  reference: ' => (internal-file|external-file)',
  'internal-file': 'form crc:token => text',
  'external-file': 'href! crc:token uid:token',
  note: 'xml:lang:lang priority:priority from annotates:annotates => text',
  'phase-group': ' => phase+',
  phase:
    'phase-name! process-name! company-name tool-id tool date:dateTime job-id contact-name contact-email contact-phone => note*',
  'count-group': 'name! => count*',
  count: 'count-type:countType phase-name unit:unit => text',
  'context-group': 'name crc:token purpose:purpose => context+',
  context: 'context-type!:contextType match-mandatory:yesNo crc:token => text',
  'prop-group': 'name => prop+',
  prop: 'prop-type! xml:lang:lang => text',
  tool: 'tool-id! tool-name! tool-version tool-company any => text any*',
  body: ' => (group|trans-unit|bin-unit)*',
  group: `id datatype:datatype xml:space:space ${RESOURCE} translate:yesNo reformat:reformat ${SIZE} merged-trans:yesNo any => context-group* count-group* prop-group* (note|other)* (group|trans-unit|bin-unit)*`,
  'trans-unit': `id! approved:yesNo translate:yesNo reformat:reformat xml:space:space datatype:datatype phase-name ${RESOURCE} ${SIZE} merged-trans:yesNo any => source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* other*`,
  source: `xml:lang:lang ts any => ${INLINE}`,
  'seg-source': `xml:lang:lang ts any => ${INLINE}`,
  target: `state:state state-qualifier:qualifier phase-name:token xml:lang:lang ts restype:restype resname ${DISPLAY} equiv-trans:yesNo any => ${INLINE}`,
  'alt-trans': `match-quality ${TOOL} origin datatype:datatype xml:space:space ${RESOURCE} mid:token phase-name:token alttranstype:altType any => source? seg-source? target+ context-group* prop-group* (note|other)*`,
  'bin-unit':
    'id! mime-type!:mime approved:yesNo translate:yesNo reformat:reformat ts restype:restype resname phase-name any => bin-source bin-target? (context-group|count-group|prop-group|note|trans-unit)* other*',
  'bin-source': 'ts any => (internal-file|external-file)',
  'bin-target':
    'mime-type:mime ts state:state state-qualifier:qualifier phase-name:token restype:restype resname any => (internal-file|external-file)',
  g: `ctype:pair clone:yesNo ${CODE} => ${INLINE}`,
  x: `ctype:single clone:yesNo ${CODE}`,
  bx: `rid:token ctype:pair clone:yesNo ${CODE}`,
  ex: `rid:token ${CODE}`,
  ph: `ctype:single crc assoc:assoc ${CODE} => ${NATIVE}`,
  bpt: `rid:token ctype:pair crc ${CODE} => ${NATIVE}`,
  ept: `rid:token crc ${CODE} => ${NATIVE}`,
  it: `pos!:position rid:token ctype:pair crc ${CODE} => ${NATIVE}`,
  sub: `datatype:datatype ctype:pair xid => ${INLINE}`,
  mrk: `mtype!:mtype mid:token comment ts any => ${INLINE}`,
}

const elements11: Record<string, string> = {
  ...elements,
  xliff: 'version!:version xml:lang:lang => file+',
  'context-group': 'name! crc:token purpose:purpose => context+',
  'trans-unit': elements['trans-unit']!.replace(
    / merged-trans.*/,
    ' any => source target? context-group* count-group* prop-group* note* (alt-trans|other)*',
  ),
  'alt-trans': elements['alt-trans']!.replace(' seg-source?', '').replace(
    / (mid|phase-name|alttranstype):\w+/g,
    '',
  ),
  group: elements.group!.replace(' merged-trans:yesNo', ''),
  target: elements.target!.replace(' equiv-trans:yesNo', ''),
  phase: elements.phase!.replace(' tool-id', ''),
  tool: elements.tool!.replace(' any =>', ' =>'),
}
delete elements11['seg-source']

const STATES =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated'
const QUALIFIERS = `exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt
leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length
rejected-spelling tm-suggestion`
const DATATYPES = `asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html
htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp
margin menufile messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report
resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul`
const RESTYPES = `auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem
checkedlistbox colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor
datetimepicker defpushbutton dialog dlginit edit file filechooser fn font footer frame grid groupbox header
heading hedit hscrollbar icon iedit keywords label linklabel list listbox listitem ltext menu menubar menuitem
menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem
rcdata row rtext scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table
textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar
window`
const MARKS = `abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation
expanded-form formula head-term initialism international-scientific-term internationalism logical-expression
materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg
set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form
truncated-term variant`

const isOwn = matches('x-[^ \\t\\r\\n]+')

/** Words of the standard, or `x-` and a word of one's own. `bare` words have no white space around them. */
function words(list: string, bare?: 'bare'): [(value: string) => boolean, string] {
  const known = list.split(/\s+/)
  const expected = known.length > 12 ? `a word of XLIFF such as ${known[0]}` : `one of ${known.join(', ')}`
  return [
    (value) => known.includes(bare ? value : trimmed(value)) || isOwn(value),
    `${expected}, or x- and a word`,
  ]
}

/** Several of them, with spaces between. */
function list([test, expected]: ReturnType<typeof words>): ReturnType<typeof words> {
  return [(value) => value.split(/[ \t\r\n]+/).every((word) => word === '' || test(word)), expected]
}

const reformat = list(
  words(
    'coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style',
  ),
)

const types: Grammar['types'] = {
  ...XSD,
  version: ['1.2', '1.1', '1.0'],
  datatype: words(DATATYPES),
  restype: words(RESTYPES),
  state: words(STATES),
  qualifier: words(QUALIFIERS),
  mtype: words(MARKS),
  countType: words(`num-usages repetition total ${RESTYPES} ${DATATYPES} ${STATES} ${QUALIFIERS}`),
  contextType: words(
    'database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile',
    'bare',
  ),
  pair: words('bold italic underlined link'),
  single: words('image pb lb'),
  sizeUnit: words('byte char col cm dlgunit em ex glyph in mm percent pixel point row'),
  unit: words(
    'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable',
  ),
  purpose: list(words('information location match')),
  altType: words('proposal previous-version rejected reference accepted', 'bare'),
  reformat: [
    (value) => value === 'yes' || value === 'no' || reformat[0](value),
    `yes, no, or some of what may change: ${reformat[1]}`,
  ],
  lang: XSD.language!,
  yesNo: token('yes no'),
  position: token('open close'),
  assoc: token('preceding following both'),
  annotates: token('source target general'),
  coord: [matches('(-?\\d+|#)(;(-?\\d+|#)){3}'), 'four numbers such as 0;0;10;#'],
  mime: [
    matches('(text|multipart|message|application|image|audio|video|model)(/[^\\r\\n]+)*'),
    'a media type such as image/png',
  ],
}

/** In 1.1, more values may be words of one's own, and there is no mark of a segment. */
const types11: Grammar['types'] = {
  ...types,
  mtype: words(MARKS.replace(/\bseg\s/, '')),
  priority: [
    (value) => isOwn(value) || (XSD.priority![0] as (value: string) => boolean)(value),
    `${XSD.priority![1]}, or x- and a word`,
  ],
}

export const grammar12: Grammar = {elements, types}
const attributes11 = {'xml:lang': 'lang', 'xml:space': 'space'}

export const grammar11: Grammar = {
  elements: elements11,
  types: types11,
  attributes: attributes11,
}
