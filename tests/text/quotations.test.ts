import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/text/quotations.ts'
import { tokenize } from '../../src/text/tokens.ts'

const quotedIn = (text: string) =>
  findQuotations(tokenize(text, 0, text.length)).map(({ start, end }) => text.slice(start, end))

describe('what stands in quotation marks', () => {
  test.each([
    ['“It held,” she said. “Good.”', ['It held,', 'Good.']],
    ['"It held," she said. "Good."', ['It held,', 'Good.']],
    ['«It held», she said', ['It held']],
    ['‘It held,’ she said', ['It held,']],
    ["'It held,' she said. 'Good.'", ['It held,', 'Good.']],
    ["The minister voiced 'regret' on Monday", ['regret']],
    ["'It isn't Russia's fault,' he said", ["It isn't Russia's fault,"]],
    ["They call it 'the farmers' union', he said", ["the farmers' union"]],
    ["'Nobody asked the workers,' he said", ['Nobody asked the workers,']],
    ['"He said \'no\' to me," she said', ["He said 'no' to me,"]],
    ['“It goes on in the next paragraph', ['It goes on in the next paragraph']],
  ])('%s', (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted)
  })

  test.each([
    ["the farmers' union and the workers' pay"],
    ["the '90s and the farmers' union"],
    ["rock 'n' roll and the players' pay"],
    ["he told 'em all about the players' pay."],
    ["the 'Ndrangheta held its members' homes"],
    ["it was 6' 4' wide"],
    ["Russia's and China's"],
    ["'It is never closed, she said"],
  ])('there is none in %s', (text) => {
    expect(quotedIn(text)).toEqual([])
  })

  test('an apostrophe that opens nothing hides no quotation behind it', () => {
    expect(quotedIn('\'Twas said, she wrote, "It held."')).toEqual(['It held.'])
  })

  test('many marks take no time to speak of', () => {
    expect(quotedIn("'a ".repeat(40_000))).toEqual([])
  })
})
