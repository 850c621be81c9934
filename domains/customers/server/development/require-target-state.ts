import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { customersRefusals, developmentTarget } from '../../contract.ts'

export type DevelopmentTarget = RecordOf<typeof developmentTarget>

/** Refuses a command that the target's state does not allow. */
export const requireTargetState = stateGuard(developmentTarget, customersRefusals, 'development_target.wrong_state')
