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
  /^(.*(?:cance|channe|counse|dia|due|fue|gruel|labe|leve|libe|marsha|marve|mode|pane|pedal|quarre|riva|shove|signa|spira|swive|tota|trave|tunne|unrave|yode))l(ed|ing|er|ers)$/
/** Words that have always had a z. */
const WITH_Z = /(?:^|[^aeiou])(?:siz|priz|seiz|maiz|capsiz)/

/** American -ize, -yze, -or, single l before an ending -> British -ise, -yse, -our, double l. */
function british(word: string): string {
  if (word.length < 5) return word
  if (word.includes('iz') && !WITH_Z.test(word)) {
    return word.replace(/([a-z]{2})iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$/, '$1is$2')
  }
  if (word.includes('yz')) return word.replace(/lyz(e|es|ed|er|ers|ing)$/, 'lys$1')
  if (word.includes('or')) return word.replace(OUR, '$1our$2')
  return word.replace(DOUBLED, '$1ll$2')
}
