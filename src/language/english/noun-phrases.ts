/** English noun phrases: the head last, names as adjectives before it. */
import type {Voice} from '../../types/index.js'
import {nounPhrases} from '../noun-phrases.js'
import {compared, irregular} from './irregular.js'

const isConsonantY = /[^aeiou]y$/

/** Plurals that follow no rule are the second of two forms that differ by more than an ending of verbs. */
const plurals = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['crisis', 'crises'],
  ['basis', 'bases'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['leaf', 'leaves'],
  ['half', 'halves'],
  ['knife', 'knives'],
  ['wife', 'wives'],
  ['wolf', 'wolves'],
  ['medium', 'media'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['attorney general', 'attorneys general'],
  ['secretary-general', 'secretaries-general'],
])

/** Words without a plural, or that are one. */
const uncounted = new Set(
  `aircraft spacecraft troops forces people police military personnel news series species arms talks ties media aid advice
  information equipment evidence progress research violence fighting food medicine water oil gas money trade security peace
  power energy electricity fuel weaponry ammunition assistance support help damage`.split(/\s+/),
)

const comparatives = new Set(compared.trim().split(/\s+/))
const irregularDegrees = new Map([
  ['good', ['better', 'best']],
  ['bad', ['worse', 'worst']],
  ['far', ['farther', 'farthest']],
  ['tough', ['tougher', 'toughest']],
])

/** The plural of a noun or of the last word of a phrase. */
function plural(noun: string): string {
  const [, before, last] = /^(.*?)([^\s-]*)$/su.exec(noun)!
  const known = plurals.get(noun) ?? (plurals.has(last!) ? before! + plurals.get(last!)! : undefined)
  if (known) return known
  if (uncounted.has(last!) || /^\p{Lu}{2,}$|(?:[^s]s|people|men)$/u.test(last!)) return noun
  if (/man$/.test(last!)) return `${noun.slice(0, -3)}men`
  if (isConsonantY.test(last!)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(last!) ? `${noun}es` : `${noun}s`
}

/** Nouns of what can't be counted, or is not where it stands after another. */
const isAbstract =
  /(?:ion|ity|ness|ment|ance|ence|ism|ship|cy|dom|ure|ing|al|th|phy|gy|war|law|peace|power|force|control|fear|hope|hunger|work|support)$/

/** Verbs that double their last letter: of one syllable, or stressed on the last. */
const isDoubling = /^[^aeiou]*[aeiou][bdglmnprt]$|(?:mit|fer|cur|pel|bel|trol|gret|quip|gin|get|set|let)$/

const pasts = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((forms) => forms.length > 1)
    .map((forms) => [forms[0]!, forms.at(-1)!]),
)

function participle(verb: string, voice: Voice): string | undefined {
  if (!/^[a-z]+$/.test(verb)) return undefined
  const doubled = isDoubling.test(verb) ? verb + verb.at(-1) : verb
  if (voice === 'active') return `${/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : doubled}ing`
  const known = pasts.get(verb)
  if (known) return known
  if (/e$/.test(verb)) return `${verb}d`
  return isConsonantY.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`
}

function compare(adjective: string, degree: string): string {
  const at = degree === 'most' ? 1 : 0
  if (degree !== 'more' && degree !== 'most') return `${degree} ${adjective}`
  const known = irregularDegrees.get(adjective)
  if (known) return known[at]!
  if (!comparatives.has(adjective)) return `${degree} ${adjective}`
  const ending = at === 1 ? 'est' : 'er'
  if (/e$/.test(adjective)) return adjective + ending.slice(1)
  if (isConsonantY.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`
  return (/[^aeiou][aeiou][bdgmnpt]$/.test(adjective) ? adjective + adjective.at(-1) : adjective) + ending
}

