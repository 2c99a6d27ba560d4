/** English spelling: American and British, hyphens and joined words. British spelling stands for all. */
import {words} from '../abbreviations.js'
import {type SpellingRules, variantMap} from '../fold.js'

const variants = `
  acknowledgement = acknowledgment
  aeroplane = airplane
  aluminium = aluminum
  anaemia = anemia
  analogue = analog
  archaeology = archeology
  archaeologist = archeologist
  artefact = artifact
  axe = ax
  calibre = caliber
  catalogue = catalog
  centre = center
  centres = centers
  centred = centered
  cosy = cozy
  counsellor = counselor
  defence = defense
  defences = defenses
  dialogue = dialog
  diarrhoea = diarrhea
  encyclopaedia = encyclopedia
  enrol = enroll
  enrolment = enrollment
  fibre = fiber
  fibres = fibers
  foetus = fetus
  fulfil = fulfill
  fulfils = fulfills
  fulfilment = fulfillment
  grey = gray
  guarantee = guaranty
  guarantees = guaranties
  haemorrhage = hemorrhage
  instalment = installment
  instalments = installments
  jewellery = jewelry
  judgement = judgment
  judgements = judgments
  kilometre = kilometer
  kilometres = kilometers
  leukaemia = leukemia
  licence = license
  licences = licenses
  litre = liter
  litres = liters
  lustre = luster
  manoeuvre = maneuver
  manoeuvres = maneuvers
  manoeuvred = maneuvered
  manoeuvring = maneuvering
  maths = math
  meagre = meager
  metre = meter
  metres = meters
  monologue = monolog
  mould = mold
  moustache = mustache
  offence = offense
  offences = offenses
  oestrogen = estrogen
  orthopaedic = orthopedic
  paediatric = pediatric
  plough = plow
  practised = practiced
  practising = practicing
  pretence = pretense
  prologue = prolog
  pyjamas = pajamas
  sabre = saber
  sceptic = skeptic
  sceptical = skeptical
  scepticism = skepticism
  skilful = skillful
  smoulder = smolder
  sombre = somber
  spectre = specter
  sulphur = sulfur
  theatre = theater
  theatres = theaters
  wilful = willful
  yoghurt = yogurt
  among = amongst
  towards = toward
  adviser = advisor
  advisers = advisors
  artefacts = artifacts
  focused = focussed

  kyiv = kiev
  kharkiv = kharkov
  odesa = odessa
  lviv = lvov
  zelensky = zelenskyy = zelenskiy
  lukashenko = lukashenka
  beijing = peking
  belarus = byelorussia = belorussia
  moldova = moldavia

  air defence = air-defence
  airspace = air space
  airstrike = air strike = air-strike
  airstrikes = air strikes = air-strikes
  ceasefire = cease fire = cease-fire
  ceasefires = cease fires = cease-fires
  cyberattack = cyber attack = cyber-attack
  cyberattacks = cyber attacks = cyber-attacks
  cybersecurity = cyber security = cyber-security
  email = e-mail
  frontline = front line = front-line
  landmine = land mine = land-mine
  landmines = land mines = land-mines
  longstanding = long standing = long-standing
  peacekeeper = peace keeper = peace-keeper
  peacekeepers = peace keepers = peace-keepers
  peacekeeping = peace keeping = peace-keeping
  policymaker = policy maker = policy-maker
  policymakers = policy makers = policy-makers
  policymaking = policy making = policy-making
  stockpile = stock pile = stock-pile
  superpower = super power = super-power
  superpowers = super powers = super-powers
  today = to-day
  undersecretary = under secretary = under-secretary
  vice president = vice-president
  prime minister = prime-minister
  attorney general = attorney-general
  secretary general = secretary-general
  wartime = war time = war-time
  warship = war ship = war-ship
  warships = war ships = war-ships
  website = web site = web-site
  workforce = work force = work-force
  worldwide = world wide = world-wide
  per cent = percent
  no one = no-one
  abridgement = abridgment
  acknowledgements = acknowledgments
  afterwards = afterward
  ageing = aging
  amoeba = ameba
  anaesthesia = anesthesia
  anaesthetic = anesthetic
  anaesthetist = anesthetist
  backwards = backward
  bannister = banister
  barbecue = barbeque
  behove = behoove
  caesarean = cesarean
  caesium = cesium
  chequered = checkered
  chilli = chili
  clamour = clamor
  connexion = connection
  councillor = councilor
  councillors = councilors
  counsellors = counselors
  cypher = cipher
  despatch = dispatch
  distil = distill
  doughnut = donut
  downwards = downward
  draughtsman = draftsman
  encyclopaedic = encyclopedic
  enquiry = inquiry
  enquiries = inquiries
  enrols = enrolls
  epicentre = epicenter
  extrovert = extravert
  faeces = feces
  foetal = fetal
  furore = furor
  gaol = jail
  gaoled = jailed
  gaols = jails
  glycerine = glycerin
  gonorrhoea = gonorrhea
  goitre = goiter
  gramme = gram
  grammes = grams
  gynaecology = gynecology
  gynaecologist = gynecologist
  haemoglobin = hemoglobin
  haemophilia = hemophilia
  homoeopathy = homeopathy
  hypochondria = hypocondria
  inflexion = inflection
  instil = instill
  inwards = inward
  jeweller = jeweler
  judgemental = judgmental
  kerbside = curbside
  kilogramme = kilogram
  kilogrammes = kilograms
  leucocyte = leukocyte
  likeable = likable
  liquorice = licorice
  louvre = louver
  mediaeval = medieval
  medallist = medalist
  medallists = medalists
  millimetre = millimeter
  millimetres = millimeters
  centimetre = centimeter
  centimetres = centimeters
  misjudgement = misjudgment
  mitre = miter
  mollusc = mollusk
  mum = mom
  mums = moms
  mummy = mommy
  nitre = niter
  ochre = ocher
  oesophagus = esophagus
  omelette = omelet
  onwards = onward
  orthopaedics = orthopedics
  outmanoeuvre = outmaneuver
  outwards = outward
  paedophile = pedophile
  paedophilia = pedophilia
  paediatrician = pediatrician
  paediatricians = pediatricians
  palaeontology = paleontology
  panellist = panelist
  panellists = panelists
  phoney = phony
  pricey = pricy
  pummelled = pummeled
  pygmy = pigmy
  quartermaster = quarter-master
  reconnoitre = reconnoiter
  saleable = salable
  saltpetre = saltpeter
  saviour = savior
  sceptics = skeptics
  sepulchre = sepulcher
  signalling = signaling
  sizeable = sizable
  snowplough = snowplow
  specialities = specialties
  spectres = specters
  sulphate = sulfate
  sulphide = sulfide
  sulphuric = sulfuric
  swivelled = swiveled
  syrup = sirup
  theatregoer = theatergoer
  titbit = tidbit
  tranquillity = tranquility
  tranquilliser = tranquilizer
  travelogue = travelog
  tsar = czar = tzar
  tumour = tumor
  unmistakable = unmistakeable
  unskilful = unskillful
  upwards = upward
  vigour = vigor
  whisky = whiskey
  wilfully = willfully
  woollen = woolen
  woolly = wooly
  worshipper = worshiper
  worshippers = worshipers
  worshipping = worshiping
  kidnapper = kidnaper
  kidnapped = kidnaped
  kidnapping = kidnaping
  programmer = programer
  hello = hallo = hullo
  preventive = preventative
  kebab = kabob
  hummus = houmous
  qur'an = quran = koran
  muslim = moslem
  muslims = moslems
  usama = osama
  qaeda = qaida
  hizbullah = hezbollah = hizbollah
  czechia = czech republic
  myanmar = burma
  kolkata = calcutta
  mumbai = bombay
  chornobyl = chernobyl
  mariupol = mariupil
  gaddafi = qaddafi = gadhafi = kadhafi
  rouble = ruble
  roubles = rubles
  vietnam = viet nam
  timor-leste = east timor
  anymore = any more
  healthcare = health care = health-care
  policeman = police man
  battlefield = battle field = battle-field
  battleground = battle ground = battle-ground
  bloodshed = blood shed
  breakthrough = break-through
  checkpoint = check point = check-point
  checkpoints = check points = check-points
  childcare = child care = child-care
  counterattack = counter attack
  crossfire = cross fire = cross-fire
  daytime = day time = day-time
  drugmaker = drug maker = drug-maker
  eyewitness = eye witness = eye-witness
  fallout = fall-out
  firefight = fire fight = fire-fight
  firepower = fire power = fire-power
  grassroots = grass roots = grass-roots
  groundwater = ground water
  gunfire = gun fire = gun-fire
  hardline = hard line = hard-line
  hardliner = hard liner = hard-liner
  hardliners = hard liners = hard-liners
  heavyweight = heavy weight
  homeland = home land
  hotspot = hot spot = hot-spot
  landslide = land slide = land-slide
  lawmaker = law maker = law-maker
  lawmakers = law makers = law-makers
  lifetime = life time
  livestock = live stock
  loophole = loop hole
  marketplace = market place
  micro-finance = microfinance
  motorcycle = motor cycle
  multilateral = multi lateral
  newsmaker = news maker
  nightclub = night club
  offshore = off shore
  oilfield = oil field = oil-field
  oilfields = oil fields = oil-fields
  online = on-line = on line
  paramilitary = para military
  peacetime = peace time = peace-time
  playoff = play-off
  playoffs = play-offs
  roadblock = road block = road-block
  roadmap = road map = road-map
  rulemaking = rule making
  seabed = sea bed = sea-bed
  shorthand = short hand
  shortlist = short list = short-list
  stalemate = stale mate
  taskforce = task force = task-force
  timeframe = time frame = time-frame
  timeline = time line = time-line
  troublemaker = trouble maker
  trademark = trade mark = trade-mark
  warhead = war head = war-head
  warheads = war heads = war-heads
  warplane = war plane = war-plane
  warplanes = war planes = war-planes
  watchdog = watch dog
  watershed = water shed
  weekend = week end = week-end
  widespread = wide spread
  wiretap = wire tap
  worldview = world view
`

