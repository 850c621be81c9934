import { sql } from 'drizzle-orm'
import { demoRefusals } from '#apps/demo-contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import type { JobKind } from '#kernel/jobs/job-kind.ts'

/** What the job is told: who is hired by which role. */
export interface LoadInput extends Record<string, unknown> {
  readonly roles: Readonly<Record<string, string>>
}

/** Fills a demonstration from the page. It lies in the workspace that it fills, so it goes when that goes. */
export const loadDemoJob: JobKind = {
  name: 'demo.load',
  run: async work => {
    const ctx = await work.inTransaction(async begun => {
      await requireEmpty(begun)
      return begun
    })
    const { actor, runtime, locale } = ctx
    // The story is read when somebody loads it, not at every start.
    const { fillDemo } = await import('./fill-demo.ts')
    await fillDemo(runtime, {
      ...{ workspaceId: actor.workspaceId, slug: actor.workspaceSlug, userId: actor.userId },
      ...{ ownerId: actor.personId, ownerName: actor.name, locale },
      roles: (work.input as LoadInput).roles,
      report: work.progress.report,
    })
    return { slug: actor.workspaceSlug }
  },
}

/** A loading that died cannot go on in the middle of a story: it is loaded anew. */
async function requireEmpty({ tx, actor }: Context): Promise<void> {
  const { rows } = await tx.execute(
    sql`select 1 from person where workspace_id = ${actor.workspaceId} and id <> ${actor.personId} limit 1`,
  )
  if (rows.length > 0) throw refusal(demoRefusals, 'demo.interrupted')
}
