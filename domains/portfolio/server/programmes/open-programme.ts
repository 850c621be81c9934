import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { portfolioRefusals, programme } from '../../contract.ts'

export type Programme = RecordOf<typeof programme>

/** A programme that the person may change, in the version that they saw; locked. */
export async function programmeToChange(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<Programme> {
  const record = await readForChange(ctx, programme, id)
  if (version !== undefined) requireVersion(ctx, programme, record, version)
  return record
}

/** The same, where it is not closed. */
export async function openProgramme(
  ctx: Context,
  known: { id: string; version?: number | undefined },
): Promise<Programme> {
  const record = await programmeToChange(ctx, known)
  if (record.state === 'closed') throw refusal(portfolioRefusals, 'programme.closed', { programme: record.name })
  return record
}
