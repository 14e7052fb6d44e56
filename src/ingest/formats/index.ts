import type { InputFormat } from '../format.ts'
import { docx } from './docx.ts'
import { feed } from './feed.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { mail } from './mail.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'

/** Every input format there is. Adding one is a module in this folder and a line here. */
export const INPUT_FORMATS: readonly InputFormat[] = [text, markdown, html, json, jsonl, feed, mail, pdf, docx]
