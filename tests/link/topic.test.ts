import { describe, expect, test } from 'vitest'
import { extractClaims, loadRules } from '../../src/index.ts'
import { isSameTopic, type Topic, topicOf } from '../../src/link/topic.ts'
import type { Article } from '../../src/model/text.ts'
import { figuresOf } from '../plain-claim.ts'
import { article } from './fixture.ts'

const pack = await loadRules()

/** The topic of an article of that text, with the claims that the program finds in it. */
function topic(text: string, fields: Partial<Article> = {}): Topic {
  const own = article('a', text, fields)
  return topicOf(own, figuresOf(extractClaims([own], pack)))
}

function bothWays(a: Topic, b: Topic): readonly [boolean, boolean] {
  return [isSameTopic(a, b), isSameTopic(b, a)]
}

const fire =
  'A blaze tore through a furniture warehouse in Dorvane on Sunday night, killing 14 workers and hurting 37 others. ' +
  'Flames rose 60 metres over the town, said Ilsa Maren, who leads the brigade. ' +
  'Some 220 firefighters fought the fire until dawn. The owner, Kestrin Timber, employs 480 people across Halmark province.'
const retold =
  'Fourteen employees have died in a fire at a depot near the harbour of Dorvane. ' +
  'It took 220 firemen all night to put out the flames, the head of the brigade, Ilsa Maren, told the radio. ' +
  'Hospitals treated 37 injured. The firm, Kestrin Timber, kept furniture worth $12 million there.'
const elsewhere =
  'A fire at a school in Pellick killed 9 pupils on Sunday. The mayor, Joss Okoro, said 26 children were in hospital. ' +
  'The council of Halmark, the province, sent 40 engines and 12 ambulances.'
const strike =
  'Drivers of the Solmar line in Velmora went on strike on Monday. ' +
  'The union of Ravi Teller wants a pay rise of 6 percent for 2,400 members. The company offers 3 percent.'
const flood = (date: string) =>
  `The river Arle burst its banks in Corrin on ${date}, and 300 people fled their homes. ` +
  'Boats took 40 of them to a school, said Pell Okoro, who runs the town.'

describe('one event', () => {
  const cases: readonly [why: string, left: string, right: string][] = [
    ['one text', fire, fire],
    ['told with other words', fire, retold],
    ['two dated leads of one week', flood('12 March 2019'), flood('March 14, 2019')],
    ['two dated leads over a turn of months', flood('30 March 2019'), flood('2 April 2019')],
    ['one dated lead', flood('12 March 2019'), flood('Tuesday')],
    ['an article that hardly says anything', fire, 'It killed 14 people.'],
    ['one with a single name', fire, 'The blaze at a depot near Dorvane killed 14.'],
    ['two that hardly say anything', 'It killed 14 people.', 'Some 300 fled.'],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect(bothWays(topic(left), topic(right))).toEqual([true, true])
  })
})

describe('two events', () => {
  const cases: readonly [why: string, left: string, right: string][] = [
    ['other names and other words', fire, strike],
    ['two fires that share a province', fire, elsewhere],
    ['two fires that share a province, the other retold', retold, elsewhere],
    ['two dated leads a year apart', flood('12 March 2019'), flood('14 March 2020')],
    ['two dated leads two months apart', flood('12 March 2019'), flood('14 May 2019')],
    ['two dated leads, the month before the day', flood('March 12, 2019'), flood('Mar. 14, 2021')],
    ['a name that opens a sentence is none', `Dorvane burns. Kestrin waits. ${strike}`, fire],
  ]
  test.each(cases)('%s', (_, left, right) => {
    expect(bothWays(topic(left), topic(right))).toEqual([false, false])
  })

  test('names in what is not the reporting do not count', () => {
    const menu = 'More from Dorvane: the mayor, Ilsa Maren, and the owner, Kestrin Timber.\n\n'
    const excluded = [{ span: { start: 0, end: menu.length }, reason: 'related' as const }]
    expect(topic(menu + strike, { excluded }).names).toEqual(topic(strike).names)
    expect(bothWays(topic(fire), topic(menu + strike, { excluded }))).toEqual([false, false])
  })
})

describe('what an article is about', () => {
  const text =
    'The ferry from Harrow to Skell sank off Port Anning on 17 August 2014 with 1,274 people aboard, near Sound Ness. ' +
    'On Monday the mayor of Harrow, Ola Brenn, met the French consul in London. The wreck, at 60.5 metres, cost $3 million.'
  const about = topic(text)

  test('names inside its sentences, without days, countries and offices', () => {
    expect([...about.names].sort()).toEqual(['anning', 'brenn', 'harrow', 'ness', 'ola', 'skell', 'sound'])
  })

  test('those it has most often come first, then by letter', () => {
    expect(about.salient).toEqual(['harrow', 'anning', 'brenn', 'ness', 'ola', 'skell', 'sound'])
  })

  test('places are what stands behind "in", "off" and the like', () => {
    expect([...about.places].sort()).toEqual(['anning', 'ness', 'sound'])
  })

  test('months of its full dates', () => {
    expect([...about.months]).toEqual([24_175])
  })

  test('figures that say three digits and more, each with kind and unit', () => {
    expect([...about.values]).toEqual(['count||1274', 'length|m|60.5'])
  })

  test('the lead ends after its first sentences', () => {
    const later = topic(`${fire} ${'It went on and on. '.repeat(40)}In Norrick, Teska Vold wept.`)
    expect([later.names.has('norrick'), later.lead.has('norrick'), later.places.has('norrick')]).toEqual([
      true,
      false,
      false,
    ])
    expect(later.lead.has('dorvane')).toBe(true)
  })
})
