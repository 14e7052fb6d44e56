import { raised } from '../raised-text.ts'
import type { Block } from './block.ts'

/** A paragraph while it is read. */
interface Paragraph {
  text: string
  style: string | null
  /** What is known of the run that is open; `null` between runs. */
  run: { isHidden: boolean; isRaised: boolean } | null
  /** Whether its end is deleted, so that the next one goes on where it stops. */
  isOpenEnded: boolean
  /** What stands in boxes anchored in it. */
  readonly boxed: Block[]
}

/** Where blocks are gathered: the body, a cell, a text box. */
interface Container {
  readonly blocks: Block[]
  /** Text of a paragraph whose end is deleted. */
  carried: string
}

/** Where in a Word file the reading stands; the innermost of everything is the last. */
export interface BodyState {
  readonly names: string[]
  readonly containers: Container[]
  readonly paragraphs: Paragraph[]
  /** Rows that are open, each with its cells. */
  readonly rows: (readonly Block[])[][]
  /** Content controls that are open. */
  readonly controls: { isEmpty: boolean }[]
  /** Alternatives that are open, and whether the first of one was taken. */
  readonly choices: { isMade: boolean }[]
}

/** The start of a file. */
export function emptyBody(): BodyState {
  const containers = [{ blocks: [], carried: '' }]
  return { names: [], containers, paragraphs: [], rows: [], controls: [], choices: [] }
}

/** Adds shown text to the paragraph that is open; what is raised is a power, or the mark of a note and left out. */
export function addText({ paragraphs }: BodyState, text: string): number {
  const paragraph = paragraphs.at(-1)
  if (!paragraph?.run || paragraph.run.isHidden) return 0
  const shown = paragraph.run.isRaised ? raised(paragraph.text, text) : text
  paragraph.text += shown
  return shown.length
}

export function openContainer({ containers }: BodyState): void {
  containers.push({ blocks: [], carried: '' })
}

export function closeContainer({ containers }: BodyState): readonly Block[] {
  const container = containers.length > 1 ? containers.pop() : undefined
  if (!container) return []
  return [...container.blocks, ...blockOf(container.carried, null)]
}

export function openParagraph({ paragraphs }: BodyState): void {
  paragraphs.push({ text: '', style: null, run: null, isOpenEnded: false, boxed: [] })
}

/** Ends a paragraph: it and what is in its boxes follow what the container holds. */
export function closeParagraph({ containers, paragraphs }: BodyState): void {
  const paragraph = paragraphs.pop()
  const container = containers.at(-1)
  if (!paragraph || !container) return
  const text = container.carried + paragraph.text
  container.carried = paragraph.isOpenEnded ? text : ''
  if (!paragraph.isOpenEnded) container.blocks.push(...blockOf(text, paragraph.style))
  container.blocks.push(...paragraph.boxed)
}

function blockOf(text: string, style: string | null): readonly Block[] {
  const shown = text.trim()
  return shown === '' ? [] : [{ text: shown, isRow: false, style }]
}
