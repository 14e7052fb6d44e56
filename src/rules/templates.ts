import type { Severity, Verdict } from '../model/finding.ts'

/** What differs between the first drafts of rules of the four verdicts. */
interface Draft {
  readonly severity: Severity
  readonly message: string
  /** Conditions that make it this verdict, beside those that every draft has. */
  readonly own: readonly string[]
  readonly fires: readonly [left: string, right: string]
  readonly silent: readonly [why: string, left: string, right: string]
}

const DRAFTS: Readonly<Record<Verdict, Draft>> = {
  contradiction: {
    severity: 'error',
    message: '{left.publisher} has {left.value}, {right.publisher} has {right.value} for {measure}',
    own: ['values: disjoint', 'periods: same', 'sources: [own, same, one-sided]'],
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
    severity: 'info',
    message: '{left.publisher} has {left.value} and {right.publisher} {right.value} for {measure}',
    own: ['values: [equal, within]', 'periods: same'],
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
    severity: 'info',
    message: '{left.publisher} had {left.value} for {measure}, {right.publisher} has {right.value}',
    own: ['values: disjoint', 'movement: [up, down]', 'order: [before, after]', 'periods: unstated'],
    fires: ['The Orlow mill employs 140 people.', 'The Orlow mill employs 180 people.'],
    silent: ['Nothing has moved.', 'The Orlow mill employs 140 people.', 'The Orlow mill employs 140 people.'],
  },
  dispute: {
    severity: 'warning',
    message: '{left.publisher} quotes {left.value}, {right.publisher} {right.value} from another source, for {measure}',
    own: ['values: disjoint', 'periods: same', 'sources: rival'],
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

/**
 * The first draft of a rule file: sound, with cases that pass, to be made into
 * the rule that is wanted. `schema` is what the file names for editors.
 */
export function ruleTemplate(id: string, verdict: Verdict, schema: string): string {
  const { severity, message, own, fires, silent } = DRAFTS[verdict]
  const conditions = [...own, 'measures: same', 'entities: same', 'modality: both-actual', 'polarity: same']
  return `# yaml-language-server: $schema=${schema}
# Say here in one sentence what two articles do when this fires.
id: ${asYamlText(id)}
verdict: ${verdict}
aspect: value
severity: ${severity}
message: "${message}"
note: >
  Say here why this matters to a reader, and what the rule leaves alone.

when:
  all:
${[...conditions, 'articles: different'].map((line) => `    - ${line}`).join('\n')}

tests:
  fires:
    - left: ${fires[0]}
      right: ${fires[1]}
  silent:
    # ${silent[0]}
    - left: ${silent[1]}
      right: ${silent[2]}
`
}

/**
 * The first draft of a measure file, which takes the words of its id for what
 * names the measure. `kinds` are the ids of the kinds there are.
 *
 * Example: `bus-fares` reads "The bus fares came to $45 million.".
 */
export function measureTemplate(id: string, kinds: readonly string[], schema: string): string {
  const words = id.replaceAll('-', ' ')
  return `# yaml-language-server: $schema=${schema}
# Say here in one sentence what this is a measure of.
id: ${asYamlText(id)}
label: ${JSON.stringify(words)}
# One or more of these, or none for any:
${commented(kinds)}
kinds: [money]
# cumulative: it only grows. snapshot: a level at a time. flow: counted anew in each period.
temporality: flow
# Words that name it, in their base form or another.
heads: [${JSON.stringify(words)}]
# Words that look like one of them and are not: "toll road".
notHeads: []
# Ids of measures that it must not be taken for.
notSameAs: []

tests:
  reads:
    - text: The ${words} came to $45 million.
      value: $45 million
  ignores:
    # A text that looks like it and is of something else.
    - In the end it came to $45 million.
`
}

/** Words as comment lines of at most 100 columns. */
function commented(words: readonly string[]): string {
  const lines = ['#']
  for (const [index, word] of words.entries()) {
    const next = index === words.length - 1 ? word : `${word},`
    const longer = `${lines.at(-1)} ${next}`
    if (longer.length > 100) lines.push(`# ${next}`)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}

/** An id as YAML reads it back: three of them would be no text. */
function asYamlText(id: string): string {
  return ['null', 'true', 'false'].includes(id) ? `"${id}"` : id
}
