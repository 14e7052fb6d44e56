import type { QuantityMention } from '../model/quantity.ts'
import type { FigureReading } from '../model/reading.ts'

/**
 * The figure as one of another kind and unit. Its fields are named one by one,
 * as some are made when first asked for, which spreading would leave behind.
 */
export function inUnit(figure: FigureReading, { kind, unit }: Pick<QuantityMention, 'kind' | 'unit'>): FigureReading {
  const { mention, measure, modality, prior, restates, whole } = figure
  return { mention: { ...mention, kind, unit }, measure, modality, prior, restates, whole }
}
