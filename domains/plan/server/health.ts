import { sql } from 'drizzle-orm'
import { defineHealth } from '#domains/process/reads.ts'
import { OPEN_WORK } from './open-work.ts'

interface Facts {
  readonly overdue: number
  /** Days of the latest one. */
  readonly days: number
}

/** More than a week late is a risk, anything late deserves attention. */
const RISK_DAYS = 7

/** Overdue tasks as part of a project's health. */
export const taskHealth = defineHealth<Facts>({
  name: 'plan.overdue',
  about: 'schedule',
  reads: ['task', 'stage'],
  notes: {
    overdue: {
      zh: '{overdue} 项任务超期，最长 {days} 天',
      en: '{overdue} {overdue|task|tasks} overdue, by up to {days} {days|day|days}',
    },
  },
  facts: place => sql`(
    select json_build_object('overdue', count(*), 'days', coalesce(max(${place.today}::date - t.finish), 0))
    from task t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration = ${place.iteration} and t.finish < ${place.today}::date and ${OPEN_WORK})`,
  judge: facts => {
    if (facts.overdue === 0) return []
    const level = facts.days > RISK_DAYS ? 'risk' : 'attention'
    return [{ level, note: { code: 'overdue', params: { ...facts } } }]
  },
})
