import { words } from './word-list.ts'

/** Nouns that are counted without a plural ending: "34 crew", "12 police", "two aircraft". */
export const UNMARKED_PLURALS: ReadonlySet<string> = words(`
  people police staff crew personnel cattle livestock poultry sheep fish deer swine aircraft spacecraft hovercraft
  watercraft youth folk clergy infantry cavalry series species offspring headquarters faithful elderly head
  cannabis salmon trout bison
`)

/** Adjectives that are counted as nouns: "31 dead", "18 missing". */
export const COUNTED_ADJECTIVES: ReadonlySet<string> = words(`
  dead missing injured wounded homeless unemployed jobless sick unaccounted hospitalised hospitalized
`)

/** Verb forms that end a count rather than go on to what is counted: "20 took part", "12 fell ill". */
export const ENDING_VERBS: ReadonlySet<string> = words(`
  said says took went came fell rose won got gave made left became began saw died survived remained lived voted
  escaped drowned perished fled wanted needed received reported happened occurred agreed denied reached joined
  attended supported go come say want need remain live die take make get give become lost held told felt found
  kept spent met fought backed opposed
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

/** Nouns after a hyphen that make an adjective and count nothing: "two-way", "one-off". */
export const UNCOUNTED_COMPOUNDS: ReadonlySet<string> = words(`
  way time off sided pronged fold tier tiered man on one stop track faced lane to and or of odd plus ish something
  upmanship liner size day strong hour
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
  serial batch protocol
`)

/** Street words that close an address. */
export const STREET_WORDS: ReadonlySet<string> = words(`
  street st avenue ave road rd lane boulevard blvd drive dr square terrace close crescent highway hwy parade
  esplanade quay row court place plaza way
`)

/** Nouns for people, before which "over 65" speaks of age. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(`
  people person adult child man woman boy girl pupil patient voter resident driver those anyone everyone anybody
  worker citizen participant teenager youth student mother father male female passenger victim survivor son
  daughter brother sister wife husband
`)
