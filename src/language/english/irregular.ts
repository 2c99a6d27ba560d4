/** English inflection by words: forms that follow no rule, words that have none, and contractions. */

/** English forms that follow no rule: base, then its other forms. */
export const irregular = `
  be am is are was were been being
  have has had having
  do does did done doing
  go goes went gone
  arise arose arisen
  awake awoke awoken
  bear bore borne born
  beat beaten
  become became
  begin began begun
  bend bent
  bid bade bidden
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  broadcast
  build built
  burn burnt
  burst
  buy bought
  cast
  catch caught
  choose chose chosen
  cling clung
  come came
  cost
  creep crept
  cut
  deal dealt
  dig dug
  draw drew drawn
  dream dreamt
  drink drank drunk
  drive drove driven
  dwell dwelt
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fling flung
  fly flew flown
  forbid forbade forbidden
  forecast
  foresee foresaw foreseen
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  get got gotten
  give gave given
  grind ground
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hit
  hold held
  hurt
  keep kept
  kneel knelt
  know knew known
  lay laid
  lead led
  lean leant
  leap leapt
  learn learnt
  leave left
  lend lent
  let
  lie lay lain
  light lit
  lose lost
  make made
  mean meant
  meet met
  mislead misled
  mistake mistook mistaken
  misunderstand misunderstood
  outdo outdid outdone
  overcome overcame
  oversee oversaw overseen
  overtake overtook overtaken
  overthrow overthrew overthrown
  pay paid
  plead pled
  prove proven
  put
  quit
  read
  rebuild rebuilt
  rend rent
  repay repaid
  rid
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  set
  sew sewn
  shake shook shaken
  shed
  shine shone
  shoot shot
  show shown
  shrink shrank shrunk
  shut
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  smell smelt
  sow sown
  speak spoke spoken
  speed sped
  spell spelt
  spend spent
  spill spilt
  spin spun
  split
  spoil spoilt
  spread
  spring sprang sprung
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  stink stank stunk
  stride strode
  strike struck stricken
  string strung
  strive strove striven
  swear swore sworn
  sweep swept
  swell swollen
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  thrust
  undergo underwent undergone
  understand understood
  undertake undertook undertaken
  undo undid undone
  uphold upheld
  upset
  wake woke woken
  wear wore worn
  weave wove woven
  weep wept
  win won
  wind wound
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  write wrote written
  good better best
  bad worse worst
  far farther farthest further furthest
  little less least
  many more most
  man men
  woman women
  child children
  person people
  foot feet
  tooth teeth
  goose geese
  mouse mice
  ox oxen
  wife wives
  life lives
  knife knives
  half halves
  leaf leaves
  thief thieves
  wolf wolves
  loaf loaves
  shelf shelves
  calf calves
  self selves
  crisis crises
  analysis analyses
  basis bases
  axis axes
  thesis theses
  hypothesis hypotheses
  emphasis emphases
  diagnosis diagnoses
  synopsis synopses
  parenthesis parentheses
  oasis oases
  criterion criteria
  phenomenon phenomena
  stratum strata
  medium media
  datum data
  memorandum memoranda
  referendum referenda
  curriculum curricula
  addendum addenda
  bacterium bacteria
  nucleus nuclei
  alumnus alumni
  stimulus stimuli
  formula formulae
  index indices
  appendix appendices
  matrix matrices
  vertex vertices
  serviceman servicemen
  spokesman spokesmen
  chairman chairmen
  gunman gunmen
  policeman policemen
  fisherman fishermen
  businessman businessmen
  congressman congressmen
  statesman statesmen
  fireman firemen
  salesman salesmen
  layman laymen
  craftsman craftsmen
  sportsman sportsmen
  spokeswoman spokeswomen
  grandchild grandchildren
  hour hrs
  year yrs
  minute mins
  pound lbs
`

/** Words that look like a form of another and are not, or are words of their own by now. */
export const unchanged = `
  news series species arms customs goods politics physics economics mathematics statistics athletics headquarters
  barracks crossroads outskirts whereabouts always perhaps besides sometimes its his is as was has does thus us this plus
  bus gas yes less unless across alas afterwards towards forwards backwards regardless nevertheless nonetheless upstairs
  overseas evening morning during king thing nothing something anything everything ring spring string sting wing bring
  sing swing need feed seed deed heed weed breed bleed greed speed indeed exceed proceed succeed bed red shed sled
  hundred sacred naked wicked kindred hatred christmas ceiling darling inkling sibling wellbeing number another
  ourselves themselves yourselves banner batter bother butter capable center coalition corner damper dinner faction factor
  father feudal finance flower former hammer letter manner master matter mission mutation offence pants partition passion
  passive pastor ponder portal portion position proper render rubber sandal sector summer tailor tender tension
  other only early family rally reply supply apply imply july daily holy ugly belly ally fly
`

/** Short adjectives that are compared with -er and -est. */
export const compared = `
  angry big bitter bland bleak blunt bold bossy brave brief bright broad bulky bumpy busy calm cheap chilly chubby
  clean clear clever close cloudy clumsy coarse cold cool costly crazy creepy crisp crude cruel crunchy curly cute
  dark deadly dear deep dense dirty dizzy dry dumb dusty eager early easy empty faint fair fancy fast fat few fierce
  fine firm fit flat fluffy foggy fond foul frail frank fresh friendly full funny fussy gentle glossy grand great
  greedy green grim gross grumpy guilty hairy handy happy hard harsh hasty heady healthy heavy hefty high holy homely
  hot huge humble hungry icy idle itchy jolly juicy keen kind lame large late lazy lean lengthy light likely lively
  lofty lonely long loose loud lovely low lucky mad messy mighty mild moist muddy murky narrow nasty naughty near neat
  new nice noble noisy nutty odd old pale pleasant polite poor posh pretty proud pure pushy quick quiet rapid rare red
  rich ripe risky rocky rough rude sad safe salty sandy sane scary severe shabby shady shaky shallow sharp shiny short
  sick silly simple sincere skinny sleek sleepy slight slim sloppy slow small smart smelly smooth sober soft soon sore
  sound sour sparse speedy spicy spooky steady steep sticky stiff stingy stormy stout straight strange strict strong
  stuffy stupid sturdy subtle sunny sure sweaty sweet swift tall tasty tense thick thin thirsty tidy tight tiny touchy
  tough trendy tricky true ugly vague vast wage warm weak wealthy weird wet white wide wild windy wise witty worthy
  young
`

/** Words that are a form of another and more often a word of their own. */
export const standing = `
  lay stranger stocking meeting building feeling housing warning ending setting rating ruling shooting bombing uprising offering belonging
  earning saving crossing briefing gathering proceeding understanding wedding dwelling greeting blessing surrounding
  ceiling funding accounting advertising banking engineering farming marketing programming publishing shipping timing
`

/** What contractions stand for, the verb that they deny. */
export const contractions = `
  won't = will
  can't = can
  shan't = shall
  ain't = be | have
  don't = do
  doesn't = do
  didn't = do
  isn't = be
  aren't = be
  wasn't = be
  weren't = be
  hasn't = have
  haven't = have
  hadn't = have
  wouldn't = will
  couldn't = can
  shouldn't = shall
  mightn't = may
  mustn't = must
  needn't = need
  daren't = dare
  cannot = can
`
