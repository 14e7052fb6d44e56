/** A paragraph or a row of a table, without blanks at its ends and never empty. */
export interface Block {
  readonly text: string
  readonly isRow: boolean
  /** Name of the style of a paragraph: `Title`, `Heading1`. */
  readonly style: string | null
}

/** Characters and paragraphs of a cell in a table of figures; a table that holds more is there for the layout. */
const LONGEST_CELL = 200
const MOST_PARAGRAPHS = 3

/** A row of cells as one block, or as the paragraphs of each cell where the table is there for the layout. */
export function rowBlocks(cells: readonly (readonly Block[])[]): readonly Block[] {
  const texts = cells.map((blocks) => blocks.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '))
  const isLayout =
    cells.some(({ length }) => length > MOST_PARAGRAPHS) || texts.some(({ length }) => length > LONGEST_CELL)
  if (isLayout) return cells.flat()
  const text = texts.filter((cell) => cell !== '').join(' ')
  return text === '' ? [] : [{ text, isRow: true, style: null }]
}
