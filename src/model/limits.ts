/** How much one file may cost; what passes a limit is left out and named. */
export interface Limits {
  /** Size of a file, and of what is in it when it is unpacked, in megabytes of 2^20 bytes. */
  readonly fileMegabytes: number
  /** Length of one article's text, in UTF-16 code units. */
  readonly articleCharacters: number
  /** How deep elements of HTML and XML may stand in each other. */
  readonly nesting: number
  /** How long its parser may take, in seconds. */
  readonly seconds: number
  /** How large the heap of its parser may grow, in megabytes of 2^20 bytes. */
  readonly memoryMegabytes: number
}
