import { QUESTIONS } from '../../lexicon/predicates.ts'
import type { KeptApart, PairExplanation, TracedRule } from '../../model/explanation.ts'
import type { Comparison } from '../../model/finding.ts'
import type { Style } from '../format.ts'
import { percentText } from '../gap.ts'
import { signs } from '../look.ts'
import { sanitize } from '../sanitize.ts'
import { cite, lookupOf } from '../words.ts'
import { citedLines } from './cited-lines.ts'
import { factWords } from './fact-words.ts'
import { findingTexts } from './finding.ts'
import { outcomeLines } from './outcome.ts'
import { columns, rowLines } from './rows.ts'

/** How many of the conditions that failed are told of a rule. */
const MOST_FAILED = 3

/** Whether two claims are compared, where a run keeps them apart. */
export const KEPT_APART: Readonly<Record<KeptApart, string>> = {
  'other-kinds': 'no: they are claims of two kinds that are not held against each other',
  'same-article':
    'no: both stand in one article, and neither restates the other, nor are they numbers of one change or of two parties',
  'other-topics': 'no: their articles seem to be about two things',
  'no-common-block': 'no: they have neither a measure nor a value nor a telling word in common',
  'restated-beside': 'no: the text of one gives a value beside its own, in another unit, that the other admits',
  'out-of-reach': 'no: others stand nearer to them in value, or they lie far apart and share no more than a word',
}

/** Two claims for people: whether they were compared, every fact of their comparison, and what each rule made of it. */
export function pairLines(explanation: PairExplanation, style: Style): readonly string[] {
  const { articles, comparison, keptApart, rules, findings } = explanation
  const { left, right } = comparison
  const known = lookupOf(articles, [left, right])
  return [
    `claims ${left.id} and ${right.id}`,
    '',
    ...citedLines(cite([left.id, right.id], known), 'value', style),
    '',
    ...rowLines(
      [
        ['compared', keptApart === null ? 'yes' : KEPT_APART[keptApart]],
        ['gap', ...(comparison.gap === null ? [] : [percentText(comparison.gap)])],
        ['tolerated', ...(comparison.tolerated === null ? [] : [comparison.tolerated])],
        ['account', ...(comparison.account === null ? [] : [comparison.account])],
        ['findings', ...findingTexts(findings)],
      ],
      style,
    ),
    '',
    keptApart === null ? 'facts' : 'facts, were they compared',
    ...factLines(comparison),
    '',
    'rules; the first counts if it holds, the others with what they lack',
    ...ruleLines(rules, style),
  ]
}

function factLines({ facts }: Comparison): readonly string[] {
  const rows = QUESTIONS.map((question) => [question, facts[question], factWords(question, facts[question])])
  return columns(rows).map((line) => `  ${line}`)
}

function ruleLines(rules: readonly TracedRule[], { unicode }: Style): readonly string[] {
  const { tick, cross } = signs(unicode)
  const heads = columns(
    rules.map(({ rule, outcome }) => [`${outcome.held ? tick : cross} ${sanitize(rule.id, unicode)}`, rule.verdict]),
  )
  return rules.flatMap(({ failed }, index) => {
    // One more is as short to tell as that there is one more.
    const shown = failed.length === MOST_FAILED + 1 ? failed : failed.slice(0, MOST_FAILED)
    const left = failed.length - shown.length
    return [
      `  ${heads[index]}`,
      ...outcomeLines(shown, unicode).map((line) => `      ${line}`),
      ...(left > 0 ? [`      and ${left} more`] : []),
    ]
  })
}
