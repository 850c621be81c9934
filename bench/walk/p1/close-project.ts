import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Score } from '../score.ts'
import { checkPlanBook } from './plan-book.ts'

interface Space {
  readonly project: Rec
}

/** Ends the project with its approved plan book in hand; gives how many iterations it took. */
export async function closeProject(cast: Cast, project: Project, score: Score): Promise<number> {
  const { manager } = cast
  await manager.post(`${project.path}/close`, { reason: '目标已达到' })
  const space = await manager.get<Space>(`${project.path}/space`)
  if (space.project.status !== 'closed') throw new Error(`the project is ${space.project.status} after its close`)
  const { items } = await manager.get<Page>(`/plan-books?project=${project.id}&iteration=2`)
  const approved = items.filter(one => one.state === 'approved')
  if (approved.length !== 1) throw new Error(`the second iteration has ${approved.length} approved plan books`)
  for (const { id } of approved) await checkPlanBook(cast, id)
  score.closed()
  return Number(space.project.iteration)
}
