import { attribute, type Element, isElement, isText, type Node, walk } from './tree.ts'

/** What was seen of a table. */
interface Table {
  readonly element: Element
  rows: number
  /** Rows of two cells or more. */
  wideRows: number
  /** Has header cells or a caption. */
  titled: boolean
  /** Does what only a layout does: holds a table, headings, or several blocks in a cell. */
  layout: boolean
  longest: number
  cells: number
  cell: number
  blocks: number
}

/** Longer cells hold passages, not values. */
const LONGEST_CELL = 300
const LAYOUT_BLOCKS = new Set('article blockquote center div form h1 h2 h3 h4 hr ol p section ul'.split(' '))

/**
 * The tables of a page that hold data, not its layout: they have rows of cells
 * of little text, or header cells, and no tables, headings or passages in them.
 * One walk.
 *
 * @see HTML standard, section 4.9.1: how to tell layout tables
 */
export function findDataTables(root: Node): ReadonlySet<Element> {
  const found = new Set<Element>()
  const open: Table[] = []
  for (const { node, leaving } of walk(root)) {
    const table = open.at(-1)
    if (isText(node) && !leaving && table) table.cell += node.value.trim().length
    if (!isElement(node)) continue
    if (node.tagName === 'table') {
      if (!leaving) {
        if (table) table.layout = true
        open.push(begun(node))
      } else {
        open.pop()
        if (table && holdsData(table)) found.add(node)
      }
    } else if (table) look(table, node, leaving)
  }
  return found
}

function begun(element: Element): Table {
  const layout = ['presentation', 'none'].includes(attribute(element, 'role') ?? '')
  return { element, rows: 0, wideRows: 0, titled: false, layout, longest: 0, cells: 0, cell: 0, blocks: 0 }
}

function look(table: Table, { tagName }: Element, leaving: boolean): void {
  const isCell = tagName === 'td' || tagName === 'th'
  if (tagName === 'th' || tagName === 'caption') table.titled = true
  if (tagName === 'tr' && !leaving) table.cells = 0
  if (tagName === 'tr' && leaving && table.cells > 0) {
    table.rows++
    if (table.cells > 1) table.wideRows++
  }
  if (isCell && !leaving) {
    table.cells++
    table.cell = 0
    table.blocks = 0
  }
  if (isCell && leaving) table.longest = Math.max(table.longest, table.cell)
  if (LAYOUT_BLOCKS.has(tagName) && !leaving && (/^h\d$/.test(tagName) || ++table.blocks > 2)) table.layout = true
}

function holdsData({ rows, wideRows, titled, layout, longest }: Table): boolean {
  if (layout || wideRows === 0) return false
  return longest <= LONGEST_CELL && (titled || (rows > 1 && wideRows * 2 >= rows))
}
