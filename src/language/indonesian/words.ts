/**
 * Indonesian words that are rarer than the roots: known to the spelling, and a root only where no commoner one fits.
 */
export const rareWords = `
  abah abaimana abate ablasi abnormal abon abreviasi abses abstraksi adakala adamantium ademik adhesi
  adiktif adiposa adisi aditif adjektiva administratur adonan adrenalin adsorpsi adveksi adven adverbia
  advis aerobik aerodinamis aeroponik afasia afdal afektif agamais agio aglomerasi agregator
  agroforestri agroindustri agronom agronomi agul agun aguna ah ahlul ajek akademisi akapela akasia
  akidah akik aklimatisasi akne akordeon akrilamida akrilik akrobatik akselerator aksentuasi aksesibel
  aksesibilitas aksesori aksial aksioma akting aktiva aktivisme aktuaris aktuator akuaponik akuarel
  akuatik akuifer akulturasi akupunktur alabio alamanda alap albumin aldehida alegori alel alergen
  alergik alga alienasi alismus aliterasi alkalin alkana alkena alkuna aloi alomorf altar alter
  altimeter altruis alu alveolus amalgam amarilis ambek ambing amblek amblop ambul amfibia amida amilum
  amin amina amis amit amniota amonium amortisasi ampai ampela ampo ampul amuba amulet anabolisme
  anaerob anaerobik anafora anagram analgesik anani anasir anatomis ancer ancok andaman andeng andesit
  andong anekdotal anemometer angkara angkit angkring angon angop angot anhidrat anila animator anion
  anjal anjang ankilosis anorganik anotasi ansietas antarejawantah antarnegara antibakteri antigen
  antihero antihistamin antioksidan antiseptik antitesis antonim antraks antropolog antuk anu anular
  anulir anyal anyelir anyir apak apnea apologetik apresiator apropriasi apsari aral aransemen aransir
  arbei arbitrasi areal aren areola aril arisan aritmetik aritmetika aronia arsenik arsir artesis
  artikulasi arung asar aseksual asertif asese asetat asetilena aseton asidifikasi asinkron asiri asoi
  asonansi astigmatisme astral astrolog astrologi astronomis atasan atavisme ateisme atletis atmosferis
  atol atrium atrofi auditori auditorium augmentasi aum aura aurora autis autisme autodidak autofokus
  autokrat automasi autoritas avertebrata aves avian aviasi avis avontur awahama ayak ayal ayan ayom
  ayunda azali azimut babad baban babar babas bacang bacem backup badal badar badik badong bagal bagas
  bagul bahak baheula bahter baiat baiduri bajigur baka bakda bakiak bakpao bakpia bakterial bakteriolog
  balada baladewa balatentara baldi balela balerina balgam bali balig baliga balir balista balong balsam
  baluarti balur baluran bambang banal bancak bancar bancuh band bandana bandeng banderol bandrek bangar
  bangas bangil bangkas bangking bangkong banglas bangpak bangsai bani bantam bantun banyol barah baraya
  barbel barekat baret bariton barium baron barong baruh barut bas basal basalt basoka basung batagor
  batako batil batola baud baung baut bawadi bawak bawor bayem bayungan bazoka bebat bebenah beberapa
  bebet becek beceng bedaka bedaru bedebah bedeng bedol begah begap bego begol behel bekantan bekap
  bekatul bekisar belacan belalai belalak belanda belarus belobor belongsong beluk belukar belulang bemo
  benalu bencah bendul bengah bengap bengkang bengkayang bengkuang benjol bentala bentan bentara bento
  benum benzena beo berandang berangan berangas berengsek berengut berhala berilium berkelindan bernga
  berondol berongsong bersikukuh besan besel besot beterbangan betot beulang bewok bianglala biarpet
  bibliografi bidak bifurkasi bihun bikameral biko bilas bilga biliar bilis bilung bimasakti binar
  bingar bingka bintal bintil bintit bioetanol biogas biogenik biogeokimia biomassa biomimetik bionik
  bioreaktor biosfer bioterorisme bipolar birahi birai biri biseksual biskuit bismut bisturi blangko
  blangkon blaster blender bloking blong blues boba bobok bodong bogem bogor bohlam boleng bolero
  bolpoin bombasin bombastis bonang bongkak bongkok bongsor bopet bordir boreh borek borok bosnia boson
  botanis botaniwan botor boyak brahmana bratawali brem brendi brengos broker brokoli bromida bromin
  bronkus brutu bu budeg budek budug bugenvil bujet bulbul bulimia buluh bumbung bumerang bundel bungkah
  bungkal bungkil bunglon bungsil buntak buntal buntet bunting bupet burik burjo burket butana butek
  butik buyung caca cacap cadas cadok cagak cagut cahang cak cakalang cakil cakruk cakus calak calar
  caldera calit cambah campah campang campin camping canai candak candat candra cangak cangkum cantas
  cantel cantol capah capang capcai caping caplang carak caras catok caturwulan caung cawang cawat cawis
  ceblok cebok cebong cecap ceceng cecer cedok cegukan cekdam cekek cekel cekih ceking cekit ceklek
  cekok cekot celadon celak celang celangap celat celemek celempong celempung celep celetuk celi
  celinguk celoreng celur cema cemberut cembung cemeeh cemeng cemetuk cempedak cempung cemuk cemurut
  cendala cendekiawan cendet cendok cendol cengam cengap cengar cengek cengeng cenger cengir cengis
  cengkal cengkau cengkerama cengkiwing cengklong cengkrong cenil centeng centong cepak cepol cepuk
  ceracau ceramai cerana cerat cerek ceri ceriwis cerkam cerocos cerpelai cerpenis cerurut cerutu
  cespleng cetar cetek ceteng cetera ceti cetok cetot chef china ciak ciblon cicit cidomo cihui cikrak
  cilok cimplung cincai cingkat cinguk cingur cipoa cipok ciprat cipratan ciruk citak ciwit cm cocol
  cocor codet cokek cokin cokot colang coleng colet colong colot combe comblang comel compeng compreng
  conggah congkong congor contreng coplok corot cotok cowek cowok cuai cubung cuca cucakrawa cucuk cucut
  cudang cuik cuing cukong culak culun cumbu cumi cungap cunguk cupai cupang cupar cupet cuping curhat
  curik cutik daga dagel daidan daif dajal dakar dakocan dakon dakron daktil daktilitas dakwat dalu
  daluarsa daluwarsa damak damar damik dampal dangdut danguk dansanak dapra darmabakti darmasiswa
  darmatirta darmawisata darulaman das daster dasun dawan dawet debah debak deban debap debik debil
  debirokratisasi debok deboks debris debum debur decap deceh decit decur dedak dedalu dedap dedau dedel
  dedengkot dedes deduktif deeskalasi defekasi defile definit deflator deformasi deg degan degap degen
  degenerasi degil deging deglamorisasi deh dehidrasi dehumanisasi deja dek dekah dekik dekokta
  dekomposisi dekonsentrasi dekor dekremen deksa dekstrin delap delas delepak delineasi delinkuensi
  delman delusif demah demang demat demensia demes demobilisasi demografer dempak dempung denai dencing
  dendang dendeng dengap dengih dengking dengkol dengkus dengul dengut denominasi denotasi denotatif
  dentam dentang dentung denyar deoksidasi deontologi depa depang depap depart depersonalisasi
  depolitisasi depot depresif deradikalisasi derak deram deran derang derau derawa derbi derep deres
  derik derivatif derkuku dermatolog dermatologi dermis dersana deruk derum derun derung derut desah
  desal desang desegregasi desik desikan desimal desit destar destilasi destroyer desuk desus desut
  detap detar detas deteriorasi determinan deterministik detoks detoksifikasi detol deuterium developer
  devosi dewana dewangga diafragma diagonal diaken diakon diakritik diakronis dialektika dialektis diang
  diatom didaktik didis diferensial difraksi difteri diftong digdaya digulis dikotil diktat diktum
  dilasi dilatasi diler dim dimer dinamisme dinamo dinar dingkis dingklang diplo diploma dipsomania
  direk dirham dirigen disagio disel diseminasi disensus disfungsi disharmoni disinfeksi disinfektan
  disinsentif disjoki disko diskoid diskontinu diskontinuitas diskonto diskrepansi diskriminan disleksia
  dislokasi disonansi disosiasi dispenser displin disposisi disrupsi distal distilasi distingtif
  distributif divan divergen diversi dll doang dobel doberman dobol dogel dogmatis dogol doktorandus dol
  dolan dolfin dolok dolomit domot dompak domplan domplang dompleng donbas dongak dongan dongbret
  dongkak dongkel dongkol dongok dono dop dorak dorman dorsal dosin dowel doyong drakula dramawan dril
  dsb dst duafa dual dualisme duane dub dubalang dubelir dubius dugal dugang dugas dugdeng duhe dukana
  dulag dumi dumping dundun dungas dungun duo duodenum duopoli dupa duplik duplo duriat durja durnoisme
  duyung dwifungsi ebek eboni ebonit ecek eceng ecu edit efedrin egah egaliter egol egos egosentris
  egrang eh eigendom ekabahasa ekabowo eklampsia eklektik eklips ekonometrika ekosfer eksak eksakta
  eksamen eksavasi eksem eksemplar eksentrik eksepsional ekses eksesif ekshibisi ekshumasi eksibisi
  eksklusi ekskresi ekskul ekslibris eksogen eksokrin ekspektasi eksperimentasi ekspirasi eksponensial
  ekspositori eksposur ekspres ekspresionis ekspropriasi eksta ekstasi ekstensi ekstensifikasi
  ekstraparlementer ekstrapolasi ekstraselular ekstremitas ekstrinsik ekstrover eksudat ekualisasi
  ekuatorial ekuilibrium ekuinoks elaborasi elaks elap elar elastin elegi elektrode elektrokimia
  elektrolit elektromagnet elektromagnetik elektronika elevator elips eluk email emang embacang embak
  embakau embal embalau embara embarat embarau embel emblem embolia embrional emerald emeraldin empal
  empar emper empik empirik empiris empirisme emplek emporium empul empunya emuk emulsi enamel enau
  encang encik encim encit encok endal endang endemis endokrin endoplasma endorsemen endoskopi endul
  engas engau enggang enggat enggok engkah engkak engkang engkol engos enigma ensefalitis ensiklik
  ensiklopedis entalpi entit entomologi entot entri entrok enyak enzimatik epidemik epidermis epifit
  epigon epigraf epilog epoksi eradikasi erak erata erbis ereksi erektil eritrosit erot eselon esot
  ester estrogen estrus eta etana etape etatisme etil etilena etimologi etiologi etnografi etnologi
  etnosentris etnosentrisme eufoni eugenol eukariota evangelis evangelistik evaporasi evasi eviden
  evident evolusioner evolusionis faal fabel fabrikasi fabula facebook fagosit fakih faksional falak
  falakiah falang falset falsifikasi familier fan fantom farad farak fardu faring farji fasad fasakh
  faset fasid fatamorgana fatihah fatur favoritisme federalis feldspar felonie feminin femininitas femur
  fenol fenomenologi fenotipe feodalisme fermen feromon fertil fertilisasi fetis fetus fibrin fidah
  figuratif fikih fiksasi filamen filateli filharmoni filial filing filogeni filologi filtrasi filum
  finalisasi fiologi fiord firdaus firn fisibel fisibilitas fisiokimia fisiologis fisioterapis fistula
  fitokimia flamboyan flamingo flanel flat flavonoid fleksi fleksibilitas flotasi fluoresens fluorida
  fluorin fobi foli folikel fonem fonetik fonologi forehand fores formalin formalisasi formatif formatur
  fosfolipid fosforus fotogenik fotograf fotogrametri fotometer fotosintesis fototropisme fraksional
  franko frater fraternitas frekuen frigat frigid frikatif fruktosa fuad fumigasi fungi fungisida
  fungsionaris furai furqan fusta gaba gabai gabak gabir gablok gabruk gabuk gagang gagu gaharu gail
  gairah galai galaktosa galar galat galaut galbani galgal galias galib galir galium galur gama gamad
  gamak gamam gamat gambang gambir gambu gambuh gamet gamit gamitan gampil gamping gampong gampung ganal
  ganar gancang gancu gandal gandapura gandaria gandarukam gandasturi gandik gandok ganduh gandul
  gandung ganefo gangreng gangsa gangsing gangster ganih ganjen ganjur gantel ganting gantol ganyut gaok
  gapah gapil gaple gapuk gara garai garan garang garba gardan garebek garib garing garitan garnit
  garung gasal gasifikasi gasir gasohol gatot gaut gawar gawir gayam gayang gayat gayor gayuk gayut
  gebah gebang gebar gebeng geber gebok gebot gebrakan gebu gebung gebyah gebyar gebyok gecar gecok
  gecul gedabir gedang gedebak gedebuk gedek gedempol gedik gedogan gedok gedong gedor geduk gega gegak
  gegana gegares gegat geger gegetun gejah gejos gejuju gel gelabah gelabur geladah geladir gelagah
  gelagap gelagar gelam gelana gelandangan gelangsar gelantang gelantung gelasah gelasar gelatak gelayut
  gelebar gelebek geleber gelecek gelecik gelecoh geledek gelegak gelegata gelegut gelek gelema
  gelempang gelenang gelendong gelengan gelenggang gelenjar geletar geletik gelibir gelicik geliga
  geligi gelimang gelimir gelincuh gelingging gelita gelo geloe gelogok gelongsor gelontor gelosang
  gelosok gelubur gelugu gelugut geluk gelumang gelung geluyur gemal gemap gembak gembik gembili gembor
  gembos gembul gembur gembyar gemelutuk gemercik gemeresak gemeretak gemeretuk gemersik gemik geming
  gempil gempul gemulai genahar genang gencatan gencet genderuwo gending genealogi genep generalisasi
  genggang genggong genitri genjang genjer genjik genomik genotipe genset gentar gentas gentat gentayang
  gentel gentian gentong gentrifikasi genyeh geodetis geokimia geolog geometris geomorfologi geosentris
  gepeng gepit gepok gepuk gerabah gerakah geramang gerandong gerang gerangan gerat gerawan gerayang
  gerbak gercik gerebak gereget geregetan gereh gerejani gerek gereng gergasi geriak geriatri gericau
  gerigi gerigik gering geringsing gerip gerit geriting gerling germanium germicak germo germut gerohok
  gerontologi gerowong gerpol gerudi geruduk geruit gerumit gerumut gerunggang gerus gestapu getang
  getek getem getrang getun geyong ghibah ghirah gial gibah giberelin gidik giga gim gimbal gimnasium
  gimnastik gindala girap girik giroskop gisar gisik gita giuk giwang gladiator glikol glikolisis
  glikosa gliserin globe glomerulus glorifikasi glosarium glukagon glukosa gluten gluteus gobang gobar
  gobek goblok gocek godam godek gogo gogok gojek gojlok gombak gombal gombang gombrang gompal gonad
  gondola gondrong gonjing gonorea gontai gontok gopoh gorden gorok gotes gotik gotri gradasi gradual
  grafit grafologi gramatika gramatikal granula granular granulasi grebek gregorian gres griya gubal
  gubel gubris guci gudeg gue gulali gule gulud gumuk gung gurah gurame gurami gurat guratan gurdi gurem
  gurindam gurit gusti gusul gutasi gutik guyon guyu guyub ha habib hablur hadam hadas hadirat hafiz
  hafizah haik halalbihalal halimun hamster hamzah handai hangar hanggar hangit hardolin harem harfiah
  haribaan harmonika harmonisasi harmonium harpa hartal hartawan hasyis hatrik hawar hayal hektoliter
  hemisfer hemoglobin hemoroid hempas henna henyak herbivor herbivora herder hereditas herediter heretis
  heroisme heterogenitas heteroseksual hiasi hiatus hibernasi hibrid hibridisasi hidayah hidran hidrat
  hidraulik hidrokarbon hidroklorida hidrolisis hidrometer hidroponik hierarkis higiene higrometer
  hijaiah hikmat himne hiperbola hipermarket hipnosis hipnotis hipokampus hipokondria hiposentrum
  hipotensi hipotetis hirap hisab histon hit homeostasis homo homofobia homofon homogenitas hongaria
  hopanoid hopeng hormonal hortikultura huda hujah humaniora humus hunus huyung iban ibunda idealistis
  ideologisasi idiom idiot iduladha idulfitri igau ihwal ijtihad ikonografi ikterus ilah ilahi ilalang
  ilustrator imajinatif imajiner imanen imbauan imbesil imobilisasi imparsial impedansi impersonal
  impersonasi implantasi impoten impresario impresionis improvisasi imsak inang inaugurasi inci indekos
  indigo indium induktif indung infak inferioritas infinitif inflamasi influensa infra ingar ingau
  inggris ingsut inheren inhibisi inhibitor inisial inkarnasi inkonsistensi inlander inokulasi insani
  insekta inseminasi insersi insidental insinuasi insolven insolvensi instingtif instink
  institusionalisasi instruktif insulasi inteligensi interferensi interkoneksi interlokal intermezo
  internir internis interpolasi interviu intoksikasi intoleran intransitif intravena intrinsik introver
  intuitif inventori inversi invertebrata investigatif invoice involusi iodin iodium ionisasi ionosfer
  iradiasi irasional isim islah islamiah islamofobia isolator isomer israk istibdad istigfar istikharah
  item iterasi iur iuran jabal jabang jabrik jabung jadah jadam jahil jahiliah jaja jajal jaka jakun
  jalang jali jalu jamah jamak jamal jamban jambe jambing jambrud jamik jampi jamrud janah jangat
  jangkung janur jaran jawa jawara jawat jazz jejer jelaga jelagat jelai jelanak jelangkung jelatang
  jelempah jelimet jember jempol jenak jenaka jendal jendul jengah jenggala jengger jenglot jepang
  jepret jeram jerang jerangkong jerembap jeriken jering jeroan jerohok jeruji jewer jibaku jibril jimak
  jin jinjit jins jintan jipang jiran jogging joglo jok jongos joran joule jubel jublak judo jujitsu
  jukung julap julung julur jumantik jumawa jumbai jumput jumrah jumud jungkal jungkat juntai juntrung
  jurai jural jutek juzuk kabaret kabilah kabir kabisat kacer kacuk kacung kadangkala kadi kadmium kado
  kagak kaidah kais kajung kakas kakerlak kakofoni kalajengking kalbu kaleidoskop kalem kalengkang
  kaligrafi kalipso kalis kalkulus kalkun kamat kamboja kamerad kamisol kampak kamper kampiun kanalisasi
  kanari kandil kangkang kanguru kaniaya kano kanon kanonis kanton kantung kanvas kanya kaolin kaotis
  kapabel kapah kapang kapilah kapiler kapitalisasi kapitalistik kapri kapuk kapulaga karakterisasi
  karamel karaoke karap karapan karar karawitan karbida karbol karbonat karbonil karbonisasi
  karbonmonoksida karburator kardigan kardiolog kardiovaskular kari karikatif karikaturis karitas karma
  karnivora karotena karotenoid karsinogen karsinogenik karton karuan karunia karyasiswa kasa kasatmata
  kasbon kasep kasidah kasmaran kastanyet kastrasi kastroli kasturi kasuari kasuistik kasut katabolisme
  katai katalase katalitik katarsis katekismus katering kateterisasi kation katol katrol katut kaukus
  kaul kausa kausalitas kaveling kaviar kawi kawula kayumanis kearifan kebab kebel kebiri keblinger
  kebluk kebut kebyar kecai kecambuk kecebong kecelakaan kecele kecibak kecipak kecoa kecombrang kecrek
  kecu kecubung kedaluwarsa kedi kedondong keduk kedut kefir kejap kejora kejur kek kelab kelabak kelap
  kelat kelawar kelebat kelejat kelekar kelelap kelelawar kelengkeng kelenjar kelepak kelewang keliar
  kelik kelikir kelim kelimis kelip kelom kelonengan kelonjak kelor kelumit keluwih keluyur kemaruk
  kemat kempes kemuning kendang kenduri kenes kenop kenyam kenyut keong kepak kepang keparat kepinding
  kepit keprok kepuk kerabu keracak kerai kerakal keram keramahan keramas keranda kerangkeng keranjingan
  kerapu kerasan kerawang kerdip kerek keremi keren kereneng kericau kerik kerinting keripik kerisik
  keriting keriuk kerkah kerlap kerlip kermak kernek kernyih kernyit keroak kerobong kerogen keroncong
  kerongsang kerontang keropeng kersai kersak kersang kersik kertak kerubim kerung keruntang kerunyut
  kesandung kesiap kesip keslomot kesrakat kesturi kesumat kesumba ketagih ketak ketek ketengah ketes
  keti keting ketip ketir keton ketonggeng ketoprak ketuban ketul kewalahan kg khalwat khamir kharkiv
  khatam khitah kiak kiblat kibul kicap kidal kidung kijing kikih kikik kikil kilap kilik kilir kilobit
  kiloliter kilowatt kimah kimbang kimiawan kimono kina kinestetik kinetik kirab kisi kismis kitin
  kiting kiu kiwari kiwi klakson klarinet klasikal klaustrofobia klem klep klepon kleptomania klerek
  klimatolog klimatologi klip kliping kliring klitoris klona klop klorida kloroform kluntung km knalpot
  knop koagulasi koala koar koboi kobok kobra kodak kodein kodon kodrat kognisi koheren koherensi
  kohesif kohor koit kojol kok kokang koki kokok kokol kokon kokpit koktail kolagen kolagenase kole
  kolegial kolibri kolintang koloid kolokial kolon kolonialis kolor kolum komaliwan kombain kombat kombi
  komen komensalisme komidi komit komodifikasi komparatif kompeni kompiang komplemen komplimen kompos
  komposit kompresor kompromistis kompuls komputerisasi komune komuni komuter konan konco kondang
  kondensasi kondensat kondensator kondominium konduite konduktif konduktivitas konektor konfeksi
  konformitas kongenital kongko kongregasi koni konjugasi konjungsi konkurensi konotatif konsentrat
  konsepsional konseptor konserto konservator konservatori konsiderans konsiderasi konsol konsonan
  konstatir konstipasi konsumer konsumerisme kontener kontingensi kontinuitas kontrabas kontraktual
  kontur konveks konveksi konvergen konverter kopah kopana kopat kopiah kopoh koprol kordial kordon
  korek korektif korektor korelatif korma kornet korolari korosif korsleting korteks korting koruptif
  korus kosa kosan kosek kosen kosinus kosmologi kotek koteka kotes kotong kovarians kover koyo
  kredensial kremasi krematorium kreolin kresek kretek krimea kring kripik kriptografi kripton
  kristalisasi krom kromatik kromosomal kronik kronometer kruistik ku kuaci kuadrat kuah kuala kuang
  kuansa kuantifikasi kuap kuark kuarter kuartet kuba kubus kucek kucir kucup kudap kufur kuit kujur
  kukur kula kulai kuldi kuli kulon kultivar kultivasi kulum kumango kumpar kumur kunang kuncung kundur
  kung kungkum kungkung kuntau kuntilanak kuntit kuntul kur kurcaci kursif kursor kusen kusuma kutak
  kutang kuteks kutil kuwu kyiv labilitas labirin labur ladam lading ladung lafal lagak lagan lago
  laguna laik laiknya lailatulkadar lajak lak lakmus laknat laksa laktasi laktat laktosa lalak lalang
  lalap lalar lali lamat lamina laminasi lampion lamunan lanau lancap lancung lancut landep landung
  langau langgam langgas langir langkap langkung langsai langsam langsir langu lanjur lanskap lantah
  lantam lanting lanud lanun lapak larat laring laron laserasi laso lastik lata latah lateks latif latuk
  laun laundri lawina layah layap layuh lazat lebai lebak leban lebang lebuh lecak lecap lecek leci
  ledeng legalistis leger legi legion legit lego lejang lejar lejit leka lekak lekatan leksikal
  leksikografi leksikon lektor lektur lekum lela lelai lelap lelas lelatu lelembut leler leluri lema
  lemba lembai lembang lembayung lembidang lembung lemot lempam lempem lemper lempuyang lencang lencir
  lendir lendut lengas lenggak lenggok lengis lengit lengkeng lengking lengoh lengut lenong lenso
  lenting lentuk lenyak lenyet lepa lepap lepau lepek leper lepton lepuh lepuk leret lesak lesap lesbian
  letal letek leukosit levitasi lewah liabilitas lian liang liat libero lican lidi ligamen lignin likas
  likat likopen liku likuefaksi likur lila limas limbak limbur limitasi limpa limpap limpung limusin
  lincip lindap lindes lindur linggis lingua linguis linting lintir lipan lipas lipid lipit lipur lirih
  lis litani literal litografi litosfer liung liur liver lo lobotomi lobster lodeh logaritma lohok
  lokalitas lokananta lokus lolong lombok loncer londong longgok lonjong lonte looping lopak lorek
  losion losmen lotek lotion loyang luah luak luber lubrikasi luik lukashenko luks luku lulu lumer
  lumpang luncai luncas lundu lungkang lungsin lungsur luntang luntas luntur luruh lutein luti luweng
  luyu lviv mabrur madah madat maghfirah magnolia magnum magot mahabah mahaguru mahakuasa mahar mahayana
  mahoni maizena majal majenun makara makaroni makmum maksim maksimalisasi maktub malapraktik malih
  malnutrisi malung mamah mampat mampet manajerial mancur mandarin mandau mandir mandung manekin mangan
  mangap manggung mangkal mangsi mangu manset mantik mantri manula manut manyun margarin marhaban maria
  mariyuana marmot martabak maruah marun masinis maskara maskulinitas masokis master masygul matador
  matematis materialistis materiel matras matur maulid mayang mayones mayoret mayur medula megabit
  megafon megak megap mejan mejeng mekanisasi mekrok melamin melanin melanosit melas melayu melempem
  meleset melit melodius melorot membran mengkal mepet meranti mercu merekah mereng meriang meridian
  merosot mersik mes metabolik metabolit metafisika metaforis metalik metanol metatesis meteoroid
  meteorolog metrik metro metrologi metronom mewek miang mihrab mika mikrobiologi mikrobus mikrofilm
  mikrolet mikron mikroorganisme mili miligram mililiter militerisasi militeristik miliuner mimik mimis
  mineralogi minggat minggir minimalis minimarket mintak mirah mirza misai mistar mistifikasi mistis
  miturut mizan ml mm mobile modis modular modulasi molar molek molen moles molibdenum momental moncong
  mondar mondok mongol monisme monogami monografi monogram monokrom monolitik monomer monopsoni monorel
  monoteis monoteisme monsun montase montir montok monyong morfem morfologi morfologis mosta motivator
  mu mualim muas muasal muazin mucikari mudarabah mufasir mujahid mujahidin mujair mukena multi
  multifungsi multimedia multipartai multipel multiplikasi mulur mumifikasi mumpung mumpuni munggah
  munisi murbai mursal mursyid muruah muskil muslimah mustahak mustajab mustika musyrik musytari mutagen
  mutalak mutilasi mutualisme nadir naluriah nambi nampan naning nano nanometer nanoteknologi napalm
  narablog naratif narsis narwastu nasal nasion natural naturalis nausea nazisme nebula nefrolog nek
  nekrolog nekropolis nektar neng neolitikum neologisme neon neonatus neto netron neurolog neuron
  neurosis neurotik ngengat ngilu nian nias nibung nifas nih nihilisme nilam nina niosom nipah nipis
  nirkabel nirmala nirwana nisab nisbi nitrit niyaga no nobat nodul noken noktah nokturno nomenklatur
  nona nonblok nongkrong nonius nonmigas nonstop nonton norak normalitas nostalgis not notabene notariat
  notifikasi novela novelet nukil nukleus nul numeral nur nuraga nuri nutfah nutrisionis nyai nyalang
  nyali nyana nyinyir nyiru nyunyut obeng obligor oblong observator obsesif obsidian obsolet obstetri
  obstruksi ode odesa odong ofset oh oksida oksidan oksidatif oksimoron oktaf oktagon oktet oli olimpik
  olivin ombang omisi omnibus omnivora ompong oncom onda ondok onggok ongkang onkolog onomatope ons
  ontel ontologi onyak opas opelet operasionalisasi operet oplah oplet opsir optikus optimum optis opus
  oralit oratorium orbital ordinal ordinasi ordinat organel organis orgasme orgi orientalis orkestrasi
  ornamental ornitologi orok ortodoksi ortogonal ortografi ortopedis oskilasi osmosis oval ovarium
  ovulasi ovum oyong pacak pacat pacek paceklik pacih pacik padas padepokan paderi pagina pagoda pagu
  pagut pair paja pakansi pakat pakem pakis paksi pal pala palagan palam palapa palas palasik palawija
  paleng paleoantropologi paleolitikum paleontolog paleontologi paleontologis palet palka palma pampang
  pampas pamungkas pana panai panca pancasila panda pandega pangku pangling pangsit panili panjar panji
  panjing pankreas pantat panteisme pantomim pantun panutan panyembrama papa papah papak papas papaya
  papirus paprika papua parabel parabola paradoksal parafin parametrik parapsikologi pare paregoris pari
  paritas pariwara parkit paron parsel partikular partikularisme partisi partitur parwa pasaraya
  pascabencana pascasarjana pasfoto pasi pasim pasivitas pastoral patai patal pateri paternal pati patih
  patik patil patina patola patolog patriarkal patriarki patuk pecak pecinan pecundang peda pedagog
  pedagogis pedalaman pedansi pedataran pedesaan pediatris pedikur pedot pedukuhan pedusunan pegadaian
  pegas pegunungan pekak pekarangan pekauman pekong pektin pekuburan pekur pelanduk pelang pelas pelasah
  pelecok pelek pelembaya pelesir pelikan pelipir pelisir pelitur pelor pelotot pelu peluit peluluk
  pelungsur pelus pemali pematang pembuluh pemeo pemirsa pempek penampang penat penatu pencet pendapa
  pendar pendulum penembahan penetrator pengki pening peniti penta pentagon pentahidrat pentatonik
  pentol pentung pentungan penyek penyet penyok pepat peperangan pepet pepohonan peptida pera perada
  perajin peram perambah peranakan perangah peranggi peranjat perantau perawi perban perbawa perca
  perdeo perdu peregang perekat perforasi pergola pericih perifer perikemanusiaan perikop perimeter
  perinci peringgi periodisasi peripatetik perit peritoneum perkolasi perlente perlip perlup permadani
  permana permeabel permukiman peroksida peroksidase peroleh perona perpu perpustakaan persekusi
  perseptif perseverasi persil persisten persistensi personalitas personifikasi perstatistikan pertalian
  pertiwi pertontonan perumpung perumusan perusakan perversi perwara pesai pesakitan pesam pesanggrahan
  pesek pesemaka peser pesero pesisiran pesong pesuk petala petamburan petarang petasan petatar
  peternakan peterseli petilan petinggi petis petiti petrol petrologi petromaks petruk petualangan
  petunia petuntung piah pial pialing pianika piara pias picing picis pigmentasi pigmi pigura pijah
  pikap piket pikuk pila pilas pileh pilis pilon pimping pinak pincuk pindang pines pingit pinisi pion
  pipet pipih pipil pir piramid piranha pirau pirid piroklastik piroksen pirolisis pisces piston pisuh
  piting pitung piut pivot plagiasi plagiator plakat plan plankton plasebo plasmid plastisitas platonik
  platonis playoff pleton pleura plin plintat ploi plong plontos plug pluit pluralis pluralistis
  plutokrasi pneumatik pocong podcast poker pokrol polah polang polar polaritas polenter poliandri
  poliester polietilena poligon poligraf polimerisasi polinomial polip polipropilena polistirena
  politeis politeisme polo polonium pomade pompong ponakan poncan ponco pondong pongah ponggah ponggok
  poni pontang ponten ponton pop popor port portepel portir poser posesif positivisme posologi postulat
  pot potas potpot poyang pra praanggapan praba pragmatik praja prakarya prakata prakiraan praktikan
  praktikum pralon pramugara pramuniaga pramusaji pramuwisata prana prancis prangko prasaran prasejarah
  prasetia pratama prawacana prayojana predator preferensial prefiks prei prekursor prelude premanisme
  premium preparasi preparat prerogatif presenter preservasi presesi presipitasi presto presul preteks
  pretensi primadona primbon prinsipiel probabilistik problematik profan profitabel profitabilitas
  progresivitas prohibitif promo promulgasi prona pronomina propan propeler proposisi prosais prosodi
  prospektus protagonis protektif protozoa provost psikedelik psikoanalisis psikomotorik psikosis
  psikosomatik psikotes psikotropika puan puber pubertas puguh pujangga pukang puki puli pulmonologi
  pulsar pumpun punai punat puncang pungguk pungkas pungkir pungli puntang punuk pupil pupu pupuh pupur
  puri puring purnabakti purnajual purnawaktu purwa puser puso puspita putik puyeng rabuk rada radiogram
  radiokarbon radiolog radon rafia ragang ragi ragib raharja rahib rai rais rajawali rajuk rajungan raka
  rakaat rakanan rakat rakitis ram rambai rambak ramifikasi ramin rampai rana ranai ranap rancak rancam
  randa randah randai randu ranggas ranggeh rangking rangkong rangsek rangsel rangsum rangup rani rantas
  ranum rap rapai rapel raras rasai rasamala rasialis rasionalisme ratib rating ratna rawah rawi rawing
  rawit rayah rayang rayon reaktualisasi reasuransi rebak rebana rebas reca recak recall recup
  redenominasi redistribusi reduplikasi redut reedukasi referat referen referendaris reflektif reflektor
  reformulasi refraksi refraktor regas regel regen regent regresi reguk rehabilitatif rehat reja rejan
  rejang rejeng rejuk rekognisi rekoleksi rekombinan rekondisi rekonstitusi rekonversi rekuisitor
  relativisme relegasi reliabilitas relikui reluk relung remah remak remang rembang rembet rembih
  rembulan remedi remediasi remis remot rempak rempeyek rempuh remunerasi rencah rencang rencong rendeng
  renek reneng rengsa rengus rengut renik renjana renjis renta rentabilitas rentak rentap rentengan
  rentenir renyai renyuk reorientasi reot repartisi repertoar repes repetisi replika replikasi rerata
  resak resam resepsionis reseptor reses resi residensial resik resiprokal resistans respek restan
  restoratif restriksi restriktif resusitasi retardasi retensi retih retina retorik retroaktif
  retrospeksi revaluasi reversibel rewel reyal reyot rezeki rial riba ribosom rica ricau ricih rida
  ridan rigi rihal rihat rijal rika rikuh rileks rima rimpang rimpuh rinai rincik rincing rindang
  rinding ring ringking ringsek riolit ripit ripu ripuk risi risih ritmik ritmis rock rodan rodok
  rohaniah rol roma roman romansa romantik romantika romawi rombeng rompal rompang rondo rondok rong
  ronggeng ronggok rongkong rongsok ronta rosario royan ruai ruak ruap ruat ruaya rubidium rubik rubin
  rubrik rubung rudapaksa ruing ruislag rukem ruko rukuk rum rumbai rumbia rumpi rumpil rundel runduy
  rungsing rungu rungut runjang runtai runtas runtih rusuk ruwat ruyup saban sablon sabo sabur sabut
  sadai sadel sadisme sado safir sahaya sais sajadah sajian sakal saklar salad salai salamander salatin
  salawat sales salinitas salir salmon salung salut samad samak saman samba sambat sambit sambuk sami
  samirana sampak sampang sampanye sampar samper sampir sampling sampo samsak samsara samun samurai
  sanad sanding sando sanggama sanggar sanggurdi sangkak sangkil sangku sangrai sanskerta santung
  sanubari saparan sapih saponin saprofit saputangan sara sarap sarasehan sarkas sarkastik sarkastis
  sarkofagus saron sarsar sasak sasana sasando sasis sasmita sastrawan sastrawi satai satin satuan sauh
  sauk saum saut sawai sawan sawang sawer sawi sawo sawung sayu sayup sebai sebam sebat sebaya sebel
  sebit sebu sedak sedat sedimen sedimentasi sedu sega segak segara seismograf seismogram seja sejawat
  seka sekadar sekadarnya sekaten sekedup sekopong sekoteng sekring sekrup seksis seksisme seksologi
  sekta sektarianisme sekularisasi sekuriti sekuritisasi seladang selaku selalu selamba selampai
  selangka selanjur selasar selayang selempang selenium selepe seleret selesma seli selia seligi selipat
  selir selisik selisip selit seliwer selo selofan selok selonong selop selot selulit seluloid selulosa
  selumbar selup selur selusur semadi semak semampai semandera semar semarang semayam sembada sembam
  semidi semiformal semir semok sempadan sempal semplak sempoa sempoyongan semprit semprong sempuras
  semrawut semringah semur sena senarai sendeng sender sengal senggak sengget sengguk sengih sengkuni
  senil seniman senioritas sensibilitas sensitisasi sensorik sensualitas senter senterfor sentigram
  sentralistik sentul sentung senuk sepadan sepai separasi separo separuh sepet sepoi seprai serabi
  serabut seraf seramik serampangan serana serandang serani serapah serasah seraut seraya serbak serbat
  serdak serdawa sereal serebrum seregang serempang serenade serengsegan sergah seriawan serikaya
  serimpang serimpi seringai serka serkah serkai seroja serok serombong seropot serpis sertu seruak
  seruk serumen serumpun serunai serunding seruni serupa serut serutu servitut sesah sesaji sesama sesar
  seserah seset sesium sesumbar set setip setrup setum sewot siak siamang siarah siat sibernetika sibur
  sidai sidak sidat sidi siger sigung sihir sikas siklis silakan silap silase silaturahmi silih silika
  silikat silindris silir silogisme silu silum silungkang simalakama simbiosis simbolisasi simbolisme
  simile simpai simpanse simpatetik simptom simpuh simulator sindhen sindik sindikasi sineas
  sinematografi sinergis singgang singgul singit singkal singkil singkur single singlet singset siniar
  sinkronis sinoptik sinta sintaksis sinter sintetik sinting sintir sinu sinuhun sinusitis sinyo sipoa
  sipu siput sirap sirik siring sirop siru sistemik sistemis sistole sitar sitoplasma sitosol sitotoksik
  sitrun situasional siuman siung siut siwak skalar skedul skeletal skematis skolastik skrip skrotum
  skuas skuat soak sodet sofa sofbol sofis sohib sol soldadu solder solek soliditas solihin solis solok
  sompek sonata soneta songkok sonik sontekan soprano sorban sorgum sosor sotong soun spasmodik spatula
  spektral spektrometer spektrometri spektroskopi spesiasi spidol spirit spiritualisme spiritus spons
  spora sporadis sporulasi stabilisator stagflasi stalagmit stalaktit stamina stanza starter startup
  statistika statistikawan statistis steganografi steno stensil stereo sterilisasi stetoskop
  stigmatisasi stiker stilistika stipulasi stoik stokastik stoking stomata stratifikasi stringen
  stroberi stromatolit stronsium struk studium stupa suah suak suar suarang suasa subang subbab
  subdivisi subduksi subkontrak subkontraktor subkultur sublimasi subordinasi subsidiaritas subsistem
  sudet sudip sudra suferior sufiks suflet sugestif sugih suir sujen suji sukarelawan sukaria sukat
  suket suklasi sukrosa sukuk sukun sul sula sulang sulbi sulfida sulfit sulur sumbar sumbing sumeleh
  sumir sumpek sunda sundai sundal sungging sungkawa sungkem sungkup sungkur sungsang sungut sunti supel
  super superior superioritas superlatif supervisor suplementasi suplementer suplesi suportif suprafiks
  suprastruktur sura surah suri suriah surih suruk suryakanta susuh susuk suun suyuf swadana swadesi
  swafoto swakarsa swakarya swakelola swalayan swapraja swastika swatantra syaban syafaat syah syahadat
  syahdan syahwat syaitan syajar syakar syaman syamsiah syanker syarah syarak syarif syarikat syawal
  syirik syok syuman syur taala taaruf tabal taban tabar tabela taberi tabik tablig tablo tabrani tabuh
  tabula tabulasi tadarus tadir taf tafakur tagal tagan tagmemik tahajud tahlil tahniah taiga taik taiko
  tajak tajin tajur tajwid takabur takah takal takat takhlik taklif takma takometer takraw taksa taksasi
  takson taksonomis taktikal taktil takwil takziah takzim talam talas talen talkin talkum taluk talun
  tamadun tamban tambera tambo tambuh tambul tampah tampal tampas tampi tampon tanak tanang tandak
  tandem tandon tandur tang tangas tangensial tanggam tangker tangkil tangkul tangkup tanglung tangsel
  tangsi taning tanjak tanji tanjidor tansi tantrum tanur tanwir tapa tapas tapir taplak tapuk tarah
  tarak taram tarantula tarbiah tarekat targa tarhim tarikat tarikh tarmak tarpe tarsius tartil taruk
  tarum tasak tasbih tasik taslim tasmik tasydid tatah tatak tatal tatih tating tatu taufah taulan taun
  tauran tautan tawaf tawakal tawang tawes tawon tawur tayammum tebah tebat tebeng teber tebok tebuk
  tega tegah tegal tegalan tegel teges tegun teja teji tekak tekap tekat tekel teker tekik tekis
  teknikal teknikus teknokrasi teko tekoh tekor teksi tekstur tektonik tektonis tekukur tekur tela telap
  telas telatah telatai telau teledek teledor telefoto telegraf telekan teleks telekung telempap
  telengkup telentang teleologis teleprinter teler telik telo telor telu teluh telungkup telunjuk
  telurium telusup telut temali temaram tematik tembakul tembar tembel tembem tembereng tembesu tembikar
  tembilang tembolok tembong temenggung temin tempah tempayan tempeh tempelak tempeleng temperamental
  tempias tempolong temporal tempoyak temucut temulawak temurun tenahak tendensius tendik teng tengak
  tengara tenggak tenggan tenggek tengger tenggiri tengik tengkarap tengkawang tengkel tengkes tengking
  tengkurap tengkuyung tengu tenisan tenok tenong tensor tentamen tentatif tenteng tenuk teologis
  teorema teoretikus teosofi tepak tepam tepas tepek tepekur teperam tepo tepok tepos teragak teraju
  terak teral terali teran terasi teratai teratak terawih terbis terbut tereak terembau terempa terenyuh
  terigu teripang teritip teritorium terkadang terkukur termin terminasi termostat terombol teromol
  terompah teromping terondol terowong tersangka tertawa terti terubuk terubus teruk terum terumpah
  teruna terusi terwelu terzina tesmak testimonium testis testosteron tetak tetar teteng teter tetralogi
  tetrapoda tetris tiara tibum tifa tifoid tikas tikat tikel tikpi tiktok tilam tilas tilawah tilik
  timbel timbrung timor timpas timpuh timpuk timpus timses tin tinas tindan tinggung tingkis tingting
  tinjomaya tintin tip tipar tipik tir tirakat tirta tirus tis tites titi titilasi titir titrasi titular
  tiwas toalin toapekong toas toberos todak togel togok tok tokak toke tokek toksikologi tolan tolap
  tole tolerir tolikara toluena tomahawk toman tombola tomong tomplok tonal tonggek tonggeng tonggeret
  tonggong tonggos tongkang tongol tongong tongseng tonil tonsil tonsilitis tonsur tonyor topas topes
  topikal topong toponim toponimi tor torak tores torium tosan tosin totaliterisme totem totol toya
  toyor trafik trafo tragik tragika trah trakea traktus trali transeksual transenden transendental
  transfigurasi transformator transgenik transgresi transisional transitif transito transkripsi
  transliterasi transmigran transmiter transpirasi transpor transversal trap trapesium traumatik
  traveling trawl tremor trengginas triaca triad triangulasi trias tribulan tridarma trifokal
  trigliserida trigonometri triko trikora trilili trilobita trilomba trimester trinitas trio trip
  tripartit tripleks triplet triplikat tripsin tritium tritunggal triumvirat trolol trombin tromol
  tropika troposfer trubadur truf tsb tuai tuala tualang tuam tuap tuas tuba tubagus tuban tubin tubular
  tugal tuhfah tuhor tuhu tuil tukak tukal tukas tuku tukul tukung tula tulah tulat tulen tulup tum
  tuman tumang tumon tumpak tumpal tumpat tumpeng tumpur tumu tunanetra tunarungu tunawicara tunawisma
  tundung tunggik tunggit tunggul tungkai tungkup tungro tungsten tuntung turap turba turbulen turi
  turistik turki turne turus tus tusta tustel tut tutos tutuh tutuk tutut tuyul twitter ubak uban ubek
  ubel uber ubub ubun ubung uci ucus uda udam udap udar udek udel udik udu uduh uduk udur udut ufti
  ugahari ugal ujana ujang ujub ujut ukel ukhuwah ukup ula ulak ulam ulan ulayat ulbab ulek ulem ulen
  uler ulin uling ulir ulna ulos ultrafilter ultramodern ulu umai umang umbai umban umbut umpak umpet
  umpil umpin umpuk unam unan uncal uncang uncit uncu uncui uncuk undak undan undil unduhan unek ungah
  unggahan unggat unggis unggit unggun unggut ungka ungkat ungkil ungti uniform union unisono unitarisme
  universum unjun unjung unjur untal untang unting untir untu unun unyai upa upak upam upet upil ura
  urah urak urap uras urea urek ureter uretra uriah urine urip uris urita urna urolog uruk urun urup
  usah usam usar usil uslub usrah usuk usur utik utilisasi uzlah vaksinator valensi valuasi vanadium
  vanili varia variabilitas varians variansi variatif vasektomi vaselin vegetarisme vegetatif velodrom
  vena ventral verba verbalisme verifikator vermilion vermiseli vermut vertebra vertebrata vertigo
  vestibula vestibulum veteriner viabel viaduk vibran vibrator vibrio vinil viola violin virga
  virginitas virgo virilitas virolog virtualisasi virtuoso virulen virulensi visibel vitrin vivarium
  vivisepsi vla vlog vokasional voltase voltmeter volumetrik voluntarisme voyeurisme vulkan vulkanis
  vulkanisasi vulkanisme vulkanolog vulva waad wabarakatuh wadag wadak wadam waduh wagon wah wahah wahai
  waham waja wajang wakuncar walafiat walang walat walimah waluh wan wangsa wangsit wanti wantilan warak
  waralaba waran waras wargi warik warisan warita warok wartel waruga wasalam wasangka wasir waskat
  waskita watan watas watek waterpas waterpruf wau wawas wayuh wazir website weda wedana wejang wek
  weker welas weling welirang wenter werak wereng wesel wesi westernisasi wewangian widara widia
  widiaiswara widodari wijaya wiji wijik wiku wilahar wilis wimbakara wingit wirama wiraniaga wirid
  wisik wiski wiyaga wizurai wolfram wombat wora wotgaleh wudu wuker wuku wulan wungu wuwungan xenon ya
  yad yah yahwe yak yaksi yakut yaman yard yasin yaum yayi yekti yel yeti yobo yogi yogyakarta yojana
  yokal yoni yoyo yuda yudisium yuk yunani yunta yute yuyu zahid zakar zakelek zakiah zamzam zantara
  zapin zarafah zarah zariah zelensky zeolit zet zikir zirbad zirkon zirkonium zonder zoolog zoologis
  zoonosis zuhur zulkarnain zulmat zuriah
`

