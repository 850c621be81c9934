import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { goal, goalsRefusals } from '../contract.ts'

export interface Known {
  readonly id: string
  readonly version?: number | undefined
}

/**
 * The goal that a command is about, in a project that is open, at the version that the person saw if they say which.
 * Goals are those of the project: one of an earlier iteration is as present as any.
 */
export async function goalForChange(ctx: Context, known: Known): Promise<RecordOf<typeof goal>> {
  const record = await readForChange(ctx, goal, known.id)
  if (known.version !== undefined) requireVersion(ctx, goal, record, known.version)
  await openPlace(ctx, record.projectId)
  return record
}

/** The same, where it must still be a draft. */
export async function draftForChange(ctx: Context, known: Known): Promise<RecordOf<typeof goal>> {
  const record = await goalForChange(ctx, known)
  if (record.state === 'draft') return record
  throw refusal(goalsRefusals, 'goal.not_draft', {
    state: inSentence(goal.fields.state.options[record.state], ctx.locale),
  })
}
