import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, quoted } from '../../src/report/excerpt.ts'
import { sanitize } from '../../src/report/sanitize.ts'
import { tellingSpan } from '../../src/report/telling-span.ts'
import { textWidth } from '../../src/report/width.ts'
import { articleOf, claimOf, gull, gullCost } from './fixture.ts'

const style = { unicode: true, mark: '…' }

/** A claim out of a sentence whose quote stands in braces and its value in brackets: `It {had [12] rooms}.` */
function marked(text: string) {
  const [, before = '', open = '', value = '', close = '', after = ''] =
    /^([^{]*)\{([^[]*)\[([^\]]*)\]([^}]*)\}([\s\S]*)$/.exec(text) ?? []
  const sentence = before + open + value + close + after
  const article = articleOf('a1', 'a.txt', `Head\n${sentence}\nTail.\n`)
  const claim = claimOf('c1', article, { sentence, quote: open + value + close, quantity: { text: value, value: 1 } })
  return { article, claim }
}

/** The line with its underline below it. */
function drawn(text: string, columns: number): string {
  const { article, claim } = marked(text)
  const { line, column, width } = excerpt(claim, article, 'value', columns, style)
  return `${line}\n${' '.repeat(column)}${'^'.repeat(width)}`
}

describe('the window around a value', () => {
  test.each([
    ['a sentence that fits is whole', 'It {had [12 rooms]} then.', 40, ['It had 12 rooms then.', '       ^^^^^^^^']],
    [
      'a long one is cut on both sides, between words',
      'The grand hotel by the lake {had [12 rooms] left} to let that summer.',
      30,
      ['… lake had 12 rooms left to …', '           ^^^^^^^^'],
    ],
    [
      'a value at the start leaves its room to the words after',
      '{[12 rooms] were} left in the grand hotel by the lake.',
      30,
      ['12 rooms were left in the …', '^^^^^^^^'],
    ],
    [
      'a value at the end leaves its room to the words before',
      'In the grand hotel by the lake {they let [12 rooms]}.',
      30,
      ['… the lake they let 12 rooms.', '                    ^^^^^^^^'],
    ],
    [
      'a value wider than the window is cut',
      'It {had [twelve hundred and sixty-four rooms]}.',
      20,
      ['twelve hundred and …', '^^^^^^^^^^^^^^^^^^^^'],
    ],
    ['a long word is cut inside', `{${'x'.repeat(60)}[12]}`, 12, ['…xxxxxxxx12', '         ^^']],
    ['wide characters count twice', '東京で{は[12人]が}死亡した。', 40, ['東京では12人が死亡した。', '        ^^^^']],
    [
      'combining marks count nothing',
      'Cafe\u0301s {le\u0301ase [12]} rooms.',
      40,
      ['Cafe\u0301s le\u0301ase 12 rooms.', '            ^^'],
    ],
    [
      'controls are shown and still underlined right',
      'A\u200B {b [1\u202E2] c}',
      40,
      ['A⟨U+200B⟩ b 1⟨U+202E⟩2 c', '            ^^^^^^^^^^'],
    ],
    ['line breaks become spaces', 'It\r\n{had\n[12\nrooms]}\tthen.', 40, ['It had 12 rooms then.', '       ^^^^^^^^']],
  ])('%s', (_, text, columns, rows) => {
    expect(drawn(text, columns).split('\n')).toEqual(rows)
  })

  test('of a figure that occurs twice in a quote, the derivation knows which is meant', () => {
    const { article, claim } = marked('{Of the [20], another 20 left}.')
    const second = article.text.indexOf('20 left')
    expect(tellingSpan(claim, article, 'value').start).toBe(article.text.indexOf('20, another'))
    const span = { start: second, end: second + 2 }
    const derived = { ...claim, derivation: [{ part: 'quantity', by: 'count', made: '20', span } as const] }
    expect(tellingSpan(derived, article, 'value')).toEqual(span)
  })

  test('a value whose words are not in the quote underlines the quote', () => {
    const { article, claim } = marked('A {[dozen] eggs} broke.')
    const other = { ...claim, quantity: { ...claim.quantity, text: '12' } }
    const { start, end } = claim.location
    expect(tellingSpan(other, article, 'value')).toEqual({ start, end })
  })

  test('a sentence that occurs twice is shown around the right quote', () => {
    const text = 'T\nIt had 12.\nIt had 12.\n'
    const article = articleOf('a1', 'a.txt', text)
    const first = claimOf('c1', article, { sentence: 'It had 12.', quote: '12', quantity: { text: '12', value: 12 } })
    const start = text.lastIndexOf('12')
    const second = { ...first, location: { ...first.location, start, end: start + 2 } }
    expect(excerpt(second, article, 'value', 40, style)).toEqual({ line: 'It had 12.', column: 7, width: 2 })
  })

  test('a sentence of two million characters takes no time', () => {
    const word = 'lorem ipsum '.repeat(80_000)
    const { article, claim } = marked(`${word}{had [12] rooms} ${word}`)
    const began = performance.now()
    expect(excerpt(claim, article, 'value', 60, style).line).toMatch(/^… .* had 12 rooms .* …$/)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

test('the underlined columns are the value, and the line fits, whatever the sentence', () => {
  const word = fc.stringMatching(/^(?:[a-z東京é\u{1F6A2}\u200B\t]|e\u0301){1,12}$/u)
  const words = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, words, fc.integer({ min: 20, max: 120 }), (before, after, columns) => {
      const value = '12.5 km'
      const { article, claim } = marked(`${before} {of [${value}] here} ${after}`)
      const { line, column, width } = excerpt(claim, article, 'value', columns, style)
      const characters = [...line]
      const start = characters.findIndex(
        (_, i) =>
          textWidth(characters.slice(0, i).join('')) === column &&
          line.slice(characters.slice(0, i).join('').length).startsWith(value),
      )
      expect(start).toBeGreaterThanOrEqual(0)
      expect(width).toBe(textWidth(value))
      expect(textWidth(line)).toBeLessThanOrEqual(columns)
      const shown = line.replace(/^… ?/, '').replace(/ ?…$/, '')
      expect(sanitize(`${before} of ${value} here ${after}`).replaceAll(/ {2,}/g, ' ')).toContain(shown.trim())
    }),
  )
})

describe('a sentence in three parts', () => {
  const cases: readonly [limit: number, before: string, value: string, after: string][] = [
    [300, 'Repairs to the north pier cost ', '$5.27 million', ', more than a third of what the line earned.'],
    [44, 'Repairs to the north pier cost ', '$5.27 million', ', more than a third of what the line earned.'],
    [20, '… the north pier cost ', '$5.27 million', ', more than a third …'],
    [13, '… th pier cost ', '$5.27 million', ', more than a …'],
    [5, '… cost ', '$5.2…', ', mor …'],
  ]
  test.each(cases)('with %d characters on either side', (limit, before, value, after) => {
    expect(quoted(gullCost, gull, 'value', limit)).toEqual({ before, value, after })
  })

  test('is never cut inside a character', () => {
    const sentence = `${'\u{1F6A2}'.repeat(4)}9 ships${'\u{1F6A2}'.repeat(4)}`
    const article = articleOf('a1', 'a.txt', `X\n${sentence}\n`)
    const claim = claimOf('c1', article, { sentence, quote: '9 ships', quantity: { text: '9 ships', value: 9 } })
    expect(quoted(claim, article, 'value', 7)).toEqual({
      before: `… ${'\u{1F6A2}'.repeat(3)}`,
      value: '9 ships',
      after: `${'\u{1F6A2}'.repeat(3)} …`,
    })
  })
})
