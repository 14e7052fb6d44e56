import type { Place, Problem } from '../errors.ts'
import { quoted, useOneOf } from './names.ts'
import { complain, type Reader, text } from './shape.ts'

/** What may stand in braces in the message of a rule. */
export const PLACEHOLDERS: readonly string[] = [
  'left.value',
  'right.value',
  'left.publisher',
  'right.publisher',
  'measure',
  'period',
  'gap',
  'account',
]

const LONGEST = 500

/** Text of at most 500 characters in which every brace opens one of the placeholders. */
export const message: Reader<string> = (node, name, problems) => {
  const template = text(node, name, problems)
  if (template === undefined) return undefined
  if (template.length > LONGEST) {
    const what = `\`${name}\` has ${template.length} characters, more than the ${LONGEST} allowed`
    return complain(problems, 'too-long', node.place, what, 'Say it in one sentence; the rest belongs in `note`.')
  }
  checkBraces(template, node.place, problems)
  return template
}

function checkBraces(template: string, place: Place, problems: Problem[]): void {
  for (let open = template.indexOf('{'); open >= 0; ) {
    const next = template.indexOf('{', open + 1)
    const close = template.indexOf('}', open)
    if (close < 0 || (next >= 0 && next < close)) {
      complain(problems, 'unknown-placeholder', place, 'a `{` in `message` has no `}`', 'Close the brace or remove it.')
    } else {
      const name = template.slice(open + 1, close)
      if (!PLACEHOLDERS.includes(name)) {
        const what = `no placeholder is called ${quoted(name)}`
        complain(problems, 'unknown-placeholder', place, what, useOneOf(name, PLACEHOLDERS))
      }
    }
    open = next
  }
}
