import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readForChange } from '#kernel/query/read.ts'
import { customersRefusals, lead } from '../contract.ts'

export type Lead = RecordOf<typeof lead>
type State = Lead['state']

interface Move {
  readonly from: readonly State[]
  readonly to: State
  /** The verb in the history. */
  readonly action: string
}

/** The lead, where it may make this move now. */
export async function leadForMove(
  ctx: Context,
  known: { id: string; version?: number | undefined },
  from: readonly State[],
): Promise<Lead> {
  const record = await readForChange(ctx, lead, known.id)
  if (known.version !== undefined) requireVersion(ctx, lead, record, known.version)
  if (from.includes(record.state)) return record
  const state = inSentence(lead.fields.state.options[record.state], ctx.locale)
  throw refusal(customersRefusals, 'lead.wrong_state', { state })
}

/** Moves a lead to another state, with whatever is told along with it. */
export async function moveLead(
  ctx: Context,
  known: { id: string; version?: number | undefined; note?: string | undefined },
  move: Move,
  set: Partial<Lead> = {},
): Promise<Lead> {
  const record = await leadForMove(ctx, known, move.from)
  return changeRecord(ctx, lead, record, { ...set, state: move.to }, { action: move.action, note: known.note })
}
