import type { Explanation } from '../../model/explanation.ts'
import type { Style } from '../format.ts'
import { claimLines } from './claim.ts'
import { findingLines } from './finding.ts'
import { pairLines } from './pair.ts'

/** An explanation for people, plain text without colour. */
export function explanationText(explanation: Explanation, style: Style): string {
  return `${linesOf(explanation, style).join('\n')}\n`
}

function linesOf(explanation: Explanation, style: Style): readonly string[] {
  switch (explanation.kind) {
    case 'claim':
      return claimLines(explanation, style)
    case 'finding':
      return findingLines(explanation, style)
    case 'pair':
      return pairLines(explanation, style)
  }
}
