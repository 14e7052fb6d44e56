/** What ids of rules and measures look like, and so their files: `death-toll`, `co2-emissions`. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** How an id is written: completes a message that refuses one. */
export const MEND_ID = 'Write lower-case words joined by hyphens.'
