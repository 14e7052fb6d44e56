import type { Source } from '../case.ts'
import { chrono } from './chrono.ts'
import { ducklingNumeral, ducklingOrdinal } from './duckling-numbers.ts'
import { ducklingTime } from './duckling-time.ts'
import { ducklingUnits } from './duckling-units.ts'
import { issueFailures } from './issue-failures.ts'
import { quantulum3 } from './quantulum3.ts'
import { recognizersDates } from './recognizers-dates.ts'
import {
  recognizersNumber,
  recognizersNumberRange,
  recognizersOrdinal,
  recognizersPercent,
} from './recognizers-numbers.ts'
import { RECOGNIZERS_UNIT_SOURCES } from './recognizers-units.ts'

/** Every source, in the order of the table; each reads its files when it is called. */
export const SOURCES: readonly (() => Source)[] = [
  recognizersNumber,
  recognizersPercent,
  recognizersOrdinal,
  recognizersNumberRange,
  ...RECOGNIZERS_UNIT_SOURCES,
  recognizersDates,
  ducklingNumeral,
  ducklingOrdinal,
  ducklingUnits,
  ducklingTime,
  quantulum3,
  chrono,
  issueFailures,
]
