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
  for (const { id } of items) await checkPlanBook(cast, id)
  if (items.length === 0) throw new Error('the second iteration has no plan book')
  score.closed()
  return Number(space.project.iteration)
}
