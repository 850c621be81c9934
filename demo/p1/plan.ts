import { approveFromInbox, type Project, teller } from '../acts.ts'
import { giveMoney } from '../shared/found.ts'
import type { Goals } from '../shared/set-goal.ts'
import type { Rec, World } from '../world.ts'

export interface Plan {
  /** Visits by the sales people, and an open day that will be stopped. */
  readonly visits: Rec
  readonly openDay: Rec
}

/** P1.4: campaigns that serve the goal, money for them, and the plan book that the owner approves. */
export async function makePlan(world: World, project: Project, { goal, metric }: Goals): Promise<Plan> {
  const { t, day, owner, shen, fang, xu } = teller(world)
  const plan = (name: string, channel: string, more: object) =>
    fang.post('/campaigns', {
      ...{ projectId: project.id, name, channel, ownerId: fang.id, goalId: goal.id, metricId: metric.id },
      ...{ audience: t('装有 75 千瓦以上空压机的工厂', 'Plants with compressors above 75 kW') },
      ...{ kpiTarget: goal.target, ...more },
    })
  const visits = await plan(t('园区地推与上门拜访', 'Visits through the industrial parks'), t('直销', 'Direct sales'), {
    ...{ start: day(-275), finish: day(-140), budget: '260000' },
  })
  const openDay = await plan(t('样板工厂开放日', 'Open day at a reference plant'), t('活动', 'Event'), {
    ...{ start: day(-200), finish: day(-180), budget: '80000' },
  })
  const line = (item: string, category: string, campaign: Rec) => ({
    ...{ item, category, campaignId: campaign.id, month: String(campaign.start).slice(0, 7), amount: campaign.budget },
  })
  await giveMoney(xu, owner, project, {
    lines: [
      line(t('拜访差旅与诊断仪租用', 'Travel and rented meters'), 'labour', visits),
      line(t('场地与接待', 'Place and hospitality'), 'events', openDay),
    ],
    ...{ fund: t('年度市场费', 'Marketing money of the year'), funded: '360000', from: project.start },
  })
  const book = await shen.post(`${project.path}/plan-books`, { language: world.language })
  await shen.post(`/plan-books/${book.id}/submit`)
  await approveFromInbox(owner, book.id)
  return { visits, openDay }
}
