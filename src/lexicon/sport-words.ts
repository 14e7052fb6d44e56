/** Words of sport beside which "the first half" and "the fourth quarter" are parts of a match. */
export const SPORT_WORDS: ReadonlySet<string> = new Set([
  ...['scored', 'scoring', 'scoreless', 'scoreline', 'goalless', 'goalkeeper', 'striker', 'midfielder', 'defender'],
  ...['halftime', 'kickoff', 'touchdown', 'touchdowns', 'quarterback', 'rebounds', 'header', 'equalised', 'equalized'],
  ...['equaliser', 'equalizer', 'offside', 'substitute', 'match', 'interception', 'yards', 'yard', 'trailed', 'ball'],
])
