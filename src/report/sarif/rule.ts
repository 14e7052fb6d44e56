import type { ReportingDescriptor, Result } from 'sarif'
import type { Rule, Severity } from '../../model/finding.ts'

/** Characters that GitHub takes of a description. */
const MOST_CHARACTERS = 1024

export const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' }

/** GitHub's own words for the same. */
const PROBLEMS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' }

/** A rule as SARIF has it. A `source` that is no address of the web is told in the help only. */
export function ruleDescriptor({ id, verdict, aspect, severity, note, source }: Rule): ReportingDescriptor {
  const short = `${capitalized(id.replaceAll('-', ' '))} (${verdict})`
  const full = note.trim() === '' ? short : note.trim()
  const address = addressOf(source)
  return {
    id,
    shortDescription: { text: short.slice(0, MOST_CHARACTERS) },
    fullDescription: { text: full.slice(0, MOST_CHARACTERS) },
    ...(address === null ? {} : { helpUri: address }),
    help: { text: source === null ? full : `${full}\n\nReference: ${source}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [verdict, aspect], 'problem.severity': PROBLEMS[severity] },
  }
}

function addressOf(source: string | null): string | null {
  return source !== null && /^https?:\/\//.test(source) && URL.canParse(source) ? new URL(source).href : null
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
