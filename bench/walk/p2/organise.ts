import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { type Planned, tasksOf } from './plan.ts'

export interface Organised {
  readonly office: Rec
  readonly group: Rec
  readonly post: Rec
  readonly gap: Rec
}

/** P2.2: a working group, a post with a gap in skills that is answered, and everybody's duties. */
export async function organise(cast: Cast, project: Project): Promise<Organised> {
  const { manager, planner, finance } = cast
  const { id: projectId } = project
  const office = await manager.post('/org-units', { projectId, kind: 'unit', name: '项目办公室', leadId: manager.id })
  const group = await manager.post('/org-units', {
    ...{ projectId, kind: 'group', name: '外呼小组', parentId: office.id, leadId: planner.id },
    members: [{ personId: finance.id }],
  })
  const post = await manager.post('/posts', {
    ...{ projectId, title: '外呼策划', unitId: group.id, skills: [{ skill: '话术设计', level: '4' }] },
  })
  await manager.post(`/posts/${post.id}/fill`, { personId: planner.id, reason: '做过三次外呼' })
  const skill = { personId: planner.id, skill: '话术设计', level: '3', evidence: '上一轮外呼' }
  await manager.post('/person-skills', { projectId, ...skill })
  const gap = await answerGap(cast, project, post)
  for (const task of await tasksOf(cast, project)) await giveTask(cast, task)
  return { office, group, post, gap }
}

function answerGap({ manager, planner }: Cast, { today }: Project, post: Rec): Promise<Rec> {
  const answer = { skill: '话术设计', answer: 'training', measure: '跟岗两周', dueOn: addDays(today, 20) }
  return manager.post(`/posts/${post.id}/gaps`, { ...answer, ownerId: planner.id })
}

async function giveTask(cast: Cast, { id, ownerId }: Rec): Promise<void> {
  const { manager, planner } = cast
  if (ownerId !== planner.id) await manager.post(`/tasks/${id}/assign`, { ownerId: planner.id })
  await giveDuties(cast, id, ['R', 'A'])
}

function giveDuties({ manager, planner }: Cast, taskId: string, letters: readonly string[]): Promise<unknown> {
  return manager.client.must('PUT', manager.at(`/tasks/${taskId}/duties/${planner.id}`), { letters })
}

export function organisationBreakers(
  cast: Cast,
  project: Project,
  planned: Pick<Planned, 'ahead'>,
  made: Organised,
): Breaker[] {
  const { manager, planner, finance } = cast
  const [task] = planned.ahead
  const { office, group, post } = made
  let { gap } = made
  return [
    leaderless(cast, project),
    {
      criterion: 'organised',
      break: () => manager.change('org-units', office.id, { leadId: null }),
      mend: () => manager.change('org-units', office.id, { leadId: manager.id }),
    },
    {
      criterion: 'groups_set_up',
      break: () => manager.change('org-units', group.id, { members: [] }),
      mend: () => manager.change('org-units', group.id, { members: [{ personId: finance.id }] }),
    },
    {
      criterion: 'duties_complete',
      break: () => giveDuties(cast, task.id, ['R']),
      mend: () => giveDuties(cast, task.id, ['R', 'A']),
    },
    {
      criterion: 'tasks_owned',
      break: () => manager.post(`/tasks/${task.id}/assign`, { ownerId: null }),
      mend: () => manager.post(`/tasks/${task.id}/assign`, { ownerId: planner.id }),
    },
    {
      criterion: 'nobody_overloaded',
      break: () => manager.post(`/tasks/${task.id}/plan`, { load: 60 }),
      mend: () => manager.post(`/tasks/${task.id}/plan`, { load: 50 }),
    },
    {
      criterion: 'skills_answered',
      break: () => manager.post(`/skill-gap-answers/${gap.id}/drop`, { reason: '没有人带' }),
      mend: async () => {
        gap = await answerGap(cast, project, post)
      },
    },
  ]
}

/** The product gives a project one manager and no second one; it has none where that one has left the firm. */
export function leaderless({ sponsor, manager, deputy }: Cast, { path, team }: Project): Breaker {
  const lead = (managerId: string) =>
    sponsor.client.must('PUT', sponsor.at(`${path}/team`), {
      ...{ sponsorId: sponsor.id, managerId },
      team: [...team, ...(managerId === manager.id ? [] : [{ personId: manager.id, roles: ['member'] }])],
    })
  const member = async (active: boolean) => {
    const { version } = await sponsor.get(`/people/${deputy.id}`)
    await sponsor.post(`/people/${deputy.id}/membership`, { version, active })
  }
  return {
    criterion: 'one_manager',
    break: async () => {
      await lead(deputy.id)
      await member(false)
    },
    mend: async () => {
      await lead(manager.id)
      await member(true)
    },
  }
}
