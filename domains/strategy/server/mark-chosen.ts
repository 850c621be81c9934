import type { Context } from '#kernel/command/context.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { strategyRefusals } from '../contract.ts'
import { rankScored } from './rank-scored.ts'
import type { Scoring } from './scoring.ts'

interface Given {
  readonly id: string
  readonly version?: number | undefined
  readonly reason: string
}

/** Marks what was scored on every criterion as chosen, with who, when and why. */
export async function markChosen<S extends Scoring>(
  ctx: Context,
  scoring: S,
  { reason, ...known }: Given,
): Promise<RecordOf<S['item']>> {
  const item = await presentRecord(ctx, scoring.item as Declaration & { place: 'project' }, known)
  const { ranked } = await rankScored(ctx, scoring, item.projectId, item.iteration)
  const scored = ranked.find(one => one.item.id === item.id)
  if (scored?.rank == null) throw refusal(strategyRefusals, 'scoring.incomplete', { name: nameOf(item) })
  const set = { chosenReason: reason, chosenAt: ctx.now, chosenBy: ctx.actor.personId }
  return write<S>(ctx, scoring, item, set, { action: 'chosen', note: reason })
}

/** Takes the choice back; why stays in the history. */
export async function takeBackChoice<S extends Scoring>(
  ctx: Context,
  scoring: S,
  { reason, ...known }: Given,
): Promise<RecordOf<S['item']>> {
  const item = await presentRecord(ctx, scoring.item as Declaration & { place: 'project' }, known)
  if ((item as unknown as { chosenAt: string | null }).chosenAt === null)
    throw refusal(strategyRefusals, 'scoring.not_chosen', { name: nameOf(item) })
  const set = { chosenReason: null, chosenAt: null, chosenBy: null }
  return write<S>(ctx, scoring, item, set, { action: 'unchosen', note: reason })
}

function write<S extends Scoring>(
  ctx: Context,
  { item: entity }: Scoring,
  item: object,
  set: object,
  how: { action: string; note: string },
): Promise<RecordOf<S['item']>> {
  const written = changeRecord(ctx, entity as Declaration, item as never, set as never, how)
  return written as Promise<unknown> as Promise<RecordOf<S['item']>>
}

function nameOf(item: object): string {
  return (item as { name: string }).name
}
