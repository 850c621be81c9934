import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Context } from '#kernel/command/context.ts'
import { executePrepared } from '#kernel/query/prepared.ts'

/**
 * Asks any number of scalar sub-selects in one statement; the answers come in the order of the questions. Criteria and
 * deliverables often look at the same facts: what is asked twice is answered once.
 */
export async function askFacts(ctx: Context, questions: readonly SQL[]): Promise<unknown[]> {
  if (questions.length === 0) return []
  const keys = questions.map(keyOf)
  const distinct = [...new Map(questions.map((question, index) => [keys[index] ?? '', question]))]
  const columns = distinct.map(([, question], index) => sql`${question} as ${sql.identifier(`f${index}`)}`)
  const found = await executePrepared<Record<string, unknown>>(ctx.tx, sql`select ${sql.join(columns, sql`, `)}`)
  const answers = new Map(distinct.map(([key], index) => [key, found.rows[0]?.[`f${index}`] ?? null]))
  return keys.map(key => answers.get(key))
}

const dialect = new PgDialect()

function keyOf(question: SQL): string {
  const { sql: text, params } = dialect.sqlToQuery(question)
  return JSON.stringify([text, params])
}
