import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { approveBudget } from '../p1/make-plan.ts'
import type { Goals } from '../p1/set-goals.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

const PARTS = {
  content: '每月写一封存款信',
  events: '每季一次网点开放日',
  promotion: '门口海报和邻里推荐',
  users: '到期前一个月打电话',
}

/** P10.5: four parts, each with its task, owner and KPI; the last one waits for its breaker. */
export async function planOperation(cast: Cast, project: Project, { metric }: Goals): Promise<Rec> {
  const { planner, sponsor } = cast
  const { id: projectId, today } = project
  let last: Rec | undefined
  for (const [kind, summary] of Object.entries(PARTS)) {
    const when = { start: addDays(today, 7), days: 2 }
    const task = await planner.post('/tasks', { projectId, title: summary, stageKey: 'P10.9', ...when })
    const made = await planner.post('/operation-parts', {
      ...{ projectId, kind, summary, content: `${summary}，做完当天记录。`, metricId: metric.id },
      ...{ tasks: [{ taskId: task.id }], ownerId: planner.id },
    })
    last = await planner.post(`/operation-parts/${made.id}/submit`)
    if (kind !== 'users') await approveFromInbox(sponsor, made.id)
  }
  return last as Rec
}

export function planBreakers({ sponsor }: Cast, waiting: Rec): Breaker[] {
  return [
    {
      // What is approved stays so; until then it waits for the sponsor.
      criterion: 'parts_approved',
      break: async () => {},
      mend: () => approveFromInbox(sponsor, waiting.id),
    },
  ]
}

const CATEGORIES = { labour: '顾问人工', promotion: '开户礼', events: '开放日', research: '回访调查' }

/** P10.6: money for the four categories, within its funding; not approved yet. */
export async function draftBudget({ finance }: Cast, project: Project): Promise<Rec> {
  const budget = await finance.post('/budgets', { projectId: project.id })
  const availableFrom = project.months[0]?.start
  for (const [category, item] of Object.entries(CATEGORIES))
    await finance.post('/budget-lines', lineOf(project, budget, { category, item, amount: '50000' }))
  await finance.post('/funding-sources', { budgetId: budget.id, name: '年度运营费', amount: '200000', availableFrom })
  return budget
}

function lineOf({ months }: Project, { id: budgetId }: Rec, values: object): object {
  return { budgetId, month: months[0]?.start.slice(0, 7), ...values }
}

/** Only a draft is changed, and a draft is not approved. */
const DRAFT_TOO = { criteria: ['budget_approved'], because: 'a budget is changed only while it is a draft' }

export function budgetBreakers(cast: Cast, project: Project, budget: Rec): Breaker[] {
  const { finance } = cast
  const drop = (line: Rec | undefined) => finance.client.must('DELETE', finance.at(`/budget-lines/${line?.id}`), {})
  let line: Rec | undefined
  const leaves = ['budget_approved']
  return [
    {
      ...{ criterion: 'budget_within_funding', also: DRAFT_TOO, leaves },
      break: async () => {
        line = await finance.post(
          '/budget-lines',
          lineOf(project, budget, { category: 'media', item: '电视广告', amount: '0.01' }),
        )
      },
      mend: () => drop(line),
    },
    {
      ...{ criterion: 'budget_categories', also: DRAFT_TOO, leaves },
      break: async () => {
        const filter = JSON.stringify([{ field: 'budgetId', is: 'eq', value: budget.id }])
        const { items } = await finance.get<{ items: Rec[] }>(`/budget-lines?${new URLSearchParams({ filter })}`)
        await drop(items.find(one => one.category === 'research'))
      },
      mend: () =>
        finance.post(
          '/budget-lines',
          lineOf(project, budget, { category: 'research', item: CATEGORIES.research, amount: '50000' }),
        ),
    },
    {
      // What is approved stays so: until then everything else holds without it.
      criterion: 'budget_approved',
      break: async () => {},
      mend: () => approveBudget(cast, budget),
    },
  ]
}
