import type { Missing, Verdict } from '@yingce/process/gate'
import type { TaskFacts } from './task-facts.ts'

interface Rule {
  /** What a task lacks, where it lacks something. */
  readonly lackOf: (task: TaskFacts) => Pick<Missing, 'field' | 'why'> | null
}

/**
 * Every task has what the rule asks for; what is done, or was left behind by a stage that is over, is asked no more. A
 * project without a task does not pass.
 */
export function judgeTasks(tasks: readonly TaskFacts[], { lackOf }: Rule): Verdict {
  const lacking = tasks.flatMap(one => {
    const lack = one.waits ? lackOf(one) : null
    return lack ? [{ recordId: one.id, label: one.title, ...lack }] : []
  })
  const none = tasks.length === 0
  return {
    passed: !none && lacking.length === 0,
    have: tasks.length - lacking.length,
    need: Math.max(tasks.length, 1),
    ...(none && { note: { code: 'no_task', params: {} } }),
    missing: lacking.slice(0, SHOWN),
    missingCount: Math.max(lacking.length, none ? 1 : 0),
    where: { path: 'plan/tasks' },
    seen: tasks.map(({ id, version }) => ({ id, version })),
  }
}

const SHOWN = 20

export const NO_TASK = { zh: '还没有任务。', en: 'There is no task yet.' }
