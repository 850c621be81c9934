import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { type Planned, tasksOf } from './plan.ts'

export interface CarriedOut {
  readonly meeting: Rec
  /** A task of the stage that is done. */
  readonly done: Rec
}

/** P2.3: everybody is told what concerns them, one meeting with minutes, the work done, one change approved. */
export async function carryOut(cast: Cast, project: Project, { ahead }: Planned): Promise<CarriedOut> {
  await planToTell(cast, project, await enterStakeholder(cast, project, '零售部总经理'))
  const meeting = await holdMeeting(cast, project, { kind: 'regular', title: '外呼例会' })
  return { meeting, done: await settleWork(cast, project, ahead, 'P2.3') }
}

export function planToTell({ manager }: Cast, { id: projectId, today }: Project, stakeholder: Rec): Promise<Rec> {
  return manager.post('/communication-items', {
    ...{ projectId, what: '外呼月报', audience: '零售部', stakeholders: [{ stakeholderId: stakeholder.id }] },
    ...{ rhythm: 'monthly', firstOn: addDays(today, 5), channel: 'report' },
  })
}

/** What is due is done, what is to come is moved by a change; gives a task of the stage that is done. */
export async function settleWork(cast: Cast, project: Project, ahead: readonly Rec[], stageKey: string): Promise<Rec> {
  const done = (await finishWork(cast, project)).find(one => one.stageKey === stageKey)
  const change = await askForChange(cast, project, ahead, '回访推迟一周', 5)
  await approveFromInbox(cast.sponsor, change.id)
  if (!done) throw new Error(`no task of ${stageKey} is done`)
  return done
}

export function enterStakeholder({ manager }: Cast, { id: projectId }: Project, name: string): Promise<Rec> {
  const weighed = { power: '5', interest: '4', attitude: 'supports', keyStakeholder: true }
  const wants = { need: '存款稳定', expectation: '每月知道进展' }
  return manager.post('/stakeholders', { projectId, name, side: 'internal', ...wants, ...weighed })
}

export async function holdMeeting(
  cast: Cast,
  { id: projectId, today }: Project,
  { kind, title }: { kind: string; title: string },
): Promise<Rec> {
  const { manager, planner } = cast
  const meeting = await manager.post('/meetings', {
    ...{ projectId, kind, title, plannedOn: addDays(today, -10), chairId: manager.id },
    ...{ agenda: [{ topic: '进展和问题' }], invited: [{ personId: planner.id, attended: false }] },
  })
  return hold(cast, meeting)
}

function hold({ manager, planner }: Cast, { id, plannedOn }: Rec): Promise<Rec> {
  return manager.post(`/meetings/${id}/hold`, {
    ...{ on: plannedOn, invited: [{ personId: planner.id, attended: true }] },
    ...{ minutes: '接通率正常，名单用完一半。', decisions: [{ what: '下月改打座机', by: '王芳' }] },
  })
}

export function meetingBreaker(cast: Cast, criterion: string, meeting: Rec): Breaker {
  return {
    criterion,
    break: () => cast.manager.post(`/meetings/${meeting.id}/reopen`, { reason: '纪要要改' }),
    mend: () => hold(cast, meeting),
  }
}

/** What was to be finished by today is done on the day for which it was planned. */
async function finishWork(cast: Cast, project: Project): Promise<Rec[]> {
  const due = (await tasksOf(cast, project)).filter(one => String(one.finish) <= project.today)
  const finished: Rec[] = []
  for (const one of due) finished.push(await finish(cast, one))
  return finished
}

function finish({ planner }: Cast, { id, finish: on }: Rec): Promise<Rec> {
  return planner.post(`/tasks/${id}/finish`, { on })
}

export async function askForChange(
  { manager }: Cast,
  { id: projectId }: Project,
  tasks: readonly Rec[],
  title: string,
  shiftDays: number,
  reason = { why: '客户名单晚到', askedBy: '零售部' },
): Promise<Rec> {
  const change = await manager.post('/change-requests', {
    ...{ projectId, title, what: title, ...reason },
    operations: tasks.map(({ id: taskId }) => ({ kind: 'shift', taskId, shiftDays })),
  })
  return manager.post(`/change-requests/${change.id}/submit`)
}

export function carryOutBreakers(cast: Cast, project: Project, { ahead }: Planned, made: CarriedOut): Breaker[] {
  return [
    communicationBreaker(cast, project),
    meetingBreaker(cast, 'meetings_held', made.meeting),
    ...workDoneBreakers(cast, project, ahead[0], made.done),
  ]
}

/** Somebody who has to be told, and nobody has planned to. */
export function communicationBreaker(cast: Cast, project: Project): Breaker {
  let stakeholder: Rec | undefined
  return {
    criterion: 'communication_planned',
    break: async () => {
      stakeholder = await enterStakeholder(cast, project, '合规部')
    },
    mend: () => cast.manager.remove('stakeholders', stakeholder?.id ?? ''),
  }
}

/** Work that is not done, a change that nobody has decided on, an issue over its date. */
export function workDoneBreakers(cast: Cast, project: Project, ahead: Rec, done: Rec): Breaker[] {
  return [
    {
      criterion: 'work_settled',
      break: () => cast.planner.post(`/tasks/${done.id}/reopen`, { reason: '漏了一批客户' }),
      mend: () => finish(cast, done),
    },
    ...openMatterBreakers(cast, project, ahead),
  ]
}

const LISTS = { change: '名单再晚两天', settled: '名单到了', issue: '座机号码有误', resolution: '向网点核对过' }

/** A change that nobody has decided on, an issue over its date. */
export function openMatterBreakers(cast: Cast, project: Project, ahead: Rec, words = LISTS): Breaker[] {
  const { manager } = cast
  const { id: projectId, today } = project
  let change: Rec | undefined
  let issue: Rec | undefined
  return [
    {
      criterion: 'changes_decided',
      break: async () => {
        change = await askForChange(cast, project, [ahead], words.change, 2)
      },
      mend: () => manager.post(`/change-requests/${change?.id}/withdraw`, { reason: words.settled }),
    },
    {
      criterion: 'issues_in_time',
      break: async () => {
        const late = { projectId, title: words.issue, severity: 'medium', dueOn: addDays(today, -2) }
        issue = await manager.post('/issues', late)
      },
      mend: () => manager.post(`/issues/${issue?.id}/resolve`, { resolution: words.resolution }),
    },
  ]
}
