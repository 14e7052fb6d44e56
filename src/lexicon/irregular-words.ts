import { words } from './word-list.ts'

/**
 * Words whose base form no rule gives. Irregular verbs after the appendix of
 * Quirk et al. (1985), "A Comprehensive Grammar of the English Language",
 * sections 3.11 to 3.20; plurals after sections 5.78 to 5.100.
 */

/** Forms of irregular verbs, each line the base first. */
const VERBS = `
arise arose arisen|be am is are was were been being|bear bore borne|beat beaten|become became|begin began begun|bend bent
bet|bid bade|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built
burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt
die dying died dies|dig dug|do did done does doing|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone goes|grind|grow grew grown|hang hung|have has had having|hear heard|hide hid hidden
hit|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left
lend lent|let|lie lying lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|outdo outdid outdone
outsell outsold|overcome overcame|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|prove proven
put|quit|read|rebuild rebuilt|repay repaid|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen
seek sought|sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot|show shown|shrink shrank shrunk|shut
sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tie tying tied ties|tread trod trodden
undergo underwent undergone undergoes|undertake undertook undertaken|understand understood|upset|vie vying|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
wring wrung|write wrote written
`

/** Plurals, each line the singular first. */
const PLURALS = `
person people persons|man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|louse lice
policeman policemen|policewoman policewomen|fisherman fishermen|fireman firemen|spokesman spokesmen|spokeswoman spokeswomen
congressman congressmen|gunman gunmen|businessman businessmen|serviceman servicemen|crewman crewmen|countryman countrymen
craftsman craftsmen|workman workmen|horseman horsemen|tribesman tribesmen|clergyman clergymen|statesman statesmen
salesman salesmen|seaman seamen|airman airmen|rifleman riflemen|guardsman guardsmen|lawman lawmen|grandchild grandchildren
schoolchild schoolchildren|life lives|wife wives|knife knives|half halves|wolf wolves|shelf shelves|thief thieves|loaf loaves
calf calves|self selves|elf elves|hoof hooves|scarf scarves|leaf leaves|midwife midwives|housewife housewives
crisis crises|analysis analyses|thesis theses|hypothesis hypotheses|basis bases|emphasis emphases|diagnosis diagnoses
oasis oases|axis axes|synthesis syntheses|criterion criteria|phenomenon phenomena|bacterium bacteria|referendum referenda
curriculum curricula|memorandum memoranda|stratum strata|nucleus nuclei|stimulus stimuli|alumnus alumni|fungus fungi
larva larvae|cactus cacti|die dice|penny pence pennies|bus buses busses|gas gases|virus viruses|campus campuses|bonus bonuses
census censuses|status statuses|chorus choruses|circus circuses|focus focuses focused focusing focussed focussing
genius geniuses|consensus consensuses|apparatus apparatuses|surplus surpluses|fetus fetuses|walrus walruses|octopus octopuses
lens lenses|canvas canvases canvased canvasing|atlas atlases|alias aliases|bias biases biased|iris irises|plus pluses|minus minuses
abacus abacuses|exodus exoduses|nexus nexuses|prospectus prospectuses|stimulus stimuluses|syllabus syllabuses|corpus corpuses
movie movies|cookie cookies|calorie calories|selfie selfies|rookie rookies|prairie prairies|zombie zombies|smoothie smoothies
birdie birdies|brownie brownies|bookie bookies|caddie caddies|collie collies|eyrie eyries
foodie foodies|freebie freebies|genie genies|goalie goalies|hippie hippies|hoodie hoodies|indie indies|junkie junkies
laddie laddies|lassie lassies|magpie magpies|menagerie menageries|newbie newbies|pixie pixies|sortie sorties|talkie talkies
townie townies|veggie veggies|yuppie yuppies|aussie aussies|reverie reveries|auntie aunties|budgie budgies
israeli israelis|iraqi iraqis|pakistani pakistanis|saudi saudis|kuwaiti kuwaitis|bangladeshi bangladeshis|thai thais
yemeni yemenis|somali somalis|emirati emiratis|omani omanis|qatari qataris|bahraini bahrainis|nepali nepalis|punjabi punjabis
kashmiri kashmiris|azerbaijani azerbaijanis|bengali bengalis|rabbi rabbis|taxi taxis|ski skis|safari safaris|kiwi kiwis
tsunami tsunamis|bikini bikinis|alibi alibis|nazi nazis|emoji emojis|martini martinis|jacuzzi jacuzzis|yeti yetis|yogi yogis
lie lies|pie pies|vie vies vied|ache aches ached aching|headache headaches|cache caches cached|avalanche avalanches|niche niches
axe axed axing|toe toes|shoe shoes|foe foes|canoe canoes|oboe oboes|quiz quizzes quizzed|tax taxes taxed taxing
`

