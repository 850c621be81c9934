import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { readMonths } from '../p1/evaluate.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { CarriedOut } from './carry-out.ts'
import { approveBudget, type Planned } from './plan.ts'
import { enterExpense, spend } from './spend.ts'

export interface Controlled {
  readonly check: Rec
  readonly review: Rec
}

/** P2.4: figures read month by month, quality checked, performance reviewed. Baseline and report come with their trials. */
export async function control(cast: Cast, project: Project, { goals }: Planned, figures: Figures): Promise<Controlled> {
  const { planner, manager } = cast
  const { id: projectId, months, today } = project
  await readMonths(planner, project, goals, figures)
  const check = await manager.post('/quality-checks', {
    ...{ projectId, subject: '外呼录音', kind: 'quality', criterion: '话术完整，没有承诺收益', target: '100 通' },
  })
  const review = await manager.post('/performance-reviews', {
    ...{ projectId, personId: planner.id, periodStart: months[0]?.start, periodEnd: today },
  })
  await manager.post(`/performance-reviews/${review.id}/judge`, {
    ...{ timeScore: '4', timeNote: '只有一次晚交', qualityScore: '4', qualityNote: '录音抽查合格' },
    ...{ quantityScore: '3', quantityNote: '按计划打完' },
  })
  await manager.post(`/performance-reviews/${review.id}/finalise`)
  await spend(cast, await enterExpense(cast, project, '250000'))
  return { check: await pass(cast, check), review }
}

/** What was checked and read, and a task that is done. */
type Made = Controlled & Pick<CarriedOut, 'done'>

function pass({ manager }: Cast, { id }: Rec): Promise<Rec> {
  return manager.post(`/quality-checks/${id}/record`, { measured: '100 通全部合格', passed: true })
}

export function controlBreakers(cast: Cast, project: Project, planned: Planned, made: Made): Breaker[] {
  const { manager, planner } = cast
  const { id: projectId, today } = project
  const { budget } = planned
  const { check, review, done } = made
  return [
    {
      // Neither a baseline nor a report that was sent is taken back: they are tried just before.
      criterion: 'baseline_set',
      also: {
        criteria: ['deviations_corrected', 'status_current'],
        because: 'deviations are held against a baseline; no report has been sent yet either',
      },
      break: async () => undefined,
      mend: () => manager.post('/baselines', { projectId, method: 'percent' }),
      leaves: ['status_current'],
    },
    {
      criterion: 'status_current',
      break: async () => undefined,
      mend: () => sendReport(cast, project, addDays(today, -1)),
    },
    {
      criterion: 'deviations_corrected',
      break: () => planner.post(`/tasks/${done.id}/reopen`, { reason: '漏了一批客户' }),
      mend: () => planner.post(`/tasks/${done.id}/finish`, { on: done.finish }),
    },
    {
      criterion: 'quality_passed',
      break: () => manager.post(`/quality-checks/${check.id}/reopen`, { reason: '换了话术' }),
      mend: () => pass(cast, check),
    },
    {
      criterion: 'performance_reviewed',
      break: () => manager.post(`/performance-reviews/${review.id}/reopen`, { reason: '补一条依据' }),
      mend: () => manager.post(`/performance-reviews/${review.id}/finalise`),
    },
    ...moneyBreakers(cast, project, budget),
  ]
}

/** More spent than was approved, and an expense that nobody has settled. 250,000 of 300,000 are spent before. */
export function moneyBreakers(cast: Cast, project: Project, budget: Rec): Breaker[] {
  const { finance } = cast
  const { today } = project
  let pending: Rec | undefined
  return [
    {
      // What was spent stays spent: more money has to be approved.
      criterion: 'within_budget',
      break: async () => spend(cast, await enterExpense(cast, project, '60000')),
      mend: async () => {
        const next = await finance.post(`/budgets/${budget.id}/revise`, { reason: '外呼时间加长' })
        const more = {
          budgetId: next.id,
          item: '外呼加时',
          category: 'labour',
          month: today.slice(0, 7),
          amount: '50000',
        }
        await finance.post('/budget-lines', more)
        await approveBudget(cast, next)
      },
    },
    {
      criterion: 'expenses_settled',
      break: async () => {
        pending = await enterExpense(cast, project, '100')
      },
      mend: () => finance.remove('expenses', pending?.id ?? ''),
    },
  ]
}

export async function sendReport({ manager }: Cast, { id: projectId }: Project, periodEnd: string): Promise<void> {
  const period = { periodStart: addDays(periodEnd, -6), periodEnd, rhythmDays: 7 }
  const report = await manager.post('/status-reports', { projectId, ...period })
  await manager.post(`/status-reports/${report.id}/send`, { sentTo: '李明、零售部' })
}
