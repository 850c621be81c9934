import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { closingRefusals, closingReport } from '../../contract.ts'

export type ClosingReport = RecordOf<typeof closingReport>

/** Refuses a command that the report's state does not allow. */
export const requireReportState = stateGuard(closingReport, closingRefusals, 'closing_report.wrong_state')
