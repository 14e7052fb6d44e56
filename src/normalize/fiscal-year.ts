import { FISCAL_YEAR_END } from '../lexicon/fiscal-years.ts'
import type { SentenceReading } from '../model/reading.ts'

/**
 * The month in which the fiscal years of an article end: the one it states of
 * any of them ("the year that ended in March"), else that of the country it
 * names most among those whose year is not the calendar's. Empty where
 * neither is there: then "2023-24" stays without dates.
 */
export function fiscalYearEnd(
  readings: readonly SentenceReading[],
  countries: readonly string[],
): { readonly fiscalEndMonth?: number } {
  for (const { analysed } of readings) {
    for (const { reading } of analysed.dates) {
      if (reading.form === 'fiscal-year' && reading.endMonth !== null) return { fiscalEndMonth: reading.endMonth }
    }
  }
  const named = countries.map((country) => FISCAL_YEAR_END[country]).find((month) => month !== undefined)
  return named === undefined ? {} : { fiscalEndMonth: named }
}
