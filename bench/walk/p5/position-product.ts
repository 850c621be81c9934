import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { decide, draftDecision, type Question, withoutInsight } from '../p1/set-strategy.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Situation } from './do-research.ts'

export interface Position {
  readonly map: Rec
  readonly difference: Rec
  /** The last decision, which nobody has taken yet. */
  readonly open: Rec
}

const QUESTIONS: readonly Question[] = [
  { kind: 'positioning', question: '为谁，是什么，凭什么不同？', options: ['身边稳当的存款顾问', '全城利率最高'] },
  { kind: 'price', question: '利率上浮多少？', options: ['不上浮', '上浮 10 个基点'] },
  { kind: 'channel_direction', question: '直接还是间接，线上还是线下？', options: ['自己的人打电话', '请人代办'] },
]

/** P5.3: where the bank stands beside its competitors, how it differs from each, and what follows for price and channels. */
export async function positionProduct({ planner }: Cast, project: Project, situation: Situation): Promise<Position> {
  const { competitors, insights } = situation
  const { id: projectId } = project
  const basis = '客户访谈'
  const map = await planner.post('/positioning-maps', {
    ...{ projectId, xName: '离家远近', xLow: '远', xHigh: '近', yName: '利率', yLow: '低', yHigh: '高' },
    points: [
      { who: 'now', x: '7', y: '4', basis },
      { who: 'wanted', x: '8.5', y: '5', basis: '网点增加存款顾问' },
      ...competitors.map(({ id }, index) => ({
        who: 'competitor',
        competitorId: id,
        x: '3',
        y: `${6 + index}`,
        basis,
      })),
    ],
  })
  const differences: Rec[] = []
  for (const { id, name } of competitors)
    differences.push(
      await planner.post('/competitor-differences', {
        ...{ projectId, competitorId: id, difference: `比${name}离客户近` },
        ...{ meaning: '不用手机银行的客户要当面问', evidence: [{ insightId: insights.competitors.id }] },
      }),
    )
  let open: Rec | undefined
  for (const question of QUESTIONS) {
    open = await draftDecision(planner, project, question, insights.competitors)
    if (question.kind !== 'channel_direction') await decide(planner, open, 'a', '与我们做得最好的相符')
  }
  return { map, difference: differences[0] as Rec, open: open as Rec }
}

export function positionBreakers({ planner }: Cast, position: Position, { insights }: Situation): Breaker[] {
  const { map, difference, open } = position
  return [
    {
      criterion: 'position_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '客户信得过自己的网点'),
    },
    {
      criterion: 'positioned',
      break: () => planner.change('positioning-maps', map.id, { points: (map.points as object[]).slice(0, -1) }),
      mend: () => planner.change('positioning-maps', map.id, { points: map.points }),
    },
    {
      criterion: 'differences_complete',
      break: () => planner.change('competitor-differences', difference.id, { evidence: [] }),
      mend: () => planner.change('competitor-differences', difference.id, { evidence: difference.evidence }),
    },
    { ...withoutInsight(planner, open, insights.competitors), criterion: 'position_evidenced' },
  ]
}
