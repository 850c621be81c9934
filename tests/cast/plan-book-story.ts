import { addLine } from '#domains/budget/server/add-line.ts'
import { addSource } from '#domains/budget/server/add-source.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { campaign } from '#domains/campaigns/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { Company } from './company.ts'
import { newGoal, newMetric } from './goals.ts'
import { addInsight } from './research.ts'
import { type Started, startProject } from './start-project.ts'
import { makeDecision } from './strategy.ts'
import { tellStrategy } from './strategy-story.ts'

/** A project with everything that a plan book is written from: nothing in it is missing. */
export async function tellPlan(company: Company, given: Record<string, unknown> = {}): Promise<Started> {
  const project = await startProject(company, given)
  const { insightId } = await tellStrategy(company, project.id)
  await decideTheRest(company, project.id)
  await addInsight(company, project.id, {
    topic: 'opportunities',
    claim: `县级市场三年内翻一番 🚀 ${insightId.slice(0, 3)}`,
  })
  const goal = await newGoal(company, project)
  await planCampaigns(company, project.id, goal.id)
  await fundBudget(company, project.id)
  return project
}

const CHOICES = [
  ['target_market', '先做哪类客户', '县级水厂', '市级水务集团'],
  ['positioning', '靠什么与对手区别', '两小时到场的在线监测', '最便宜的监测仪'],
  ['promotion', '怎样让客户知道', '行业展会加样板水厂参观', '行业媒体广告'],
] as const

/** The story of the strategy decides the price and leaves the channels open; here all five are decided. */
async function decideTheRest(company: Company, projectId: string): Promise<void> {
  for (const [kind, question, one, other] of [
    ...CHOICES,
    ['channels', '直销还是代理', '县级代理', '全部直销'] as const,
  ]) {
    const insight = await addInsight(company, projectId, {
      topic: 'target_consumers',
      claim: `关于“${question}”的访谈`,
    })
    const options = [one, other].map((name, index) => ({
      ...{ key: `o${index + 1}`, name, description: null },
      ...{ pros: '客户最在意', cons: '起步慢' },
    }))
    const scores = ['o1', 'o2'].flatMap((option, index) => [
      { option, criterion: 'c1', score: 5 - index },
      { option, criterion: 'c2', score: 4 - index },
    ])
    await company.as('wangfang', async ctx => {
      await ctx.tx.execute(`update decision set deleted_at = now() where kind = '${kind}' and state = 'draft'`)
    })
    await makeDecision(company, projectId, insight.id, { kind, question, options, scores })
  }
}

const CAMPAIGNS = [
  ['华东水务展会 2026', '展会', '2026-11-09', '2026-11-20', '120000', '300'],
  ['样板水厂开放日', '线下活动', '2026-11-23', '2026-12-04', '60000', '80'],
  ['县级代理招募与培训', '渠道', '2026-11-16', '2026-12-18', '90000', '25'],
  [
    '一个名字特别长的营销活动：面向江苏、浙江、安徽三省县级水厂主管与采购负责人的线上技术研讨会系列',
    '线上',
    '2026-12-01',
    '2026-12-25',
    '45000',
    '500',
  ],
] as const

async function planCampaigns(company: Company, projectId: string, goalId: string): Promise<void> {
  for (const [name, channel, start, finish, money, kpiTarget] of CAMPAIGNS) {
    const metric = await newMetric(company, { unit: '条', aggregation: 'sum', definition: '首次留下联系方式的单位' })
    await company.as('wangfang', ctx =>
      createRecord(ctx, campaign, {
        ...{ projectId, name, channel, start, finish, budget: money, kpiTarget, goalId },
        ...{ metricId: metric.id, audience: '华东的县级水厂', message: '坏了两小时到场' },
      }),
    )
  }
}

const LINES = [
  ['展位与搭建', 'events', '2026-11', '120000'],
  ['开放日接待', 'events', '2026-12', '40000'],
  ['样板视频', 'content', '2026-11', '35000.50'],
  ['代理培训', 'channel', '2026-12', '90000'],
  ['差旅', 'travel', '2026-11', '30000'],
  ['预备金', 'contingency', '2026-12', '20000'],
] as const

async function fundBudget(company: Company, projectId: string): Promise<void> {
  const draft = (await company.run('zhaoqian', draftBudget, { projectId })) as { id: string }
  for (const [item, category, month, amount] of LINES)
    await company.run('zhaoqian', addLine, { budgetId: draft.id, item, category, month, amount })
  for (const [name, amount, availableFrom] of [
    ['市场部年度预算', '250000', '2026-11-01'],
    ['总经理专项', '120000', '2026-12-01'],
  ])
    await company.run('zhaoqian', addSource, { budgetId: draft.id, name, amount, availableFrom })
}
