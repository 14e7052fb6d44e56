import type { Target } from '../target.ts'
import * as baseline from './baseline.ts'
import * as claims from './claims.ts'
import * as dates from './dates.ts'
import * as docx from './docx.ts'
import * as encoding from './encoding.ts'
import * as feed from './feed.ts'
import * as file from './file.ts'
import * as frontMatter from './front-matter.ts'
import * as html from './html.ts'
import * as json from './json.ts'
import * as mail from './mail.ts'
import * as numbers from './numbers.ts'
import * as pdf from './pdf.ts'
import * as yaml from './yaml.ts'

/** Every target by the name of its module. */
export const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['baseline', baseline],
  ['claims', claims],
  ['dates', dates],
  ['docx', docx],
  ['encoding', encoding],
  ['feed', feed],
  ['file', file],
  ['front-matter', frontMatter],
  ['html', html],
  ['json', json],
  ['mail', mail],
  ['numbers', numbers],
  ['pdf', pdf],
  ['yaml', yaml],
])
