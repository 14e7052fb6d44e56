import { locationOf, sentenceSpan } from '../../location.ts'
import type { Claim, QuantityClaim } from '../../model/claim.ts'
import type { ClaimExplanation } from '../../model/explanation.ts'
import type { Article } from '../../model/text.ts'
import { publisherOf } from '../../publisher.ts'
import type { Style } from '../format.ts'
import { divisionText, placeOf } from '../words.ts'
import {
  contextText,
  intervalText,
  measureText,
  modalityText,
  periodText,
  shiftText,
  valueText,
} from './claim-words.ts'
import { findingTexts } from './finding.ts'
import { from, paragraph, type Row, rowLines } from './rows.ts'
import { toldRows, type WordsOf } from './told-rows.ts'

/** A claim for people: where it stands, its sentence, and which words made each part of it. */
export function claimLines({ claim, articles, findings }: ClaimExplanation, style: Style): readonly string[] {
  const [article] = articles
  if (!article) throw new Error(`no article for claim ${claim.id}`)
  const date = article.published === null ? [] : [article.published.slice(0, 10)]
  return [
    `claim ${claim.id}`,
    '',
    ...paragraph([placeOf({ claim, article }), publisherOf(article), ...date].join('   '), style),
    '',
    ...paragraph(claim.sentence, style),
    '',
    ...rowLines([...valueRows(claim, article), ...subjectRows(claim, article), ...sayingRows(claim, article)], style),
    '',
    ...rowLines([['findings', ...findingTexts(findings)]], style),
  ]
}

function valueRows(claim: Claim, article: Article): readonly Row[] {
  const told = wordsBy(claim, article)
  if (claim.kind !== 'quantity') return [['quote', quoted(claim.quote)], ...toldRows(claim, told)]
  const { quantity } = claim
  return [
    ['quote', quoted(claim.quote)],
    ['value', `${valueText(quantity)} (${quantity.kind})`],
    [
      'reckoned as',
      ...claim.derivation.flatMap(({ part, made, span }) => (part === 'quantity' && !span ? [made] : [])),
    ],
    ['numeral', ...told('numeral')],
    ['unit', from(quantity.unit || 'none', told('unit', quantity.unit))],
    [
      'modifier',
      from(quantity.modifier === 'bare' ? 'none' : quantity.modifier.replaceAll('-', ' '), told('modifier')),
    ],
    ['allows', intervalText(quantity.interval)],
  ]
}

function subjectRows(claim: Claim, article: Article): readonly Row[] {
  const { period, owners, entities, qualifiers } = claim
  const told = wordsBy(claim, article)
  const named = (names: readonly string[]) => names.map((name) => from(name, told('entity', name)))
  return [
    ...(claim.kind === 'quantity' ? measureRows(claim, told('measure')) : []),
    ['entities', ...(owners.length === 0 ? ['none'] : named(owners))],
    ['nearby', ...named(entities.filter((name) => !owners.includes(name)))],
    ['period', period === null ? 'not stated' : from(periodText(period, article), told('period'))],
    ['narrowed by', ...qualifiers.map(({ role, text }) => `${quoted(text)} (${role})`)],
    ['around it', ...(claim.context.length === 0 ? [] : [contextText(claim.context)])],
  ]
}

function measureRows({ measure, temporality, words }: QuantityClaim, told: readonly string[]): readonly Row[] {
  return [
    ['measure', measure === null ? 'not stated' : from(measureText(measure, temporality), told)],
    ['named by', ...(words.length === 0 ? [] : [words.join(', ')])],
  ]
}

function sayingRows(claim: Claim, article: Article): readonly Row[] {
  const { attribution } = claim
  const { series, restates, shift } = claim.kind === 'quantity' ? claim : { series: null, restates: null, shift: null }
  const told = wordsBy(claim, article)
  const sources = attribution.map(({ source, cue, stance }) =>
    from(`${source} (${stance}, ${quoted(cue)})`, told('attribution', source)),
  )
  return [
    ['says', ...(sources.length === 0 ? ['the article itself'] : sources)],
    ['modality', modalityText(claim.modality)],
    ['series', ...(series === null ? [] : ['the level before another value'])],
    ['restates', ...(restates === null ? [] : [`claim ${restates} in another unit or currency`])],
    ['change', ...(shift === null ? [] : [shiftText(shift)])],
  ]
}

/** The words that a part of a claim was made from, those of `made` alone where it is given. */
function wordsBy(claim: Claim, article: Article): WordsOf {
  const sentence = sentenceSpan(claim, article)
  return (part, made) => {
    const steps = claim.derivation.filter((step) => step.part === part && (made === undefined || step.made === made))
    const texts = steps.flatMap(({ span }) => {
      if (span === null) return []
      const words = quoted(article.text.slice(span.start, span.end))
      if (span.end > sentence.start) return [words]
      const { line, column, division } = locationOf(article, span)
      const within = division?.ownLines ? `${divisionText(division)}, ` : ''
      return [`${words} in a sentence before (${within}${line}:${column})`]
    })
    return [...new Set(texts)]
  }
}

function quoted(words: string): string {
  return `"${words.replaceAll(/\s+/g, ' ')}"`
}
