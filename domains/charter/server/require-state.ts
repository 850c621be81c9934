import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { charter, charterRefusals, requirement } from '../contract.ts'

export type Requirement = RecordOf<typeof requirement>

/** Refuses a command that the version's state does not allow. */
export const requireCharterState = stateGuard(charter, charterRefusals, 'charter.wrong_state')

/** Refuses a command that the requirement's state does not allow. */
export const requireRequirementState = stateGuard(requirement, charterRefusals, 'requirement.wrong_state')
