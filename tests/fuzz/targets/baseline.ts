import { parseBaseline } from '../../../src/baseline/parse.ts'
import { baselineText } from '../../../src/baseline/text.ts'
import { hold, holdProblem, refusal } from '../properties/hold.ts'
import { textOf } from '../target.ts'

/** A baseline file: read or refused with a reason; what is read, written and read again is the same. */
export function fuzz(data: Uint8Array): void {
  const source = textOf(data)
  if (source === null) return
  for (const rebuild of [false, true]) {
    const problems = refusal(() => {
      const { paths, entries } = parseBaseline(source, 'known.jsonl', { rebuild })
      const written = baselineText({ paths, entries })
      const again = parseBaseline(written, 'known.jsonl')
      hold(baselineText(again) === written, 'changes when written again')
    })
    for (const problem of problems) holdProblem(problem, source)
  }
}

export const longest = 2_048

const HEADER = '{"schema":"crosscheck/baseline@1","fingerprints":"conflict/v1","paths":["corpus"]}'
const ENTRY =
  '{"fingerprint":"00000000000000000000000000000000","also":[],"rule":"disjoint-values","verdict":"contradiction","fact":{"measures":["trade"],"entities":["Kenya"],"changes":[],"periods":["2022-01-01/2023-01-01"],"qualifiers":[],"units":["money USD"]},"values":["3","4"],"publishers":["Post"],"reason":null,"by":null,"added":"2024-05-14","until":null}'

export const seeds = [
  `${HEADER}\n${ENTRY}\n`,
  `${HEADER}\r\n\r\n${HEADER}\r\n`,
  `${HEADER}\n<<<<<<< ours\n${ENTRY}\n=======\n>>>>>>> theirs\n`,
  '{"schema":"crosscheck/baseline@2"}',
  `${ENTRY}\n${HEADER}`,
]

export const words = [
  ...[
    '"schema":',
    '"fingerprints":',
    '"paths":null',
    '"also":[',
    '"fact":{',
    '"until":"2024-02-30"',
    '"__proto__":',
    '\n',
  ],
  ...['<<<<<<< ', '=======', '>>>>>>> ', '||||||| ', '"verdict":"dispute"', '"values":[', '\\u0000', '\\ud800'],
]
