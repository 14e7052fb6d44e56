import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/ingest/article-from-text.ts'
import type { ExclusionReason } from '../../src/model/text.ts'

/** What of a text is excluded, as `[reason, text]`. */
function excluded(text: string): readonly (readonly [ExclusionReason, string])[] {
  return articleFromText(text).excluded.map(({ span, reason }) => [reason, text.slice(span.start, span.end)])
}

describe('a line that is no reporting', () => {
  const cases: readonly [line: string, reason: ExclusionReason][] = [
    ['You have 38% of this article left to read.', 'paywall'],
    ['You have read 2 of 4 free articles this month. Subscribe for €49 a year.', 'paywall'],
    ['The rest is for subscribers only.', 'paywall'],
    ['Subscribe from $3 a month.', 'paywall'],
    ['To continue reading, log in.', 'paywall'],
    ['Leave a Reply', 'comments'],
    ['Your email address will not be published. Required fields are marked *', 'comments'],
    ['## 31 Comments', 'comments'],
    ['Comments (57)', 'comments'],
    ['READ\u00a0 Port reopens after 3 days', 'related'],
    ['READ ALSO Port reopens after 3 days', 'related'],
    ['Read more: 5 bridges that failed', 'related'],
    ['**Also read:** Rail link 40% dearer', 'related'],
    ['Most read today: 1. Bus crash kills 9 2. Rates at 4%', 'related'],
    ['You may also like: 7 walks | 3 lakes', 'related'],
    ['Leia também: Ponte fecha por 3 meses', 'related'],
    ['MORE: Cup final 3-1 | Storm leaves 400 in the dark', 'related'],
    ['Earlier we wrote: "Fares to rise by 8%"', 'related'],
    ['ADVERTISEMENT', 'promotion'],
    ['Share this: Facebook | X | 12 comments', 'promotion'],
    ['Sign up to our evening email and join 90,000 readers. Unsubscribe at any time.', 'promotion'],
    ['**Example Daily Staff | June 4, 2024 | 3 min read**', 'promotion'],
    ['Try Example Plus for 14 days at £2.', 'promotion'],
    ['Vote in our poll (812 votes: Yes 60%, No 40%).', 'promotion'],
    ['Follow us on 5 platforms', 'promotion'],
    ['*Paid subscribers (£6 a month) get a second letter on Sundays.*', 'promotion'],
    ['Leave a tip: £3, £5, £10.', 'promotion'],
    ['Support us from $2 a month.', 'promotion'],
    ['Print edition €2.20. Crossword on page 31.', 'promotion'],
    ['Posted under: Rivers, Rain. 6 replies.', 'promotion'],
    ['**Your say:** Was it worth $40 million?', 'promotion'],
    ['Skip to content', 'navigation'],
    ['We and our 312 partners store information on your device.', 'navigation'],
    ['ABCD -6.2%  EFGH +31.0%  XIDX 2,541.3', 'navigation'],
    ['Example 81,343.46 +0.78%   Gold ₹74,100', 'navigation'],
    ['ASIA, DIPLOMACY, ENERGY, EUROPE, TRADE, VIENNA, WATER RIGHTS', 'navigation'],
    ['Call the newsroom: +65 5550 0101.', 'contact'],
    ['Phone (07) 5550 1234.', 'contact'],
    ['**Hotlines for relatives:** (032) 555-0101 or text 0917 555 0102. Open from 6 a.m.', 'contact'],
    ['Get in touch: WhatsApp +44 7700 900123', 'contact'],
    ['(Reporting by Ann Lee and Bo Ek; Editing by Cy Orr)', 'credits'],
    ['(Reporting by Ann Lee; Additional reporting by Bo Ek in Lima; Editing by C. Orr)', 'credits'],
    ['[Photo: A lorry near Lima, 12 November 2022. EXAMPLE/ARCHIVE]', 'credits'],
    ['Photo by Ann Lee/Example Images', 'credits'],
    ['Source: Example Wire', 'credits'],
    ['(With information from Example Wire)', 'credits'],
    ['By Ann Lee, Asia correspondent. 7 November 2024', 'credits'],
    ['Published 23 September 2024 • 3 min read', 'credits'],
    ['© 2024 Example Media Ltd. All rights reserved.', 'credits'],
    ['1.2K shares', 'navigation'],
    ['£4.99 a month', 'promotion'],
    ['Only $3 per week', 'promotion'],
    ['Correction: An earlier version of this story gave the toll as 31.', 'credits'],
    ['An earlier version said 3,900 people had left.', 'credits'],
    ['5 min read', 'promotion'],
    ['4 minutes', 'navigation'],
    ['Views: 5,312', 'navigation'],
    ['Visitor no. 10,482', 'navigation'],
    ['42 views · 3 comments', 'navigation'],
    ['Item 1 of 4', 'navigation'],
    ['2 of 9', 'navigation'],
    ['Page 2 of 3', 'navigation'],
    ['Likes 31 | Shares 12', 'navigation'],
    ['12K Followers', 'navigation'],
    ['Crossword on page 31.', 'promotion'],
    ['Full story, page 4', 'navigation'],
    ['Obituaries: pages 30-31', 'navigation'],
    ['ISBN 978-1-4028-9462-6', 'navigation'],
    ['ISSN: 1234-5678', 'navigation'],
    ['Paid subscribers (£6 a month)', 'promotion'],
    ['Print edition €2.20.', 'promotion'],
    ['Single copy: $3', 'promotion'],
    ['Sign up for 5 newsletters', 'promotion'],
    ['(Photo/Example Wire)', 'credits'],
    ['AP Photo/Ann Lee, 2023', 'credits'],
    ['Newsdesk 01632 960 123', 'contact'],
    ['Newsroom: (0161) 496 0000', 'contact'],
    ['Printed from https://paper.example/2024/3', 'navigation'],
    ['Registered in England No. 0123456', 'credits'],
    ['(Conflicts of interest: I own 3 shares.)', 'credits'],
  ]
  test.each(cases)('%s', (line, reason) => {
    expect(excluded(`Two people died.\n\n${line}\n\nThree were hurt.`)).toEqual([[reason, line]])
  })
})

