/**
 * Indonesian base words: native roots and settled loans, in small letters.
 */
export const roots = `
  abad abadi abai abang abdi abdikasi abdomen abiturien abjad abjek abolisi aborsi abrasi absah absen
  absolut absorpsi abstain abstrak absurd abu acak acapkali acara acu acuh acung ada adab adang adaptasi
  adaptif adaptor adat adegan adem adendum adenoid adidaya adik adikuasa adil adinda administrasi
  administratif administrator admiral adon adopsi adu aduh aduk advokasi advokat aerodinamika aerosol
  afiliasi afirmasi agak agama agar agen agenda agensi agitasi agraria agregasi agregat agreman agresi
  agresif agresor agribisnis agrikultur agung agustus ahad ahli aib aids air ajaib ajak ajal ajang ajar
  ajeng aju ajudan akad akademi akademik akademikus akademis akal akan akar akbar akhir akhirat akhlak
  akibat aklamasi akomodasi akomodir akrab akreditasi akrobat aksara akselerasi akses aksesi aksi akta
  aktif aktivis aktivitas aktor aktris aktual aktualisasi aktuaria aku akuarium akuisisi akumulasi akun
  akuntabel akuntabilitas akuntan akuntansi akur akurasi akurat akustik akut ala alam alamat alamiah
  alang alarm alas alat albino album alergi alfabet algojo algoritma alhasil aliansi alias alibi alih
  alim alinea alir alis alit aljabar alkali alkitab alkohol almarhum almarhumah alokasi alot alpa
  alpukat alquran alternatif alternator aluminium alumni alumnus alun alur alutsista amal aman amanah
  amanat amandel amar amarah amat amatir ambang ambasador ambeien ambigu ambiguitas ambil ambin ambisi
  ambisius ambivalen amblas ambruk ambulans amendemen amfibi amnesti amonia ampas ampelas ampere
  amplitudo amplop ampuh ampun amputasi amuk amunisi anak anakronisme analis analisis analitis analog
  analogi anarki anarkis anarkisme anatomi ancam ancang ancur andai andaikata andal andil anduk aneh
  aneka anekdot aneksasi anemia anestesi angan anggang anggap anggar anggota anggrek angguk anggun
  anggur angin angka angkasa angkat angker angket angklung angkuh angkut angsa angsur aniaya animasi
  animo anjak anjangsana anjing anjlok anjungan anjur anoda anomali anonim antar antara antariksa antek
  antena anteng antep anti antibiotik antibodi antik anting antipati antisipasi antologi antre
  antropologi antusias antusiasme anugerah anut anyam aorta apa apabila apalagi aparat aparatur aparteid
  apartemen apartheid apatis apatisme apel apendiks api apik apit apkir aplikasi aplikator apotek
  apoteker apresiasi apresiatif april apung arab arah arak arang arbiter arbitrase area arena argon
  argumen argumentasi argumentatif arif arifin aristokrasi aristokrat arit aritmia arkeolog arkeologi
  arloji armada arogan arogansi aroma arsenal arsip arsitek arsitektur artefak arteri arti artifisial
  artikel artileri artis artistik artritis arus arwah asa asah asal asam asap asas asasi asbak asbes
  asesmen asesor aset asfiksia asilum asimetris asimilasi asin asing asisten asistensi asli asma asmara
  asosiasi asosiatif aspal aspek aspirasi aspiratif aspirin asrama asteroid astrofisika astronaut
  astronom astronomi asuh asumsi asupan asuransi asyik atap atas atase ateis atlas atlet atletik
  atmosfer atom atraksi atraktif atribusi atribut atur audiens audiensi audio audiovisual audit auditor
  aula aural aurat autentik autentikasi autobiografi autokrasi autonomi autopsi avatar avtur awak awal
  awam awan awas awet ayah ayam ayat ayo ayun azab azan azimat bab babak babat babi babil babu baca
  bacok bacot badai badak badan badminton badut bagai bagaimana bagasi bagi bagus bahagia bahan bahana
  bahari baharu bahas bahasa bahaya bahkan baht bahtera bahu bahwa baik baja bajaj bajak bajing baju bak
  bakal bakar bakat bakau baki bakso bakteri bakteriologi bakti baku bakul bala balai balairung balak
  balap balas balau balet baliho balik baling balistik balita balkon balok balon balut bambu ban banci
  bandang bandar bandara bandel banding bandit bandot bandul bangau banget bangga bangir bangkai
  bangkang bangkit bangkrut bangku bangsa bangsal bangun banjar banjir banjur bank bankir bansos bantah
  bantai bantal banteng banting bantu banyak bapa bapak baptis bar bara barak barang barangkali barat
  barbar barbarisme barbuk barel bareng barikade baring baris barometer barter baru barusan basa basah
  basi basis basket baskom basmi bastion basuh bata batal batalion batang batas baterai batik batin
  batok batu batubara batuk bau bauksit baur bawa bawah bawal bawang bawel baya bayam bayang bayar bayi
  bayonet bazar bea beasiswa bebal beban bebas bebek beber becak beda bedah bedak bedil beduk begal
  begawan begini begitu bejana bejat bek bekal bekas bekicot beking beku bekuk bel bela belacu belah
  belai belaka belakang belalang belang belanga belanja belas belasungkawa belati belatung beledu
  belenggu belerang beletin beli belia beliak beliau belibis belikat belimbing belit beliung belok belot
  belum belut benah benak benam benang benar bencana benci benda bendahara bendera bendi bendung bengal
  bengawan bengek bengis bengkak bengkalai bengkel bengkok benih bening bensin bentak bentang bentar
  benteng bentrok bentuk bentur benua berahi beranda berandal berang berangkat berangus berani berantak
  berantas beras berat bercak berdikari beres berewok beri beringas berisik berita berkah berkas berkat
  berlian bernas berondong berontak bersih bersin beruang berudu beruk besar besek besi besok besuk beta
  betah betapa betina betis beton betul biadab biak biang biar biara bias biasa biawak biaya bibi bibir
  bibit bicara bidadari bidai bidan bidang bidik biduan biduri bijak bijaksana biji bijih bikin biksu
  bilah bilamana bilang bilateral bilik bilingual bilion bimbang bimbing bina binal binasa binatang
  bincang biner bingkai bingkas bingkis bingung bintang bintara bintik biodata biografi biokimia biola
  biologi biologis biopsi bioskop biota bioteknologi birama biro birokrasi birokrat birokratis biru bisa
  bisbol bisik bising bisnis bisu bisul bius blog bloger blogger blok blokade blokir blunder bobol bobot
  bobrok bocah bocor bodoh bohong boikot boks bola boleh boling bolong bolos bom bombardemen bombardir
  bon bonafide bonceng bondong boneka bongkah bongkar bonsai bonus bopeng bopong bor bordil borgol
  borjuasi borjuis borong boros bos bosan bot botak botani botol boyong brankas bredel brigade brigadir
  briket briptu brom bronkitis bros brosur browser brutal bruto buah buai bual buana buang buas buat
  buaya bubar bubuh bubuk bubung bubur bubut budak budaya buddha budi budiman bufer bugar bugil bui buih
  bujang bujuk bujur buka bukan bukit bukti buku bulan bulat buldoser buletin bulir bulu bulus bumbu
  bumi bumiputra buncah buncis buncit bundar bunga bungalo bungkam bungker bungkuk bungkus bungsu bungur
  bunker buntu buntut bunuh bunyi bupati burai buram buritan buron buronan bursa buru buruh buruk burung
  bus busa busana busuk busung busur but buta butir butuh butut buyar buyut cabai cabang cabik cabul
  cabut cacah cacar cacat caci cacing cadang cadar cagar cahari cahaya caing cair cakap cakar cakra
  cakram cakrawala cakup caleg calo calon calung camar camat cambang cambuk camca camilan campak campur
  canang canda candi candu canggih canggung cangkang cangkir cangkok cangkul cantik cantum cap capai
  capek capit caplok capres capung cara cari carik caruk carut cas cat catat catu catur catut cawan
  cawapres cebol cebur cecak cedera cegah cegat cek cekak cekal cekam cekat cekatan cekcok ceker cekik
  cekung cela celah celaka celana celeng celomot celoteh celotek celsius celup cemar cemara cemas
  cemburu cemerlang cemeti cemong cemooh cempaka cendana cendawan cendekia cendera cenderung cengang
  cengkeram cengkih centang centil cepat ceper ceplos cerah cerai ceramah cerca cercah cerdas cerdik
  cereal cerewet ceria cerita cermat cermin cerna ceroboh cerobong cerpen ceruk cetak cetus cewek chip
  cibir cicil cicip ciduk cikal cilik cincang cincau cincin cinta cip cipta ciri cita citra cium ciut
  coba cobek coblos cocok codot cogan cokelat cokol colek colok combor comot compang condong congak
  congkak congkel contoh copet copot cor corak corat corek coreng coret corona corong cuaca cuap cuat
  cubit cuci cucu cucur cuek cuil cuit cuka cukai cukil cukup cukur culas culik cuma cuman cungkil
  cuplik cupu curah curam curang curat curi curiga cuti dada dadak dadu daerah daftar dagang daging dagu
  dahaga dahak dahan dahi dahsyat dahulu dai daki dakwa dakwah dalam dalang dalih dalil dam damai damba
  dampak dampar damping dampit dan dana danau dandan dandang dangkal dansa dapat dapil dapur dara darah
  darat dari daring daripada darma darurat dasar dasawarsa dasi data datang datar datu datuk daulat daun
  daur dawai dawat daya dayung debar debat debet debit debitur debu debus debut decak dedah dedikasi
  dedikatif defensif definisi definitif defisit deflasi deforestasi degradasi degup dekade dekam dekan
  dekap dekat dekil deklamasi deklarasi deklaratif deklarator dekok dekolonisasi dekorasi dekoratif
  dekret dekubitus delapan delegasi delegitimasi delik delima delta delusi demagog demam demarkasi
  demikian demiliterisasi demo demografi demografis demokrasi demokrat demokratik demokratis
  demokratisasi demonstran demonstrasi demonstratif dempet dempul denah denda dendam dengan dengar
  dengki dengkul dengkur dengung densitas denting dentum denuklirisasi denyut deodoran depak depan
  departemen depo deponir deportasi deposan deposit deposito depresi depresiasi deputi dera derai
  derajat derap deras deregulasi deret dering derita derma dermaga dermatitis deru desa desain desainer
  desak desas desember desentralisasi desersi desertir desil desing desir desis deskripsi deskriptif
  despot despotisme destabilisasi destinasi destruktif detail detak detasemen deteksi detektif detente
  deterjen determinasi detik detonasi detonator devaluasi deviasi devisa dewa dewan dewasa dewi dia
  diabetes diabetik diagnosis diagram dialek dialisis dialog diam diameter dian diare diaspora didaktis
  didih didik dielektrik diesel diet difabel diferensiasi difusi digit digital digitalisasi dikit
  dikotomi diktator diktatorial dikte dilema dilematis dimensi dinamika dinamis dinamit dinas dinasti
  dinding dingin dingklik dini dinosaurus diode dioksida dipan diplomasi diplomat diplomatik diplomatis
  direksi direktorat direktur dirgahayu dirgantara diri disabilitas disentri disertasi disinformasi
  disintegrasi disiplin disket diskon diskotek diskredit diskresi diskriminasi diskriminatif
  diskriminatoris diskualifikasi diskusi disorientasi disparitas dispensasi dispersi distorsi distribusi
  distributor distrik diversifikasi divestasi dividen divisi doa dobrak dodol dogma dok dokter doktor
  doktrin doku dokumen dokumentasi dokumenter dolar domain domba domestik dominan dominasi domisili
  dompet donasi donatur dondong dong dongeng dongkrak donor doping dor dorong dos dosa dosen dosis dot
  draf draft drainase drama dramatis dramatisir drastis dron drone drum dua dubes duda duduk duel duet
  duga duit duka dukacita dukcapil duku dukun dukung dulang dulu dungu dunia duniawi duplikasi duplikat
  durasi durhaka duri durian dusta dusun duta duyun ebi ecer edar edisi editor edukasi edukatif efek
  efektif efektivitas efisien efisiensi ego egois egoisme eja ejawantah ejek eka ekologi ekologis ekonom
  ekonomi ekonomis ekor ekosistem eks eksekusi eksekutif eksekutor eksepsi eksil eksis eksistensi
  ekskavator eksklusif eksklusivitas eksodus eksotik eksotis ekspansi ekspansif ekspansionis
  ekspansionisme ekspatriat ekspedisi eksperimen eksperimental eksplisit eksploitasi eksploitatif
  eksplorasi eksplosif eksponen ekspor eksportir ekspos ekspresi ekspresif ekstensif eksterior eksternal
  ekstra ekstradisi ekstrak ekstrakurikuler ekstrem ekstremis ekstremisme ekuator ekuitas ekuivalen elak
  elang elastis elastisitas elegan elektabilitas elektoral elektrifikasi elektrik elektroda elektrolisis
  elektron elektronik elemen elevasi eliminasi eliminir elite elok elpiji elu elus emak emansipasi emas
  emban embargo embarkasi embat ember embik embolus embrio embun embus emeritus emigran emigrasi emir
  emis emisi emiten emosi emosional empang empas empat empati empedu emping empuk enak enam encer endap
  endemi endemik endus energi energik engah enggak enggan engku engsel enkripsi ensiklopedia entah entak
  entas enteng entitas enyah enzim epidemi epidemiolog epidemiologi epik epilepsi episentrum episode
  epok epos era eram erang erat erosi erotis erti erupsi es esa esai esensi esensial eskalasi eskalator
  estafet estat estetik estetika estetis estimasi etalase etanol eter etik etika etiket etis etnik etnis
  etos eufemisme euforia euro eutanasia evakuasi evaluasi evaluatif evolusi faedah fail fajar fakir faks
  faksi faksimile fakta faktor faktual faktur fakultas falsafah famili fana fanatik fanatisme fantasi
  fantastis farmakologi farmasi fase fasih fasilitas fasilitator fasis fasisme fatal fatwa fauna favorit
  februari federal federalisme federasi feminis feminisme fenomena fenomenal feodal feri fermentasi
  fermion festival fiber fidusia figur fiksi fiktif filantropi film filosofi filosofis filsafat filsuf
  filter final finalis finansial firasat firma firman fisi fisik fisika fisiologi fisioterapi fiskal
  fitnah fitrah fitur fleksibel flora flu fluida fluktuasi fluktuatif fluor fobia fokus folder folklor
  fondasi forensik formal formalitas formasi format formula formulasi formulir forum fosfat fosfor fosil
  foto fotografer fotografi fotokopi foton fragmen fragmentasi fraksi fraktal fraktur franc frasa fregat
  frekuensi friksi front frontal frustrasi fulus fundamental fundamentalis fundamentalisme fungsi
  fungsional furnitur fusi futsal futur gabah gabung gabus gadai gadang gading gadis gado gaduh gaet
  gagah gagak gagal gagap gagas gaib gajah gaji galah galak galaksi galang galau galeri gali galon
  gamang gambar gamblang gambut game gamelan gamis gampang gampar ganas ganda gandar gandeng gandrung
  gandum gang ganggang ganggu ganja ganjal ganjar ganjil ganteng ganti gantung ganyang gapai gapit
  gapura garam garansi garap garasi garda gardu garis garmen garnisun garong garpu garuda garuk garut
  gas gasak gasing gastritis gatal gaul gaun gaung gawai gawang gawat gaya gayung gebrak gebuk gedung
  gegabah gegap gegar gegas gejala gejolak geladak geladi gelagat gelak gelambir gelandang gelang
  gelanggang gelap gelar gelas gelatik gelatin geledah gelegar gelembung geleng geletak geli geliat
  gelimpang gelincir gelinding gelintir gelisah gelitik gelombang gelora geluh gelut gema gemar gemas
  gembala gembar gembira gembleng gembok gembong gembung gemerincing gemerlap gemetar gemilang gempa
  gempal gempar gempita gempur gemuk gemuruh gen genap gencar gencat gendang gender genderang gendong
  gendut generasi generator genetik genetika genetis geng genggam gengsi genit genjot genom genosida
  genre genteng genting genus geodesi geofisika geografi geografis geologi geologis geometri geopolitik
  geostrategi geotermal gerah geraham gerai gerak geram gerbang gerbong gerebek gereja gerendel gergaji
  gerhana gerilya gerimis gerinda gerobak gerogot gerombol gersang gertak gerutu gesa gesek geser gesit
  getah getar getas getir getol getuk giat gigi gigih gigil gigit gila gilas giling gilir gincu
  ginekologi ginjal gips girang giring giro gitar giur gizi glamor glasial gletser global globalisasi
  goda godok gol golak golek golf golok golong golput goncang gondok gondol gong gonggong gonjang
  gonjong gonta goreng gores gorila gosip gosok gosong got gotong goyah goyang grafik grafis gram granat
  granit grasi gratifikasi gratis gravitasi gril grogi gros grosir grup gua gubah gubernur gubuk gudang
  gugah gugat guguk gugup gugur gugus gula gulai gulana gulat guling gulir gulita gulma gulung gumam
  gumpal gumul guna gunawan guncang gundah gundik gundul gunjing gunting guntur gunung guram gurau gurih
  gurita guru guruh gurun gusar gusi gusur guyur habis habitat hadang hadap hadiah hadir hadirin hadis
  hafal hai haid hajar hajat haji hak hakikat hakiki hakim hal halal halaman halang halau halilintar
  halo halogen halte haluan halus halusinasi ham hama hamba hambar hambat hambur hamil hampa hampar
  hampir hancur handuk hang hangat hangus hantam hantar hantu hanya hanyut hapus haram harap hardik
  harga hari harimau harmoni harmonis harta haru harum harus hasil hasrat hasut hati haus hawa hayat
  hayati hebat heboh hedonisme hegemoni hektare hela helai helat helikopter helium helm hemat hemofilia
  hendak hening henti hepatitis heran herba herbal herbisida hernia heroik heroin heterogen hewan hewani
  hias hibah hibrida hibur hidang hidroelektrik hidrogen hidrolik hidrologi hidu hidung hidup hierarki
  higienis higroskopis hijab hijau hijrah hikayat hikmah hilang hilir himpit himpun hina hindar hindu
  hingga hinggap hiperinflasi hipersonik hipertensi hipokrit hipotek hipotermia hipotesis hirau hiruk
  hirup histeria histeris histologi historis hitam hitung hiu hoaks hobi hoki holistik homogen
  homoseksual honor honorarium honorer horizon horizontal hormat hormon horor hotel howitzer hubung
  hujan hujat hujung hukum hulu huma humanis humanisme humaniter humas humor humoris huni hunjam huru
  huruf hutan iba ibadah ibadat ibarat iblis ibu idam idap ide ideal idealis idealisme identifikasi
  identik identitas ideolog ideologi ideologis idola idul ijab ijazah ikal ikan ikat ikhlas ikhtiar
  ikhtisar iklan iklim ikon ikonik ikonis ikrar iktikad ikut ilegal ilham ilmiah ilmu ilusi ilustrasi
  imaji imajinasi imam iman imbal imbang imbas imbau imbuh imigran imigrasi iming imitasi imlek impak
  impas imperatif imperialis imperialisme imperium impi impit implan implementasi implikasi implisit
  impor importir impotensi impresi impresif impuls impulsif imun imunisasi imunitas imut inai inap
  incang incar incer indah indeks independen independensi indikasi indikatif indikator indisipliner
  individu individual individualisme individualistis indoktrinasi indra induk induksi industri
  industrialis industrialisasi inersia infanteri infark infeksi inferior infiltrasi inflasi informal
  informan informasi informatif informatika inframerah infrastruktur infus ingat ingin ingkar ingus
  inhalasi inisiasi inisiatif inisiator injak injeksi injil inklusif inkompeten inkonsisten
  inkonstitusional inkrah inkubasi inkubator inovasi inovatif inovator inpres input insaf insan insang
  insektisida insentif insiden insinyur insomnia inspeksi inspektorat inspektur inspirasi inspiratif
  instabilitas instalasi instan instansi insting institusi institusional institut instruksi instruktur
  instrumen instrumental insulin insya intai intan integral integrasi integritas intel intelek
  intelektual intelektualitas intelijen intelijensia intens intensif intensifikasi intensitas interaksi
  interaktif interdependensi interim interior intern internal internasional internet interogasi
  interpelasi interpretasi interpretatif interupsi interval intervensi inti intil intim intimidasi intip
  intoleransi intonasi intrik introduksi introspeksi intuisi invasi invasif inventaris inventarisasi
  inventarisir investasi investigasi investor ion irama iri iridium irigasi iring iris irit iritasi
  ironi ironis isak isap iseng isi islam islami isolasi isotop istana istiadat istilah istimewa
  istirahat istri isu isyarat itik izin jabar jabat jadi jadwal jaga jagal jagat jago jagung jahanam
  jahat jahe jahit jajah jajak jajan jajar jaket jaksa jala jalak jalan jalar jalin jalur jam jambak
  jambang jambore jambret jambu jamin jamu jamur janda jangan janggal janggut jangka jangkar jangkau
  jangkit jangkrik janin janji jantan jantung januari jarah jarak jarang jargon jari jaring jarum jas
  jasa jasad jasmani jatah jati jatuh jauh jawab jawatan jaya jazirah jebak jeblos jebol jeda jegal
  jejak jejaka jejal jejaring jelajah jelang jelantah jelas jelata jelek jeli jelita jelma jemaah jemaat
  jemba jembatan jembel jemput jemu jemur jenazah jendela jenderal jenggot jengkal jengkel jengkol
  jenguk jenis jenius jenjang jentik jenuh jepit jera jerami jerapah jerat jerawat jerih jerit jernih
  jeruk jerumus jet jidat jihad jihadis jijik jika jikalau jilat jilbab jilid jimat jinak jingga
  jingkrak jinjing jinten jip jiplak jitak jitu jiwa jodoh joget joging joki joli jolok jompo jongkok
  jorok jotos jual juang juara jubah jubir judes judi judul juga jujur julang julat juli juling juluk
  jumat jumlah jumpa jungkir juni junior junjung junta jurang juri jurisprudensi jurnal jurnalis
  jurnalisme jurnalistik juru jurus justifikasi justru juta jutawan juz kabar kabel kabin kabinet kabul
  kabung kabupaten kabur kabut kaca kacamata kacang kacau kacip kadal kadang kadar kader kaderisasi
  kadet kafan kafe kafein kafetaria kafilah kafir kaget kagum kail kain kaisar kait kaji kakak kakao
  kakap kakatua kakek kaki kaktus kaku kakus kala kalah kalam kalang kalangan kalap kalau kaldera kaldu
  kalender kaleng kali kaliber kalibrasi kalimat kalium kalkulasi kalkulator kalong kalori kalsium
  kalung kalut kamar kambing kambuh kamera kami kamis kamp kampanye kampung kampus kamu kamuflase kamus
  kan kanak kanal kanan kancah kancil kancing kancut kandang kandas kandidasi kandidat kandung kangen
  kangkung kanibal kanibalisme kanker kanopi kansel kanselir kanselor kantin kantong kantor kantuk kaos
  kapabilitas kapak kapal kapan kapar kapas kapasitas kapasitor kapel kapital kapitalis kapitalisme
  kapitulasi kapok kapolda kapolres kapolri kaporit kapsul kapten kapur karakter karakteristik karam
  karang karantina karat karate karavan karbohidrat karbon karbondioksida karcis kardinal kardiologi
  kardus karena karet kargo karib karier karies karikatur karisma karismatik karnaval karpet kartel
  kartografi kartu kartun karun karung karut karya kas kasap kasar kasasi kasat kasau kaset kasih
  kasihan kasino kasir kasta kastel kastil kasual kasur kasus kata katak katalis katalisator katalog
  katapel katarak katedral kategori kategoris kateter katoda katolik katun katung katup kaum kaus kausal
  kavaleri kawah kawal kawan kawasan kawat kawin kaya kayak kayu kayuh kebal kebas kebat kebaya kebun
  kecam kecambah kecamuk kecap kecapi kecewa kecil kecimpung kecoak kecoh kecuali kecup kecut kedai
  kedap kedelai kedip kedok kehendak kejam kejang kejar keji keju kejut kekal kekang kekar kekasih kekeh
  kelabu kelahi kelak kelakar kelam kelambu kelamin kelana kelapa kelar kelas keledai kelenteng keler
  kelereng kelewat keliling kelilit kelinci keling kelir keliru kelit kelok kelola kelompok kelontong
  kelopak kelu keluang keluar keluarga keluh kelupas kemah kemangi kemarau kemari kemarin kemas kembali
  kembang kembar kembara kembol kembung kemeja kemelut kemenakan kemenyan kemih kemilau kemiri
  kemoterapi kempis kemudi kemudian kemuka kemul kena kenal kenan kenang kenanga kencan kencang kencing
  kencur kendala kendali kendara kendati kendi kendur kening kental kentang kentara kentut kenyal
  kenyang kepada kepal kepala kepalang keping kepiting kepompong keponakan keppres kepul kepung kera
  kerabat kerah kerak keramat keramik keran kerang kerangka keranjang kerap kerapkali keras kerat
  keraton kerbau kerdil kereta kerikil kering keringat keriput keris kerja kerjap kerling kernet kerok
  kerompong kerongkong keropos kerosin keroyok kertas kerubung kerucut kerudung keruh keruk kerumun
  kerupuk kerut kesah kesal kesan kesatria kesemek kesima ketam ketapang ketapel ketat ketawa ketel
  ketela keter ketiak ketik ketika ketimbang ketimun ketok ketombe ketua ketuk ketumbar ketupat ketus
  khalayak khalifah khas khasiat khatib khatulistiwa khawatir khayal khazanah khianat khidmat khilaf
  khilafah khitan khotbah khusus khusyuk kiai kiamat kian kias kiat kibar kibas kicau kijang kikir kikis
  kikuk kilah kilang kilas kilat kilau kilo kilogram kilometer kiloton kimia kimiawi kincir kinclong
  kinerja kini kios kipas kiper kiprah kira kiri kirim kisah kisar kisruh kista kita kitab kitar klaim
  klan klandestin klarifikasi klasemen klasifikasi klasik klaster klausa klausul klenik klerus klien
  klik klimaks klinik klinis klise klobot klon kloning klorin klorofil kloset klub koalisi kobalt kobar
  kocak kocek kocok kode kodi kodifikasi kodok koefisien koeksistensi kognitif kohesi koin kokain koko
  kol kolaborasi kolaboratif kolaborator kolak kolam kolang kolaps kolega koleksi kolektif kolektor
  kolera kolesterol kolom kolonel koloni kolonial kolonialisme kolonis kolonisasi kolosal kolot kolumnis
  kolusi koma komandan komando komat kombatan kombinasi komedi komedian komentar komentator komersial
  komersialisasi komet komik komikus komisaris komisi komisioner komite komitmen komoditas komodo kompak
  kompartemen kompas kompatibel kompatriot kompensasi kompeten kompetensi kompetisi kompetitif
  kompetitor kompi kompilasi komplain kompleks kompleksitas komplementer komplet komplikasi komplot
  komponen komponis kompor komposer komposisi komprehensif kompres kompresi kompromi komputasi komputer
  komunal komunikasi komunikatif komunikator komunike komunis komunisme komunitas kondektur kondisi
  kondom konduktor kondusif koneksi konektivitas konfederasi konferensi konfigurasi konfirmasi
  konfiskasi konflik konfrontasi konfrontatif kongkalikong konglomerasi konglomerat kongres kongsi
  konjungtur konklusi konklusif konkret konkuren konon konotasi konsekuen konsekuensi konsekutif
  konseling konselor konsensus konsentrasi konsep konsepsi konseptual konser konservasi konservatif
  konservatisme konsesi konsiliasi konsinyasi konsisten konsistensi konsolidasi konsorsium konspirasi
  konspiratif konstan konstanta konstelasi konstituen konstitusi konstitusional konstitusionalisme
  konstruksi konstruktif konsul konsulat konsuler konsultan konsultasi konsultatif konsumen konsumsi
  konsumtif kontainer kontak kontaminan kontaminasi kontan konteks kontekstual kontemplasi kontemporer
  konten kontes kontestan kontestasi kontinen kontinental kontingen kontinu kontra kontradiksi
  kontradiktif kontrak kontraksi kontraktor kontraproduktif kontrarevolusi kontras kontrasepsi
  kontraterorisme kontribusi kontributor kontrol kontroversi kontroversial kontusio konvensi
  konvensional konvergensi konversi konvoi konyol kooperatif koordinasi koordinat koordinatif
  koordinator koordinir kop kopel koper koperasi kopi kopling kopor kopral koran korban koreh koreksi
  korelasi koreng koreografer koreografi koresponden korespondensi koridor kornea koronavirus koroner
  korosi korporasi korporat korps korset korup korupsi koruptor korvet kosakata kosmetik kosmik
  kosmonaut kosmopolitan kosmos kosong kost kostum kota kotak kotamadya kotapraja kotor koyak kram krama
  kran kreasi kreatif kreativitas kreator kredibel kredibilitas kredit kreditur kredo kremlin kriket
  kriminal kriminalisasi kriminalitas kriminolog kriminologi kripto krisis kristal kristen kriteria
  kritik kritikus kritis kromium kromosom kroni kronis kronologi kronologis kru krusial kuadran kuak
  kualat kuali kualifikasi kualitas kualitatif kuantitas kuantitatif kuantum kuarsa kuarta kuartal kuas
  kuasa kuasar kuat kubah kubang kubik kubis kubu kubur kucai kucil kucing kucur kuda kudapan kudeta
  kudis kuduk kudus kue kuesioner kuil kuis kuitansi kuku kukuh kukus kulak kuliah kulik kuliner kulit
  kulkas kulminasi kultur kultural kultus kumal kuman kumandang kumat kumbang kumis kumpul kumuh
  kumulatif kunci kuncup kuning kunjung kuno kuntum kunyah kunyit kuorum kuota kupas kupat kuping kupon
  kura kurang kurap kuras kurasi kuratif kurator kurban kurikuler kurikulum kurir kurma kurs kursi
  kursus kurun kurung kurus kurva kusam kusir kusta kusut kutat kutip kutu kutub kutuk kuwalat kuyup
  laba labah label labil laboran laboratorium labrak labu labuh lacak laci lacur lada ladang laden laga
  lagi lagipula lagu lahan lahap lahar lahir lahiriah lain lajang laju lajur lakban laki lakon laksamana
  laksana laku lalai lalat lalim lalu lama laman lamar lambai lamban lambang lambat lambe lambung lamin
  lampau lampias lampir lampu lampung lamun lancang lancar lancip lancong landa landai landak landas
  langgan langgar langgeng langit langka langkah langsat langsing langsung lanjut lansia lansir lantai
  lantak lantang lantar lantaran lantas lantik lantun lantur lap lapang lapar lapas lapik lapis lapor
  laptop lapuk larang laras lari larik laris laru larut larva las lasak laser laskar latar laten lateral
  latih lau lauk laut lava lawak lawan lawas lawat layak layan layang layar layat layu lazim lebah lebam
  lebar lebaran lebat lebih lebur leceh lecet lecut ledak ledek lega legal legalisasi legalisir
  legalitas legam legasi legenda legendaris legislasi legislatif legislator legislatur legitimasi legiun
  legok leher lekang lekap lekas lekat lekuk lelah lelaki lelang lele leleh leluasa lelucon leluhur lem
  lemah lemak lemari lemas lembaga lembah lembap lembar lembek lembing lembu lembur lembut lempar
  lempeng lempuk lempung lena lencana lenceng lengah lengan lengang lenggang lengkap lengket lengkuas
  lengkung lengok lengser lensa lentera lentik lentur lenyap lepas lepra lerai lereng leres lesat leset
  lestari lesu lesung letak letih letnan letup letus leukemia level lever lewat lezat liar libas libat
  liberal liberalisasi liberalisme libido libur licik licin lidah lift liga ligat lihai lihat likuid
  likuidasi likuiditas lilin lilit lima limau limbah limbung limfa limit limosin limousin limpah limpas
  limun linang lincah linci lindas lindung linear lingkar lingkung lingkup linglung linguistik lini
  linier lintah lintang lintas linu lipat liput lirik liris lisan lisensi listrik litbang liter literasi
  literatur litigasi litium liturgi liuk loak loba lobak lobi logam logat logika logis logistik logo loh
  loka lokakarya lokal lokalisasi lokalisir lokasi loket lokomotif lolos lomba lompat loncat lonceng
  longgar longok longsor lonjak lontar lontong loreng lorong los loteng lotere lotre lowong loyal
  loyalis loyalitas loyo luang luap luar luas lubang lucu lucut ludah ludes lugas lugu luhur luka lukis
  luluh lulur lulus lumas lumat lumayan lumba lumbung lumpuh lumpur lumrah lumur lumut lunak lunas
  luncur lunglai lupa lupas luput lurah luring lurus lusa lusin lusuh lutung lutut luwes maaf mabuk
  macam macan macet madam madani madrasah madu madya mafia magang magister magma magnesium magnet
  magnetik magnetis magnitudo magrib maha mahakarya mahal mahasiswa mahasiswi mahir mahkamah mahkota
  mahligai main maja majalah majelis majemuk majikan maju makalah makam makan makar makelar makhluk maki
  makin maklum maklumat makmur makna makro maksiat maksimal maksimum maksud makzul mal malah malaikat
  malam malang malapetaka malaria malas maling malu malware mamalia mambang mampir mampu mampus mana
  manajemen manajer manakala manasik mancanegara mancung mandala mandat mandek mandi mandiri mandor
  mandul manfaat mangga manggis mangkat mangkir mangkrak mangku mangkuk mangrove mangsa mani mania
  maniak manifes manifestasi manifesto manik manikur manipulasi manipulatif manis manja manjur mantan
  mantap mantel mantra mantu manual manufaktur manusia manusiawi manuskrip manuver mapan marah marak
  marathon maraton maret marga margasatwa margin marginal marginalisasi marhaen mari mariner marinir
  maritim marjinal marka markas markisa marmer mars marsekal marshal martabat martil martir marxis
  marxisme masa masak masalah masam masif masih masing masjid maskapai masker maskot maskulin massa
  massal masuk masyarakat masyhur mata matahari matang matematika materi material materialis
  materialisme materiil mati matriks matrikulasi maturitas mau maut mawar mawas maya mayapada mayat
  mayor mayoritas mazhab mebel medali medan media median mediasi mediator medis meditasi medium medok
  medsos mega megah megapolitan megawatt mei meja mekanik mekanis mekanisme mekar melankolis melarat
  melati melek melinjo melodi melodrama melon melulu memang memar memorandum memori memorial menang
  menantu menara mendadak mendiang mendung meninggal meningitis menit menjangan menstruasi mentah mental
  mentalitas mentari mentega mentereng menteri mentimun mentor menu menyan merah meraja merak merana
  mercusuar merdeka merdu merek mereka merger meriah meriam merica merinding meritokrasi merkuri merpati
  mersilah mertua mesianis mesin mesiu meski mesra mesti mestika mesum metabolisme metafora metal
  metalurgi metamorfosis metana meteor meteorit meteorologi meter meterai metode metodis metodologi
  metropolis metropolitan mewah mi migas migrain migran migrasi mikro mikroba mikrofon mikroskop
  mikroskopis mil milenial milenium miliar miliarder milik milimeter milisi militan militansi militer
  militerisme mimbar mimisan mimpi minat minder mineral minggu mini miniatur minibus minim minimal
  minimalisasi minimalisir minimum minor minoritas minta minum minus minyak miras miring mirip miris
  misa misal misi misil misinformasi misionaris miskin misteri misterius mistik mistisisme mitigasi
  mitologi mitos mitra mitraliur mobil mobilisasi mobilisir mobilitas modal modalitas mode model modem
  moderasi moderat moderator modern modernisasi modernitas modifikasi modul modus mogok mohon molekul
  molekuler molor momen momentum momok monarki monarkis moneter monitor monoksida monolog monopoli
  monopolistik monoton monster monumen monumental monyet moral moralis moralitas moratorium morfin moril
  mortar mortir mosaik mosi motel motif motivasi moto motor motorik motto mouse moyang mozaik muai muak
  mual mualaf muara muat mubalig mubazir muda mudah mudarat mudi mudik mufakat muhrim mujarab mujur muka
  mukadimah mukim mukjizat muktamar mula mulai mulas mulia multikulturalisme multilateral
  multilateralisme multinasional multipolar mulus mulut mumi munafik muncrat muncul mundur mungil
  mungkar mungkin mungkir munisipalitas muntab muntah murah murai muram murid murka murni murtad murung
  musafir musala musang museum musibah musik musikal musim musisi muslihat muslim muslimin musnah
  mustahil musuh musyawarah mutakhir mutan mutasi mutiara mutlak mutu muzakarah nabati nabi nada nadi
  nafi nafkah nafsu naga nagari nahas naif naik najis nakal nakhoda nalar naluri nama namun nanah nanar
  nanas nangka nanti napas napi narapidana narasi narasumber narator narkoba narkotika narsisme nas
  nasabah nasi nasib nasihat nasional nasionalis nasionalisasi nasionalisme nasionalistis nasionalitas
  naskah natal natrium naturalisasi naung navigasi navigator nazar nazi nefrologi negara negasi negatif
  negeri negosiasi negosiator nekat nelayan nenas nenek nepotisme neraca neraka nesan nestapa net netral
  netralisasi netralisir netralitas neurologi neutron ngarai ngeri niaga niat nihil nikah nikel nikmat
  nikotin nila nilai nilon ningrat nirawak nirlaba nisan nisbah niscaya nista nitrat nitrogen nobar
  nobel noda nol nomad nomaden nominal nominasi nominator nomine nomor nonagresi nonaktif norma normal
  normalisasi normatif nostalgia nota notaris notasi notula nova novel novelis november novis novum
  nuansa nubuat nudis nujum nuklir numerik nurani nusa nusantara nutrien nutrisi nyala nyaman nyamuk
  nyanyi nyaring nyaris nyata nyawa nyenyak nyeri nyiur nyonya oase oasis obat obesitas objek objektif
  objektivitas obligasi obor obrak obral obrol observasi observatorium observer obsesi oceh oditur odol
  ofensif offside ofisial ogah ojek oknum oksidasi oksigen oktan oktober okupansi okupasi olah olahraga
  olahragawan oleh oleng oles oligarki oligarkis oligopoli olimpiade olok ombak ombudsman omel omong
  omzet onak onar onderdil ongkos onkologi online onta oper opera operasi operasional operator opini
  opium oplos oportunis oportunisme oposan oposisi opsi opsional optik optimal optimalisasi optimis
  optimisme optimistis orak oral orang orangutan oranye orasi orator orbit orde order ordo ordonansi
  organ organik organisasi organisator organisatoris organisir organisme oriental orientasi orisinal
  orisinalitas orkes orkestra ormas ornamen ortodoks ortopedi osilasi osteoporosis otak otitis otokrasi
  otokrat otomatis otomatisasi otomotif otonom otonomi otorisasi otorita otoritarianisme otoriter otot
  oven overdosis ozon pabean pabrik pacar pacu pacul pada padah padahal padam padan padang padat padi
  padma padu paduka pagar pagelaran pagi paguyuban paha pahala paham pahat pahit pahlawan pailit pajak
  pajang pak pakai pakan pakar paket paksa pakta paku palang palem palestin paling palsu palu palung
  paman pamer pamflet pamit pamong pamor pamrih panah panas pancang pancar panci pancing panco pancung
  pancur pandai pandan pandang pandemi pandir pandu panekuk panel panelis panen pangan pangeran panggang
  panggil panggul panggung pangkal pangkas pangkat panglima pangsa panik panitera panitia panjang panjat
  panorama panser pansus pantai pantang pantas pantau panti pantul panu papan papar para parade
  paradigma paradoks paraf parafe parafrase paragraf parah paralel paralisis paramedis parameter
  paramiliter parang paranoia paranoid paras parasit parasut parau parfum paripurna parit pariwisata
  parkir parlemen parlementarisme parlementer paro parodi parpol parsial partai partikel partikelir
  partisan partisipan partisipasi partisipatif partner paru paruh parut pas pasak pasal pasang pasar
  pasca pasien pasif pasifik pasifis pasir paskah pasok paspor pasrah pasta pastel pasteurisasi pasti
  pastor pasukan pasung patah pataka paten paternalistik paternalistis patin patner patogen patok
  patologi patologis patri patriark patriot patriotik patriotisme patrol patroli patron patronase patuh
  patung patut pauh paus paut pavilium paviliun pawai pawang paya payah payau payudara payung pecah
  pecat pecel peci pecut pedagogi pedal pedang pedas pedati pediatri pedih pedofil pedofilia pedoman
  peduli pegal pegang pegawai pejal pejam peka pekan pekat pekerti pekik pel pelaminan pelan pelana
  pelangi pelantar pelanting pelat pelatuk pelbagai pelepah peleset pelet peleton pelihara pelik
  pelintir pelipis pelir pelit pelita pelopor pelosok peluang peluh peluk peluru pelvis pemilu pemudi
  pen pena penalti penasaran pencak pencar pencil pendam pendap pendek pendekar pendeta pending pendopo
  penetrasi pengantin pengap pengaruh pengat penggal penguin penisilin penjara penjuru pensil pensiun
  pental pentas pentil penting pentolan penuh penyu pepatah pepaya pepes per perabot peraga perah perahu
  perak peramban peran perang perangai perangkap perangkat peranti peras perawan percaya percik percuma
  perda perdana perdata perempat perempuan perfeksionis performa pergi pergok peri peria perian
  peribahasa perigi perih perihal periksa perilaku peringkat perintah periode periodik perisai periskop
  peristiwa periuk perkakas perkara perkasa perkosa perkutut perlahan perlu permafrost permai permaisuri
  permak permanen permata permen permisi permisif pernah pernik pernis peron perosok perosot perpres
  pers persada persegi persen persentase persepsi persis persona personal personalia personel perspektif
  persuasi persuasif pertama peru perunggu perut perwira pesan pesantren pesat pesawat peserta pesiar
  pesimis pesimisme pesimistis pesing pesisir peso pesona pesta pestisida pesut peta petahana petai
  petak petaka petang petas peti peties petik petir petisi petrokimia petroleum petuah petualang piagam
  piala pialang piama pianis piano piatu piawai picik picu pidana pidato piduduk pigmen pihak pijak
  pijar pijat pikat pikir piknik piksel piktogram pikul pikun pil pilah pilar pileg pilek pilih pilin
  pilkada pilot pilpres pilu pimpin pinang pincang pindah pindai pinggan pinggang pinggir pinggul
  pingsan pinjam pinta pintal pintar pintas pintu pinus pionir pipa pipi pipis pipit piramida pirang
  piring pirsa pisah pisang pisau pispot pistol pita pitam piton piutang piza pizza plafon plagiarisme
  plagiat planet planetarium plasenta plasma plastik plastis platform platina plaza plebisit pledoi
  pleidoi pleno plester plintir plot plural pluralisme pluralistik pluralitas plus plutonium pneumonia
  poci podium pohon poin pojok pokok pola polarisasi polemik poles poli poligami poligamis poliklinik
  polimer polio polis polisi politik politikus politis politisasi politisi polling polong polos polusi
  polutan pompa pondok ponsel popok popularitas populasi populer populis populisme porak pori porno
  pornografi poros porselen porsi portabel portal portofolio pos pose posisi positif positron posko
  poster postur potasium potensi potensial potlot potong potret pound prabayar praduga pragmatis
  pragmatisme prahara prahoto prajurit prakarsa prakira praktik praktis praktisi pramugari pramuka
  pranala pranata prasangka prasarana prasasti prasejahtera prasmanan prasyarat preambul predikat
  prediksi prefektur preferensi preman prematur premi premier premis prenatal preposisi preseden
  presensi presentasi presiden presidensi presidensial presidium presisi prestasi prestise prestisius
  prevalensi preventif pria pribadi pribumi prihatin prima primata primer primitif primordial prinsip
  prinsipal prinsipil printer prioritas privasi privat privatisasi privilese priyayi pro proaktif
  probabilitas problem problema problematika problematis produk produksi produktif produktivitas
  produsen produser profesi profesional profesionalisme profesor profil profit prognosis program
  programer progres progresif proklamasi proklamator proklamir proksi proletar proletariat proliferasi
  prolog prominen promosi promotor propaganda propagandis properti proporsi proporsional proposal pros
  prosa prosedur prosedural proses prosesi prosesor prospek prospektif prostat prostitusi protein
  proteksi proteksionis proteksionisme protektorat protes protestan protokol protokoler proton prototipe
  provinsi provokasi provokatif provokator proyek proyeksi proyektil proyektor psikiater psikiatri
  psikis psikolog psikologi psikologis psikopat psikoterapi pualam puas puasa publik publikasi publisir
  publisitas pucat pucuk pudar pudel puding pugar puing puisi puitis puja puji pukat pukau pukul pulang
  pulas pulau pulih pulpa pulpen pulsa puluh pulung pulut pun punah puncak pundak pundi punggung pungut
  punk puntir puntung punya pupuk pupus pura purba purbakala puritan purna purnama purnawirawan puruk
  purun purwarupa pusaka pusar pusara pusat pusing puskesmas puspa pustaka pustakawan putar putih puting
  putra putri putus puyuh raba rabat rabi rabies rabu rabun racau racik racun radang radar radiasi
  radiator radikal radikalisasi radikalisme radio radioaktif radioaktivitas radiologi radium radius raga
  ragam ragawi ragu rahang rahasia rahim rahmat raib raih raja rajah rajalela rajam rajang rajin rajut
  rak raket rakit raksa raksasa rakus rakyat ralat ramadan ramah ramai ramal rambah rambat rambu rambut
  rame rami rampas ramping rampok rampung ramu ranah rancah rancang rancu rang rangka rangkai rangkak
  rangkap rangkul rangkum rangsang ranjang ranjau ransel ransomware ransum rantai rantang rantau ranting
  rapal rapat rapi rapid rapor rapuh ras rasa rasi rasial rasialisme rasio rasional rasionalisasi
  rasionalitas rasis rasisme rasuah rasuk rasul rata ratap ratas ratifikasi ratu ratus raung raup raut
  rawa rawan rawat raya rayap rayu razia reaksi reaksioner reaktif reaktivasi reaktor real realis
  realisasi realisir realisme realistik realistis realitas realokasi rebab rebah reboisasi rebung rebus
  rebut recana receh recok reda redah redaksi redaktur redam reduksi redup referendum referensi refleks
  refleksi reformasi reformator reformis regang regenerasi regional regionalisme register registrasi
  regu regulasi regulator reguler rehab rehabilitasi reinkarnasi reka rekah rekam rekan rekap
  rekapitalisasi rekapitulasi rekat rekayasa rekening reklamasi reklame rekomendasi rekonsiliasi
  rekonstruksi rekor rekreasi rekrut rekrutmen reksa reksadana rektor rektorat rel rela relai relaksasi
  relasi relatif relativitas relevan relevansi reli relief religi religius relik relokasi rem remaja
  remas rematik rembes rembuk remedial remeh remisi rempah remuk renaisans renang rencana renda rendah
  rendam rendang reng rengat rengek renggang renggut rengkuh renovasi rentan rentang rente renteng
  rentet renung renyah reorganisasi reparasi repatriasi replik reporter repot repres representasi
  representatif represi represif reproduksi reproduktif reptil reptilia republik republikanisme reputasi
  resah resap reseller resensi resep resepsi reserse reservasi resesi residen residivis residu
  resiliensi resimen resisten resistensi resistor resital resmi resolusi resonansi resor respirasi
  responden respons responsif restitusi restoran restorasi restrukturisasi restu resume retak retaliasi
  retas retorika retoris retribusi retrospektif reuni reunifikasi revisi revitalisasi revolusi
  revolusioner revolver rezim riak riam riang rias ribu ribut ricuh riil rilis rim rimba rimbun rinci
  rindu ringan ringgit ringkas ringkih ringkuk ringkus rintang rintih rintik rintis risalah risau riset
  risik risiko riskan ritel ritme ritual ritus rival rivalitas riwayat roadmap robek roboh robot robotik
  robotika roda rodi rogoh roh rohani rok roket rokok romantis romantisme rombak rombong rompak rompi
  rona ronda ronde rongga rongrong ronsen rontgen rontok rosak rosot rotan rotasi roti router royal
  royalti ruah ruam ruang ruas rubah rubel ruben rudal rudimenter rugbi rugi rujak ruji rujuk rukun
  rumah rumit rumor rumpang rumpun rumput rumus runcing runding runduk rundung runtuh runtun runut
  runyam rupa rupawan rupee rupiah rusa rusak rusuh rutan rute rutin rutinitas ruwet saat sabana sabar
  sabda sabet sabit sabot sabotase sabtu sabu sabuk sabun sabung sadap sadar sadis sadur safari saga
  sagu sah sahabat sahaja saham sahang sahih sahur sahut saing sains saintis saja sajak saji sak sakit
  sakral sakramen saksama saksi saksofon sakti saku salaf salah salak salam salat saldo saleh salep
  salib salin saling salip salju salon salto salur sama samar sambal sambang sambar sambil sambung
  sambut sampah sampai sampan sampel samping sampul samudra sana sanatorium sandal sandang sandar
  sandera sandi sandiwara sandung sang sangat sangga sanggah sanggrah sanggul sanggup sangka sangkal
  sangkar sangkur sangkut sangon sangsi sanitasi saniter sanjung sanksi santai santan santap santer
  santet santo santri santun sapa sapi sapu saput saraf sarak saran sarana sarang sarapan sarat sarden
  sari saring sarjana sarkasme sarkoma sarung sasar sastra satelit satgas satir satire satiris satpam
  satu satwa saudagar saudara saudari sauna saung saus sawah sawit saya sayang sayap sayat sayembara
  sayur seakan seantero sebab sebagai sebal sebar sebelah sebelas sebelum sebentar seberang seberapa
  sebut secuil sedan sedang sedap sedekah sederhana sedia sediakala sedih sedikit sedot seduh segala
  segan segar segel segera segi segitiga segmen segmentasi segregasi sehat seimbang seismik seismolog
  seismologi sejahtera sejak sejarah sejati sejenak sejoli sejuk sekali sekalian sekaligus sekam sekap
  sekarang sekarat sekat sekian sekjen sekoci sekolah sekongkol sekonyong sekop sekresi sekretariat
  sekretaris seks seksi seksual seksualitas sektarian sekte sektor sektoral sekuel sekularisme sekuler
  sekunder sekuritas sekutu sel sela selada selai selain selak selam selama selamat selancar selang
  selap selaput selaras selasa selasih selat selatan selebaran selebritas seledri seleksi selektif
  selendang selenggara selera selesai seleweng selidik selimut selinap seling selingan selingkuh selip
  selisih selokan selongsong seloroh selubung seludup seluk selular seluler selundup seluruh selusup
  semai semangat semangka semantik semarak semat sembah sembahyang sembako sembarang sembarangan sembari
  sembelih sembelit sembilan sembilu semboyan sembrono sembuh sembul sembunyi sembur semen semenanjung
  semenjak sementara semerbak semesta semester semi semifinal semikonduktor seminar seminari semiotika
  semoga sempat sempit semprot sempurna semu semua semut sen senam senandung senang senantiasa senapan
  senat senator senda sendal sendat sendawa sendi sendiri sendok sendu seng sengaja sengat sengau
  senggang senggara senggol sengit sengketa sengsara seni senin senior seniwati senja senjang senjata
  senonoh sensasi sensasional sensitif sensitivitas sensor sensual sensus sentak sental sentil sentimen
  sentimental sentimeter sentosa sentra sentral sentralisasi sentrifugal sentrifugasi sentris sentuh
  senyap senyawa senyum seolah seorang sepah sepak sepakat sepanjang separatis separatisme sepat sepatu
  sepeda sepele seperempat seperlima sepersepuluh seperti sepertiga sepi september sepuh sepuluh sepupu
  seragam serah serai serak serakah seram serambi serampang serang serangga serangkai serap serasi serat
  seratus serba serbet serbu serbuk serdadu sereh seremoni seremonial serempak serempet serenada
  serentak serep seret sergap seri serial seribu serigala serikat sering seringkali serius sero serobot
  serong seronok serpih sersan serta sertifikasi sertifikat seru seruduk seruling serum seruput server
  serviks servis sesak sesal sesat sesawi seseorang sesi sesuai sesuatu setan setara setel setelah
  seteru setia setiap setir setop setor setrika setrum setubuh setuju sewa sia siaga sial siang siap
  siapa siar siasat sibak siber sibuk sidang sidik sifat sifilis sigap signifikan signifikansi sih sikap
  sikat sikeras siklon siklus siksa siku sikut sila silabus silah silam silang silat silau silet silikon
  silinder silsilah siluet siluman simak simbah simbol simbolik simbolis simetri simetris simfoni simpan
  simpang simpati simpatik simpatisan simpel simplifikasi simposium simpul simulasi simultan sinagoge
  sinambung sinar sindikat sindir sindrom sinema sinergi sinetron singa singgah singgasana singgung
  singkap singkat singkir singkong singsing sini sinis sinisme sinkron sinkronisasi sinode sinonim
  sinopsis sintas sintesis sintetis sinus sinyal sinyalemen sinyalir sipil sipir sipit siprus sir siram
  sirat sirene siri sirih sirip sirkuit sirkulasi sirkus sirna sirosis sirsak sisa sisi sisih sisik
  sisip sisir sistem sistematik sistematika sistematis siswa siswi sita siter sitir sitologi situ
  situasi situs siul siur skala skandal skema skenario skeptis skeptisisme sketsa ski skizofrenia skor
  skorbut skorer skors skripsi skuad skuadron skuter slogan sniper soal sobat sobek soda sodok sodomi
  sodor sogok sohor sok sokong solar solid solidaritas solider solo solusi solvabilitas soma somasi
  sombong sonar sondir songket songsong sontak sontek sop sopan sopir sorak sore sorong sorot sortir
  sosial sosialis sosialisasi sosialisme sosialita sosiolog sosiologi sosiologis sosis sosok soto
  spanduk spasi spasial spasme spektakuler spektrum spekulan spekulasi spekulatif sperma spesial
  spesialis spesialisasi spesies spesifik spesifikasi spesimen spion spionase spiral spiritual
  spiritualitas sponsor spontan spontanitas sportif sportivitas sprint sprinter srikaya stabil
  stabilisasi stabilitas stadion stadium staf stagnan stagnasi standar standardisasi stasiun statika
  statis statistik status statuta stempel stereotip steril sterling steroid stigma stimulan stimulasi
  stimulus stok strata strategi strategis stratosfer stres striker stroke struktur struktural studi
  studio suai suaka suam suami suang suap suara suasana suatu subjek subjektif subjektivitas subpoena
  subsider subsidi substansi substansial substantif substitusi subuh subur subversi subversif suci sudah
  sudi sudut sufi sugesti suguh suhu suit sujud suka sukacita sukar sukarela sukses suksesi suku sulam
  sulap sulfat sulfur suling sulit sultan suluh suluk sulung sulut sumbang sumbangsih sumbat sumber
  sumbu sumpah sumpal sumpit sumringah sumsum sumur sunah sunan sunat sundul sundut sungai sungguh
  sungkan suntik sunting suntuk sunyi sup supermarket supernova supersonik supervisi suplai suplemen
  suporter supra supremasi surai suram surat surau surealis surealisme surel surga surgawi surplus suruh
  surut survei surveyor surya susah susastra susila suspensi suster susu susul susun susup susur susut
  sutra sutradara suvenir swadaya swasembada swasta swastanisasi sweter syahbandar syahdu syahid syair
  syak syal syarat syariah syariat syekh syuhada syukur syuting taat tabah tabel tabiat tabib tabir
  tablet tabloid tabrak tabu tabung tabur tadah tadi taekwondo tafsir tagar tagih tahan tahap tahbis
  tahi tahu tahun taifun tajam taji tajuk tak takar takbir takdir takhayul takhta takjub taklid taklimat
  takluk takrif taksi taksir taksonomi taktik taktis takut takwa tala talak talang talenta tali tamak
  taman tamasya tamat tambah tambak tambal tambang tambat tambun tambur tameng tampak tampan tampang
  tampar tampik tampil tampuk tampung tamsil tamtama tamu tanah tanam tancap tanda tandan tandang tandas
  tanding tandu tanduk tandus tangan tangga tanggal tanggap tangguh tangguk tanggul tanggulang tanggung
  tangis tangkai tangkal tangkap tangkar tangkas tangki tangkis tani tanjung tank tanker tanpa tantang
  tante tanya taoge tapai tapak tapal tapis tara taraf target tari tarif tarik taring taris taruh taruna
  tarung tas tasawuf tata tatanan tatap tatar tatkala tato taufik tauhid taut tawa tawan tawar tawas
  tayang teater teatrikal tebak tebal tebang tebar tebas tebing tebu tebus teduh tegak tegang tegap
  tegar tegas teguh teguk tegur teh tekad tekan teken teknik teknis teknisi tekno teknokrat teknologi
  teknologis teks tekstil tekstual tekuk tekun telaah teladan telaga telah telak telan telanjang
  telanjur telantar telapak telat telegram telekomunikasi telekonferensi telepati telepon teleskop
  televisi telinga teliti teluk telur telusur tema teman tembaga tembak tembakau tembang tembok tembus
  tempa tempat tempe tempel temperamen temperatur tempo temporer tempuh tempur tempurung temu tenaga
  tenang tenar tenda tendang tendensi tender tengadah tengah tenggang tenggara tenggat tenggelam
  tenggorok tengkar tengkorak tengkuk tengkulak tengok tenis tenor tensi tentang tentara tenteram tentu
  tenun tenung teokrasi teolog teologi teoretis teori tepat tepi tepis tepuk tepung tera terabas teralis
  terampil terang terap terapeutik terapi terapis teras terawang terbang terbit tergesa teri teriak
  terik terima teritori teritorial terjal terjang terjemah terjun terka terkam terlalu terlena termal
  terminal terminologi termodinamika termometer termonuklir termos ternak terobos terompet terong
  teropong teror teroris terorisme terowongan terpa terpal terpedo tersedak tersier tertib terumbu
  terung terus tes tesis testamen testimoni tetangga tetanus tetap tetapi tetas tetek tetes tetikus
  tetua tewas tiada tiang tiap tiarap tiba tidak tidur tifus tiga tik tikai tikam tikar tiket tikung
  tikus tilang tim timah timang timba timbal timbang timbul timbun timnas timpa timpal timpang timun
  timur tindak tindas tindih tindik tinggal tinggi tingkah tingkap tingkat tinjau tinju tinta tinting
  tipe tipikal tipikor tipis tipologi tipu tirai tiram tiran tirani tiras tiri tiru tisu titah titanium
  titel titik titip titis tiup toa tobat todong toga toge toh tohok toilet toko tokoh tokok toksik
  toksin tol tolak toleh toleran toleransi tolok tolol tolong tomat tombak tombok tombol ton tonase tong
  tonggak tongkat tongkol tongkrong tonik tonjok tonjol tonton top topan topang topeng topi topik toples
  topografi toreh tornado torpedo torso total totalitarianisme totalitas totaliter totok towel tradisi
  tradisional tradisionalis tragedi tragis trailer trakoma traksi traktat traktir traktor trans
  transaksi transfer transformasi transfusi transisi transistor transit transkrip translasi transmigrasi
  transmisi transnasional transparan transparansi transplantasi transportasi trauma traumatis trek trem
  tren trenggiling tri tribun tribunal tribune trik trilateral triliun trilogi triwulan trofi troli
  trombon trombosis tropis trotoar truk tsunami tua tuah tuak tuan tuang tuberkulosis tubi tubir tubruk
  tubuh tuding tuduh tudung tugas tugu tuhan tujah tuju tujuh tukang tukar tukik tulang tular tuli tulis
  tulus tuma tumbal tumbang tumben tumbuh tumbuk tumis tumit tumor tumpah tumpang tumpas tumpu tumpuk
  tumpul tuna tunai tunak tunang tunas tunda tunduk tungau tunggak tunggal tunggang tunggu tungku
  tunjang tunjuk tuntas tuntun tuntut tupai tur turbin turbulensi turis turisme turnamen turun turut
  tusuk tutor tutorial tuts tutul tutup tutur uang uap ubah ubi ubin ubur ucap udang udara ufuk ujar uji
  ujung ukir ukur ulah ulama ulang ular ulas ulat ulekan uleni ulet ulkus ultimatum ultra ultrasonik
  ultraviolet ulung ulur umat umbar umbi umbul umpama umpan umpat umrah umum umur unanim undang undi
  unduh undur unggah unggas unggul ungkap ungkit ungsi ungu uni unifikasi unik unilateral unipolar unit
  universal universalitas universitas unjuk unsur unta untai untit untuk untung upacara upah upaya upeti
  upih urai uranium urat urban urbanisasi urgen urgensi uring urologi urug urung urus urut usaha usai
  usang usap usia usik usir uskup ustaz usul usung usus usut utama utang utara utas utilitas utopia
  utopis utuh utus uzur vagina vaksin vaksinasi vakum valas valid validasi validitas valuta vampir
  vandal vandalisme variabel varian variasi varietas varises vas vaskular vegetarian vegetaris vegetasi
  vektor ventilasi ventilator ventrikel verbal verifikasi versi versus vertikal veteran veto via vibrasi
  video vila violis viral virologi virtual virus visa visi visibilitas visioner viskositas visual
  visualisasi vital vitalitas vitamin vokal vokalis vokasi volatil volatilitas voli volt volume vonis
  voting vulgar vulkanik vulkanologi wabah wacana wadah wadas waduk wafat wahana wahid wahyu waisak
  wajah wajan wajar wajib wajik wakaf wakil waktu walau walhasil wali wamil wangi wanita wanprestasi
  wapres warga warganet waris warkat warna warsa warta waru warung was wasiat wasit waspada waswas watak
  watt wawancara wawasan wayang web webinar wedang wenang wewenang wibawa wifi wig wihara wijen wilayah
  windu wira wiraswasta wirausaha wisata wisma wisuda wiyata wol wortel wujud wukuf xenofobia xenofobik
  yahudi yakin yakni yang yatim yayasan yen yield yodium yoga yoghurt yuan yudikatif yudisial yudo
  yuridis yuris yurisdiksi yurisprudensi zabur zaitun zakat zalim zaman zamrud zat zebra zeni zenit
  ziarah zigot zina zinc zionis zionisme zirah zodiak zona zonasi zoologi
`

/** Roots that take few affixes: a word that may also come of another root comes of that one (*mengubah*: no *kubah*). */
export const shyRoots = `
  alas ampas anak angan aria asa carik dari epos kaku kalam kasap katak kelas kerang kesah kubah kura kurus kusir
  madu oleh pakan parah parang pena petak pinta rami rang rasai ratap rubah sih tang teri tik tuak
`
