import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { contractsRefusals, payment } from '../../contract.ts'

export type Payment = RecordOf<typeof payment>

/** Refuses a command that the payment's state does not allow. */
export const requirePaymentState = stateGuard(payment, contractsRefusals, 'payment.wrong_state')
