import type { resourceNeed, Schedule } from '#domains/plan/contract.ts'
import { planTask } from '#domains/plan/server/plan-task.ts'
import { readSchedule } from '#domains/plan/server/read-schedule.ts'
import { addNeed } from '#domains/plan/server/resources/add-need.ts'
import { answerGap } from '#domains/plan/server/resources/answer-gap.ts'
import { declareNoNeed } from '#domains/plan/server/resources/declare-no-need.ts'
import { secureNeed } from '#domains/plan/server/resources/secure-need.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'
import { dayFromToday } from './days.ts'

type Need = RecordOf<typeof resourceNeed>

/** A designer for a month, whom 王芳 needs from next week on. */
export function enterNeed(
  company: Company,
  projectId: string,
  given: object = {},
  player: Player = 'wangfang',
): Promise<Need> {
  return company.run(player, addNeed, {
    ...{ projectId, kind: 'people', what: '会写技术文案的设计师', quantity: '1', unit: '人' },
    ...{ neededFrom: dayFromToday(7), neededUntil: dayFromToday(37) },
    ...given,
  }) as Promise<Need>
}

/** What stands in an answer to a gap, but for the need itself. */
export function gapAnswer({ people }: Company) {
  return {
    ...{ gap: '缺一台演示样机', answer: 'replace', measures: '先用上一代样机，现场说明差别' },
    ...{ dueOn: dayFromToday(10), ownerId: people.chenli },
  } as const
}

/** A need that is secured, one with a gap, one that is open, and the word that no equipment is needed. */
export async function tellResources(company: Company, projectId: string): Promise<void> {
  const { tasks } = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
  const [first, second] = tasks.filter(one => one.state === 'todo')
  const designer = await enterNeed(company, projectId, { taskId: first?.id })
  await company.run('wangfang', secureNeed, { id: designer.id, source: '设计部借调，部门经理已同意' })
  const sample = { kind: 'material', what: '演示样机', quantity: '2', unit: '台', taskId: second?.id }
  const { id } = await enterNeed(company, projectId, sample)
  await company.run('wangfang', answerGap, { id, ...gapAnswer(company) })
  const booth = { kind: 'funds', what: '展位尾款', quantity: '22000', unit: '元', neededUntil: null }
  await enterNeed(company, projectId, { ...booth, neededFrom: dayFromToday(-2) })
  await company.run('wangfang', declareNoNeed, { projectId, kind: 'equipment', reason: '会场自带音响和投影' })
  const third = tasks.filter(one => one.state === 'todo')[2]
  if (third) await company.run('wangfang', planTask, { id: third.id, load: 50, needsNothing: '查资料就能完成' })
}
