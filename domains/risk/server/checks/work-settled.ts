import type { Missing, Note } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { OPEN_WORK } from '#domains/plan/reads.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { changeRequest } from '../../contract.ts'

interface Params {
  readonly stages?: readonly string[] | undefined
  /** Asks for every task of these stages, also when its day has not come yet. */
  readonly all?: true | undefined
}

export interface WorkFacts {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly state: 'todo' | 'doing' | 'done' | 'cancelled'
  readonly finish: string
  /** Somebody still has to do it: its stage is not over. */
  readonly waits: boolean
  /** Why it was cancelled. */
  readonly reason: string | null
  /** An applied change has put it where it stands, and is not revoked. */
  readonly changed: boolean
  /** Its day was over in the company's time zone when somebody gave it a later one without a change: that day. */
  readonly slippedFrom: string | null
}

/**
 * Everything that should be finished by today is done, dropped with a reason, or has another day by an applied change.
 * What a stage left undone that is over was decided on with the stage. A task whose day was over and that was moved by
 * hand is no more settled than it was. Where all is asked for, also what is still to come has to be done, dropped or
 * put where it stands by an applied change.
 */
export const workSettled = defineCheck<Params, readonly WorkFacts[]>({
  name: 'changes.work_settled',
  label: {
    zh: '到期的任务都已完成、注明原因取消，或经批准的变更改期',
    en: 'Every task that is due is done, cancelled with a reason, or moved by an approved change',
  },
  notes: {
    no_task: { zh: '到今天为止还没有该完成的任务。', en: 'No task was to be finished by today.' },
    none: { zh: '这里没有未取消的任务。', en: 'There is no task that was not cancelled.' },
    due: { zh: '该在 {date} 完成，还没有完成', en: 'It was to be finished on {date}' },
    late_again: { zh: '变更后改到 {date}，仍没有完成', en: 'A change moved it to {date}, and it is not finished' },
    slipped: {
      zh: '{from} 到期后改到了 {date}，没有经过变更申请',
      en: 'It was due on {from} and was moved to {date} without a change request',
    },
    ahead: {
      zh: '计划 {date} 完成，还没有完成，也没有经变更改期',
      en: 'It is planned for {date}: not finished, and no change has moved it',
    },
    no_reason: { zh: '取消时没有写原因', en: 'It was cancelled without a reason' },
  },
  params: z
    .strictObject({
      stages: z.array(z.string().min(1).max(40)).min(1).max(40).optional(),
      all: z.literal(true).optional(),
    })
    .refine(({ stages, all }) => !all || stages !== undefined, { path: ['stages'] }),
  stages: ({ stages }) => stages ?? [],
  reads: ['task', changeRequest.type],
  facts: (place, { stages }) => sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'title', t.title, 'state', t.state,
      'finish', t.finish, 'waits', ${OPEN_WORK},
      'reason', (select a.note from audit a where a.workspace_id = t.workspace_id and a.record_id = t.id
        and a.action = 'cancelled' order by a.id desc limit 1),
      'changed', exists (select from change_request c, jsonb_array_elements(c.applied) row
        where c.workspace_id = t.workspace_id and c.project_id = t.project_id and c.state = 'applied'
          and c.deleted_at is null and row ->> 'taskId' = t.id and row ->> 'how' in ('asked', 'pushed', 'added')
          and row ->> 'toFinish' = t.finish::text),
      'slippedFrom', (select a.changes -> 'finish' ->> 0 from audit a
        join workspace w on w.id = a.workspace_id
        where a.workspace_id = t.workspace_id and a.record_id = t.id
          and a.action not in ('replanned', 'replan_revoked') and a.changes ? 'finish'
          and (a.changes -> 'finish' ->> 0)::date < (a.at at time zone w.time_zone)::date
          and (a.changes -> 'finish' ->> 1)::date > (a.changes -> 'finish' ->> 0)::date
        order by a.id desc limit 1)) order by t.finish, t.id), '[]')
    from task t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration = ${place.iteration} and t.deleted_at is null
      ${stages ? sql`and t.stage_key = any(${sql.param([...stages])})` : sql``})`,
  judge: (tasks, { all = false }, { today }) => {
    const asked = all ? tasks : tasks.filter(one => isAsked(one, today))
    const open = asked.flatMap(one => {
      const why = openBecause(one, today, all)
      return why ? [missing(one, why)] : []
    })
    const some = asked.some(one => one.state !== 'cancelled')
    return {
      passed: some && open.length === 0,
      have: asked.length - open.length,
      need: Math.max(asked.length, 1),
      ...(!some && { note: { code: all ? 'none' : 'no_task', params: {} } }),
      missing: open.slice(0, 20),
      missingCount: some ? open.length : Math.max(open.length, 1),
      where: { path: 'plan/tasks' },
      seen: tasks.map(({ id, version }) => ({ id, version })),
    }
  },
})

/** What is done counts also before its day; what nobody has to do any more counts no more. */
function isAsked({ state, finish, waits, slippedFrom }: WorkFacts, today: string): boolean {
  if (state === 'done') return true
  if (state === 'cancelled') return finish <= today
  return waits && (finish <= today || slippedFrom !== null)
}

function openBecause(one: WorkFacts, today: string, all: boolean): Note | null {
  const { state, finish, reason, changed, slippedFrom } = one
  if (state === 'done') return null
  if (state === 'cancelled') return reason?.trim() ? null : { code: 'no_reason', params: {} }
  if (changed) return finish < today ? { code: 'late_again', params: { date: finish } } : null
  if (finish <= today) return { code: 'due', params: { date: finish } }
  if (slippedFrom !== null) return { code: 'slipped', params: { from: slippedFrom, date: finish } }
  return all ? { code: 'ahead', params: { date: finish } } : null
}

function missing({ id, title, state }: WorkFacts, why: Note): Missing {
  return { recordId: id, label: title, field: state === 'cancelled' ? 'state' : 'finish', why }
}
