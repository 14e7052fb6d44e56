import { words } from './word-list.ts'

/** Nouns that are counted without a plural ending: "34 crew", "12 police", "two aircraft". */
export const UNMARKED_PLURALS: ReadonlySet<string> = words(`
  people police staff crew personnel cattle livestock poultry sheep fish deer swine aircraft spacecraft hovercraft
  watercraft youth folk clergy infantry cavalry series species offspring headquarters faithful elderly head
  cannabis salmon trout bison bitcoin
`)

/** Adjectives that are counted as nouns: "31 dead", "18 missing". */
export const COUNTED_ADJECTIVES: ReadonlySet<string> = words(`
  dead missing injured wounded homeless unemployed jobless sick unaccounted hospitalised hospitalized
`)

/** Peoples counted by a name without a plural: "38 Chinese", "12 British". */
export const UNMARKED_PEOPLES: ReadonlySet<string> = words(`
  chinese japanese portuguese vietnamese burmese lebanese sudanese congolese maltese taiwanese senegalese nepalese
  sinhalese timorese togolese beninese guyanese viennese milanese swiss british english scottish welsh irish dutch
  french spanish danish rohingya maori inuit sioux cherokee navajo amish roma hutu tutsi hausa fulani hazara igbo
  yoruba taliban
`)

/** Verb forms that end a count rather than go on to what is counted: "20 took part", "12 fell ill". */
export const ENDING_VERBS: ReadonlySet<string> = words(`
  said says took went came fell rose won got gave made left became began saw died survived remained lived voted
  escaped drowned perished fled wanted needed received reported happened occurred agreed denied reached joined
  attended supported go come say want need remain live die take make get give become lost held told felt found
  kept spent met fought backed opposed attend await mourn flee seek
  wearing carrying using holding containing including involving bringing leaving killing injuring wounding causing
  seeking saying claiming showing making taking giving accusing demanding covering offering representing bearing
  calling driving hurt
`)

/** Adverbs and adjectives between a number and a noun that would else end the phrase. */
export const SKIPPED_WORDS: ReadonlySet<string> = words(`
  more other additional further fewer less such so-called mostly mainly already still now very far most once
  previously recently newly likely well ever then long daily monthly yearly only inside outside off over under
  overall
`)

/** Plural nouns that stand before another noun: "six sports clubs". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = words(`
  sports savings arms goods customs sales operations communications systems rights games claims human women
  children men works jobs news politics species states
`)

/** Words behind a noun in the singular that are no part of it: "one stroke back", "one month later". */
export const TRAILING_ADVERBS: ReadonlySet<string> = words(`
  back ahead midway away apart short behind clear early late overnight later today yesterday tomorrow tonight ago
  abroad nearby alone aboard afloat
`)

/** Nouns before "of" that say how large a set is and not what it holds: "one of a handful of towns". */
export const SET_NOUNS: ReadonlySet<string> = words('handful number series string couple pair host')

/** Particles that take the plural of a compound, with the singular: "start-ups", "break-ins". */
export const PARTICLE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['ups', 'up'],
  ['ins', 'in'],
  ['offs', 'off'],
  ['outs', 'out'],
  ['backs', 'back'],
  ['downs', 'down'],
  ['overs', 'over'],
  ['ons', 'on'],
  ['aways', 'away'],
])

/** Nouns after a hyphen that make an adjective and count nothing: "two-way", "one-off". */
export const UNCOUNTED_COMPOUNDS: ReadonlySet<string> = words(`
  way time off sided pronged fold tier tiered o'clock on one stop faced to and or of odd plus ish something
  upmanship liner size day strong hour first second third fourth fifth sixth seventh eighth ninth
`)

/** Words that a number after them labels: "page 7", "Pier 2", "Boeing 737". Lower case, singular. */
export const LABEL_NOUNS: ReadonlySet<string> = words(`
  page table figure fig chapter section article paragraph clause annex appendix part phase stage step level tier
  category grade class type group division league pier gate platform terminal runway dock berth bay room seat row
  floor building block unit reactor machine track lane line zone district ward precinct sector area route highway
  interstate motorway junction exit road bus train tram flight car van issue volume vol episode season series
  version model release edition verse channel radio station studio no nos nr number case bill resolution rule act
  item question option plan agenda goal day week month year round lap game match set boeing airbus boxer falcon
  apollo formula windows iphone galaxy playstation xbox covid top cop under size box post postcode zip ext
  extension tel phone fax text call dial hotline helpline whatsapp isbn vat reg lot camp hall court chamber
  locomotive carriage coach wagon well pad hangar hole dam lock shaft tower quay magnitude scene psalm symphony
  opus apt apartment suite flat house mile kilometre squadron battalion brigade regiment fleet hull jersey shirt
  serial batch protocol regulation directive byelaw bylaw subsection subparagraph incident docket exhibit
`)

/** Words before a noun that say which sort of it is counted: "12 male and 8 female suspects". */
export const SORT_WORDS: ReadonlySet<string> = words(`
  male female state federal new old young foreign local private public junior senior white black primary secondary
  elementary high small large big rural urban armed civil adult minor red green blue left right upper lower direct
  indirect domestic summer winter day night morning evening home away used first-class current former past present
  serving retired small medium short long light heavy rich poor indoor outdoor online offline
`)

/** What is counted beside something else and never with it: "three dead and 12 others". */
export const UNSHARED_NOUNS: ReadonlySet<string> = words(`
  other dead missing injured wounded homeless sick hospitalised hospitalized
`)

/** Verbs, as lemmas, that a headline writes with a capital before a count: "Raids Kill 22". */
export const COUNTING_VERBS: ReadonlySet<string> = words(`
  kill injure wound hurt leave claim lose cut add shed arrest jail hold sell raise seek seize save rescue detain
  evacuate displace pay earn spend owe include
`)

/** Street words that close an address. */
export const STREET_WORDS: ReadonlySet<string> = words(`
  street st avenue ave road rd lane boulevard blvd drive dr square terrace close crescent highway hwy parade
  esplanade quay row court place plaza way circle cir parkway pkwy pike turnpike trail loop mews grove gardens av pl
  terr ct
`)

/** Nouns for people, before which "over 65" speaks of age. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(`
  people person adult child man woman boy girl pupil patient voter resident driver those anyone everyone anybody
  worker citizen participant teenager youth student mother father male female passenger victim survivor son
  daughter brother sister wife husband
`)
