import {type Grammar, XSD} from '../xml/schema.js'

/** What TMX 1.4 allows (its DTD), and 1.1 to 1.3 before it. */

const CHANGES = 'creationtool creationtoolversion creationdate creationid changedate changeid'
const UNIT = `o-encoding datatype usagecount lastusagedate o-tmf ${CHANGES}`

function grammar(lang: string, seg: string, version: readonly string[]): Grammar {
  return {
    elements: {
      tmx: 'version!:version => header body',
      header: `segtype!:segtype o-tmf! adminlang! srclang! datatype! o-encoding ${CHANGES.replace('creationtool creationtoolversion', 'creationtool! creationtoolversion!')} => (note|prop|ude)*`,
      body: ' => tu*',
      note: `o-encoding ${lang} => text`,
      prop: `type! o-encoding ${lang} => text`,
      ude: 'name! base => map+',
      map: 'unicode! code ent subst',
      tu: `tuid segtype:segtype srclang ${UNIT} => (note|prop)* tuv+`,
      tuv: `${lang} ${UNIT} => (note|prop)* seg`,
      seg: ` => text ${seg}`,
      bpt: 'i! x type => text sub*',
      ept: 'i! => text sub*',
      it: 'pos!:pos x type => text sub*',
      ph: 'assoc x type => text sub*',
      ut: 'x => text sub*',
      hi: 'x type => text (bpt|ept|it|ph|hi|ut)*',
      sub: 'datatype type => text (bpt|ept|it|ph|hi|ut)*',
    },
    types: {...XSD, segtype: ['block', 'paragraph', 'sentence', 'phrase'], pos: ['begin', 'end'], version},
  }
}

// That a variant has a language, in whichever attribute, is seen when it is read.
const OLD = grammar('lang', '(bpt|ept|ph|ut|it|hi|sub)*', ['1.1', '1.2'])
const NEW = grammar('xml:lang lang', '(bpt|ept|ph|it|hi|ut)*', ['1.3', '1.4'])

export const grammarOf = (version: string): Grammar => (version < '1.3' ? OLD : NEW)
