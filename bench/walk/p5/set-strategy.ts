import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Goals, setGoals } from '../p1/set-goals.ts'
import { decide, draftDecision, type Question } from '../p1/set-strategy.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Situation } from './do-research.ts'

export interface Strategy {
  readonly goals: Goals
  /** The last of the three strategies, which nobody has decided yet. */
  readonly open: Rec
}

const QUESTIONS: readonly Question[] = [
  { kind: 'promotion', question: '怎样促销？', options: ['到期提醒', '开户礼'] },
  { kind: 'advertising', question: '投什么广告，投在哪里？', options: ['社区公告栏', '公交车身'] },
  { kind: 'channel_promotion', question: '怎样推动渠道去卖？', options: ['按办理数奖励网点', '组织竞赛'] },
]

/** P5.4: the sales goal, and the three strategies that serve it. */
export async function setStrategy(
  cast: Cast,
  project: Project,
  { insights }: Situation,
  figures: Figures,
): Promise<Strategy> {
  const { planner } = cast
  const goals = await setGoals(cast, project, figures)
  let open: Rec | undefined
  for (const question of QUESTIONS) {
    open = await draftDecision(planner, project, question, insights.trends)
    await planner.change('decisions', open.id, serving(goals))
    if (question.kind !== 'channel_promotion') await decide(planner, open, 'a', '与利率下降的时机相配')
  }
  return { goals, open: open as Rec }
}

function serving({ goal }: Goals): object {
  return { goals: [{ goalId: goal.id }] }
}

export function strategyBreakers({ planner, manager }: Cast, { goals, open }: Strategy): Breaker[] {
  const { goal } = goals
  let last = open
  return [
    {
      criterion: 'strategies_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '网点最清楚谁的存款要到期'),
    },
    {
      // A decision names the goal, which therefore stays: it is only no goal for sales any more.
      criterion: 'sales_goal',
      break: () => manager.change('goals', goal.id, { area: 'other' }),
      mend: () => manager.change('goals', goal.id, { area: 'sales' }),
    },
    {
      criterion: 'goals_complete',
      break: () => manager.change('goals', goal.id, { subject: null }),
      mend: () => manager.change('goals', goal.id, { subject: goal.subject }),
    },
    {
      // What was decided keeps its goals; its next version may be decided without any.
      criterion: 'strategies_serve_goal',
      break: async () => {
        last = await reviseFor(planner, last, { goals: [] })
      },
      mend: async () => {
        last = await reviseFor(planner, last, serving(goals))
      },
    },
  ]
}

async function reviseFor(planner: Person, decided: Rec, set: object): Promise<Rec> {
  const next = await planner.post(`/decisions/${decided.id}/revise`)
  await planner.change('decisions', next.id, set)
  return decide(planner, next, 'a', '竞赛只热闹一阵')
}
