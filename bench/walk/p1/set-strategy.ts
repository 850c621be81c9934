import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Research } from './do-research.ts'

export interface Strategy {
  readonly decisions: readonly Rec[]
}

/** What is to be decided, and between what. */
export interface Question {
  readonly kind: string
  readonly question: string
  readonly options: readonly string[]
}

const QUESTIONS: readonly Question[] = [
  { kind: 'target_market', question: '面向哪些客户？', options: ['全部个人客户', '办理率高的客户群'] },
  { kind: 'positioning', question: '怎样定位？', options: ['利率最高', '稳当又省心'] },
  { kind: 'price', question: '利率上浮多少？', options: ['不上浮', '上浮 10 个基点'] },
  { kind: 'channels', question: '走哪些渠道？', options: ['手机外呼', '网点与座机'] },
  { kind: 'promotion', question: '怎样促销？', options: ['到期提醒', '开户礼'] },
]

/** P1.3: own situation against the market, and the five decisions; the last one is left to be decided by its breaker. */
export async function setStrategy({ planner }: Cast, project: Project, research: Research): Promise<Strategy> {
  await weighUp(planner, project)
  const decisions: Rec[] = []
  for (const question of QUESTIONS) {
    const isLast = question.kind === 'promotion'
    const insight = isLast ? research.insights.trends : research.insights.segments
    const draft = await draftDecision(planner, project, question, insight)
    decisions.push(isLast ? draft : await decide(planner, draft, 'a', '先覆盖所有人'))
  }
  return { decisions }
}

/** Two options scored on one criterion, resting on an insight. */
export async function draftDecision(
  planner: Person,
  project: Project,
  { kind, question, options }: Question,
  /** What it rests on, where research was done. */
  insight?: Rec,
): Promise<Rec> {
  const draft = await planner.post('/decisions', {
    ...{ projectId: project.id, kind, question },
    options: options.map((name, index) => ({ key: keyOf(index), name })),
    criteria: [{ key: 'reach', name: '能接触到的客户', weight: 1 }],
    scores: options.map((_, index) => ({ option: keyOf(index), criterion: 'reach', score: 4 - index })),
  })
  if (insight) await planner.post(`/decisions/${draft.id}/evidence`, { insightId: insight.id })
  return draft
}

async function weighUp(planner: Person, project: Project): Promise<void> {
  const items = { strength: '网点多', weakness: '外呼人手少', opportunity: '利率下降', threat: '客户嫌电话打扰' }
  for (const [quadrant, text] of Object.entries(items))
    await planner.post('/swot-items', { projectId: project.id, quadrant, text })
  for (const name of ['全部个人客户', '办理率高的客户群'])
    await planner.post('/segments', { projectId: project.id, name, description: '按职业划分' })
}

export function decide(planner: Person, draft: Rec, choice: string, reason: string): Promise<Rec> {
  return planner.post(`/decisions/${draft.id}/decide`, { choice, reason })
}

function keyOf(index: number): string {
  return 'ab'[index] ?? 'c'
}

export function strategyBreakers({ planner }: Cast, { decisions }: Strategy, { insights }: Research): Breaker[] {
  const open = decisions.find(one => one.kind === 'promotion') as Rec
  return [
    {
      // What was decided stays decided; it is open as long as nobody has chosen.
      criterion: 'strategy_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '与利率下降的时机相配'),
    },
    withoutInsight(planner, open, insights.trends),
  ]
}

/** What was decided keeps its insights; its next version may be decided without any. */
export function withoutInsight(planner: Person, decided: Rec, insight: Rec): Breaker {
  let next = decided
  return {
    criterion: 'strategy_evidenced',
    break: async () => {
      next = await planner.post(`/decisions/${decided.id}/revise`)
      const filter = JSON.stringify([{ field: 'decisionId', is: 'eq', value: next.id }])
      const { items } = await planner.get<Page>(`/decision-evidence?${new URLSearchParams({ filter })}`)
      for (const { id } of items) await planner.client.must('DELETE', planner.at(`/decision-evidence/${id}`), {})
      await decide(planner, next, 'a', '开户礼成本太高')
    },
    mend: () => planner.post(`/decisions/${next.id}/evidence`, { insightId: insight.id }),
  }
}
