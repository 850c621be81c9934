import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { readForChange, readRecord } from '#kernel/query/read.ts'

export interface Known {
  readonly id: string
  readonly version?: number | undefined
}

/** The record that a command is about, locked. What was agreed outlives its project: that need not be open any more. */
export async function knownRecordOf<D extends Declaration>(
  ctx: Context,
  entity: D,
  known: Known,
): Promise<RecordOf<D>> {
  const record = await readForChange(ctx, entity, known.id)
  if (known.version !== undefined) requireVersion(ctx, entity, record, known.version)
  return record
}

/** The same for what belongs to the money of a contract: whoever else touches that money waits. */
export async function moneyRecordOf<D extends Declaration>(
  ctx: Context,
  entity: D,
  known: Known,
): Promise<RecordOf<D>> {
  const { contractId } = (await readRecord(ctx, entity, known.id)) as unknown as { contractId: string }
  await moneyTurn(ctx, contractId)
  return knownRecordOf(ctx, entity, known)
}

/** Plan, payments and reschedulings of a contract hang together by their sums: they change one after the other. */
export function moneyTurn(ctx: Context, contractId: string): Promise<void> {
  return takeTurn(ctx, `money of contract ${contractId}`)
}
