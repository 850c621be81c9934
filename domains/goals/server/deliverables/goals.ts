import { sql } from 'drizzle-orm'
import { type DeliverableState, defineDeliverable, type GatePlace } from '#domains/process/reads.ts'
import { goal } from '../../contract.ts'
import { judgeGoals } from '../checks/goals-complete.ts'
import { type JudgedGoal, smartFactsSql } from '../smart-facts-sql.ts'

interface Facts {
  readonly project: GatePlace['project']
  readonly goals: readonly JudgedGoal[]
}

/** Goals are done as far as they are SMART and somebody answers for them. */
export const goalsDeliverable = defineDeliverable<Facts>({
  type: goal.type,
  notes: {
    goals_open: {
      zh: '{count} 个目标，{open} 个还不完整',
      en: '{count} {count|goal|goals}, {open} of them not complete yet',
    },
    goals_done: { zh: '{count} 个目标，都符合 SMART', en: '{count} {count|goal|goals}, all of them SMART' },
  },
  facts: place => sql`(select json_build_object(
    'project', json_build_object('start', ${place.project.start}::text, 'finish', ${place.project.finish}::text),
    'goals', ${smartFactsSql(place)}))`,
  summarise: facts => summariseGoals(facts),
})

export function summariseGoals({ project, goals }: Facts): DeliverableState {
  const count = goals.filter(one => one.state !== 'dropped').length
  const done = Number(judgeGoals(goals, { project }).have)
  if (count === 0) return { count, done: 0, line: null }
  const open = count - done
  return { count, done, line: { code: open > 0 ? 'goals_open' : 'goals_done', params: { count, open } } }
}
