import { nameOfPerson } from '#domains/people/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { closingRefusals, handOver } from '../../contract.ts'

export type HandOver = RecordOf<typeof handOver>

/** Refuses a command that the hand-over's state does not allow. */
export const requireHandOverState = stateGuard(handOver, closingRefusals, 'hand_over.wrong_state')

/** The hand-over that a command is about, locked. It may be settled after its project has ended. */
export async function handOverOf(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<HandOver> {
  const record = await readForChange(ctx, handOver, id)
  if (version !== undefined) requireVersion(ctx, handOver, record, version)
  return record
}

/** Only who takes it over can say that it is complete. */
export async function requireReceiver(ctx: Context, { ownerId }: HandOver): Promise<void> {
  if (ownerId === ctx.actor.personId) return
  const name = ownerId ? await nameOfPerson(ctx, ownerId) : '—'
  throw refusal(closingRefusals, 'hand_over.not_receiver', { name })
}
