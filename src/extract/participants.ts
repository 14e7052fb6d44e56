import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence, NamedParticipant, NameMention } from '../model/reading.ts'
import type { Clause } from './clauses.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Relations } from './relations.ts'

/**
 * The names in a figure's clause and how each stands to it, the owner first.
 *
 * An owner is a name in the phrase that names the measure ("Kestrin shares
 * rose 31%", "sales of Kestrin"), or after "for" right behind the figure ("27
 * seats for the Greens"); the subject and object follow; names in the rest of
 * the clause are `context`. The source of an attribution is removed later, by
 * who knows it. Linear in the names of the sentence.
 */
export function findParticipants(
  analysed: AnalysedSentence,
  mention: QuantityMention,
  clause: Clause,
  relations: Relations,
): readonly NamedParticipant[] {
  const inside = analysed.names.filter(
    ({ tokens }) => tokens[0] >= antecedentStart(clause, relations) && tokens[1] <= clause.last,
  )
  const roleOf = (name: NameMention): NamedParticipant['role'] => {
    if (isRightBefore(analysed, name, mention) || isForWhom(analysed, name, mention)) return 'owner'
    if (isWhere(analysed, name, mention)) return 'owner'
    const naming = [relations.ofBefore, relations.ofAfter, relations.compound]
    if (naming.some((phrase) => phrase && holds(phrase, name))) return 'owner'
    if (relations.object.some((phrase) => holds(phrase, name))) return 'object'
    if (relations.subject.some((phrase) => holds(phrase, name))) return 'subject'
    return 'context'
  }
  const order = ['owner', 'subject', 'object', 'context']
  return inside
    .map((name) => ({ name: name.text, role: roleOf(name), tokens: name.tokens, doubtful: name.doubtful }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
}

/** A relative clause takes its names from what it hangs on. */
function antecedentStart(clause: Clause, relations: Relations): number {
  return Math.min(clause.first, relations.subject[0]?.first ?? clause.first)
}

function holds(phrase: NounPhrase, name: NameMention): boolean {
  return name.tokens[0] <= phrase.last && name.tokens[1] >= phrase.first
}

/** "Green Coast (12)", "ahead of Avance with 28", "Ferreras, 52,". */
function isRightBefore(analysed: AnalysedSentence, name: NameMention, mention: QuantityMention): boolean {
  const between = analysed.sentence.tokens.slice(name.tokens[1] + 1, mention.tokens[0]).map((token) => token.lower)
  if (name.tokens[1] >= mention.tokens[0] || between.length > 2) return false
  if (mention.kind === 'age') return between.every((word) => BEFORE_AGE.has(word))
  return between.length === 0 || (between.length === 1 && (between[0] === '(' || between[0] === 'with'))
}

/** "12,400 people in Harmon County": where what is counted is. */
function isWhere(analysed: AnalysedSentence, name: NameMention, mention: QuantityMention): boolean {
  if (mention.kind !== 'count' || name.tokens[0] <= mention.tokens[1] || name.tokens[0] - mention.tokens[1] > 3)
    return false
  const between = analysed.sentence.tokens.slice(mention.tokens[1] + 1, name.tokens[0]).map((token) => token.lower)
  return between[0] === 'in' && between.slice(1).every((word) => word === 'the')
}

/** "Ferreras, 52,", "Ferreras, of 52 years", "Ferreras (52)". */
const BEFORE_AGE: ReadonlySet<string> = new Set([',', 'of', '(', 'aged'])

/** "29.6% and 27 seats for the Progressive Union". */
function isForWhom(analysed: AnalysedSentence, name: NameMention, mention: QuantityMention): boolean {
  const { tags, sentence } = analysed
  let index = name.tokens[0] - 1
  if (tags[index] === 'determiner') index -= 1
  if (sentence.tokens[index]?.lower !== 'for' || index <= mention.tokens[1]) return false
  for (let token = mention.tokens[1] + 1; token < index; token += 1) {
    const tag = tags[token]
    if (tag !== 'conjunction' && tag !== 'quantity' && tag !== 'noun') return false
  }
  return true
}
