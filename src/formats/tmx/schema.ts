/** The rules of the DTDs of TMX. */
import type {Grammar} from '../../xml/schema.js'

/** What TMX 1.4 allows (its DTD), and 1.1 to 1.3 before it. */

const CHANGES = 'creationtool creationtoolversion creationdate creationid changedate changeid'
const UNIT = `o-encoding datatype usagecount lastusagedate o-tmf ${CHANGES}`
const NATIVE = 'text sub*'

/** `lang`: the attributes that tell a language; `seg`: what may stand in a segment, `inside`: in what is inside one. */
function grammar(version: string, lang: string, seg: string, inside: string): Grammar {
  const elements: Record<string, string> = {
    tmx: 'version!:version => header body',
    header: `segtype!:segtype o-tmf! adminlang! srclang! datatype! o-encoding ${CHANGES.replace('creationtool creationtoolversion', 'creationtool! creationtoolversion!')} => (note|prop|ude)*`,
    body: ' => tu*',
    note: `o-encoding ${lang} => text`,
    prop: `type! o-encoding ${version === '1.3' ? 'xml:lang' : lang} => text`,
    ude: 'name! base => map+',
    map: 'unicode! code ent subst',
    tu: `tuid segtype:segtype srclang ${UNIT} => (note|prop)* tuv+`,
    // That a variant has a language, in whichever attribute, is seen when it is read.
    tuv: `${lang} ${UNIT} => (note|prop)* seg`,
    seg: ` => text (${seg})*`,
    bpt: `i! x type => ${NATIVE}`,
    ept: `i! => ${NATIVE}`,
    it: `pos!:pos x type => ${NATIVE}`,
    ph: `assoc x type => ${NATIVE}`,
    ut: `x => ${version === '1.4' ? NATIVE : 'text'}`,
    hi: `x type => text (${inside})*`,
    sub: `${version === '1.1' ? '' : 'datatype type'} => text (${inside})*`,
  }
  if (version === '1.1') delete elements.hi
  const types = {
    segtype: ['block', 'paragraph', 'sentence', 'phrase'],
    pos: ['begin', 'end'],
    version: [version],
  }
  return {elements, types, isDtd: true}
}

const CODES = 'bpt|ept|it|ph|ut'
const GRAMMARS: Record<string, Grammar> = {
  '1.1': grammar('1.1', 'lang', `${CODES}|sub`, CODES),
  '1.2': grammar('1.2', 'lang', `${CODES}|hi`, `${CODES}|hi`),
  '1.3': grammar('1.3', 'xml:lang lang', `${CODES}|hi`, `${CODES}|hi`),
  '1.4': grammar('1.4', 'xml:lang lang', `${CODES}|hi`, `${CODES}|hi`),
}

export const grammarOf = (version: string): Grammar => GRAMMARS[version] ?? GRAMMARS['1.4']!