export const phrasesOfNouns = nounPhrases({
  determiners: 'the a an this that these those its their his her our',
  coordinators: `
    and = and
    or = or
  `,
  prepositions: `
    genitive = of
    object = against, on, over, upon
    place = in, at, inside, within
    goal = to, towards, toward, into
    source = from
    benefit = for
    company = with
    topic = on, about, regarding, concerning
    agent = by
    between = between, among
    without = without
  `,
  government: `
    on = attack, strike, assault, raid, offensive, ban, embargo, restriction, tax, tariff, pressure, law, agreement, focus, crackdown, limit, impact, report, dependence, reliance, emphasis, influence, ceasefire
    of = invasion, recognition, violation, use, withdrawal, release, occupation, annexation, criticism, control, rejection, violations, condemnation, victim, fear
    for = responsibility, support, demand, need, call, hope, respect, concern, sympathy, candidate, reason, punishment, penalty, compensation, request, preparation
    to = threat, access, visit, commitment, response, reaction, opposition, objection, answer, solution, damage, loyalty, right, challenge, approach, obstacle, warning, resistance
    in = trust, confidence, faith, increase, decline, drop, rise, interest, investment, participation, involvement, role, belief, change
    with = relations, relation, ties, tie, talks, meeting, negotiation, dialogue, cooperation, deal, contact, war, conflict, trade
    against = crime, sanctions, sanction, fight, protest, struggle, threats, lawsuit, violence, discrimination, action, charge, allegation, measure, protection, campaign
  `,
  qualifiers: `
    former = former, ex
    deputy = deputy, vice
    prospective = prospective, would-be
    late = late
    acting = acting
    assistant = assistant
    possible = possible
    alleged = alleged, suspected
    potential = potential
  `,
  quantities: `
    dozens = dozens of
    hundreds = hundreds of
    thousands = thousands of
    millions = millions of
    billions = billions of
    several = several, some
    many = many
    various = various
    both = both
    all = all
    every = every
  `,
  ordinals: `
    1 = first
    2 = second
    3 = third
    4 = fourth
    5 = fifth
    6 = sixth
    7 = seventh
    8 = eighth
    9 = ninth
    10 = tenth
    last = last
    next = next
  `,
  degrees: `
    more = more
    most = most
    very = very
    newly = newly
    less = less
  `,
  agencies: `
    made = made, built
    led = led
    backed = backed, supported
    owned = owned
  `,
  measures: `
    range = range
    term = term
    level = level
    scale = scale
    speed = speed
    quality = quality
    income = income
    risk = risk
    tech = tech
    distance = distance
    budget = budget
    cost = cost
    yield = yield
  `,
  units: `
    hour = hour
    day = day
    week = week
    month = month
    year = year
    kilometre = kilometre, kilometer
    metre = metre, meter
    mile = mile
    ton = ton, tonne
    storey = storey, story, floor
    party = party
    nation = nation, country
    point = point
    page = page
    member = member
    seat = seat
    stage = stage, phase
    state = state
  `,
  compass: 'north south east west northeast northwest southeast southwest',
  events: `
    war warfare crisis conflict earthquake quake violence unrest fighting election elections coup situation clash clashes ceasefire
    genocide famine drought flood floods hunger
  `,
  prefixes: `
    anti = anti
    pro = pro
    non = non
    inter = inter
    post = post
    pre = pre
    ex = ex
  `,
  relatives: '',
  beforeVerbs: 'can could will would shall should may might must cannot i we they he she who',
  afterVerbs: 'me him them us himself themselves ourselves itself',
  figurative: `
    shark drain tape duck horse elephant hawk dove wolf dog cat bear bull whip blow blood brain hand eye heart nose mouth tongue
    arm leg finger ear elbow sheep herring chip bag cow pig fish bird bug nut egg cake sugar cheese lip hat shoe boot sock
    ladder bridge cloud storm leaf stick stone bell tower ivory carpet collar thumb sabre saber rope pie
  `,
  partitives: `
    many = wave, number, series, majority, minority, handful, group, thousands, set, chain, string, spread, kind, type
    one = lack, amount, part, member, rest, end, start, beginning, loss, cause, result, source, outbreak, freedom, way, act, sense, sign, symbol, form, cycle, round, cessation, violation, use, abduction, recognition, declaration
  `,
  unique: `
    president government parliament army police military press attack opposition king pope constitution world
    border economy capital environment delegation victim public state country party court region city
  `,
  adjectives: `
    president = presidential
    parliament = parliamentary
    diplomacy = diplomatic
    economy = economic
    culture = cultural
    religion = religious
    nation = national
    government = government
    industry = industrial
    medicine = medical
    law = legal
    constitution = constitutional
    region = regional
    environment = environmental
    democracy = democratic
    history = historical
    technology = technological
    humanity = humanitarian
    people = people's
    politics = political
    territory = territorial
    west = western
    east = eastern
    north = northern
    south = southern
    West = Western
    East = Eastern
    ethnicity = ethnic
    ethnic group = ethnic
    strategy = strategic
    diplomat = diplomatic
    justice = judicial
    colony = colonial
    crime = criminal
  `,
  isRelational: (adjective) =>
    /(?:[^l]al|ic|[^l]ar|ary|ile|ine|ish)$/.test(adjective) ||
    /^(?:foreign|armed|civil|civilian|naval|peace|joint)$/.test(adjective),
  isDemonym: (word, name) =>
    word !== name &&
    /(?:an|ese|ish|i|ic|ch|sh|ss|ek|ot|ine|k|w|ite)$/.test(word) &&
    word.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase(),
  plural,
  collective: (noun) => (isAbstract.test(noun) ? noun : plural(noun)),
  participle,
  voiceOf: (_, rule) =>
    rule === '-ing' ? 'active' : rule === '-ed' || rule === 'irregular' ? 'passive' : undefined,
  possessive: (name) => (/s$/.test(name) ? `${name}'` : `${name}'s`),
  compare,
})
