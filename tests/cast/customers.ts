import {
  type contact,
  type customer,
  developmentPlan,
  type need,
  type projectCustomer,
  type salesActivity,
  type visit,
} from '#domains/customers/contract.ts'
import { customersDomain } from '#domains/customers/server/domain.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

const { operations } = customersDomain

/** 江海泵业, whose profile lacks its size, source and needs. */
export function newCustomer(company: Company, given: object = {}): Promise<RecordOf<typeof customer>> {
  return company.run('wangfang', operations.customer.create, {
    ...{ name: '江海泵业有限公司', uscc: '91350100M000100Y43', industry: '水务', region: '宁波' },
    ...{ phone: '（0574）8765 4321', address: '宁波市江北区', profile: '给县级水厂供泵' },
    ...given,
  }) as Promise<RecordOf<typeof customer>>
}

export function newContact(company: Company, customerId: string, given: object = {}) {
  const values = { name: '周工', customerId, title: '生产科长', ...given }
  return company.run('wangfang', operations.contact.create, values) as Promise<RecordOf<typeof contact>>
}

export function chooseFor(company: Company, projectId: string, customerId: string) {
  return company.run('wangfang', operations.chooseCustomer, { projectId, customerId }) as Promise<
    RecordOf<typeof projectCustomer>
  >
}

/** 陈立 is to go there today. */
export function planVisit(company: Company, projectId: string, given: object = {}) {
  return company.run('wangfang', operations.visit.create, {
    ...{
      projectId,
      purpose: '弄清楚改造预算由谁定',
      visitOn: dayFromToday(0),
      visitAt: '09:30',
      place: '客户二楼会议室',
    },
    ...{ ownerId: company.people.chenli },
    ...given,
  }) as Promise<RecordOf<typeof visit>>
}

/** What a visit that was made says. */
export const TOLD = {
  ...{ minutes: '厂长定预算，年底前要上线', intention: 'interested', nextStep: '送样机试装' },
  nextOn: dayFromToday(7),
} as const

export function makeVisit(company: Company, id: string, given: object = {}) {
  return company.run('chenli', operations.finishVisit, { id, ...TOLD, ...given }) as Promise<RecordOf<typeof visit>>
}

export function newNeed(company: Company, projectId: string, given: object = {}) {
  return company.run('wangfang', operations.need.create, {
    ...{ projectId, title: '停水前一小时要收到报警', kind: 'explicit', importance: 'must' },
    ...given,
  }) as Promise<RecordOf<typeof need>>
}

export function newActivity(company: Company, projectId: string, given: object = {}) {
  return company.run('chenli', operations.salesActivity.create, {
    ...{ projectId, subject: '给生产科演示在线监测', kind: 'demonstration', heldOn: dayFromToday(-1) },
    ...{ result: '班长要求加短信报警', nextStep: '报短信模块的价', nextOn: dayFromToday(-1) },
    ...given,
  }) as Promise<RecordOf<typeof salesActivity>>
}

/** A plan for two firms, one of which is on it. */
export async function planDevelopment(company: Company, projectId: string, given: object = {}) {
  const plan = await company.as('wangfang', ctx =>
    createRecord(ctx, developmentPlan, {
      ...{ projectId, targetGroup: '日供水五万吨以上的县级水厂', start: dayFromToday(-10), finish: dayFromToday(80) },
      ...{ quota: 2, ...given },
    }),
  )
  const target = (await addTo(company, plan.id, { name: '青溪水厂' })) as { id: string; version: number }
  return { plan, target }
}

export function addTo(company: Company, planId: string, given: object) {
  return company.run('wangfang', operations.addTarget, { planId, ...given })
}

/** The project sells to 江海泵业: two people there, one visit made and one to come, needs, a plan, activities. */
export async function tellProjectCustomer(company: Company, projectId: string): Promise<void> {
  const made = await newCustomer(company)
  const person = await newContact(company, made.id, { decisionRole: 'influencer', phone: '138 0013 8000' })
  await newContact(company, made.id, { name: '何厂长', title: '厂长', decisionRole: 'decider' })
  await newContact(company, made.id, { name: '小袁', title: '采购专员', decisionRole: null })
  await chooseFor(company, projectId, made.id)
  const first = await planVisit(company, projectId, { visitOn: dayFromToday(-3), contactId: person.id })
  const needsFound = [{ title: '夜里无人值守也要能看到水位', kind: 'latent', importance: 'should' }]
  await makeVisit(company, first.id, { on: dayFromToday(-3), needsFound })
  await planVisit(company, projectId, { purpose: '看样机装在哪里', visitOn: dayFromToday(1) })
  const { id } = await newNeed(company, projectId, { visitId: first.id })
  await company.run('wangfang', operations.matchNeed, { id, matched: '双路报警：短信和平台同时发' })
  await newNeed(company, projectId, { title: '与旧的控制柜相连' })
  const { plan, target } = await planDevelopment(company, projectId)
  await company.run('wangfang', operations.contactTarget, { id: target.id, result: '电话里同意见面' })
  await addTo(company, plan.id, { name: '石塘供水公司', ownerId: company.people.chenli })
  await newActivity(company, projectId)
  const none = { projectId, kind: 'negotiation', reason: '价格按框架协议，不另谈' }
  await company.run('wangfang', operations.declareActivityNone, none)
}
