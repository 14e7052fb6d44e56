import type { AnalysedSentence } from '../model/reading.ts'
import { isHardStop } from './clauses.ts'
import { closesQuotation, isQuoteMark } from './quote-marks.ts'
import type { SpokenVerb } from './spoken-verbs.ts'

/** Tokens that a clause of the news may reach behind its verb. */
const REACH = 60

/**
 * The last token of the clause of a verb: before a mark that ends clauses, a
 * relative clause in commas, ", saying …", or a joining word with a verb of
 * its own.
 */
export function clauseEnd(analysed: AnalysedSentence, groups: readonly SpokenVerb[], { last }: SpokenVerb): number {
  const { tags, sentence } = analysed
  const farthest = Math.min(tags.length - 1, last + REACH)
  for (let index = last + 1; index <= farthest; index += 1) {
    const text = sentence.tokens[index]?.text ?? ''
    const start = closesQuotation(analysed, index)
    if (text === '.' || (start === null ? isHardStop(analysed, index) && !isQuoteMark(text) : start <= last))
      return index - 1
    if (text === ',' && endsAtComma(analysed, groups, index)) return index - 1
    if (tags[index] === 'conjunction' && JOINING.has(text) && hasVerb(groups, index)) return index - 1
  }
  return farthest
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'because'])

/** How soon a clause that a joining word opens has its verb. */
const NEAR = 10

function hasVerb(groups: readonly SpokenVerb[], joint: number): boolean {
  return groups.some(({ first, finite }) => finite && first > joint && first <= joint + NEAR)
}

function endsAtComma({ tags, sentence }: AnalysedSentence, groups: readonly SpokenVerb[], comma: number): boolean {
  const next = sentence.tokens[comma + 1]?.lower ?? ''
  if (tags[comma + 1] === 'relative' || (tags[comma + 1] === 'verb' && next.endsWith('ing'))) return true
  return tags[comma + 1] === 'conjunction' ? hasVerb(groups, comma) : hasSubject(groups, tags, comma)
}

/** ", the union said": a phrase and its verb follow at once. */
function hasSubject(groups: readonly SpokenVerb[], tags: AnalysedSentence['tags'], comma: number): boolean {
  const next = groups.find(({ first }) => first > comma)
  if (!next?.finite || next.first === comma + 1 || next.first > comma + NEAR) return false
  return !tags.slice(comma + 1, next.first).some((tag) => tag === 'stop' || tag === 'preposition')
}
