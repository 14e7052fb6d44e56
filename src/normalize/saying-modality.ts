import { FORECAST_WORDS, HYPOTHETICAL_WORDS, MODAL_AUXILIARIES } from '../lexicon/modality.ts'
import type { Modality } from '../model/claim.ts'
import type { AnalysedSentence, SayingReading } from '../model/reading.ts'

/** How far before its verb a modal auxiliary may stand: "could not yet be". */
const REACH = 5

/**
 * Whether what is said has happened, is to happen or may: by the auxiliaries
 * of its verb ("could provide" is hypothetical), else by a verb of planning or
 * fearing that leads to it ("hoped to reach" is a forecast). "Reportedly"
 * makes it probable.
 */
export function sayingModality(
  { sentence, tags, lemmas }: AnalysedSentence,
  { verb, content, lemma }: SayingReading,
): Omit<Modality, 'polarity'> {
  const from = verb ?? content[0]
  for (let token = from; token >= Math.max(content[0], from - REACH); token -= 1) {
    const lower = sentence.tokens[token]?.lower ?? ''
    const modal = tags[token] === 'auxiliary' ? MODAL_AUXILIARIES[lower] : undefined
    if (modal) return modal
    if (lower === 'reportedly') return { actuality: 'actual', certainty: 'probable' }
  }
  const own = verb === null ? '' : (lemmas[verb] ?? '')
  if (FORECAST_WORDS.has(lemma) || (FORECAST_WORDS.has(own) && tags[from + 1] === 'to'))
    return { actuality: 'forecast', certainty: 'probable' }
  if (HYPOTHETICAL_WORDS.has(lemma)) return { actuality: 'hypothetical', certainty: 'possible' }
  return { actuality: 'actual', certainty: 'certain' }
}
