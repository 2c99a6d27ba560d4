/** English words that are rarer than those of the news: known to the spelling and to the forms. */
export const rareWords = `
  abbey abdominal abductee aberration abhor aboard abreast abrupt abscess absorbent absurdity abundance
  abyssal accelerator accessible accessory acclaim accolade accomplice accordingly accountancy ache acorn
  acoustic acre acrobat acrylic acupuncture adage adamant adequacy adhesive adjective adolescence adoptive
  adrenaline adrift adverb adversary adverse adversity aerobic aesthetics afar affable affidavit affiliate
  affinity affirmative affliction affluent african aggregate agnostic agonise agony ah aha ahem ailing
  airfare airmail airway aisle ajar alas album alcoholic ale algae algebra algorithm alibi allegedly
  allegiance allegory allergen alliteration allure almond alongside aloof alphabetical altar alternate
  altogether alumni am amass ambience ambiguous amenable amenity american amiable ammonia amnesia ample
  amplifier amuse amusement anaerobic anal anatomy ancestral anew angelic anguish animate anion annotate
  annotation annoying anonymity antelope anthropologist antic antics antioxidant antiquity anus anvil
  anxiously anyhow anyplace aorta aperture apex apiece apparel apparent appetising appetite appliance
  applicable appraisal appraise apprehensive apprentice apprise approximate apps apricot april apron apt
  aptitude aquarium aquatic aqueduct arab arabic arable arbour arcade arch archer archetype arctic ardent
  arduous armchair armour armpit array arse artefact artery arthritis artichoke articulate artwork ascend
  ascribe ashtray asian asparagus aspen aspirin ass assertion assertive asshole assimilate assorted
  assortment asterisk astonish astray astrology astute asymmetry atheism atone atop atrium attentive
  attest attire auburn audacity audiobook audition auditorium august aura auspicious australian
  authentically auto autograph autumnal avalanche avenue averse avid avocado awe awesome awful awhile
  awkward axle babe baboon backbone backdrop backfire backhand backlash backlog backside backstage
  backwards backyard bacon badge badger bagel baguette baker bakery bald balm bandage bandit bandwidth
  bang banish baptise baptism barbecue bard bare bark barley barn baron bartender baryon baseball baseline
  basement bask bass bassoon bastard batch bathtub bawl bayonet beacon bead beak beam beaver beckon
  bedevil beech beehive beer beet beetle befriend behavioural behold beige belch believable bellow
  belonging bemused benevolent benign bent beret berry berth beset bestseller bewilder bias bib bicep
  bigot bikini bile billboard billiards billionaire bin binary binder bingo biomass biopsy birch birdie
  bisexual bison bitch bizarre blackberry blackboard bladder blade bland blank blaring blazer bleach
  blemish blight blink blip blister blockage bloke blond blonde bloodstream bloom blossom blouse blower
  blueprint blunder blur blurb blush boar boardroom bode bodily bog bogey bogus boil boiler boisterous
  bolt bonfire bonnet bony boob bookcase booklet bookmark bookstore boom boon boot bootleg booze bordeaux
  bore bosom boson botany botch boulder boulevard bouncer bounty bouquet bout boutique bowel bowl bowler
  boxing bra bracelet bracket brag braid brainwash bran brandy brash brat bravado breakaway breakup breeze
  breezy brew brewer brewery brick bridegroom bridesmaid brilliance brisk bristle british broccoli broke
  bronchitis brooch brood broth brow browse browser brunch brunette brute btw buck buckle bud buddy budge
  buff buffet buggy bulb bulge bulk bulky bull bum bump bumper bun bunch bungalow bunk bunny buoyant
  burdensome bureau burger burglar burglary burgundy burlap burrito burrow bursary bushel butler butt
  buttock buyout buzzword byproduct bystander byte cabbage cache caddy cadet cadmium cafeteria caffeine
  cake calcium calibration caliph camel camper campfire campsite canadian canary candid canine canister
  canoe canon canopy canvas canyon cap capacitor caper capita caramel cardboard cardigan cardiovascular
  carnage carol carp carriage cartilage carton cartoonist cartridge cascade casket casserole catapult
  catchy cater caterpillar cation caucus cauliflower caveat cavern caviar cavity cd cedar celery celestial
  cellar cello celsius centipede ceramic cereal cerebral certify chalet chalk chamber chameleon champagne
  chandelier chap chaplain characterise charcoal chariot charity chasm chassis chaste chateau chatter
  chauffeur checklist checkout cheek cheeky cheerful cheerlead cheerleader cheesy cheetah cherish cherry
  chestnut chew chick chihuahua chill chilly chimney chimpanzee chin chinese chipmunk chisel chit chlorine
  choir choosy chop chord chore chorus christen chrome chromium chromosome chronicle chubby chuck chuckle
  chunk chunky churn chute cider cigar cinder cinnamon circa citrus civic civility clad claimant clamp
  clap clasp classmate classy claustrophobia claw clay clearance clearing cleavage cleft clench clerical
  clerk click clientele cliff climber clinch clinician clip clique cloak clockwise clog clone closet clot
  clothe clothes clown clumsy clutter cm coagulate coaster cobbler cockatiel cockpit cockroach cocktail
  cod cognitive coke cola coleslaw collage collar collateral colon colt comeback comfy coming commonplace
  commune commuter companionship comparable compartment compassion compassionate complexion compliant
  complicated complicit compliment composite compost composure compress compulsion compulsive computation
  computing con conceit conceited conceivable conclave conclusive concoct concord condense condiment condo
  cone confection confidant confide congenial congest congratulation congressional congruent conjecture
  conjunct conjunction conjure conscience conscientious consciousness considerate consolation console
  constable constipation constrain constrict contagion contender contingency continual contour
  contraceptive contraption contrive conversational convertible convex convincing cookie cop copier cord
  cordon cork corkscrew corny corona coroner corps corrective correlate correspondence corridor corrugated
  cosmic cosy cot couch cougar countdown counteract counterparty countess countless courtesy courthouse
  courtroom courtyard coveted cowardly cowboy coy cracker crackle cradle crafty cram cramp cranberry crane
  crank crap crappy crater crayon craze creak cream creamy crease creature credential creed creek creepy
  cremate crest crib cringe crisp crispy crook crossbar crossing crossword crouch crow crucifix crucify
  crumb crumble crumple crunch crust crutch crux crypt cryptic cub cubicle cubism cucumber cuddle cue cuff
  culminate cumbersome cupcake curl curly currant curry cursor cushion custard customary customise cutlery
  cutter cyan cynic cyst dad daddy daffodil dainty dairy daisy dame damn dandruff dandy dangle daredevil
  dart dashboard database daunting daydream daylight daze deacon deafening dealership dear dearly
  debatable debenture debit debrief decadence decadent decapitate deceit deceitful december deceptive
  decibel decidedly decimal decimate decipher deck decode decompress decor decoy deduce deduct deface
  default defiant deficient deflate deform defraud defrost deft degenerate dehydrate deity delectable
  delicacy delicate delinquent delirious delta delude deluge deluxe delve demean demeanour demo demon
  demonic demoralise demote dent dental denture deodorant dependable depiction deplete deplorable
  deposition deprivation deputise derby derelict derivative dermatology derogatory desirable desktop
  desolate despicable despise dessert destitute detach detector detergent detest detour detract detriment
  devastating devoid devotee devotion devour devout diagonal dial diameter diaper diaphragm dice dictation
  diction dietary differential diffuse digestion digestive dignified dilapidated dilate dime dimple din
  dine diner dingy diocese dire directorate directory dirt disadvantage disapprove disarray disbelief
  discern disciple disclaimer discoloured discomfort disconnect discreet discrete discs disdain disembark
  disengage disgust dishonest dishwasher disinfect disjointed dislike dislocate dismal dismay disorganised
  disown disparate dispel dispense disposable disprove disrepair disrespect dissent dissuade distaste
  distil distinct distract distraction distraught distress divine divinity divorcee dizzy documentary
  dodgy doe doer dole domesticate domicile donkey doom doorbell doorstep doorway dope dork dorm dormant
  dosage dough doughnut down downgrade downhill downside downsize downtime downturn dowry doze dr drab
  dragonfly drape drawback drawer drawing dread dreadful dreamer dreary dresser dressing driveway drizzle
  drool droop droplet dropout drowsy drummer drunk drunken dryer duchess duct dud dude duet duke duly
  dummy dumpling dumpster dune dung dungeon duo dupe duplicate duress dusty dutch dvd dwarf dye earl
  earnest earring earthly easel eatery eavesdrop eccentric echelon eclectic ecstasy ecstatic eczema edgy
  edible eel eerie efficacy effortless eggplant eh eject elbow elderly electrician electrode elegance elf
  elicit elm elongated elope eloquent elsewhere elude elusive emaciated emanate embarrassing embarrassment
  embed embellish ember embodiment embody emboss embroider embroidery emerald emigrate eminent emoji
  empanada empathise emphatic emporium emulate enamel encase enchilada enclave enclosure encode encore
  encrypt endear endearing ending endow energise engaging english engrave enigma enlighten enormous
  enquire enrage enrolment ensemble ensue entertaining enthral entice entrant entrepreneurial envelop
  envisage envision enzyme epilepsy epilogue epitome epoch equalise equaliser equestrian equitable
  erection erotic err errand erratic erroneous escalator eschew esoteric espresso esteem etch eternity
  ether ethic ethos etiquette european evenly eventual everlasting every everybody evidently evolutionary
  exalt exasperate excavate exceedingly excellent exciting exclamation exclusion excrete excruciating
  excursion exhaustive exhibitor exhilarating expanse expendable expiry explanatory exploratory
  exponential exposition exposure exquisite extent extremely extremity extrovert exuberant eyeball eyebrow
  eyelash eyelid eyesight eyesore fab fable fabricate fabulous facade facet facial factual fad fahrenheit
  falcon fallacy fallout falsehood fanciful fancy fang fantasise farce farmhouse farmland farther
  fascinate fascination fashionable fateful fatty faucet faulty fauna fave feat february federate feeble
  feedback feeder feline fellowship felon felony feminine fender ferment fermion fern fervent festive
  festivity fete feverish fiasco fickle fiddle fidelity fidget fiery fifteenth fig figurative filament
  filibuster filler fillet filling filth filthy fin finale fingernail fingertip finite fir fireproof
  firewall firewood fireworks firsthand fist fitness fixture fizzy flabby flagship flair flake flamingo
  flank flannel flap flashback flashlight flask flatter flattery flavour flaw flawless flea fleece flex
  flick flicker flimsy flinch flip flipper flirt flop floppy flora floral florist flout fluff fluffy fluke
  flurry flush flute flutter fodder foe foggy folder foliage folk following font foothold footnote
  footpath footstep footwear forceful forcible fore forearm foreground forehand forehead foreman foremost
  forerunner foresight foretell foreword forfeit forgetful forgo forlorn formerly formidable forte forth
  forthcoming fortnight forwards foul fountain fowl foyer fracture fragrance frail franchise frantic
  fraudulent fray freak freckle freelance freestyle freeway freewheeling freezer freight french frenzy
  frequent freshman fret friday fridge friendly fright frightful fringe frisk frivolous frontal frost
  frown fruitful fruition fruitless fuck fudge fumble fundraise fundraiser funk funky funnel furnace
  furnish furry further fury fuse fuss fussy futuristic fuzzy gadget gal gale gallant galley gallon gallop
  gambler gamer gamut gardener garnish garter gasp gastric gateway gauge gaunt gay gel generalise genital
  genius genre gent gentleman genus geometric geranium gerbil german ghastly ghetto gibberish gifted gig
  giggle gill gimmick gin ginger girth gist given glamour glance gland glare glaze gleam glee glimpse
  glitch glitter gloat globe gloom gloss glossary glossy glove glow glucose glue gluon glut gnat gnome god
  goddess godfather goggle goldfish gone goodie goodness google gorge gorgeous gourmet governess gown
  gracious grader gradient graffiti grammatical granddaughter grandma grandpa grandparent grandson granny
  granular grapefruit graphite grapple grasshopper grate gratis gratitude gratuitous gravel graveyard
  gravy grease greasy greek greenback greyhound grid grieve grim grimace grime grin groan grocer grocery
  groin groove grotesque grouch grounding grouse growl grown grownup grub gruelling gruesome grumpy grunt
  guild guinea guise guitarist gull gullible gulp gum gust gut guy gym gypsy habitat habitual hadron
  haggle haircut hairdresser hairstyle hairy haj halftime halfway hallmark hallway halo ham hamburger
  hamster handbag handbook handicap handkerchief handler handout handwriting handy hanger hangover
  haphazard happiness harbinger hardcore hardly hardworking hardy hare harmful harmless harmonica harness
  harp hashtag hassle haste hatch hatchet hateful haul haven havoc hay hazel hazy headache headband
  headlight headlong headphone headquarter headset headway healthcare heap heartbeat heartbreaking
  heartfelt heartland hearty heater heathen heave heavenly heavyweight hectic hedge hedgehog hefty heifer
  heighten heir heiress heist helix helm helpful hemisphere hen henceforth herald herb hereby hereditary
  herein heresy heroine herring heterosexual hexagonal hey hiccup hideous hiker hilarious hillside hilly
  hindsight hinge hip hippie hippo hitch hive hmm hoarse hog hollow holocaust homage homeland homely
  homepage homesick homestead homestyle hometown homework homophobia honeymoon honorary hood hoodie hoof
  hooligan hoop hoot hop hopeful hopeless horny horoscope horrendous horrid horrify horseback horseman
  hospice hospitalise hostel hostess hotdog hotline hound hourly housekeeper housewife hover howl hub hue
  huh hulk hull hump hunch hunk husk hustle hydrant hydraulic hydrocarbon hymn hype hyperlink hyphen
  hypnosis hypnotise hypothetical icy id idiom idiot idiotic idyllic igloo ignition ignorant illegible
  illogical illumination illustrious imagery imaginary imaginative immaculate immaterial immature
  immediate immense immerse imminent immobile immoral immortal impairment impart impartial impatience
  impatient impeccable impending imperfect imperfection imperial impersonal impersonate impetus implant
  implore impotent impoverished impractical improbable improper improvise impunity impurity inaccessible
  inaccurate inactive inadequate inadvertent inbox incapable incapacitate incarcerate incense inception
  incest inch incidence incidental incision inclination incline incoherent incoming incomparable
  incompatible incompetence incomplete incomprehensible inconclusive inconsistent inconspicuous
  inconvenience inconvenient incredible incredibly incriminate incurable indecent indecisive indefinite
  indent indian indie indifferent indigestion indignant indignation indispensable individuality indonesian
  indoor indoors induct indulgence inept inert infamous infancy infatuated infer inference inferno infest
  infinity infirmary inflammable inflate inflationary inflow info infuriate infuse ingenious ingenuity
  ingest inherent inhibition initialise inlet innate innings input inquest inquisitive insensitive
  insertion insidious insight insightful insignificant insinuate insomnia instantaneous instinctive
  insulation intelligible intent interchange intercourse interface interlude intermediate intermittent
  intern internship interpersonal interplay intertwine intolerable intolerant intractable intrepid
  intricate intrinsic introductory introvert intrude intrusive intuitive invaluable inventive inverse
  invert invincible invoice invoke involuntary ion ipad iphone iranian iraqi iris irish irrational
  irregular irrelevant irresistible irrespective irreversible irritable irritate islander israeli issuance
  italian itch itchy itemise itinerary ivy jab jade jagged janitor january japanese jar jasmine jaw jazz
  jeans jelly jeopardy jersey jeweller jigsaw jingle jockey jog joker jolly jolt jot joyful joyous
  jubilant jug juggle juice juicy july jumble jumbo jumper jumpy juncture june juniper junk junkie jurist
  juror justifiable juvenile kangaroo kaon karaoke karate karma kayak kennel kerb kernel kettle keyboard
  keyhole keynote keypad keyword kidnapping kilo kilobyte kiloliter kilt kimono kin kinda kindle kindness
  kit kitten kitty kiwi knack knead knickers knob knockout knot knowledgeable knuckle koala korean
  laborious lace lad laden lagoon lair lamb lame lament lampshade landfill landlady landlord landmark
  landowner landscape lantern lap laptop lard larva lasagne laser lash lasting latch lateral lather latter
  laudable laudatory laughable laundry lavatory lavender lavish lawful lawn laxative layout layover
  laziness lb leaflet leafy leash ledge ledger leek leftist leftover legality legible legion leisurely
  lemon lemonade lengthen leopard leper lepton lesbian lesser lest lethargic lettuce lever leverage
  lexical liable liaise liar librarian lien lieu lifeguard lifeless lifespan lifetime ligament lightbulb
  lighter lightweight likeness lilac lily limb lime limelight limestone limp linen liner linger lingerie
  linguist lining lipstick literal litter lively livid living lizard llama loath loathe lobster locker
  locust lodging loft lofty login logistic logistical lol lollipop lone loneliness longevity longing
  longtime lookout loop lord lore lotion lotus lounge lousy lovable lovely lozenge lubricate lucid
  lucrative ludicrous lukewarm lull lullaby lumber luminous lump lunacy lunar lunatic luncheon lunge lurid
  luscious lust lynch lynx lyric lyrical macabre macaroni machinery macho madam madness maggot magic
  magician magnesium maiden mailbox maim mainframe mainland mainstay maize majestic majesty makeshift
  malaise malice malicious malt mammoth manageable mane mangrove manhood manhunt manic manifest manly
  mannerism manor mansion mantle manure maple marble mare margarine marigold marinate marital marketplace
  maroon marquee marrow marsh martyrdom marvel marvellous mascara mash mason masseur masterpiece maternal
  maternity mathematical mathematician matrimony matron matte mattress maul mausoleum maverick maxim may
  mayhem mayonnaise maze meadow meagre meaningless meaty mechanic media medic mediocre meditate meditation
  medley meek megabyte megapixel melancholy mellow melon membrane memo memoir memorabilia memorable
  memorial menace menopause menstrual merciful merciless mercury mere mermaid merry mesh meson metabolic
  metallic mete metric mew mexican mg microchip microwave midget midsummer midway might migratory mileage
  milky miller millionaire mimic minaret mince mindful mindless mine mingle minimal mink mint minus
  minuscule mirage mire misbehave miscarriage miscellaneous mischief mischievous misconception misconduct
  miser misfit misfortune misguided misinform misjudge misplace misprint missing mistress misty mite
  mitten mixer mm moat mod modesty moist moisten mole molest mollusc momentarily momentous monarch monday
  mono monsoon monstrosity monstrous monthly moody moonlight moor moose mop moralise morbid more morgue
  moron moss most mostly moth motherboard motherhood motionless motorway mould mound mountainous moustache
  mouthful movable mow mr mrs ms mucus muddle muddy mudflow muffin mug muggy mule mull multiply multitude
  mum mumble munch mundane muon mural murderous murky murmur muscular muse mush mushy mussel mustard musty
  mutilate mutter mutton myriad mystify mythical nag nano nap napkin nappy narrate nasal nasty nationwide
  naturally nausea nauseous navel navigate nearly necessarily necessitate necklace nectar nectarine
  needless needy negate negligible negotiable neighbouring neocon neoconservative neon neural neurology
  neurotic neuter newborn newly newlywed newsgroup newsletter newsworthy nibble nicety niche nightfall
  nightgown nightie nightingale nightly nightmare nipple nobel nocturnal node nonchalant noncombatant
  nonexistent nonfiction nonsense nonstop nook noose nope nor nostalgic nostril nosy notable notably
  notation notch notebook noteworthy noticeable notion notorious noun nourish nourishment novelty november
  nowhere nozzle nude nudge nudity nuisance nuke null numb numeral numerical nursery nutritious nutshell
  nylon oak oat oatmeal obese obituary oblique obliterate oblivion oblivious oblong oboe obscene obscenity
  obscure obsess obsessive obviously occasional occult octave october octopus oddity odds odious off
  offbeat offhand officiate offshoot offspring ok okay omelette ominous omit oncoming onlooker only onset
  onto oolong ooze opaque operative opinionated opportune oppressive optician optimist optimum optional
  opulent orb orchard ordeal orderly ore orgasm orgy oriental orientate ornate oscillate ostensibly
  ostrich other otherwise otter ounce outback outburst outcast outcry outdoor outdoors outfit outgoing
  outing outlandish outlast outlay outlook outlying outnumber outset outsider outsource outspoken oval
  ovary overcoat overcook overcrowded overdo overdue overeat overhead overhear overjoyed overload overly
  overpower overprice overpriced overrule oversleep overt overtime overweight overwhelm overwork owl own
  oxidation oxide oyster pacific pacify packet packing pad paddock padlock pager painkiller painless
  painstaking paintbrush pal palate pale paleontologist palestinian palette palpable paltry pamphlet
  pancake panda pander pane pang panoramic pant panther panties pantry paperback paperwork par parable
  paradoxical parakeet paramount paraphrase parch parental parenthood parish parlour parrot parsley
  parsnip passable passerby passionate password pastel pastime pastoral pastry pasture pat patchy pate
  paternal pathetic pathway patriarch patronise paw payable payback payday payer payoff payroll pc pdf pea
  peach peacock pear peat pebble peck peculiar pedestal pedigree peep peer pellet penal pence penchant
  pendant pendulum penguin penis penniless penny penthouse people pep peppermint per percentile
  perceptible perceptive perch percussion perennial performer peril perilous periodical periphery perish
  perk permissible perpendicular perpetrate perplex perplexed persevere personable personalise personify
  perspiration perspire pertain pertinent perturb pervade pervasive perverse pervert pessimist pester pet
  petal petite petrified petty phantom pheasant phlegm phonetic phosphorus photographic phrase phylum
  physique picket pickle picky pictorial picturesque pie piecemeal pierce piglet pigment pike pillowcase
  pimp pimple pinch pine pinnacle pinpoint pint piss pitcher pitfall pivot pivotal pixel placate placebo
  placid plaid planetary plank plaque plaster platinum playback playful playground playing playlist
  playmaker playoff playwright pleasing pleasurable plenty pliers plight ploy plum plumage plumber
  plumbing plume plump plus plush ply pm poach pod podcast poignant pointless poised poke poker polar
  polish politeness pollen polo polyester pomegranate pomp pompous pony pop popcorn pope poppy populace
  popularise populate porch pore pork porous porter portrayal posh posse possessive possibly postage
  postal postcard posterior posthumous postman postmark postscript potassium potion pottery potty pouch
  poultry pounce pout practicable practically prairie prank precarious precaution precautionary precipice
  precipitate precisely preclude precocious preconceived precursor predator predatory predicament
  predictable predominance predominant preferable preferably preferential prefix prelude premiere
  premonition preoccupied preparatory preposition preposterous prescribe presentable presently
  preservative presumably pretentious pretext prevalent preventable previously prey priceless prick
  prickly priestess prim primal principally printout prism pristine privileged probable probation
  procrastinate prod prodigy profanity proficiency profuse prohibitive projector prolific prom promenade
  prominence promiscuous promising promissory promo promotional pronoun proofread propel propeller
  properly prophecy prophetic proponent prosaic prospective prospectus protective protege protrude
  provided prow prowess prowl prudent prune psyche psychiatric psychic psycho psychotic pub puberty
  publicist publicly pudding puddle puff pulley pullover pulse pumpkin punchline punctuate punctuation
  puncture pungent punishable puny pup puppy purely purify purposeful purr pushy putt putty python quack
  quaint qualm quantify quark quarry quart quarterback quarterly quartet quartz queasy queer quench query
  quest questionable questionnaire quibble quicken quickly quid quilt quip quirk quirky quiver rabbi
  raccoon racetrack rack radiant radiate radish raffle rafter rag ragged railing rainbow raincoat raindrop
  raisin rake ram ramble ramp ranch ranger ransack rant rap rapper rapport rapture rarely rarity rascal
  rash raspberry rating rationale rattle rattlesnake ravage rave ravel raven ravenous ravish razor
  readable readily readiness really realm rebate rebellious rebirth reboot rebound rebuff recap recently
  receptacle receptionist receptive recess recharge reciprocal reckon recline recluse recognisable recoil
  recollect recollection recoup recreate recreational rectangle rectangular recurrent redemption
  redevelopment redhead redo redress redundant reed reek reel refill reflective reflex refreshing
  refreshment refrigerate refurbish regal regarding regimen registrar regress regretful regrettable rehab
  rehearse reimburse rein reindeer reinstate reinvigorate rejoin rekindle relapse relational relaxing
  relay relegate relentless reliance relish relive reload remarkable rematch reminder reminisce
  reminiscent remodel removable rename rendezvous rendition rent rep repentance repercussion repertoire
  repetitive replay replenish replica replicate reportedly repository reprint reproach reproduce repulsive
  reputable repute resale resentment reset residential residual resin resound resourceful respectable
  respectful respectively respite restart restrictive restroom resurgence resurrection resuscitate
  retarded rethink retina retort retriever retro retrospect reuse rev revealing revel revere reverence
  reversal reversion revisit revolting revolutionise rewind reword rewrite rheumatism rhyme rhythmic rib
  ridge rig righteous rightful rigorous rigour rim rink rinse ripen ripple rite riverside rivet roadway
  roast robe robin robust rocker rocky rodent roller romp rookie roommate roomy roost rooster rose
  rosemary rosy rotary rouge roundabout rouse rout router rover ruby rucksack rugged rum rumble rummage
  runtime rupture russian rust rustic rusty ruthless rye sabbath sable safari saga sage sailing saint
  salad salami saliva salmon saloon salsa same sanctuary sandpaper sandwich sandy sane sanity sap
  sarcastic sardine sassy satin saturate saturday sauce saucepan saucer saucy sausage savings savour
  savoury savvy saw sax scab scaffold scald scallop scalp scandalous scanner scant scapegoat scarcely
  scarecrow scarf scarlet scenery scenic scent schizophrenia scholarly schoolboy schoolgirl schoolteacher
  sci sciatica scoff scoop scorch scorn scornful scorpion scottish scour scowl scramble scrape screech
  screening screenplay screenshot screw screwdriver scribble scroll scrub scruffy scrutiny scuffle sculpt
  scum scurry scuttle seafood seagull seam seamless seamstress seaport searchlight seasick seaside
  seasonal seasoning seatbelt seaweed secluded secondhand secondly secrete secretive sedan sedate sedative
  sedentary sediment seductive seemingly segment segregate selfie selfless semantic semblance semicolon
  semitic sender seniority senseless sensible sensory sensual sensuous sentry separately september septic
  sequel sequential serenade serene seriously serpent serum server serving sewage sewer sewing sexist
  shade shadowy shady shaft shaggy shall sham shambles shame shameless shampoo shaver shawl she shear
  sheepish sheer sheikh shell shepherd sheriff shimmer shin shiny shit shitty shoelace shoplift shopper
  shopping shortcut shorthand shortly shorts shot shotgun showcase showdown shower showroom shred shriek
  shrill shrivel shrub shrug shudder shuffle shun shutter sicken sickening sickness sideline sidetrack
  sideways sieve sift sigh sightseeing signify silica silk silky sill silt similarly simmer simplistic
  simply simulator since singular sinister sip sitter situate sixteenth sizzle skate skateboard sketchy
  skew skidoo skim skyline slab slack slang slant slapstick slate slay sleek sleepless sleet sleeve sleigh
  slender slice slick slight slime slimy sling slipper slippery slit sliver slob slop slope sloppy slot
  slouch slowdown sludge slug slur slush slut smack smartphone smear smirk smoky smoothie smother smudge
  smug snag snail snappy snapshot snare snarl sneaker sneaky sneer sneeze sniff snip snippet snob snobbish
  snooze snore snort snout snowball snowboard snowfall snowflake snowman snowy snub snug so soapy sob
  sober sociable societal sock socket soda sodium sofa softly soggy solace solely solemn solicitor
  solidify solitary soluble solvent sombre some someplace sometime somewhere soothe soothing sorrowful
  sorta soulful soup soy soya spa spacious spade spaghetti spam spaniel spanish spank spanner sparkle
  sparrow sparse spasm spatula spawn speciality speck spectacle speechless speedy spelling spinach spinal
  spinster spirited spiteful splendid splendour spoke sponge spongy spoof spooky spool spoonful sporadic
  sporty spotless spout sprain sprawl spreadsheet spree sprinkler sprint sprout spurious squabble squalid
  squash squat squeak squeaky squeal squeamish squid squint squirm squirrel squirt stag stagger stainless
  staircase stale stallion stamina stammer standardise standout standpoint staple stapler starboard starch
  stardom stark starlight starry startle startling stationary stationery stature staunch steak steamer
  stellar stench stepfather stepmother stereo sterilise steroid stew steward sticker sticky stifle
  stillness stitch stocking stocky stolen stomp stony stool stoop stopwatch storey stormy storyline
  storyteller stout straddle strand strap strategist straw strawberry stray streak stressful stretcher
  striking stripe stripper stroll stroller structural stub stubborn stuck stud studious stuffing stuffy
  stump stun stunt stutter sty stylish stylist stylistic suave subconscious sublime subliminal submerge
  subsequently subterfuge subtitle subtle subtlety subtract suburban subway such sucker suction suddenly
  suede suffix suffocate sugary suggestive suite suitor sulk sullen sultry summons sumptuous sunburn
  sunday sunflower sunglasses sunlight sunrise sunscreen sunset sunshine suntan super superb superfluous
  superhero superimpose superlative superman supersede superstar superstitious supper supple supplementary
  supportive supposedly supremo surcharge surely surf surname surprising surrogate surveyor susceptible
  sushi suspense sustenance swan swarm sway swearword sweaty sweeten sweetener sweetheart swerve swimming
  swimsuit swirl swivel swoop syllable syllabus symmetry sync syndrome synonymous syntax synthesise
  syringe syrup tab tabby tablecloth tablespoon tablet taboo tacit tack taco tact tactful tactless tad tag
  tailgate taint takeaway talented talkative talker tally talon tamper tan tangerine tangle tango tantrum
  tapestry tar tarantula tardy tart tasteful tasteless tat taunt taut tavern taxable teacup teammate
  teapot teardrop tearful teaspoon tech techie technicality technically tedious tee teenage telecom
  telegraph telepathic telephoto temp temper temperate template tempo tempting tenancy tenderness tendon
  tenet tenor tentacle tentative tenterhook tepid terminally terminus termite terrace terrestrial terribly
  terrier terrific testicle tether texture thai than thanks thanksgiving that thatch thee theirs then
  thereafter thereby thermostat thesaurus thicken thickness thinker thirst thirteenth this thistle thong
  thorn thorny thoroughly though thought thoughtful thoughtless thrash thrift thrifty thrill thriller
  throb throng throttle thud thumb thump thunderstorm thursday thyme thyroid tick ticking tickle ticklish
  tiebreak tier tile till tilt timeless timely timer timescale timesheet timetable timid tinge tingle
  tinker tint tiptoe tired tiredness tireless tiresome tiring titan titanic to toad toast toaster toe
  toffee toiletry token tolerable tombstone tome tonic tonsil too toolbar toolbox toothache toothbrush
  toothpaste topless torment torrent torrential tortilla torturous totally touchdown touching touchy
  toughen tow towering townhouse traceable tract tradeoff trainee tramp trample trampoline trance tranquil
  tranquilliser transatlantic transcend transcription transformer transient translucent transmittal
  transvestite trapeze trapper trashy traumatise tray treacherous treachery treadmill treasurer treble
  trek trenchant trendy trespass triangle triangular tribal tribulation tributary trick trickle tricky
  tricycle trifle trimming trinity trio triple triplet tripod trite triumphant trivia troll tropic trot
  troublemaker troubleshoot trough trout trowel truancy truant truffle truism trump trustee trusting
  truthful trying tub tuck tuesday tug tuition tulip tumble tummy tumultuous tuna tune tunic turban turf
  turkey turkish turnip turnout turquoise turret tutor tutoring tuxedo tv tweak tweed tweet tweezers
  twinkle twirl twitch typeface typewriter typhoid typically typist typo ubiquitous udder ukrainian ulcer
  ulterior ultimate umpteen unanimity unassuming unattractive unaware unbearable unbeatable unbelievable
  uncanny uncomfortable uncommon unconventional undeniable under underage underclothes undercover underdog
  undergraduate underground underlying underneath underpants underpass underprivileged underrated
  underwater underway underwear underworld underwriter undesirable undisputed undivided undoubtedly
  undress undue unduly unending uneven unexplained unfaithful unfamiliar unfit unfold unforeseen
  unforgettable unfortunately unfriendly ungrateful unhealthy unheard unicorn unimportant uninhabited
  uninterested unisex unison universe unkind unleaded unlike unlikely unlock unnatural unnecessary
  unorthodox unpack unpleasant unplug unprecedented unpredictable unpretentious unqualified unrealistic
  unreasonable unrelated unreliable unrivalled unruly unscathed unscrupulous unseeded unsettled unsightly
  unskilled unsolicited unspeakable unspoken unstuck unsubscribe unsuccessful unsuitable unsure
  unsuspecting unsympathetic unthinkable untidy untie until untimely untold untouched untrue unused
  unusually unwanted unwarranted unwelcome unwell unwieldy unwilling unwind unwise unwitting unworthy
  unwrap up upbeat upbringing upheld upholstery upkeep uplifting upmarket upon upright uproot upstairs
  upsurge uptake uptight upwards urchin urinate urine urn usability usable usefulness usher usually
  utensil uterus utmost utterly valet valve van vandal vanguard vanilla vanity varied varnish vault veal
  vector veer vegan veggie vein velvet veneer vengeance venom venomous ventilate veranda verb verbatim
  vermin versatile very via viable vibe vibrant vicar vicarious vicinity vicious vigil villain vinegar
  vineyard vintage vinyl viola violent violet viper viral virginity virile virtually virtuoso virtuous
  viscous visually vivid vizier vodka vogue volley volt voltage voluntarily voluptuous vomit voracious
  vortex voucher vs vulture wacky wad wade wafer waffle wag wagon wail waistcoat waive waiver waking
  walker walkway wallpaper walnut walrus waltz wand wane wannabe warble wardrobe warp warranty wart was
  washable washer washing washroom wasp wastage watchful waterfront waterproof watertight watery waver
  wavy wax wayward weakness weary webcam webpage wedge wednesday wee weed weekday weekly weld welder
  wellbeing welterweight whack whatsoever wheelchair whereby wherein whim whimper whimsical whirl
  whirlpool whisk whisker whisky whiteboard whiz wholesome whomever whopping whore why wick wicker wicket
  widely wiener wifi wig wiggle wildcard wilderness willing willingness willow willpower wilt wily wimp
  wince winding windmill windscreen windshield windy winery winger wink winning wireless wiring wiry
  wishful wit witch witchcraft witty wizard wobble wobbly woe womanhood wonderful wonderfully woo wooden
  woodland woodwork woody wool woollen wording workable workbook workload workout workplace worksheet
  workstation worn worried worrying worse worst worthless worthwhile wound wrapper wrapping wreak wreath
  wreck wren wrench wrestling wretched wriggle wring wrinkle wristwatch writ wrongdoing wrought wry yacht
  yahoo yap yarn yay yeah yearly yearn yeast yelp yep yet yew yoghurt yoke yolk you youngster youthful
  yuck yum yummy yuppy zany zeal zealous zest zigzag zinc zip zipper zodiac zombie zoom zucchini
`
