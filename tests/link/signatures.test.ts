import { describe, expect, test } from 'vitest'
import { minutesOf } from '../../src/link/published.ts'
import { isSameTopic, signArticles, type Topic } from '../../src/link/signatures.ts'
import { article } from './fixture.ts'

function topicOf(text: string, fields = {}): Topic {
  return signArticles([article('a', text, fields)], new Map()).get('a')?.topic ?? new Map()
}

const ferry = 'The ferry from Harrow to the isle of Skell ran onto a reef, and the mayor, Ola Brenn, called for help.'

describe('one topic or two', () => {
  const cases: readonly [why: string, left: string, right: string, same: boolean][] = [
    ['two shared names', ferry, 'A ship that left Harrow for the isle of Skell has sunk near Velmora.', true],
    ['one text', ferry, ferry, true],
    [
      'other names',
      ferry,
      'The council of Corrin wants to sell the old depot, and the mayor, Pell Okoro, agrees.',
      false,
    ],
    [
      'one name that both have twice',
      `${ferry} At noon, Skell wept.`,
      'Off Skell, boats met; to Skell they went.',
      true,
    ],
    [
      'one month that both have twice',
      'In June they met. By June all was over.',
      'In June it burned. By June it was ash.',
      true,
    ],
    ['one shared name', ferry, 'The council of Corrin and the council of Harrow talk of a merger.', false],
    ['a text without names may be about anything', ferry, 'The ferry ran onto a reef.', true],
    ['a text with one name too', ferry, 'The ferry ran onto a reef near Velmora.', true],
    [
      'words that open a sentence are no names',
      ferry,
      'Harrow burns. Skell waits. In the town of Corrin the mayor, Pell Okoro, spoke.',
      false,
    ],
    ['capitals make no other name', ferry, 'It sank off the coast of HARROW, near the isle of SKELL.', true],
  ]
  test.each(cases)('%s', (_, left, right, same) => {
    const [l, r] = [topicOf(left), topicOf(right)]
    expect([isSameTopic(l, r), isSameTopic(r, l)]).toEqual([same, same])
  })

  test('two long articles share a few names by chance', () => {
    const sound = (at: number) => String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))
    const among = (prefix: string) => Array.from({ length: 40 }, (_, at) => `of ${prefix}${sound(at)} `).join('')
    const [left, right] = [topicOf(`${ferry} ${among('Ba')}`), topicOf(`${ferry} ${among('Do')}`)]
    expect([isSameTopic(left, right), isSameTopic(right, left)]).toEqual([false, false])
    expect(isSameTopic(left, topicOf(`${ferry} ${among('Ba')}`))).toBe(true)
  })

  test('names in what is not the reporting do not count', () => {
    const menu = 'More from the isle of Skell and the town of Harrow.\n\n'
    const text = `${menu}The council of Corrin wants to sell the depot, and the mayor, Pell Okoro, agrees.`
    const excluded = [{ span: { start: 0, end: menu.length }, reason: 'related' as const }]
    expect(isSameTopic(topicOf(ferry), topicOf(text, { excluded }))).toBe(false)
  })
})

describe('the moment of publication in minutes', () => {
  const cases: readonly [published: string, minutes: number | null][] = [
    ['1970-01-01', 0],
    ['1970-01-02', 1440],
    ['1969-12-31', -1440],
    ['2024-05-14T09:40Z', 28_594_660],
    ['2024-05-14T09:40:59Z', 28_594_660],
    ['2024-05-14T09:40', 28_594_660],
    ['2024-05-14 09:40', 28_594_660],
    ['2024-05-14T11:40+02:00', 28_594_660],
    ['2024-05-14T11:40+0200', 28_594_660],
    ['2024-05-14T04:10-05:30', 28_594_660],
    ['2024-05-13T23:40-10:00', 28_594_660],
    ['2024-02-29', 19_782 * 1440],
    ['2000-03-01', 11_017 * 1440],
    ['yesterday', null],
    ['', null],
    ['2024', null],
  ]
  test.each(cases)('%s', (published, minutes) => {
    expect(minutesOf(published)).toBe(minutes)
  })

  test.each(['1999-12-31', '2000-02-29', '2023-01-01', '2024-12-31T23:59Z'])(
    '%s is what the calendar says',
    (published) => {
      expect(minutesOf(published)).toBe(Math.floor(Date.parse(published) / 60_000))
    },
  )
})

describe('what an article is signed with', () => {
  const original = article('a', ferry, { published: '2024-05-14' })
  const copy = article('b', ferry, { published: '2024-05-14T21:00+02:00' })
  const undated = article('c', ferry, { published: null })
  const signed = signArticles([original, copy, undated], new Map([['b', 'a']]))

  test('each its own id, and the original of a copy', () => {
    const ids = [...signed].map(([id, { signature }]) => [id, signature.id, signature.original])
    expect(ids).toEqual([
      ['a', 'a', 'a'],
      ['b', 'b', 'a'],
      ['c', 'c', 'c'],
    ])
  })

  test('a time of day only where it is stated', () => {
    expect([...signed.values()].map(({ signature }) => signature.timed)).toEqual([false, true, false])
    expect(signed.get('c')?.signature.published).toBeNull()
  })
})
