/** Spellings of one word, words that differ though they look alike, and words that are spelt right. */
import {describe, expect, it} from 'vitest'
import {english, indonesian} from '../../src/language/index.js'

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s*;\s*/)
    .map((pair) => pair.split('/').map((word) => word.trim()) as [string, string])

const same = pairs(`
  dihimbau/diimbau; diijinkan/diizinkan; mengijinkan/mengizinkan; perijinan/perizinan; mempraktekkan/mempraktikkan;
  dipraktekkan/dipraktikkan; beresiko/berisiko; resikonya/risikonya; milyaran/miliaran; trilyunan/triliunan;
  menghisap/mengisap; menghimbau/mengimbau; dinasehati/dinasihati; penasehat/penasihat; bernafas/bernapas;
  pernafasan/pernapasan; dijadualkan/dijadwalkan; direspon/direspons; hutangnya/utangnya; menganalisa/menganalisis;
  mempengaruhi/memengaruhi; mempercayai/memercayai; mempesona/memesona; mempedulikan/memedulikan; mensukseskan/menyukseskan;
  mensosialisasikan/menyosialisasikan; mengkoordinasikan/mengoordinasikan; mengkonsumsi/mengonsumsi; mentaati/menaati;
  penterjemah/penerjemah; mempublikasikan/memublikasikan; pembom/pengebom; membom/mengebom; praktek-praktek/praktik-praktik;
  aktifitas-aktifitasnya/aktivitas-aktivitasnya; kwalitas/kualitas; konggres/kongres; agresip/agresif; transport/transpor;
  karirnya/kariernya; detilnya/detailnya; kerjasamanya/kerja samanya; sumber-daya/sumber daya; sapu-tangan/saputangan;
  blanko/blangko; perangko/prangko; cinderamata/cendera mata; cenderamata/cendera mata; sangsi ekonomi/sanksi ekonomi;
  sertipikat/sertifikat; personil/personel; materai/meterai; amandemen/amendemen; merk/merek; survey/survei;
  konperensi/konferensi; respon/respons; Turkiye/Türkiye; pasca-perang/pascaperang
`)

const sameEnglish = pairs(`
  defense-ministry/defence-ministry; color-coded/colour-coded; build-up/buildup; take-overs/takeovers; inquiry/enquiry;
  mom/mum; jail/gaol; donut/doughnut; anesthetic/anaesthetic; medieval/mediaeval; organization/organisation; labor/labour;
  ruble/rouble; centimeter/centimetre; paleontology/palaeontology; grueling/gruelling; pedaled/pedalled; war-time/wartime;
  Moslem/Muslim; guaranties/guarantees; air-strike/airstrike; check-point/checkpoint; chernobyl/chornobyl
`)

const different: Record<string, [string, string][]> = {
  id: pairs(`sangsi/sanksi; masa/massa; syarat/sarat; Amman/aman; Kalla/kala; mengkaji/mengaji; mempunyai/memunyai;
    memperkuat/memerkuat; memperoleh/memeroleh; pasokan/pasukan; pemain/pemeran; penglihatan/pelihatan; petani/penani`),
  en: pairs(`storey/story; kerb/curb; cheque/check; prize/prise; size/sise; grueling/growing`),
}

describe.each([
  ['Indonesian', indonesian, same, different.id!],
  ['English', english, sameEnglish, different.en!],
] as const)('%s fold', (_, language, alike, apart) => {
  it.each(alike)('%s is %s', (a, b) => {
    expect(language.fold(a)).toBe(language.fold(b))
    expect(language.fold(language.fold(a))).toBe(language.fold(a))
  })
  it.each(apart)('%s is not %s', (a, b) => {
    expect(language.fold(a)).not.toBe(language.fold(b))
  })
})

it('a spelling that is another word too is a form of that word one way', () => {
  expect(english.forms('kerb')).toEqual([{lemma: 'curb', level: 'variant', rule: 'spelling'}])
  expect(english.forms('curb')).toEqual([])
  expect(indonesian.forms('esok')).toEqual([{lemma: 'besok', level: 'variant', rule: 'spelling'}])
})

