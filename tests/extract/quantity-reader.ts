import { findDates } from '../../src/extract/dates.ts'
import { findQuantities, readQuantityContext } from '../../src/extract/quantities.ts'
import type { QuantityMention, Stated } from '../../src/model/quantity.ts'
import type { Article, Sentence } from '../../src/model/text.ts'
import { splitSentences } from '../../src/text/sentences.ts'

/** An article of that text and nothing else. */
function articleOf(text: string): Article {
  return {
    id: 'a1',
    path: 'a.txt',
    format: 'text',
    title: null,
    publisher: null,
    published: null,
    url: null,
    updated: null,
    author: null,
    origins: {},
    divisions: [],
    language: 'en',
    text,
    excluded: [],
    anchors: [{ text: 0, source: 0 }],
    lineStarts: [0],
  }
}

export function sentencesOf(text: string): readonly Sentence[] {
  return splitSentences(articleOf(text))
}

/** All quantities of a text, read as an article of its own, its dates found by the real reader. */
export function quantitiesOf(text: string): readonly QuantityMention[] {
  const sentences = sentencesOf(text)
  const context = readQuantityContext(text, sentences)
  return sentences.flatMap((sentence) => findQuantities(sentence, context, findDates(sentence)))
}

/** The text with brackets round every quantity, its modifier included. */
export function marked(text: string): string {
  let shown = ''
  let at = 0
  for (const { qualified } of quantitiesOf(text)) {
    shown += `${text.slice(at, qualified.start)}[${text.slice(qualified.start, qualified.end)}]`
    at = qualified.end
  }
  return shown + text.slice(at)
}

export function withoutMarks(text: string): string {
  return text.replace(/[[\]]/g, '')
}

/** `20 person`, `15..20 percent`, `from 24 home`: value and unit key as written. */
export function shown({ stated, unit }: QuantityMention): string {
  return `${shownValue(stated)} ${unit}`.trim()
}

function shownValue(stated: Stated): string {
  switch (stated.form) {
    case 'point':
      return String(stated.value)
    case 'range':
      return `${stated.from}..${stated.to}`
    case 'vague':
      return `from ${stated.atLeast}`
  }
}