/** Words that end like an inflection and are none. */
const UNCHANGED = `
across aerospace afterwards aged alas alias always anything athletics atlas barracks bed beijing being besides bias
biped bleed boeing bowling breed bring building canvas ceiling chaos christmas cling cosmos creed crossroads darling
dead deed diabetes downwards duckling during earring economics electronics embed ethics ethos evening everything
exceed feed fling gallows gas greed gymnastics hatred headquarters heed herpes herring his hundred indeed infrared
inning its king lens less lightning logistics mathematics means measles mechanics meeting morning mumps naked need
news nothing offspring olympics overseas pancreas paralympics perhaps physics politics proceed pudding rabies red reed
ring sacred seed series shed shilling sibling sing sled sling something sometimes species speed sping spring steed
sterling sting string succeed swing texas thing this thus towards unprecedented upwards us viking wed wedding weed
whereas wicked wing works wring yes
`

/** Base forms in -e that the rules would lose ("invited" gives "invite"). Written without the e. */
const WITH_E = `
adher ador arrang ascrib attun aveng awak bab bak bath becom bik bor brak breath brib cap caus challeng chang chok cit
clon cloth cod coerc com compet compil complet condon consol contraven conven cop corrod creat cub curv dat debat
decod delet demot denot deplet deplor describ devot dislik don donat dy elop emot erod escap evok exchang excit exhal
expedit explod explor ey fat fil fin gaug grop hast hat hik hing hol hon hop hous hyp ignit ignor immun incit infring
inhal inscrib interfer interven invit invok jok landscap leagu lik loath locat loung lung mak mobil nam nauseat not
nuk obsolet outcom overcom overrul ow past persever phon pil pip plagu plung pol polit postpon prescrib prob procreat
profil promot provok prun quot rang rat rearrang rebuk recit reconcil reconven recreat relat remot rerout reshap
restor retyp reveng rever revok rewrit ridicul rob rol rot rout rul scal schedul scop scor secret serv sever shak shap
skat slop smil smok sooth soth spik stak stal stat ston stor strik strok subscrib swip tak tast til tim ton transcrib
tub tun typ underscor unit us vot wak wast welcom whal wip writ yok zon
`

/** Base forms without -e against the rules ("visited" gives "visit" by rule; "treated" needs no e). */
const WITHOUT_E = `
audit ban bang bargain beat begin belong benefit bias blitz blossom boat bold bottom canvas carol chat cheat clang
coat coin collar combat commit council credit custom defeat deposit develop eat edit elicit envelop equip exhibit exit
fathom float focus format fulfil gallop gang gossip hang heat herald heroin idol inhabit inherit join limit long man
margin merit murmur orbit origin pencil pillar pistol plan profit prohibit prolong pumpkin random ransom repeat
retreat ruin satin scaffold scan seat sing sling solicit sweat symbol threat throng treat tulip turnip tutor vacuum
visit waltz worship wrong
`

function baseForms(lines: string): readonly (readonly [string, string])[] {
  return lines
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ')
      return [base, ...forms].map((form) => [form, base] as const)
    })
}

/** Form to base. Later rows win. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ...words(UNCHANGED).entries(),
  ...baseForms(PLURALS),
  ...baseForms(VERBS),
  // Forms that two words share: the one that news uses more.
  ['found', 'find'],
  ['founded', 'found'],
  ['saw', 'see'],
  ['lives', 'life'],
  ['leaves', 'leave'],
  ['bases', 'base'],
  ['left', 'leave'],
  ['wound', 'wound'],
  ['wounded', 'wound'],
  ['lies', 'lie'],
  ['died', 'die'],
])

/** Stems of regular verbs whose base ends in -e. */
export const STEMS_WITH_E: ReadonlySet<string> = words(WITH_E)

/** Stems of regular verbs that look as if they had lost an -e and have not. */
export const STEMS_WITHOUT_E: ReadonlySet<string> = words(WITHOUT_E)
