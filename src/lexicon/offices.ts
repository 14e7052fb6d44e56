import { bySense } from './by-sense.ts'

/**
 * Nouns of offices, lower case and singular, with the sense that stands for
 * all who hold one: `chairwoman` is `chair`. Words of two are in
 * `OFFICE_PHRASES`. Professions in which people are quoted and duties that put
 * them into the news (analyst, pilot) count too; what anybody is (worker,
 * teacher) and styles of address (Mr, Dr, Sir) are no offices.
 *
 * Compiled by hand from titles in news, after the occupations "politicians,
 * officials and managers" of ISCO-08, major group 1
 * (https://ilostat.ilo.org/methods/concepts-and-definitions/classification-occupation/)
 * and the ranks of clergy, forces and ships.
 */
export const OFFICE_NOUNS: ReadonlyMap<string, string> = bySense({
  president: [],
  premier: ['pm'],
  chancellor: ['taoiseach'],
  minister: [],
  secretary: [],
  undersecretary: ['under-secretary'],
  governor: ['gov'],
  senator: ['sen'],
  legislator: ['congressman', 'congresswoman', 'lawmaker', 'mp', 'representative'],
  mayor: ['mayoress'],
  councillor: ['councilor', 'councilman', 'councilwoman', 'alderman'],
  commissioner: [],
  prefect: [],
  speaker: [],
  ambassador: [],
  envoy: [],
  consul: [],
  attache: ['attaché'],
  spokesperson: ['spokesman', 'spokeswoman'],
  king: [],
  queen: [],
  emir: ['amir'],
  sultan: [],
  pope: ['pontiff'],
  cardinal: [],
  archbishop: [],
  bishop: [],
  patriarch: [],
  imam: [],
  rabbi: [],
  ayatollah: [],
  head: ['director', 'chief', 'leader', 'boss'],
  chair: ['chairman', 'chairwoman', 'chairperson'],
  'chief-executive': ['ceo'],
  'chief-financial-officer': ['cfo'],
  'chief-operating-officer': ['coo'],
  founder: ['co-founder', 'cofounder'],
  owner: [],
  manager: [],
  treasurer: [],
  rector: [],
  dean: [],
  principal: ['headmaster', 'headmistress', 'headteacher'],
  coach: [],
  captain: ['master', 'skipper', 'capt'],
  commander: ['cmdr'],
  general: ['gen'],
  admiral: ['adm'],
  colonel: ['col'],
  major: ['maj'],
  lieutenant: ['lt'],
  sergeant: ['sgt'],
  marshal: [],
  officer: [],
  superintendent: ['supt'],
  inspector: [],
  sheriff: [],
  coroner: [],
  prosecutor: [],
  judge: ['justice'],
  ombudsman: ['ombudswoman'],
  auditor: ['auditor-general'],
  adviser: ['advisor', 'aide'],
  coordinator: ['co-ordinator'],
  administrator: [],
  curator: [],
  editor: [],
  engineer: [],
  diplomat: [],
  candidate: [],
  magistrate: [],
  negotiator: [],
  provost: [],
  warden: [],
  trustee: [],
  investigator: [],
  lawyer: ['attorney', 'solicitor', 'barrister', 'counsel'],
  analyst: [],
  economist: [],
  professor: ['prof'],
  scientist: [],
  researcher: [],
  historian: [],
  geologist: [],
  hydrologist: [],
  seismologist: [],
  surgeon: [],
  surveyor: [],
  priest: ['pastor', 'vicar'],
  driver: [],
  conductor: [],
  dispatcher: [],
  pilot: [],
  foreman: ['forewoman'],
  supervisor: [],
})

