import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { operationPart, operationsRefusals } from '../../contract.ts'

export type OperationPart = RecordOf<typeof operationPart>

/** Refuses a command that the part's state does not allow. */
export const requirePartState = stateGuard(operationPart, operationsRefusals, 'operation_part.wrong_state')
