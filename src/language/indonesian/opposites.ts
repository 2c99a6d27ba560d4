/** Which Indonesian words negate or reverse another. */
import type {OppositeRules} from '../opposites.js'

export const opposites: OppositeRules = {
  pairs: `
    naik tingkat tambah lonjak / turun kurang anjlok merosot susut
    kuat / lemah
    menang / kalah
    buka / tutup
    masuk / keluar
    maju / mundur
    datang tiba / pergi berangkat
    beli / jual
    beri / terima ambil
    kirim / terima
    untung laba surplus / rugi defisit
    ekspor / impor
    dukung setuju bela / tolak tentang lawan
    setuju sepakat / selisih
    terima / tolak
    izin boleh / larang
    perintah / larang
    sah legal resmi / ilegal gelap
    benar betul / salah keliru palsu
    aku akui / bantah sangkal
    akui / ingkar
    sebut konfirmasi / bantah sangkal
    mulai awal / akhir henti
    lanjut / henti tunda batal
    hidup selamat / mati tewas
    lahir / mati
    sehat / sakit
    aman / bahaya rawan
    damai / perang konflik
    serang / bela tahan
    bangun / runtuh hancur rusak
    tambah / kurang
    besar / kecil
    tinggi / rendah
    panjang / pendek
    jauh / dekat
    lebar / sempit
    luas / sempit
    berat / ringan
    keras / lunak
    panas / dingin
    cepat / lambat
    lama / baru singkat
    tua / muda
    baik bagus / buruk jahat
    kaya / miskin
    kawan teman sekutu / lawan musuh
    atas / bawah
    depan / belakang
    kiri / kanan
    utara / selatan
    barat / timur
    dalam / luar
    sebelum / sesudah setelah
    pertama / terakhir
    maksimal maksimum / minimal minimum
    mayoritas / minoritas
    banyak / sedikit
    penuh / kosong
    semua / sebagian
    pria laki-laki / wanita perempuan
    sipil / militer
    negeri / swasta
    publik umum / rahasia khusus
    lokal domestik / asing
    nasional / internasional
    aktif / pasif
    positif / negatif
    optimistis / pesimistis
    ofensif / defensif
    eksplisit / implisit
    eksternal / internal
    ekspansi / kontraksi
    inflasi / deflasi
    apresiasi / depresiasi
    kreditur / debitur
    langsung / tunda
    rekrut angkat lantik / pecat copot berhenti
    tangkap tahan / bebas lepas
    ikat / lepas
    sandera / bebas
    gabung / pisah keluar
    satu / pecah
    kumpul / bubar
    pasang / cabut bongkar
    kerah / tarik
    kibar / turun
    percaya / curiga ragu
    yakin / ragu
    puas / kecewa
    senang gembira / sedih
    puji / kritik kecam
    suka / benci
    ingat / lupa
    temu / hilang
    muncul / hilang
    sama / beda
    mungkin / mustahil
    mudah gampang / sulit sukar susah
    kakak / adik
    guru / murid
    pembeli / penjual
    terdakwa tersangka / korban
    siang / malam
    pagi / sore malam
    hadir / absen
    selalu / jarang
    lebih / kurang
    sudah telah / belum
    ada / tiada
    dengan / tanpa
    ya / tidak
  `,
  prefixes: `
    - non
    - nir
    - tuna
    - anti
    - kontra
    - de
    - dis
    - tak
    - tak_
    - tidak_
    - belum_
    - bukan_
    - in
    l il
    p imp
    m imm
    r ir
    - a
    ke ketidak
    ke ketak
    pro anti
    pro kontra
    pra pasca
    maksi mini
    makro mikro
    hiper hipo
  `,
  suffixes: '',
  lookalikes: `
    indonesia india induk indah ingat ingin ingkar inti insaf intan inap incar injak inggris industri investasi
    irama iris iri ilham ilmu irigasi
    adil adat agar agama ajar alat alam alamat anak angin arah aman ada apa api asal atas atau awal ayah akal abadi abang akar acara adik
    acuan adaptasi agenda akan akibat amanat anda antara aturan awan
    dekat dewan dewa desa dengar depan demi demo denda deras detik deret derajat denah dendam delapan delegasi
    delik deposito dekade detak
    anting
    nonton nona nirwana takut takdir takar taklimat takhta takluk
    dispensasi diskusi disiden distribusi disiplin
    impor imperium imporan
  `,
  voices: 'me di',
  negations: `
    tidak tak bukan belum jangan tanpa tiada nihil tidaklah bukanlah belumlah janganlah takkan tidakkah bukankah

  `,
  denials: `
    gagal tolak bantah sangkal cegah hindar enggan ogah absen kecuali selain sulit mustahil kurang hanya cuma sekadar
    melainkan ketimbang alih-alih lepas bebas henti batal tangguh urung larang abai lupa tinggal nyaris hampir jarang
    habis hilang luput mangkir pantang nol kosong lain beda lawan tentang anti sebelum usah gugur ingkar keliru salah
    palsu bungkam asing liar gelap sia-sia percuma justru malah baru dekat segera sampai hingga mati luar diam
  `,
}

/** Every prefix that may turn a word into its opposite, whatever else it does: no guess at a word reaches over one. */
export const antonymPrefixes = 'de non anti kontra tak nir in il ir im mis dis a ab re ketidak ketak'
