import type { Problem } from './errors.ts'
import { ASPECTS, SEVERITIES, VERDICTS } from './lexicon/verdicts.ts'
import type { BaselineEntry } from './model/baseline.ts'
import type { Aspect, Finding, Rule, Severity, Verdict } from './model/finding.ts'
import type { ReportBody } from './model/report.ts'
import { didYouMean } from './nearest.ts'
import { publisherOf } from './publisher.ts'

/** What a finding may be picked by. */
const KEYS = ['verdict', 'aspect', 'measure', 'publisher', 'rule', 'status'] as const

type Key = (typeof KEYS)[number]

/** One thing that is asked of findings: `measure=death-toll`. */
export interface Criterion {
  readonly key: Key
  readonly value: string
}

/** Which findings a report keeps. */
export interface Selection {
  /** Of criteria with one key any must be met, of each key one; none = all findings. */
  readonly only: readonly Criterion[]
  /** Findings that meet any of these are left out. */
  readonly exclude: readonly Criterion[]
  /** Findings below it are left out. */
  readonly severity: Severity
}

const STATUSES: readonly string[] = ['new', 'changed', 'spread', 'known', 'resolved']

/** The closed words of some keys; a value of the others may be any text. */
const CLOSED: Readonly<Partial<Record<Key, readonly string[]>>> = {
  verdict: VERDICTS,
  aspect: ASPECTS,
  status: STATUSES,
}

/** The words that are criteria by themselves. */
export const CRITERION_WORDS: readonly string[] = Object.values(CLOSED).flat()

/**
 * Reads `KEY=VALUE`, or a word that is a verdict, an aspect or a status, and
 * adds to `problems` what is neither, with `place` as where it was written.
 *
 * Example: `contradiction` is `verdict=contradiction`; `publisher=Harbour
 * Post` asks for findings that a claim of that publisher is part of.
 */
export function readCriterion(text: string, place: Problem['place'], problems: Problem[]): Criterion | null {
  const equals = text.indexOf('=')
  if (equals < 0) {
    const key = KEYS.find((one) => CLOSED[one]?.includes(text))
    if (key) return { key, value: text }
    return complain(
      problems,
      place,
      `\`${text}\` is no verdict, aspect or status`,
      didYouMean(text, CRITERION_WORDS),
      'Write one, or',
    )
  }
  const [word, value] = [text.slice(0, equals).trim(), text.slice(equals + 1).trim()]
  const key = KEYS.find((one) => one === word)
  if (!key) return complain(problems, place, `findings are not picked by \`${word}\``, didYouMean(word, KEYS), 'Write')
  const words = CLOSED[key]
  if (value !== '' && (!words || words.includes(value))) return { key, value }
  const what = value === '' ? `\`${text}\` names no ${key}` : `\`${value}\` is no ${key}`
  return complain(problems, place, what, didYouMean(value, words ?? []), 'Write')
}

function complain(problems: Problem[], place: Problem['place'], what: string, guess: string, write: string): null {
  const fix = `${guess}${write} KEY=VALUE, where KEY is ${KEYS.slice(0, -1).join(', ')} or ${KEYS.at(-1)}.`
  problems.push({ code: 'unknown-criterion', place, what, fix })
  return null
}

/**
 * What is wrong with criteria of `only` that no finding can meet, since no
 * rule, measure or publisher has the name: one misspelt makes every run pass.
 * `measures` are the listed ones, `place` is where the criteria were written.
 *
 * Example: `rule=disjont-values` gives one problem, which guesses `disjoint-values`.
 */
export function unmetCriteria(
  { only }: Selection,
  { articles, claims, rules, baseline }: ReportBody,
  measures: readonly string[],
  place: Problem['place'],
): readonly Problem[] {
  const entries = baseline?.resolved ?? []
  const names: Readonly<Partial<Record<Key, readonly string[]>>> = {
    rule: [...rules.map(({ id }) => id), ...entries.map(({ rule }) => rule)],
    measure: [
      ...measures,
      ...claims.flatMap(({ measure }) => measure?.key ?? []),
      ...entries.flatMap(({ fact }) => fact.measures),
    ],
    publisher: [
      ...articles.map(({ article }) => publisherOf(article)),
      ...entries.flatMap(({ publishers }) => publishers),
    ],
  }
  return only.flatMap(({ key, value }) => {
    const known = names[key]
    if (!known || known.some((name) => isCalled(name, key, value))) return []
    const fix = `${didYouMean(value, known)}No finding can meet it; see to the name.`
    return [{ code: 'unmet-criterion', place, what: `no ${key} here is called \`${value}\``, fix }]
  })
}

/** What findings and entries of a baseline have in common to be picked by. */
interface Subject {
  readonly verdict: Verdict
  readonly rule: string
  readonly status: string
  readonly measures: readonly string[]
  readonly publishers: readonly string[]
  readonly aspect: Aspect | null
  readonly severity: Severity | null
}

/** The parts of a report that a selection keeps: of its findings, and of what its baseline has beside. */
export function select(report: ReportBody, selection: Selection): ReportBody {
  const byArticle = new Map(report.articles.map(({ article }) => [article.id, publisherOf(article)]))
  const byClaim = new Map(report.claims.map(({ id, articleId }) => [id, byArticle.get(articleId) ?? '']))
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]))
  const keepsFinding = (finding: Finding) =>
    keeps(selection, {
      ...finding,
      measures: finding.fact.measures,
      publishers: finding.claims.map((id) => byClaim.get(id) ?? ''),
    })
  const keepsEntry = (entry: BaselineEntry) => keeps(selection, subjectOf(entry, rules.get(entry.rule)))
  const { baseline } = report
  return {
    ...report,
    findings: report.findings.filter(keepsFinding),
    baseline: baseline && {
      ...baseline,
      resolved: baseline.resolved.filter(keepsEntry),
      expired: baseline.expired.filter(keepsEntry),
    },
  }
}

function subjectOf(entry: BaselineEntry, rule: Rule | undefined): Subject {
  const { verdict, fact, publishers } = entry
  const [aspect, severity] = [rule?.aspect ?? null, rule?.severity ?? null]
  return { verdict, rule: entry.rule, status: 'resolved', measures: fact.measures, publishers, aspect, severity }
}

function keeps({ only, exclude, severity }: Selection, subject: Subject): boolean {
  if (subject.severity !== null && SEVERITIES.indexOf(subject.severity) > SEVERITIES.indexOf(severity)) return false
  if (exclude.some((criterion) => meets(subject, criterion))) return false
  return KEYS.every((key) => {
    const asked = only.filter((criterion) => criterion.key === key)
    return asked.length === 0 || asked.some((criterion) => meets(subject, criterion))
  })
}

function meets(subject: Subject, { key, value }: Criterion): boolean {
  if (key === 'publisher') return subject.publishers.some((name) => isCalled(name, key, value))
  if (key === 'measure') return subject.measures.some((name) => isCalled(name, key, value))
  return subject[key] === value
}

/** Names of measures and publishers are compared without case, a measure also as people write it: `death toll`. */
function isCalled(name: string, key: Key, value: string): boolean {
  if (key === 'publisher') return name.toLowerCase() === value.toLowerCase()
  return name === (key === 'measure' ? value.toLowerCase().replaceAll(' ', '-') : value)
}
