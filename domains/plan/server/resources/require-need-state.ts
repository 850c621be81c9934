import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { planRefusals, resourceNeed } from '../../contract.ts'

export type ResourceNeed = RecordOf<typeof resourceNeed>

/** Refuses a command that the need's state does not allow. */
export const requireNeedState = stateGuard(resourceNeed, planRefusals, 'need.wrong_state')
