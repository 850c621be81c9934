import { addDays } from '@yingce/scheduling/calendar-date'
import type { Cast } from '../hire-cast.ts'
import type { Project } from '../project.ts'

/** A project that sells one solution to one customer. */
export interface Sale extends Project {
  readonly customer: string
}

/** The planner finds and sells, the deputy delivers and serves, finance collects. */
export async function startSale(cast: Cast, today: string, firm: string): Promise<Sale> {
  const { sponsor, manager, planner, finance, deputy } = cast
  const finish = addDays(today, 60)
  const team = [
    { personId: planner.id, roles: ['sales', 'presales'] },
    { personId: deputy.id, roles: ['delivery', 'service'] },
    { personId: finance.id, roles: ['finance', 'legal'] },
  ]
  const { id, code } = await sponsor.post<{ id: string; code: string }>('/projects', {
    ...{ playbook: 'P4', name: `${firm}管网在线监测`, start: addDays(today, -120), finish, team },
    ...{ sponsorId: sponsor.id, managerId: manager.id, aim: '签下四十套监测站和三年运维' },
  })
  return { id, code, path: `/projects/${id}`, today, finish, months: [], team, customer: `${firm}（${code}）` }
}
