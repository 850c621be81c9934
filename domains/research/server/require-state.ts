import { stateGuard } from '#kernel/entity/state-guard.ts'
import { researchRefusals, study } from '../contract.ts'

/** Refuses a command that the study's state does not allow. */
export const requireState = stateGuard(study, researchRefusals, 'study.wrong_state')
