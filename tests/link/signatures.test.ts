import { describe, expect, test } from 'vitest'
import { signArticles } from '../../src/link/signatures.ts'
import { minutesOf } from '../../src/minutes.ts'
import { article, claim, claimIn } from './fixture.ts'

const ferry = 'The ferry from Harrow to the isle of Skell ran onto a reef, and the mayor, Ola Brenn, called for help.'

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
  const signed = signArticles([original, copy, undated], [], new Map([['b', 'a']]))

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

  test('its claims by kind, and no claim of another article', () => {
    const claims = [
      claim('20', { articleId: 'a' }),
      { ...claimIn('money', 'USD', '5'), articleId: 'a' },
      claim('30', { articleId: 'a' }),
      claim('40', { articleId: 'b' }),
    ]
    const figures = signArticles([original, copy], claims, new Map()).get('a')?.signature.figures
    expect([...(figures ?? [])].map(([kind, some]) => [kind, some.map(({ quantity }) => quantity.text)])).toEqual([
      ['count', ['20', '30']],
      ['money', ['5']],
    ])
  })

  test('an article without claims has no figures', () => {
    expect([...(signed.get('a')?.signature.figures ?? [])]).toEqual([])
  })
})
