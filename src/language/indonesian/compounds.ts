/** Indonesian words that are made of two, and what is said of single words. */

/** Words of two parts that fuse when affixes wrap them: *tanda tangan* -> *penandatanganan*. */
export const compounds = `
  tanda tangan, tanggung jawab, kerja sama, uji coba, salah guna, sebar luas, tindak lanjut, ambil alih, alih fungsi,
  alih bahasa, alih daya, alih media, alih kelola, alih tangan, alih tugas, serah terima, jual beli, pinjam pakai,
  sewa guna, daya guna, hasil guna, tepat guna, garis bawah, titik berat, ikut serta, anak tiri, anak emas, anak buah,
  kambing hitam, campur aduk, campur tangan, lipat ganda, putar balik, bolak balik, hancur lebur, porak poranda,
  beri tahu, warga negara, warga tata negara, aneka ragam, beda pendapat, salah paham, salah tafsir, salah arti,
  salah kaprah, peran serta, budi daya, sumber daya, darma wisata, lepas landas, simpang siur, tumpang tindih,
  nomor satu, nomor dua, hitam putih, sama rata, satu padu, lalu lintas, tata kelola, tata usaha, tata ruang,
  tata laksana, tata negara, turun tangan, angkat kaki, temu kembali, daur ulang, kaji ulang, cetak ulang, tulis ulang,
  susun ulang, tayang ulang, hitung ulang, ganti rugi, bagi hasil, bumi hangus, gulung tikar, suka cita, duka cita,
  luluh lantak, lemah lembut, kocar kacir, obrak abrik, gembar gembor, utak atik, otak atik, kutak katik,
  tukar guling, tenggang rasa, tanam modal, silang pendapat, unjuk rasa, unjuk gigi, mogok makan, tenaga kerja,
  atas nama, kereta api, rumah tangga, rumah sakit, satu suara, suara bulat, satu atap, pindah tangan, pindah tugas,
  sama arti, tolak ukur, tolak belakang, mata pencaharian, urun rembuk, cuci otak,
  juru bicara, buta huruf, kepala desa, tumbuh kembang, hidup mati, laku pandai, cerai berai, sepak bola, titik temu,
  setia kawan, siap siaga, terus terang, putus asa, ingin tahu, peri kemanusiaan, milik negara, dua kali, tiga kali, taat asas, taat hukum, adu domba, adu balap, gotong royong, timbang terima,
  jungkir balik, lalu lalang, ke tepi, ke muka, ke tengah, ke samping, ke belakang, ke depan, ke luar, ke bumi
`

/** Words that are doubled by nature; they are no plurals. */
export const doubled = `
  undang-undang kupu-kupu mata-mata paru-paru agar-agar laki-laki hati-hati tiba-tiba masing-masing rata-rata kira-kira
  cita-cita sia-sia pura-pura gara-gara kanak-kanak kunang-kunang laba-laba lumba-lumba biri-biri kura-kura oleh-oleh
  olok-olok ondel-ondel pundi-pundi layang-layang langit-langit baling-baling ubun-ubun rama-rama ramai-ramai
  sama-sama diam-diam tengah-tengah mudah-mudahan moga-moga alih-alih ala-ala ancang-ancang aba-aba abal-abal
  angan-angan anting-anting basa-basi blak-blakan bolak-balik carut-marut compang-camping corat-coret coret-moret
  desas-desus gado-gado gerak-gerik gegap-gempita gonta-ganti hiruk-pikuk hura-hura huru-hara ingar-bingar hingar-bingar
  iming-iming jungkir-balik kasak-kusuk kongko-kongko kelap-kelip kerlap-kerlip keluh-kesah lalu-lalang lauk-pauk
  lika-liku mondar-mandir morat-marit muda-mudi pernak-pernik pontang-panting porak-poranda pulang-pergi ragu-ragu
  remang-remang rintik-rintik sanak-saudara sayur-mayur seluk-beluk sepoi-sepoi serba-serbi serta-merta simpang-siur
  tali-temali teka-teki tetek-bengek tindak-tanduk tipu-muslihat tumpang-tindih turun-temurun warna-warni wara-wiri
  zig-zag ogah-ogahan berapi-api ujug-ujug embel-embel kebut-kebutan gembar-gembor
  obrak-abrik utak-atik otak-atik kocar-kacir asal-usul seolah-olah sekonyong-konyong pertama-tama lama-kelamaan
  ulang-alik terang-terangan satu-satunya semata-mata semena-mena mula-mula apa-apa siapa-siapa kadang-kadang
  hal-ihwal ninik-mamak sekali-sekali sewaktu-waktu sewenang-wenang seakan-akan
  hitung-hitung untung-untungan mentah-mentah
  ugal-ugalan urak-urakan untung-rugi jatuh-bangun maju-mundur tua-muda siang-malam suka-duka
 
`

/** Stems that are not spelt like their root. */
export const stems: readonly (readonly [string, string])[] = [
  ['ketahu', 'tahu'],
  ['perempat', 'empat'],
  ['musyawarat', 'musyawarah'],
]

/**
 * What no rule gives: word = an analysis = another, each a chain of `lemma:level:rule`; an empty one for the word itself,
 * where it is a word of its own beside what else it may be.
 */
export const givenForms = `
  beruang = = uang:voice:ber- = ruang:voice:ber-
  merupakan = rupa:voice:meN-…-kan
  meninggal = tinggal:related:meN-
  pemerintah = perintah:related:peN-
  sebagian = bagian:related:se- bagi:related:-an
  semestinya = mesti:related:se-…-nya
  sebelum = belum:related:se-
  sebelumnya = sebelum:inflected:-nya belum:related:se-
  sesudah = sudah:related:se-
  setelah = telah:related:se-
  menurut = turut:voice:meN-
  mengenai = kena:voice:meN-…-i
  tersebut = sebut:voice:ter-
  terhadap = hadap:voice:ter-
  terlalu = lalu:related:ter-
  setiap = tiap:related:se-
  selama = lama:related:se-
  seluruhnya = seluruh:inflected:-nya
  seorang = orang:related:se-
  sebuah = buah:related:se-
  kepakan = kepak:related:-an
`
