import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { contractObligation, contractsRefusals } from '../../contract.ts'

export type Obligation = RecordOf<typeof contractObligation>

/** Refuses a command that the obligation's state does not allow. */
export const requireObligationState = stateGuard(
  contractObligation,
  contractsRefusals,
  'contract_obligation.wrong_state',
)
