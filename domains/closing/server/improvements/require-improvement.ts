import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { readForChange } from '#kernel/query/read.ts'
import { closingRefusals, improvement } from '../../contract.ts'

export type Improvement = RecordOf<typeof improvement>

/** Refuses a command that the improvement's state does not allow. */
export const requireImprovementState = stateGuard(improvement, closingRefusals, 'improvement.wrong_state')

/** The improvement that a command is about, locked. It outlives its project: that need not be open any more. */
export async function improvementOf(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<Improvement> {
  const record = await readForChange(ctx, improvement, id)
  if (version !== undefined) requireVersion(ctx, improvement, record, version)
  return record
}
