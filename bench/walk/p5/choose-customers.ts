import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { decide, draftDecision } from '../p1/set-strategy.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Situation } from './do-research.ts'
import { type Scored, scoreAll, unscoreOne } from './score-all.ts'

export interface Customers {
  /** The segment that was not chosen, with its scores. */
  readonly other: Scored
  readonly persona: Rec
  /** The choice of the target market, which nobody has taken yet. */
  readonly open: Rec
}

/** P5.2: two segments scored on the usual criteria, one of them chosen, and a person who stands for it. */
export async function chooseCustomers(
  { planner, manager }: Cast,
  project: Project,
  { insights }: Situation,
): Promise<Customers> {
  const { id: projectId } = project
  const criteria = await planner.post<Rec[]>(`${project.path}/usual-criteria`)
  const divide = async (name: string, score: number): Promise<Scored> => {
    const item = await planner.post('/segments', { projectId, name, description: '按职业划分' })
    const scored = { path: 'segments', item, criteria } as const
    await scoreAll(planner, scored, score)
    return scored
  }
  const target = await divide('全部个人客户', 4)
  const other = await divide('办理率高的客户群', 3)
  await manager.post(`/segments/${target.item.id}/choose`, { reason: '先覆盖所有人' })
  const persona = await planner.post('/personas', {
    ...{ projectId, segmentId: target.item.id, name: '快退休的陈老师', buyingRole: 'decider' },
    quote: '利率再降，我的钱放哪里？',
    traits: [{ text: '不用手机银行', insightId: insights.competitors.id }],
    needs: [{ text: '锁定现在的利率', insightId: insights.trends.id }],
  })
  const question = { kind: 'target_market', question: '面向哪些客户？', options: ['全部个人客户', '办理率高的客户群'] }
  const open = await draftDecision(planner, project, question, insights.segments)
  return { other, persona, open }
}

export function customerBreakers({ planner }: Cast, { other, persona, open }: Customers): Breaker[] {
  return [
    {
      // What was decided stays decided; it is open as long as nobody has chosen.
      criterion: 'target_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '先覆盖所有人'),
    },
    {
      criterion: 'segments_scored',
      break: () => unscoreOne(planner, other),
      mend: () => scoreAll(planner, other, 3),
    },
    {
      criterion: 'personas_evidenced',
      break: () => planner.change('personas', persona.id, { needs: [{ text: '锁定现在的利率', insightId: null }] }),
      mend: () => planner.change('personas', persona.id, { needs: persona.needs }),
    },
  ]
}
