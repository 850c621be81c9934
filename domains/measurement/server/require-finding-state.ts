import { stateGuard } from '#kernel/entity/state-guard.ts'
import { finding, measurementRefusals } from '../contract.ts'

/** Refuses a command that the finding's state does not allow. */
export const requireFindingState = stateGuard(finding, measurementRefusals, 'finding.wrong_state')
