import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Research, doResearch as readAndProfile } from '../p1/do-research.ts'
import { finishStudy } from '../p6/do-research.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { keenest, rateOf } from '../rates.ts'

export interface MarketResearch extends Research {
  readonly survey: Rec
  readonly consumers: Rec
}

/** P3.1: records, competitors and a survey; data with its figures, the environment, and the opportunity in it. */
export async function doResearch(cast: Cast, project: Project, figures: Figures): Promise<MarketResearch> {
  const { planner } = cast
  const found = await readAndProfile(cast, project, figures)
  const survey = await finishStudy(planner, project, {
    ...{ title: '存款意愿问卷', kind: 'survey', question: '有多少客户打算锁定利率？' },
    ...{ samplePlanned: 400, sampleReached: 412, resultSummary: '46% 的受访者打算在半年内锁定利率' },
  })
  const data = await keepData(planner, project, figures, survey)
  await readEnvironment(planner, project)
  const keen = keenest(figures.segments)
  const consumers = await draw(planner, project, 'target_consumers', `“${keen.name}”客户最愿意办理定期存款`)
  await planner.post(`/insights/${consumers.id}/evidence`, { kind: 'data_set', recordId: data.id })
  await takeOpportunity(planner, project, survey)
  return { ...found, survey, consumers }
}

function draw(planner: Person, project: Project, topic: string, claim: string): Promise<Rec> {
  return planner.post('/insights', { projectId: project.id, topic, claim, confidence: 'high' })
}

function keepData(planner: Person, project: Project, { source, all, segments }: Figures, survey: Rec): Promise<Rec> {
  return planner.post('/data-sets', {
    ...{ projectId: project.id, name: '外呼明细', sourceTitle: source, sourceDate: project.today, studyId: survey.id },
    ...{ periodFrom: project.months[0]?.start, periodTo: project.months.at(-1)?.end, rows: all.leads },
    figures: [all, ...segments].map(one => ({ name: `${one.name}办理率`, value: rateOf(one), unit: '%' })),
    columns: [{ name: 'job', meaning: '职业' }],
  })
}

/** Policy, society and technology; the economy is among the trends already. */
async function readEnvironment(planner: Person, project: Project): Promise<void> {
  const note = (area: string, statement: string, impact: string, strength: number, meaning: string) =>
    planner.post('/trends', {
      ...{ projectId: project.id, area, statement, impact, strength, meaning },
      ...{ direction: 'rising', horizon: 'one_year', sourceTitle: '行业月报' },
    })
  await note('policy', '外呼须先取得客户同意', 'bad', 3, '名单要先核对授权')
  await note('society', '退休人口增加', 'good', 4, '稳当的产品更好卖')
  await note('technology', '手机银行普及', 'bad', 2, '网点的优势变小')
}

/** It rests on an insight, which rests on the survey. */
async function takeOpportunity(planner: Person, project: Project, survey: Rec): Promise<void> {
  const insight = await draw(planner, project, 'opportunities', '利率下行时，想锁定利率的人没有银行主动联系')
  await planner.post(`/insights/${insight.id}/evidence`, { kind: 'study', recordId: survey.id })
  await planner.post(`/insights/${insight.id}/evidence`, { kind: 'citation', sourceTitle: '存款意愿问卷' })
  const opportunity = await planner.post('/market-opportunities', {
    ...{ projectId: project.id, statement: '主动提醒到期客户锁定利率', audience: '半年内到期的储户' },
    ...{ size: '30000000', sizeBasis: '到期存款 3 亿元，按一成转存估计', windowUntil: addDays(project.today, 180) },
    insights: [{ insightId: insight.id }],
  })
  await planner.post(`/market-opportunities/${opportunity.id}/take`, { reason: '我们有网点，对手没有' })
}

export function researchBreakers({ planner }: Cast, { survey, consumers }: MarketResearch): Breaker[] {
  return [
    {
      criterion: 'quantitative_finished',
      break: () => planner.post(`/studies/${survey.id}/reopen`, { reason: '还有问卷没有录入' }),
      mend: () => planner.post(`/studies/${survey.id}/finish`),
    },
    {
      criterion: 'topics_covered',
      break: () => planner.change('insights', consumers.id, { topic: 'own' }),
      mend: () => planner.change('insights', consumers.id, { topic: 'target_consumers' }),
    },
  ]
}
