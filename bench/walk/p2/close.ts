import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { judge, judgedBreaker, teach } from '../p1/evaluate.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { rateOf } from '../rates.ts'
import { holdMeeting, meetingBreaker } from './carry-out.ts'

export interface Closed {
  readonly evaluation: Rec
  readonly lesson: Rec
  readonly meeting: Rec
  readonly sharing: Rec
  readonly filed: Rec
}

/** The one goal of a project is found missed, with its cause. */
export function judgeMissed({ planner }: Cast, project: Project, figures: Figures): Promise<Rec> {
  const cause = `整体办理率只有 ${rateOf(figures.all)}%：对所有人一样外呼，多数客户没有这项需要`
  return judge(planner, project, { verdict: 'missed', actual: rateOf(figures.all), cause })
}

/** The end of a project as P2.5, P7.4 and P8.7 ask for it: judged, reported, talked over, shared and filed. */
export async function closeDown(cast: Cast, project: Project, evaluation: Rec): Promise<Closed> {
  const { planner, manager } = cast
  const { id: projectId, today } = project
  const lesson = await teach(planner, project)
  await writeReport(cast, project, {
    ...{ results: '办理率没有达到目标，以往成交的客户达到了', course: '按期完成，费用比预算高' },
    ...{ causes: '对所有人一样外呼', handOver: '名单交给零售部' },
  })
  const improvement = await propose(cast, project, '外呼前先按以往记录挑客户')
  const accepted = { ownerId: planner.id, dueOn: addDays(today, 60) }
  await manager.post(`/improvements/${improvement.id}/accept`, accepted)
  const meeting = await holdMeeting(cast, project, { kind: 'closing', title: '项目总结会' })
  const sharing = await planner.post('/sharings', {
    ...{ projectId, what: '先挑客户再外呼', kind: 'lesson', sharedWith: '信用卡部', form: 'meeting' },
    ...{ sharedOn: today, byId: planner.id, feedback: '准备照做' },
  })
  const filed = await fileAll(cast, project)
  return { evaluation, lesson, meeting, sharing, filed }
}

/** The report in its four parts, approved by the sponsor. */
export async function writeReport(cast: Cast, { path }: Project, parts: object): Promise<void> {
  const report = await cast.manager.post(`${path}/closing-reports`)
  await cast.manager.change('closing-reports', report.id, parts)
  await approveReport(cast, report)
}

async function approveReport({ manager, sponsor }: Cast, { id }: Rec): Promise<void> {
  await manager.post(`/closing-reports/${id}/submit`)
  await approveFromInbox(sponsor, id)
}

function propose({ planner }: Cast, { id: projectId }: Project, what: string): Promise<Rec> {
  return planner.post('/improvements', { projectId, what, addressee: '零售部' })
}

interface Archive {
  readonly stages: readonly { readonly lines: readonly { stageKey: string; deliverable: string; count: number }[] }[]
}

/** Each deliverable gets its place; of what was not made it is said why. What is still to be made is left out. */
export async function fileAll(
  { manager }: Cast,
  { path }: Project,
  { location, but }: { location: string; but?: string } = { location: '零售部网盘 / 定期存款' },
): Promise<Rec> {
  const { stages } = await manager.get<Archive>(`${path}/archive`)
  let last: Rec | undefined
  const lines = stages.flatMap(stage => stage.lines).filter(one => one.stageKey !== but)
  for (const { stageKey, deliverable, count } of lines) {
    const where = { stageKey, deliverable }
    last =
      count > 0
        ? await manager.post(`${path}/archive/file`, { ...where, location })
        : await manager.post(`${path}/archive/exempt`, { ...where, reason: '这个项目没有做' })
  }
  if (!last) throw new Error('the archive asks for nothing')
  return last
}

export function closingBreakers(cast: Cast, project: Project, made: Closed): Breaker[] {
  const { manager, planner } = cast
  const { lesson, meeting, sharing, filed, evaluation } = made
  let improvement: Rec | undefined
  return [
    judgedBreaker(cast, evaluation),
    reportBreaker(cast, project),
    meetingBreaker(cast, 'meeting_held', meeting),
    lessonBreaker(cast, lesson),
    {
      criterion: 'improvements_owned',
      break: async () => {
        improvement = await propose(cast, project, '统一话术模板')
      },
      mend: () => manager.post(`/improvements/${improvement?.id}/reject`, { reason: '已经有了' }),
    },
    {
      criterion: 'experience_shared',
      break: () => planner.remove('sharings', sharing.id),
      mend: () => planner.restore('sharings', sharing.id),
    },
    archiveBreaker(cast, filed, () => fileAll(cast, project)),
  ]
}

/** A newer version of the report is being written. */
export function reportBreaker(cast: Cast, { path }: Project): Breaker {
  let report: Rec | undefined
  return {
    criterion: 'report_approved',
    break: async () => {
      report = await cast.manager.post(`${path}/closing-reports`, { reason: '补写移交' })
    },
    mend: () => approveReport(cast, report as Rec),
  }
}

export function lessonBreaker({ planner }: Cast, lesson: Rec): Breaker {
  return {
    criterion: 'lessons_published',
    break: () => planner.post(`/lessons/${lesson.id}/retract`, { reason: '写得不够具体' }),
    mend: () => planner.post(`/lessons/${lesson.id}/publish`),
  }
}

export function archiveBreaker({ manager }: Cast, filed: Rec, fileAgain: () => Promise<Rec>): Breaker {
  return {
    criterion: 'archive_complete',
    break: () => manager.post(`/archive-entries/${filed.id}/take-back`, { reason: '放错了' }),
    mend: fileAgain,
  }
}
