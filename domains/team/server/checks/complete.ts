import type { Missing } from '@yingce/process/gate'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RaciTask } from '../../contract.ts'
import { lackOf, leftBehind } from '../../rules/lack.ts'
import { raciTasks } from '../raci-tasks.ts'

/** Has every task that is not cancelled exactly one person accountable and at least one responsible? */
export const completeCheck = defineCheck<Record<string, never>, readonly RaciTask[]>({
  name: 'raci.complete',
  label: {
    zh: '每个任务恰有一人负责（A），至少一人执行（R）',
    en: 'Every task has exactly one accountable (A) and at least one responsible (R)',
  },
  notes: {
    no_task: { zh: '还没有任务。', en: 'There is no task yet.' },
    no_duty: { zh: '没有人负责（A），也没有人执行（R）', en: 'Nobody is accountable (A), nobody responsible (R)' },
    no_accountable: { zh: '没有人负责（A）', en: 'Nobody is accountable (A)' },
    no_responsible: { zh: '没有人执行（R）', en: 'Nobody is responsible (R)' },
    left: {
      zh: '{people}已离开公司或团队，原来的 R、A 不算数，要改派',
      en: 'Left the company or the team: {people}; the R or A there counts no more and has to be given anew',
    },
  },
  params: z.strictObject({}),
  reads: ['raci_entry', 'task'],
  facts: raciTasks,
  judge: tasks => {
    const lacking = tasks.filter(one => lackOf(one.duties) !== null)
    return {
      passed: tasks.length > 0 && lacking.length === 0,
      have: tasks.length - lacking.length,
      need: Math.max(tasks.length, 1),
      ...(tasks.length === 0 && { note: { code: 'no_task', params: {} } }),
      missing: lacking.slice(0, 20).map(missing),
      missingCount: Math.max(lacking.length, tasks.length === 0 ? 1 : 0),
      where: { path: 'team/raci' },
      seen: tasks.flatMap(one => [one, ...one.duties]).map(({ id, version }) => ({ id, version })),
    }
  },
})

function missing({ id, title, duties }: RaciTask): Missing {
  const people = leftBehind(duties)
  const why =
    people.length > 0
      ? { code: 'left', params: { people: people.join(', ') } }
      : { code: lackOf(duties) ?? 'no_duty', params: {} }
  return { recordId: id, label: title, why }
}
