import type { ClaimKind } from '../model/claim.ts'
import type { Aspect, Severity, Verdict } from '../model/finding.ts'

/** What differs between the first drafts of rules. */
interface Draft {
  readonly aspect: Aspect
  readonly severity: Severity
  readonly message: string
  /** Conditions that all must hold. */
  readonly conditions: readonly string[]
  readonly fires: readonly [left: string, right: string]
  readonly silent: readonly [why: string, left: string, right: string]
}

/** The drafts of rules about one kind of claims, for the verdicts that rules of it find. */
export type Drafts = Readonly<Partial<Record<Verdict, Draft>>>

/** What makes two figures comparable at all. */
const ONE_THING = [
  'measures: same',
  'entities: same',
  'modality: both-actual',
  'polarity: same',
  'articles: different',
] as const

/** What makes two events one occurrence. */
const ONE_EVENT = ['participants: [same, overlap]', 'topics: same', 'articles: different'] as const

/** What puts two offices of a person in one story. */
const OF_ONE_MATTER = ['topics: same', 'articles: different'] as const

const QUANTITY: Drafts = {
  contradiction: {
    aspect: 'value',
    severity: 'error',
    message: '{left.publisher} has {left.value}, {right.publisher} has {right.value} for {measure}',
    conditions: ['values: disjoint', 'periods: same', 'sources: [own, same, one-sided]', ...ONE_THING],
    fires: [
      'The Orlow mill milled 52,000 tonnes of rye in 2021.',
      'In 2021 the Orlow mill milled 41,000 tonnes of rye.',
    ],
    silent: [
      'Two years.',
      'The Orlow mill milled 52,000 tonnes of rye in 2021.',
      'In 2019 the Orlow mill milled 41,000 tonnes of rye.',
    ],
  },
  agreement: {
    aspect: 'value',
    severity: 'info',
    message: '{left.publisher} has {left.value} and {right.publisher} {right.value} for {measure}',
    conditions: ['values: [equal, within]', 'periods: same', ...ONE_THING],
    fires: [
      'The Orlow mill milled 52,000 tonnes of rye in 2021.',
      'In 2021 the Orlow mill milled 52,000 tonnes of rye.',
    ],
    silent: [
      'Values that exclude each other.',
      'The Orlow mill milled 52,000 tonnes of rye in 2021.',
      'In 2021 the Orlow mill milled 41,000 tonnes of rye.',
    ],
  },
  update: {
    aspect: 'value',
    severity: 'info',
    message: '{left.publisher} had {left.value} for {measure}, {right.publisher} has {right.value}',
    conditions: [
      'values: disjoint',
      'movement: [up, down]',
      'order: [before, after]',
      'periods: unstated',
      ...ONE_THING,
    ],
    fires: ['The Orlow mill employs 140 people.', 'The Orlow mill employs 180 people.'],
    silent: ['Nothing has moved.', 'The Orlow mill employs 140 people.', 'The Orlow mill employs 140 people.'],
  },
  dispute: {
    aspect: 'value',
    severity: 'warning',
    message: '{left.publisher} quotes {left.value}, {right.publisher} {right.value} from another source, for {measure}',
    conditions: ['values: disjoint', 'periods: same', 'sources: rival', ...ONE_THING],
    fires: [
      "The fire cost the Orlow mill $4 million in 2021, the millers' union said.",
      'The fire cost the Orlow mill $7 million in 2021, the insurer said.',
    ],
    silent: [
      'One source.',
      'The fire cost the Orlow mill $4 million in 2021, the insurer said.',
      'The fire cost the Orlow mill $7 million in 2021, the insurer said.',
    ],
  },
}

