/**
 * What a verb before an office tells: its subject comes into it (`takes`), has
 * it (`holds`) or gives it up (`leaves`), somebody puts its object into it
 * (`gives`), asks for that (`offers`) or ends it (`ends`).
 */
export type OfficeVerb = 'takes' | 'holds' | 'leaves' | 'gives' | 'offers' | 'ends'

/**
 * Verbs by their base form that tell of an office behind "as" ("resigned as
 * mayor"), some of them behind the verb or its object too ("became mayor",
 * "named her mayor"). A particle between makes no difference ("stays on as").
 *
 * Compiled by hand after the frames Change_of_leadership, Appointing,
 * Being_employed, Quitting and Firing of FrameNet
 * (https://framenet.icsi.berkeley.edu).
 */
export const OFFICE_VERBS: ReadonlyMap<string, OfficeVerb> = new Map(
  (
    [
      ['takes', 'become take start begin return succeed replace follow rejoin enter debut come'],
      ['holds', 'be remain stay continue serve act work double represent officiate sit'],
      ['leaves', 'resign quit retire step stand leave depart go exit bow'],
      ['gives', 'appoint name elect reelect re-elect choose select install confirm swear promote pick hire reappoint'],
      ['offers', 'nominate propose tap recommend'],
      ['ends', 'remove oust dismiss sack fire suspend depose unseat'],
    ] as const
  ).flatMap(([sense, verbs]) => verbs.split(' ').map((verb) => [verb, sense] as const)),
)

/** Verbs whose object held the office before their subject: "succeeds Brandt as mayor", "takes over from Brandt". */
export const SUCCEEDING_VERBS: ReadonlySet<string> = new Set(['succeed', 'replace', 'follow', 'take'])

/** Verbs with the office right behind them: "became mayor", "remains the chair". */
export const LINKING_VERBS: ReadonlySet<string> = new Set(['be', 'become', 'remain'])

/** Adverbs before an office that say that it was held once, lower case: "formerly mayor of Brandal". */
export const ONCE_WORDS: ReadonlySet<string> = new Set(['once', 'formerly', 'previously', 'sometime', 'then'])