it.each([
  [
    'id',
    'digunakan penyalahgunaan ketidakpastian wisatawan karyawati laki-laki menyalahgunakan menandatangani seandainya',
  ],
  [
    'id',
    'sehari-hari pegunungan kebijakan beberapa bersama-sama mengesampingkan perundang-undangan memperkenalkan',
  ],
  [
    'en',
    "really emptiness unchanged won't can't counter-attack French sandwiches men's thoughts findings well-known",
  ],
] as const)('%s knows each of %s', (code, words) => {
  const language = code === 'id' ? indonesian : english
  expect(words.split(' ').filter((word) => !language.knows!(word))).toEqual([])
})

it.each([
  [
    'id',
    'ijin mengijinkan mempraktekkan praktek resiko digunkan pejanjian dami mentri menunjukan keuanganya sistim',
  ],
  ['en', 'recieve definately restraunt goverment beleive sooooo'],
] as const)('%s refuses each of %s', (code, words) => {
  const language = code === 'id' ? indonesian : english
  expect(words.split(' ').filter((word) => language.knows!(word))).toEqual([])
})

/** word -> root, the end of the likeliest analysis. */
const roots = pairs(`
  merupakan/rupa; terakhir/akhir; sebagian/bagi; sekitar/kitar; meninggal/tinggal; alasan/alas; rata-rata/rata;
  laki-laki/laki; ketidaknyamanan/nyaman; Ukrainanya/Ukraina; Menlu-Menlu/Menlu; berubah/ubah; mengubah/ubah; mengusir/usir;
  mengurai/urai; perasaan/rasa; perampas/rampas; katakan/kata; berdesakan/desak; diperoleh/peroleh; wisatawan/wisata;
  karyawati/karya; tersangka/sangka; semula/mula; sesaat/saat; kira-kira/kira; serta-merta/serta; mudah-mudahan/mudah;
  ketidakhadiran/hadir; mengesahkan/sah; mengedarkan/edar; perbankan/bank; memfasilitasi/fasilitas; menyerupai/serupa;
  bersihan/bersih; keduniawian/duniawi; kepakan/kepak; memadukan/padu; pemudinya/pemudi; berpesiar/pesiar; mengepos/pos;
  penangan/tangan; pengawasan/awas; penawan/tawan; keuanganya/uang
`)
it.each(roots)('%s is of %s', (word, root) => {
  expect(indonesian.forms(word).at(-1)?.lemma).toBe(root)
})

const englishRoots = pairs(`
  attached/attach; bathed/bathe; smelled/smell; wavering/waver; servicemen/serviceman; housewives/housewife; MoUs/MoU;
  secretaries-general/secretary-general; won't/will; demonstrations/demonstration; employees/employee; later/late; used/use;
  nicer/nice; angriest/angry; lobbyists/lobbyist; strangers/stranger; hoped/hope; dying/die; tortillas/tortilla; formalizes/formalize; mimicking/mimic; skis/ski; leaders/leader
`)
it.each(englishRoots)('%s is of %s', (word, lemma) => {
  expect(english.forms(word).at(-1)?.lemma).toBe(lemma)
})

it('menyia-nyiakan is of sia-sia, and no form of rubah is berubah', () => {
  expect(indonesian.forms('menyia-nyiakan')[0]?.lemma).toBe('sia-sia')
  expect(
    indonesian
      .analyses('berubah')
      .flat()
      .map(({lemma}) => lemma),
  ).toEqual(['ubah'])
})

it.each([
  ['recieve', 'receive', 'a misspelling that many make'],
  ['rivarly', 'rivalry', 'two letters changed places'],
  ['fisrt', 'first', 'five letters are enough for that'],
  ['acuracy', 'accuracy', 'a letter too few'],
  ['meeeting', 'meeting', 'more than two in a row'],
  ['pricces', 'price', 'a letter too many, in a plural'],
  ['AM', 'a.m.', 'the half of a day'],
])('English %s is %s: %s', (word, meant) => {
  expect(english.forms(word).map(({lemma}) => lemma)).toContain(meant)
  expect(english.forms(word)[0]).toMatchObject({level: 'variant', rule: 'spelling'})
})

it.each(['canon', 'corps', 'trial', 'Amercia', 'ofrm', 'acure', 'spead', 'abbreviationalistically'])(
  'English %s is no slip of the pen',
  (word) => {
    expect(english.forms(word).filter(({level}) => level === 'variant')).toEqual([])
  },
)
