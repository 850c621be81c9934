import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Research } from '../p1/do-research.ts'
import { decide, draftDecision, type Question, withoutInsight } from '../p1/set-strategy.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Strategy {
  readonly competence: Rec
  /** The last decision, which nobody has taken yet. */
  readonly open: Rec
}

const QUESTIONS: readonly Question[] = [
  { kind: 'product_positioning', question: '产品凭什么不同？', options: ['稳当又省心', '利率最高'] },
  { kind: 'market_positioning', question: '在市场上站什么位置？', options: ['身边的存款顾问', '全城最低价'] },
  { kind: 'channels', question: '走哪些渠道？', options: ['手机外呼', '网点与座机'] },
  { kind: 'promotion', question: '怎样促销？', options: ['到期提醒', '开户礼'] },
]

/** P6.3: what the bank does best, and the four decisions; the last one is left to be decided by its breaker. */
export async function setStrategy({ planner }: Cast, project: Project, { insights }: Research): Promise<Strategy> {
  const judge = (name: string, kind: string, answers: object) =>
    planner.post('/competences', { projectId: project.id, name, kind, ...answers })
  const yes = { valuable: 'yes', rare: 'yes', hardToImitate: 'yes', organised: 'yes' }
  const competence = await judge('遍布社区的网点', 'channel', { ...yes, reason: '对手的网点只有我们的一半' })
  await judge('外呼团队', 'people', { valuable: 'yes', rare: 'no', reason: '各家都有外呼' })
  let open: Rec | undefined
  for (const question of QUESTIONS) {
    const isLast = question.kind === 'promotion'
    open = await draftDecision(planner, project, question, isLast ? insights.trends : insights.segments)
    if (!isLast) await decide(planner, open, 'a', '与我们做得最好的相符')
  }
  return { competence, open: open as Rec }
}

export function strategyBreakers({ planner }: Cast, { competence, open }: Strategy, { insights }: Research): Breaker[] {
  return [
    {
      criterion: 'strategy_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '与利率下降的时机相配'),
    },
    withoutInsight(planner, open, insights.trends),
    {
      criterion: 'competences_judged',
      break: () => planner.change('competences', competence.id, { rare: null }),
      mend: () => planner.change('competences', competence.id, { rare: 'yes' }),
    },
  ]
}
