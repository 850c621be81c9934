import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Research, doResearch as readAndProfile } from '../p1/do-research.ts'
import { researchBreakers as readingBreakers } from '../p1/research-breakers.ts'
import type { Page, Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Situation extends Research {
  readonly competitors: readonly Rec[]
  /** One of the four cross strategies. */
  readonly cross: Rec
}

/** P5.1: what the bank's records and competitors tell, and its own strengths and weaknesses against the market. */
export async function doResearch(cast: Cast, project: Project, figures: Figures): Promise<Situation> {
  const { planner } = cast
  const found = await readAndProfile(cast, project, figures)
  const { items: competitors } = await planner.get<Page>(`/competitors?project=${project.id}`)
  return { ...found, competitors, cross: await crossSwot(planner, project) }
}

async function crossSwot(planner: Person, { id: projectId }: Project): Promise<Rec> {
  const write = (quadrant: string, text: string) => planner.post('/swot-items', { projectId, quadrant, text })
  const strength = await write('strength', '网点多')
  const weakness = await write('weakness', '外呼人手少')
  const opportunity = await write('opportunity', '利率下降')
  const threat = await write('threat', '客户嫌电话打扰')
  const cross = (kind: string, text: string, ...items: Rec[]) =>
    planner.post('/swot-crosses', { projectId, kind, text, items: items.map(({ id }) => ({ itemId: id })) })
  await cross('so', '在网点当面讲锁定利率', strength, opportunity)
  await cross('wo', '只给存款快到期的客户打电话', weakness, opportunity)
  await cross('st', '不愿接电话的客户请到网点', strength, threat)
  return cross('wt', '缩短名单，一位客户只打一次', weakness, threat)
}

export function situationBreakers(cast: Cast, situation: Situation): Breaker[] {
  const { planner } = cast
  const { cross } = situation
  return [
    ...readingBreakers(cast, situation),
    {
      criterion: 'swot_complete',
      break: () => planner.remove('swot-crosses', cross.id),
      mend: () => planner.restore('swot-crosses', cross.id),
    },
  ]
}
