import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { customersRefusals, visit } from '../../contract.ts'

export type Visit = RecordOf<typeof visit>

/** Refuses a command that the visit's state does not allow. */
export const requireVisitState = stateGuard(visit, customersRefusals, 'visit.wrong_state')
