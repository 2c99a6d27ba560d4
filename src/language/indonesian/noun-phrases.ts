/** Indonesian noun phrases: the head first, what says more of it after it, names last. */
import {nounPhrases} from '../noun-phrases.js'
import type {Morphology} from './morphology.js'

const degrees: Readonly<Record<string, string>> = {
  more: 'lebih',
  most: 'paling',
  very: 'sangat',
  newly: 'baru',
  less: 'kurang',
}

/** The noun phrases of Indonesian, by what its verbs are formed from. */
export const phrasesOfNouns = ({analyses}: Pick<Morphology, 'analyses'>) =>
  nounPhrases({
    determiners: 'para sebuah seorang suatu seekor sang si itu ini tersebut kaum mereka kami kita',
    coordinators: `
    and = dan, serta
    or = atau
  `,
    prepositions: `
    object = terhadap, atas, pada
    place = di, dalam
    goal = ke
    source = dari
    benefit = untuk, bagi, kepada
    company = dengan
    topic = tentang, mengenai, soal
    agent = oleh
    between = antara
    without = tanpa
  `,
    government: `
    atas = tanggung jawab, larangan, hak, klaim, kendali, tuntutan, pengakuan, reaksi, pembatasan
    ke = invasi, kunjungan, akses, perjalanan, ekspor
    untuk = dukungan, bantuan
    di = keanggotaan, investasi
    kepada = kepercayaan, peringatan
  `,
    qualifiers: `
    former = mantan, bekas, eks
    deputy = wakil
    prospective = calon
    late = mendiang, almarhum, almarhumah
    acting = penjabat
    assistant = asisten
    possible = kemungkinan
    alleged = dugaan
    potential = potensi
  `,
    quantities: `
    dozens = puluhan, belasan
    hundreds = ratusan
    thousands = ribuan
    millions = jutaan
    billions = miliaran
    several = beberapa
    many = banyak
    various = berbagai
    both = kedua
    all = semua, seluruh
    every = setiap
  `,
    ordinals: `
    1 = pertama, kesatu
    2 = kedua
    3 = ketiga
    4 = keempat
    5 = kelima
    6 = keenam
    7 = ketujuh
    8 = kedelapan
    9 = kesembilan
    10 = kesepuluh
    last = terakhir
    next = berikutnya, mendatang
  `,
    degrees: `
    more = lebih
    most = paling
    very = sangat, amat
    newly = baru
    less = kurang
  `,
    agencies: `
    made = buatan, bikinan
    led = pimpinan
    backed = dukungan
    owned = milik
  `,
    measures: `
    range = jarak, berjarak
    term = jangka, berjangka
    level = tingkat, bertingkat
    scale = berskala, skala
    speed = berkecepatan, kecepatan
    quality = berkualitas, kualitas, bermutu
    income = berpenghasilan, berpendapatan
    risk = berisiko
    tech = berteknologi
    cost = berbiaya
    yield = berdaya ledak
  `,
    units: `
    hour = jam
    day = hari
    week = pekan, minggu
    month = bulan
    year = tahun
    kilometre = kilometer
    metre = meter
    mile = mil
    ton = ton
    storey = lantai, tingkat
    party = pihak
    nation = negara
    point = poin, butir
    page = halaman
    member = anggota
    seat = kursi
    stage = tahap
    state = negara
  `,
    compass: 'utara selatan timur barat tenggara baratlaut',
    events: '',
    prefixes: `
    anti = anti
    pro = pro
    non = non
    inter = antar
    post = pasca
    pre = pra
    ex = eks
  `,
    relatives: 'yang',
    beforeVerbs: '',
    afterVerbs: '',
    figurative: `
    buah tangan mata anak kuda meja kaki kepala hati darah lidah mulut kambing naik ibu bapak mulut bibir telinga hidung jari
    kulit tulang otak perut punggung bahu lengan bunga akar ranting daun batang ekor kucing anjing ayam itik harimau buaya
    ular tikus gajah air api angin bulan matahari bintang hari rumah kamar kereta jalan buntu baku orang tua muka kunci
    lintah kursi panas dingin nama tumpuan uang kabar surat kapal bandar lampu bawah
  `,
    partitives: '',
    unique: '',
    adjectives: '',
    isRelational: (adjective) => /(?:ik|is|er|iah|wi|ir|onal|bang|bersama)$/.test(adjective),
    isDemonym: () => false,
    // Number is left to what stands around.
    plural: (noun) => noun,
    possessive: (name) => name,
    collective: (noun) => noun,
    participle(verb, voice) {
      if (voice === 'active' || /^(?:ber|ter|di)/.test(verb)) return verb
      const [root] = analyses(verb).find(([form]) => form?.rule.startsWith('meN-')) ?? []
      return root && `di${root.lemma}${/…-(.*)$/.exec(root.rule)?.[1] ?? ''}`
    },
    voiceOf(form, rule) {
      if (/^(?:di|ter)-/.test(rule)) return 'passive'
      if (/^(?:meN|ber)-/.test(rule)) return 'active'
      return /^di/.test(form) ? 'passive' : 'active'
    },
    compare: (adjective, degree) => `${degrees[degree] ?? degree} ${adjective}`,
  })
