import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { askForChange, openMatterBreakers } from '../p2/carry-out.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

const ASKED = { why: '客户的机房还没有腾出来', askedBy: '清源水务' }

/** P9.7: forty stations ready with their check passed, an issue resolved, one change approved; gives what is delivered. */
export async function carryOut(cast: Cast, project: Project, installation: Rec): Promise<Rec> {
  const { manager, planner, sponsor } = cast
  const { id: projectId, today } = project
  const check = await manager.post('/quality-checks', {
    ...{ projectId, subject: '出厂校准', kind: 'quality', criterion: '四十套逐套对标', target: '误差小于 2%' },
  })
  await manager.post(`/quality-checks/${check.id}/record`, { measured: '最大误差 1.1%', passed: true })
  const item = await manager.post('/delivery-items', {
    ...{ projectId, what: '压力监测站', quantity: '40', unit: '套', contract: '第三条' },
    ...{ dueOn: addDays(today, 30), checks: [{ checkId: check.id }] },
  })
  await ready(cast, item)
  const found = { title: '二号泵房没有信号', severity: 'medium', dueOn: addDays(today, 3), ownerId: planner.id }
  const issue = await manager.post('/issues', { projectId, ...found })
  await manager.post(`/issues/${issue.id}/resolve`, { resolution: '加了一根外置天线' })
  const change = await askForChange(cast, project, [installation], '安装推迟三天', 3, ASKED)
  await approveFromInbox(sponsor, change.id)
  return item
}

function ready({ manager }: Cast, { id }: Rec): Promise<Rec> {
  return manager.post(`/delivery-items/${id}/ready`)
}

const MATTERS = {
  ...{ change: '安装再推迟两天', settled: '机房腾出来了' },
  ...{ issue: '支架孔位不对', resolution: '现场改孔，厂里改图' },
}

export function deliveryBreakers(cast: Cast, project: Project, item: Rec, installation: Rec): Breaker[] {
  return [
    {
      criterion: 'deliveries_ready',
      break: () => cast.manager.post(`/delivery-items/${item.id}/reopen`, { reason: '有两套要重新封装' }),
      mend: () => ready(cast, item),
    },
    ...openMatterBreakers(cast, project, installation, MATTERS),
  ]
}
