import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { acceptanceReport } from '../../contract.ts'
import { type AcceptanceReport, requireReportState } from '../require-state.ts'

/** A report becomes a draft again, with the reason, whoever asks for it. */
export function takeBack(ctx: Context, record: AcceptanceReport, note: string): Promise<AcceptanceReport> {
  requireReportState(ctx, record, ['submitted'], { zh: '收回', en: 'taken back' })
  const set = { state: 'draft', submittedOn: null, figures: null } as const
  return changeRecord(ctx, acceptanceReport, record, set, { action: 'taken_back', note })
}
