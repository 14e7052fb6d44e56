import { words } from './word-list.ts'

/**
 * Words anywhere beside a change that count it on another footing than its
 * levels: "sales rose 5% in constant currency to $40m from $41m". With one of
 * them in the sentence the numbers need not add up. Compiled by hand from
 * company reports and the guidelines on alternative performance measures
 * (ESMA/2015/1415).
 */
export const OTHER_FOOTING: ReadonlySet<string> = words(`
  adjusted unadjusted adjusting seasonally annualised annualized constant organic organically underlying comparable
  comparably like-for-like pro forma excluding except exclude excludes excluded ex including real nominal deflated
  weighted terms basis respectively cumulative cumulatively combined consecutive initially eventually originally
  previously revised corrected versus converted equivalent rolling trailing diluted restated volume weight-adjusted
`)

/** Words behind the word of change that spread it over a time or over several: "grew an average 5% a year to 40m". */
export const SPREAD_OVER: ReadonlySet<string> = words(`
  annual annually yearly yoy qoq mom sequentially average averaged averaging mean median compound compounded cagr
  pace rate monthly weekly quarterly daily each every apiece further another
`)

/**
 * Things quoted by the minute: "shares fell 3% to $13, from $20 a year ago"
 * tells a day's change and a year's level.
 */
export const QUOTED_THINGS: ReadonlySet<string> = words(`
  share stock equity index oil crude brent wti gold silver copper bullion future bond yield bitcoin ether crypto
  cryptocurrency token futures price quote rate ftse nasdaq dow nikkei dax stoxx s&p currency inflation unemployment
`)

/** Money that is worth less the higher the number: "the yen fell to 150 from 145". */
export const EXCHANGED: ReadonlySet<string> = words(`
  dollar dollars greenback euro euros yen sterling pound pounds yuan renminbi rouble roubles ruble rubles lira liras
  rupee rupees rupiah ringgit baht peso pesos franc francs krona krone kroner crown crowns zloty forint rand shekel
  dinar dirham naira cedi shilling hryvnia tenge currency currencies exchange
`)

/** Places in an order, where a climb makes the number smaller: "rose to 12 from 40 in the rankings". */
export const PLACED: ReadonlySet<string> = words(`
  rank ranks ranked ranking rankings place places placed position positions seed seeded seeding standings table
  league spot spots handicap list grid chart charts world number-one odds
`)

/** Verbs and nouns of change, as lemmas, that are said of a number and mean that it got larger or smaller. */
export const PLAIN_CHANGES: ReadonlySet<string> = words(`
  rise increase grow growth climb jump soar surge leap swell up
  fall drop decline decrease tumble plunge plummet slump shrink dwindle down
`)

/** Verbs of change whose object is the level: "raised its forecast to 5% from 4%". */
export const CHANGES_OF_OBJECT: ReadonlySet<string> = words(`
  raise lift increase boost hike cut lower reduce trim slash
`)

/** Singular nouns that are a number of things. */
export const COUNTS: ReadonlySet<string> = words(`
  number total toll count figure tally sum headcount workforce staff membership attendance population turnout
  circulation enrolment enrollment output production capacity traffic audience readership ridership fleet
`)
