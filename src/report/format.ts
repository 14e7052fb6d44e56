import type { Verdict } from '../model/finding.ts'
import type { Report } from '../model/report.ts'

/** How a report is to look. Formats for programs (`json`) take no notice of it. */
export interface Style {
  /** Whether ANSI colours may be written. */
  readonly colour: boolean
  /** Columns to fit into. A word or path that is longer stays whole. */
  readonly width: number
  /** Whether the reader's terminal shows more than ASCII. Quotes stay as published either way. */
  readonly unicode: boolean
  /** Show in full what else is only counted: agreements, and what the baseline knows. */
  readonly verbose: boolean
  /** Articles that could not be read and so are not in the report: silence proves nothing about them. */
  readonly unread: number
  /** Verdicts that fail the run where they are new or changed: `--fail-on`. */
  readonly failing: readonly Verdict[]
}

/** An output format: a report in, the text to print out, which ends in a newline. Pure. */
export interface Format {
  readonly id: string
  render(report: Report, style: Style): string
}
