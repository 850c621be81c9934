import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { task } from '../../contract.ts'
import { conflictsIn } from '../conflicts.ts'
import { type PlanPath, planPath } from '../critical-path.ts'
import { type ScheduleFacts, scheduleFacts } from '../schedule-facts.ts'
import { calendarWith } from '../work-calendar.ts'
import { CONFLICT_NOTES, missingOf } from './conflict-words.ts'

/** The critical path of what is to be done can be computed, and nothing in the plan contradicts it. */
export const criticalPathCheck = defineCheck<Record<string, never>, ScheduleFacts>({
  name: 'plan.critical_path',
  label: { zh: '关键路径已算出，没有冲突', en: 'Critical path computed without conflict' },
  notes: {
    ...CONFLICT_NOTES,
    no_task: { zh: '没有要做的任务，算不出关键路径。', en: 'There is no task to be done, so there is no path.' },
    path: {
      zh: '关键路径 {days} 个工作日：{tasks}。',
      en: 'The critical path takes {days} {days|workday|workdays}: {tasks}.',
    },
  },
  params: z.strictObject({}),
  reads: [task.type],
  facts: scheduleFacts,
  judge: (facts, _params, { project }) => {
    const calendar = calendarWith(facts.days)
    const conflicts = conflictsIn(facts, calendar, project)
    const titles = new Map(facts.tasks.map(one => [one.id, one.title]))
    const path = conflicts.length === 0 ? planPath(facts, calendar) : null
    const found = path !== null && path.taskIds.length > 0
    return {
      passed: found,
      have: null,
      need: null,
      ...(conflicts.length === 0 && { note: found ? noteOf(path, titles) : { code: 'no_task', params: {} } }),
      missing: missingOf(conflicts, titles),
      missingCount: Math.max(conflicts.length, found ? 0 : 1),
      where: { path: 'plan/tasks' },
      seen: [...facts.tasks, ...facts.links].map(({ id, version }) => ({ id, version })),
    }
  },
})

/** A long path is told by its beginning and its end. */
const AT_EACH_END = 5

function noteOf({ days, taskIds }: PlanPath, titles: ReadonlyMap<string, string>) {
  const names = taskIds.map(id => titles.get(id) ?? id)
  const short = names.length > 2 * AT_EACH_END + 1
  const told = short ? [...names.slice(0, AT_EACH_END), '…', ...names.slice(-AT_EACH_END)] : names
  return { code: 'path', params: { days, count: names.length, tasks: told.join(' → ') } }
}
