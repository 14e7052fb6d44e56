/**
 * Words beside a number that tell a year or a day from a count. Lower case.
 *
 * Prepositions after Quirk et al. (1985), chapter 9; the nouns and units are
 * those that news counts most, compiled by us.
 */

/** Prepositions after which a four-digit number is a year unless something is counted. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'during', 'throughout'])

/** After these it is one only from 1900 to 2099 and without a change before it ("fell to 1950"). */
export const WEAK_YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...[
    'by',
    'of',
    'from',
    'to',
    'before',
    'after',
    'for',
    'than',
    'with',
    'versus',
    'vs',
    'against',
    'through',
    'circa',
  ],
  ...['calendar', 'pre', 'post'],
])

/** Words that make a number after them a count: "about 2000". */
export const APPROXIMATORS: ReadonlySet<string> = new Set([
  ...[
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'roughly',
    'approximately',
    'over',
    'under',
    'than',
    'least',
    'most',
  ],
  ...['estimated', 'only', 'just', 'exactly', 'another', 'additional', 'extra', 'no', 'number', 'flight', 'highway'],
  ...['route', 'room', 'page', 'lot', 'model'],
])

/** Nouns that take a number after "of": "a total of 2000". */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'total',
    'average',
    'capacity',
    'crowd',
    'maximum',
    'minimum',
    'population',
    'height',
    'altitude',
    'score',
    'price',
  ],
  ...['cost', 'value', 'rate', 'turnout', 'number', 'sum', 'mean', 'median', 'peak', 'high', 'low', 'record', 'out'],
  ...['majority', 'distance', 'length', 'elevation', 'depth', 'level', 'force', 'group', 'staff', 'workforce', 'fleet'],
])

/** Words of change: after them "to 2000", "by 2000" and "from 2000" name values, "from last year" a base. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'rise',
    'rises',
    'rose',
    'risen',
    'rising',
    'fall',
    'falls',
    'fell',
    'fallen',
    'falling',
    'up',
    'down',
    'increase',
  ],
  ...[
    'increases',
    'increased',
    'increasing',
    'decrease',
    'decreased',
    'drop',
    'drops',
    'dropped',
    'grow',
    'grew',
    'grown',
  ],
  ...['growth', 'climb', 'climbed', 'jump', 'jumped', 'decline', 'declined', 'declines', 'gain', 'gained', 'gains'],
  ...['slump', 'slumped', 'soared', 'surged', 'surge', 'plunged', 'dipped', 'slid', 'slipped', 'shrank', 'shrunk'],
  ...['change', 'changed', 'unchanged', 'improvement', 'improved', 'reduced', 'reduction', 'cut', 'doubled', 'higher'],
  ...['lower', 'more', 'fewer', 'less', 'compared'],
])

/** Units and counted nouns: a number before one is a count, never a year or a day. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set([
  ...['percent', 'per', 'pct', 'percentage', 'basis', 'point', 'points', 'hundred', 'thousand', 'million', 'billion'],
  ...[
    'trillion',
    'mln',
    'bln',
    'bn',
    'm',
    'k',
    'crore',
    'lakh',
    'dozen',
    'dollars',
    'dollar',
    'euros',
    'pounds',
    'yen',
  ],
  ...[
    'yuan',
    'rupees',
    'roubles',
    'rubles',
    'crowns',
    'francs',
    'pesos',
    'cents',
    'metres',
    'meters',
    'metre',
    'meter',
  ],
  ...['kilometres', 'kilometers', 'km', 'miles', 'mile', 'feet', 'foot', 'ft', 'inches', 'yards', 'acres', 'hectares'],
  ...[
    'square',
    'sq',
    'cubic',
    'kg',
    'kilograms',
    'kilos',
    'grams',
    'tons',
    'tonnes',
    'tonne',
    'ton',
    'litres',
    'liters',
  ],
  ...['barrels', 'gallons', 'mw', 'gw', 'kw', 'megawatts', 'gigawatts', 'mph', 'degrees', 'years', 'months', 'weeks'],
  ...['days', 'hours', 'minutes', 'seconds', 'times', 'people', 'persons', 'men', 'women', 'children', 'civilians'],
  ...['workers', 'employees', 'staff', 'troops', 'soldiers', 'residents', 'passengers', 'deaths', 'cases', 'jobs'],
  ...['homes', 'houses', 'households', 'members', 'students', 'pupils', 'patients', 'voters', 'votes', 'seats'],
  ...['prisoners', 'protesters', 'migrants', 'refugees', 'officers', 'police', 'firefighters', 'inhabitants'],
  ...['participants', 'delegates', 'volunteers', 'vehicles', 'cars', 'ships', 'aircraft', 'planes', 'units', 'shares'],
  ...['copies', 'doses', 'families', 'victims', 'survivors', 'injured', 'dead', 'wounded', 'others', 'of'],
])

/** Plurals that a year stands before as an adjective: "2024 sales". */
export const YEAR_PLURALS: ReadonlySet<string> = new Set([
  ...[
    'sales',
    'earnings',
    'profits',
    'results',
    'revenues',
    'elections',
    'estimates',
    'figures',
    'levels',
    'forecasts',
  ],
  ...['targets', 'prices', 'exports', 'imports', 'deliveries', 'polls', 'accounts', 'olympics', 'games', 'finals'],
  ...['championships', 'floods', 'fires', 'wildfires', 'protests', 'riots', 'talks', 'sanctions', 'attacks'],
])
