import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { contractsRefusals, rescheduling } from '../../contract.ts'

export type Rescheduling = RecordOf<typeof rescheduling>

/** Refuses a command that the rescheduling's state does not allow. */
export const requireReschedulingState = stateGuard(rescheduling, contractsRefusals, 'rescheduling.wrong_state')
