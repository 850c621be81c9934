import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { passStage } from '../pass-stage.ts'
import type { Rec } from '../person.ts'
import { hands, type Project, startProject } from '../project.ts'
import type { Score } from '../score.ts'
import { setScope } from './set-scope.ts'
import { decideStudy, studyFeasibility } from './study-feasibility.ts'

/** A second project that is found not to be feasible: it ends at P8.2, and not before the sponsor has decided so. */
export async function endNotFeasible(cast: Cast, figures: Figures, score: Score, today: string): Promise<void> {
  const project = await startProject(cast, 'P8', figures, today)
  await setScope(cast, project, figures)
  await passStage(project, score, 'P8.1', hands(cast).toSponsor)
  const studied = await studyFeasibility(cast, project)
  await mustRefuse(cast, project)
  await decideStudy(cast, studied, 'no_go')
  await cast.sponsor.post(`${project.path}/stages/P8.2/branch`, { branchId: 'no_go', reason: '客户不同意录音' })
  const { project: ended } = await cast.manager.get<{ project: Rec }>(`${project.path}/space`)
  if (ended.status !== 'closed' || ended.outcome !== 'no_go')
    throw new Error(`the project that is not feasible is ${ended.status} as ${ended.outcome}`)
  score.closed()
}

async function mustRefuse({ sponsor }: Cast, { path }: Project): Promise<void> {
  const way = { branchId: 'no_go', reason: '客户不同意录音' }
  const reply = await sponsor.client.send('POST', sponsor.at(`${path}/stages/P8.2/branch`), way)
  if (reply.status !== 409) throw new Error(`the project could be ended before anybody had decided: ${reply.text}`)
}
