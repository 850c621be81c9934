import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { issue, risk, riskRefusals } from '../contract.ts'

export type Risk = RecordOf<typeof risk>
export type Issue = RecordOf<typeof issue>

/** Refuses a command that the risk's state does not allow. */
export const requireRiskState = stateGuard(risk, riskRefusals, 'risk.wrong_state')

/** Refuses a command that the issue's state does not allow. */
export const requireIssueState = stateGuard(issue, riskRefusals, 'issue.wrong_state')
