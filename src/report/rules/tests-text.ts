import { count } from '../../count.ts'
import { placeText } from '../../errors.ts'
import type { Claim } from '../../model/claim.ts'
import type { MeasureCase, RuleCase, RuleTests } from '../../model/rule-tests.ts'
import { tellingOf } from '../../telling.ts'
import { outcomeLines } from '../explain/outcome.ts'
import { KEPT_APART } from '../explain/pair.ts'
import { type Row, rowLines } from '../explain/rows.ts'
import type { Style } from '../format.ts'
import { sanitize } from '../sanitize.ts'
import { coverageLines } from './coverage.ts'
import { hasFailed, tally } from './tests.ts'

/** The cases that failed, with what happened instead, then how many there were; the coverage before that line where asked. */
export function testsText(tests: RuleTests, coverage: boolean, style: Style): string {
  const failed = tests.cases.filter(hasFailed).flatMap((one) => [...caseLines(one, style), ''])
  const covered = coverage ? [...coverageLines(tests, style), ''] : []
  return `${[...failed, ...covered, totals(tests)].join('\n')}\n`
}

function caseLines(tried: RuleCase | MeasureCase, style: Style): readonly string[] {
  const head = `${placeText(tried.place)}: ${whatHappened(tried)} [${tried.status}]`
  return [
    sanitize(head, style.unicode),
    ...(tried.kind === 'rule' ? ruleCase(tried, style) : measureCase(tried, style)),
  ]
}

function whatHappened(tried: RuleCase | MeasureCase): string {
  const isMissing = tried.status === 'missing'
  if (tried.kind === 'rule') {
    return `\`${tried.id}\` ${isMissing ? 'should fire here and stays silent' : 'should stay silent here and fires'}`
  }
  const value = tried.value === null ? 'no value' : `\`${tried.value}\``
  return `\`${tried.id}\` should read ${value} here and ${isMissing ? 'does not' : 'does'}`
}

function ruleCase({ id, status, left, right, claims, pair, fired }: RuleCase, style: Style): readonly string[] {
  const others = fired.filter((other) => other !== id)
  const texts: readonly Row[] = [
    ['left', left],
    ['right', right],
  ]
  const instead: Row = ['fires too', ...(others.length === 0 ? [] : [others.join(', ')])]
  if (!pair) {
    const inText = (articleId: string) => valuesText(claims.filter((claim) => claim.articleId === articleId))
    return rowLines([...texts, ['read', `left: ${inText('left')}`, `right: ${inText('right')}`]], style)
  }
  const values = `"${tellingOf(pair.left, 'value')}" and "${tellingOf(pair.right, 'value')}"`
  if (status === 'noisy') {
    return rowLines([...texts, ['fires on', values], ['because', pair.because.join('; ')], instead], style)
  }
  const compared: Row = ['compared', ...(pair.keptApart === null ? [] : [KEPT_APART[pair.keptApart]])]
  const kept = pair.failed.length === 0 ? [] : ['  what it asks and what they give:']
  return [
    ...rowLines([...texts, ['nearest', values], compared, instead], style),
    ...kept,
    ...outcomeLines(pair.failed, style.unicode).map((line) => `    ${line}`),
  ]
}

function measureCase({ text, claims }: MeasureCase, style: Style): readonly string[] {
  return rowLines(
    [
      ['text', text],
      ['read', valuesText(claims)],
    ],
    style,
  )
}

/** What a figure is of; what else a claim is. */
function subjectOf({ measure, kind }: Claim): string {
  return measure?.key ?? (kind === 'quantity' ? 'no measure' : kind)
}

/** `"37" (injured); "4 cars" (car); "foreign minister" (role)`, or `nothing`. */
function valuesText(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'nothing'
  return claims.map((claim) => `"${tellingOf(claim, 'value')}" (${subjectOf(claim)})`).join('; ')
}

function totals(tests: RuleTests): string {
  const { reported, quiet, missing, noisy } = tally(tests)
  const of = `${count(tests.rules, 'rule')}, ${count(tests.measures, 'measure')}`
  const failed = missing + noisy
  if (failed === 0) return `${count(reported + quiet, 'case')} passed: ${reported} reported, ${quiet} quiet (${of})`
  const all = count(tests.cases.length, 'case')
  return `${failed} of ${all} failed: ${missing} missing, ${noisy} noisy; ${reported} reported, ${quiet} quiet (${of})`
}
