import { reassignDecider } from '@yingce/process/reassign-decider'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { Subscriber } from '#kernel/event/event.ts'
import { approval } from '../contract.ts'
import { approvalState, approvalValues } from './approval-state.ts'
import { pendingApprovals } from './end-approvals.ts'
import { readDecisions } from './find-approval.ts'

/**
 * Somebody's membership ended: what they were asked passes to the role's other holders, else to the manager, where the
 * manager left too to the sponsor. Where nobody else may decide it keeps waiting for a new team; leaving is not held up.
 */
export const passOnWhenLeft: Subscriber = {
  on: 'person.membership_changed',
  when: 'inside',
  run: async (ctx, { recordId }) => {
    for (const { projectId, holders } of await projectsLeft(ctx, recordId ?? '')) await passOn(ctx, projectId, holders)
  },
}

interface Left {
  readonly projectId: string
  /** The roles of those who are still there. */
  readonly holders: { personId: string; role: string }[]
}

/** The projects in which the person takes part and something waits; none where the membership goes on. */
async function projectsLeft(ctx: Context, personId: string): Promise<Left[]> {
  const { workspaceId } = ctx.actor
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select mine.project_id as "projectId", coalesce((
      select json_agg(json_build_object('personId', t.person_id, 'role', held.role) order by t.person_id)
      from participant t
        join person p on p.workspace_id = t.workspace_id and p.id = t.person_id and p.active,
        unnest(t.roles) held(role)
      where t.workspace_id = ${workspaceId} and t.project_id = mine.project_id), '[]') as holders
    from participant mine
      join person gone on gone.workspace_id = mine.workspace_id and gone.id = mine.person_id and not gone.active
    where mine.workspace_id = ${workspaceId} and mine.person_id = ${personId} and exists (
      select from approval a where a.workspace_id = ${workspaceId} and a.project_id = mine.project_id
        and a.result = 'pending' and a.deleted_at is null)
    order by mine.project_id`)
  return rows as unknown as Left[]
}

async function passOn(ctx: Context, projectId: string, holders: Left['holders']): Promise<void> {
  const standIn = ['project_manager', 'sponsor'].flatMap(role => holders.filter(one => one.role === role))[0]
  if (!standIn) return
  for (const record of await pendingApprovals(ctx, { projectId })) {
    const state = approvalState(record, await readDecisions(ctx, record.id))
    const answer = reassignDecider(state, { holders, standIn })
    if (!answer.ok || answer.approval === state) continue
    await changeRecord(ctx, approval, record, approvalValues(answer.approval), { action: 'reassigned' })
  }
}
