import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { searchIds } from '#kernel/search/search.ts'
import { lesson, measurementContract } from '../contract.ts'

const SHOWN = 100

/** The lessons of all projects, for every member: publishing one is meant to share it. */
export const lessonLibrary = query(measurementContract.lessonLibrary, {
  allow: anyMember,
  run: async (ctx, { q, tag, playbook }) => {
    const [lessons, projects] = [tableOf(lesson), tableOf(project)]
    const conditions: (SQL | undefined)[] = [
      tag ? sql`${lessons.tags} @> array[${tag}]::text[]` : undefined,
      playbook ? eq(projects.playbookId, playbook) : undefined,
      await found(ctx, q),
    ]
    const rows = await ctx.tx
      .select({ lesson: lessons, id: projects.id, name: projects.name, playbookId: projects.playbookId })
      .from(lessons)
      .innerJoin(projects, and(eq(projects.workspaceId, lessons.workspaceId), eq(projects.id, lessons.projectId)))
      .where(and(published(ctx), ...conditions))
      .orderBy(desc(lessons.publishedAt), desc(lessons.id))
      .limit(SHOWN)
    const items = rows.map(({ lesson: record, ...from }) => ({
      lesson: record as unknown as RecordOf<typeof lesson>,
      project: from as { id: string; name: string; playbookId: string },
    }))
    return { items, tags: await readTags(ctx) }
  },
})

function published(ctx: Context): SQL | undefined {
  const table = tableOf(lesson)
  return and(...[eq(table.workspaceId, ctx.actor.workspaceId), eq(table.state, 'published'), isNull(table.deletedAt)])
}

async function found(ctx: Context, q: string | undefined): Promise<SQL | undefined> {
  if (q === undefined || q.trim() === '') return undefined
  const ids = await searchIds(ctx.tx, lesson.type, q, { kind: 'all', reason: lesson.label })
  return ids.length > 0 ? inArray(tableOf(lesson).id, ids) : sql`false`
}

/** The tags of the library, the commonest first. */
async function readTags(ctx: Context): Promise<{ tag: string; count: number }[]> {
  const rows = await ctx.tx.execute<{ tag: string; count: number }>(sql`
    select t.tag, count(*)::int as count from lesson l, unnest(l.tags) as t(tag)
    where l.workspace_id = ${ctx.actor.workspaceId} and l.state = 'published' and l.deleted_at is null
    group by t.tag order by count(*) desc, t.tag limit 40`)
  return rows.rows
}
