import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { task } from '../../contract.ts'
import { type TaskFacts, taskFacts } from './task-facts.ts'

/** Has the plan its milestones? Those that were reached count, too. */
export const milestonesCheck = defineCheck<{ min: number }, readonly TaskFacts[]>({
  name: 'plan.milestones',
  label: { zh: '至少 {min} 个里程碑', en: 'At least {min} {min|milestone|milestones}' },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: [task.type],
  facts: taskFacts,
  judge: (tasks, { min }) => {
    const there = tasks.filter(one => one.milestone)
    return {
      passed: there.length >= min,
      have: there.length,
      need: min,
      missing: [],
      missingCount: Math.max(0, min - there.length),
      where: { path: 'plan/tasks' },
      seen: there.map(({ id, version }) => ({ id, version })),
    }
  },
})
