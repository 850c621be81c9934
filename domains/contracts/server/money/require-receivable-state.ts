import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { contractsRefusals, receivable } from '../../contract.ts'

export type Receivable = RecordOf<typeof receivable>

/** Refuses a command that the receivable's state does not allow. */
export const requireReceivableState = stateGuard(receivable, contractsRefusals, 'receivable.wrong_state')
