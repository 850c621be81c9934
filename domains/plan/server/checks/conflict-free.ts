import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { task } from '../../contract.ts'
import { conflictsIn, type PlanTask } from '../conflicts.ts'
import { type ScheduleFacts, scheduleFacts } from '../schedule-facts.ts'
import { unknownYears } from '../unknown-years.ts'
import { calendarWith } from '../work-calendar.ts'
import { CONFLICT_NOTES, missingOf } from './conflict-words.ts'

/** The plan holds at least one task, and nothing in it contradicts. */
export const conflictFree = defineCheck<Record<string, never>, ScheduleFacts>({
  name: 'plan.conflict_free',
  label: { zh: '时间表没有冲突', en: 'Schedule free of conflicts' },
  notes: {
    no_task: { zh: '还没有任务。', en: 'There is no task yet.' },
    unknown_years: {
      zh: '{years} 年的放假安排尚未公布，按周末推算。',
      en: 'The holidays of {years} are not announced; weekends alone were counted.',
    },
    ...CONFLICT_NOTES,
  },
  params: z.strictObject({}),
  reads: [task.type],
  facts: scheduleFacts,
  judge: (facts, _params, place) => {
    const planned = facts.tasks.filter(one => one.state !== 'cancelled')
    const calendar = calendarWith(facts.days)
    const conflicts = conflictsIn(facts, calendar, place.project)
    const troubled = new Set(conflicts.map(conflict => conflict.taskId))
    const titles = new Map(facts.tasks.map(one => [one.id, one.title]))
    return {
      passed: planned.length > 0 && conflicts.length === 0,
      have: planned.length - troubled.size,
      need: Math.max(planned.length, 1),
      ...noteOf(planned, calendar),
      missing: missingOf(conflicts, titles),
      missingCount: conflicts.length,
      where: { path: 'plan/tasks' },
      seen: [...facts.tasks, ...facts.links].map(({ id, version }) => ({ id, version })),
    }
  },
})

function noteOf(planned: readonly PlanTask[], calendar: WorkCalendar) {
  if (planned.length === 0) return { note: { code: 'no_task', params: {} } }
  const years = unknownYears(planned, calendar)
  return years.length > 0 ? { note: { code: 'unknown_years', params: { years } } } : {}
}
