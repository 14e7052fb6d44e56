import fc from 'fast-check'
import { articleFromText } from '../../src/index.ts'
import type { Article } from '../../src/model/text.ts'

/** A story of the news: what its articles are called, how they begin, and what they may say with a number in it. */
interface Story {
  readonly titles: readonly string[]
  readonly leads: readonly string[]
  readonly sentences: readonly ((number: number) => string)[]
}

/** A fire in a port, told with figures, dates, offices and sayings, in the letters and marks of the news. */
export const FIRE: Story = {
  titles: [
    'Blaze guts warehouses at Port Séraphine',
    'After the fire, Port Séraphine counts its losses',
    'Harbour fire: what is known',
  ],
  leads: [
    'PORT SÉRAPHINE, May 14 – A fire tore through the grain warehouses of Port Séraphine on Tuesday, the mayor, Zoë Müller, said.',
    'Smoke still hung over the docks of Port Séraphine when Zoë Müller, the mayor, walked through the ashes.',
    'Nobody at the port authority of Port Séraphine will say yet how the grain caught fire; “we are counting,” is all they say.',
    'Insurers’ men came to Port Séraphine before the firemen had left, and Zoë Müller did not like it.',
  ],
  sentences: [
    (n) => `At least ${n} people died in the fire.`,
    (n) => `The fire killed ${n} people, the port authority said on Wednesday.`,
    (n) => `The death toll rose to ${n}, Zoë Müller told reporters.`,
    (n) => `“We have found ${n} bodies,” said José Peña, the fire chief of Port Séraphine.`,
    (n) => `The port authority denied that ${n} people had been killed.`,
    (n) => `The warehouses held ${n},400 tonnes of wheat worth $${n}.5 million (€${n - 2} million).`,
    (n) => `Damage is put at more than $${n} million, up from $${n - 3} million a day earlier.`,
    (n) => `Exports through the port fell ${n}% in 2023 to ${n}.27 million tonnes.`,
    (n) => `In 2023 exports through the port fell by ${n + 1}%, the ministry’s figures show.`,
    (n) => `The fire broke out on May ${n} and burned for ${n} hours.`,
    () => 'The fire broke out on Monday night, José Peña said.',
    () => 'Zoë Müller, the mayor of Port Séraphine, resigned on Thursday.',
    () => 'Zoë Müller has denied that she will resign.',
    () => 'André Lefèvre, the chairman of the port authority, said the grain was not insured.',
    () => 'The port authority said the grain was insured.',
    (n) => `The new quay – it cost €${n} million – was not touched, officials say.`,
    () => 'It was the third fire there in two years.',
  ],
}

/** Another place and other people, with figures of the same sorts. */
export const SNOW: Story = {
  titles: ['Snow shuts the Kestrel pass'],
  leads: [
    'Snow has closed the road over the Kestrel pass, and Ilka Brandt, who runs the province of Norrland, asked drivers to turn back.',
    'Lorries queue below the Kestrel pass, where ploughs sent by Ilka Brandt make little way.',
  ],
  sentences: [
    (n) => `The avalanche below the pass killed ${n} people.`,
    (n) => `Ploughs cleared ${n} kilometres of road on Friday.`,
    (n) => `The hotel at the summit took in ${n} travellers, Ilka Brandt said.`,
    (n) => `A tunnel under the pass would cost $${n} million.`,
  ],
}

/** An article before it is in any file. */
export interface Draft {
  readonly title: string
  readonly publisher: string
  /** An ISO date, or `null`. */
  readonly published: string | null
  readonly paragraphs: readonly string[]
}

/** The same articles in every run; another seed tries others: `SEED=8 npx vitest run tests/invariants`. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 7) })

const NUMBERS = [12, 14, 17, 20, 23, 31]
const PUBLISHERS = ['Harbour Wire', 'The Séraphine Post', 'Tide Radio', 'The Quay']

/** An article on a story: a lead and a few sentences, some to a paragraph; `least` and `most` paragraphs behind the lead. */
export function draftOf(story: Story, most = 6, least = 1): fc.Arbitrary<Draft> {
  const said = fc.tuple(fc.constantFrom(...story.sentences), fc.constantFrom(...NUMBERS)).map(([say, n]) => say(n))
  const paragraph = fc.array(said, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))
  return fc
    .record({
      title: fc.constantFrom(...story.titles),
      publisher: fc.constantFrom(...PUBLISHERS),
      published: fc.constantFrom(null, '2024-05-14', '2024-05-15', '2024-05-17'),
      lead: fc.constantFrom(...story.leads),
      rest: fc.array(paragraph, { minLength: least, maxLength: most }),
    })
    .map(({ lead, rest, ...named }) => ({ ...named, paragraphs: [lead, ...rest] }))
}

/** Articles on a story, each of a publisher of its own. */
export function draftsOf(
  story: Story,
  { min, max, least = 1 }: { readonly min: number; readonly max: number; readonly least?: number },
) {
  const drafts = fc.array(draftOf(story, 6, least), { minLength: min, maxLength: max })
  return drafts.map((all) => all.map((draft, at) => ({ ...draft, publisher: `${draft.publisher} ${at + 1}` })))
}

/** The article of a draft as if read from `path`; `write` makes the text of its paragraphs. */
export function articleOf(
  { title, publisher, published, paragraphs }: Draft,
  path: string,
  write = (written: readonly string[]) => `${written.join('\n\n')}\n`,
): Article {
  return articleFromText(write(paragraphs), { id: path, path, title, publisher, published: published ?? '' })
}

/** Articles of drafts, `a1.txt`, `a2.txt`, … */
export function articlesOf(drafts: readonly Draft[], prefix = 'a'): readonly Article[] {
  return drafts.map((draft, at) => articleOf(draft, `${prefix}${at + 1}.txt`))
}
