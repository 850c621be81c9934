import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Plan } from './make-plan.ts'
import { submitPlanBook } from './plan-book.ts'

const ABOUT_CAMPAIGNS = ['owner', 'dates', 'budget', 'kpi'].map(what => `campaigns_have_${what}`)

/** A plan book stands for goals, campaigns and budget as they were when it was approved. */
const BOOK_TOO = { criteria: ['plan_book_approved'], because: 'the approved plan book says what was there before' }

export function planBreakers(cast: Cast, project: Project, plan: Plan): Breaker[] {
  return [bookBreaker(cast, project), ...campaignBreakers(cast, project, plan), ...moneyAndTime(cast, project, plan)]
}

/** Once approved a book stays so; until then everything else holds without it. */
function bookBreaker(cast: Cast, project: Project): Breaker {
  let book: Rec | undefined
  return {
    criterion: 'plan_book_approved',
    break: async () => {
      book = await submitPlanBook(cast, project)
    },
    mend: () => approveFromInbox(cast.sponsor, book?.id ?? ''),
  }
}

function campaignBreakers({ planner }: Cast, project: Project, { calls, branches }: Plan): Breaker[] {
  const act = (one: Rec, verb: string, input: object) => planner.post(`/campaigns/${one.id}/${verb}`, input)
  const planned = { start: calls.start, finish: calls.finish, budget: calls.budget }
  return [
    {
      criterion: 'campaigns_present',
      also: {
        criteria: [...ABOUT_CAMPAIGNS, 'campaigns_serve_goal'],
        because: 'no criterion about every campaign passes where there is none',
      },
      break: async () => {
        for (const one of [calls, branches]) await act(one, 'stop', { reason: '计划重做' })
      },
      mend: async () => {
        for (const one of [calls, branches]) await act(one, 'reopen', { reason: '照原计划' })
      },
    },
    {
      criterion: 'campaigns_have_owner',
      also: BOOK_TOO,
      break: () => act(calls, 'assign', { ownerId: null }),
      mend: () => act(calls, 'assign', { ownerId: planner.id }),
    },
    {
      criterion: 'campaigns_have_dates',
      also: BOOK_TOO,
      break: () => act(calls, 'plan', { ...planned, finish: addDays(project.finish, 1) }),
      mend: () => act(calls, 'plan', planned),
    },
    withoutBudget(),
    {
      criterion: 'campaigns_have_kpi',
      also: BOOK_TOO,
      break: () => planner.change('campaigns', calls.id, { kpiTarget: null }),
      mend: () => planner.change('campaigns', calls.id, { kpiTarget: calls.kpiTarget }),
    },
    {
      criterion: 'campaigns_serve_goal',
      also: BOOK_TOO,
      break: () => planner.change('campaigns', calls.id, { goalId: null }),
      mend: () => planner.change('campaigns', calls.id, { goalId: calls.goalId }),
    },
  ]

  /** A budget that was given is never taken away; a further campaign has none yet. */
  function withoutBudget(): Breaker {
    let further: Rec | undefined
    const { projectId, start, finish, goalId, metricId, kpiTarget, ownerId } = branches
    const values = { projectId, start, finish, goalId, metricId, kpiTarget, ownerId, name: '短信提醒' }
    return {
      criterion: 'campaigns_have_budget',
      also: BOOK_TOO,
      break: async () => {
        further = await planner.post('/campaigns', values)
      },
      mend: () => planner.remove('campaigns', further?.id ?? ''),
    }
  }
}

function moneyAndTime(cast: Cast, project: Project, { budget }: Plan): Breaker[] {
  const { finance } = cast
  let line: Rec | undefined
  return [
    {
      criterion: 'budget_within_funding',
      also: BOOK_TOO,
      break: async () => {
        const month = project.today.slice(0, 7)
        const wish = { budgetId: budget.id, item: '电视广告', category: 'media', month, amount: '50000.01' }
        line = await finance.post('/budget-lines', wish)
      },
      mend: () => finance.client.must('DELETE', finance.at(`/budget-lines/${line?.id}`), {}),
    },
    plannedTooEarly(cast, project, 'draw_insights'),
  ]
}

/** A task of the playbook is planned for before what comes first has ended. */
export function plannedTooEarly({ manager }: Cast, project: Project, activityKey: string): Breaker {
  let moved: Rec | undefined
  return {
    criterion: 'plan_conflict_free',
    break: async () => {
      const filter = JSON.stringify([{ field: 'activityKey', is: 'eq', value: activityKey }])
      const { items } = await manager.get<Page>(`/tasks?${new URLSearchParams({ project: project.id, filter })}`)
      moved = items[0] as Rec
      await manager.post(`/tasks/${moved.id}/move`, { start: project.months[0]?.start })
    },
    mend: () => manager.post(`/tasks/${moved?.id}/move`, { start: moved?.start }),
  }
}
