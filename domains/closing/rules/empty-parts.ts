import { hasText } from '@yingce/process/has-text'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { closingReport } from '../entities/closing-report.ts'

/** What a closing report is written in. */
export const PARTS = ['results', 'course', 'causes', 'handOver'] as const

/** The parts in which nothing is said yet. */
export function emptyParts(report: Pick<RecordOf<typeof closingReport>, (typeof PARTS)[number]>) {
  return PARTS.filter(part => !hasText(report[part]))
}
