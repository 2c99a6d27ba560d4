/** Where Indonesian sentences do not end. */
import type {SentenceRules} from '../sentences.js'

export const sentences: SentenceRules = {
  abbreviations: {
    never: `
      Prof Dr dr drg drh Ir Drs Dra Hj KH K.H Hb Tn Ny Nn Sdr Sdri Bpk Ust Tgk Pdt Pst Mgr Rm Sr Br Fr
      R.M R.A R.Ay R.Ng K.R.T K.R.M.T G.P.H B.R.A K.G.P.A.A Tb Rd Rr Mr Mrs Ms St Sta Dt
      Jend Letjen Mayjen Brigjen Kol Letkol Kapt Lettu Letda Laks Laksdya Laksda Laksma Marsdya Marsda Marsma
      Serda Sertu Serka Serma Peltu Pelda Kopda Koptu Kopka Praka Pratu Prada Komjen Irjen Kombes Kompol Iptu Ipda
      Bripka Briptu Bripda Brigpol Gen Lt Sgt Capt Col Purn
      Inf Kav Arh Arm Czi Cba Caj Cku Chk Cpm Chb Ckm Pnb
      Jl Jln Gg Kec Kab Kel Kep Ds Dsn Prov Kpg Komp Jkt
      hlm jil ps psl tgl pkl pk thn th bln tlp telp tel faks fax ext
      a.n a.k.a u.b u.p d.a s.d a.l a.d c.q d.h e.g i.e dsj
      yg dgn utk kpd dlm dg krn spy shg tdk sdh blm bhw pd sbg thd ttg hrs spt org msh jg tp sblm stlh antr
      Alm Almh lih dng tlg sda hlmn penerj
      yth ytc Yth red ybs ttd mis vs cet terj peny ed
      PT CV UD Fa NV Perum PD Rp ca Pte Ph
      Jan Feb Mar Apr Jun Jul Agu Agt Agst Agus Sep Sept Okt Nov Nop Des Peb Mrt
    `,
    number: 'No no Nomor hal Hal jld bag pasal ay bab Bab gbr Gbr Art art vol Vol fig Fig lamp Lamp RT RW',
    capital: `
      dll dsb d.l.l d.s.b dst dkk tsb tst Tbk a.m p.m etc al Inc Ltd LLC Corp Co Bhd
      S.H S.E S.T S.Pd S.Sos S.IP S.I.P S.Ag S.Kom S.Ked S.Psi S.Si S.P S.Pt S.Hut S.Farm S.S S.Sn S.Th S.Kep S.Ikom
      S.I.Kom S.Pd.I S.H.I S.Th.I S.E.I S.Sy S.I.K S.Tr A.Md M.H M.Hum M.M M.Si M.A M.Sc M.Kom M.Pd M.Ag M.T M.E M.Kes
      M.Ed M.Phil M.Th M.P M.B.A M.P.A M.P.H M.Sn M.Psi M.Ikom M.I.Kom M.Kn M.AP M.Eng LL.M LL.B Ph.D B.A B.Sc B.E
      Sp.A Sp.B Sp.OG Sp.PD Sp.JP Sp.P Sp.M Sp.S Sp.KJ Sp.THT Sp.An Sp.Rad Sp.OT Sp.KK Apt Ak CA Lc Amd
    `,
    starter: 'U.S U.N U.K Jr',
  },
  starters: `
    Ia Dia Mereka Kami Kita Saya Aku Anda Beliau Ini Itu Hal Tetapi Tapi Namun Akan Sedangkan Sementara Selain Menurut
    Dalam Di Ke Dari Pada Untuk Dengan Oleh Karena Sebab Jika Kalau Bila Apabila Ketika Saat Setelah Sebelum Sejak
    Selama Selanjutnya Kemudian Lalu Juga Bahkan Akibatnya Sebagai Seperti Para Semua Seluruh Setiap Tidak Bukan
    Belum Sudah Telah Masih Ada Adapun Atas Bagi Banyak Beberapa Berdasarkan Demikian Hanya Hingga Sampai Kini Kedua
    Ketiga Keduanya Lebih Meski Meskipun Walaupun Walau Padahal Sebuah Seorang Salah Satu Sebelumnya Sebaliknya Secara
    Tak Tanpa Tentu Terkait Termasuk Usai Yang Agar Apa Apakah Bagaimana Siapa Mengapa Kapan Berikut Hasilnya Pemerintah
    Keputusan Rapat Pertemuan
  `,
  nameParts: `
    Muhammad Mohammad Mohamad Muhamad Ahmad Achmad Abdul Abdullah Abdurrahman bin binti Saputra Wijaya Kusuma
    Santosa Santoso Setiawan Susanto Hidayat Nugroho Pratama Purnomo Wibowo Siregar Nasution Simanjuntak Sitompul
    Hutagalung C Lubis Harahap Panjaitan Tambunan Sinaga Ginting Tarigan Budi Agus Bambang Joko Slamet Siti Rahman
    Utomo Suryadi Gunawan Hartono Kurniawan Rizal Yusuf Ibrahim Ismail Hasan Husein Ali Umar
  `,
  letterNames: `
    derajat Derajat huruf Huruf ayat golongan Golongan blok Blok kelas Kelas grup Grup kelompok Kelompok vitamin Vitamin hepatitis
    Hepatitis tipe Tipe rencana Rencana Plan plan seri Seri zona Zona gedung Gedung pintu Pintu gerbang Gerbang terminal
    Terminal nilai Nilai titik Titik butir Butir lampiran Lampiran bagian Bagian peringkat Peringkat liga Liga kategori
    Kategori serie Serie triple Triple cincin Cincin kutub Dunia dunia bab Bab influenza Influenza paket Paket jalur Jalur rute
  `,
  notInitials: 'I V X',
}
