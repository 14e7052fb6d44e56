import fc from 'fast-check'
import { articleFromText } from '../../src/index.ts'
import type { Article } from '../../src/model/text.ts'

/** What articles on one event are made of: leads that name it, and sentences with a number to fill in. */
export interface Event {
  /** One for each article, in words of its own: nothing here is a copy unless a test makes one. */
  readonly leads: readonly [string, string, string, string]
  readonly sentences: readonly ((number: number) => string)[]
}

/** A shipwreck, and what else its region's papers write of that week. */
export const FERRY: Event = {
  leads: [
    'A ferry from Harrow to the isle of Skell has sunk, and the mayor, Ola Brenn, called for help.',
    'Boats put out into the sound off Skell at dawn, and Ola Brenn opened the school of Harrow to survivors.',
    'It was past midnight when the bells rang in Harrow; by then, says Ola Brenn, nobody on Skell was asleep.',
    'What sank the old steamer between Harrow and Skell is not known, and Ola Brenn will not guess.',
  ],
  sentences: [
    (n) => `The wreck off Skell killed ${n} people.`,
    (n) => `At least ${n} people died when the ferry from Harrow sank.`,
    (n) => `The death toll rose to ${n}, the mayor, Ola Brenn, said.`,
    (n) => `Officials said on Friday that ${n} people were still missing.`,
    (n) => `The police denied that ${n} people had been killed.`,
    (n) => `The port of Velmora handled ${n / 10} million containers in 2021.`,
    (n) => `In 2021 the port of Velmora handled more than ${n / 10} million containers.`,
    (n) => `The new pier at Skell will cost $${n} million (about ${n - 2} million euros).`,
    (n) => `Trade between Kenya and Peru reached $${n}.4 billion in 2021, up from $${n - 3} billion in 2020.`,
    (n) => `Fares of the Solmar line rose ${n}% last year. They had risen ${n + 4}% the year before.`,
    (n) => `The strait is ${n} kilometres wide, and the crossing takes ${n} minutes.`,
    (n) => `“We have ${n} boats at sea,” said Ola Brenn, ${n}.`,
    () => 'Dozens of divers searched the wreck for two days.',
  ],
}

/** Other names and another place, with figures of the same sorts. */
export const STRANGER: Event = {
  leads: [
    'A slide of mud has buried a street in Corrin, and the governor, Pell Okoro, flew there from Kestrin.',
    'Diggers from Kestrin reached the valley of Corrin late, which angers Pell Okoro, who runs the province.',
    'After a week of rain the slope over Corrin gave way, and for Pell Okoro in Kestrin the blame is plain.',
    'Nobody warned the people of Corrin, as Pell Okoro admits in a letter to the council of Kestrin.',
  ],
  sentences: [
    (n) => `The slide at Corrin killed ${n} people.`,
    (n) => `The death toll rose to ${n}, the governor, Pell Okoro, said.`,
    (n) => `Some ${n} people were still missing.`,
    (n) => `The mine of Kestrin yielded ${n / 10} million tonnes of ore in 2021.`,
    (n) => `A wall above Corrin will cost $${n} million.`,
    (n) => `The road is ${n} kilometres long.`,
  ],
}

const NUMBERS = [12, 14, 20, 23, 31, 48]
const DATES = [null, '2024-05-14', '2024-05-14T09:30Z', '2024-05-15', '2024-05-17T21:00+02:00']

/**
 * Articles of several publishers on an event, each with a lead and some of the
 * sentences, one or more to a paragraph.
 */
export function articlesAbout(event: Event, { min, max }: { readonly min: number; readonly max: number }) {
  const sentence = fc
    .tuple(fc.constantFrom(...event.sentences), fc.constantFrom(...NUMBERS), fc.constantFrom(' ', '\n\n'))
    .map(([write, number, gap]) => `${gap}${write(number)}`)
  const draft = fc.record({
    body: fc.array(sentence, { minLength: 1, maxLength: 6 }),
    published: fc.constantFrom(...DATES),
  })
  return fc.array(draft, { minLength: min, maxLength: max }).map((drafts) =>
    drafts.map(({ body, published }, index): Article => {
      const id = `a${index + 1}`
      const text = `${event.leads[index % 4] ?? ''}${body.join('')}\n`
      const fields = { id, path: `${id}.txt`, publisher: `The ${id} Post`, title: null }
      return { ...articleFromText(text, fields), published }
    }),
  )
}
