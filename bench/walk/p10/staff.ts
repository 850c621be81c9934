import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Staffed {
  readonly post: Rec
  readonly money: Rec
}

/** P10.3 and P10.4: who does it, or from when; and what of time, people, money and material is needed and there. */
export async function staff(cast: Cast, project: Project): Promise<Staffed> {
  const { manager, planner } = cast
  const { id: projectId, today } = project
  const office = await manager.post('/org-units', { projectId, kind: 'unit', name: '运营组', leadId: manager.id })
  const post = await manager.post('/posts', { projectId, title: '内容编辑', unitId: office.id })
  await manager.post(`/posts/${post.id}/fill`, { personId: planner.id, reason: '写过三年存款信' })
  const need = (kind: string, what: string, unit: string, planned: string) =>
    planner.post('/operation-resources', { projectId, kind, what, need: '4', planned, unit })
  await need('time', '筹备期', '周', '4')
  const people = await need('people', '网点顾问', '人', '3')
  await planner.post(`/operation-resources/${people.id}/answer`, {
    ...{ answer: '向信用卡部借一人', dueOn: addDays(today, 20), ownerId: manager.id },
  })
  await need('material', '接待桌', '张', '5')
  return { post, money: await need('money', '推广费', '万元', '4') }
}

export function postBreakers({ manager }: Cast, { today }: Project, { post }: Staffed): Breaker[] {
  return [
    {
      criterion: 'posts_filled',
      break: () => manager.post(`/posts/${post.id}/vacate`, { reason: '调去总行' }),
      mend: () => manager.post(`/posts/${post.id}/plan`, { dueOn: addDays(today, 14), fillHow: 'inside' }),
    },
  ]
}

export function resourceBreakers({ planner }: Cast, { money }: Staffed): Breaker[] {
  return [
    {
      criterion: 'resources_planned',
      break: () => planner.change('operation-resources', money.id, { planned: '1.5' }),
      mend: () => planner.change('operation-resources', money.id, { planned: '4' }),
    },
  ]
}
