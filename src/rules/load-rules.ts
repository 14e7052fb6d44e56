import type { Aspect, Rule, RuleTest, Severity, Verdict } from '../model/finding.ts'
import { condition } from './condition.ts'
import { type Loaded, loadFolder } from './load-folder.ts'
import { message } from './placeholders.ts'
import { listOf, needed, oneOf, optional, record, text } from './shape.ts'

const VERDICTS: readonly Verdict[] = ['agreement', 'contradiction', 'update', 'dispute']
const ASPECTS: readonly Aspect[] = [
  'value',
  'time',
  'place',
  'role',
  'polarity',
  'attribution',
  'actuality',
  'arithmetic',
]
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

const pairs = listOf(
  record<RuleTest>({ left: needed(text, 'what one article says'), right: needed(text, 'what the other says') }),
  { least: 1 },
)

/** What a file in `rules/verdicts` may hold. `aspect` is `value` and `source` unknown where they are left out. */
const rule = record<Rule>({
  id: needed(text, 'name-of-the-file'),
  verdict: needed(oneOf(VERDICTS), VERDICTS.join(' | ')),
  aspect: optional(oneOf(ASPECTS), 'value'),
  severity: needed(oneOf(SEVERITIES), SEVERITIES.join(' | ')),
  message: needed(message, '"{left.publisher} has {left.value}, …"'),
  note: needed(text, 'why it matters and what it leaves out'),
  source: optional(text, null),
  when: needed(condition, '…'),
  tests: needed(record<Rule['tests']>({ fires: needed(pairs, '…'), silent: needed(pairs, '…') }), '…'),
})

/**
 * Reads the rules of a folder such as `rules/verdicts`, by id.
 *
 * Nothing is thrown for what is in the files: `problems` lists all of it, with
 * places, and `items` holds the rules of the files that are sound.
 */
export function loadVerdictRules(folder: string): Promise<Loaded<Rule>> {
  return loadFolder(folder, rule)
}
