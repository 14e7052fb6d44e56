import { words } from './word-list.ts'

/** Labelling nouns of time or of a crowd, behind which a number counts all the same: "that year 300 people left". */
export const LOOSE_LABELS: ReadonlySet<string> = words(`
  year month week day game match round season series set train bus flight station house case call text bill
`)

/** Words that make a verb of what follows: "may top 100". */
export const VERB_MARKS: ReadonlySet<string> = words('to will would can could may might shall should must')

/** What joins the numbers that one noun labels: "pages 4, 5 and 6". */
export const LABEL_JOINTS: ReadonlySet<string> = words('and or to , & - –')

/** Words before a year. */
export const BEFORE_YEARS: ReadonlySet<string> = words(`
  in since until by from after before during the of and between its their his her year
`)

/** Words before the "to" of a year: "dates to 1834", "goes back to 1834". */
export const DATING_WORDS: ReadonlySet<string> = words('back dates dating dated')

/** Words before a "one" that stands for a thing: "no one", "the one". */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = words(`
  no any every each which that this the another last next day
`)

/** Words behind a "one" that counts nothing: "one day", "one way", "one more time". */
export const BEHIND_PRONOUN_ONE: ReadonlySet<string> = words(`
  another day morning afternoon evening night hand thing way such time side point reason example area by step
`)

/** Numbers of the emergency services, and who or what goes with them. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = words('911 999 112 111 000')
export const EMERGENCY_NOUNS: ReadonlySet<string> = words(`
  call calls caller callers operator operators dispatcher dispatchers recording recordings emergency
`)

/** Words before an hour without "o'clock", between them, and behind it: "at about 6 last night". */
export const BEFORE_HOURS: ReadonlySet<string> = words('at by until till before after around')
export const HOUR_MODIFIERS: ReadonlySet<string> = words('about around roughly nearly almost exactly past shortly')
export const BEHIND_HOURS: ReadonlySet<string> = words('last this yesterday tomorrow in on')
export const HOUR_JOINTS: ReadonlySet<string> = words('to and or until - –')
export const PARTS_OF_DAY: ReadonlySet<string> = words('night morning afternoon evening')