/** Offices of two words and more, lower case, with their sense. The longest one that ends in a noun counts. */
export const OFFICE_PHRASES: ReadonlyMap<string, string> = bySense({
  premier: ['prime minister', 'first minister', 'head of government'],
  'chief-executive': ['chief executive', 'chief executive officer'],
  'chief-financial-officer': [
    ...['chief financial officer', 'chief finance officer', 'finance chief', 'finance director', 'financial director'],
    ...['director of finance', 'head of finance'],
  ],
  'chief-operating-officer': ['chief operating officer', 'chief operations officer'],
  'chief-medical-officer': ['chief medical officer'],
  'chief-scientific-officer': ['chief scientific officer', 'chief science officer'],
  'chief-technology-officer': ['chief technology officer', 'chief technical officer'],
  'chief-legal-officer': ['chief legal officer', 'general counsel'],
  'chief-marketing-officer': ['chief marketing officer'],
  'chief-engineer': ['chief engineer', 'engineer in chief'],
  commander: ['commander in chief'],
  editor: ['editor in chief', 'chief editor'],
  founder: ['founding partner', 'founding director', 'founding member'],
  'top-diplomat': ['top diplomat', 'chief diplomat'],
  'chief-justice': ['chief justice'],
  'chief-of-staff': ['chief of staff'],
  'chief-minister': ['chief minister'],
  'attorney-general': ['attorney general'],
  'secretary-general': ['secretary general', 'general secretary'],
  'governor-general': ['governor general'],
  auditor: ['auditor general'],
  'first-officer': ['first officer', 'first mate', 'chief mate', 'co-pilot', 'copilot'],
  'second-officer': ['second officer', 'second mate'],
  spokesperson: ['press secretary'],
  envoy: ['special envoy', 'special representative', 'special ambassador', 'peace envoy'],
  'fire-chief': ['fire chief', 'chief fire officer', 'fire commissioner'],
  'police-chief': ['police chief', 'chief constable', 'police commissioner', 'chief of police'],
  chair: ['board chair', 'board chairman', 'board chairwoman', 'president commissioner'],
  'permanent-secretary': ['permanent secretary', 'principal secretary'],
  'secretary-of-state': ['secretary of state'],
  'minister-of-state': ['minister of state'],
  'head-of-state': ['head of state'],
  head: ['director general', 'managing director', 'executive director'],
  'district-attorney': ['district attorney'],
  'vice-chancellor': ['vice chancellor'],
})

/** Say the level of an office below another of the name: "deputy mayor", "vice president". Lower case. */
export const DEPUTY_WORDS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'junior'])

/** Words before an office that tell whether it is held now, lower case; what an outgoing holder holds is held. */
export const TENURE_WORDS: ReadonlyMap<string, 'current' | 'former' | 'acting' | 'designate'> = new Map([
  ...(['outgoing', 'current', 'incumbent', 'serving', 'sitting', 'departing', 'incoming'] as const).map(
    (word) => [word, word === 'incoming' ? 'designate' : 'current'] as const,
  ),
  ...(['former', 'ex', 'then', 'late', 'past', 'onetime', 'erstwhile', 'retired', 'ousted', 'deposed'] as const).map(
    (word) => [word, 'former'] as const,
  ),
  ...(['acting', 'interim', 'caretaker', 'temporary'] as const).map((word) => [word, 'acting'] as const),
  ...(['designate', 'elect', 'nominee', 'candidate', 'would-be', 'future', 'next'] as const).map(
    (word) => [word, 'designate'] as const,
  ),
])

/** Adjectives before an office that say nothing of which it is. Lower case. */
export const IDLE_ADJECTIVES: ReadonlySet<string> = new Set([
  ...[
    'new',
    'newly',
    'appointed',
    'elected',
    'veteran',
    'embattled',
    'popular',
    'powerful',
    'longtime',
    'long',
    'time',
  ],
  ...['conservative', 'liberal', 'hardline', 'controversial', 'old', 'own', 'first', 'two', 'senior', 'top', 'general'],
  ...[
    'regional',
    'national',
    'provincial',
    'local',
    'municipal',
    'lord',
    'right',
    'state',
    'federal',
    'central',
    'united',
    'special',
  ],
])

/** A form of a verb for holding an office, and the noun of the office. */
export interface HeadingVerb {
  readonly noun: string
  readonly form: 'present' | 'past' | 'base'
}

/** Verbs for holding an office in their three forms. Lower case. */
export const HEADING_VERBS: ReadonlyMap<string, HeadingVerb> = new Map(
  (
    [
      ['heads', 'headed', 'head', 'head'],
      ['leads', 'led', 'lead', 'leader'],
      ['chairs', 'chaired', 'chair', 'chair'],
      ['commands', 'commanded', 'command', 'commander'],
    ] as const
  ).flatMap(([present, past, base, noun]): readonly (readonly [string, HeadingVerb])[] => [
    [present, { noun, form: 'present' }],
    [past, { noun, form: 'past' }],
    [base, { noun, form: 'base' }],
  ]),
)

/** What a shortened title stands for, in lower case and without its point. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
])
