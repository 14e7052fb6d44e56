import type { Source } from '../case.ts'
import { chrono } from './chrono.ts'
import { ducklingNumeral, ducklingOrdinal } from './duckling-numbers.ts'
import { ducklingTime } from './duckling-time.ts'
import { issueFailures } from './issue-failures.ts'
import { recognizersDates } from './recognizers-dates.ts'
import {
  recognizersNumber,
  recognizersNumberRange,
  recognizersOrdinal,
  recognizersPercent,
} from './recognizers-numbers.ts'

/** Every source, in the order of the table; each reads its files when it is called. */
export const SOURCES: readonly (() => Source)[] = [
  recognizersNumber,
  recognizersPercent,
  recognizersOrdinal,
  recognizersNumberRange,
  recognizersDates,
  ducklingNumeral,
  ducklingOrdinal,
  ducklingTime,
  chrono,
  issueFailures,
]
