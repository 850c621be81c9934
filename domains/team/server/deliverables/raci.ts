import { defineDeliverable } from '#domains/process/reads.ts'
import type { RaciTask } from '../../contract.ts'
import { lackOf } from '../../rules/lack.ts'
import { raciTasks } from '../raci-tasks.ts'

/** On how many tasks it is said who is accountable and who responsible. */
export const raciDeliverable = defineDeliverable<readonly RaciTask[]>({
  type: 'raci_entry',
  notes: {
    complete: {
      zh: '{count} 个任务，{done} 个职责明确',
      en: '{done} of {count} {count|task|tasks} with duties complete',
    },
  },
  facts: raciTasks,
  summarise: tasks => {
    const count = tasks.length
    const done = tasks.filter(one => lackOf(one.duties) === null).length
    return { count, done, line: count === 0 ? null : { code: 'complete', params: { count, done } } }
  },
})
