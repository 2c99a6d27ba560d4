/**
 * Indonesian words that are rarer than the roots: known to the spelling, and a root only where no commoner one fits.
 */
export const rareWords = `
  abah abaimana abate abon abreviasi abses abstraksi adakala ademik adiktif adisi aditif adjektiva adonan
  adrenalin adveksi adven adverbia advis aerobik afasia afdal agamais agregator agul agun aguna ah ahlul
  ajek akapela akasia akidah akik akne akrilik akselerator aksentuasi aksesibel aksesibilitas aksesori
  aksial aksioma aktivisme akuarel akuifer akulturasi akupunktur alabio alamanda alap albumin alegori
  alergen alismus alkalin aloi alomorf altar alter altruis alu alveolus amarilis ambek ambing amblek amblop
  ambul amfibia amin amis amit ampai ampela ampo ampul amuba amulet anaerob anaerobik anafora anagram
  analgesik anani anatomis ancer ancok andaman andeng andesit andong angkara angkit angkring angon angop
  angot anhidrat anila animator anjal anjang ankilosis anorganik antarejawantah antarnegara antibakteri
  antigen antihistamin antioksidan antiseptik antitesis antonim antraks antropolog antuk anu anulir anyal
  anyelir anyir apak apresiator apsari aral arbei areal aren areola aril aritmetika aronia arsir artesis
  artikulasi arung asar aseksual asese asetat asetilena aseton asiri asoi astigmatisme astral astrolog
  astrologi atasan atavisme ateisme atletis atol atrium auditori auditorium aum aura aurora autis autisme
  autodidak autofokus autoritas avertebrata aves avis avontur awahama ayak ayal ayan ayom ayunda azali babad
  baban babar babas bacang bacem backup badal badar badik badong bagal bagas bagul bahak baheula bahter
  baiat baiduri bajigur baka bakda bakiak bakpao bakpia bakteriolog balada baladewa balatentara baldi balela
  balerina balgam bali balig baliga balir balista balong balsam baluarti balur baluran bambang banal bancak
  bancar bancuh band bandrek bangar bangas bangil bangkas bangking bangkong banglas bangpak bangsai bani
  bantam bantun banyol barah baraya barbel barekat bariton barium baron barong baruh barut basal basalt
  basoka basung batako batil batola baud baung baut bawadi bawak bawor bayem bayungan bazoka bebat bebenah
  beberapa bebet becek beceng bedaka bedaru bedebah bedeng bedol begah begap bego begol behel bekantan bekap
  bekatul bekisar belacan belalak belanda belarus belobor belongsong beluk belukar belulang bemo benalu
  bencah bendul bengah bengap bengkang bengkayang bengkuang benjol bentala bentan bento benum benzena beo
  berandang berangan berangas berengsek berengut berhala bernga berondol berongsong besan besel besot
  beterbangan betot beulang bewok bianglala biarpet bibliografi bidak bihun bikameral biko bilas bilga bilis
  bilung bimasakti binar bingar bingka bintal bintil bintit bioetanol biogas biomassa bionik biosfer
  bioterorisme birahi birai biri biseksual bisturi blangko blangkon blaster blender bloking blong blues boba
  bobok bodong bogem bogor bohlam boleng bolero bolpoin bombasin bombastis bongkak bongkok bongsor bopet
  bordir boreh borek borok bosnia botaniwan botor boyak brahmana bratawali brem brendi brengos broker
  brokoli bromida bronkus brutu bu budeg budek budug bugenvil bujet bulbul bulimia buluh bumbung bumerang
  bundel bungkah bungkal bungkil bunglon bungsil buntak buntal buntet bunting bupet burik burjo burket butek
  butik buyung caca cacap cadas cadok cagak cagut cahang cak cakalang cakil cakruk cakus calak calar caldera
  calit cambah campah campang campin camping canai candak candat candra cangak cangkum cantas cantel cantol
  capah capang capcai caping caplang carak caras catok caturwulan caung cawang cawat cawis ceblok cebok
  cebong cecap ceceng cecer cedok cegukan cekdam cekek cekel cekih ceking cekit ceklek cekok cekot celadon
  celak celang celangap celat celempong celempung celep celetuk celi celinguk celoreng celur cema cemberut
  cembung cemeeh cemeng cemetuk cempedak cempung cemuk cemurut cendala cendekiawan cendet cendok cendol
  cengam cengap cengar cengek cengeng cenger cengir cengis cengkal cengkau cengkerama cengkiwing cengklong
  cengkrong cenil centeng centong cepak cepol cepuk ceracau ceramai cerana cerat cerek ceri ceriwis cerkam
  cerocos cerpelai cerpenis cerurut cerutu cespleng cetar cetek ceteng cetera ceti cetok cetot chef china
  ciak ciblon cicit cidomo cihui cikrak cilok cimplung cincai cingkat cinguk cingur cipoa cipok ciprat
  cipratan ciruk citak ciwit cm cocol cocor codet cokek cokin cokot colang coleng colet colong colot combe
  comblang comel compeng compreng conggah congkong congor contreng coplok corot cotok cowek cowok cuai
  cubung cuca cucakrawa cucuk cucut cudang cuik cuing cukong culak culun cumbu cumi cungap cunguk cupai
  cupang cupar cupet cuping curik cutik daga dagel daidan daif dajal dakar dakocan dakon dakron daktil
  daktilitas dakwat dalu daluarsa daluwarsa damak damar damik dampal dangdut danguk dansanak dapra
  darmabakti darmasiswa darmatirta darmawisata darulaman das daster dasun dawan dawet debah debak deban
  debap debik debil debok deboks debris debum debur decap deceh decit decur dedak dedalu dedap dedau dedel
  dedengkot dedes defekasi defile definit deformasi deg degan degap degen degil deging deglamorisasi deh
  dehidrasi dehumanisasi deja dek dekah dekik dekokta dekonsentrasi dekor dekremen deksa dekstrin delap
  delas delepak delinkuensi delman delusif demah demang demat demensia demes demobilisasi demografer dempak
  dempung denai dencing dendang dendeng dengap dengih dengking dengkol dengkus dengul dengut denominasi
  dentam dentang dentung denyar deoksidasi deontologi depa depang depap depart depersonalisasi depot derak
  deram deran derang derau derawa derep deres derik derkuku dermatologi dermis dersana deruk derum derun
  derung derut desah desal desang desegregasi desik desikan desimal desit destar destilasi destroyer desuk
  desus desut detap detar detas deterministik detoks detoksifikasi detol deuterium developer devosi dewana
  dewangga diafragma diagonal diaken diakon diakritik dialektika diang diatom didaktik didis difraksi
  difteri diftong digdaya digulis dikotil diktat diktum dilasi diler dim dimer dinamo dinar dingkis
  dingklang diplo diploma dipsomania direk dirham disagio disel diseminasi disensus disfungsi disharmoni
  disinfektan disjoki disko diskoid diskontinu diskontinuitas diskonto diskrepansi diskriminan dislokasi
  disonansi disosiasi dispenser displin disposisi disrupsi distal distilasi distingtif divan diversi dll
  doang dobel doberman dobol dogel dogmatis dogol doktorandus dol dolan dolfin dolok domot dompak domplan
  domplang dompleng donbas dongak dongan dongbret dongkak dongkel dongkol dongok dono dop dorak dorman
  dorsal dosin dowel doyong drakula dramawan dril dsb dst duafa dualisme duane dub dubalang dubelir dubius
  dugal dugang dugas dugdeng duhe dukana dulag dumi dumping dundun dungas dungun duodenum dupa duplik duplo
  duriat durja durnoisme duyung dwifungsi ebek eboni ebonit ecek eceng ecu edit efedrin egah egol egos
  egosentris egrang eh eigendom ekabahasa ekabowo eklampsia eklektik ekosfer eksak eksakta eksamen eksem
  eksentrik eksepsional ekshibisi ekskresi ekskul ekslibris ekspektasi ekspirasi ekspositori ekspres eksta
  ekstasi ekstensi ekstrapolasi ekstremitas eksudat ekualisasi ekuinoks elaborasi elaks elap elar elastin
  elegi elektrode elektrokimia elektrolit elektromagnet elektromagnetik elevator elips eluk email emang
  embacang embak embakau embal embalau embara embarat embarau embel emblem embolia embrional emerald
  emeraldin empal empar emper empik empirik empiris empirisme emplek emporium empul empunya emuk emulsi
  enamel enau encang encik encim encit encok endal endang endemis endoplasma endorsemen endoskopi endul
  engas engau enggang enggat enggok engkah engkak engkang engkol engos enigma ensefalitis ensiklik
  ensiklopedis entalpi entit entomologi entot entri entrok enyak epidermis epifit epigon epigraf epilog
  epoksi erak erata erbis ereksi erektil eritrosit erot eselon esot estrogen estrus eta etape etatisme etil
  etilena etimologi etiologi etnografi etnologi etnosentris etnosentrisme eufoni eugenol eukariota evaporasi
  evasi eviden evident evolusioner evolusionis faal fabel fabula facebook fagosit fakih faksional falak
  falakiah falang falset familier fan fantom farad farak fardu faring farji fasad fasakh faset fasid
  fatamorgana fatihah fatur favoritisme federalis felonie feminin femur fenol fenomenologi fenotipe
  feodalisme fermen feromon fertil fertilisasi fetis fetus fibrin fidah figuratif fikih filamen filateli
  filharmoni filial filing filologi filtrasi filum fiologi fiord firdaus firn fisibel fisibilitas fisiologis
  fisioterapis fistula flamboyan flamingo flanel flat fleksi fleksibilitas flotasi fluoresens fluorin fobi
  foli folikel fonem fonetik fonologi forehand fores formalin formatif formatur fosforus fotogenik fotograf
  fotogrametri fotometer fotosintesis fototropisme fraksional franko frater fraternitas frekuen frigid
  frikatif fruktosa fuad fumigasi fungi fungisida fungsionaris furai furqan fusta gaba gabai gabak gabir
  gablok gabruk gabuk gagang gagu gaharu gail gairah galai galar galat galaut galbani galgal galias galib
  galir galur gama gamad gamak gamam gamat gambang gambir gambu gambuh gamet gamit gamitan gampil gamping
  gampung ganal ganar gancang gancu gandal gandapura gandaria gandarukam gandasturi gandik gandok ganduh
  gandul gandung ganefo gangreng gangsa gangsing gangster ganih ganjen ganjur gantel ganting gantol ganyut
  gaok gapah gapil gaple gapuk gara garai garan garang garba gardan garebek garib garing garitan garnit
  garung gasal gasir gasohol gatot gaut gawar gawir gayam gayang gayat gayor gayuk gayut gebah gebang gebar
  gebeng geber gebok gebot gebrakan gebu gebung gebyah gebyar gebyok gecar gecok gecul gedabir gedang
  gedebak gedebuk gedek gedempol gedik gedogan gedok gedong gedor geduk gega gegak gegana gegares gegat
  geger gegetun gejah gejos gejuju gel gelabah gelabur geladah geladir gelagah gelagap gelagar gelam gelana
  gelandangan gelangsar gelantang gelantung gelasah gelasar gelatak gelayut gelebar gelebek geleber gelecek
  gelecik gelecoh geledek gelegak gelegata gelegut gelek gelema gelempang gelenang gelendong gelengan
  gelenggang gelenjar geletar geletik gelibir gelicik geliga geligi gelimang gelimir gelincuh gelingging
  gelita gelo geloe gelogok gelongsor gelontor gelosang gelosok gelubur gelugu gelugut geluk gelumang gelung
  geluyur gemal gemap gembak gembik gembili gembor gembos gembul gembur gembyar gemelutuk gemercik gemeresak
  gemeretak gemeretuk gemersik gemik geming gempil gempul gemulai genahar genang gencatan gencet genderuwo
  gending genealogi genep genggang genggong genitri genjang genjer genjik genotipe genset gentar gentas
  gentat gentayang gentel gentian genyeh geodetis geokimia geomorfologi geosentris gepeng gepit gepok gepuk
  gerabah gerakah geramang gerandong gerang gerangan gerat gerawan gerayang gerbak gercik gerebak gereget
  geregetan gereh gerejani gerek gereng gergasi geriak geriatri gericau gerigi gerigik gering geringsing
  gerip gerit geriting gerling germicak germo germut gerohok gerontologi gerowong gerpol gerudi geruit
  gerumit gerumut gerunggang gerus gestapu getang getek getem getrang getun geyong ghibah ghirah gial gibah
  gidik giga gim gimbal gimnasium gimnastik gindala girap girik gisar gisik gita giuk giwang glikol glikosa
  gliserin globe glomerulus glosarium glukosa gluten gluteus gobang gobar gobek goblok gocek godam godek
  gogo gogok gojek gojlok gombak gombal gombang gombrang gompal gonad gondola gondrong gonjing gonorea
  gontai gontok gorok gotes gotik gotri gradasi gradual grafit grafologi gramatika gramatikal granula
  granulasi grebek gregorian gres griya gubal gubel gubris guci gudeg gue gulali gule gulud gumuk gung gurah
  gurami gurat guratan gurdi gurit gusti gusul gutasi gutik guyon guyu guyub ha habib hablur hadam hadas
  hadirat hafiz hafizah haik halalbihalal halimun hamster hamzah handai hangar hanggar hangit hardolin harem
  harfiah haribaan harmonika harpa hartal hartawan hasyis hatrik hawar hayal hektoliter hemisfer hemoglobin
  hemoroid hempas henna herbivor herder hereditas herediter heretis heroisme heterogenitas heteroseksual
  hiasi hiatus hibernasi hibrid hidayah hidran hidrat hidraulik hidrokarbon hidrolisis hidroponik hierarkis
  higiene hijaiah hikmat hiperbola hipnosis hipnotis hipokondria hirap hisab hit homo homofon homogenitas
  hongaria hopeng hortikultura huda hujah humaniora humus hunus huyung iban ibunda idiom idiot iduladha
  idulfitri igau ihwal ijtihad ikonografi ikterus ilah ilahi ilalang ilustrator imajinatif imajiner imanen
  imbauan imbesil imparsial impedansi impersonal impoten impresario improvisasi imsak inci indekos indigo
  induktif indung infak inferioritas infinitif influensa ingar ingau inggris ingsut inheren inhibitor
  inisial inkarnasi inlander inokulasi insani insekta inseminasi insersi insidental insinuasi insolven
  insolvensi instink inteligensi interferensi interkoneksi interlokal intermezo internir internis
  interpolasi interviu intoksikasi intoleran intransitif intravena intrinsik introver intuitif inventori
  inversi invoice iodium ionisasi ionosfer irasional isim islah islamiah isolator israk istibdad istigfar
  istikharah item iterasi iur jabal jabang jabrik jabung jadah jadam jahil jahiliah jaja jajal jaka jakun
  jalang jali jalu jamah jamak jamal jamban jambe jambing jambrud jamik jampi jamrud janah jangat jangkung
  janur jaran jawa jawara jawat jazz jejer jelaga jelagat jelai jelanak jelangkung jelatang jelempah jelimet
  jember jempol jenak jenaka jendal jendul jengah jenggala jengger jenglot jepang jepret jeram jerang
  jerangkong jerembap jeriken jering jeroan jerohok jeruji jewer jibaku jibril jimak jin jinjit jins jintan
  jipang jiran jogging joglo jok jongos joran joule jubel jublak judo jujitsu jukung julap julung julur
  jumantik jumawa jumbai jumput jumud jungkal jungkat juntai juntrung jurai jural jutek juzuk kabaret kabir
  kabisat kacer kacuk kacung kadangkala kadi kado kagak kaidah kajung kakas kakerlak kakofoni kalajengking
  kalbu kaleidoskop kalem kalengkang kaligrafi kalipso kalis kalkun kamat kamboja kamerad kamisol kampak
  kamper kampiun kanari kandil kangkang kanguru kaniaya kanon kanonis kanton kantung kanvas kanya kaolin
  kaotis kapabel kapah kapang kapilah kapiler kapitalisasi kapuk karamel karaoke karap karapan karar
  karawitan karbida karbol karbonat karbonmonoksida karburator kardigan kardiolog kardiovaskular kari
  karikaturis karitas karma karnivora karotena karton karuan karunia karyasiswa kasa kasatmata kasbon kasep
  kasidah kasmaran kastanyet kastrasi kastroli kasturi kasuari kasuistik kasut katai katarsis katekismus
  katering kateterisasi katol katrol katut kaukus kaul kausa kausalitas kaveling kaviar kawi kawula kearifan
  kebab kebel kebiri keblinger kebluk kebut kebyar kecai kecambuk kecebong kecelakaan kecele kecibak kecipak
  kecoa kecombrang kecrek kecu kecubung kedaluwarsa kedi keduk kedut kefir kejap kejora kejur kek kelab
  kelabak kelap kelat kelawar kelebat kelejat kelelap kelelawar kelengkeng kelenjar kelepak kelewang keliar
  kelik kelikir kelim kelimis kelip kelom kelonengan kelonjak kelor kelumit keluwih keluyur kemaruk kemat
  kempes kemuning kendang kenduri kenes kenop kenyam kenyut keong kepak kepang keparat kepinding kepit
  keprok kepuk kerabu keracak kerai keram keramahan keramas keranda kerangkeng keranjingan kerapu kerasan
  kerawang kerdip kerek keremi keren kereneng kericau kerik kerinting keripik kerisik keriting keriuk kerkah
  kerlap kerlip kermak kernek kernyih kernyit keroak kerobong kerogen keroncong kerongsang kerontang
  keropeng kersai kersak kersang kersik kertak kerubim kerung keruntang kerunyut kesandung kesiap kesip
  keslomot kesrakat kesturi kesumat kesumba ketagih ketak ketek ketengah ketes keti keting ketip ketonggeng
  ketoprak ketuban ketul kewalahan kg khalwat khamir kharkiv khatam khitah kiak kiblat kibul kicap kidal
  kidung kijing kikih kikik kikil kilap kilik kiloliter kilowatt kimah kimbang kimiawan kimono kina
  kinestetik kinetik kirab kisi kismis kiting kiu kiwari kiwi klakson klarinet klaustrofobia klem klep
  kleptomania klerek klimatologi klip kliping kliring klitoris klona klop klorida kloroform kluntung km
  knalpot knop koagulasi koala koar koboi kobok kobra kodak kodein kodon kodrat kognisi koheren koherensi
  kohesif kohor koit kojol kok kokang koki kokok kokol kokon koktail kolagen kole kolegial kolibri koloid
  kolokial kolon kolonialis kolor kolum komaliwan kombain kombat komen komensalisme komidi komit kompeni
  kompiang komplemen komplimen kompos komposit kompresor kompromistis kompuls komputerisasi komune komuni
  komuter konan konco kondang kondensasi kondensator kondominium konduite konduktif konduktivitas konektor
  konfeksi konformitas kongko kongregasi koni konjungsi konkurensi konotatif konsentrat konsepsional
  konseptor konservator konservatori konsiderans konsiderasi konsol konsonan konstatir konstipasi konsumer
  konsumerisme kontener kontingensi kontinuitas kontrabas kontraktual kontur konveks konveksi konvergen
  kopah kopana kopat kopiah kopoh koprol kordial kordon korek korektif korektor korelatif korma kornet
  korosif korsleting korteks korting koruptif korus kosa kosan kosek kosen kosinus kosmologi kotek koteka
  kotes kotong kover koyo kredensial kremasi krematorium kreolin kresek kretek krimea kring kripik
  kriptografi kristalisasi krom kromatik kronik kronometer kruistik ku kuaci kuadrat kuah kuala kuang kuansa
  kuantifikasi kuap kuarter kuartet kuba kubus kucek kucir kucup kudap kufur kuit kujur kukur kula kulai
  kuldi kuli kulon kultivasi kulum kumango kumpar kumur kunang kuncung kundur kung kungkum kungkung kuntau
  kuntilanak kuntit kuntul kur kurcaci kursif kursor kusen kusuma kutak kutang kuteks kutil kuwu kyiv
  labilitas labirin labur ladam lading ladung lafal lagak lagan lago laguna laik laiknya lailatulkadar lajak
  lak lakmus laknat laksa laktasi laktat laktosa lalak lalang lalap lalar lali lamat lamina laminasi lampion
  lamunan lanau lancap lancung lancut landep landung langau langgam langgas langir langkap langkung langsai
  langsam langsir langu lanjur lanskap lantah lantam lanting lanud lanun lapak larat laring laron laso
  lastik lata latah lateks latif latuk laun laundri lawina layah layap layuh lazat lebai lebak leban lebang
  lebuh lecak lecap lecek ledeng leger legi legion legit lego lejang lejar lejit leka lekak lekatan leksikal
  leksikografi leksikon lektor lektur lekum lela lelai lelap lelas lelatu lelembut leler leluri lemba lembai
  lembang lembayung lembidang lembung lemot lempam lempem lemper lempuyang lencang lencir lendir lendut
  lengas lenggak lenggok lengis lengit lengking lengoh lengut lenong lenso lenting lentuk lenyak lenyet lepa
  lepap lepau lepek leper lepuh lepuk leret lesak lesap lesbian letal letek leukosit lewah liabilitas lian
  liang liat lican lidi ligamen likas likat liku likur lila limas limbak limbur limitasi limpa limpap
  limpung limusin lincip lindap lindes lindur lingua linguis linting lintir lipan lipas lipid lipit lipur
  lirih lis litani literal litografi litosfer liung liur liver lo lodeh logaritma lohok lokananta lokus
  lolong lombok loncer londong longgok lonjong lonte looping lopak lorek losion losmen lotek lotion loyang
  luah luak luber luik lukashenko luks luku lulu lumer lumpang luncai luncas lundu lungkang lungsin lungsur
  luntang luntas luntur luruh luti luweng luyu lviv mabrur madah madat maghfirah magnolia magnum magot
  mahabah mahaguru mahakuasa mahar mahayana mahoni maizena majal majenun makara makaroni makmum maksim
  maktub malapraktik malih malnutrisi malung mamah mampat mampet manajerial mancur mandarin mandau mandung
  manekin mangan mangap manggung mangkal mangsi mangu manset mantik mantri manula manut manyun margarin
  marhaban maria mariyuana marmot martabak maruah masinis maskara masokis master masygul matador matematis
  materialistis materiel matras matur maulid mayang mayones mayoret megafon megak megap mejan mejeng
  mekanisasi mekrok melamin melas melayu melempem meleset melit melodius melorot mepet meranti mercu merekah
  mereng meriang meridian merosot mersik mes metabolit metafisika metalik metanol metrik metro metrologi
  metronom mewek miang mihrab mikrobiologi mikrobus mikrofilm mikrolet mikron mikroorganisme mili miligram
  mililiter militeristik miliuner mimik mimis mineralogi minggat minggir minimalis mintak mirah mirza misai
  mistar mistis miturut mizan ml mm mobile modis modular molar molek molen moles momental mondar mondok
  mongol monisme monogami monografi monogram monokrom monolitik monopsoni monorel monoteis monoteisme monsun
  montase montir montok monyong morfem morfologi mosta motivator mu mualim muas muasal muazin mucikari
  mufasir mujahid mujahidin mujair mukena multi multifungsi multimedia multipartai multipel mulur mumpung
  mumpuni munggah munisi murbai mursal mursyid muruah muskil muslimah mustahak mustajab mustika musyrik
  musytari mutalak nadir nambi nampan naning nano napalm narablog narsis narwastu nasal nasion natural
  naturalis nausea nebula nek nekrolog nekropolis nektar neng neolitikum neologisme neon neto netron
  neurolog neuron neurosis neurotik ngengat ngilu nian nias nibung nifas nih nihilisme nilam nina niosom
  nipah nipis nirkabel nirmala nirwana nisab nisbi niyaga no nodul noken noktah nokturno nomenklatur nona
  nonblok nongkrong nonmigas nonton norak normalitas not notabene notariat notifikasi nukil nukleus nul
  numeral nur nuraga nuri nutfah nutrisionis nyai nyalang nyali nyana nyinyir nyiru nyunyut obeng oblong
  observator obsesif obstetri obstruksi odesa odong ofset oh oksida oksidan oksidatif oktaf oktagon oktet
  oli olimpik ombang omnibus omnivora ompong oncom onda ondok onggok ongkang onkolog onomatope ons ontel
  ontologi onyak opas opelet oplah oplet opsir optikus optimum opus oralit oratorium orbital ordinal ordinat
  organis orgasme orgi orientalis orkestrasi ornitologi orok ortodoksi ortogonal ortografi osmosis oval
  ovarium ovulasi ovum oyong pacak pacat pacek paceklik pacih pacik padas padepokan paderi pagina pagoda
  pagu pagut pair paja pakansi pakat pakem pakis paksi pal pala palagan palam palapa palas palasik palawija
  paleng paleolitikum paleontolog paleontologi palet palka palma pampang pampas pamungkas pana panai panca
  pancasila panda pandega pangku pangling pangsit panili panjar panji panjing pantat panteisme pantomim
  pantun panutan panyembrama papa papah papak papas papaya papirus paprika papua parabel parabola parafin
  parapsikologi paregoris pari paritas pariwara parkit paron parsel partikular partikularisme partisi
  partitur parwa pasaraya pascabencana pascasarjana pasfoto pasi pasim pasivitas pastoral patai patal pateri
  pati patih patik patil patina patola patolog patriarki patuk pecak pecinan pecundang peda pedagog
  pedalaman pedansi pedataran pedesaan pediatris pedikur pedot pedukuhan pedusunan pegadaian pegas
  pegunungan pekak pekarangan pekauman pekong pekuburan pekur pelanduk pelang pelas pelasah pelecok pelek
  pelembaya pelesir pelikan pelipir pelisir pelitur pelor pelotot pelu peluit peluluk pelungsur pelus pemali
  pematang pembuluh pemeo pemirsa pemudi penampang penat penatu pencet pendapa pendar pendulum penembahan
  pening peniti penta pentagon pentatonik pentol pentung pentungan penyek penyet penyok pepat peperangan
  pepet pepohonan pera perada perajin peram perambah peranakan perangah peranggi peranjat perantau perawi
  perban perbawa perca perdeo perdu peregang perekat pergola pericih perifer perikemanusiaan perikop
  perimeter perinci peringgi periodisasi peripatetik perit peritoneum perlente perlip perlup permadani
  permana permeabel permukiman peroksida peroleh perona perpu perpustakaan perseptif perseverasi persil
  persisten personalitas personifikasi perstatistikan pertalian pertiwi pertontonan perumpung perumusan
  perusakan perversi perwara pesai pesakitan pesam pesanggrahan pesek pesemaka peser pesero pesiar pesisiran
  pesong pesuk petala petamburan petarang petasan petatar peternakan peterseli petilan petinggi petis petiti
  petrol petrologi petromaks petruk petualangan petunia petuntung piah pial pialing pianika piara pias
  picing picis pigmi pigura pijah pikap piket pikuk pila pilas pileh pilis pilon pimping pinak pincuk
  pindang pines pingit pinisi pion pipet pipih pipil piramid piranha pirau pirid pirolisis pisces piston
  pisuh piting pitung piut pivot plagiator plakat plan plankton plasebo plastisitas platonik platonis
  playoff pleton pleura plin plintat ploi plong plontos plug pluralis plutokrasi pneumatik pocong podcast
  poker pokrol polah polang polar polaritas polenter poliandri poliester poligon poligraf polip politeis
  politeisme polo pomade pompong ponakan poncan ponco pondong pongah ponggah ponggok poni pontang ponten pop
  popor port portepel portir poser posesif positivisme posologi postulat pot potas potpot poyang pra
  praanggapan praba pragmatik praja prakarya prakata prakiraan praktikan praktikum pralon pramugara
  pramuniaga pramusaji pramuwisata prana prancis prangko prasaran prasejarah prasetia pratama prawacana
  prayojana predator preferensial prefiks prei prelude premanisme premium preparat prerogatif presenter
  presesi presto presul preteks pretensi primadona primbon prinsipiel problematik profan profitabel
  profitabilitas progresivitas prohibitif promo prona pronomina propan propeler proposisi prosais prosodi
  prospektus protagonis protozoa provost psikoanalisis psikosis psikosomatik psikotes psikotropika puan
  puber pubertas puguh pujangga pukang puki puli pumpun punai punat puncang pungguk pungkas pungkir pungli
  puntang punuk pupil pupu pupuh pupur puri puring purnabakti purnajual purnawaktu purwa puser puso puspita
  putik puyeng rabuk rada radiogram radiolog radon rafia ragang ragi ragib raharja rahib rai rais rajawali
  rajuk raka rakaat rakanan rakat rakitis ram rambai rambak ramin rampai rana ranai ranap rancak rancam
  randa randah randai randu ranggas ranggeh rangking rangkong rangsel rangsum rangup rani rantas ranum
  rap rapai rapel raras rasai rasamala rasionalisme ratib rating ratna rawah rawi rawing rawit rayah rayang
  rayon reaktualisasi reasuransi rebak rebana rebas reca recak recall recup reduplikasi redut reedukasi
  referat referen referendaris reflektif reflektor reformulasi refraksi refraktor regas regel regen regent
  regresi reguk rehat reja rejan rejang rejeng rejuk rekoleksi rekondisi rekonstitusi rekonversi rekuisitor
  relativisme reliabilitas relikui reluk relung remah remak remang rembang rembet rembih rembulan remedi
  remis remot rempak rempeyek rempuh remunerasi rencah rencang rencong rendeng renek reneng rengsa rengus
  rengut renik renjana renjis rentak rentap rentengan rentenir renyai renyuk reorientasi reot repartisi
  repertoar repes repetisi replika replikasi rerata resak resam resepsionis reseptor reses resi resik
  resiprokal resistans respek restan restriksi restriktif retardasi retensi retih retina retorik retrospeksi
  rewel reyal reyot rezeki rial riba rica ricau ricih rida ridan rigi rihal rihat rijal rika rikuh rileks
  rima rimpang rimpuh rinai rincik rincing rindang rinding ring ringking ringsek ripit ripu ripuk risi risih
  ritmik ritmis rock rodan rodok rohaniah rol roma roman romansa romantik romantika romawi rombeng rompal
  rompang rondo rondok rong ronggeng ronggok rongkong rongsok ronta rosario royan ruai ruak ruap ruat ruaya
  rubidium rubik rubin rubrik rubung rudapaksa ruing ruislag rukem ruko rukuk rum rumbai rumbia rumpi rumpil
  rundel runduy rungsing rungu rungut runjang runtai runtas runtih rusuk ruwat ruyup saban sablon sabo sabur
  sabut sadai sadel sadisme sado safir sahaya sais sajadah sajian sakal salad salai salamander salatin
  salawat sales salinitas salir salmon salung salut samad samak saman samba sambat sambit sambuk sami
  samirana sampak sampang sampanye sampar samper sampir sampling sampo samsak samsara samun samurai sanad
  sanding sando sanggama sanggar sanggurdi sangkak sangkil sangku sangrai sanskerta santung saparan sapih
  saponin saprofit saputangan sara sarap sarkas sarkastis sarkofagus saron sarsar sasak sasana sasis sasmita
  sastrawan sastrawi satai satin satuan sauh sauk saum saut sawai sawan sawang sawer sawi sawo sawung sayu
  sayup sebai sebam sebat sebaya sebel sebit sebu sedak sedat sedimen sedimentasi sedu sega segak segara
  seismograf seja sejawat seka sekadar sekadarnya sekaten sekedup sekopong sekoteng sekring sekrup seksologi
  sekta sektarianisme sekularisasi sekuriti seladang selaku selalu selamba selampai selangka selanjur
  selasar selayang selempang selepe seleret selesma seli selia seligi selipat selir selisik selisip selit
  seliwer selo selofan selok selop selot selulit seluloid selulosa selumbar selup selur selusur semadi semak
  semampai semandera semar semarang semayam sembada sembam semidi semiformal semir semok sempadan sempal
  semplak sempoa sempoyongan semprit semprong sempuras semrawut semringah semur sena senarai sendeng sender
  sengal senggak sengget sengguk sengih sengkuni senil seniman senioritas sensibilitas sensualitas senter
  senterfor sentigram sentralistik sentul sentung senuk sepadan sepai separasi separo separuh sepet sepoi
  serabi serabut seraf seramik serampangan serana serandang serani serapah serasah seraut seraya serbak
  serbat serdak serdawa sereal serebrum seregang serempang serenade serengsegan sergah seriawan serikaya
  serimpang serimpi seringai serka serkah serkai seroja serok serombong seropot serpis sertu seruak seruk
  serumen serumpun serunai serunding seruni serupa serut serutu servitut sesah sesaji sesama sesar seserah
  seset sesumbar set setip setrup setum sewot siak siamang siarah siat sibernetika sibur sidai sidak sidat
  sidi siger sigung sihir sikas siklis silakan silap silase silaturahmi silih silika silikat silindris silir
  silogisme silu silum silungkang simalakama simbiosis simbolisasi simbolisme simpai simpanse simpatetik
  simptom simpuh simulator sindhen sindik sindikasi sineas sinematografi sinergis singgang singgul singit
  singkil singkur single singlet singset siniar sinkronis sinta sintaksis sinter sinting sintir sinu sinuhun
  sinusitis sinyo sipoa sipu siput sirap sirik siring sirop siru sistole sitar sitotoksik sitrun situasional
  siuman siung siut siwak skedul skeletal skematis skolastik skrip skrotum skuat soak sodet sofa sofbol
  sofis sohib sol soldadu solder solek soliditas solihin solis solok sompek sonata soneta songkok sonik
  sontekan soprano sorban sorgum soun spasmodik spatula spektral spektrometer spektroskopi spidol spirit
  spiritualisme spiritus spons spora sporadis stabilisator stalagmit stalaktit stamina stanza starter
  startup statistika steno stensil stereo sterilisasi stetoskop stiker stipulasi stoik stoking stomata
  stratifikasi stringen stroberi struk studium stupa suah suak suar suarang suasa subang subbab subdivisi
  subkontrak subkontraktor subkultur subsistem sudet sudip sudra suferior sufiks suflet sugih suir sujen
  suji sukarelawan sukaria suket suklasi sukuk sukun sul sula sulang sulbi sulfida sulur sumbar sumbing
  sumeleh sumir sumpek sunda sundai sundal sungging sungkawa sungkem sungkup sungkur sungsang sungut sunti
  supel super superior superioritas superlatif supervisor suplementer suplesi suprafiks suprastruktur sura
  surah suri suriah surih suruk suryakanta susuh susuk suun suyuf swadana swafoto swakarsa swakarya
  swakelola swalayan swapraja swatantra syaban syafaat syah syahadat syahdan syahwat syaitan syajar syakar
  syaman syamsiah syanker syarah syarak syarif syarikat syawal syirik syok syuman syur taala taaruf tabal
  taban tabar tabela taberi tabik tablig tablo tabrani tabuh tabula tabulasi tadarus tadir taf tafakur tagal
  tagan tagmemik tahajud tahlil tahniah taiga taik taiko tajak tajin tajur tajwid takabur takah takal
  takat takhlik taklif takma takometer takraw taksa taksasi takson taktikal taktil takwil takziah takzim
  talam talas talen talkin talkum taluk talun tamadun tamban tambera tambo tambuh tambul tampah tampal
  tampas tampi tampon tanak tanang tandak tandem tandon tandur tang tangas tanggam tangker tangkil tangkul
  tangkup tanglung tangsel tangsi taning tanjak tanji tanjidor tansi tantrum tanur tanwir tapa tapas tapir
  taplak tapuk tarah tarak taram tarantula tarbiah tarekat targa tarhim tarikat tarikh tarmak tarpe tarsius
  tartil taruk tarum tasak tasbih tasik taslim tasmik tasydid tatah tatak tatal tatih tating tatu taufah
  taulan taun tauran tautan tawaf tawakal tawang tawes tawon tawur tayammum tebah tebat tebeng teber tebok
  tebuk tegah tegal tegalan tegel teges tegun teja teji tekak tekap tekat tekel teker tekik tekis teknikal
  teknikus teknokrasi teko tekoh tekor teksi tekstur tektonik tekukur tekur tela telap telas telatah telatai
  telau teledek teledor telefoto telegraf telekan teleks telekung telempap telengkup telentang teleprinter
  teler telik telo telor telu teluh telungkup telunjuk telusup telut temali temaram tematik tembakul tembar
  tembel tembem tembereng tembesu tembikar tembilang tembolok tembong temenggung temin tempah tempayan
  tempeh tempelak tempeleng temperamental tempias tempolong temporal tempoyak temucut temurun tenahak
  tendensius tendik teng tengak tengara tenggak tenggan tenggek tengger tengik tengkarap tengkawang tengkel
  tengkes tengking tengkurap tengkuyung tengu tenisan tenok tenong tentamen tentatif tenteng tenuk teologis
  teorema teoretikus teosofi tepak tepam tepas tepek tepekur teperam tepo tepok tepos teragak teraju terak
  teral terali teran terasi teratai teratak terawih terbis terbut tereak terembau terempa terenyuh terigu
  teripang teritip teritorium terkadang terkukur termin termostat terombol teromol terompah teromping
  terondol terowong tersangka tertawa terti terubuk terubus teruk terum terumpah teruna terusi terwelu
  terzina tesmak testimonium testis testosteron tetak tetar teteng teter tetrapoda tetris tiara tibum tifa
  tifoid tikas tikat tikel tikpi tiktok tilam tilas tilawah tilik timbel timbrung timor timpas timpuh timpuk
  timpus timses tin tinas tindan tinggung tingkis tingting tinjomaya tintin tip tipar tipik tir tirakat
  tirta tirus tis tites titi titilasi titir titrasi titular tiwas toalin toapekong toas toberos todak togel
  togok tok tokak toke tokek toksikologi tolan tolap tole tolerir tolikara tomahawk toman tombola tomong
  tomplok tonggek tonggeng tonggeret tonggong tonggos tongkang tongol tongong tongseng tonil tonsil
  tonsilitis tonsur tonyor topas topes topikal topong toponim toponimi tor torak tores torium tosan tosin
  totaliterisme totem totol toya toyor trafik trafo tragik tragika trah traktus trali transeksual transenden
  transendental transformator transgresi transitif transito transkripsi transliterasi transmigran transmiter
  transpirasi transpor trap trapesium traumatik traveling trawl tremor trengginas triaca triad trias
  tribulan tridarma trifokal triko trikora trilili trilobita trilomba trimester trinitas trio trip tripartit
  tripleks triplet triplikat tritunggal triumvirat trolol tromol tropika troposfer trubadur truf tsb tuai
  tuala tualang tuam tuap tuas tuba tubagus tuban tubin tugal tuhfah tuhor tuhu tuil tukak tukal tukas tuku
  tukul tukung tula tulah tulat tulen tulup tum tuman tumang tumon tumpak tumpal tumpat tumpeng tumpur tumu
  tunanetra tunarungu tunawicara tunawisma tundung tunggik tunggit tunggul tungkai tungkup tungro tuntung
  turap turba turbulen turi turistik turki turne turus tus tusta tustel tut tutos tutuh tutuk tutut tuyul
  twitter ubak uban ubek ubel ubub ubun ubung uci ucus uda udam udap udek udel udik udu uduh uduk udur udut
  ufti ugahari ugal ujana ujang ujub ujut ukel ukhuwah ukup ula ulak ulam ulan ulayat ulbab ulek ulem ulen
  uler ulin uling ulir ulna ulos ultrafilter ultramodern ulu umai umang umbai umban umbut umpak umpet umpil
  umpin umpuk unam unan uncal uncang uncit uncu uncui uncuk undak undan undil unduhan unek ungah unggahan
  unggat unggis unggit unggun unggut ungka ungkat ungkil ungti uniform union unisono unitarisme universum
  unjun unjung unjur untal untang unting untir untu unun unyai upa upak upam upet upil ura urah urak urap
  uras urea urek ureter uretra uriah urine urip uris urita urna urolog uruk urun urup usah usam usar usil
  uslub usrah usuk usur utik utilisasi uzlah valensi vanadium vanili varia variabilitas variatif vasektomi
  vaselin vegetarisme vegetatif velodrom vena ventral verba verbalisme vermilion vermiseli vermut vertebra
  vertebrata vestibula vestibulum veteriner viabel viaduk vibran vibrator vibrio vinil viola violin virga
  virginitas virgo virilitas virolog virtuoso virulen virulensi visibel vitrin vivarium vivisepsi vla vlog
  vokasional voltase voltmeter volumetrik voyeurisme vulkan vulkanis vulkanisasi vulkanisme vulkanolog vulva
  waad wabarakatuh wadag wadak wadam waduh wagon wah wahah wahai waham waja wajang wakuncar walafiat walang
  walat walimah waluh wan wangsa wangsit wanti wantilan warak waralaba waran waras wargi warik warisan
  warita warok wartel waruga wasalam wasangka wasir waskat waskita watan watas watek waterpas waterpruf wau
  wawas wayuh wazir website weda wedana wejang wek weker welas weling welirang wenter werak wereng wesel
  wesi westernisasi wewangian widara widia widiaiswara widodari wig wijaya wiji wijik wiku wilahar wilis
  wimbakara wingit wirama wiraniaga wirid wisik wiski wiyaga wizurai wolfram wombat wora wotgaleh wudu wuker
  wuku wulan wungu wuwungan ya yad yah yahwe yak yaksi yakut yaman yard yasin yaum yayi yekti yel yeti yobo
  yogi yogyakarta yojana yokal yoni yoyo yuda yudisium yuk yunani yunta yute yuyu zahid zakar zakelek zakiah
  zamzam zantara zapin zarafah zarah zariah zelensky zeolit zet zikir zirbad zirkon zirkonium zonder zoolog
  zoologis zoonosis zuhur zulkarnain zulmat zuriah
`