/** The other spelling of a word, which is a word of its own too. */
const written = `
  story = storey
  etc. = etc
  curb = kerb
  draft = draught
  drafty = draughty
  while = whilst
  check = cheque
  turkey = türkiye
  turkey = turkiye
  annex = annexe
  specialty = speciality
  tire = tyre
  program = programme
  practice = practise
  inquire = enquire
  meter = metre
  disc = disk
`

const hyphenated = `
  anti bi co counter cyber de eco ex extra hyper infra inter intra macro mega meta micro mid mini mis mono multi nano neo
  non out over pan para post pre pro proto pseudo quasi re semi socio sub super supra tele trans tri ultra un under uni
`

export const spelling: SpellingRules = {
  variants: variantMap(variants),
  written: variantMap(written),
  prefixes: new Set(),
  hyphenPrefixes: new Set(words(hyphenated)),
  acronyms: new Set(words('US WHO IT AIDS SALT START')),
  respell: british,
}

const our = words(
  'arb arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rum sav savi splend tum val vap vig',
)
const OUR = new RegExp(
  `^((?:mis|dis|un|re|en|be)?(?:${our.join('|')}))or(|s|ed|ing|er|ers|ful|less|able|ably|ite|ites|hood|hoods|ist|ly|al)$`,
)
const DOUBLED =
  /^(.*(?:cance|channe|counse|dia|due|fue|grue|labe|leve|libe|marsha|marve|mode|pane|peda|quarre|riva|shove|signa|spira|swive|tota|trave|tunne|unrave|yode))l(ed|ing|er|ers)$/
/** Words that have always had a z. */
const WITH_Z = /(?:^|[^aeiou])(?:siz|priz|seiz|maiz|capsiz)/

/** American -ize, -yze, -or, single l before an ending -> British -ise, -yse, -our, double l. */
function british(word: string): string {
  if (word.length < 5) return word
  if (word.includes('-')) return unhyphenated(word)
  if (word.includes('iz') && !WITH_Z.test(word)) {
    return word.replace(/([a-z]{2})iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, '$1is$2')
  }
  if (word.includes('yz')) return word.replace(/lyz(e|es|ed|er|ers|ing)$/, 'lys$1')
  if (word.includes('or')) return word.replace(OUR, '$1our$2')
  return word.replace(DOUBLED, '$1ll$2')
}

const PARTICLE = /^[a-z]{3,}-(?:up|down|out|off|over|back|in|away|through)s?$/

/** *build-up*, *take-overs* are written as one too; of other words with a hyphen each part is respelt. */
function unhyphenated(word: string): string {
  if (PARTICLE.test(word)) return word.replace('-', '')
  return word
    .split('-')
    .map((part) => spelling.variants.get(part) ?? british(part))
    .join('-')
}
