/** A page, the sentences of its story, and what on it is none of it. */
export interface Page {
  readonly name: string
  readonly html: string
  readonly story: readonly string[]
  readonly not: readonly string[]
}

export const TITLE = 'Dam spills over at Orrin, 3,200 told to leave'

/** The sentences of the story that the pages tell. */
export const STORY: readonly string[] = [
  'Water spilled over the Orrin dam on Tuesday night and 3,200 people were told to leave their homes.',
  'The reservoir stood 14 centimetres above its crest at dawn, the water board said.',
  'Eleven people were taken to hospital, two of them with serious injuries.',
  '“We opened all 6 gates before midnight,” said Maud Pellow, who runs the dam.',
  'The board put the damage at £4.5 million and said 120 farms were under water.',
  'A school in Lower Orrin has taken in 410 people since Wednesday.',
  'Rain is forecast until Friday.',
]

/** Sentences of another story. */
export const OTHER: readonly string[] = [
  'A bus left the road near Tarn Hill on Sunday and 9 passengers died, police said.',
  'The driver had worked 16 hours without a rest, according to the union.',
  'Another 27 people were hurt, and 5 of them are still in hospital.',
]

/** What readers wrote, longer than the story. */
export const COMMENTS: readonly string[] = [
  'My cousin lives below that dam and she counted at least 40 lorries going up the valley that evening, so do not tell me nobody knew.',
  'In 1987 it was far worse, 19 people drowned and the council paid every family £200 and a food parcel for Christmas.',
  'Typical. They spent £12 million on the visitor centre and nothing on the gates, as I have said here 50 times before.',
  'Does anybody have figures for the lower dam? I heard 30,000 cubic metres from a man who works there, and he should know.',
  'Thoughts are with the 2,000 families. We had 8 of them in our barn last night and there is room for 15 more.',
]

export const [S1 = '', S2 = '', S3 = '', S4 = '', S5 = '', S6 = '', S7 = ''] = STORY

/** Sentences as paragraphs. */
export function ps(sentences: readonly string[], attributes = ''): string {
  return sentences.map((sentence) => `<p${attributes}>${sentence}</p>`).join('\n')
}

/** A page with a head as most have it. */
export function page(body: string, { head = '', attributes = '' } = {}): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${TITLE} | The Vale Reporter</title>
<meta property="og:title" content="${TITLE}">
<meta property="og:site_name" content="The Vale Reporter">
${head}
</head>
<body${attributes}>
${body}
</body>
</html>
`
}