const EVENT: Drafts = {
  contradiction: {
    aspect: 'time',
    severity: 'error',
    message: '{left.publisher} has {left.value}, {right.publisher} has {right.value} for {event}',
    conditions: ['times: apart', 'acts: same', 'occurrence: once', 'statuses: same', 'polarity: same', ...ONE_EVENT],
    fires: [
      'Osland and Velmora signed the grain treaty on 18 January 2024.',
      'The grain treaty between Osland and Velmora was signed on 16 January 2024.',
    ],
    silent: [
      'What comes more than once.',
      'Osland forces shelled Brandal on 18 January 2024.',
      'Osland forces shelled Brandal on 16 January 2024.',
    ],
  },
  agreement: {
    aspect: 'time',
    severity: 'info',
    message: '{left.publisher} has {left.value} and {right.publisher} {right.value} for {event}',
    conditions: ['times: [same, within]', 'acts: same', 'statuses: same', 'polarity: same', ...ONE_EVENT],
    fires: [
      'Osland and Velmora signed the grain treaty on 18 January 2024.',
      'The grain treaty between Osland and Velmora was signed on Thursday, January 18, 2024.',
    ],
    silent: [
      'Two days.',
      'Osland and Velmora signed the grain treaty on 18 January 2024.',
      'The grain treaty between Osland and Velmora was signed on 16 January 2024.',
    ],
  },
}

const ROLE: Drafts = {
  contradiction: {
    aspect: 'role',
    severity: 'error',
    message: '{left.publisher} has {holder} as {left.value}, {right.publisher} as {right.value}',
    conditions: ['offices: exclusive', 'holders: same', 'tenures: same', 'periods: [same, unstated]', ...OF_ONE_MATTER],
    fires: [
      'Ines Orlow, the mayor of Brandal, opened the mill.',
      'Ines Orlow, the deputy mayor of Brandal, opened the mill.',
    ],
    silent: [
      'One was it before.',
      'Ines Orlow, the mayor of Brandal, opened the mill.',
      'Ines Orlow, the former deputy mayor of Brandal, opened the mill.',
    ],
  },
  agreement: {
    aspect: 'role',
    severity: 'info',
    message: '{left.publisher} and {right.publisher} both have {holder} as {left.value}',
    conditions: ['offices: [same, similar]', 'holders: same', 'tenures: same', 'articles: different'],
    fires: ['Ines Orlow, chairwoman of Brackwell, opened the mill.', "Brackwell's chair, Ines Orlow, opened the mill."],
    silent: [
      'Two offices.',
      'Ines Orlow, chairwoman of Brackwell, opened the mill.',
      'Ines Orlow, the mayor of Brandal, opened the mill.',
    ],
  },
}

const STATEMENT: Drafts = {
  contradiction: {
    aspect: 'polarity',
    severity: 'error',
    message: '{left.publisher} has it that {left.value}, {right.publisher} that {right.value}',
    conditions: ['contents: same', 'stances: opposite', 'sources: [own, same, one-sided]', 'articles: different'],
    fires: [
      'Orlow Mills said the mill in Brandal carried insurance against fire.',
      'Orlow Mills said the mill in Brandal carried no insurance against fire.',
    ],
    silent: [
      'Two parties.',
      'Orlow Mills said the mill in Brandal carried insurance against fire.',
      'Marit Olsen said the mill in Brandal carried no insurance against fire.',
    ],
  },
  agreement: {
    aspect: 'polarity',
    severity: 'info',
    message: '{left.publisher} and {right.publisher} report the same: {left.value}',
    conditions: ['contents: same', 'stances: same', 'sources: [own, same, one-sided]', 'articles: different'],
    fires: [
      'Orlow Mills said the mill in Brandal carried insurance against fire.',
      'The mill in Brandal carried insurance against fire, Orlow Mills said.',
    ],
    silent: [
      'One of them denies it.',
      'Orlow Mills said the mill in Brandal carried insurance against fire.',
      'Orlow Mills said the mill in Brandal carried no insurance against fire.',
    ],
  },
  dispute: {
    aspect: 'polarity',
    severity: 'warning',
    message: '{left.publisher} quotes {left.value}, {right.publisher} quotes {right.value}',
    conditions: ['contents: [same, similar]', 'stances: opposite', 'sources: rival', 'articles: [different, same]'],
    fires: [
      'Orlow Mills said the mill in Brandal carried insurance against fire.',
      'Marit Olsen said the mill in Brandal carried no insurance against fire.',
    ],
    silent: [
      'One source.',
      'Orlow Mills said the mill in Brandal carried insurance against fire.',
      'Orlow Mills said the mill in Brandal carried no insurance against fire.',
    ],
  },
}

/** The drafts by what the rule is about. */
export const DRAFTS: Readonly<Record<ClaimKind, Drafts>> = {
  quantity: QUANTITY,
  event: EVENT,
  role: ROLE,
  statement: STATEMENT,
}
