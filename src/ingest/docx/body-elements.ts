import { rowBlocks } from './block.ts'
import { addText, type BodyState, closeContainer, closeParagraph, openContainer, openParagraph } from './body-state.ts'
import type { OpenTag } from './read-xml.ts'
import { isOn } from './word-xml.ts'

/** Characters that stand for an element in a run; a soft hyphen shows nothing within a line. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
])

/** What an element does to the reading when it opens, its properties aside. */
export function onOpen(state: BodyState, name: string, tag: OpenTag): void {
  const { paragraphs, rows, controls, choices, names } = state
  const character = CHARACTERS.get(name)
  if (character !== undefined && names.at(-2) === 'r') addText(state, character)
  else if (name === 'p') openParagraph(state)
  else if (name === 'tc' || name === 'txbxContent') openContainer(state)
  else if (name === 'tr') rows.push([])
  else if (name === 'sdt') controls.push({ isEmpty: false })
  else if (name === 'mc:AlternateContent') choices.push({ isMade: false })
  else if (name === 'mc:Choice') {
    const choice = choices.at(-1)
    if (choice) choice.isMade = true
  } else if (name === 'r') {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.run = { isHidden: false, isRaised: false }
  } else onProperty(state, name, tag)
}

function onProperty({ paragraphs, controls, names }: BodyState, name: string, tag: OpenTag): void {
  const paragraph = paragraphs.at(-1)
  const control = controls.at(-1)
  const value = tag.attributes.get('val') ?? ''
  if (name === 'pStyle' && paragraph) paragraph.style = value
  else if (name === 'vanish' && paragraph?.run) paragraph.run.isHidden = isOn(tag)
  else if (name === 'vertAlign' && paragraph?.run) paragraph.run.isRaised = value === 'superscript'
  else if (name === 'del' && names.at(-2) === 'rPr' && paragraph) paragraph.isOpenEnded = true
  else if (name === 'showingPlcHdr' && control) control.isEmpty = isOn(tag)
  else if (name === 'docPartGallery' && control && value === 'Table of Contents') control.isEmpty = true
}

/** What an element does to the reading when it closes. */
export function onClose(state: BodyState, name: string): void {
  const { containers, paragraphs, rows, controls, choices } = state
  if (name === 'p') closeParagraph(state)
  else if (name === 'r') {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.run = null
  } else if (name === 'tc') rows.at(-1)?.push(closeContainer(state))
  else if (name === 'txbxContent') {
    const boxed = closeContainer(state)
    const holder = paragraphs.at(-1)?.boxed ?? containers.at(-1)?.blocks
    for (const block of boxed) holder?.push(block)
  } else if (name === 'tr') {
    for (const block of rowBlocks(rows.pop() ?? [])) containers.at(-1)?.blocks.push(block)
  } else if (name === 'sdt') controls.pop()
  else if (name === 'mc:AlternateContent') choices.pop()
}
