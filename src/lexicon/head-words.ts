/**
 * Nouns that head a phrase without saying what is measured: the word they
 * govern with "of" or "in" says it. "The number of confirmed dead" is of the
 * dead.
 */
export const GENERIC_HEADS: ReadonlySet<string> = new Set([
  ...['number', 'total', 'figure', 'amount', 'level', 'value', 'sum', 'count', 'quantity', 'volume', 'size', 'scale'],
  ...[
    'increase',
    'rise',
    'fall',
    'decline',
    'drop',
    'change',
    'growth',
    'jump',
    'gain',
    'decrease',
    'reduction',
    'surge',
  ],
  ...['proportion', 'percentage', 'majority', 'part', 'rest', 'remainder', 'average', 'mean', 'record', 'peak'],
  ...[
    'estimate',
    'result',
    'rate',
    'maximum',
    'minimum',
    'point',
    'equivalent',
    'range',
    'series',
    'kind',
    'sort',
    'type',
  ],
])

/** Subjects that stand for something named before. */
export const ANAPHORIC_NOUNS: ReadonlySet<string> = new Set([
  'figure',
  'number',
  'total',
  'sum',
  'amount',
  'rate',
  'level',
  'latter',
  'former',
  'value',
])

/**
 * Adjectives that leave a measure what it is: "bilateral trade" is trade. All
 * other adjectives before the head narrow it.
 */
export const NEUTRAL_MODIFIERS: ReadonlySet<string> = new Set([
  ...[
    'bilateral',
    'two-way',
    'mutual',
    'overall',
    'total',
    'whole',
    'entire',
    'full',
    'official',
    'confirmed',
    'new',
    'latest',
  ],
  ...[
    'current',
    'present',
    'actual',
    'own',
    'same',
    'such',
    'large',
    'big',
    'huge',
    'massive',
    'record',
    'sharp',
    'strong',
  ],
  ...[
    'good',
    'bad',
    'high',
    'low',
    'small',
    'great',
    'long',
    'short',
    'many',
    'several',
    'various',
    'main',
    'certain',
    'least',
  ],
  ...[
    'combined',
    'joint',
    'proposed',
    'planned',
    'expected',
    'estimated',
    'reported',
    'known',
    'recent',
    'annual',
    'yearly',
  ],
  ...['final', 'respective', 'so-called', 'single', 'commercial', 'biggest', 'largest'],
])

/**
 * Words that put a figure into another event or another stage of one, wherever
 * they stand in the phrases that name it.
 */
export const STAGE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'interim',
    'preliminary',
    'provisional',
    'partial',
    'earlier',
    'previous',
    'prior',
    'initial',
    'original',
    'separate',
  ],
  ...['another', 'rival', 'similar', 'suspected', 'further', 'additional', 'extra'],
])

/** Of the words of stage those that mean an earlier stage of one and the same value. */
export const EARLIER_STAGES: ReadonlySet<string> = new Set([
  ...['interim', 'preliminary', 'provisional', 'partial', 'initial', 'original'],
  ...['originally', 'initially', 'provisionally'],
])

/** Adverbs that put a whole clause into an earlier stage. */
export const STAGE_ADVERBS: ReadonlySet<string> = new Set([
  'originally',
  'initially',
  'previously',
  'provisionally',
  'formerly',
])

/** Words right behind a number that make it an addition or a difference: "6 more miners", "2 metres above normal". */
export const ADDING_WORDS: ReadonlySet<string> = new Set([
  'more',
  'additional',
  'extra',
  'further',
  'fewer',
  'less',
  'above',
  'below',
])

/** Words right before a number that make it some of a row: "the first 40 guests", "the last three games". */
export const ORDER_WORDS: ReadonlySet<string> = new Set([
  'first',
  'last',
  'next',
  'final',
  'opening',
  'closing',
  'remaining',
])

/** Words right before a head that narrow it to a sort or a part. */
export const STATUS_WORDS: ReadonlySet<string> = new Set([
  ...['early', 'former', 'first', 'second', 'third', 'normal', 'usual'],
  ...[
    'net',
    'gross',
    'operating',
    'underlying',
    'core',
    'insured',
    'uninsured',
    'daily',
    'monthly',
    'weekly',
    'quarterly',
  ],
  ...[
    'average',
    'mean',
    'median',
    'peak',
    'maximum',
    'minimum',
    'cumulative',
    'adjusted',
    'statewide',
    'nationwide',
    'youth',
  ],
  ...['domestic', 'foreign', 'local', 'municipal', 'regional', 'federal', 'national', 'global', 'worldwide', 'void'],
])

/** Words that open a phrase which narrows a measure, and what sort of narrowing it is. */
export const RESTRICTING_PREPOSITIONS: ReadonlyMap<string, 'among' | 'against' | 'excluding' | 'including'> = new Map([
  ['among', 'among'],
  ['amongst', 'among'],
  ['aged', 'among'],
  ['against', 'against'],
  ['excluding', 'excluding'],
  ['except', 'excluding'],
  ['without', 'excluding'],
  ['including', 'including'],
])

/** Adverbs that say a figure is of a part or of the whole. */
export const PART_WORDS: ReadonlySet<string> = new Set([
  'alone',
  'each',
  'apiece',
  'only',
  'nationwide',
  'statewide',
  'worldwide',
  'together',
])
