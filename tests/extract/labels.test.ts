import { describe, expect, test } from 'vitest'
import { quantitiesOf, shown } from './quantity-reader.ts'

describe('numbers that name or order and count nothing', () => {
  test.each([
    // The next of several labels.
    'The road is shut between junctions 10 and 11.',
    'See pages 4, 5 and 6.',
    'Rounds 3 and 4 were drawn.',
    // Items of a list, parts of a text.
    'He said: (1) the firm paid; (2) the bank knew.',
    'It breaks paragraph (3).',
    'He was fined under regulation 3.',
    'Call the police and quote incident 73.',
    // Days of one month.
    'Buses will run on 13, 14 and 21 January.',
    'He was in court on 6 and 7 May.',
    // Addresses.
    'The 2100 block of Elm was shut.',
    'He lives at 637 E. Pelham Road.',
    'It is at 1733 16th St.',
    'She moved to 45 Miles Road.',
    'They live at 19 Beverly Circle.',
    // Hours.
    'He left at about 6 last night.',
    'She came by 9 on Monday morning.',
    // Names.
    'The 737 MAX was grounded.',
    'Drivers left the 405 Freeway.',
    'Windows 11 is out.',
    'The song was a Top 40 hit.',
    'He left the Five Star Movement.',
    'It ran on BBC Two for a year.',
    'They live on Three Mile Island.',
    'She cashed in her 401(k).',
    'It is our number one priority.',
    // Emergency calls, years, sets of tennis.
    'She called 911.',
    'It began with a 999 call.',
    'The mill dates back to 1834.',
    'He cites the 1611 version.',
    "The '49 team won.",
    'It is open from 6 to 8 p.m.',
    'He said a word or two.',
    'He is in the top 10.',
    'The death rate is per 100,000 people.',
    'She won 6-3, 4-6, 7-5.',
  ])('%s', (text) => {
    expect(quantitiesOf(text).map(shown)).toEqual([])
  })
})

describe('numbers that count, though they stand like labels', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['Crews shut 10 and 11 junctions.', ['10 junction', '11 junction']],
    ['It read 4, 5 and 6 pages.', ['4', '5 page', '6 page']],
    ['Games 3 and 12 goals later, they lost.', ['12 goal']],
    ['He hit 12 (3 of them sixes).', ['12', '3 six']],
    ['The most medals went to Kenya (12).', ['12']],
    ['The 200 block parties drew crowds.', ['200 party']],
    ['It lies 12 Miles from town.', ['12 mile']],
    ['The rate fell by 6 last year.', ['6']],
    ['Sales rose by 9 on Monday.', ['9']],
    ['The 12 Apostles sail on.', ['12 apostle']],
    ['The 28 EU states agreed.', ['28 state']],
    ['The top 20 companies grew.', ['20 company']],
    ['In all Five men left.', ['5 man']],
    ['Two South African miners died.', ['2 miner']],
    ['It added 401 (a record) and left.', ['401']],
    ['A number of one-vote wins came.', ['1 vote']],
    ['The top five banks grew.', ['5 bank']],
    ['They got 912 calls.', ['912 call']],
    ['The herd grew to 1,834.', ['1834']],
    ['The 1650 jobs are safe.', ['1650 job']],
    ["He said: '49 men died.'", ['49 man']],
    ['It grew from 6 to 8 in a week.', ['6', '8']],
    ['Two or three men came.', ['2..3 man']],
    ['The bill may top 200.', ['200']],
    ['The list tops 500.', ['500']],
    ['The crowd numbered 300.', ['300']],
    ['Sales topped 100,000.', ['100000']],
    ['The rate is 12.6 per 100,000 people.', ['12.6']],
    ['Children aged 4-6 came.', ['4..6 year']],
    ['Raids on Kerem Kill 22 in Night', ['22']],
    ['Raids on Kerem kill 22 in the night.', ['22']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})
