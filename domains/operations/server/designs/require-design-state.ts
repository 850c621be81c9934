import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { operationDesign, operationsRefusals } from '../../contract.ts'

export type OperationDesign = RecordOf<typeof operationDesign>

/** Refuses a command that the design's state does not allow. */
export const requireDesignState = stateGuard(operationDesign, operationsRefusals, 'operation_design.wrong_state')
