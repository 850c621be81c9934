import { defineDeliverable } from '#domains/process/reads.ts'
import { contact, developmentPlan, lead, need, projectCustomer, salesActivity, visit } from '../contract.ts'
import { coverageOf } from '../rules/coverage.ts'
import { profileShare } from '../rules/profile.ts'
import { type ActivityFacts, activityFacts } from './checks/activities.ts'
import { type ContactFact, contactFacts } from './checks/contacts.ts'
import { type CustomerFacts, customerFacts } from './checks/customer-facts.ts'
import { type PlanFact, planFacts } from './checks/development-planned.ts'
import { type LeadFact, leadFacts } from './checks/lead-qualified.ts'
import { type NeedFact, needFacts } from './checks/needs-answered.ts'
import { isTold, type VisitFact, visitFacts } from './checks/visited.ts'

/** A count with its sentence; nothing is said of nothing. */
function counted(count: number, done: number, params: Readonly<Record<string, unknown>> = {}) {
  return { count, done, line: count === 0 ? null : { code: 'counted', params: { count, done, ...params } } }
}

const profile = defineDeliverable<CustomerFacts | null>({
  type: projectCustomer.type,
  notes: { profile: { zh: '{name}，档案 {percent}%', en: '{name}, profile {percent}% filled' } },
  facts: customerFacts,
  summarise: found => {
    if (!found) return { count: 0, done: 0, line: null }
    const { percent } = profileShare(found)
    const line = { code: 'profile', params: { name: found.name, percent } }
    return { count: 1, done: percent === 100 ? 1 : 0, line }
  },
})

const contacts = defineDeliverable<readonly ContactFact[] | null>({
  type: contact.type,
  notes: {
    counted: {
      zh: '{count} 个联系人，{done} 个标了决策角色',
      en: '{done} of {count} {count|contact|contacts} with a part in the decision',
    },
  },
  facts: contactFacts,
  summarise: found => counted(found?.length ?? 0, found?.filter(one => one.decisionRole !== null).length ?? 0),
})

const leads = defineDeliverable<readonly LeadFact[] | null>({
  type: lead.type,
  notes: { counted: { zh: '{count} 条线索，{done} 条合格', en: '{done} of {count} {count|lead|leads} qualified' } },
  facts: leadFacts,
  summarise: found =>
    counted(
      found?.length ?? 0,
      found?.filter(({ state }) => state === 'qualified' || state === 'converted').length ?? 0,
    ),
})

const visits = defineDeliverable<readonly VisitFact[] | null>({
  type: visit.type,
  notes: { counted: { zh: '{count} 次拜访，{done} 次已完成', en: '{done} of {count} {count|visit|visits} made' } },
  facts: visitFacts,
  summarise: found => counted(found?.length ?? 0, found?.filter(isTold).length ?? 0),
})

const needs = defineDeliverable<readonly NeedFact[]>({
  type: need.type,
  notes: {
    counted: { zh: '{count} 条需求，{done} 条已回应', en: '{done} of {count} {count|need|needs} matched or answered' },
  },
  facts: needFacts,
  summarise: found => counted(found.length, found.filter(one => one.state !== 'open').length),
})

const plans = defineDeliverable<readonly PlanFact[]>({
  type: developmentPlan.type,
  notes: {
    counted: {
      zh: '{count} 份开发计划，指标 {quota} 家，已初次接触 {contacted} 家',
      en: '{count} {count|plan|plans}, first contact with {contacted} of {quota}',
    },
  },
  facts: planFacts,
  summarise: found => {
    const each = found.map(one => ({ quota: one.quota, ...coverageOf(one.quota, one.targets) }))
    const quota = each.reduce((sum, one) => sum + one.quota, 0)
    const contacted = each.reduce((sum, one) => sum + one.contacted, 0)
    return counted(found.length, each.filter(one => one.short === 0).length, { quota, contacted })
  },
})

const activities = defineDeliverable<ActivityFacts>({
  type: salesActivity.type,
  notes: { counted: { zh: '{count} 项销售活动', en: '{count} {count|sales activity|sales activities}' } },
  facts: activityFacts,
  summarise: found => counted(found.activities.length, found.activities.length),
})

/** How far a project knows its customer, and what was done with them. */
export const customersDeliverables = [profile, contacts, leads, visits, needs, plans, activities]
