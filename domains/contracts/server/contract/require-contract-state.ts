import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { contract, contractsRefusals } from '../../contract.ts'

export type Contract = RecordOf<typeof contract>

/** Refuses a command that the contract's state does not allow. */
export const requireContractState = stateGuard(contract, contractsRefusals, 'contract.wrong_state')
