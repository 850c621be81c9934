import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { communicationItem, communicationRefusals } from '../../contract.ts'

export type Item = RecordOf<typeof communicationItem>

/** Refuses a command that the state of what is told does not allow. */
export const requireItemState = stateGuard(communicationItem, communicationRefusals, 'communication.wrong_state')
