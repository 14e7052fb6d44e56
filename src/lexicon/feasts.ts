/**
 * Days and seasons named by a feast, as rules and not as dates. Lower case,
 * without apostrophes, possessive "'s" and points: "st patrick day".
 *
 * Fixed days of the civil calendar; days counted from Easter, after Meeus,
 * "Astronomical Algorithms", chapter 8; holidays on a weekday of a month,
 * after 5 U.S.C. 6103. Feasts of lunar calendars have no rule here, and names
 * that several countries give to days of their own ("Independence Day",
 * "Mother's Day", "Labour Day") name no day.
 */
export type FeastRule =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  /** Days after Easter Sunday of the western or the eastern church. `days`: how many it lasts. */
  | { readonly rule: 'easter'; readonly church: 'western' | 'eastern'; readonly after: number; readonly days: number }
  /** The `nth` weekday of a month (-1 the last), and so many days after it. */
  | {
      readonly rule: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly after: number
    }

function fixed(month: number, day: number): FeastRule {
  return { rule: 'fixed', month, day }
}

function easter(after: number, days = 1): FeastRule {
  return { rule: 'easter', church: 'western', after, days }
}

function orthodox(after: number, days = 1): FeastRule {
  return { rule: 'easter', church: 'eastern', after, days }
}

function weekday(month: number, day: number, nth: number, after = 0): FeastRule {
  return { rule: 'weekday', month, weekday: day, nth, after }
}

const THANKSGIVING = weekday(11, 4, 4)
const MARTIN_LUTHER_KING = weekday(1, 1, 3)
const PRESIDENTS = weekday(2, 1, 3)
const VALENTINE = fixed(2, 14)
const PATRICK = fixed(3, 17)

export const FEASTS: ReadonlyMap<string, FeastRule> = new Map<string, FeastRule>([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['orthodox christmas', fixed(1, 7)],
  ['new year day', fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new year eve', fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
  ['hogmanay', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['twelfth night', fixed(1, 5)],
  ['burns night', fixed(1, 25)],
  ['australia day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ['waitangi day', fixed(2, 6)],
  ['valentine day', VALENTINE],
  ['valentines day', VALENTINE],
  ['st valentine day', VALENTINE],
  ['st david day', fixed(3, 1)],
  ['international women day', fixed(3, 8)],
  ['st patrick day', PATRICK],
  ['st patricks day', PATRICK],
  ['saint patrick day', PATRICK],
  ['saint patricks day', PATRICK],
  ['st paddy day', PATRICK],
  ['saint paddy day', PATRICK],
  ['april fool day', fixed(4, 1)],
  ['april fools day', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['st george day', fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['international workers day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['juneteenth', fixed(6, 19)],
  ['midsummer day', fixed(6, 24)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['assumption day', fixed(8, 15)],
  ['michaelmas', fixed(9, 29)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['all souls day', fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ['guy fawkes night', fixed(11, 5)],
  ['remembrance day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['st andrew day', fixed(11, 30)],
  ['world aids day', fixed(12, 1)],

  ['easter', easter(0)],
  ['easter day', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter mon', easter(1)],
  ['shrove tuesday', easter(-47)],
  ['pancake day', easter(-47)],
  ['mardi gras', easter(-47)],
  ['fat tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['lent', easter(-46, 46)],
  ['palm sunday', easter(-7)],
  ['holy week', easter(-7, 7)],
  ['maundy thursday', easter(-3)],
  ['holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['white sunday', easter(49)],
  ['whit monday', easter(50)],
  ['trinity sunday', easter(56)],
  ['orthodox easter', orthodox(0)],
  ['orthodox good friday', orthodox(-2)],
  ['orthodox palm sunday', orthodox(-7)],

  ['martin luther king day', MARTIN_LUTHER_KING],
  ['martin luther king jr day', MARTIN_LUTHER_KING],
  ['mlk day', MARTIN_LUTHER_KING],
  ['mlk jr day', MARTIN_LUTHER_KING],
  ['presidents day', PRESIDENTS],
  ['president day', PRESIDENTS],
  ['memorial day', weekday(5, 1, -1)],
  ['labor day', weekday(9, 1, 1)],
  ['columbus day', weekday(10, 1, 2)],
  ['thanksgiving', THANKSGIVING],
  ['thanksgiving day', THANKSGIVING],
  ['black friday', weekday(11, 4, 4, 1)],
  ['cyber monday', weekday(11, 4, 4, 4)],
])

/** Names of one word, or of two common ones, that are the feast in lower case too: no other word is spelt so. */
export const PLAIN_FEASTS: ReadonlySet<string> = new Set([
  ...['christmas', 'xmas', 'halloween', 'easter', 'thanksgiving', 'juneteenth', 'hogmanay', 'pentecost', 'mardi gras'],
])
