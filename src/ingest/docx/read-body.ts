import type { Block } from './block.ts'
import { onClose, onOpen } from './body-elements.ts'
import { addText, emptyBody } from './body-state.ts'
import type { Listener } from './read-xml.ts'
import { wordName } from './word-xml.ts'

/** Listens to the main part of a Word file and gathers its paragraphs. */
export interface BodyListener extends Listener {
  readonly blocks: () => readonly Block[]
}

/** What is not shown: moved text where it was, readings above characters, properties as they once were. */
const UNSEEN: ReadonlySet<string> = new Set(['moveFrom', 'rt', 'rPrChange', 'pPrChange', 'tblPrChange', 'sectPr'])

/**
 * Gathers what a reader sees of a Word file: paragraphs in order, tables row by
 * row, text boxes once and behind the paragraph that they are anchored in.
 * Tracked changes are read as accepted. Left out are deleted and hidden text,
 * codes of fields (their results stay), placeholders of empty controls, tables
 * of contents and marks of notes. Has enough when there are `most` characters.
 *
 * @see ECMA-376-1, 17.3 (paragraphs and runs), 17.4 (tables), 17.13.5 (revisions); ECMA-376-3, 7.5 (alternate content)
 */
export function readBody(most: number): BodyListener {
  const state = emptyBody()
  const { names, controls, choices } = state
  let hiddenFrom = Number.POSITIVE_INFINITY
  let characters = 0

  const isUnseen = (name: string) =>
    UNSEEN.has(name) ||
    (name === 'del' && names.at(-2) !== 'rPr') ||
    (name === 'sdtContent' && controls.at(-1)?.isEmpty === true) ||
    ((name === 'mc:Choice' || name === 'mc:Fallback') && choices.at(-1)?.isMade === true)

  return {
    open(tag) {
      const name = wordName(tag)
      names.push(name)
      if (names.length > hiddenFrom) return
      if (isUnseen(name)) hiddenFrom = names.length
      else onOpen(state, name, tag)
    },
    close() {
      const depth = names.length
      const name = names.pop() ?? ''
      if (depth < hiddenFrom) onClose(state, name)
      else if (depth === hiddenFrom) hiddenFrom = Number.POSITIVE_INFINITY
    },
    text(written) {
      if (names.at(-1) === 't' && names.length < hiddenFrom) characters += addText(state, written)
    },
    isDone: () => characters > most,
    blocks: () => state.containers[0]?.blocks ?? [],
  }
}