describe('reporting that only sounds like it stays', () => {
  test.each([
    'Paid subscribers rose to 4.1 million in May.',
    'Print edition sales fell 8% to 31,000 copies.',
    'Comments by the minister drew 300 protesters.',
    '31 dead, 4 missing',
    'An earlier version of the bill set the fine at $400.',
    'Rent: £400 a month',
    'Correction of 3% followed.',
    '3 shares were sold at $5',
    'Share of 12%',
    'Deaths: 31',
    '2021 | 185',
    '12 people',
    '40 minutes of rain',
    'Total 4,512',
    'Seats: 31 of 60',
    'The clause is on page 31.',
    'Crossword on page 31 was set by a prisoner, the paper said.',
    'Print edition sales fell 4% to £2 million.',
    'Paid subscribers rose to 12,000 at $6 a month.',
    'Photo of 3 boats led police to the harbour.',
    'The number 0161 496 0000 was dialled 12 times.',
    'Reactor 4 of 6',
    'Subscribers rose 4% to 2.3 million, the operator said.',
    'Readers of the report will find 14 errors.',
    'Related costs came to $3 million.',
    'Related deaths: 31, the ministry said.',
    'Follow-up tests showed 12 more cases.',
    'The company said to call 1,200 workers back would cost $3 million.',
    'Call volumes rose 40% to 12,500 a day.',
    'Phone sales of 292,200,000 units beat forecasts.',
    'Text messages from 2019 show 3 officials knew.',
    'Reporting by the newspaper showed that 12 people died.',
    'By Tuesday 12 people had died, the hospital said.',
    'Published accounts show a loss of $4 million.',
    'Updated figures put the toll at 41.',
    'Subscribe is what 40,000 people did, the company said.',
    'The regulator fined it $5 million for unsuitable investment advice.',
    'More than 300 homes were lost: 120 in the north.',
    'Photo ID is needed by 3 million voters.',
    'Sources said 12 people were arrested.',
    'A source close to the talks said 40% was agreed.',
    'Acme fell 6.2% and Globex rose 31.0%.',
    'Shares were down 6% at 412p.',
    'Popular support fell to 31%.',
    'Poll: 42% want the bridge rebuilt, the institute found.',
    'He had 12,000 votes so far, the commission said.',
    'By continuing to burn coal the plant emits 3 million tonnes a year.',
    'Support US troops need will cost $2 billion, the senator said.',
    'Copyright fees rose 8%.',
    'Copyright one of 3 issues in the trial, the judge said.',
    'The book, first published in 1925, sold 30 million copies.',
    'Watch sales rose 12% to $4 billion.',
    'THE STORM KILLED 12 PEOPLE IN LIMA, CUZCO, TACNA, PUNO, ICA, AND PIURA, THE POLICE SAID.',
    'BY TUESDAY THE STORM HAD KILLED 12 PEOPLE IN FOUR TOWNS.',
    '- No plant will close, says the chair of the board.',
    '* * *',
    '---',
  ])('%s', (line) => {
    expect(excluded(`Two people died.\n\n${line}\n\nThree were hurt.`)).toEqual([])
  })
})

