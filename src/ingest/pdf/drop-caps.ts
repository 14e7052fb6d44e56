import type { Run } from './run.ts'

/** A capital that begins an article, with the quotation mark before it. */
const CAPITAL = /^["“‘]?\p{Lu}$/u

/** How much larger than the text beside it such a capital is. */
const LARGER = 1.7

/** More on a page are no beginnings of anything. */
const MOST = 12

/** Words of one capital, which the next word does not go on. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['A', 'I'])

/**
 * The runs of a page with capitals that hang down beside several lines set
 * before the first of these lines: `T` and `he ferry` make `The ferry`. An `A`
 * beside a word that the page has elsewhere is a word: `A ferry`.
 */
export function withDropCaps(runs: readonly Run[]): readonly Run[] {
  const capitals = new Set(runs.filter(({ text }) => CAPITAL.test(text)).slice(0, MOST))
  if (capitals.size === 0) return runs
  return runs.map((run) => {
    const first = capitals.has(run) ? firstBeside(run, runs) : null
    return first === null ? run : { ...run, ...placedBefore(run, first, runs) }
  })
}

/** The highest run that begins behind a capital within its height. */
function firstBeside(capital: Run, runs: readonly Run[]): Run | null {
  const beside = runs.filter(
    ({ left, baseline, size }) =>
      capital.size > LARGER * size &&
      baseline > capital.baseline - capital.size &&
      baseline < capital.baseline - 0.5 * size &&
      left > capital.right - size &&
      left < capital.right + size,
  )
  return beside.reduce<Run | null>(
    (highest, run) => (highest && highest.baseline <= run.baseline ? highest : run),
    null,
  )
}

function placedBefore({ text }: Run, { text: after, baseline, size, left }: Run, runs: readonly Run[]): Partial<Run> {
  const [word = ''] = after.split(/[^\p{L}]/u, 1)
  const isElsewhere =
    word.length > 2 && runs.some((run) => run.text !== after && run.text.split(/[^\p{L}]+/u).includes(word))
  const isWord = WHOLE_WORDS.has(text.slice(-1)) && (isElsewhere || word === '')
  return { text: isWord ? `${text} ` : text, baseline, size, right: left }
}
