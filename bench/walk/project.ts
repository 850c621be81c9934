import { addDays } from '@yingce/scheduling/calendar-date'
import { monthsBefore, type Period } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import type { Rec } from './person.ts'
import type { Score } from './score.ts'

/** Who works on the project, and as what. */
export interface TeamMember {
  readonly personId: string
  readonly roles: readonly string[]
}

export interface Project {
  readonly id: string
  readonly code: string
  /** Its routes inside the workspace. */
  readonly path: string
  readonly today: string
  readonly finish: string
  /** The months of the first iteration's campaign, over by now. */
  readonly months: readonly Period[]
  readonly team: readonly TeamMember[]
}

/** What the project is called, and what it is for. */
interface About {
  readonly name: string
  readonly aim: string
}
const DEPOSITS: About = { name: '定期存款营销', aim: '让更多客户把存款放在本行' }

/** Starts the project a year back, so that what it measures has happened already; the team in its roles. */
export async function startProject(
  { sponsor, manager, planner, finance }: Cast,
  playbook: string,
  figures: Figures,
  today: string,
  /** What the planner is besides. */
  roles: readonly string[] = [],
  about = DEPOSITS,
): Promise<Project> {
  const months = monthsBefore(today, figures.months.length)
  const finish = addDays(today, 60)
  const team = [
    { personId: planner.id, roles: ['planner', ...roles] },
    { personId: finance.id, roles: ['finance'] },
  ]
  const { id, code } = await sponsor.post<{ id: string; code: string }>('/projects', {
    playbook,
    ...about,
    start: months[0]?.start,
    finish,
    sponsorId: sponsor.id,
    managerId: manager.id,
    team,
  })
  return { id, code, path: `/projects/${id}`, today, finish, months, team }
}

/** Every criterion that the server's own playbook has. */
export async function criteriaOf({ manager }: Cast, playbook: string): Promise<string[]> {
  const { stages } = await manager.get<{ stages: { criteria: { id: string }[] }[] }>(`/playbooks/${playbook}`)
  return stages.flatMap(({ criteria }) => criteria.map(one => one.id))
}

/** Nobody approves what they have submitted: what the manager approves is submitted by the planner. */
export function hands({ sponsor, manager, planner }: Cast) {
  return {
    toSponsor: { submitter: manager, approver: sponsor },
    toManager: { submitter: planner, approver: manager },
  }
}

/** Ends the project; gives how many iterations it took. */
export async function closeProject({ manager }: Cast, { path }: Project, score: Score): Promise<number> {
  await manager.post(`${path}/close`, { reason: '目标已达到' })
  const { project } = await manager.get<{ project: Rec }>(`${path}/space`)
  if (project.status !== 'closed') throw new Error(`the project is ${project.status} after its close`)
  score.closed()
  return Number(project.iteration)
}
