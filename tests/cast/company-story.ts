import { allEntities } from '#apps/contract.ts'
import { addLine } from '#domains/budget/server/add-line.ts'
import { addSource } from '#domains/budget/server/add-source.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { reviseBudget } from '#domains/budget/server/revise-budget.ts'
import { submitBudget } from '#domains/budget/server/submit-budget.ts'
import { addContent } from '#domains/campaigns/server/add-content.ts'
import { customersDomain } from '#domains/customers/server/domain.ts'
import { finding, lesson } from '#domains/measurement/contract.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { tellBidding } from './bidding.ts'
import { tellChanges } from './changes.ts'
import { tellCharter } from './charter.ts'
import { tellClosing } from './closing.ts'
import { tellCommunication } from './communication.ts'
import type { Company } from './company.ts'
import { tellContracts } from './contracts.ts'
import { tellControl } from './control.ts'
import { tellProjectCustomer } from './customers.ts'
import { dayFromToday } from './days.ts'
import { tellDelivery } from './delivery.ts'
import { judge } from './evaluation.ts'
import { tellExecution } from './execution.ts'
import { writeStudy } from './feasibility.ts'
import { newGoal, newReading } from './goals.ts'
import { tellOperations } from './operations.ts'
import { tellOpportunities } from './opportunities.ts'
import { tellOrganisation } from './organisation.ts'
import { ownPlaybook, publish } from './own-playbooks.ts'
import { planACampaign } from './plan-campaign.ts'
import { tellRequirements } from './requirements.ts'
import { tellResources } from './resources.ts'
import { tellRisks } from './risks.ts'
import { insertOneOfEach } from './sample-records.ts'
import { tellSelling } from './selling.ts'
import { tellService } from './service.ts'
import { type Started, startProject } from './start-project.ts'
import { tellStrategy } from './strategy-story.ts'
import { tellTeam } from './team.ts'

/**
 * A company in the middle of its work: 王芳's project has begun some weeks ago and is late, 李明 is asked to approve its
 * budget, and there is at least one record of every record type. Gives one id of each type.
 */
export async function tellCompany(company: Company): Promise<Record<string, string>> {
  const project = await startProject(company, { start: dayFromToday(-40) })
  await tellStrategy(company, project.id)
  await tellCharter(company, project.id)
  await writeStudy(company, project.id)
  await tellMoney(company, project.id, await tellControl(company, project.id))
  await tellTeam(company, project.id)
  await tellResources(company, project.id)
  await tellOrganisation(company, project.id)
  await tellCommunication(company, project.id)
  await tellRisks(company, project.id)
  await tellChanges(company, project.id)
  await tellSelling(company, project.id)
  await tellContracts(company, project.id)
  await tellExecution(company, project.id)
  await tellOperations(company, project.id, await tellMeasurement(company, project))
  await tellDelivery(company, project.id)
  await tellService(company, project.id)
  await tellBidding(company, project.id)
  await tellMeasurement(company, project)
  await tellClosing(company, project.id)
  await tellRequirements(company, project.id)
  await tellOpportunities(company, project.id)
  await tellCustomers(company)
  await tellProjectCustomer(company, project.id)
  await publish(company, (await ownPlaybook(company, 'P4')).id)
  await company.run('liming', waiveStage, { projectId: project.id, stageKey: 'P1.1', reason: '目标去年已经定下' })
  const known = await oneOfEach(company, project.id)
  return company.as('liming', ctx => insertOneOfEach(ctx, allEntities, '示例', known))
}

async function tellMoney(company: Company, projectId: string, approvedId: string): Promise<void> {
  const { chenli } = company.people
  const fair = await planACampaign(company, projectId, { start: dayFromToday(-10), finish: dayFromToday(10) })
  await planACampaign(company, projectId, { start: dayFromToday(-30), finish: dayFromToday(-12), metricId: null })
  await company.run('wangfang', addContent, { campaignId: fair.id, title: '展会邀请函', ownerId: chenli })
  const revision = { id: approvedId, reason: '展位费涨价' }
  const draft = (await company.run('zhaoqian', reviseBudget, revision)) as { id: string; version: number }
  const budgetId = draft.id
  const line = { item: '展位费', category: 'events', month: dayFromToday(0).slice(0, 7), amount: '30000' }
  await company.run('zhaoqian', addLine, { budgetId, ...line, campaignId: fair.id })
  const source = { name: '市场部年度预算', amount: '50000', availableFrom: dayFromToday(-40) }
  await company.run('zhaoqian', addSource, { budgetId, ...source })
  const paid = { item: '展位定金', category: 'events', amount: '8000', spentOn: dayFromToday(-9), supplier: '会展公司' }
  await company.run('chenli', enterExpense, { projectId, campaignId: fair.id, receiptNo: 'R1', ...paid })
  await company.run('zhaoqian', submitBudget, { id: budgetId })
}

/** Gives the metric of the project's goal. */
async function tellMeasurement(company: Company, project: Started): Promise<string> {
  const { id: projectId } = project
  const goal = await newGoal(company, project)
  const period = { periodStart: dayFromToday(-30), periodEnd: dayFromToday(0) }
  const figures = { numerator: '105', denominator: '1000' }
  await newReading(company, { projectId, metricId: goal.metricId, ...period, ...figures })
  await company.as('wangfang', ctx =>
    createRecord(ctx, lesson, { projectId, name: '县级客户先约水厂厂长', tags: ['拜访'], advice: '先电话，再上门' }),
  )
  const problem = { kind: 'problem', text: '县级客户回访要等三天', measure: '每个县设一名回访人' } as const
  await company.as('wangfang', ctx => createRecord(ctx, finding, { projectId, ...problem, dueOn: dayFromToday(14) }))
  await judge(company, projectId)
  return goal.metricId
}

async function tellCustomers(company: Company): Promise<void> {
  const { lead } = customersDomain.operations
  await company.run('wangfang', lead.create, { name: '吴经理', company: '新港电机', phone: '139 0013 8000' })
}

/** What the story made, one id a record type; a project's own where the type is kept in projects. */
async function oneOfEach(company: Company, projectId: string): Promise<Record<string, string>> {
  const found = await Promise.all(
    allEntities.map(async ({ type, place }) => {
      const mine = place === 'project' ? 'and project_id = $2' : "and $2 <> ''"
      const text = `select id from "${type}" where workspace_id = $1 ${mine} and deleted_at is null order by id limit 1`
      const { rows } = await company.database.owner.query(text, [company.workspaceId, projectId])
      return [type, rows[0]?.id] as const
    }),
  )
  return Object.fromEntries(found.filter(([, id]) => id !== undefined))
}
