import type { Rule, RuleTest, Verdict } from '../../model/finding.ts'
import type { Origin } from '../../model/rule-tests.ts'
import { paragraph, rowLines } from '../explain/rows.ts'
import type { Style } from '../format.ts'
import { conditionLines } from './condition-lines.ts'

const NAMED: Readonly<Record<Verdict, string>> = {
  agreement: 'an agreement',
  contradiction: 'a contradiction',
  update: 'an update',
  dispute: 'a dispute',
}

const INDENT = '    '

/** All there is to say about a rule, for people, under five headings. */
export function ruleLines(rule: Rule, origin: Origin, style: Style): readonly string[] {
  const { id, verdict, aspect, severity, note, message, source, when, tests } = rule
  const holds = when.op === 'all' ? 'all of this holds' : 'this holds'
  return [
    `rule ${id}`,
    '',
    'What it does',
    ...paragraph(`Reports ${NAMED[verdict]} of ${aspect} (${severity}) where ${holds} of two claims:`, style),
    '',
    ...conditionLines(when, { width: style.width - INDENT.length }).map((line) => INDENT + line),
    '',
    ...paragraph(`Its message: ${message}`, style),
    '',
    'Why it is a problem',
    ...paragraph(note.trim().replaceAll(/\s+/g, ' '), style),
    '',
    ...example('An example that fires', tests.fires, style),
    '',
    ...example('An example that stays silent', tests.silent, style),
    '',
    'References',
    ...referenceLines(source, origin, style),
  ]
}

/** Where more is said about a definition, and where it stands. */
export function referenceLines(source: string | null, { pack, file }: Origin, style: Style): readonly string[] {
  return rowLines(
    [
      ['source', ...(source === null ? [] : [source])],
      ['file', file],
      ['pack', pack],
    ],
    style,
  )
}

/** ` (1 of 8)` where there are more than the one shown. */
export function ofHowMany(all: readonly unknown[]): string {
  return all.length > 1 ? ` (1 of ${all.length})` : ''
}

function example(heading: string, tests: readonly RuleTest[], style: Style): readonly string[] {
  const [first] = tests
  if (!first) return [heading, ...paragraph('none', style)]
  return [
    heading + ofHowMany(tests),
    ...rowLines(
      [
        ['one says', first.left],
        ['the other', first.right],
      ],
      style,
    ),
  ]
}
