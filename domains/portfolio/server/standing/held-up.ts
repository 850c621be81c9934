import type { GateReport } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** [stage, criterion, times returned because of it, times waived without it]; no criterion is ''. */
export type HeldUp = [stageKey: string, criterion: string, returned: number, waived: number]

interface Decision {
  readonly projectId: string
  readonly kind: 'returned' | 'waived'
  readonly stageKey: string
  readonly mend: readonly { criterion: string | null }[] | null
  readonly report: string | null
}

/**
 * Which criteria held the stages of these projects up: those that a return names, and those that were unmet when a stage
 * was waived, as the decision kept them. Each counts once a decision.
 */
export async function readHeldUp(ctx: Context, projectIds: readonly string[]): Promise<Map<string, HeldUp[]>> {
  if (projectIds.length === 0) return new Map()
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select project_id as "projectId", kind, stage_key as "stageKey", mend, report from gate_decision
    where workspace_id = ${ctx.actor.workspaceId} and project_id = any(${sql.param([...projectIds])})
      and kind in ('returned', 'waived') and stage_key is not null and deleted_at is null
    order by id`)
  const byProject = Map.groupBy(rows as unknown as Decision[], one => one.projectId)
  return new Map([...byProject].map(([id, decisions]) => [id, countCriteria(decisions)]))
}

export function countCriteria(decisions: readonly Omit<Decision, 'projectId'>[]): HeldUp[] {
  const counts = new Map<string, HeldUp>()
  for (const decision of decisions)
    for (const criterion of criteriaOf(decision)) {
      const key = `${decision.stageKey} ${criterion}`
      const [, , returned, waived] = counts.get(key) ?? ['', '', 0, 0]
      const more = decision.kind === 'returned' ? ([returned + 1, waived] as const) : ([returned, waived + 1] as const)
      counts.set(key, [decision.stageKey, criterion, ...more])
    }
  return [...counts.values()]
}

function criteriaOf({ kind, mend, report }: Omit<Decision, 'projectId'>): string[] {
  if (kind === 'waived') return report ? unmet(JSON.parse(report) as GateReport) : []
  const named = (mend ?? []).flatMap(({ criterion }) => criterion ?? [])
  return named.length > 0 ? [...new Set(named)] : ['']
}

function unmet({ criteria }: GateReport): string[] {
  return criteria.filter(({ verdict }) => !verdict.passed).map(({ id }) => id)
}
