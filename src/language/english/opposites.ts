/** Which English words negate or reverse another. */
import type {OppositeRules} from '../opposites.js'

export const opposites: OppositeRules = {
  pairs: `
    rise increase grow climb gain soar surge up / fall decrease drop decline shrink plunge slump down
    raise lift / lower cut reduce
    expand / contract shrink
    widen / narrow
    strengthen strong strength / weaken weak weakness
    escalate / ease calm
    intensify worsen / ease abate
    improve / worsen deteriorate
    win victory / lose loss defeat
    winner / loser
    open / close shut closed
    opening / closing closure
    enter join / leave quit
    entry / exit
    inside / outside
    in / out
    advance / retreat withdraw
    arrive arrival / depart departure
    come / go
    buy purchase buyer / sell sale seller
    give / take receive
    send / receive
    lend lender / borrow borrower
    creditor / debtor
    profit / loss
    surplus / deficit
    asset / liability
    support back endorse / oppose resist reject
    supporter / opponent
    favor favour / oppose
    accept / refuse reject decline
    approve / reject veto
    adopt / reject repeal
    agree agreement / disagree disagreement dispute
    allow permit / ban forbid prohibit bar
    confirm admit acknowledge affirm / deny refute
    assert claim / deny
    begin start open / end finish stop
    beginning / end
    continue resume / stop halt suspend
    launch / cancel
    live alive life / die dead death
    born / died
    survive survivor / die victim
    safe secure / dangerous
    safety / danger
    peace / war
    peaceful / violent
    attack / defend defense defence
    attacker / defender
    offense offence offensive / defense defence defensive
    build construct / destroy demolish
    construction / destruction demolition
    create / destroy
    add / subtract remove
    plus / minus
    more / less fewer
    most / least
    many / few
    much / little
    maximum / minimum
    majority / minority
    all every / none
    always / never
    large big / small
    high / low
    higher / lower
    long / short
    far / near
    wide broad / narrow
    heavy / light
    hard / soft easy
    hot / cold
    fast quick / slow
    accelerate / decelerate slow
    old / new young
    good / bad
    better / worse
    best / worst
    rich / poor
    friend ally / enemy foe
    friendly / hostile
    above over / below under
    before / after
    first / last
    early / late
    former / current
    upper / lower
    top / bottom
    front / back
    left / right
    north northern / south southern
    east eastern / west western
    domestic / foreign
    public / private
    civilian / military
    overt / covert
    active / passive
    positive / negative
    optimistic / pessimistic
    optimism / pessimism
    explicit / implicit
    external / internal
    import importer / export exporter
    inflation / deflation
    appreciate / depreciate
    immigrant / emigrant
    immigration / emigration
    inflow / outflow
    include / exclude
    inclusion / exclusion
    hire appoint / fire dismiss sack
    arrest detain imprison capture jail / release free
    captive / free
    unite / divide split
    unity / division
    merge / split
    install / remove
    deploy deployment / withdraw withdrawal
    send / withdraw
    impose / lift
    trust / suspect distrust
    hope / despair fear
    love / hate
    like / dislike
    praise / criticize criticise condemn
    remember / forget
    find / lose
    appear / vanish disappear
    same / different
    possible / impossible
    success succeed / failure fail
    pass / fail
    guilty / innocent
    convict / acquit
    true / false
    real / fake
    truth / lie
    man male / woman female
    men / women
    teacher / student
    employer / employee
    day / night
    present / absent
    presence / absence
    with / without
    yes / no
    both / neither
    either / neither
    for / against
    pro / con
  `,
  prefixes: `
    - non
    - un
    - anti
    - counter
    - de
    - dis
    - mis
    - in
    l ill
    p imp
    b imb
    m imm
    r irr
    r ir
    - not_
    pro anti
    pre post
    over under
    in out
    on off
    up down
    hyper hypo
    macro micro
    maxi mini
    inter intra
  `,
  suffixes: `
    ful less
  `,
  lookalikes: `
    under uncle union unit until unless unison unto unite university universe
    depart delay defend detest decry decree degree denote deport derail design desire deter determine devote demand derive
    decline describe debate detail deal dear deed deep debit debut default defer define deform demise depend depose
    deposit depress detract dent den deck decide
    display discover discuss dispatch distress disease dismiss discount discourse discard disclaim dispose disposal distill
    disguise discharge district distract distend dispute distribute dispense disgrace dispel distinct disturb disco
    discovery discoverer
    mission mister mist mistress missing missive
    income inside into invest indeed input insight intake intent intend intense inform infuse inland inlet inquest inquire
    install instance instead instate instill insure intone intrust invade invent invoke inward inwards indent indoor inmate inner
    innate inroad insert inset inspire instant institute instruct instrument inter intern interest include inclusion
    incite incline increase incur index infer inflame inflow influence influx
    impress improve impact impale impart impeach import important imperil impetus implant implement implicate imply
    implore impose impost impound impute impulse impair imprison imprint importer
    imbibe imbue immerse immense illuminate illustrate irritate irrigate
    antic antique antics antidote counterpart counterfeit countered counters
    none nonce nonetheless
    overt overture
    outcome
    online
  `,
  voices: '',
  negations: `
    no not never none nobody nothing neither nor nowhere without cannot n't
    ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mayn't mightn't mustn't needn't
    oughtn't shan't shouldn't wasn't weren't won't wouldn't
  `,
  denials: `
    fail failure refuse refusal reject rejection decline deny denial prevent avoid lack absence absent except unless
    until hardly barely scarcely rarely seldom only but rather instead unable unwilling impossible unlikely unlike less
    least fewer little few far free yet stop halt ban bar prohibit prohibition forbid cancel rule omit ignore forget miss
    missing evade remain short beyond against oppose opposition opponent doubt reluctant despite otherwise too else
    other exclude anti zero nil outstanding pending unknown unidentified wrong false lest nearly almost before near
    anonymous anonymity homeless harmless meaningless useless worthless stateless endless limit limited keep spare escape
    immune exempt abstain withhold refrain resist disagree dissent empty vain invalid illegal dead soon shortly
    away accident accidental mistake mistaken lawless bloodless
  `,
}

/** Every prefix that may turn a word into its opposite, whatever else it does: no guess at a word reaches over one. */
export const antonymPrefixes = 'de non anti counter un dis in im il ir mis re'
