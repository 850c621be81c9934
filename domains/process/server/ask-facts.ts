import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** Asks any number of scalar sub-selects in one statement; the answers come in the order of the questions. */
export async function askFacts(ctx: Context, questions: readonly SQL[]): Promise<unknown[]> {
  if (questions.length === 0) return []
  const columns = questions.map((question, index) => sql`${question} as ${sql.identifier(`f${index}`)}`)
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`select ${sql.join(columns, sql`, `)}`)
  return questions.map((_, index) => found.rows[0]?.[`f${index}`] ?? null)
}
