import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { carryOut, carryOutBreakers } from './p2/carry-out.ts'
import { closeDown, closingBreakers, judgeMissed } from './p2/close.ts'
import { control, controlBreakers } from './p2/control.ts'
import { organisationBreakers, organise } from './p2/organise.ts'
import { plan, planBreakers } from './p2/plan.ts'
import { passStage } from './pass-stage.ts'
import { closeProject, criteriaOf, hands, startProject } from './project.ts'
import type { Score } from './score.ts'

/** Marketing run as a project: charter and plan, the team, execution beside control, and an orderly end. */
export async function walkP2(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P2', figures, await todayOf(cast.sponsor))
  const { toSponsor, toManager } = hands(cast)

  const planned = await plan(cast, project, figures)
  await passStage(project, score, 'P2.1', { ...toSponsor, breakers: planBreakers(cast, project, planned) })
  const organised = await organise(cast, project)
  const organising = organisationBreakers(cast, project, planned, organised)
  await passStage(project, score, 'P2.2', { ...toManager, breakers: organising })

  const done = await carryOut(cast, project, planned)
  const controlled = await control(cast, project, planned, figures)
  await passStage(project, score, 'P2.3', { ...toManager, breakers: carryOutBreakers(cast, project, planned, done) })
  const controlling = controlBreakers(cast, project, planned, { ...controlled, done: done.done })
  await passStage(project, score, 'P2.4', { ...toManager, breakers: controlling })

  const closed = await closeDown(cast, project, await judgeMissed(cast, project, figures))
  await passStage(project, score, 'P2.5', { ...toSponsor, breakers: closingBreakers(cast, project, closed) })
  score.triedAll(await criteriaOf(cast, 'P2'))
  return { iterations: await closeProject(cast, project, score), id: project.id }
}
