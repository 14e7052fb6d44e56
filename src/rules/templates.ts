import { VERDICTS } from '../lexicon/verdicts.ts'
import type { ClaimKind } from '../model/claim.ts'
import type { Verdict } from '../model/finding.ts'
import { DRAFTS } from './drafts.ts'

/** The verdicts for which there is a draft of a rule about a kind of claims. */
export function draftedVerdicts(about: ClaimKind): readonly Verdict[] {
  return VERDICTS.filter((verdict) => DRAFTS[about][verdict] !== undefined)
}

/**
 * The first draft of a rule file: sound, with cases that pass, to be made into
 * the rule that is wanted. `schema` is what the file names for editors. Throws
 * for a verdict that `draftedVerdicts` does not have.
 */
export function ruleTemplate(id: string, verdict: Verdict, about: ClaimKind, schema: string): string {
  const draft = DRAFTS[about][verdict]
  if (!draft) throw new Error(`no draft of a rule about ${about} that finds a ${verdict}`)
  const { aspect, severity, message, conditions, fires, silent } = draft
  return `# yaml-language-server: $schema=${schema}
# Say here in one sentence what two articles do when this fires.
id: ${asYamlText(id)}
${about === 'quantity' ? '' : `about: ${about}\n`}verdict: ${verdict}
aspect: ${aspect}
severity: ${severity}
message: "${message}"
note: >
  Say here why this matters to a reader, and what the rule leaves alone.

when:
  all:
${conditions.map((line) => `    - ${line}`).join('\n')}

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
