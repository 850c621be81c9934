import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { feasibilityRefusals, feasibilityStudy } from '../contract.ts'

export type Study = RecordOf<typeof feasibilityStudy>

/** Refuses a command that the study's state does not allow. */
export const requireStudyState = stateGuard(feasibilityStudy, feasibilityRefusals, 'feasibility_study.wrong_state')
