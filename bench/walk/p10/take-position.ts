import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { doResearch, type Research } from '../p1/do-research.ts'
import { competitorBreaker } from '../p1/research-breakers.ts'
import { decide, draftDecision, type Question, withoutInsight } from '../p1/set-strategy.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Position {
  readonly research: Research
  readonly difference: Rec
  /** The last decision, which nobody has taken yet. */
  readonly open: Rec
}

const AUDIENCE: Question = { kind: 'audience', question: '为谁做？', options: ['不用手机银行的客户', '全部客户'] }
const PLACE: Question = { kind: 'market_position', question: '占什么位置？', options: ['身边的顾问', '利率最高'] }

/** P10.1: for whom, in which position, beside whom and how different; the position is left to be decided by its breaker. */
export async function takePosition(cast: Cast, project: Project, figures: Figures): Promise<Position> {
  const { planner } = cast
  const { id: projectId } = project
  const research = await doResearch(cast, project, figures)
  const insightId = research.insights.competitors.id
  const { items } = await planner.get<Page>(`/competitors?${new URLSearchParams({ project: projectId })}`)
  const differences: Rec[] = []
  for (const { id, name } of items)
    differences.push(
      await planner.post('/competitor-differences', {
        ...{ projectId, competitorId: id, difference: `比${name}离客户近` },
        ...{ meaning: '不用手机银行的客户要当面问', evidence: [{ insightId }] },
      }),
    )
  const audience = await draftDecision(planner, project, AUDIENCE, research.insights.segments)
  await decide(planner, audience, 'a', '他们最愿意当面问')
  const open = await draftDecision(planner, project, PLACE, research.insights.trends)
  return { research, difference: differences[0] as Rec, open }
}

export function positionBreakers(cast: Cast, { research, difference, open }: Position): Breaker[] {
  const { planner } = cast
  return [
    {
      // What was decided stays decided; it is open as long as nobody has chosen.
      criterion: 'position_decided',
      break: async () => {},
      mend: () => decide(planner, open, 'a', '客户信得过自己的网点'),
    },
    { ...withoutInsight(planner, open, research.insights.trends), criterion: 'position_evidenced' },
    competitorBreaker(cast, research),
    {
      criterion: 'differences_complete',
      break: () => planner.change('competitor-differences', difference.id, { evidence: [] }),
      mend: () => planner.change('competitor-differences', difference.id, { evidence: difference.evidence }),
    },
  ]
}
