import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { keenest, largest, rateOf } from '../rates.ts'

export interface Research {
  readonly study: Rec
  readonly competitor: Rec
  readonly insights: {
    readonly segments: Rec
    readonly history: Rec
    readonly competitors: Rec
    readonly trends: Rec
  }
}

/** P1.2: the bank's own records are read before anybody is asked; competitors, a trend, and what follows from them. */
export async function doResearch({ planner }: Cast, project: Project, figures: Figures): Promise<Research> {
  const study = await readOwnRecords(planner, project, figures)
  const [competitor] = await profileCompetitors(planner, project)
  const trend = await planner.post('/trends', {
    projectId: project.id,
    statement: '存款利率继续下降',
    ...{ area: 'economy', direction: 'falling', horizon: 'within_project' },
    ...{ meaning: '现在锁定利率对客户更有吸引力', sourceTitle: '利率公告' },
  })
  const { segments, history, all } = figures
  const draw = (topic: string, claim: string) =>
    planner.post('/insights', { projectId: project.id, topic, claim, confidence: 'high' })
  const insights = {
    segments: await draw('needs', contrast(keenest(segments), all)),
    history: await draw('needs', contrast(keenest(history), largest(history))),
    competitors: await draw('competitors', '对手的网点少，接触不到不用手机银行的客户'),
    trends: await draw('trends', '利率下降时，客户愿意为锁定利率而行动'),
  }
  const tie = (insight: Rec, evidence: object) => planner.post(`/insights/${insight.id}/evidence`, evidence)
  await tie(insights.segments, { kind: 'study', recordId: study.id })
  // A study alone would take its insight along when it is opened again.
  await tie(insights.segments, { kind: 'citation', sourceTitle: figures.source })
  await tie(insights.history, { kind: 'citation', sourceTitle: figures.source })
  await tie(insights.competitors, { kind: 'competitor', recordId: competitor.id })
  await tie(insights.trends, { kind: 'trend', recordId: trend.id })
  return { study, competitor, insights }
}

async function readOwnRecords(planner: Person, project: Project, figures: Figures): Promise<Rec> {
  const { all, segments, channels } = figures
  const study = await planner.post('/studies', {
    projectId: project.id,
    title: '以往外呼结果分析',
    ...{ kind: 'desk', question: '哪些客户会办理定期存款，通过什么渠道？' },
    resultSummary: [all, ...segments, ...channels].map(told).join('；'),
    sources: [{ title: figures.source }],
  })
  await planner.post(`/studies/${study.id}/start`)
  return planner.post(`/studies/${study.id}/finish`)
}

async function profileCompetitors(planner: Person, project: Project): Promise<[Rec, Rec]> {
  const profile = (name: string, product: string, strength: string, weakness: string) =>
    planner.post('/competitors', {
      projectId: project.id,
      name,
      products: [{ name: product }],
      strengths: [{ text: strength }],
      weaknesses: [{ text: weakness }],
    })
  return [
    await profile('江城银行', '三年定期', '利率高 0.15 个百分点', '网点少'),
    await profile('货币基金', '现金管理', '随时可取', '收益逐年下降'),
  ]
}

function told(group: { name: string; leads: number; converted: number }): string {
  return `${group.name} ${group.converted}/${group.leads}（${rateOf(group)}%）`
}

function contrast(one: Parameters<typeof told>[0], other: Parameters<typeof told>[0]): string {
  return `“${one.name}”客户的办理率是 ${rateOf(one)}%，“${other.name}”是 ${rateOf(other)}%`
}
