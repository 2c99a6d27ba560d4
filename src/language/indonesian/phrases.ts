/** Where Indonesian noun phrases begin, go on and end. */

/** Grammar words that may stand within a term: *hasil yang cepat*, *jaminan dari Barat*, *Eropa Tengah dan Timur*. */
export const joints = `
  yang dan di dari untuk bagi antar antara tak tidak tanpa non atas tentang terhadap oleh anti para mereka lebih
`

/** Those of them that join equals. */
export const conjunctions = 'dan'

/** Those of them that a word for what a thing does may follow: *jaminan yang mengikat*, *pesawat tak berawak*. */
export const relatives = 'yang tak tidak lebih'

/**
 * Words that no term begins or ends with: time, place and order, quantities, ways of saying, and words for things that are
 * said again at once.
 */
export const stops = `
  hal cara  bagian kali awal  depan belakang  luar atas bawah samping dekat jauh sekitar paruh sebagian
  hari pekan minggu bulan tahun dekade abad jam pukul menit detik waktu saat  pagi siang sore malam dini kemarin besok lusa kini
  sekarang nanti tadi lalu mendatang berikutnya sebelumnya terakhir terkini senin selasa rabu kamis jumat sabtu ahad
  januari februari maret april mei juni juli agustus september oktober november desember wib wita wit
  satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan belasan ratusan ribuan jutaan miliaran pertama kedua ketiga
  puluh belas ratus ribu juta miliar triliun persen keempat kelima setengah sejumlah beberapa banyak sedikit sebagian berbagai lain lainnya sendiri masing-masing
  kata ujar tutur ucap ungkap tegas jelas tambah sebut papar imbuh jawab tanya klaim duga tulis lapor cetus
   segera selalu sering kadang hampir cukup agak benar-benar terus tetap mulai ingin mau jadi buat pakai
  orang anda bapak ibu tuan nyonya pak bu  seperti sama antara tanggal
`
