import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { decide, draftDecision } from '../p1/set-strategy.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Situation } from './do-research.ts'
import { type Scored, scoreAll, unscoreOne } from './score-all.ts'

export interface Channels {
  readonly chosen: Rec
  /** One that was not chosen, with its scores. */
  readonly other: Scored
  /** The choice of channels, which nobody has taken yet. */
  readonly open: Rec
}

/** P5.5: direct sales, an agent and a platform scored on the usual criteria; the first one chosen. */
export async function chooseChannels(
  { planner, manager }: Cast,
  project: Project,
  { insights }: Situation,
): Promise<Channels> {
  const { id: projectId } = project
  const criteria = await planner.post<Rec[]>(`${project.path}/usual-channel-criteria`)
  const list = async (name: string, kind: string, coverage: string, score: number): Promise<Scored> => {
    const values = { name, kind, region: '全城', coverage, coverageBasis: '按客户名单估计' }
    const item = await planner.post('/channel-options', { projectId, ...values })
    const scored = { path: 'channel-options', item, criteria } as const
    await scoreAll(planner, scored, score)
    return scored
  }
  const calls = await list('手机外呼', 'direct', '60', 5)
  await list('便利店代办', 'agent', '35', 3)
  const other = await list('电商平台', 'ecommerce', '20', 2)
  await manager.post(`/channel-options/${calls.item.id}/choose`, { reason: '多数客户留了手机号' })
  const question = { kind: 'channels', question: '走哪些渠道？', options: ['手机外呼', '便利店代办'] }
  const open = await draftDecision(planner, project, question, insights.segments)
  return { chosen: calls.item, other, open }
}

export function channelBreakers({ planner }: Cast, { chosen, other, open }: Channels): Breaker[] {
  return [
    {
      criterion: 'channels_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '覆盖最广，也最快见效'),
    },
    {
      criterion: 'channels_scored',
      break: () => unscoreOne(planner, other),
      mend: () => scoreAll(planner, other, 2),
    },
    {
      criterion: 'coverage_estimated',
      break: () => planner.change('channel-options', chosen.id, { coverageBasis: null }),
      mend: () => planner.change('channel-options', chosen.id, { coverageBasis: chosen.coverageBasis }),
    },
  ]
}
