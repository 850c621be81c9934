import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { customersRefusals, need } from '../../contract.ts'

export type Need = RecordOf<typeof need>

/** Refuses a command that the need's state does not allow. */
export const requireNeedState = stateGuard(need, customersRefusals, 'need.wrong_state')