describe('a paragraph that mixes both', () => {
  test('loses its sentences of the second sort', () => {
    const text = 'Two people died in the flood, the county said. Sign up to our newsletter. Three were hurt, it added.'
    expect(excluded(text)).toEqual([['promotion', 'Sign up to our newsletter.']])
  })

  test('a lead-in takes the rest of its line', () => {
    expect(excluded('Two people died in the flood. Read more: Floods. A short history.')).toEqual([
      ['related', 'Read more: Floods. A short history.'],
    ])
  })

  test('a lead-in does not take a paragraph of prose', () => {
    const prose = 'The county put the damage at $310 million on Sunday. '.repeat(8).trim()
    expect(excluded(`Source: county. ${prose}`)).toEqual([])
  })

  test('goes as a whole when most of it is of the second sort', () => {
    const line = '**Your say:** Was it worth it? Vote in our poll. Hm. **Subscribe** from $4 a week.'
    expect(excluded(line)).toEqual([['promotion', line]])
  })
})

describe('a list under a heading', () => {
  test('goes, prose under it stays', () => {
    const text = [
      'Two people died.',
      '## Related articles',
      '- Bus plunge kills 17',
      '- Which 3 bridges are next?',
      'Port reopens after 3 days',
      'The port of Lima reopened on Monday. Some 40 ships had waited.',
      'Fares rise 8%',
    ]
    expect(excluded(text.join('\n\n'))).toEqual([
      ['related', '## Related articles'],
      ['related', '- Bus plunge kills 17'],
      ['related', '- Which 3 bridges are next?'],
      ['related', 'Port reopens after 3 days'],
    ])
  })

  test.each([
    ['a short sentence', 'Two more died.'],
    ['a quotation', '“Nobody warned us of 3 metres of water”'],
    ['another heading', '## What happened to the 12 buses'],
    ['a lead to a list', 'The 3 victims are:'],
  ])('ends at %s', (_, line) => {
    expect(excluded(`One.\n\nMost read\n\n${line}\n\nFares rise 8%`)).toEqual([['related', 'Most read']])
  })

  test('a word in running text is no heading', () => {
    expect(excluded('Popular with 3 in 5 voters\n\nFares rise 8%')).toEqual([])
  })
})

describe('after the last thematic break', () => {
  test('everything goes when every line there is furniture', () => {
    const tail = '*Example Builder, issue 211, summer. Register for our webinar on 12 November: 5 ways.*'
    expect(excluded(`Two people died.\n\n---\n${tail}`)).toEqual([['promotion', tail]])
  })

  test('a line of reporting keeps its place', () => {
    const text = 'Two people died.\n\n---\nThe county lost 240 homes. See page 4.\n\nThree were hurt.'
    expect(excluded(text)).toEqual([['promotion', 'See page 4.']])
  })
})
