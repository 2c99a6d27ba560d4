/** English base words, in small letters and British spelling. */
export const roots = `
  abandon abbreviate abbreviation abdomen abduct abduction abductor abide ability able abnormality abolish
  abolition abort abortion above abroad abruptly absence absolute absorb absorption abstain abstainer
  abstention abstract absurd abundant abuse abyss academic academy accelerate acceleration accent accept
  acceptance access accession accident accidental acclamation accommodate accommodation accompaniment
  accompany accomplish accord accordance account accountability accountable accountant accreditation
  accumulate accumulation accuracy accurate accusation accuse accustom achieve achievement achiever acid
  acknowledge acknowledgement acquaintance acquire acquisition acquit acronym across act action activate
  active activist activity actor actress actual actualisation acute ad adapt adaptation adaptive add
  addendum addict addiction addition additional address adequate adhere adherent adjacent adjourn adjust
  adjustment administer administration administrative administrator admirable admiral admiration admire
  admirer admission admit admonish adolescent adopt adoption adore adorn adult advance advancement advantage
  advent advertise advertisement advice advise adviser advisor advocacy advocate aerial aeroplane aesthetic
  affair affect affection affectionate affiliated affiliation affirm affix afford affordable afraid
  aftermath afternoon aftershock afterwards again age aged agency agenda agent aggravate aggression
  aggressive aggressor agile agility agitator ago agrarian agree agreement agricultural agriculture aground
  ahead aid aide aim air airbase aircraft airfield airline airliner airplane airport airspace airstrike
  alarm alcohol alert alias alien alienate alienation align alignment alike alive allegation allege allergic
  allergy alleviate alley alliance allocate allocation allotment allow allowance ally almost alms alone
  along alphabet already alter alternately alternative altitude aluminium aluminum alumnus always amateur
  amazed amazing ambassador ambiguity ambition ambitious ambivalent ambulance ambush ambusher amend
  amendment amid amidst ammunition amnesty amok amount amphibian amphibious amplify analogy analyse analysis
  analyst analyze anarchic anarchism anarchist anarchy ancestor anchor ancient anecdote angel anger angle
  angry animal animation ankle annex annexation annihilate anniversary announce announcement announcer annoy
  annoyance annual annul annulment anomaly anonymous another answer answerable ant antagonise antenna anthem
  anthology anthropology antibiotic antibody anticipate anticipation anticorruption antidote antipathy
  antique antitank antiterrorism anxiety anxious anybody anymore anyone anything anytime anyway anywhere
  apart apartheid apartment apathetic apathy ape apologise apology apostle app apparatus apparently
  apparition appeal appear appearance appease appendix applaud applause apple applicant application apply
  appoint appointment appreciate appreciation appreciative apprehend approach appropriate approval approve
  approximately arbitrary arbitrate arbitration archaeologist archaeology archaic archbishop archeology
  archery archipelagic archipelago architect architecture archive area arena argue argument argumentative
  arid arise aristocracy aristocrat arm armament armistice armored armoured arms army aroma around arouse
  arrange arrangement arrears arrest arrival arrive arrogance arrogant arrow arsenal arson art article
  artificial artillery artisan artist artistic ascent ascertain ash ashamed ashore aside ask asleep aspect
  asphalt aspiration aspirational aspire assailant assassin assassinate assassination assault assemble
  assert assess assessment assessor asset assign assignment assimilation assist assistance assistant
  associate association associative assume assumption assurance assure asteroid asthma astonished
  astonishing astonishment astronaut astronomer astronomy asylum asymmetric atheist athlete athletics atlas
  atmosphere atom atomic atrocity attach attache attachment attack attacker attain attainment attempt attend
  attendance attendant attendee attention attic attitude attorney attract attraction attractive attribute
  auction audible audience audio audiovisual audit auditor aunt auspices austerity authentic authenticity
  author authorise authoritarian authoritarianism authority autobiography autocracy autocrat autocratic
  automated automatic automatically automation automobile automotive autonomous autonomy autopsy autumn
  availability available avatar avenge average avert avian aviation aviator avoid avoidable await awake
  awaken award aware away ax axe axis babble baby bachelor back backer background backpack backup backward
  bacterium bad badminton bag baggage baht bail bailout bait balance balcony ball ballerina ballet ballistic
  balloon ballot bamboo ban banana band bank banker bankrupt bankruptcy banner banquet bar barbarian
  barbaric barbarism barbed barber barely bargain barracks barrage barrel barren barricade barrier base
  basic basically basis basket basketball bat bath bathe bathroom batik baton battalion batter battery
  battle battlefield bauxite bay beach bean bear bearer beat beautiful beauty become bed bedroom bee beef
  befall beforehand beg beggar begin beginner behalf behave behavior behaviour behead behind belief believe
  believer belittle bell belly belong below belt bench benchmark bend beneath beneficial benefit bequeath
  bereavement beside besides besiege bestow bet betray betrayal beverage beware beyond bicycle bid big
  bigger biggest bike biker bilateral bilingual bill billion bind binoculars biochemistry biodata
  biodiversity biography biological biologist biology biotechnology bird birth birthday bishop bite bitter
  black blackmail blackout blacksmith blame blanket blasphemy blast blaze bleak bleed blend bless blind
  blizzard bloc block blockade blog blogger blood bloodshed bloody blow blue bluff blunt blurred board boast
  boat body bodyguard bold bolster bomb bombard bombardment bomber bona bond bone bonus boo book boost booth
  border boredom borrow borrower boss bother bottle bottom bounce boundary bourgeois bourgeoisie bourse bow
  bowels bowling box boxer boy boycott boyfriend brain brake branch brand brass brave bravery brawl breach
  bread breadth break breakdown breaker breakfast breakthrough breast breastfeed breath breathe breed
  breeder bribe bribery bride bridge brief brigade brigadier bright brilliant bring brink brittle broad
  broadband broadcast broadcaster broaden brochure broker bronze broom brothel brother brotherhood brown
  bruise brush brutal brutality bubble bucket budget buffalo buffer bug build builder building buildup
  bulldozer bullet bulletin bulletproof bully bundle bunker buoy burden bureaucracy bureaucrat bureaucratic
  burial burn burst bury bus businessman businessperson busy butcher butter butterfly button buy buyer buzz
  bylaw bypass cab cabin cabinet cable cactus cadre cafe cage calamity calculate calculation calculator
  calendar calf caliber calibre call calm calorie camera cameraman camouflage camp campaign campaigner
  campus canal cancel cancellation cancer candidacy candidate candle candor candour candy cane cannabis
  cannibal cannibalism cannon cannot canteen capability capable capacity cape capital capitalism capitalist
  capsule captain caption captivate captive capture car caravan carbohydrate carbon carcass card cardiac
  cardinal cardiology care career careful careless caretaker cargo caricature carnival carpenter carpet
  carrier carrot carry cart cartel cartoon carve case cash cashier casino cassation cassava cassette cast
  caste castle casual casualty cat catalog catalogue catalyst cataract catastrophe catch catcher categorical
  category cathedral catheter cattle causal cause caution cautious cavalry cave cease ceasefire celebrate
  celebration celebrity cell cellphone cellular cement cemetery censor censorship census cent center
  centimeter centimetre central centralisation centralised centre centrifuge century ceremonial ceremony
  certain certainty certificate certification cessation chain chair chairman chairperson challenge
  challenger champion championship chance chancellor change channel chant chaos chaotic chapel chapter
  character characterisation characteristic charge charisma charismatic charm chart charter chase chat cheap
  cheapest cheat check checkpoint cheer cheese chef chemical chemist chemistry cheque chess chest chicken
  chickenpox chief child childbirth childhood chili chilli chip chocolate choice choke cholera cholesterol
  choose choreographer choreography chronic chronological chronology church cigarette cinema cipher circle
  circuit circulate circulation circumference circumstance circus cite citizen citizenship city civil
  civilian civilisation civilised claim clam clan clandestine clarification clarify clarity clash class
  classic classical classification classify classroom clause clean cleanliness cleanse clear clemency
  clergyman cleric clever cliche client climate climax climb cling clinic clinical clock clogged cloning
  close closer closest closure cloth cloud cloudy club clue cluster clutch coach coachman coal coalition
  coarse coast coastal coastguard coat coax cocaine cocoa coconut code coefficient coerce coercion
  coexistence coffee coffin cohere cohesion coin coincide coincidence cold collaborate collaboration
  collaborative collaborator collapse colleague collect collection collective collector college collide
  collision collude collusion colonel colonial colonialism colonialist colonisation colonise coloniser
  colonist colony color colossal colour column columnist coma comb combat combination combine combustion
  come comedian comedy comet comfort comfortable comic comma command commander commando commemorate
  commemoration commence commend comment commentary commentator commerce commercial commercialisation
  commission commissioner commit commitment committee commodity common commonwealth commotion communal
  communicable communicate communication communicative communique communism communist community commute
  compact companion company compare comparison compass compatibility compatible compatriot compel compensate
  compensation compete competence competency competent competition competitive competitor compilation
  compile compiler complacent complain complainant complaint complement complete completion complex
  complexity compliance complicate complication comply component compose composer composition compound
  comprehend comprehension comprehensive comprise compromise compulsory computer comrade conceal concede
  conceive concentrate concentration concept conceptual concern concert concession concise conclude
  conclusion concrete concurrent condemn condemnation condition conditional conditioner condolence condom
  conducive conduct conductor confederation confer conference confess confession confidence confident
  confidential confidentiality configuration confine confinement confirm confirmation confiscate
  confiscation conflict conform conformity confront confrontation confrontational confuse confusion
  congested congestion conglomerate congratulate congratulations congregation congress congressman connect
  connection connectivity connoisseur conquer conqueror conquest conscious conscription consecutive
  consensus consent consequence consequently conservation conservatism conservative conserve consider
  considerable consideration consignment consist consistency consistent consolidate consolidation consortium
  conspicuous conspiracy conspiratorial conspire constant constellation constituency constituent constitute
  constitution constitutional constitutionalism constrained constraint construct construction constructive
  consul consulate consult consultant consultation consultative consume consumer consumption consumptive
  contact contagious contain container contaminant contaminate contamination contemplate contemplation
  contemporary contempt contend content contest contestant context contextual continent contingent
  continuation continue continuity continuous contra contraception contract contraction contractor
  contradict contradiction contradictory contrary contrast contribute contribution contributor control
  controller controversial controversy convene convenience convenient convent convention conventional
  converge convergence conversation converse conversion convert convey convict conviction convince convoy
  cook cool coolant cooler cooperate cooperation cooperative coordinate coordination coordinative
  coordinator cope copper copy copyright coral core corn corner coronation coronavirus corporal corporate
  corporation corpse correct correction correctional correlation correspond correspondent corroborate
  corrosion corrupt corruption corruptor corset corvette cosmetic cosmonaut cosmopolitan cosmos cost costume
  cottage cotton cough council counsel counsellor counselor count counter counterattack counterfeit
  countermeasure counteroffensive counterpart counterproductive counterrevolution counterterrorism country
  countryside coup couple coupon courage courageous courier course court courteous cousin cover coverage
  covert cow coward cowardice crab crack crackdown craft craftsman cramped crash crate crave crawl crazy
  create creation creative creativity creator credibility credible credit creditor creep crescent crew
  cricket crime criminal criminalisation criminality criminologist criminology cripple crisis criterion
  critic critical criticise criticism critique crocodile crony crooked crop cross crossfire crossroads crowd
  crown crucial crude cruel cruelty cruise cruiser crusade crush cry cryptocurrency crystal cubic cuisine
  culinary culmination culprit cult cultivate cultivation cultural culture cumulative cunning cup cupboard
  curative curator curb cure curfew curiosity curious currency current curricular curriculum curse curt
  curtail curtain curve custody custom customer customs cut cute cyber cyberattack cybercrime cybersecurity
  cycle cyclist cyclone cylinder cynical cynicism dagger daily dam damage damp dampen damper dance dancer
  danger dangerous dare dark darken darling dash date datum daughter dawn day daytime dazzle dead deadline
  deadlock deaf deal dealer dean death debate debris debt debtor debut decade decay deceive decency decent
  decentralisation deception decide decision decisive declaration declarative declare decline decolonisation
  decompose decorate decoration decorative decrease decree dedicate dedication deed deem deep deepen deepest
  deer defamation defeat defect defection defector defence defend defendant defender defense defensive defer
  defiance deficiency deficit define definite definition definitive deflation deforest deforestation defuse
  defy degrade degree delay delegate delegation delete deliberate deliberation delicious delight delightful
  delinquency deliver delivery delusion demagogue demand dementia demilitarisation demilitarise democracy
  democrat democratic democratically democratisation demographic demography demolish demolition demonstrate
  demonstration demonstrator den dengue denial denounce dense density dentist deny depart department
  departure depend dependence dependency dependent depict deplore deploy deployment deport deportation
  depose deposit depositor depot depreciation depressed depression deprive depth deputy derail deregulation
  derive descend descendant descent describe description descriptive desert deserve design designate
  designation designer desire desk despair despatch desperate desperation despite despotism destabilisation
  destabilise destination destine destiny destroy destroyer destruction destructive detached detachment
  detail detain detainee detect detection detective detention deter deteriorate deterioration determinant
  determination determine deterrence deterrent detonate detonation detonator detrimental devaluation devalue
  devastate devastation develop developer development deviant deviate deviation device devil devise devote
  dew dexterity diabetes diabetic diagnose diagnosis diagram dialect dialog dialogue diamond diarrhea
  diarrhoea diary diaspora dictate dictator dictatorial dictatorship dictionary didactic die diesel diet
  differ difference different differentiate difficult difficulty dig digest digger digit digital dignity
  dike dilemma dilemmatic diligent dilute dim dimension diminish dinner dinosaur dioxide dip diploma
  diplomacy diplomat diplomatic direct direction director dirty disability disable disagree disagreement
  disappear disappearance disappoint disappointment disarm disarmament disaster disband disbandment disburse
  disbursement discard discharge discipline disclose disclosure disco discontent discontinue discotheque
  discount discourage discourse discover discoverer discovery discredit discrepancy discretion discriminate
  discrimination discriminatory discuss discussion disease disgrace disguise disgusted disgusting dish
  dishonesty disinformation disintegration dismantle dismiss dismissal disobedience disobey disorder
  disorientation disparity dispatch dispensation disperse displace displacement display disposal dispose
  dispute disqualification disqualify disregard disrupt disruption dissatisfaction dissatisfied dissect
  disseminate dissemination dissertation dissident dissolution dissolve distance distant distillation
  distinctive distinguish distort distortion distribute distribution distributor district distrust disturb
  disturbance ditch dive diver diverge diverse diversion diversity divert divestment divide dividend
  division divorce docile dock doctor doctorate doctrine document documentation dodge dog dogma doll dollar
  dolphin domain dome domestic domiciled dominance dominant dominate domination donate donation donor doomed
  door doorkeeper doping dormitory dose dot double doubt doubtful douse dove downfall download downstream
  downtown downward dozen draft drag dragon drain drainage drama dramatic drastic drastically draw dream
  drench dress dribble drift drill drink drip drive driver drone drop drought droves drown drug drum dry
  dual dub dubious duck due duel dull dumb dump durable duration durian dusk dust duty dwell dwindle dynamic
  dynamite dynasty dysentery eager eagle ear earlier early earmark earn earnestness earnings earth
  earthquake ease easier easiest east eastern easy eat ebb ecclesiastical echo eclipse ecology economic
  economical economics economise economist economy ecosystem edge edict edit edition editor editorial
  educate education educational educator effect effective efficiency efficient effort egg ego egoism eight
  eighteen eighth eighty elaborate elaboration elastic elasticity elder eldest elect electability election
  electoral electorate electric electrical electricity electron electronic elegant element elementary
  elephant elevate elevation elevator eleven eleventh eligibility eligible eliminate elimination elite else
  email emancipation embargo embark embarrass embassy embedded embezzle embezzlement emblem embrace embryo
  emerge emergence emergency emeritus emigration emir emission emit emotion emotional empathy emperor
  emphasis emphasise empire employ employee employer employment empower empowerment empty en enable enact
  enchant encircle encirclement enclose encompass encounter encourage encouragement encroach encroacher
  encyclopaedia encyclopedia end endanger endeavor endeavour endemic endorse endorsement endowment endurance
  endure enemy energetic energy enforce enforcement enforcer engage engagement engine engineer enhance
  enhancement enjoy enjoyable enjoyment enlarge enlightenment enlist enliven enmity enough enquiry enrich
  enrichment enrol enroll enslave ensnare ensure entail entangle enter enterprise entertain entertainer
  entertainment enthusiasm enthusiast enthusiastic entire entirety entitle entity entourage entrance
  entrench entrepreneur entrepreneurship entrust entry envelope envious environment environmental envoy envy
  epic epicenter epicentre epidemic epidemiologist epidemiology episode equal equalisation equality equate
  equation equator equilibrium equip equipment equity equivalent era eradicate eradication erase eraser
  erect erode error erupt eruption escalate escalation escape escort especially espionage essay essence
  essential establish establishment estate estimate etc eternal ethical ethics ethnic ethnicity euphemism
  euphoria euro euthanasia evacuate evacuation evacuee evade evaluate evaluation evaluative evaporate eve
  even evening event eventually ever everyday everyone everything everywhere evict eviction evidence evident
  evil evoke evolution evolve ex exacerbate exact exaggerate exam examination examine examiner example
  excavation exceed excel excellence except exception exceptional excerpt excess excessive exchange excise
  excited excitement exclaim exclude exclusive exclusivity excuse execute execution executioner executive
  executor exempt exercise exert exhale exhaust exhaustion exhibit exhibition exile exist existence exit
  exodus exotic expand expansion expansive expatriate expect expectancy expectation expedite expedition
  expel expend expenditure expense expensive experience experiment experimental expert expertise expire
  explain explanation explicit explode exploit exploitation exploitative exploration explore explorer
  explosion explosive exponent export exporter expose express expression expressive expressway expulsion
  extend extension extensive exterior exterminate extermination external extinct extinction extinguish
  extort extortion extra extract extracurricular extradite extradition extraordinary extravagant extreme
  extremism extremist eye eyewitness fabric face facilitate facility fact faction factor factory faculty
  fade fail failure faint fair fairy faith faithful fake fall false falsify falter fame familiar familiarise
  family famine famous fan fanatic fanatical fanaticism fantastic fantasy far fare farewell farm farmer
  fascism fascist fashion fast fasten fastest fat fatal fatality fate father fathom fatigue fatwa fault
  favor favorable favorite favour favourable favourite fax fear feasibility feasible feast feather feature
  federal federation fee feed feel fellow female feminism feminist fence ferocious ferocity ferry fertile
  fertilisation fertilise fertiliser fertility festival fetch feud feudal fever few fewer fiance fiancee
  fiber fibre fiction fictional fictitious fide field fierce fifteen fifth fifty fight fighter figure file
  fill film filter final finalise finalist finance financial financier find fine finger fingerprint finish
  fire firearm firecracker firefight firefighter fireman fireplace firework firm first fiscal fish fisherman
  fishery fission fit five fix flag flame flare flash flat flatten flawed flee fleet flesh flexibility
  flexible flight fling float flock flog flood floor flour flourish flow flower flu fluctuate fluctuation
  fluency fluent fluid fly flyover foam focus fog foil fold folklore follow follower fond food foodstuff
  foolish foot footage football footballer footprint forbid force forcibly forecast foreign foreigner
  forensic foresee forest forestry forever forge forgery forget forgive fork form formal formality format
  formation former formula formulate formulation fort fortify fortress fortunate fortune forty forum forward
  fossil foster foundation founder four fourteen fourth fox fraction fragile fragility fragment
  fragmentation fragrant frame framework franc frank fraternity fraud fraudster free freedom freeze
  freighter frequency frequently fresh friction friend friendship frigate frighten frog frogman front
  frontier frontline frugal fruit frustrate frustration fry fuel fugitive fulfil fulfill fulfillment
  fulfilment full fully fume fun function functional fund fundamental fundamentalism fundamentalist
  fundraising funeral fungus funny fur furious furniture furthermore fusion futile future gag gain galaxy
  gallery gamble game gamelan gang gangster gap garage garbage garden garlic garment garrison gas gasoline
  gate gather gaze gear gelatin gem gender gene general generate generation generator generosity generous
  genetic genocide genome gentle genuine geographic geographical geography geological geologist geology
  geometry geophysics geopolitical geopolitics geothermal germ gesture get ghost giant gift gigantic giraffe
  girl girlfriend giro give glacier glad glamorous glass glide glimmer global globalisation gloomy glorify
  glorious glory go goal goalkeeper goalscorer goat going gold golden golf golfer good goodbye goods goose
  gorilla gossip govern governance government governor governorate grab grace graceful grade gradual
  graduate graduation graft grain gram grammar grand grandchild grandeur grandfather grandmother granite
  grant grape graph graphic grasp grass grassroots grata grateful gratify gratuity grave gravity gray graze
  great greater greatest greed greedy green greenery greenhouse greet grenade grey grief grieving grill
  grind grip groom grope gross group grow growth grudge grumble guarantee guard guardian guardianship
  guerrilla guess guest guesthouse guidance guide guideline guilt guilty guitar gulf gun gunfight gunfire
  gunman gunpowder gutter gymnast gymnastics habit hack hacker haemorrhage hail hair hajj halal half hall
  hallucination halt hamlet hammer hamper hand handcuff handful handgun handicapped handicraft handle
  handover handshake handsome hang happen happy haram harass harassment harbor harbour hard harden hardest
  hardline hardliner hardship hardware harm harmonious harmonise harmony harsh harvest hasten hasty hat hate
  hatred haughty haunt hawk hazard hazardous haze head header headquartered headquarters headscarf heal
  healer health healthy hear heart heat heatwave heaven heaviest heavy hectare hedonism heed heel hegemony
  height heinous helicopter hell hello helmet help helper helpless hemorrhage hence hepatitis herbal
  herbicide herd heretical heritage hero heroic heroin heroism herself hesitant hesitate hesitation
  heterogeneous hi hide hideout hierarchy high higher highest highland highlight highway hijack hijacker
  hike hill himself hinder hindrance hint hire hiss historian historic historical history hit hitchhike
  hitter hoard hoax hobby hoc hockey hoe hoist hold holder hole holiday holistic holy home homecoming
  homeless homemade homogeneous homosexual honest honesty honey honor honorable honorarium honour honourable
  hook hope hopefully horizontal hormone horn horrible horrific horrified horror horse hose hospitable
  hospital hospitalised hospitality host hostage hostile hostility hot hotel hour house household however
  hug huge hum human humane humanism humanist humanitarian humanity humankind humble humid humidity
  humiliate humiliation humility humor humorous humour hundred hundredth hunger hungry hunt hurdle hurl
  hurricane hurriedly hurry hurt husband husbandry hut hybrid hydrogen hygiene hygienic hyperinflation
  hypersonic hypertension hypocrisy hypocrite hypothesis hysteria hysterical ice icon iconic idea ideal
  idealism idealist idealistic identical identification identify identity ideological ideologue ideology
  idle idol idolise ignite igniter ignorance ignore ill illegal illegitimate illicit illiteracy illiterate
  illuminate illusion illustrate illustration image imaginable imagination imagine imam imbalance imitate
  imitation immediately immigrant immigration immobilise immortalise immune immunisation immunity impact
  impair impasse impeach impeachment impede imperative imperialism imperialist implement implementation
  implementer implicate implication implicit imply import important importer impose imposition impossibility
  impossible impotence impress impression impressive imprison imprisonment improve improvement impudence
  impulse impulsive inability inappropriate inaugural inaugurate inauguration incarnation incentive
  incessant incident incite incitement inclined include inclusion inclusive income incompatibility
  incompetent incorporate incorrect increase increasingly incubation incubator incumbent incur indebted
  indeed independence independent index indicate indication indicative indicator indict indictment
  indifference indigenous indirect indiscriminate individual individualism individualistic induce induction
  indulge industrial industrialisation industrialist industrious industry inequality inevitable inexpensive
  infant infantry infect infection infectious inferior infertile infertility infidel infidelity infiltrate
  infiltration infiltrator infinite inflammation inflammatory inflation inflict influence influential
  influenza influx inform informal informant informatics information informative infrastructure infringe
  infringement infusion ingrained ingredient inhabit inhabitant inhale inherit inheritance inhibit inhibitor
  inhuman inhumane initial initiate initiative initiator inject injure injury injustice ink inmate inn inner
  innocence innocent innovate innovation innovative innovator inquire inquiry insane insanity inscription
  insect insecticide insecure insert inside insist insistence inspect inspection inspector inspiration
  inspire instability install installation installment instalment instance instant instead instigate
  instigator instil instill instinct institute institution institutional institutionalise instruct
  instruction instructor instrument instrumental insufficient insulate insulin insult insurance insure
  insurer insurgency insurgent intact intake integral integrate integration integrity intellect intellectual
  intellectuality intelligence intelligent intelligentsia intend intense intensify intensity intensive
  intention intentionally inter interact interaction interactive intercept interception interceptor
  intercontinental interdependence interest interethnic interfaith interfere interference interim interior
  intermediary internal international internationalism internet interpellation interpret interpretation
  interpreter interpretive interreligious interrogate interrogation interrupt intersect intersection
  intersperse interstate interval intervene intervention interview intestine intimacy intimate intimidate
  intimidation intolerance intrigue introduce introduction introspection intruder intuition inundate invade
  invalid invasion invasive invent invention inventor inventory invest investigate investigation
  investigator investment investor invisible invitation invite involve involvement invulnerable iodine iron
  ironic ironically irony irregularity irresponsible irrigation island isolate isolation issue item itself
  ivory jacket jail jam jargon jealous jealousy jeep jeopardise jerk jet jewel jewellery jewelry jihad
  jihadist job join joint joke journal journalism journalist journalistic journey joy judge judgement
  judgment judicial judiciary jump junction jungle junior juridical jurisdiction jurisprudence jury just
  justice justify keen keep keeper kerosene key kg kick kid kidnap kidnapper kidney kill killer kilogram
  kilometer kilometre kind kindergarten king kingdom kingpin kinship kiosk kiss kitchen kite km knee kneel
  knife knight knit knitter knock know knowledge komodo lab label labor laboratory laborer labour labourer
  lack ladder lady lag lake lamp land landmine landscaping landslide lane language languish large largest
  last late latent later latest latitude laugh laughter launch launcher launder lava law lawmaker lawsuit
  lawyer lax lay layer layman layoff lazy lead leader leadership leaf league leak leakage leaky lean leap
  learn lease leather leave lecture lecturer leg legacy legal legalisation legalise legend legendary
  legislate legislation legislative legislator legislature legitimacy legitimate legitimise leisure lend
  lender length leniency lenient lens leprosy lessen lesson let lethal letter leukaemia leukemia level levy
  liability liaison libel liberal liberalisation liberalise liberalism liberate liberation liberty libido
  library licence license lick lid lie lieutenant life lifelong lifestyle lift light lighten lighthouse
  lightning like likelihood liken likewise limbo limit limitation limitless limousine line linear linguistic
  link lion lip liquefied liquid liquidate liquidation liquidity liquor list listen listener liter literacy
  literary literate literature litigate litigation litre little live livelihood liver livestock load loaf
  loan lobby local locality locate location lock lockdown locomotive lodge log logic logical logistics logo
  lonely long longer longest longitude look loom loophole loose loosen loot looter lopsided lorry lose loss
  lot lottery loud love lover low lower lowest lowland loyal loyalist loyalty luck lucky luggage lunch lung
  lure lurk lush luxurious luxury lyrics machete machine macro macroeconomic mad mafia magazine magical
  magnet magnetic magnificent magnify magnitude maid mail main maintain maintenance major majority make
  maker makeup malaria male malignancy malignant mall malnourished malnutrition maltreatment mammal man
  manage management manager mandate mandatory maneuver mango mania maniac manicure manifestation manifesto
  manipulate manipulation manipulative mankind manner manoeuvre manpower manual manufacture manufacturer
  manuscript many map mar marathon march margin marginal marginalisation marginalise marijuana marine
  maritime mark marker market marriage marry marshal martial martyr mascot masculine mask mass massacre
  massage masse massive mast master mastermind mat match matchmaking mate material materialise materialism
  mathematics matriculation matrix matter maturation mature maturity maximise maximum maybe mayor meal mean
  meaningful means meantime meanwhile measles measure measurement meat mechanical mechanism medal medalist
  meddle mediate mediation mediator medical medication medicine medium meet meeting megapolitan megawatt
  melancholic melodrama melody melt member membership memorandum memorise memory meningitis menstruation
  mental mentality mention mentor menu mercenary merchandise merchant mercy merely merge merger merit
  meritocracy meritorious mess message messenger messianic messy metabolism metal metallurgy metamorphosis
  metaphor meteor meteorite meteorological meteorologist meteorology meter meth methamphetamine methane
  method methodical methodology meticulous metre metropolis metropolitan micro microbe microbiology
  microorganism microphone microscope microscopic mid midday middle midfielder midnight midst midterm
  midwife mighty migraine migrant migrate migration mild mile militancy militant militarism military militia
  milk mill millennium millimeter millimetre million mind miner mineral miniature minimise minimum minister
  ministry minor minority minute miracle miraculous mirror misappropriate misappropriation miserable misery
  misgiving misinformation mislead mismatch miss missile mission missionary mist mistake mistreat mistrust
  misunderstand misuse mitigate mitigation mix mixture moan mob mobile mobilisation mobilise mobility mock
  mockery modality mode model modem moderate moderation moderator modern modernisation modernise modernity
  modest modification modify module modus moisture molecular molecule moment momentum monarchist monarchy
  monastery monetary money monitor monk monkey monologue monopolise monopolistic monopoly monotonous
  monoxide monster month monument monumental mood moon moral morale moralist morality moratorium moreover
  morning morphine mortal mortality mortar mortgage mosaic mosque mosquito motel mother motif motion
  motivate motivation motive motor motorbike motorcade motorcycle motorcyclist motorist motto mount mountain
  mourn mourner mouse mouth mouthpiece move movement mover movie much mud muffle multicultural
  multiculturalism multidimensional multiethnic multifunctional multilateral multimedia multinational
  multiparty multiple multiplication mummy municipality murder murderer muscle museum mushroom music musical
  musician mutant mutation mute mutual muzzle myself mysterious mystery mystic mystical mysticism myth
  mythology nail naive naivety naked name nanny narcissism narcotic narration narrative narrator narrow
  nation national nationalisation nationalise nationalism nationalist nationalistic nationality native
  natural naturalisation nature naughty naval navigation navigator navy near nearby nearest nearsighted neat
  necessary necessity neck need needle negation negative neglect negligence negligent negotiate negotiation
  negotiator neighbor neighborhood neighbour neighbourhood neoliberal neoliberalism nephew nepotism nerve
  nervous nest net network neutral neutralise neutrality neutron never nevertheless new newcomer newest news
  newspaper next nice nickel nickname nicotine niece night nightclub nil nimble nine nineteen ninety ninth
  nitrogen noble nobleman nobody nod noise noisy nomad nomadic nominal nominate nomination nominee non
  noncompliance none nonetheless nongovernmental nonparticipation nonprofit nonproliferation nonviolent
  noodle noon norm normal normalisation normalise normality normative north northeast northeastern northern
  northwest northwestern nose nosedive nostalgia notary note nothing notice notification notify novel
  novelist novice now nowadays nuance nuclear nucleus nudist nullify number numerous nun nurse nurture nut
  nutrient nutrition oar oasis oath obedience obedient obesity obey object objective objectivity obligate
  obligation obligatory oblige observant observation observatory observe observer obsessed obsession
  obsolescence obsolete obstacle obstruct obtain obvious occasion occasionally occupant occupation occupy
  occur occurrence ocean octane odd odor odour offence offend offender offense offensive offer office
  officer official offline offset offshore offside often oh oil oilfield ointment old older oldest oligarchy
  oligopoly olympiad omen once oncology one oneself ongoing onion online onslaught open opener opera
  operandi operate operation operational operator opinion opium opponent opportunism opportunist
  opportunistic opportunity oppose opposite opposition oppress oppression opt optic optical optimal optimise
  optimism optimistic option oral orange orangutan orator orbit orchestra orchid order ordinary organ
  organic organisation organisational organise organiser organism organizational orient orientation origin
  original originality originate ornament orphan orphanage orthodox orthopaedics orthopedics ostracise ouch
  ought ourselves oust ouster outage outbreak outcome outdated outdo outer outlaw outlet outline outpace
  outperform outpost output outrage outrageous outright outside outskirts outstanding outward outweigh oven
  overall overcome overdose overflow overhaul overland overlap overlook overnight overpass override overrun
  overseas oversee overshadow oversight overtake overthrow overturn overview owe owed owner ownership ox
  oxygen ozone pace pacifist pack package pact paddle paddy paediatrician paediatrics paedophile page pain
  painful paint painter pair palace palm pamper pan pandemic panel panelist panic panicked panorama pants
  papaya paper parachute parachutist parade paradigm paradise paradox paragraph parallel paralyse paralysis
  paralyze paramedic parameter paramilitary paranoia paranoid parasite paratrooper parcel pardon parent
  parenthesis park parliament parliamentarian parliamentarism parliamentary parody parole parry part partial
  partiality participant participate participation participatory particle particular partisan partition
  partner partnership party pass passage passenger passion passive passport past pasta paste pasteurisation
  pastor patch patent paternalistic path pathological pathology patience patient patriot patriotic
  patriotism patrol patron patronage pattern pause pave pavement pavilion pawn pay payload payment peace
  peaceful peacekeeper peacekeeping peacemaker peak peanut pearl peasant pedagogy pedal pediatrician
  pediatrics pedicab pedophile pedophilia peek peel peg pelt pelvis pen penalise penalty pencak pencil
  pending penetrate penetration penicillin peninsula penitentiary pension pensioner pepper perceive percent
  percentage perception perfect perfection perfectionist perform performance perfume perhaps perimeter
  period periodic periodically periscope permafrost permanent permeate permission permissive permit
  perpetrator perpetual perpetuate persecute persecution persist persistence persistent person persona
  personal personality personnel perspective persuade persuasion persuasive peso pessimism pessimistic pest
  pesticide petition petitioner petrol petroleum pharmaceutical pharmacist pharmacy phase phenomenal
  phenomenon philanthropist philanthropy philosopher philosophical philosophy phobia phone photo photocopy
  photograph photographer photography physical physician physicist physics physiology physiotherapy pianist
  piano pick pickpocket pickup picnic pictogram picture piece pier piety pig pigeon pile pilgrim pilgrimage
  pill pillar pillow pilot pin pineapple pink pioneer pious pipe pipeline piracy pirate pistol pit pitch
  pitiful pity pizza place placement plagiarise plagiarism plague plain plaintiff plan plane planet planner
  plant plantation plasma plastic plate plateau platform platoon plausible play player plaza plea plead
  pleasant please pleasure plebiscite pledge plenary plentiful plot plough plow pluck plug plummet plunder
  plunge plural pluralism pluralistic plurality plutonium pneumonia pocket podium poem poet poetic poetry
  point pointer poison poisonous polarisation pole polemic police policeman policewoman policy polio polite
  political politician politicisation politicise politics poll pollutant pollute polluter pollution
  polygamous polygamy polymer pond ponder pool poor popular popularity populated population populism
  populist porcelain pornographic pornography porridge port portable portal portfolio portion portrait
  portray pose position positive possess possession possibility possible post poster postpone postponement
  posture pot potato potent potential pound pour poverty powder power powerful powerless practical
  practicality practice practise pragmatic pragmatism praise prawn pray prayer preach preacher preamble
  precede precedent precious precise precision precondition predecessor predicate predict prediction
  predominate prefer preference pregnancy pregnant prehistoric prehistory prejudice preliminary premature
  premier premise premium prenatal preparation prepare prerequisite prescription presence present
  presentation presenter preservation preserve preside presidency president presidential press pressure
  prestige prestigious presume presumption pretend pretty prevail prevent prevention preventive previous
  price pride priest primary primate prime primitive primordial prince princess principal principle print
  printer prior prioritise priority prison prisoner privacy private privatisation privatise privilege prize
  pro proactive probability probably probe problem problematic procedural procedure proceed process
  procession processor proclaim proclamation procure procurement produce producer product production
  productive productivity profess profession professional professionalism professor proficient profile
  profit profitable profound prognosis program programme programmer progress progressive prohibit
  prohibition project projection proletarian proletariat proliferate proliferation prologue prolong
  prominent promise promote promoter promotion prompt prone pronounce pronunciation proof prop propaganda
  propagandist propagate proper property prophesy prophet proportion proportional proportionate proposal
  propose proposer propriety prose prosecute prosecution prosecutor prospect prosper prosperity prosperous
  prostate prostitute prostitution protect protection protectionism protectionist protector protein protest
  protester protocol proton prototype protracted proud prove proverb provide provider province provincial
  provision provisional provocateur provocation provocative provoke proximity proxy prudence psychiatrist
  psychiatry psychological psychologist psychology psychopath psychotherapy public publication publicise
  publicity publish publisher pull pullout pulp pump punch punctual punish punishment punk pupil puppet
  puppeteer purchase pure purge purification puritan purity purple purpose purse pursue pursuer pursuit push
  pusher put puzzle pyramid quake qualification qualifier qualify qualitative quality quantitative quantity
  quantum quarantine quarrel quarter quarterfinal quash queen quell question queue quick quiet quill quit
  quite quiz quo quorum quota quotation quote rabbit rabies race racer racial racism racist racket radar
  radiation radiator radical radicalisation radicalism radio radioactive radioactivity radiology radius raft
  rage raid raider rail railway rain rainfall rainforest rainy raise rally rampage rampant rancher random
  range rank ransom rape rapid rapist rare rat rate rather ratification ratify ratio rational
  rationalisation rationality rattan ravine raw ray raze reach react reaction reactionary reactive reactor
  read reader ready reaffirm real realisation realise realism realist realistic reality reap rear rearrange
  reason reasonable reassure rebel rebellion rebuild rebuke rebut rebuttal recall recapitalisation recede
  receipt receive receiver recent reception recession recidivist recipe recipient reciprocate recital
  recitation recite reckless reckoned reclaim recognise recognition recommend recommendation reconcile
  reconciliation reconnaissance reconnoitre reconsider reconstruct reconstruction record recorder recount
  recover recovery recreation recruit recruitment rectify rector recur recycle red reddish redeem reduce
  reduction reef refer referee reference referendum referral refine refinery reflect reflection
  reforestation reform reformer reformist refrain refresh refrigerator refuge refugee refund refusal refuse
  refute regain regard regardless regency regeneration regent regime regiment region regional regionalism
  register registration regret regular regulate regulation regulator rehabilitate rehabilitation reign
  reincarnation reinforce reiterate reject rejection rejoice rejuvenation relate relation relationship
  relative relativity relax relaxation release relent relevance relevant reliable relic relief relieve
  religion religious relinquish relocate relocation reluctance reluctant rely remain remainder remark
  remedial remedy remember remind remission remnant remorse remote removal remove renaissance rend render
  renege renew renewable renewal renounce renovate renovation renowned rental reopen reorganise repair
  repatriate repatriation repay repayment repeal repeat repel repent repetition replace replaceable
  replacement reply report reporter represent representation representative repress repression repressive
  reprimand reprisal reproduction reproductive reptile republic republican republicanism reputation request
  require requirement reschedule rescue rescuer research researcher resemblance resemble resent reservation
  reserve reservoir reshuffle reside residence resident residue resign resignation resilience resilient
  resist resistance resistant resolution resolve resonate resort resource respect respective respiratory
  respond respondent response responsibility responsible responsive rest restaurant restitution restless
  restoration restore restrain restraint restrict restriction restructure result resume resurrect retail
  retailer retain retainer retaliate retaliation retaliatory retire retiree retirement retract retreat
  retrieve retrospective return reunification reunion reunite reveal revelation revenge revenue reverse
  revert review reviewer revise revision revitalisation revitalise revive revocation revoke revolt
  revolution revolutionary revolve revolver reward rhetoric rhetorical rhino rhinoceros rhythm ribbon rice
  rich rid riddle ride rider ridicule ridiculous rifle rift right rigid ring ringgit ringleader riot rioter
  riotous rip ripe rise risk risky ritual rival rivalry river road roadblock roadmap roadside roam roar rob
  robber robbery robot robotics rock rocket rod rogue role roll romance romantic romanticism roof room root
  rope rot rotate rotation rotten rouble rough round route routine row rowdy royal royalty rub rubber
  rubbish rubble ruble rudder rude rudimentary rug rugby ruin rule ruler rumor rumour run runaway runner
  runny runoff runway rupee rupiah rural rush sabotage sack sacred sacrifice sad sadden saddle sadistic safe
  safeguard safety sail sailor sake salary sale salesman salon salt salty salute salvage salvation sample
  sanatorium sanction sanctity sand sandal sanitary sanitation sarcasm sarong satellite satire satirical
  satisfaction satisfactory satisfy saturated saturation sauna savage save savior saviour saxophone say
  scale scalper scam scan scandal scar scarce scarcity scare scary scatter scavenger scenario scene
  sceptical scepticism schedule schema scheme scholar scholarship school science scientific scientist
  scissors scold scooter scope scorching score scorer scourge scout scrap scratch scream screen script
  scripture scrutinise sculptor sculpture sea seal seaman search season seat second secondary secrecy secret
  secretariat secretary sect sectarian section sector sectoral secular secularism secure security
  sedimentation seduce seducer seduction see seed seedling seek seeker seem seep seismic seismologist
  seismology seize seizure seldom select selection selective self selfish sell seller semantics semester
  semifinal semifinalist seminar seminary semiotics senate senator send senile senior sensation sensational
  sense sensitive sensitivity sensor sentence sentiment sentimental separate separation separatism
  separatist sequence sergeant serial series serious sermon servant serve service serviceman session set
  setback settle settlement settler seven seventeen seventh seventy sever several severance severe sew sex
  sexual sexuality sexy shabby shack shadow shake shaky shallow shaman shameful shape share shareholder
  sharia shark sharp sharpen shatter shave shed sheep sheet shelf shellfish shelling shelter shelve shield
  shift shine ship shipment shipyard shirt shiver shock shoe shoot shooter shootout shop shopkeeper shore
  short shortage shortcoming shorten shortest shoulder shout shove shovel show shrewd shrimp shrine shrink
  shrinkage shroud shut shuttle shy sibling sick side sidelined sidewalk siege sight sign signal signatory
  signature significance significant signpost silat silence silencer silent silicon silly silver similar
  similarity simple simplicity simplification simplify simulate simulation simultaneous sin sincere
  sincerity sinful sing singer single sink siren sister sit site situated situation six sixteen sixth sixty
  size skeleton skeptical skepticism sketch ski skid skilful skill skillful skin skinny skip skipper skirt
  skull sky skyrocket skyscraper slain slam slander slanted slap slash slaughter slave slavery sleep sleepy
  slide slightly slim slip slogan slow sluggish slum slump sly small smallest smallpox smart smash smell
  smelly smelting smile smog smoke smoker smolder smooth smoulder smuggle smuggler snack snake snap snatch
  sneak sniper snow snowstorm soak soap soar soccer social socialisation socialise socialism socialist
  socialite society sociological sociologist sociology sodomy soft soften software soil solar soldier sole
  solicit solid solidarity solitude solo solution solve solvency somebody someday somehow someone something
  sometimes somewhat son song soon sooner sophisticated sophistication sore sorrow sorry sort soul soulmate
  sound sour source south southeast southeastern southern southwest southwestern souvenir sovereign
  sovereignty sow soybean space spacecraft spaceship span spare spark spatial speak speaker spear spearhead
  special specialisation specialise specialist specialty species specific specifically specification
  specificity specify specimen spectacular spectator specter spectre spectrum speculate speculation
  speculative speculator speech speed spell spend sperm sphere spice spicy spider spike spill spin spine
  spiral spirit spiritual spirituality spit spite splash splinter split spoil spokesman spokesperson
  spokeswoman sponsor spontaneous spoon sport sportsman sportsmanship spot spotlight spouse spray spread
  spring sprinkle sprinter spur spy squad squadron squander square squeeze stab stabilisation stabilise
  stability stable stack stadium staff stage stagnant stagnate stagnation stain stair stake stakeholder
  stalemate stalk stall stamp stance stand standard standardisation standby standings star stare start
  startup starvation starve state statehood statement statesman statesmanship static station statistics
  statue status statute stay steadfast steady steal stealth steam steel steep steer stem step stereotype
  sterile sterling stern stewardess stick stiff stigma still stimulant stimulate stimulation stimulus sting
  stingy stink stipulate stir stock stockpile stomach stone stop stopover storage store storehouse storm
  story stove stowaway straight straighten straightforward strain strait stranded strange stranger strangle
  strategic strategy stratosphere stratum stream streamline street strength strengthen stress stretch strewn
  strict stride strike striker string strip strive stroke strong strongest stronghold structure struggle
  student studio study stuff stumble stunned stunning stupid stupidity sturdy style subdistrict subdue
  subject subjective subjectivity submarine submission submit subordinate subscribe subscriber subscription
  subsequent subside subsidiary subsidise subsidy substance substantial substantive substitute substitution
  suburb subversion subversive subvert succeed success successful succession successive successor suck
  sudden sue suffer sufferer suffice sufficient suffrage sugar sugarcane suggest suggestion suicide suit
  suitability suitable suitcase sulfur sulphur sultan sultanate sum summarise summary summer summit summon
  sun sunbathe sunny superficial superior superiority supermarket supernatural superpower supersonic
  superstition supervise supervision supervisor supplement supplier supply support supporter suppose
  suppress suppression supremacy supreme sure surface surfer surfing surge surgeon surgery surgical surpass
  surplus surprise surreal surrealism surrender surround surroundings surveillance survey survival survive
  survivor suspect suspend suspension suspicion suspicious sustain sustainability sustainable swallow swamp
  swap swear sweat sweater sweep sweet swell swift swim swimmer swindle swindler swine swing switch sword
  symbol symbolic symbolically symbolise symmetrical sympathetic sympathise sympathiser sympathy symphony
  symposium symptom synagogue synchronisation synchronous syndicate synergise synergy synonym synopsis
  synthesis synthetic system systematic table tabloid tackle tactic tactical tail tailor take takeoff
  takeover taker tale talent talk tall tame tangible tank tanker tap tape target tariff tarnish task taste
  tasty tattoo tax taxation taxi taxonomy taxpayer tea teach teacher team tear tease technical technician
  technique techno technocrat technological technology teen teenager telecommunication teleconference
  telegram telepathy telephone telescope television tell teller tempeh temperament temperature temple
  temporary tempt temptation tempter ten tenacious tenant tend tendency tender tennis tense tension tent
  tenth tenure term terminal terminate termination terminology terrain terrible terrify territorial
  territory terror terrorise terrorism terrorist tertiary test testament testify testimonial testimony
  tetanus text textbook textile textual thank thankful thaw theater theatre theatrical theft theme
  themselves theocracy theologian theology theoretical theorist theory therapeutic therapist therapy
  therefore thermal thermometer thermonuclear thesis thick thief thigh thin thing think third thirsty
  thirteen thirty thorough thousand thread threat threaten three threshold thrilling thrive throat throne
  throughout throw thrust thug thunder thus thwart ticket tidal tide tidy tie tied tiger tight tighten
  tilted timber time timidly tin tiny tip tire tissue titanium title tobacco today toddler tofu together
  toilet tolerance tolerant tolerate toll tomato tomb tomorrow ton tone tongue tonight tonnage tonne tool
  tooth top topic topical topography topple torch tornado torpedo torso tortoise torture toss total
  totalitarian touch tough toughest tour tourism tourist tournament toward towards towel tower town toxic
  toxin toy trace track traction tractor trade trademark trader tradition traditional traditionalist traffic
  trafficking tragedy tragic tragically trail trailer train trainer trait traitor trajectory tram
  tranquility transact transaction transcribe transcript transfer transform transformation transfusion
  transit transition transitional translate translation translator transmigrant transmigration transmission
  transmit transmitter transnational transparency transparent transplant transport transportation
  transporter trap trash trauma traumatic travel traveler traveller traverse tread treason treasure treasury
  treat treatment treaty tree tremble tremendous tremor trench trend trial tribe tribunal tribune tribute
  trigger trilateral trillion trilogy trim trip triumph trivial trolley trombone troop trophy tropical
  trouble troublesome trousers truce truck true truly trumpet trunk trust trusteeship trustworthy truth try
  tsunami tube tuberculosis tucked tumor tumour tunnel turbine turbulence turmoil turn turnover turtle tusk
  tutorial twelfth twelve twenty twice twig twilight twin twist two twofold tycoon type typhoon typical
  typology tyrannical tyranny tyrant tyre ugly ulema ultimately ultimatum ultranationalist ultrasonic
  ultraviolet umbrella umpire unable unanimous unarmed unavoidable uncertain uncertainty uncle unclear
  unconditional unconscious unconstitutional uncover underdeveloped underestimate undergo underlie underline
  undermine underscore understand understandable undertake undo uneasy unemployed unemployment unequal
  unexpected unfair unfortunate unfurl unhappy unidentified unification unifier uniform uniformity unify
  unilateral unintentionally union unique unit unitary unite unity universal universality university unjust
  unknown unlawful unleash unless unlimited unload unlucky unmanned unmarried unnamed unofficial unravel
  unregistered unrest unripe unsafe unseen unsettling unstable untangle unusual unveil upcoming update
  upgrade upheaval uphold upload upper uprising uproar upset upside upstream upward uranium urban
  urbanisation urge urgency urgent urology usage use used useful useless user usual utilisation utilise
  utility utopia utopian utter utterance vacancy vacant vacate vacation vaccinate vaccination vaccine vacuum
  vagina vagrant vague vain valiant valid validate validation validity valley valuable value vampire
  vandalism vanish vapor vapour variable variant variation variety various vary vase vast vegetable
  vegetarian vegetation vehicle veil velocity vendor venereal vent ventilation ventilator venture venue
  verbal verdict verge verification verify verse version versus vertex vertical vessel vest vet veteran
  veterinarian veto vibrate vibration vice victim victorious victory video vie view viewer viewpoint
  vigilance vigilant vigilante vigorous vile vilify villa village villager violate violation violator
  violence violin violinist virgin virology virtual virtue virus visa visibility visible vision visionary
  visit visitor visual visualise vital vitality vitamin vocabulary vocal vocalist vocational voice void
  volatile volatility volcanic volcano volcanologist volcanology volleyball volume voluntary volunteer vote
  voter vow vowel voyage vulgar vulnerability vulnerable wage waist wait waiter waitress wake walk wall
  wallet wander want war ward warden warehouse warfare warhead warlord warm warmth warn warplane warrant
  warship wary wash waste wasteful watch watchdog water waterfall watermelon watt wave way weak weaken
  wealth wealthy weapon weaponry wear weather weave web website wedding week weekend weep weigh weight
  weightlifting weighty weird welcome welfare well west western wet whale wharf whatever wheat wheel
  whenever whereabouts whereas wherever whichever whine whip whirlwind whisper whistle whistleblower white
  whiten whoever whole wholeheartedly wholesale wholesaler wholly wicked wide widen widespread widest widow
  widower width wield wife wild wildfire wildlife win wind window wine wing winner winter wipe wire wiretap
  wisdom wise wish withdraw withdrawal withered withhold within withstand witness wolf woman womb wonder
  wood word work worker workforce workshop world worldwide worm worry worsen worship worshipper worth worthy
  wow wrap wrath wreckage wrestle wrestler wrist write writer wrong xenophobia xenophobic yam yard yardstick
  yawn year yell yellow yen yes yesterday yield yoga yogurt young younger youngest yourself youth
  youthfulness yuan zakat zebra zero zone zoo zoology
`
