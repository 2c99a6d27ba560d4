/** What Indonesian news pages carry besides the article. */
import {furnitureReader} from '../furniture.js'

export const furniture = furnitureReader({
  related: `
    baca juga | baca pula | baca selengkapnya | baca artikel | baca berita | baca lainnya | lihat juga | simak juga | tonton juga | saksikan juga | artikel terkait |
    berita terkait | berita lainnya | artikel lainnya | selengkapnya | jangan lewatkan | pilihan editor | pilihan redaksi | video pilihan |
    simak video | tonton video | saksikan video | read also | also read | read more
  `,
  byline:
    'penulis | oleh | reporter | pewarta | wartawan | kontributor | laporan | jurnalis | koresponden | ditulis oleh | by',
  credit: `
    editor | red | rep | redaktur | penyunting | penerjemah | sumber | sumber foto | sumber berita | sumber gambar | foto | fotografer | videografer | ilustrasi | dok | dokumentasi |
    reporter | penulis | pewarta | kontributor | copywriter | source | copyright
  `,
  photo: `
    foto | ilustrasi | dok | dok. | dokumentasi | istimewa | antara foto | photo | ap photo | afp | reuters | epa | epa-efe | getty | getty images | gettyimages | pexels | unsplash | pixabay |
    shutterstock | xinhua | tass | sputnik | anadolu | istock | via reuters | via ap | tangkapan layar | screenshot
  `,
  timestamp: `
    dibuat | diperbarui | diupdate | update | terakhir diperbarui | tayang | dipublikasikan | diterbitkan | terbit | dibaca | kali | hari | pukul | jam | wib | wita | wit | tanggal
  `,
  boilerplate: `
    tulis komentar | komentar. | komentar ( | komentar: | kirim komentar | lihat komentar | beri komentar | bagikan | sebarkan | ikuti kami | ikuti berita | ikuti perkembangan | ikuti saluran | ikuti update |
    ikuti langkah | ikuti terus | dapatkan berita | dapatkan update | dapatkan informasi | dapatkan notifikasi | simak berita | simak breaking | berlangganan | daftar sekarang | daftar. | daftarkan | unduh aplikasi | download aplikasi |
    terkini. | terpopuler. | terpopuler | terbaru. | terkait. | terkait lainnya | rekomendasi. | rekomendasi untuk | video rekomendasi | rekomendasi video | berita terkini | berita populer | berita terpopuler | berita pilihan | berita utama | berita daerah | artikel pilihan |
    artikel populer | artikel terkini | kabar daerah | kabar terbaru | topik terkait | topik. | label. | tag. | kata kunci | halaman. | halaman: | halaman 1 | halaman selanjutnya | halaman berikutnya | halaman sebelumnya | selanjutnya. | sebelumnya. | lihat semua | lihat selengkapnya | lihat foto | lihat lainnya |
    lanjut ke halaman | lanjutkan membaca | iklan. | advertorial | hak cipta | dilarang | masuk. | kembali ke | gulir ke | gulir untuk | lanjut baca | bagaimana tanggapan anda | apa reaksi | apa pendapat anda |
    cara untuk mendapatkan berita | anda selesai | klik di sini | klik disini | klik allow | akses pengaturan | akses notifications | cari https | 1. akses | 2. akses | 3. cari | 4. klik | aktifkan notifikasi | gabung di | gabung grup | bergabung di | temukan berita | pasang iklan | pedoman media siber |
    tentang kami | redaksi. | kontak. | hubungi kami | kebijakan privasi | syarat dan ketentuan | disclaimer | karier. | indeks. | beranda. | cari. | nasional. | internasional. | ekonomi. | olahraga. | hiburan. | lifestyle. | loading | memuat | mohon tunggu | tonton video | salin tautan | salin link | laporkan | langganan
  `,
})
