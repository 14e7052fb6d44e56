/**
 * Offices of which one person holds one at most: a ship has a master and a
 * first officer, a county a sheriff and a fire chief. Senses of
 * `OFFICE_NOUNS`. Only what excludes each other nearly everywhere: a party's
 * leader may be mayor, a president also commander.
 *
 * Compiled by hand, from rules of incompatibility that constitutions and codes
 * of corporate governance share.
 *
 * @see https://www.frc.org.uk/library/standards-codes-policy/corporate-governance/uk-corporate-governance-code/ (provision 9: chair and chief executive)
 */
export const EXCLUSIVE_OFFICES: readonly (readonly string[])[] = [
  ['captain', 'first-officer', 'second-officer', 'chief-engineer'],
  [
    ...['chief-executive', 'chief-financial-officer', 'chief-operating-officer', 'chief-medical-officer'],
    ...['chief-scientific-officer', 'chief-technology-officer', 'chief-legal-officer', 'chief-marketing-officer'],
  ],
  ['premier', 'governor', 'mayor', 'sheriff', 'fire-chief', 'police-chief', 'senator', 'bishop'],
  ['judge', 'prosecutor'],
]

/**
 * Offices that exclude each other within one body, where both texts name it:
 * a mayor may be president of a club, a chief executive chair of another
 * company.
 */
export const EXCLUSIVE_IN_ONE_BODY: readonly (readonly string[])[] = [
  ['chief-executive', 'chair'],
  ['president', 'premier', 'governor', 'mayor'],
]

/**
 * Offices that are known by their name alone, so that the one called so and
 * the one called its deputy are of one body even where no text says of which.
 * A president may be vice president of a club.
 */
export const PUBLIC_OFFICES: ReadonlySet<string> = new Set([
  ...['minister', 'premier', 'chancellor', 'mayor', 'governor', 'sheriff', 'police-chief', 'fire-chief'],
  ...['chief-engineer', 'chief-medical-officer', 'chief-financial-officer', 'chief-justice', 'attorney-general'],
])

/** Offices that one of a body holds, with deputies under it: who is deputy manager of a mine is not its manager. */
export const GRADED_IN_ONE_BODY: ReadonlySet<string> = new Set([
  ...['head', 'manager', 'commander', 'prefect', 'rector', 'speaker', 'ambassador', 'ombudsman', 'editor', 'treasurer'],
])

/** Fields of which a government has one minister each, so that two of them are two offices. */
export const CORE_FIELDS: ReadonlySet<string> = new Set([
  'foreign',
  'defence',
  'interior',
  'health',
  'agriculture',
  'transport',
])

/** Offices that one person holds at a time, by sense. There are many spokespersons, deputies, judges and directors. */
export const SINGULAR_OFFICES: ReadonlySet<string> = new Set([
  ...['president', 'premier', 'chancellor', 'mayor', 'governor', 'sheriff', 'king', 'pope', 'chief-executive', 'chair'],
  ...['chief-medical-officer', 'chief-scientific-officer', 'chief-financial-officer', 'secretary-general'],
  ...['attorney-general', 'chief-justice', 'fire-chief', 'police-chief', 'captain'],
])

/** Offices of which there is one for each field: one foreign minister, one defence secretary. */
export const SINGULAR_BY_FIELD: ReadonlySet<string> = new Set(['minister', 'secretary'])

/**
 * Countries where a secretary of a field is the civil servant under its
 * minister, not the minister. In others (the United States, the United
 * Kingdom, the Philippines) a secretary is one.
 *
 * @see https://en.wikipedia.org/wiki/Secretary_to_the_Government_of_India
 */
export const SECRETARY_BELOW_MINISTER: ReadonlySet<string> = new Set([
  'India',
  'Pakistan',
  'Bangladesh',
  'Nepal',
  'Sri Lanka',
])

/** Senses of so general a word that most other offices may be called by it. */
export const GENERAL_OFFICES: ReadonlySet<string> = new Set(['head'])

/**
 * Offices with a word that names several of them, first: the head of state is
 * the president or the queen, an envoy the ambassador.
 */
export const OFFICES_BY_OTHER_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['head-of-state', new Set(['president', 'king', 'queen', 'emir', 'sultan'])],
  ['envoy', new Set(['ambassador', 'diplomat'])],
  ['diplomat', new Set(['ambassador'])],
  ['top-diplomat', new Set(['minister', 'secretary-of-state', 'ambassador', 'envoy'])],
])
