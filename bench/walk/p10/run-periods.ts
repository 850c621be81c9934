import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { judge, read } from '../p1/evaluate.ts'
import type { Goals } from '../p1/set-goals.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { rateOf } from '../rates.ts'

const REVIEW = { achieved: '老客户多数办理了', problems: '新客户来得少', adjustments: '下一期先请老客户带邻居' }

/**
 * P10.9: a period whose plan is approved on the day on which it begins. It ends on the same day, since a plan is approved
 * before its period and nothing that has not happened yet can be reviewed; its reading reaches back to the last month.
 */
export async function runPeriods(cast: Cast, project: Project, goals: Goals, figures: Figures): Promise<Rec> {
  const { planner, sponsor } = cast
  const { today } = project
  const targets = [{ metricId: goals.metric.id, target: String(goals.goal.target) }]
  const period = await planPeriod(cast, project, { name: '首期', start: today, finish: today, targets })
  await planner.post(`/operation-periods/${period.id}/submit`)
  await approveFromInbox(sponsor, period.id)
  await planner.post(`/operation-periods/${period.id}/begin`)
  await readUpToToday(cast, project, goals, figures)
  const reviewed = await planner.post(`/operation-periods/${period.id}/review`, REVIEW)
  await report(cast, project, figures)
  return reviewed
}

function planPeriod({ planner }: Cast, { id: projectId }: Project, days: object): Promise<Rec> {
  return planner.post('/operation-periods', { projectId, work: '三个网点试点', ownerId: planner.id, ...days })
}

/** Month by month; the last reading ends today, within the period. */
async function readUpToToday({ planner }: Cast, project: Project, goals: Goals, figures: Figures): Promise<void> {
  const { source, months } = figures
  for (const [index, { converted, leads }] of months.entries()) {
    const { start, end: over } = project.months[index] ?? { start: project.today, end: project.today }
    const end = index === months.length - 1 ? project.today : over
    await read(planner, project, goals, { start, end, converted, leads, source })
  }
}

async function report(cast: Cast, project: Project, figures: Figures): Promise<void> {
  const { planner, manager } = cast
  const cause = '新客户来得少，多数是老客户'
  await judge(planner, project, { verdict: 'missed', actual: rateOf(figures.all), cause })
  const draft = await manager.post(`${project.path}/closing-reports`)
  await manager.change('closing-reports', draft.id, {
    ...{ results: '老客户办理率达到目标，整体没有达到', course: '按期做完一期' },
    ...{ causes: '新客户来得少', handOver: '网点顾问由零售部接着管' },
  })
  await approveReport(cast, draft)
}

async function approveReport({ manager, sponsor }: Cast, { id }: Rec): Promise<void> {
  await manager.post(`/closing-reports/${id}/submit`)
  await approveFromInbox(sponsor, id)
}

export function periodBreakers(cast: Cast, project: Project, period: Rec): Breaker[] {
  const { planner, manager } = cast
  const { today } = project
  let next: Rec | undefined
  let draft: Rec | undefined
  return [
    {
      criterion: 'periods_planned',
      also: { criteria: ['periods_reviewed'], because: 'what is only planned is not reviewed either' },
      break: async () => {
        next = await planPeriod(cast, project, { name: '二期', start: addDays(today, 1), finish: addDays(today, 30) })
      },
      mend: () => planner.remove('operation-periods', next?.id ?? ''),
    },
    {
      criterion: 'periods_reviewed',
      break: () => planner.post(`/operation-periods/${period.id}/reopen`, { reason: '漏了一个网点' }),
      mend: () => planner.post(`/operation-periods/${period.id}/review`, REVIEW),
    },
    {
      criterion: 'report_approved',
      break: async () => {
        draft = await manager.post(`${project.path}/closing-reports`, { reason: '补写移交' })
      },
      mend: () => approveReport(cast, draft as Rec),
    },
  ]
}
