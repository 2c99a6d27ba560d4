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
  brankas = brangkas
  cabai = cabe
  cedera = cidera
  cendekiawan = cendikiawan
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
  izin = ijin = idzin
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
  museum = musium = musiem
  musala = mushola = mushalla = musholla
  nakhoda = nahkoda
  napas = nafas
  narkotika = narkotik
  nasihat = nasehat
  nekat = nekad
  nomor = nomer
  november = nopember = nop
  objek = obyek
  objektif = obyektif
  oktober = october
  omzet = omset
  paham = faham
  persentase = prosentase
  pikir = fikir
  praktik = praktek
  prancis = perancis
  provinsi = propinsi
  putra = putera
  putri = puteri
  ramadan = ramadhan = romadhon = ramadlan
  rezim = rejim
  rida = ridho = ridha
  risiko = resiko = risico
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
  teknik = tehnik = technik
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
  abjad = abjat
  adjektiva = ajektif
  afdal = afdol = afdhal
  agamais = agamis
  ajek = ajeg
  akhlak = ahlak
  akidah = aqidah
  algojo = algoju
  alquran = alqur'an = al-quran = al-qur'an = quran = qur'an
  ambeien = ambeyen = ambein
  amendemen = amandemen
  amonia = amoniak
  ampere = amper
  anggota = anggauta
  antena = antenna
  antre = antri
  antusias = antusis
  apartemen = apartement
  arkeologi = arkheologi
  aritmetika = aritmatika
  arsip = arsif
  asasi = azasi
  asyik = asik
  ateis = atheis
  ateisme = atheisme
  autodidak = otodidak
  autobiografi = otobiografi
  autoritas = otoritas
  azali = ajali
  azimat = ajimat
  baheula = bahula
  baka = baqa
  balig = baligh = akil-baligh
  balsam = balsem
  batalion = batalyon = bataliyon
  baterai = baterei = batere = batre
  belum = belom
  berandal = brandal
  berengsek = brengsek
  berewok = brewok
  berandang = brandang
  beterbangan = berterbangan
  bioskop = bioskup
  biosfer = biosfir
  bisnis = bussines = business
  blangko = blanko = belangko
  blender = belender
  boling = bowling
  boks = box
  bronkitis = bronchitis
  bujet = budget
  bulan madu = bulanmadu
  bus = bis
  capcai = capcay
  cecak = cicak
  celana = celono
  cendera mata = cenderamata = cinderamata = cindera mata
  cengkerama = cengkrama
  cengkeram = cengkram
  cengkih = cengkeh
  cerai-berai = cere-bere
  colok = colog
  darmawisata = darma wisata = darma-wisata
  darmabakti = dharmabakti = darma bakti = dharma bakti
  dasawarsa = dasa warsa
  daftar = daptar
  deodoran = deodorant = deodorat
  derajat = drajat
  deterjen = detergen = deterjent
  dividen = deviden
  dendeng = dengdeng
  definisi = difinisi
  definitif = difinitif
  devaluasi = defaluasi
  diare = diarre
  digit = dijit
  diskotek = diskotik
  distribusi = distibusi
  dukacita = duka cita
  efektif = efektip
  efektivitas = efektifitas
  ekosistem = eko-sistem
  eksem = eksim
  ekspor = eksport
  ekspres = express = ekspress
  ekstra = extra
  ekstremitas = ekstrimitas
  ekuivalen = ekivalen
  ekuator = ekwator
  embus = hembus
  empedu = hempedu
  energi = enersi = enerji
  entak = hentak
  entas = hentas
  esok hari = besok hari
  eselon = eselong
  esensial = esensiil
  esensi = essensi
  etalase = italase
  faktur = paktur
  fardu = fardhu = pardu
  favorit = paforit = vaforit
  film = filem = pilem
  filsafat = falsafat
  filsuf = filosof
  fisik = phisik = pisik
  fondasi = pondasi
  formal = formil
  foto = poto = photo
  fotokopi = photokopi = photocopy = fotocopy = foto kopi = potokopi
  frasa = frase
  frekuen = frekwen
  frustrasi = frustasi
  gaib = ghaib
  gangster = gengster
  garasi = garase
  gelandangan = glandangan
  genset = jenset
  gereget = greget
  gizi = giji
  glamor = glamour
  gletser = gletcher = glester
  griya = gria
  grup = group
  gua = goa
  gubris = gubriz
  hadis = hadist = hadits
  hadir = hadhir
  hangus = angus
  hanya = hanja
  hakiki = haqiqi
  harfiah = harfiyah
  hasyis = hashis
  hayati = khayati
  hewan = haiwan
  hierarkis = hirarkis
  higienis = higinis = hygienis
  hipokrit = hipokrite
  hipotek = hipotik
  homogen = homogin
  idulfitri = idul fitri = idul-fitri
  iduladha = idul adha = idul-adha
  idealisme = idialisme
  ideal = idial
  ihwal = ikhwal
  ijtihad = ijtihat
  ikhlas = iklas
  ikhtiar = ihtiar = iktiar
  ikhtisar = iktisar
  imaji = imaj
  impor = import
  impresario = impressario
  indra = indera
  infak = infaq
  influensa = influenza
  ingar = hingar
  ingar-bingar = hingar-bingar
  insang = isang
  insinyur = insinyir = insiniur
  interogasi = introgasi
  interviu = interview
  investor = infestor
  investasi = infestasi
  islamiah = islamiyah
  istigfar = istighfar
  istirahat = istrahat
  isu = issue = issu
  isyarat = isarat
  iterasi = itrasi
  jahiliah = jahiliyah
  jazirah = jasirah
  jaksa = jeksa
  jemaat = jamaat
  jengger = jenger
  jins = jeans
  juang = joang
  jumat = jum'at
  kabupaten = kebupaten
  kaisar = keisar
  kalkun = kalkon
  kalbu = qalbu
  kamuflase = kamuflasi
  kanker = kangker
  kapten = kaptin
  karisma = kharisma
  karismatik = kharismatik
  karnaval = karnafal
  kasatmata = kasat mata
  kasuari = kaswari
  katalog = katalogus
  kategori = katagori = kategory
  kaveling = kapling
  kaviar = kafiar
  kedelai = kedele
  kelenteng = klenteng = klinting
  kelas = klas
  keluwih = kluwih
  kendur = kendor
  kerangka = krangka
  keropos = kropos
  kerupuk = krupuk
  kesatria = ksatria = satria
  ketoprak = kethoprak
  khasiat = kasiat
  khazanah = khasanah = kasanah
  khianat = hianat = kianat
  khidmat = hidmat
  khilaf = hilaf
  khitan = hitan
  khusus = kusus
  khusyuk = khusuk = khusu
  kiamat = qiamat
  kiblat = qiblat
  klien = client
  koboi = koboy = cowboy
  kolesterol = kholesterol
  kolonialisme = kolonilisme
  komersial = komersil
  komersialisasi = komersilisasi
  komisioner = komisionir
  komisi = komissi
  komplet = komplit
  kompleksitas = komplesitas
  komprehensif = komprehensip
  komunis = kominis
  konduite = kondite
  konferensi = konperensi = konfrensi
  konfirmasi = komfirmasi
  kongres = konggres
  konsekuen = konsekwen
  konsekuensi = konsekwensi
  konsepsional = konsepsionil
  konstitusional = konstitusionil
  kontinu = kontinyu
  kontinuitas = kontinyuitas
  kontingen = kontinjen
  konvoi = konvoy = konpoi
  koordinasi = kordinasi
  koordinator = kordinator
  korps = korp = corps
  korsleting = konsleting = kortsleting
  kosakata = kosa kata
  kreatif = kreatip
  kreativitas = kreatifitas
  kredit = kridit
  kreditur = kreditor
  kriminal = kriminil
  kualifikasi = kwalifikasi
  kualitatif = kwalitatif
  kuantitatif = kwantitatif
  kuantum = kwantum
  kuartal = kwartal
  kuartet = kwartet
  kuesioner = kuisioner = kuesioneer = questioner = kwesioner
  kukuh = kokoh
  kuorum = quorum = kworum
  kuota = quota = kwota
  kur = koor
  laboratorium = labolatorium = laboratoriun
  lafal = lapal = lafadz = lafaz
  lailatulkadar = lailatul qadar
  laskar = lasykar
  leluasa = laluasa
  lemari = almari
  likuid = likwid
  likuidasi = likwidasi
  likuiditas = likwiditas
  lisensi = licensi
  listrik = letrik = listerik
  litografi = lithografi
  lokakarya = loka karya
  logistik = logestik
  losmen = losman
  lubang = lobang
  magrib = maghrib = mahrib
  maksimal = maksimil
  makhluk = mahluk
  makelar = maklar
  malapraktik = malpraktik = malapraktek = malpraktek
  manajer = manager = menejer
  manajerial = managerial
  mangkuk = mangkok
  mantra = mantera
  marmer = marmar
  masalah = masaalah
  massal = masal
  maskapai = maskape
  masyhur = mashur = masyur
  matriks = matrik
  maulid = maulud
  mayoritas = mayoritet
  mebel = meubel = mebeler
  melodi = melodie
  menteri = mentri
  mentalitas = mentalitet
  merek = merk
  merekah = merkah
  meriah = miriah
  merica = mrica
  mersik = mrsik
  meterai = materai = meterei
  metodologi = methodologi
  mikroskop = mikroskup
  mikrofon = mikropon
  miliuner = milyuner
  minoritas = minoritet
  misi = missi
  misterius = misterious
  modern = moderen
  mualaf = muallaf
  muazin = muadzin = muazzin
  mufakat = mupakat
  mukjizat = mujizat = mu'jizat
  mulia = mulya
  multi = multy
  mungkir = mongkir
  musik = musick = muzik
  nahas = naas
  naif = naip
  najis = nadjis
  neto = netto
  neraca = nraca
  nirwana = nirvana
  nonaktif = non aktif
  normal = normil
  notula = notulen
  nyonya = nyonyah
  objektivitas = obyektifitas = obyektivitas = objektifitas
  ofset = offset
  oktaf = oktav
  ombudsman = ombusman
  oranye = orange
  orisinal = orisinil = original = orijinal
  orisinalitas = orisinilitas
  ortopedi = orthopedi
  pailit = palit
  palem = palm
  paket = pakket
  panitia = panitya
  paradoks = paradox
  paralel = pararel
  paragraf = paragrap = paragrafe
  pasca = paska
  pascabencana = paska bencana
  pascasarjana = paskasarjana = pasca sarjana
  paspor = pasport = passport
  pastor = pastur
  pasien = pasen
  pasif = pasip
  patriotisme = patriotisma
  peduli = perduli
  penatu = binatu
  pengacara = pengecara
  pensil = pinsil
  permukiman = pemukiman
  perajin = pengrajin
  perusakan = pengrusakan
  perumusan = pengrumusan
  peribahasa = pribahasa
  persen = prosen
  personel = personil = personnel
  persepsi = presepsi
  perspektif = prespektif = perspektip
  petai = pete
  piama = piyama
  piawai = piawe
  pigura = figura
  pihak = fihak
  plafon = plafond = platfon
  plester = pleister
  pohon = pohun
  polisi = polisie
  popularitas = populeritas
  populer = popular = populair
  positif = positip
  praktikum = praktikom
  praktis = praktys
  prangko = perangko
  prasarana = pra sarana
  predikat = predikad
  presiden = president = presidence
  prima = primah
  primer = primair
  prinsip = prinsif = prinsipe
  produktif = produktip
  produktivitas = produktifitas
  profesional = profesionil = professional
  profesor = professor
  prognosis = prognosa
  prosedur = prosidur = procedur
  proton = protone
  proyek = projek
  proyektor = projektor
  psikologi = psychologi = pisikologi
  psikotes = psikotest
  putus asa = putusasa
  rabu = rebo
  radikal = radikil
  rahasia = rahsia
  rahmat = rakhmat = rohmat
  rapi = rapih
  rapor = raport = rapot
  rasional = rasionil
  realitas = realita
  reaktif = reaktip
  rebana = robana
  reklame = reklama
  rekonsiliasi = rekonsilasi
  relatif = relatip
  relevan = relepan
  religius = relijius
  remaja = rumaja
  rematik = reumatik = rheumatik
  renovasi = renopasi
  reservasi = reserfasi
  resistans = resistan
  respons = respon
  responsif = responsip
  restoran = restauran = restaurant
  rileks = relaks = rilek
  ritme = rithme
  roboh = rubuh
  rohani = ruhani
  roket = rocket
  rohaniah = rohaniyah
  rumit = romit
  rupiah = rupyah
  sabtu = saptu
  sahih = sohih = shahih
  sahur = saur
  sakral = sacral
  saleh = soleh = sholeh
  sambal = sambel
  samudra = samudera
  sanksi ekonomi = sangsi ekonomi
  sanksi pidana = sangsi pidana
  sanksi hukum = sangsi hukum
  sanksi internasional = sangsi internasional
  sanksi administratif = sangsi administratif
  sanksi administrasi = sangsi administrasi
  sanksi politik = sangsi politik
  sanksi militer = sangsi militer
  sanksi dagang = sangsi dagang
  sanksi perdagangan = sangsi perdagangan
  sanksi keuangan = sangsi keuangan
  sanksi berat = sangsi berat
  sanksi tegas = sangsi tegas
  sanksi baru = sangsi baru
  sanksi tambahan = sangsi tambahan
  sanksi diplomatik = sangsi diplomatik
  sanksi moral = sangsi moral
  sanksi denda = sangsi denda
  sanksi adat = sangsi adat
  sanksi disiplin = sangsi disiplin
  sanskerta = sansekerta = sanskrit
  santer = santar
  saputangan = sapu tangan
  sarden = sardin
  sastra = sastera
  sastrawan = sasterawan
  satai = sate
  saus = saos
  sekadarnya = sekedarnya
  seks = sex
  seksual = sexual = seksuil
  sekuler = sekular
  selasa = slasa
  seleret = sleret
  senapan = snapan
  sentimental = sentimentil
  serius = serieus
  sertifikat = sertipikat
  setop = stop
  setrika = seterika = strika
  silaturahmi = silaturrahmi = silaturahim
  sinyal = signal
  sintesis = sintesa
  sirop = sirup
  skeptis = skeptik
  sontek = contek
  sorban = serban
  spesies = species
  spesialis = specialis
  spesifik = spesipik
  spion = sepion
  spiritual = spirituil
  sportif = sportip
  sportivitas = sportifitas
  stadion = stadiun
  standar = standard
  stasiun = setasiun = stasion
  stereotip = stereotipe
  strategi = strategie
  stres = stress
  struktural = strukturil
  sukacita = suka cita
  subsidi = subsidie
  sunah = sunnah
  supervisi = supervisie
  suplai = supply = suply
  suplemen = supplemen
  survei = survey = surve
  suvenir = souvenir
  syahdu = sahdu
  syahid = sahid
  syaban = sya'ban
  syair = sair
  syawal = sawal
  syekh = syeikh = syeh = seh
  syukur = sukur
  tabiat = tabeat
  tablig = tabligh
  tafsir = tapsir
  takdir = taqdir
  takhayul = tahayul = takhyul
  takhta = tahta
  takwa = taqwa
  taksi = taxi
  taoge = tauge
  tobat = taubat
  teladan = tauladan
  televisi = telivisi
  terampil = trampil
  terjemah = tarjamah = terjamah
  terminal = teriminal
  teratai = tratai
  terompet = trompet
  terowongan = trowongan
  tetapi = tapi
  teori = theori = teory
  termometer = thermometer = termomiter
  tesis = thesis
  tetes = tetis
  tim = team
  tipe = type
  tolok ukur = tolak ukur = tolok-ukur = tolak-ukur
  topan = taufan = tofan
  tradisional = tradisionil
  transfer = transper
  transpor = transport
  transportasi = transpotasi
  trofi = tropi
  tripleks = triplek
  tsunami = sunami
  turki = turkiye = türkiye
  universitas = universitet = univesitas
  urgen = urgent
  utang = hutang
  vakum = fakum
  varietas = varitas = varietes
  versi = fersi
  vitamin = pitamin
  volume = folume
  voli = volley
  wali nikah = walinikah
  wasalam = wassalam
  wihara = vihara
  wirausaha = wira usaha
  wiraswasta = wira swasta
  wujud = ujud
  yasin = yassin
  yoghurt = yogurt
  yudisial = judisial
  yuridis = juridis
  yurisdiksi = jurisdiksi
  zakat = jakat
  zina = jina = zinah
  ziarah = jiarah
  zikir = dzikir = jikir
  zuhur = dzuhur = dhuhur = lohor
  asar = ashar
  mengubah = merubah = merobah
  diubah = dirubah = dirobah
  menyontek = mencontek
  sontekan = contekan
  menyukseskan = mensukseskan
  mengebom = membom
  mengecat = mencat
  mengecek = mencek
  mengesahkan = mensahkan
  amuba = ameba
  arloji = erloji
  diferensiasi = differensiasi
  aksesori = asesoris = aksesoris
  akuarium = aquarium
  akuisisi = aquisisi
  bosan = bosen
  duafa = dhuafa = duafak
  hafiz = hafidz
  jibril = jibrail
  kurban = qurban
  rakaat = rekaat
  salawat = selawat = sholawat = shalawat
  ukhuwah = ukhuwwah
  wahyu = wahju
  ikon = icon
  kartun = cartoon
  kateterisasi = katerisasi
  kabinet = cabinet
  katering = catering
  klasik = classic
  kliring = clearing
  donatur = donator
  jenderal besar = jendral besar
  letnan = letnant
  mayor = mayoor
  sersan = sersant
  kolonel = kolonil
  komandan = komendan
  teknisi = tehnisi
  teknis = tehnis
  teknologis = tehnologis
  meter persegi = meter-persegi
  rekrut = rekruit
  rekrutmen = rekruitmen = rekruitment
  departemen = department = departement
  parlemen = parlement
  dokumen = dokument
  instrumen = instrument
  komponen = komponent
  eksperimen = experimen
  eksekutif = executive
  ekspedisi = expedisi
  taksonomi = taxonomi
  kompetitor = competitor
  konsultan = konsultant
  konsumen = konsument
  protes = protest
  tes = test
  kontes = kontest
  peringkat = pringkat
  perempuan = prempuan
  peranti = piranti
  terasi = trasi
  kelapa = klapa
  kelompok = klompok
  keluarga = kluarga
  kecelakaan = kecelakan
  selamat = slamat
  semarang = smarang
  seluruh = sluruh
  sekarang = skarang
  sutradara = sutra dara
  narapidana = nara pidana
  tunanetra = tuna netra
  tunarungu = tuna rungu
  pramuwisata = pramu wisata
  pramugari = pramu gari
  pancasila = panca sila
  dwifungsi = dwi fungsi
  caturwulan = catur wulan
  triwulan = tri wulan
  ekabahasa = eka bahasa
  mahasiswa = maha siswa
  mahakuasa = maha kuasa
  mahaguru = maha guru
  perdana menteri = perdana mentri = perdanamenteri
  duta besar = dutabesar
  surat kabar = suratkabar
  baku tembak = baku-tembak
  air mata = airmata
  dua kali = duakali
  barat laut = baratlaut
  barat daya = baratdaya
  timur laut = timurlaut
  sumber daya = sumberdaya
  perempat final = perempatfinal
  jati diri = jatidiri
  peran serta = peranserta
  tata bahasa = tatabahasa
  tata cara = tatacara
  serah terima = serahterima
  jual beli = jualbeli
  hari raya = hariraya
  luar negeri = luarnegeri
  dalam negeri = dalamnegeri
  hak asasi = hak azasi
  matahari = mata hari
  dini hari = dinihari
  bola voli = bolavoli
  kepala negara = kepalanegara
  darah daging = darahdaging
  daripada = dari pada
  kepada = ke pada
  bagaimana = bagai mana
  barangkali = barang kali
  apabila = apa bila
  padahal = pada hal
  sekaligus = sekali gus
  manakala = mana kala
  halalbihalal = halal bihalal
  antarnegara = antar-negara
  di hadapan = dihadapan
  di kala = dikala
  di saat = disaat
  di seluruh = diseluruh
  di sekitar = disekitar
  di antaranya = diantaranya
  di dalamnya = didalamnya
  di bawahnya = dibawahnya
  di atasnya = diatasnya
  ke arah = kearah
  ke bawah = kebawah
  ke tempat = ketempat
`

/** Prefixes that are met joined, with a hyphen and apart (*de eskalasi*), and such as are never apart. */
const prefixes = 'de non anti pasca pra antar kontra nir semi multi ultra'
const hyphenated = 'pro eks sub super supra tuna intra inter trans mikro makro neo swa maha adi'

/** Forms that are bound to the word after them. */
export const boundForms =
  'antar pasca pra pro eks multi sub semi super ultra swa tuna maha adi supra intra inter trans mikro makro neo'

/** Bound forms that turn a word into its opposite. */
export const antonyms = 'anti non de nir kontra tak'

export const spelling: Omit<SpellingRules, 'respell'> = {
  variants: variantMap(variants),
  written: variantMap('besok = esok'),
  prefixes: new Set(words(prefixes)),
  hyphenPrefixes: new Set(words(hyphenated)),
  acronyms: new Set(words('AS BIN HAM BAN PAS')),
}
