import type { Markup } from './markup.ts'

/** The look of the page: one column, readable at 360 pixels, dark where the reader's system is. */
export const STYLE: Markup = {
  html: `
:root { color-scheme: light dark; --faint: #57606a; --line: #d0d7de; --mark: #fff3b0; --text: #1f2328; --page: #fff;
  --contradiction: #b3261e; --dispute: #8a5a00; --update: #0b6e75; --agreement: #1a7f37 }
@media (prefers-color-scheme: dark) {
  :root { --faint: #9198a1; --line: #3d444d; --mark: #5c4a00; --text: #e6edf3; --page: #0d1117;
    --contradiction: #ff7b72; --dispute: #e3b341; --update: #56d4dd; --agreement: #56d364 }
}
body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto;
  max-width: 50rem; overflow-wrap: anywhere; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.2rem } h3 { font-size: 1rem }
article { border-top: 1px solid var(--line); padding-block: .5rem }
.contradiction { color: var(--contradiction) } .dispute { color: var(--dispute) }
.update { color: var(--update) } .agreement { color: var(--agreement) }
ul { list-style: none; padding: 0 } li { margin-block: .75rem }
blockquote { border-inline-start: 3px solid var(--line); margin: .25rem 0; padding-inline-start: .75rem }
blockquote p { margin: 0 } mark { background: var(--mark); color: inherit }
small, footer, dt { color: var(--faint) } dl { display: grid; gap: 0 .75rem; grid-template-columns: auto 1fr } dd { margin: 0 }
summary { cursor: pointer }
`,
}
