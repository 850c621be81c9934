import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { campaignsRefusals, training } from '../../contract.ts'

export type Training = RecordOf<typeof training>

/** Refuses a command that the training's state does not allow. */
export const requireTrainingState = stateGuard(training, campaignsRefusals, 'training.wrong_state')
