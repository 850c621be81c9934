import { afterAll, beforeAll, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { generatePlanBook } from '#domains/documents/server/generate-plan-book.ts'
import { swotItem } from '#domains/strategy/contract.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { isInProject } from '#kernel/entity/entity.ts'
import { type Company, openCompany } from './cast/company.ts'
import { newGoal, newReading } from './cast/goals.ts'
import { loopBack } from './cast/loop-back.ts'
import { tellPlan } from './cast/plan-book-story.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  const project = await tellPlan(company)
  projectId = project.id
  await company.run('wangfang', generatePlanBook, { projectId })
  const { rows } = await company.database.owner.query('select id from campaign where project_id = $1 order by id', [
    projectId,
  ])
  const paid = { item: '展位定金', category: 'events', amount: '8000', spentOn: '2026-11-03', receiptNo: 'R1' }
  await company.run('chenli', enterExpense, { projectId, campaignId: rows[0].id, ...paid })
  const { metricId } = await newGoal(company, project)
  const period = { periodStart: '2026-11-02', periodEnd: '2026-11-08', numerator: '105', denominator: '1000' }
  await newReading(company, { projectId, metricId, ...period })
})
afterAll(() => company.close())

/** How many living records of each type an iteration has; types without any are left out. */
async function counted(iteration: number): Promise<Record<string, number>> {
  const counts = await Promise.all(
    allEntities.filter(isInProject).map(async ({ type }) => {
      const text = `select count(*)::int as count from "${type}" where project_id = $1 and iteration = $2 and deleted_at is null`
      const { rows } = await company.database.owner.query(text, [projectId, iteration])
      return [type, rows[0].count] as const
    }),
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** What 王芳's plan holds, and goes along once: nothing is lost, nothing comes twice. */
const ALONG = {
  ...{
    swot_item: 4,
    swot_cross: 1,
    competence: 3,
    resource_assessment: 2,
    segment: 3,
    segment_criterion: 3,
    segment_score: 8,
  },
  ...{ persona: 1, competitor_difference: 1, positioning_map: 1 },
  ...{ channel_option: 3, channel_criterion: 2, channel_score: 4 },
  ...{ decision: 5, decision_evidence: 5, campaign: 4, budget: 1, budget_line: 6, funding_source: 2, plan_book: 1 },
}

test('the next iteration begins with the drafts that go along, each once, and with nothing that happened', async () => {
  const before = await counted(1)
  expect(before).toMatchObject({ ...ALONG, goal: 2, study: 2, insight: 9, expense: 1, reading: 1, task: 31 })
  await loopBack(company, projectId, 'P1.3')
  // P1.3 to P1.7 run again: five stages. Of 31 tasks, the nine of P1.1 and P1.2 do not; nor do nine of the 27 links.
  expect(await counted(2)).toEqual({ ...ALONG, stage: 5, task: 22, task_link: 18 })
  // The way there adds what the sponsor waived, stage by stage, and the decision to loop: 1 + 7 + 1.
  expect(await counted(1)).toEqual({ ...before, gate_decision: 9 })
})

test('what goes along is decided and approved anew', async () => {
  const states = await Promise.all(
    ['decision', 'campaign', 'budget', 'plan_book'].map(async type => {
      const text = `select distinct state from "${type}" where project_id = $1 and iteration = 2`
      const { rows } = await company.database.owner.query(text, [projectId])
      return [type, rows.map(row => row.state)]
    }),
  )
  expect(Object.fromEntries(states)).toEqual({
    ...{ decision: ['draft'], campaign: ['planned'], budget: ['draft'], plan_book: ['draft'] },
  })
})

test('what belonged to the iteration before stays as it was, in the bin or out of it', async () => {
  const [earlier, later] = await Promise.all([1, 2].map(iteration => swotOf(iteration)))
  const change = (id = '') =>
    company.as('wangfang', ctx => updateRecord(ctx, swotItem, { id, version: 1, set: { text: '改写过去' } }))
  const remove = (id = '') => company.as('wangfang', ctx => removeRecord(ctx, swotItem, { id, version: 1 }))
  const refused = expect.objectContaining({ code: 'record.earlier_iteration' })
  await expect(change(earlier)).rejects.toEqual(refused)
  await expect(remove(earlier)).rejects.toEqual(refused)
  expect(await change(later)).toMatchObject({ text: '改写过去', version: 2 })
})

async function swotOf(iteration: number): Promise<string> {
  const { rows } = await company.database.owner.query(
    'select id from swot_item where project_id = $1 and iteration = $2 order by id',
    [projectId, iteration],
  )
  return rows[0].id
}
