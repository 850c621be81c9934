import type { ClosingFigures } from '../../contract.ts'
import type { ClosingReport } from './require-report-state.ts'

/** The figures that a report was submitted with; a draft has none. */
export function keptFigures({ figures }: Pick<ClosingReport, 'figures'>): ClosingFigures | null {
  return figures === null ? null : (JSON.parse(figures) as ClosingFigures)
}
