import type { Modality } from '../model/claim.ts'

type Actuality = Modality['actuality']
type Certainty = Modality['certainty']

/** Auxiliaries that move a statement out of what has happened. After Palmer (2001), "Mood and Modality". */
export const MODAL_AUXILIARIES: Readonly<
  Record<string, { readonly actuality: Actuality; readonly certainty: Certainty }>
> = {
  will: { actuality: 'forecast', certainty: 'probable' },
  shall: { actuality: 'forecast', certainty: 'probable' },
  would: { actuality: 'forecast', certainty: 'probable' },
  "won't": { actuality: 'forecast', certainty: 'probable' },
  should: { actuality: 'forecast', certainty: 'probable' },
  could: { actuality: 'hypothetical', certainty: 'possible' },
  may: { actuality: 'hypothetical', certainty: 'possible' },
  might: { actuality: 'hypothetical', certainty: 'possible' },
  can: { actuality: 'hypothetical', certainty: 'possible' },
}

/** Verbs and nouns whose content is planned or foreseen. */
export const FORECAST_WORDS: ReadonlySet<string> = new Set([
  ...[
    'expect',
    'forecast',
    'predict',
    'project',
    'projection',
    'prediction',
    'plan',
    'intend',
    'anticipate',
    'schedule',
    'propose',
    'foresee',
  ],
  ...['promise', 'pledge', 'undertake', 'due', 'expectation', 'outlook', 'prepare', 'want', 'hope'],
])

/** Words whose content is aimed at. */
export const TARGET_WORDS: ReadonlySet<string> = new Set(['target', 'aim', 'goal', 'objective', 'ambition'])

/** Words that make a condition or a fear of what follows. */
export const HYPOTHETICAL_WORDS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'fear',
  'risk',
  'threat',
  'threaten',
  'possibility',
  'scenario',
  'eligible',
  'worst-case',
])

/** Words that deny what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  "n't",
  'neither',
  'nor',
  'without',
  "didn't",
  "doesn't",
  "isn't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "won't",
  "wouldn't",
  'cannot',
  "can't",
])
