import { describe, expect, test } from 'vitest'
import { readChangeStatements } from '../../src/extract/change-statements.ts'
import { articleFromText } from '../../src/index.ts'
import { readArticle } from '../../src/pipeline.ts'

/** The changes of a text, as "up 20 > 40 by doubled"; "-" where a number is not given. */
function changesIn(text: string): readonly string[] {
  return readArticle(articleFromText(text, { published: '2024-05-14' })).flatMap(({ analysed, changes }) => {
    const words = (index: number | null) => {
      const span = index === null ? undefined : analysed.quantities[index]?.qualified
      return span ? text.slice(span.start, span.end) : '-'
    }
    return changes.map(({ direction, before, after, by }) => {
      const size = by.length === 0 ? '' : ` by ${by.map(words).join(' & ')}`
      return `${direction} ${words(before)} > ${words(after)}${size}`
    })
  })
}

describe('stated changes', () => {
  const cases: readonly [text: string, ...changes: string[]][] = [
    ['Exports rose 4.2% to 1.31m from 1.26m.', 'up 1.26m > 1.31m by 4.2%'],
    ['Exports rose by 4.2%, to 1.31m from 1.26m.', 'up 1.26m > 1.31m by 4.2%'],
    ['Exports rose from $40m to $50m, an increase of 25%.', 'up $40m > $50m by 25%'],
    ['Exports climbed in May to $50m from $40m in April.', 'up $40m > $50m'],
    ['Exports fell from 816 000 t to 934 000 t.', 'down 816 000 t > 934 000 t'],
    ['The toll soared from 40 to 52.', 'up 40 > 52'],
    ['Ticket prices doubled to £40 from £20.', 'up £20 > £40 by doubled'],
    ['Ticket prices more than halved from £40 to £19.', 'down £40 > £19 by more than halved'],
    ['The number of beds was up 12 to 50.', 'up - > 50 by 12'],
    ['The index was down 31 to 7,012.', 'down - > 7,012 by 31'],
    ['Polls show a rise of 5 points to 34%.', 'up - > 34% by 5 points'],
    ['Turnout was 48%, up from 45% in 2019.', 'up 45% > 48%'],
    ['The yard built 12 ships, down 20% from 15.', 'down 15 > 12 ships by 20%'],
    ['The yard built 12 ships compared with 15 a year earlier, a fall of 20%.', 'down 15 > 12 ships by 20%'],
    ['A 25 per cent rise to 50 million tonnes followed.', 'up - > 50 million tonnes by 25 per cent'],
    ['Wheat slid $1.20, or 1.5%, to $80.10 a bushel.', 'down - > $80.10 by $1.20 & 1.5%'],
    ['Profit jumped 76% to $1.13bn (£600m), from $639m.', 'up $639m > $1.13bn by 76%'],
    ['Sales grew 8% year on year to $54m from $50m.', 'up $50m > $54m by 8%'],
    ['The bank raised its forecast for growth to 5% from 4%.', 'up 4% > 5%'],
    ['Turnout edged lower to 48% from 51%.', 'down 51% > 48%'],
    ['Sales rose 10% to $11m and costs fell 20% to $8m.', 'up - > $11m by 10%', 'down - > $8m by 20%'],
  ]
  test.each(cases)('%s', (text, ...changes) => {
    expect(changesIn(text)).toEqual(changes)
  })
})

describe('numbers of no one change', () => {
  test.each([
    ['a size and nothing else', 'Exports rose 12%.'],
    ['a level and nothing else', 'Exports rose to $12m.'],
    ['a day is no level', 'Shares were up 4% from Monday.'],
    ['a place is no level', 'Sales rose 4% from Leeds to York.'],
    ['a range', 'Tickets cost from £10 to £20.'],
    ['a range of a change', 'Prices were up 10 to 15 percent.'],
    ['a range of ages', 'Children aged from 8 to 12 took part.'],
    ['people and where they come from', 'Imports rose 4% from 10 countries.'],
    ['a rate and none', 'Rents went up from £900 to £950 a month.'],
    ['two units', 'Imports rose from 10 countries to $34m.'],
    ['two currencies', 'The fee rose from €10m to $12m.'],
    ['one per share and one in all', 'Profit rose from $12m to $1.31 a share.'],
    ['a comparison', 'The party won 34 seats, six more than its rival.'],
    ['a move', 'She drove 40 km from home to work.'],
    ['two subjects', 'Profit rose 5% as costs climbed $3m.'],
    ['a list', 'Sales and profit rose 4% and 5% to $3m and $4m.'],
    ['two levels before', 'Sales rose to $3m from $2m from $1m.'],
    [
      'figures of other things beside',
      'It employs 1,200 people in 34 towns, up from 30 people in 1998 and 12 people in 1980.',
    ],
    ['two sentences', 'Sales rose 4%. It went from $3m to $4m.'],
    ['another measure between', 'Sales rose 4%, with costs up, to lift the profit from $3m.'],
    ['moved, but which way', 'The talks went from 3 days to 5 days.'],
    ['a share of another thing', 'Output rose 5% of the total to 3 tonnes.'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(changesIn(text)).toEqual([])
  })
})

test('a line of very many numbers costs linear time', () => {
  const text = `Sales rose ${'4% to 3m from 2m '.repeat(4000)}.`
  const [reading] = readArticle(articleFromText(text))
  if (!reading) throw new Error('one sentence is there')
  const { analysed } = reading
  expect(analysed.quantities.length * analysed.tags.length * analysed.lemmas.length).toBeGreaterThan(4000)
  const start = performance.now()
  expect(readChangeStatements(analysed)).toEqual([])
  expect(performance.now() - start).toBeLessThan(1000)
})
