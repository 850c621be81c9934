import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { operationPeriod, operationsRefusals } from '../../contract.ts'

export type OperationPeriod = RecordOf<typeof operationPeriod>

/** Refuses a command that the period's state does not allow. */
export const requirePeriodState = stateGuard(operationPeriod, operationsRefusals, 'operation_period.wrong_state')
