import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { type EvaluationFacts, evaluationFactsSql } from './evaluation-facts.ts'

/** What the evaluation of a project's iteration is judged by, as it is now. */
export async function readFacts(ctx: Context, projectId: string, iteration: number): Promise<EvaluationFacts> {
  const place = { workspaceId: ctx.actor.workspaceId, projectId, iteration }
  const found = await ctx.tx.execute<{ facts: EvaluationFacts }>(sql`select ${evaluationFactsSql(place)} as facts`)
  return found.rows[0]?.facts ?? { goals: [], evaluation: null, lines: [] }
}
