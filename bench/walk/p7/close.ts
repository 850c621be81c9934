import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** The planner takes over what goes on without the project. */
export async function handOver({ manager, planner }: Cast, { path, today }: Project, what: string): Promise<Rec> {
  const given = { what, where: '客户档案 / 清源水务', ownerId: planner.id, dueOn: addDays(today, 7) }
  return manager.post(`${path}/hand-overs`, given)
}

export function handOverBreaker(cast: Cast, project: Project): Breaker {
  let more: Rec | undefined
  return {
    criterion: 'handed_over',
    break: async () => {
      more = await handOver(cast, project, '试用账号')
    },
    mend: () => cast.planner.post(`/hand-overs/${more?.id}/accept`),
  }
}
