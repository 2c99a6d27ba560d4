/** Indonesian spelling: words with more than one form, bound forms, and hyphens between names. */

import {words} from '../abbreviations.js'
import {type SpellingRules, variantMap} from '../fold.js'

/** Spellings of one word in small letters. The first of a line stands for the others. */
const variants = `
  aktivis = aktifis
  aktivitas = aktifitas
  aktivisme = aktifisme
  ambulans = ambulan
  analisis = analisa
  andal = handal
  apotek = apotik
  asas = azas
  astronaut = astronot
  atlet = atlit
  atmosfer = atmosfir
  autentik = otentik
  autopsi = otopsi
  azan = adzan
  belarus = belarusia = byelorusia
  biksu = bhiksu
  blanko = blangko
  brankas = brangkas
  cabai = cabe
  cedera = cidera
  cendekiawan = cendikiawan
  cenderamata = cinderamata = cindera mata
  cenderung = cendrung
  china = tiongkok = cina
  cokelat = coklat
  debitur = debitor
  dekret = dekrit
  desain = disain
  detail = detil
  diagnosis = diagnosa
  donbas = donbass
  durian = duren
  ekstrem = ekstrim
  ekstremis = ekstrimis
  ekstremisme = ekstrimisme
  elite = elit
  esai = esei
  faksimile = faksimili
  februari = pebruari
  frekuensi = frekwensi
  gender = jender
  geladi = gladi
  gubuk = gubug
  hafal = hapal
  hakikat = hakekat
  hektare = hektar
  hierarki = hirarki
  hipotesis = hipotesa
  hongaria = hungaria
  ijazah = ijasah
  iktikad = itikad = itikat
  imbau = himbau
  imbauan = himbauan
  insaf = insyaf
  isap = hisap
  istri = isteri
  izin = ijin
  jadwal = jadual
  jemaah = jamaah
  jenazah = jenasah
  jenderal = jendral
  jeriken = jerigen
  justru = justeru
  kaidah = kaedah
  karier = karir
  kedaluwarsa = kadaluarsa = kadaluwarsa
  khawatir = kuatir = hawatir
  khotbah = khutbah
  kiai = kyai
  komoditas = komoditi
  kompleks = komplek
  konkret = konkrit = kongkret = kongkrit
  kosmonaut = kosmonot
  krimea = crimea
  kualitas = kwalitas
  kuantitas = kwantitas
  kuitansi = kwitansi
  kyiv = kiev
  kharkiv = kharkov
  odesa = odessa
  lviv = lvov
  lembap = lembab
  lewat = liwat
  mandek = mandeg
  manajemen = managemen
  masjid = mesjid
  metode = metoda
  miliar = milyar
  miliarder = milyarder
  mubalig = mubaligh
  museum = musium
  musala = mushola = mushalla = musholla
  nakhoda = nahkoda
  napas = nafas
  narkotika = narkotik
  nasihat = nasehat
  nekat = nekad
  nomor = nomer
  november = nopember
  objek = obyek
  objektif = obyektif
  oktober = october
  omzet = omset
  paham = faham
  perangko = prangko
  persentase = prosentase
  pikir = fikir
  praktik = praktek
  prancis = perancis
  provinsi = propinsi
  putra = putera
  putri = puteri
  ramadan = ramadhan = romadhon
  rezim = rejim
  rida = ridho = ridha
  risiko = resiko
  rezeki = rejeki = rizki
  saksama = seksama
  salat = sholat = shalat = solat
  saraf = syaraf
  sekadar = sekedar
  sekretaris = sekertaris
  selebritas = selebriti
  silakan = silahkan
  sinagoge = sinagog
  sirene = sirine
  sistem = sistim
  sopir = supir
  standardisasi = standarisasi
  subjek = subyek
  subjektif = subyektif
  suriah = syria
  sutra = sutera
  tampak = nampak
  teknik = tehnik
  teknologi = tehnologi
  telepon = telpon = tilpon
  telentang = terlentang
  telanjur = terlanjur
  telantar = terlantar
  tenteram = tentram
  teoretis = teoritis
  triliun = trilyun
  umrah = umroh
  ustaz = ustadz = ustad
  wali kota = walikota
  wudu = wudhu
  yogyakarta = jogjakarta
  zaman = jaman
  zelensky = zelenskyy = zelenskiy = zelenski
  lukashenko = lukashenka

  bekerja sama = bekerjasama
  kerja sama = kerjasama
  uji coba = ujicoba = uji-coba
  tanda tangan = tandatangan = tanda-tangan
  tanggung jawab = tanggungjawab
  bertanggung jawab = bertanggungjawab
  beri tahu = beritahu
  juru bicara = jurubicara
  orang tua = orangtua
  rumah sakit = rumahsakit
  tenaga kerja = tenagakerja
  warga negara = warganegara
  lalu lintas = lalulintas
  sepak bola = sepakbola
  bulu tangkis = bulutangkis
  terima kasih = terimakasih
  ibu kota = ibukota
  olahraga = olah raga
  kereta api = keretaapi
  garis bawah = garisbawah
  kacamata = kaca mata
  narasumber = nara sumber
  segitiga = segi tiga
  sukarela = suka rela
  sukarelawan = suka relawan
  mancanegara = manca negara
  adidaya = adi daya
  apa pun = apapun
  siapa pun = siapapun
  mana pun = manapun
  kapan pun = kapanpun
  berapa pun = berapapun
  itu pun = itupun

  di sini = disini
  di sana = disana
  di situ = disitu
  di mana = dimana
  di atas = diatas
  di bawah = dibawah
  di dalam = didalam
  di luar = diluar
  di antara = diantara
  di tengah = ditengah
  di depan = didepan
  di belakang = dibelakang
  di samping = disamping
  ke sini = kesini
  ke sana = kesana
  ke situ = kesitu
  ke mana = kemana
  ke dalam = kedalam
  ke atas = keatas
  ke depan = kedepan
  ke luar negeri = keluar negeri
  dari mana = darimana
`

/** Prefixes that are met joined, with a hyphen and apart (*de eskalasi*), and such as are never apart. */
const prefixes = 'de non anti pasca pra antar kontra nir semi multi ultra'
const hyphenated = 'pro eks sub super supra tuna intra inter trans mikro makro neo swa maha adi'

/** Forms that are bound to the word after them. */
export const boundForms =
  'antar pasca pra pro eks multi sub semi super ultra swa tuna maha adi supra intra inter trans mikro makro neo'

/** Bound forms that turn a word into its opposite. */
export const antonyms = 'anti non de nir kontra tak'

export const spelling: SpellingRules = {
  variants: variantMap(variants),
  written: new Map(),
  prefixes: new Set(words(prefixes)),
  hyphenPrefixes: new Set(words(hyphenated)),
  acronyms: new Set(words('AS BIN HAM BAN PAS')),
  respell: (word) => word,
}
