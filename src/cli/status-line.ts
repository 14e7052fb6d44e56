/** Takes the cursor back and clears from there to the end of the line. */
const ERASE = '\r\u001b[K'

let isShown = false

/**
 * Shows one line on the terminal behind standard error, in place of the one
 * shown before. It must be shorter than the terminal is wide: what wraps is
 * not erased whole.
 */
export function showLine(text: string): void {
  process.stderr.write(`${ERASE}${text}`)
  isShown = true
}

/** Takes the shown line away, if there is one, so that something else may be written. */
export function eraseLine(): void {
  if (!isShown) return
  process.stderr.write(ERASE)
  isShown = false
}
