import type { RecordOf } from '#kernel/entity/entity.ts'
import type { channelPartner } from '../entities/channel-partner.ts'

type Contract = Pick<RecordOf<typeof channelPartner>, 'kind' | 'contractFrom' | 'contractUntil'>
export type ContractGap = 'no_contract' | 'contract_not_begun' | 'contract_over'

/**
 * Why a partner's contract is not in force on a day; null where it is. One's own direct sales need no contract; one that
 * is written down binds them all the same.
 */
export function contractGap({ kind, contractFrom, contractUntil }: Contract, day: string): ContractGap | null {
  if (kind !== 'direct' && !contractFrom) return 'no_contract'
  if (contractFrom && contractFrom > day) return 'contract_not_begun'
  return contractUntil && contractUntil < day ? 'contract_over' : null
}
