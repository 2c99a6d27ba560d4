/** English words as they are often misspelt, and slips of the pen: two letters that changed places, one too many or too few. */
import type {Known} from './lists.js'

/** Lines of `standard = misspelt = misspelt`, in small letters. */
export const misspelt = `
  absence = absense
  accessible = accessable
  accidentally = accidently
  acknowledge = aknowledge
  acquaintance = aquaintance
  acquire = aquire
  address = adress
  advertisement = advertisment
  aggressive = agressive
  amateur = amatuer
  anonymous = annonymous
  anywhere = anywere
  apparently = apparantly
  appearance = appearence
  argument = arguement
  awesome = awsome
  awkward = akward
  balloon = baloon
  because = becuase = cuz = becouse
  beginning = begining
  believe = beleive
  boulevard = blvd
  broccoli = brocolli
  bureaucracy = beaurocracy
  business = buisness = bussiness
  calendar = calender
  cemetery = cemetary
  changeable = changable
  colleague = collegue
  coming = comming
  commitment = committment
  completely = completly
  conscience = concience
  conscious = concious
  consensus = concensus
  convenient = convienient
  criticism = critisism
  curiosity = curiousity
  definitely = definately = definitly = definetly
  description = discription
  desperate = desparate
  difference = diffrence
  disappear = dissapear
  disappoint = dissapoint
  disappointed = dissapointed
  disastrous = disasterous
  discipline = disipline
  ecstasy = ecstacy
  embarrass = embarass
  environment = enviroment
  etc. = ect
  exaggerate = exagerate
  excellent = excelent
  existence = existance
  experience = experiance
  extremely = extremly
  familiar = familar
  favourite = favourate
  finally = finaly
  forward = foward
  foreign = foriegn
  forty = fourty
  friend = freind
  generally = generaly
  government = goverment
  grammar = grammer
  guard = gaurd
  guidance = guidence
  have = hav
  hamburger = hamburguer
  harass = harrass
  hygiene = hygeine
  immediately = immediatly
  independent = independant
  interest = intrest
  interrupt = interupt
  irresistible = irresistable
  jewellery = jewelery
  knowledge = knowlege
  knowledgeable = knowledgable
  length = lenght
  liaison = liason
  library = libary
  licence = lisence
  maintenance = maintainance = maintenence
  manoeuvre = manuever
  mediterranean = mediteranean
  millennium = millenium
  minuscule = miniscule
  mischievous = mischievious
  necessary = neccessary = neccesary
  neighbour = nieghbor
  noticeable = noticable
  occasion = ocassion = occassion
  occasionally = occasionaly
  occurred = occured
  occurrence = occurence
  opinion = opinon
  opportunity = oppertunity
  original = orignal
  parallel = paralell
  parliament = parliment
  pastime = pasttime
  people = ppl
  perseverance = perserverance
  persistent = persistant
  personnel = personel
  please = pls = plz
  possession = posession
  practically = practicly
  precede = preceed
  preferred = prefered
  pretty = preety
  privilege = priviledge
  probably = probly = prolly
  pronunciation = pronounciation
  publicly = publically
  questionnaire = questionaire
  really = realy
  receipt = reciept
  receive = recieve
  recommend = reccomend
  relevant = relevent
  religious = religous
  remember = rember
  resistance = resistence
  restaurant = restaraunt = restraunt = resturant
  rhythm = rythm
  schedule = schedual
  secretary = secratary
  seize = sieze
  separate = seperate
  separately = seperately
  sergeant = sargeant
  similar = similiar
  sincerely = sincerly
  speech = speach
  successful = sucessful
  supersede = supercede
  surprise = suprise
  tendency = tendancy
  their = thier
  there = thr
  thought = thot
  through = thru
  tomorrow = tommorow = tommorrow
  tonight = tonite
  truly = truely
  unfortunately = unfortunatly
  until = untill
  usually = usualy
  vacuum = vaccum
  vegetable = vegtable
  vicious = viscious
  wednesday = wensday
  weird = wierd
  which = wich
  withhold = withold
  writing = writting
  you = u
  your = ur
`

/** Letters of a word in which two may have changed places, and of one with a letter too many or too few. */
const SWAPPED = 5
const DOUBLED = 6
/** What is longer is no word of one slip. */
const LONGEST = 20

/** The one word of a list that a word in small letters becomes when a slip is taken back; undefined when there is none. */
export function withoutSlip(word: string, known: Known): string | undefined {
  if (word.length < SWAPPED || word.length > LONGEST || !/^[a-z]+$/.test(word)) return undefined
  /** A word, or four letters of one at least before a common ending. */
  const isWord = (text: string) =>
    known(text) ||
    ['s', 'ed', 'ing', 'ly'].some((ending) => {
      const stem = text.slice(0, -ending.length)
      return text.endsWith(ending) && stem.length > 3 && known(stem)
    })
  const ways = new Set<string>()
  // Nobody misspells the first letter.
  for (let place = 1; place < word.length; place++) {
    const [letter, next] = [word[place]!, word[place + 1]]
    const [before, after] = [word.slice(0, place), word.slice(place + 1)]
    if (next !== undefined && next !== letter) ways.add(before + next + letter + word.slice(place + 2))
    if (word.length >= DOUBLED) ways.add(next === letter ? before + after : before + letter + letter + after)
  }
  const found = [...ways].filter(isWord)
  return found.length === 1 ? found[0] : undefined
}
