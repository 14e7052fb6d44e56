/** A person's gender as an article tells it. */
export type Gender = 'female' | 'male'

const FEMALE = [
  ...['mrs', 'ms', 'miss', 'madam', 'madame', 'dame', 'lady', 'queen', 'princess', 'duchess', 'countess', 'baroness'],
  ...[
    'woman',
    'girl',
    'mother',
    'grandmother',
    'daughter',
    'sister',
    'wife',
    'widow',
    'aunt',
    'niece',
    'nun',
    'actress',
  ],
  ...['chairwoman', 'spokeswoman', 'congresswoman', 'councilwoman', 'businesswoman', 'policewoman', 'alderwoman'],
  ...['saleswoman', 'sportswoman', 'waitress', 'heiress', 'empress', 'sra', 'mme', 'frau', 'señora'],
]

const MALE = [
  ...['mr', 'mister', 'sir', 'lord', 'king', 'prince', 'duke', 'baron', 'earl', 'emperor', 'sheikh', 'pope'],
  ...['man', 'boy', 'father', 'grandfather', 'son', 'brother', 'husband', 'widower', 'uncle', 'nephew', 'monk'],
  ...[
    'chairman',
    'spokesman',
    'congressman',
    'councilman',
    'businessman',
    'policeman',
    'fisherman',
    'fireman',
    'alderman',
  ],
  ...['salesman', 'sportsman', 'waiter', 'statesman', 'sr', 'herr', 'monsieur', 'señor'],
]

/**
 * Titles and nouns that tell the gender of whom they stand beside ("Dame
 * Louise Okafor", "Ilse Brandt, a spokeswoman"). Lower case, without a point.
 * Compiled by hand after Quirk et al. (1985), "A Comprehensive Grammar of the
 * English Language", 5.105.
 */
export const GENDER_WORDS: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE.map((word) => [word, 'female'] as const),
  ...MALE.map((word) => [word, 'male'] as const),
])

/** Pronouns that take up a person of one gender. */
export const GENDER_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
])
