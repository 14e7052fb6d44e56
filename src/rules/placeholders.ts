import type { z } from 'zod'
import { complain } from '../yaml/complain.ts'
import { text } from '../yaml/fields.ts'
import { quoted, useOneOf } from '../yaml/names.ts'

/** What may stand in braces in the message of a rule. */
export const PLACEHOLDERS: readonly string[] = [
  'left.value',
  'right.value',
  'left.said',
  'right.said',
  'left.publisher',
  'right.publisher',
  'measure',
  'period',
  'gap',
  'event',
  'holder',
  'office',
  'source',
  'content',
  'account',
]

const LONGEST = 500

/** The same as a pattern, for the JSON Schema that editors use. */
const BRACED = PLACEHOLDERS.map((name) => name.replace('.', '\\.')).join('|')
const TEMPLATE = `^(?=[\\s\\S]*\\S)(?:[^{]|\\{(?:${BRACED})\\})*$`

/** Text of at most 500 characters in which every brace opens one of the placeholders. */
export const messageSchema = text({
  add: '"{left.publisher} has {left.value}, …"',
  shorten: 'Say it in one sentence; the rest belongs in `note`.',
})
  .max(LONGEST)
  .superRefine(checkBraces)
  .meta({ pattern: TEMPLATE })

function checkBraces(template: string, context: z.RefinementCtx): void {
  for (let open = template.indexOf('{'); open >= 0; ) {
    const next = template.indexOf('{', open + 1)
    const close = template.indexOf('}', open)
    const code = 'unknown-placeholder'
    if (close < 0 || (next >= 0 && next < close)) {
      complain(context, { code, what: 'a `{` in `message` has no `}`', fix: 'Close the brace or remove it.' })
    } else {
      const name = template.slice(open + 1, close)
      if (!PLACEHOLDERS.includes(name)) {
        complain(context, {
          code,
          what: `no placeholder is called ${quoted(name)}`,
          fix: useOneOf(name, PLACEHOLDERS),
        })
      }
    }
    open = next
  }
}