/** English words that Indonesian news writes as they are: known to the spelling, and never a root. */
export const foreignWords = `
  account ace action active add advanced advertising agreement airbag airport all-in-one all-star analyst
  app approach array art asset assist auto award away baby back background backhand badge balance ball
  bandwidth banking barcode base baseline basic batch battle beach bearish beat beauty benchmark best
  bestseller big bill bin birdie bit bitcoin blackout block blockchain blogging blue blueprint board body
  bogey bond booking booming boost boot booth boss bottom boyband branch brand branding break breaking
  bridge briefing broadband broadcast browsing bubble bug bugs building built-in bullish burnout button
  buy buyback buzzer byte call camera camp campaign cancel capacity capital captain car card care cargo
  carry cartridge case cash cashback casing casting center centre chairman chamber champion change channel
  chapter charger chart charter chat chatting check check-in checklist checkout chopper city class clean
  clear click climate clinic close cloud club coach coaching code coding coffee cold collection comeback
  comfort command comment commodity common community company computer computing concept conference
  connection consumer contact content contest context contract control convention cookies cooling core
  corner corporate cost cottage countdown counter country course court cover cracker crane crew cross
  crowdfunding cruise cum current custom customer cut cyber cycle dance dashboard database date day
  deadline deadlock deal dealer death debt deck decoder default defense delay delivery demand dengue
  deputy design designer desktop development device dial dinner direct director disc discount disk display
  diving dock document dollar double down downgrade download downstream drag draw dream dressing drive
  driver drop dry dubbing duty e-banking e-book e-commerce e-government e-mail early earning economic
  economy editing education effect electronic emerging emoji energy engine engineering enter enterprise
  entertainment entry environment epoch equity error escrow estate event ever exit expert exposure face
  fade fair fake fans farm fashion fast fast-food fastfood feature fee feed feedback field fighter figure
  file finance financial finish firewall firewire firm first fit fitness fixed flash flashback flashdisk
  flight floating floor flow flyover follow follower food football forecast forward foul frame framework
  franchise free freelance freelancer freeport freezer freight fresh friend full fund funding future gain
  gamer games gaming gap gate gathering gear general gift go-public goal god good governance government
  grab grace grade graffiti grand grant graphic great green grill gross ground growth guide gun gym hacker
  hacking hair half hall handling handout handphone handset happy hard hardcopy hardcore harddisk hardware
  hashtag hat-trick hattrick head headline headphone headset health hearing heat heavy hedging high
  highlight hiking hip-hop hits hoax hobby holding hole home home-industry homeschooling homestay hood
  host hosting hot hotspot hour house housing hub human hunter hybrid idea image imaging impact
  impeachment impulse inbox income index indie indoor industry influencer information initial injury ink
  inning inside insight install instant insurance interchange interest interface international inventory
  investment island islet jackpot jeep jetlag jingle job joint joystick junk key keyboard keynote keyword
  kick kickboxing kit know-how laboratory land landing landmark last lattice launching law lay-off layout
  lead leader leadership leading league lease leasing leg legacy legend lending lens letter leverage
  license lifestyle lifting light like limited line link liquid list listing lithium live living load loan
  lobby local lock lockdown lockout log logic login logistics logout long look loss lounge love low
  luggage lunch macro magazine mail mailing mainframe mainstream major make-up makeup mall management map
  marker market marketing marketplace mask mass match matching matrix meeting megabyte member membership
  memo memory merchandise merchant message method microchip microphone middle mild mind mine mining mixer
  money monitoring monorail mood morning mortgage motherboard motion mountain movement movie music must
  name nature navy near netbook network networking new news newsletter nice night nominee notebook noted
  number object off office official offline offshore oil old one onshore open opening operating option
  organizer outbound outdoor outlet outline outlook output outsourcing outstanding over overall overhead
  overlap overload override overtime owner ownership pack package packaging page paid paper par
  paragliding parallel park parking parliament part party pass passing passion password patch pay payment
  payroll peak peer peers penalty penthouse people performance period phishing phone physical pick pickup
  piece pin pink pipeline pitch pixel place placement plant plastic plate platinum play play-off playboy
  player playgroup playmaker pocket point police policy pool popcorn portable position post posting
  postpaid power prepaid present press pressing prestige preview price primary prime print printing
  private prize process processor product production profile project property prototype provider public
  publisher pull pulp pure push puzzle quality quick quiz quo race racing rack rafting rally ramp random
  range ranking rapper rate ready reality realtime rear rebound receiver recharge reckless record recorder
  recovery recruitment recycle red redial referee reference refinancing reform region regular rehearsal
  reinsurance release remake remote rent rental repeat replay report request rescue research reserve reset
  resource rest restart retail review revolving reward rice ride rider right rise rising risk road
  roadshow roaming robotic role roll rookie room root rope round route royalty rugby rule run runner
  runner-up running runway rush sample satellite save saving scan scanner schedule school science scooter
  score scoring scout screen screening screenshot script scroll sea search season seat second secure
  security seed select self selfie sell seller sense serve service session setting share shared shelter
  shift ship shipping shock shop shopping short shot shotgun show showroom shuttle shuttlecock sign silver
  simple sit site sitemap size skate skateboard sketch skill skin slam sleeper slide slot slow small smart
  smartphone smash smoke snack snow soccer social soft softball softcopy software sold solution song sound
  soundtrack source space spam spare speaker special speed speedboat spin split sponsorship sport sporty
  spot spotlight spray spread spring spyware squad staff stage stainless stakeholder stand standby
  standing star start state statement station stay steel step stick still stock storage store storm story
  straight straight-set strategy stream streaming street string strip strong stunt stunting style sub
  subprime subsidiary subway suite summit sun sunset supplier support surf surfing survive suspend
  sustainable swab swap sweater sweeping switch symbol symposium syndrome system tackle tag takeaway
  talent talkshow tape task tax technical technology teenager teller tennis term testing text theme
  therapy thread thriller throughput ticket ticketing tie-break tiebreak tier tight time timeline timer
  timing tips tissue title toefl token toll tone tool toolbar tools topping touch touchscreen tour tourism
  tourist tower town toy track tracking trade trademark trader trading traffic trail train trainer
  training travel travelling treasury treat treatment trekking trend trendsetter trial trick trigger
  trojan trophy trouble truck trust tube tuition tune tuning turbo turn tweet twin twist two ultimate
  underground underpass understanding underwriter unitlink update upgrade upload upper upstream user
  username utility value van variable vendor venture venue version view viewer villa vintage violet vision
  visit visitor vocal voice volatile volunteer vote voucher wage walk walk-in walk-out wall wallpaper war
  wardrobe warning warrant waterboom wave way weapon wearable webcam wedding week weekend weight welfare
  western wheel whistleblower white wi-fi wide wild wildcard win window windows wine winner wireless women
  word work workshop world worm wrap writer year year-on-year youth zero zip zone zoning zoom
`
