import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { decision, decisionEvidence } from '../contract.ts'
import type { Decision } from './require-state.ts'

interface Place {
  readonly projectId: string
  readonly iteration: number
}

/** The next version of each decision as a draft in this place, with its evidence; choice and reason are proposals. */
export async function copyDecisions(
  ctx: Context,
  given: readonly Decision[],
  place: Place,
  action: 'revised' | 'carried_over',
): Promise<Decision[]> {
  const copies = await insertRecords(
    ctx,
    decision,
    given.map(one => nextVersion(one, place)),
    { action, carries: true },
  )
  const copyOf = new Map(copies.map(copy => [copy.previousId, copy]))
  const evidence = await evidenceOf(ctx, given)
  await insertRecords(
    ctx,
    decisionEvidence,
    evidence.flatMap(({ decisionId, insightId, note }) => {
      const copy = copyOf.get(decisionId)
      return copy ? [{ ...place, decisionId: copy.id, insightId, note }] : []
    }),
    { action, carries: true },
  )
  return copies
}

function nextVersion(one: Decision, place: Place) {
  const { kind, question, context, options, criteria, scores, goals, choice, reason, ownerId } = one
  const said = { kind, question, context, options, criteria, scores, goals, choice, reason, ownerId }
  return { ...said, ...place, revision: one.revision + 1, previousId: one.id }
}

async function evidenceOf(ctx: Context, given: readonly Decision[]): Promise<RecordOf<typeof decisionEvidence>[]> {
  if (given.length === 0) return []
  const table = tableOf(decisionEvidence)
  const theirs = inArray(
    table.decisionId,
    given.map(one => one.id),
  )
  return ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), theirs, isNull(table.deletedAt)))
}
