import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { contract } from '../../contract.ts'
import { type Contract, requireContractState } from '../contract/require-contract-state.ts'
import { knownRecordOf, moneyTurn } from '../known-record.ts'

/** The contract that something of its money is entered under, when nobody else touches that. */
export async function contractForMoney(
  ctx: Context,
  entity: Declaration,
  contractId: string,
  allowed: readonly Contract['state'][],
  verb: Label,
): Promise<Contract> {
  await moneyTurn(ctx, contractId)
  const whole = await knownRecordOf(ctx, contract, { id: contractId })
  requireCreate(ctx, entity, whole.projectId)
  requireContractState(ctx, whole, allowed, verb)
  return whole
}

/** From its signing on money comes in and is invoiced, also after a contract has ended. */
export const WITH_MONEY = ['signing', 'in_force', 'completed', 'terminated'] as const
