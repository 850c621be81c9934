import { listOf, type Project, pass, teller } from '../acts.ts'
import type { Goals } from '../shared/set-goal.ts'
import type { World } from '../world.ts'

/** P1.7 and back to the strategy: another market, and the campaign that runs now. */
export async function goAgain(world: World, project: Project, { goal }: Goals): Promise<void> {
  const { until, t, owner, shen, fang } = teller(world)
  await until(-98)
  const proposed = await fang.post('/adjustments', {
    ...{ projectId: project.id, goalId: goal.id, kind: 'change', what: t('目标客户', 'Whom we address') },
    why: t('印染厂诊断率 19%，全部工厂只有 10%', 'Dyeing plants agree at 19%, all plants together at 10%'),
    before: t('所有用空压机的工厂', 'All plants with compressors'),
    after: t('全年用热的纺织印染厂', 'Textile and dyeing plants that need heat all year'),
    expectedEffect: t('诊断率从 10% 提高到 15%', 'Diagnoses rise from 10% to 15%'),
  })
  const adjustment = await fang.post(`/adjustments/${proposed.id}/decide`)
  await until(-94)
  await pass(project, 'P1.7', shen, owner)
  await until(-90)
  await shen.post(`${project.path}/stages/P1.7/loop-back`, {
    ...{ to: 'P1.3', adjustments: [adjustment.id] },
    reason: t('目标没有达到，换一群工厂再来一轮', 'The goal was missed: once more, with other plants'),
  })
  await until(-84)
  for (const { id, kind } of await listOf(fang, project, 'decisions', 2))
    await fang.post(`/decisions/${id}/decide`, {
      choice: kind === 'target_market' ? 'b' : 'a',
      reason:
        kind === 'target_market'
          ? t('全年用热的工厂一算就明白', 'Where heat is needed all year the figures speak for themselves')
          : t('第一轮证明可行', 'It has worked in the first round'),
    })
  await until(-80)
  await pass(project, 'P1.3', fang, shen)
  await planAgain(world, project)
}

async function planAgain(world: World, project: Project): Promise<void> {
  const { until, day, t, owner, shen, fang, xu } = teller(world)
  await until(-72)
  const campaigns = await listOf(fang, project, 'campaigns', 2)
  const [visits, ...others] = [...campaigns].sort((one, other) => Number(other.budget) - Number(one.budget))
  if (!visits) throw new Error('no campaign came along')
  await fang.change('campaigns', visits.id, {
    audience: t('全年用热的纺织印染厂', 'Textile and dyeing plants that need heat all year'),
  })
  await fang.post(`/campaigns/${visits.id}/plan`, { start: day(-58), finish: day(12), budget: '120000' })
  for (const line of await listOf(xu, project, 'budget-lines', 2))
    if (line.campaignId === visits.id)
      await xu.change('budget-lines', line.id, { amount: '120000', month: day(-58).slice(0, 7) })
    else await xu.takeOut('budget-lines', line.id)
  for (const { id } of others) await fang.remove('campaigns', id)
  const [budget] = await listOf(xu, project, 'budgets', 2)
  await xu.post(`/budgets/${budget?.id}/submit`)
  await approveAll(owner)
  const book = await shen.post(`${project.path}/plan-books`, { language: world.language })
  await shen.post(`/plan-books/${book.id}/submit`)
  await approveAll(owner)
  await until(-66)
  await pass(project, 'P1.4', shen, owner)
  await until(-58)
  await fang.post(`/campaigns/${visits.id}/start`, { on: day(-58) })
}

async function approveAll(person: World['people']['owner']): Promise<void> {
  const { approvals } = await person.get<{ approvals: { id: string }[] }>('/inbox')
  for (const { id } of approvals) await person.post(`/approvals/${id}/decide`, { decision: 'approve' })
}
