import { addDays } from '@yingce/scheduling/calendar-date'
import { monthsBefore, type Period } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'

export interface Project {
  readonly id: string
  readonly code: string
  /** Its routes inside the workspace. */
  readonly path: string
  readonly today: string
  readonly finish: string
  /** The months of the first iteration's campaign, over by now. */
  readonly months: readonly Period[]
}

/** Starts the project a year back, so that what it measures has happened already; the team in its roles. */
export async function startProject(
  { sponsor, manager, planner, finance }: Cast,
  figures: Figures,
  today: string,
): Promise<Project> {
  const months = monthsBefore(today, figures.months.length)
  const finish = addDays(today, 60)
  const { id, code } = await sponsor.post<{ id: string; code: string }>('/projects', {
    playbook: 'P1',
    name: '定期存款营销',
    start: months[0]?.start,
    finish,
    sponsorId: sponsor.id,
    managerId: manager.id,
    team: [
      { personId: planner.id, roles: ['planner'] },
      { personId: finance.id, roles: ['finance'] },
    ],
    aim: '让更多客户把存款放在本行',
  })
  return { id, code, path: `/projects/${id}`, today, finish, months }
}
