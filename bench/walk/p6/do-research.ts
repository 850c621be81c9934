import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { type Research, doResearch as readAndProfile } from '../p1/do-research.ts'
import { competitorBreaker, evidenceBreaker } from '../p1/research-breakers.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface TwofoldResearch extends Research {
  readonly interviews: Rec
  readonly survey: Rec
}

/** P6.1: what the bank's records and competitors tell, why customers act, and how many of them do. */
export async function doResearch(cast: Cast, project: Project, figures: Figures): Promise<TwofoldResearch> {
  const { planner } = cast
  const found = await readAndProfile(cast, project, figures)
  const interviews = await finishStudy(planner, project, {
    ...{ title: '存款客户访谈', kind: 'interview', question: '客户为什么把钱存成定期？' },
    ...{ sampleReached: 12, resultSummary: '多数人怕利率再降，想先锁定；嫌电话打得不是时候' },
  })
  const survey = await finishStudy(planner, project, {
    ...{ title: '存款意愿问卷', kind: 'survey', question: '有多少客户打算锁定利率？' },
    ...{ samplePlanned: 400, sampleReached: 412, resultSummary: '46% 的受访者打算在半年内锁定利率' },
  })
  return { ...found, interviews, survey }
}

/** A study that was planned, made and finished. */
export async function finishStudy(planner: Person, project: Project, study: object): Promise<Rec> {
  const { id } = await planner.post('/studies', { projectId: project.id, ...study })
  await planner.post(`/studies/${id}/start`)
  return planner.post(`/studies/${id}/finish`)
}

export function researchBreakers(cast: Cast, { interviews, survey, ...found }: TwofoldResearch): Breaker[] {
  const { planner } = cast
  const unfinished = (criterion: string, { id }: Rec): Breaker => ({
    criterion,
    break: () => planner.post(`/studies/${id}/reopen`, { reason: '还有记录没有整理' }),
    mend: () => planner.post(`/studies/${id}/finish`),
  })
  const needs = [found.insights.segments, found.insights.history]
  return [
    unfinished('qualitative_finished', interviews),
    unfinished('quantitative_finished', survey),
    competitorBreaker(cast, found),
    {
      criterion: 'insights_present',
      break: async () => {
        for (const one of needs) await planner.remove('insights', one.id)
      },
      mend: async () => {
        for (const one of needs) await planner.restore('insights', one.id)
      },
    },
    evidenceBreaker(cast, found),
  ]
}
