import type { Cast } from '../hire-cast.ts'
import type { Page } from '../person.ts'
import { closeProject, type Project } from '../project.ts'
import type { Score } from '../score.ts'
import { checkPlanBook } from './plan-book.ts'

/** Ends the project with its approved plan book in hand; gives how many iterations it took. */
export async function closeWithBook(cast: Cast, project: Project, score: Score): Promise<number> {
  const iterations = await closeProject(cast, project, score)
  const { items } = await cast.manager.get<Page>(`/plan-books?project=${project.id}&iteration=${iterations}`)
  const approved = items.filter(one => one.state === 'approved')
  if (approved.length !== 1) throw new Error(`the last iteration has ${approved.length} approved plan books`)
  for (const { id } of approved) await checkPlanBook(cast, id)
  return iterations
}
